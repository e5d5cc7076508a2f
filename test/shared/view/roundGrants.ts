import { cardsOf } from '../../../shared/scenario/cards.ts';
import type { Round, Session } from '../../../shared/session/state.ts';
import { isOver } from './attemptGrants.ts';

/** What was decided and predicted in a round, and the numbers behind its outcome. */
export const planOf = (team: string): string[] => [
  `PAST/used/${team}/**`,
  `PAST/tables/${team}/prediction/**`,
  `PAST/tables/${team}/corrections/**`,
  `PAST/held/${team}/**`,
];

/** Why its numbers changed. */
export const causesOf = (session: Session, rounds: readonly Round[], team: string): string[] => [
  ...['revenue', 'brandValue'].map((it) => `PAST/causes/${team}/${it}/**`),
  ...rounds.flatMap((round, i) =>
    showsCompanyValue(session, round) ? [`LINE/rounds/${i}/causes/${team}/companyValue/**`] : [],
  ),
];

/** As it was when the round began; in the debrief as it is now. */
export const showsCompanyValue = (session: Session, round: Round): boolean =>
  isOver(session) ? session.companyValue : round.companyValue;

export const innerOf = (team: string): string[] =>
  [
    'awareness',
    'equity',
    'share',
    'closingRate',
    'repeatRate',
    'leadsByAge/**',
    'grossProfit',
    'spend',
    'cash',
    'customerValue',
  ].map((it) => `OUTCOME/${team}/${it}`);

/** Its own table while a round is planned; of the other role how much it placed, not where. */
export const tableOf = (team: string, role: 'sales' | 'marketing'): string[] => {
  const own = [
    'split/**',
    'offer/**',
    'corrections/**',
    'lastOffer/**',
    'lockedBy/**',
    'byBot/**',
    'chips/+',
    `moves/${role}/#`,
    `writer/${role}`,
    `prediction/${role}`,
    `extra/${role}`,
  ];
  const cards = cardsOf(role).map((card) => `chips/${card}`);
  return [...own, ...cards, ...(role === 'marketing' ? ['price', 'focus'] : [])].map(
    (it) => `NOW/tables/${team}/${it}`,
  );
};

/** Sales knows its prospects and customers, Marketing the market. */
export const SIGHT = {
  sales: (team: string) => [
    ...['leads/**', 'customers', 'loyal'].map((it) => `LINE/market/teams/${team}/segments/*/${it}`),
    ...['flows/cold', 'closingRate', 'repeatRate'].map((it) => `LAST/outcome/teams/${team}/${it}`),
  ],
  marketing: (team: string) => [
    ...['awareness', 'equity'].map((it) => `LINE/market/teams/${team}/segments/*/${it}`),
    ...['share', 'fit'].map((it) => `LAST/outcome/teams/${team}/segments/*/${it}`),
  ],
};
