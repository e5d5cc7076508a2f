/** Where a draft may lead. */
export const projection = {
  title: 'Rough projection',
  none: 'Once a chip lies on a card, you see here where the draft may lead.',
  working: 'Being worked out …',
  measure: { revenue: 'Revenue', brandValue: 'Brand value' },
  range: '{{low}} – {{high}}',
  middle: '┃ middle {{money}}',
  mark: { revenue: '▲ quotas {{money}}', brandValue: '▲ now {{money}}' },
  assumes: 'A range, not a promise: the others as in their last plans, {{role}} too.',
  assumesFirst: 'A range, not a promise: the others by their first plans, {{role}} too.',
  old: 'This is of your earlier draft; the new one is being worked out …',
};
