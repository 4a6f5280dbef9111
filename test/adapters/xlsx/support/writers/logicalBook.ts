import type { CellContent } from '../../../../../src/domain/model/cell';
import type {
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../../../../src/sheets/snapshot';

const text = (written: string): SnapshotCell => ({ content: { kind: 'text', text: written } });
const number = (value: string, format = 'General'): SnapshotCell => ({
  content: { kind: 'number', value, format },
});
const date = (value: string, iso: string): SnapshotCell => ({
  content: { kind: 'date', date: iso, value, format: 'dd/mm/yyyy' },
});
const boolean = (value: boolean): SnapshotCell => ({ content: { kind: 'boolean', value } });
const error = (code: string): SnapshotCell => ({ content: { kind: 'error', code } });
const result = (content: CellContent): SnapshotCell => ({ content, formula: true });
const struck = (...runs: readonly (readonly [text: string, struck: boolean])[]): SnapshotCell => ({
  content: {
    kind: 'text',
    text: runs.map(([part]) => part).join(''),
    runs: runs.map(([part, isStruck]) => ({ text: part, struck: isStruck })),
  },
});

const TEXTS = [
  'Obiettivo', 'Qualità è più che perché, già città',
  'R&D <b>"citato"</b> e \'apici\' &amp; &lt;', ' spazi  davanti e dietro ', 'prima riga\nseconda riga\n',
  '>= 80%', '=non una formula', '_x0041_ è scritto così', '\u00a0spazio fisso\u00a0', '€ 1.000,50 – ½ ² \u{1F4C8}',
  '0,2856', '1E-7',
]; // prettier-ignore

const NUMBERS = [
  number('0.2856', '0.00%'), number('18307', '#,##0'), number('1e-7'), number('123456789012345'),
  number('0.123456789012345'), number('-12.5'), number('0'), number('-0.05', '0.00%'),
  number('1234567.891', '#,##0.00'), number('0.1'), number('1e+300'), number('-3'), number('100', '0%'),
]; // prettier-ignore

const DATES = [
  date('61', '1900-03-01'), date('1461', '1903-12-31'), date('1462', '1904-01-01'), date('45000', '2023-03-15'),
  date('45000.75', '2023-03-15'), date('45351', '2024-02-29'),
]; // prettier-ignore

const TIMES = [number('0.75', 'h:mm'), number('1.5', '[h]:mm:ss'), number('0.3125', 'h:mm:ss')];

const FLAGS = [
  boolean(true), boolean(false),
  ...['#DIV/0!', '#N/A', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!'].map(error),
]; // prettier-ignore

const RESULTS = [
  result({ kind: 'number', value: '0.5712', format: '0.00%' }),
  result({ kind: 'text', text: 'città' }),
  result({ kind: 'boolean', value: true }),
  result({ kind: 'error', code: '#DIV/0!' }),
];

const STRUCK = [
  struck(['cassato', true]),
  struck(['>= 80%', true], [' >= 70%', false]),
  struck(['prima ', false], ['via', true], [' dopo', false]),
];

const sheet = (part: Partial<SheetSnapshot> & Pick<SheetSnapshot, 'name'>): SheetSnapshot => ({
  kind: 'worksheet',
  visibility: 'visible',
  cells: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  ...part,
});

/** One of everything that a worksheet may say, as every program is asked to save it. */
export const LOGICAL_BOOK: WorkbookSnapshot = {
  sheets: [
    sheet({
      name: "L'anno & più",
      cells: [
        [...TEXTS.map(text), undefined, text('in colonna')],
        NUMBERS,
        DATES,
        TIMES,
        FLAGS,
        RESULTS,
        STRUCK,
        [number('7')],
        undefined,
        [text('unita')],
      ],
      merges: [
        { top: 9, left: 0, bottom: 10, right: 2 },
        { top: 0, left: 13, bottom: 7, right: 13 },
      ],
      hiddenRows: new Set([7]),
      hiddenColumns: new Set([1, 4]),
    }),
    sheet({ name: 'Nascosto', visibility: 'hidden', cells: [[text('ciao')]] }),
    sheet({ name: 'Del tutto', visibility: 'very-hidden', cells: [[number('1')]] }),
  ],
  marks: [],
};

/** A sheet whose second row is as wide as a sheet can be, with a value in every 85th cell. */
export const wideBook = (columns: number): WorkbookSnapshot => {
  const row: SnapshotCell[] = [];
  for (let column = 0; column < columns; column += 85) row[column] = number(String(column));
  row[columns - 1] = text('ultima');
  return { sheets: [sheet({ name: 'Largo', cells: [[text('primo')], row] })], marks: [] };
};

/** Excel counts a 29 February 1900 that never was; days before it have numbers of its own. */
export const EARLY_DAYS: WorkbookSnapshot = {
  sheets: [
    sheet({
      name: 'Primi giorni',
      cells: [
        [
          date('1', '1900-01-01'), date('59', '1900-02-28'), date('60', '1900-02-28'),
          date('61', '1900-03-01'),
        ],
      ],
    }),
  ],
  marks: [],
}; // prettier-ignore

/** Days counted from 1904: their numbers are 1,462 less. */
export const BOOK_OF_1904: WorkbookSnapshot = {
  sheets: [
    sheet({
      name: 'Dal 1904',
      cells: [
        [
          date('0', '1904-01-01'), date('1', '1904-01-02'), date('43538', '2023-03-15'),
          date('43538.75', '2023-03-15'), number('43538'), number('0.2856', '0.00%'),
        ],
      ],
    }),
  ],
  marks: [],
}; // prettier-ignore
