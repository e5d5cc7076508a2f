import { describe, expect, it } from 'vitest';
import { COMPARED, comparison } from '../../../client/present/comparison.ts';
import { townView } from '../fixtures/townView.ts';

const view = townView(4, 3, 26);
const letterName = (letter: string): string => `Rival ${letter}`;

describe('teams side by side', () => {
  const compared = comparison(view, 'parang', 2, letterName);

  it('are all that the view shows, the own one last and so on top', () => {
    expect(compared?.companies.map(({ own }) => own)).toEqual([false, false, false, true]);
    expect(compared?.companies.at(-1)?.key).toBe('parang');
    for (const measure of COMPARED)
      expect(compared?.lines[measure].map(({ key }) => key)).toEqual(compared?.companies.map(({ key }) => key));
  });

  it('are followed up to the round that is asked for, with the released figures', () => {
    expect(compared?.rounds).toEqual([1, 2]);
    const own = (measure: (typeof COMPARED)[number]) => compared?.lines[measure].at(-1)?.points ?? [];
    const [one, two] = [1, 2].map((round) => view.outcomes[round]?.teams['parang']);
    expect(own('brandValue')).toEqual([
      { week: 0, value: one?.brandValueBefore },
      { week: 26, value: one?.brandValue },
      { week: 52, value: two?.brandValue },
    ]);
    expect(own('revenue').map(({ value }) => value)).toEqual(
      [one, two].flatMap((it) => it?.quarters.map(({ revenue }) => revenue) ?? []),
    );
    expect(own('customers')).toHaveLength(52);
    const { customers = [], loyal = [] } = two?.weeks ?? {};
    expect(own('customers').at(-1)).toEqual({ week: 52, value: (customers[25] ?? 0) + (loyal[25] ?? 0) });
  });

  it('leave out whom one cannot follow through all rounds', () => {
    const [first, ...rest] = Object.keys(view.outcomes[2]?.teams ?? {}).filter((team) => team !== 'parang');
    const { [first ?? '']: _, ...known } = view.outcomes[1]?.teams ?? {};
    const one = view.outcomes[1];
    if (!one) throw new Error('no outcome');
    const partly = { ...view, outcomes: { ...view.outcomes, 1: { ...one, teams: known } } };
    const keys = comparison(partly, 'parang', 2, letterName)?.companies.map(({ key }) => key);
    expect(keys).toEqual([...rest, 'parang']);
  });

  it('are none before there is a result', () => {
    expect(comparison({ ...view, outcomes: {} }, 'parang', 2, letterName)).toBeNull();
  });
});
