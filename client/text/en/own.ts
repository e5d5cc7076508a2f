/** Sessions of this browser, the password for opening one, and going on with one that came in a file. */
export const own = {
  observer: 'Observer',
  gone: 'is no longer on this server: it was deleted, or its time is over.',
  delete: {
    open: 'Delete',
    label: 'Delete session {{code}} for everybody',
    title: 'Delete session {{code}} for everybody?',
    people_one: '{{count}} person and their name',
    people_other: '{{count}} people and their names',
    rounds: 'All rounds, plans and results',
    links: 'All links and the log; whoever is there now is let go',
    words: 'This cannot be undone. Files that somebody has saved stay with them.',
    stay: 'Keep it',
    go: 'Delete for everybody',
    done: 'Session {{code}} was deleted.',
  },
  door: {
    title: 'For facilitators',
    password: 'Password of this server',
    note: 'Whoever runs this server has set it. People with a code do not need it.',
    enter: 'Go on',
  },
  restore: {
    link: 'Continue a session from a file',
    title: 'Continue a session from a file',
    words:
      'Pick the file that was saved on the other laptop; its name ends in .pasar. Code, seats, plans and links go on as they were.',
    choose: 'Pick the file',
    drop: 'Or drop it here.',
    reading: 'Reading the file …',
    after: 'Time is paused until you press Resume. Stop Pasar on the other laptop, so that nobody plays on there.',
    instead: 'Open a new session instead',
  },
};
