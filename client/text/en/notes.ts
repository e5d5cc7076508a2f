/** What the facilitator says, asks and watches for, place by place. Each line stands for itself. */
export const notes = {
  title: 'Speaker notes',
  say: 'Say',
  ask: 'Ask',
  watch: 'Watch for',
  about: 'about {{minutes}} min',
  lobby: {
    say: 'Welcome. You run small companies. In each, Sales and Marketing share one budget.\nOpen the address on the projector, type the code, and sit with your team.\nTwo scores count, and they are never added up: revenue now, and brand value later.',
    ask: 'Who of you works in sales, who in marketing? Sit on the other side for once, if you dare.\nWhat does the other department never understand? Keep your answer for later.',
    watch:
      'Both roles of every team are taken; bots may take the rest.\nNobody is stuck on the Wi-Fi: the lights beside the names say so.\nTeam-mates can see each other, but not each other’s screen.',
  },
  practice: {
    say: 'This round does not count. Try every button.\nPut chips on cards, lock, and watch who walks where.',
    ask: 'What did you expect to happen, and what did happen?',
    watch: 'Everybody has placed and locked once.\nSomebody who waits for help without saying so.',
  },
  briefing1: {
    say: 'Read the card on the projector aloud.\nA chip is a piece of the budget. Sales has its six cards, Marketing has its own.\nYour plan counts when both of you have locked.',
    ask: 'What must be true at the end of this half-year for you to be content?',
    watch: 'Questions about buttons: answer them. Questions about what works: send them back to the team.',
  },
  briefing2: {
    say: 'From now on you share the budget. Offer the other role another split, and say why.',
    ask: 'What would you need to know from the other role before you give chips away?',
    watch: 'Teams that split evenly because it is polite.',
  },
  briefing3: {
    say: 'Now Marketing sets price and focus.\nBoth of you can write down what you expect, before you know.',
    ask: 'Whom do you want to win: everybody, or one group?',
    watch: 'Price cuts that nobody has done the sums for.',
  },
  briefingLater: {
    say: 'Read the card on the projector aloud.\nAnother half-year. Look at what has paid already, and what is still to come.',
    ask: 'What will you do differently, and how will you notice that it works?',
    watch: 'Teams that repeat their last plan without a word.',
  },
  planning: {
    say: 'Talk with each other: each of you sees something that the other does not.\nOne minute left: agree, and lock.',
    ask: 'What do you know that your team-mate cannot see?\nWhat are you giving up for this chip?\nWhen will it pay: this round, or later?',
    watch:
      'Walk through the room and listen. Give no advice.\nA role that fills in its part alone.\nTeams that have not locked: the board shows them.',
  },
  market: {
    say: 'Nothing to press now. Watch your own stall.\nPeople walk from not knowing you, to knowing you, to buying, to coming back.',
    ask: 'Where do people turn away from you?',
    watch: 'What people cheer at. It is rarely brand value.',
  },
  review1: {
    say: 'The bars show why the result came out as it did: your own choices, the rivals, luck.\nOne round proves nothing yet.',
    ask: 'Which part of this result was your doing?\nWhich of your chips has not paid yet?',
    watch: 'Blame: turn “you did” into “what did you see at that moment?”.',
  },
  review: {
    say: 'Compare it with what you expected.\nRevenue is what you earned; brand value is what your name will still earn.',
    ask: 'What has paid already, and what is still to come?\nWhat did the other role do for your number?',
    watch: 'Teams that only look at the ranking.\nKeep it short: the long talk comes at the end.',
  },
  reviewLast: {
    say: 'That was the last half-year. Leave the scores for a moment.\nNow we open everything: all plans, and why.',
    ask: 'Before you see the others’ plans: what do you think the best team did?',
    watch: 'The winners explaining it to everybody. Let the others speak first.',
  },
  half: {
    say: 'Half-time. Swap chairs: who was Sales is now Marketing.\nTake a break, then hand over: what must the other one know?',
    ask: 'What was harder than it looked from the other side?',
    watch: 'Everybody is back on time; the clock above is running.',
  },
  debrief: {
    say: 'In this order: what happened, why, what it means, what we do next.\nThe replay shows any moment again, through anybody’s eyes.',
    ask: 'When did you decide for today against tomorrow? What pushed you?\nWhen did the two of you really decide together?\nWhere do we do this at work?\nWhat will you do differently by next Friday? Say it to your neighbour.',
    watch:
      'Feelings first, figures second.\nQuiet people: ask them by name.\nEveryone leaves with one sentence written down.',
  },
};
