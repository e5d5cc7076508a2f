import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../shared/market/outcome.ts';
import { chipsOf, noChips } from '../../../shared/scenario/cards.ts';
import { trim } from '../../../shared/session/allowance.ts';
import { decide } from '../../../shared/session/decide.ts';
import type { Silence } from '../../../shared/session/settings.ts';
import { PLAIN_ROOM } from '../../../shared/session/settings.ts';
import type { StandIn } from '../../../shared/session/standIn.ts';
import { NO_BOT } from '../../../shared/session/standIn.ts';
import { project } from '../../../shared/view/project.ts';
import { LIVE } from '../view/leaks.ts';
import type { Told } from './workshop.ts';
import { ANI, BUDI, FACILITATOR, onward, planned, SHORT, sessionOf, TEN, tell, wish } from './workshop.ts';

const inRoom = (silence: Silence) => ({ openAll: true, room: { ...PLAIN_ROOM, silence } });
const chips = { ...noChips(), care: 3, coaching: 3, brand: 3, research: 3 };
/** A bot that says the same to whoever asks. */
const bot: StandIn = (): Decision => ({ chips, price: 0.9, focus: 'homes' });

/** What Kawung plays when planning closes now. */
function used(told: Told, round: number, standIn: StandIn = NO_BOT) {
  const asked = { by: FACILITATOR, at: TEN, command: { type: 'CloseRound', round } } as const;
  const decided = decide(sessionOf(told), asked, standIn);
  const closed = decided.ok ? decided.value.find(({ type }) => type === 'RoundClosed') : undefined;
  return closed?.type === 'RoundClosed' ? closed.data.plans['kawung'] : undefined;
}

/** Round 2, before which Ani and Budi played a plan. */
const second = (silence: Silence): Told =>
  onward(
    tell(
      planned(inRoom(silence)),
      wish(ANI, { type: 'PlaceChips', round: 1, card: 'calls', count: 2 }),
      wish(BUDI, { type: 'PlaceChips', round: 1, card: 'ads', count: 2 }),
    ),
  );

describe.each<[Silence, number, string]>([
  ['last', 1, 'house'],
  ['last', 2, 'last'],
  ['house', 1, 'house'],
  ['house', 2, 'house'],
  ['bot', 1, 'bot'],
  ['bot', 2, 'bot'],
])('where silence means %s, in round %d', (silence, round, source) => {
  const told = round === 1 ? planned(inRoom(silence)) : second(silence);

  it(`a role that does not decide plays ${source}, and its result says so`, () => {
    expect(used(told, round, bot)?.source).toEqual({ sales: source, marketing: source });
  });

  it('it is told so while it plans', () => {
    const view = project(sessionOf(told), LIVE, { kind: 'role', team: 'kawung', role: 'sales' });
    expect(view.plan?.ifSilent).toBe(source);
  });
});

describe('the plan that stands in', () => {
  it('is the last one, the house plan, or the bot’s, cut to the share', () => {
    expect(used(second('last'), 2)?.decision.chips).toMatchObject({ calls: 2, ads: 2, care: 0 });
    const house = used(second('house'), 2) ?? expect.fail('closed');
    const cut = trim('sales', SHORT.housePlan.chips, house.split.sales);
    expect(house.decision).toEqual({ ...SHORT.housePlan, chips: trim('marketing', cut, house.split.marketing) });
    const { decision, split } = used(second('bot'), 2, bot) ?? expect.fail('closed');
    expect(decision).toMatchObject({ price: 0.9, focus: 'homes' });
    expect(chipsOf('sales', decision.chips)).toBe(split.sales);
    expect(chipsOf('marketing', decision.chips)).toBe(split.marketing);
  });

  it('is for the silent role alone: who decided plays what they decided', () => {
    const told = tell(second('bot'), wish(BUDI, { type: 'PlaceChips', round: 2, card: 'content', count: 1 }));
    const plan = used(told, 2, bot);
    expect(plan?.source).toEqual({ sales: 'bot', marketing: 'draft' });
    expect(plan?.decision).toMatchObject({ chips: { content: 1, brand: 0, care: 2 }, price: 1, focus: 'all' });
  });

  it('is the last plan where no bot is at hand, and the house plan before there is one', () => {
    expect(used(second('bot'), 2)?.source.sales).toBe('last');
    expect(used(planned(inRoom('bot')), 1)?.source.sales).toBe('house');
  });
});
