import type { Card } from '../../../shared/scenario/cards.ts';

const files = import.meta.glob<string>('../../../assets/icons/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Address of the picture of a card; its name always stands beside it. */
export const pictureOf = (card: Card): string => files[`../../../assets/icons/${card}.svg`] ?? '';
