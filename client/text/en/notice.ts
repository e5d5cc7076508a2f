/** What the facilitator says and does to people in the room, as they read it. */
export const notice = {
  region: 'Messages from the facilitator',
  from: 'Facilitator',
  read: 'Got it',
  hide: 'Hide this message',
  to: {
    all: 'to everybody',
    team: 'to Team {{team}}',
    role: 'to all in {{role}}',
    teamRole: 'to {{role}} of Team {{team}}',
  },
  bonus_one: '{{count}} chip more in round {{round}}.',
  bonus_other: '{{count}} chips more in round {{round}}.',
  penalty_one: '{{count}} chip less in round {{round}}.',
  penalty_other: '{{count}} chips less in round {{round}}.',
  because: 'Reason: {{reason}}',
  corrected: 'The facilitator corrected the plan of {{roles}}.',
  correctedSplit: 'The facilitator corrected how the chips are shared.',
};
