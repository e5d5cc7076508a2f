/** The agenda of a workshop, and where the clock stands on it. */
export const thread = {
  rounds_one: '{{count}} round × {{minutes}}',
  rounds_other: '{{count}} rounds × {{minutes}}',
  item: {
    start: 'Start',
    practice: 'Practice',
    round: 'Round {{round}}',
    swap: 'Break and role swap',
    debrief: 'Debrief',
    attempt: 'Second attempt',
    check: 'Learning check',
  },
};
