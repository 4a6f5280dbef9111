import type { CardGrid, CardLayout } from './cardLayout';
import type { SampleBook } from './sampleBook';

/** What every part of a card needs: where to write, the card's shape and the next free row. */
export interface CardPen {
  readonly book: SampleBook;
  readonly layout: CardLayout;
  readonly grid: CardGrid;
  row: number;
}
