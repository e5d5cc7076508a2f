/** After the last round. */
export const debrief = {
  title: 'The market is closed',
  words: 'Every list has its own winner. The scores are never added up.',
  axis: {
    revenue: 'Revenue, all rounds',
    brandValue: 'Brand value, at the end',
    companyValue: 'Company value',
    quotas: 'Quotas met',
  },
  axisNote: {
    revenue: 'What came in while you played.',
    brandValue: 'What the brand would still bring in.',
    companyValue: 'Cash + customer value + brand value.',
    quotas: 'Quarters in which revenue reached the quota.',
  },
  quotasHit: '{{hit}} of {{all}}',
  yours: 'your team',
  talk: 'Talk about it together',
  question: {
    one: 'Which chips paid at once, and which paid only much later?',
    two: 'When did one role win at the other’s cost, and when did both win?',
    three: 'What will you change at work from Monday on?',
  },
  replay: 'Watch the replay',
  save: 'Save the recording',
  saving: 'Saving …',
};
