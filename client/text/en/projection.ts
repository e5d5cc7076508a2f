/** Where a draft may lead. */
export const projection = {
  title: 'Rough projection',
  none: 'Once a chip lies on a card, you see here where the draft may lead.',
  working: 'Being worked out …',
  measure: { revenue: 'Revenue', brandValue: 'Brand value' },
  range: '{{low}} to {{high}}',
  middle: '┃ middle {{money}}',
  mark: { revenue: '▲ quotas {{money}}', brandValue: '▲ now {{money}}' },
  assumes: 'A range, not a promise: from your draft and the last plans of {{role}} and the other teams.',
  assumesFirst: 'A range, not a promise: from your draft, and the first plan for {{role}} and the other teams.',
  old: 'This is of your earlier draft; the new one is being worked out …',
};
