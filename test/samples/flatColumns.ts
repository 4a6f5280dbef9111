import type { FlatCell, FlatCells } from './flatData';
import type { SampleIndicator } from './sampleData';

/** Columns before those of the indicator: merged down over the rows of their objective. */
export const AREA = 0;
export const CODE = 1;
export const TITLE = 2;
export const SERVICE = 3;
export const EVALUATION = 12;

export interface FlatColumn {
  readonly header: string;
  /** Header over this and the next columns of the same group. */
  readonly group?: string;
  readonly width: number;
  /** What stands in an indicator's row; none where the cell belongs to the objective. */
  readonly cell?: (indicator: SampleIndicator, cells: FlatCells) => FlatCell;
  readonly centred?: boolean;
}

const history = (year: string): FlatColumn => ({
  header: year,
  group: 'Serie storica',
  width: 13,
  centred: true,
  cell: (_, cells) => cells.history[year] ?? null,
});

const target = (year: 2022 | 2023 | 2024): FlatColumn => ({
  header: `Target ${year}`,
  width: 14,
  centred: true,
  cell: (_, cells) => cells[`target${year}`],
});

export const FLAT_COLUMNS: readonly FlatColumn[] = [
  { header: 'Ambito', width: 16 },
  { header: 'Cod.', width: 8 },
  { header: 'Obiettivo', width: 30 },
  { header: 'Servizio', width: 22 },
  { header: 'Indicatore', width: 38, cell: (indicator) => indicator.nameText },
  { header: 'Algoritmo di calcolo', width: 38, cell: (indicator) => indicator.algorithm },
  target(2022),
  target(2023),
  target(2024),
  { header: 'Unità di misura', width: 8, centred: true, cell: (_, cells) => cells.unit },
  { header: 'Consuntivo 2023', width: 13, centred: true, cell: (_, cells) => cells.actual },
  { header: '% raggiungimento', width: 14, centred: true, cell: (_, cells) => cells.achievement },
  { header: 'Valutazione OIV', width: 12 },
  { header: 'Fonte', width: 26, cell: (_, cells) => cells.source },
  history('2020'),
  history('2021'),
  history('2022'),
  { header: 'Note', width: 28, cell: (_, cells) => cells.note },
];

/** The column whose cells a formula may name. */
export const columnOf = (header: string): number =>
  FLAT_COLUMNS.findIndex((column) => column.header === header);
