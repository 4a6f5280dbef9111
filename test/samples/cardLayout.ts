/** How one hand-made card differs from the next. Rows and columns count from 0. */
export interface CardLayout {
  readonly firstRow: number;
  /** Column of the rotated side banner; the table begins right of it. */
  readonly side: number;
  /** The indicator's name takes two merged columns. */
  readonly wideName: boolean;
  /** The header `Target` is merged with the empty header over the note numbers. */
  readonly wideTargetHeader: boolean;
  /** `stacked`: code, title and service one under another; `row`: side by side. */
  readonly header: 'stacked' | 'row';
  /** The first evaluation stands on the row of the card's number. */
  readonly evaluationBesideNumber: boolean;
  readonly gap: number;
  /** Years of a target on lines of their own. */
  readonly targetLines: boolean;
  /** Tags in the name cell are coloured runs. */
  readonly colouredTags: boolean;
}

const USUAL: CardLayout = {
  firstRow: 0,
  side: 0,
  wideName: false,
  wideTargetHeader: false,
  header: 'row',
  evaluationBesideNumber: false,
  gap: 1,
  targetLines: true,
  colouredTags: true,
};

const OTHERWISE: Readonly<Record<number, Partial<CardLayout>>> = {
  1: { header: 'stacked' },
  2: { firstRow: 2, targetLines: false, colouredTags: false },
  3: { header: 'stacked', evaluationBesideNumber: true },
  4: { wideTargetHeader: true },
  5: { side: 1, firstRow: 1 },
  6: { header: 'stacked', targetLines: false, gap: 2 },
  7: { wideName: true },
  8: { firstRow: 4, evaluationBesideNumber: true },
  9: { targetLines: false },
  10: { gap: 2, side: 1 },
  11: { header: 'stacked', wideTargetHeader: true },
  12: { wideName: true, evaluationBesideNumber: true },
  13: { firstRow: 2 },
  14: { targetLines: false, wideTargetHeader: true },
  15: { colouredTags: false },
  16: { firstRow: 4, side: 1 },
  17: { wideName: true },
  18: { header: 'stacked', firstRow: 2 },
  19: { evaluationBesideNumber: true },
};

export const cardLayout = (card: number): CardLayout => ({ ...USUAL, ...OTHERWISE[card] });

/** Columns of a card, from its layout, and their widths. */
export interface CardGrid {
  readonly side: number;
  readonly name: number;
  readonly nameEnd: number;
  readonly algorithm: number;
  readonly target: number;
  readonly note: number;
  readonly widths: ReadonlyMap<number, number>;
}

export const cardGrid = ({ side, wideName }: CardLayout): CardGrid => {
  const name = side + 1;
  const nameEnd = wideName ? name + 1 : name;
  const algorithm = nameEnd + 1;
  const target = algorithm + 1;
  const note = target + 1;
  const widths = new Map<number, number>([
    ...Array.from({ length: side }, (_, column): [number, number] => [column, 2]),
    [side, 6],
    [name, wideName ? 26 : 46],
    ...(wideName ? [[nameEnd, 20] as [number, number]] : []),
    [algorithm, 50],
    [target, 30],
    [note, 12],
  ]);
  return { side, name, nameEnd, algorithm, target, note, widths };
};

/** Width of the columns from `first` to `last` together. */
export const widthOf = (grid: CardGrid, first: number, last: number): number => {
  let sum = 0;
  for (let column = first; column <= last; column++) sum += grid.widths.get(column) ?? 0;
  return sum;
};
