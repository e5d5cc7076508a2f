import { PRICES } from '../../shared/market/outcome.ts';
import { CARD_TRAITS, CARDS, MOST_CHIPS } from '../../shared/scenario/cards.ts';
import { SHIPPED } from '../../shared/scenario/shipped.ts';
import { REJECTIONS } from '../../shared/session/rejections.ts';
import { NEEDED } from '../../shared/session/rights.ts';
import type { ShapeName } from './catalogue.ts';
import { endpointsText } from './endpoints.ts';
import { ACKS, AFTER_HANDSHAKE, ASKING, BOT_NOTES, JOINING, OPENING, SOCKET, VIEW_RULES, VIEWS } from './prose.ts';
import { REFUSALS } from './refusals.ts';
import { shapeText, table } from './tables.ts';
import { wishesText } from './wishes.ts';

const SERVER_EVENTS: readonly ShapeName[] = ['Welcome', 'Audience', 'Released'];
const PARTS: readonly ShapeName[] = [
  'ScenarioPart',
  'DeckCard',
  'PeoplePart',
  'ChairView',
  'SeatView',
  'SeatLight',
  'RemovedView',
  'SessionPart',
  'PlanPart',
  'OfferView',
  'ShockAheadView',
  'SightPart',
  'ProjectionPart',
  'Range',
  'TablesPart',
  'CoursePart',
  'CheckView',
  'NoticesPart',
  'NoticeView',
  'AdjustmentView',
  'CorrectionView',
  'ScreenView',
  'AsidePart',
  'PaybackPart',
  'Payback',
  'PaybackRow',
  'TurnsPart',
  'TurningPoint',
  'RolePlan',
  'Flaw',
  'LuckShare',
  'LearningPart',
  'Tally',
  'Gain',
  'Form',
  'Answers',
  'AttemptsPart',
  'AttemptView',
  'CommitmentView',
  'AttemptSide',
  'OutcomePart',
  'ReleasedOutcome',
  'Places',
  'Weeks',
  'FunnelView',
  'Quarter',
  'OwnOutcome',
  'HoldersView',
  'CausesView',
  'Causes',
  'InnerOutcome',
  'ShockView',
  'Decision',
  'Split',
];
const SMALL: readonly ShapeName[] = [
  'Card',
  'Chips',
  'Role',
  'Right',
  'Focus',
  'Motif',
  'Pace',
  'Ranking',
  'RankingPolicy',
  'Room',
  'Language',
  'Checked',
  'Verdict',
  'PlanSource',
  'Cents',
  'Can',
];

/** `docs/protocol.md`, given the source of the example bot. */
export function protocolPage(exampleBot: string): string {
  const shapes = (names: readonly ShapeName[]): string => names.map((name) => shapeText(name)).join('\n\n');
  return `${[
    OPENING,
    cardsText(),
    JOINING,
    endpointsText(),
    SOCKET,
    shapeText('Handshake'),
    AFTER_HANDSHAKE,
    shapes(SERVER_EVENTS),
    ASKING,
    shapeText('ClientMessage'),
    shapeText('MessageId'),
    shapeText('Ack'),
    ACKS,
    '### Wishes',
    wishesText(),
    '### Rights',
    rightsText(),
    VIEWS,
    shapeText('ViewMessage'),
    VIEW_RULES,
    '### Parts of a view',
    shapes(PARTS),
    '### Small words',
    shapes(SMALL),
    `#### Rejection\n\nA code of the closed list that follows.`,
    '## Rejections',
    table(
      ['code', 'when'],
      REJECTIONS.map((code) => [`\`${code}\``, REFUSALS[code]]),
    ),
    BOT_NOTES,
    `\`\`\`js\n${exampleBot.trim()}\n\`\`\``,
  ].join('\n\n')}\n`;
}

/** Which facilitators may ask for what. */
function rightsText(): string {
  const rows = Object.entries(NEEDED).map(([type, needed]) => [
    `[\`${type}\`](#${type.toLowerCase()})`,
    'yes',
    needed === 'assistant' ? 'yes' : 'no',
  ]);
  const about =
    'What is a facilitator’s above needs this right; [facilitators.md](facilitators.md) is about chairs and links.';
  return `${about}\n\n${table(['wish', 'lead', 'assistant'], rows)}`;
}

function cardsText(): string {
  const rows = CARDS.map((card) => {
    const { role, horizon, contact } = CARD_TRAITS[card];
    return [`\`${card}\``, role, horizon, contact];
  });
  return [
    `A card takes up to ${MOST_CHIPS} chips. Price positions are ${PRICES.join(', ')}. ${rulesText()}`,
    table(['card', 'role', 'horizon', 'contact'], rows),
  ].join('\n\n');
}

/** Chips and rounds of the shipped scenarios: said once for all that agree, with the names where not all do. */
function rulesText(): string {
  const said = new Map<string, string[]>();
  for (const { id, opens: at, budget } of SHIPPED) {
    const rules =
      `a team starts with ${budget.start} chips and later has ${budget.least} to ${budget.most}; the split can be negotiated from round ${at.split}, ` +
      `the price is open from round ${at.price}, the focus from round ${at.focus}, predictions from round ${at.prediction}.`;
    said.set(rules, [...(said.get(rules) ?? []), `\`${id}\``]);
  }
  const where = (ids: readonly string[]): string => (said.size === 1 ? 'every shipped scenario' : ids.join(', '));
  return [...said].map(([rules, ids]) => `In ${where(ids)} ${rules}`).join(' ');
}
