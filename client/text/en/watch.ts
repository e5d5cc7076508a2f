/** The page of a guest who looks on. */
export const watch = {
  title: 'Looking on',
  lobby: 'The session has not begun yet. After each round its results appear here.',
  first: 'The session is running. The results of round 1 appear here once the room looks at them.',
  playing: 'The results of further rounds appear here by themselves, once the room looks at them.',
  over: 'The rounds are over, and the room talks about them.',
  noKey: 'No link to look on',
  noKeyWords: 'This page opens with a link of your own. Ask the facilitator for it.',
};
