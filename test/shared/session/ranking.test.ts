import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../shared/session/letters.ts';
import { MOTIFS } from '../../../shared/session/settings.ts';
import { given } from './given.ts';
import { briefed, debriefed, FACILITATOR, onward, planned, reviewed, seated } from './workshop.ts';

describe('another ranking', () => {
  const set = { type: 'SetRanking', policy: 'hidden', delayed: false } as const;

  it('is chosen until the last round has started', () => {
    for (const told of [seated(), briefed(), planned(), reviewed(planned())])
      given(told)
        .when(FACILITATOR, set)
        .gives({ type: 'RankingSet', data: { ranking: { policy: 'hidden', delayed: false } } });
    given(onward(planned())).when(FACILITATOR, set).refuses('round/last');
    given(debriefed(onward(planned()), 2))
      .when(FACILITATOR, set)
      .refuses('session/over');
  });

  it('that is chosen already makes nothing happen', () => {
    given(planned())
      .when(FACILITATOR, { ...set, policy: 'open' })
      .gives();
  });
});

describe('the letters of teams that must not be known', () => {
  const teams = (count: number) => MOTIFS.slice(0, count).map((id) => ({ id, name: id, motif: id }));

  it('are the first of the alphabet, one for each', () => {
    expect(
      Object.values(lettersOf('pasar1:7', teams(8)))
        .sort()
        .join(''),
    ).toBe('abcdefgh');
  });

  it('come in every order, from session to session', () => {
    const orders = Array.from({ length: 200 }, (_, n) => Object.values(lettersOf(`pasar1:${n}`, teams(3))).join(''));
    expect(new Set(orders).size).toBe(6);
  });

  it('stay for the whole session', () => {
    expect(lettersOf('pasar1:7', teams(4))).toEqual(lettersOf('pasar1:7', teams(4)));
  });
});
