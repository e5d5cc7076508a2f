/** The projector. */
export const projector = {
  noKey: 'This is the page for the projector',
  noKeyWords: 'Open it from the facilitator’s console with “Open the projector”.',
  join: 'Join the market',
  planning: 'Time to plan',
  phase: { briefing: 'Briefing', planning: 'Planning', market: 'The market runs', review: 'Results' },
  held: {
    frozen: 'This picture is frozen',
    byFacilitator: 'Held by the facilitator',
    blank: 'Blank',
    freeze: 'Freeze',
    goOn: 'Go on',
  },
  sound: { off: 'Sound is off', on: 'Sound is on' },
  time: {
    paused: 'Time is paused',
    closing: 'Planning closes early',
    up: 'Time is up',
    none: 'No time limit: lock when you agree',
  },
  own: {
    title: 'Look at your own screen',
    words: 'Each team sees its own figures, and only those.',
    anonymous: 'After that, all teams’ figures are shown here without names.',
    lastReview: 'All teams are shown after the last round.',
    debrief: 'All teams are shown in the debrief.',
  },
};
