const CHAIR = 'A facilitator';
const LEAD = 'A facilitator who leads';

/** What wishes about second attempts and the learning check do, and who may send them when. */
export const DEBRIEF_WISHES = {
  OpenAttempt: {
    does: 'Opens a round that was played once more, beside the one that counts: same market, luck and shocks, with the plans that were played as drafts.',
    who: `${LEAD}, in the debrief`,
    fields: {
      round: 'The round to try again.',
      team: 'Id of the team that tries; null: all. The plans of the others are played as recorded.',
    },
  },
  EndAttempt: {
    does: 'Leads back to the debrief as it was left. Before the review of the attempt it is called off and nothing is compared.',
    who: `${LEAD}, while a round is tried once more`,
  },
  AnswerLearning: {
    does: 'Answers a form of the learning check, all at once and only once. Nothing that is recorded says who. Until the form is closed the server holds answers in memory only: say them again after a reconnect, and take `learning/answered` for a yes.',
    who: 'People who hold a seat, while `learning.open` names the form',
    fields: { moment: 'Before the game, or after it.', answers: 'The choice for each item.' },
  },
  SetLearning: {
    does: 'Offers people a learning check before and after the game, or does not.',
    who: `${LEAD}, in the lobby`,
    fields: { on: 'Whether it is offered.' },
  },
  EndLearning: {
    does: 'Ends the second form of the learning check: nobody can answer any more, and facilitators see what came of it.',
    who: `${CHAIR}, in the debrief`,
  },
  ShowLearning: {
    does: 'Shows the room what came of the learning check, or puts it away.',
    who: `${CHAIR}, once the check is ended`,
    fields: { shown: 'Whether the projector shows it.' },
  },
} as const;
