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
  replay: 'Watch the replay',
  copy: 'Replay as one file',
  whatIf: 'What if?',
  save: 'Save the recording',
  saving: 'Saving …',
};
