import type { StyleName } from './styles';

/** The workbook-level name that marks a generated sheet, independent of its title. */
export type GeneratedMark = `Traguardo_${string}`;

/**
 * What a column holds:
 * - `text`: what people read;
 * - `figure`: a number as it was read from the worksheets, in some rows a live link;
 * - `formula`: in every row a formula of ours, or nothing;
 * - `input`: what people type;
 * - `hidden`: what only formulas and the next run read.
 */
export type ColumnKind = 'text' | 'figure' | 'formula' | 'input' | 'hidden';

export interface ColumnSchema {
  /** Change one only together with its older spellings: reading finds columns by it. */
  readonly header: string;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
  /** How its cells look, number format included, unless a cell says otherwise. */
  readonly style: StyleName | 'input';
  /** Without this column what people typed in the table cannot be told: it is looked for harder. */
  readonly needed?: true;
  /** Stands once for each level of objectives over objectives: `Media livello 0`. */
  readonly perLevel?: true;
}

/** A generated sheet that holds one table, as writing and reading follow it. */
export interface TableSchema<Id extends string = string> {
  readonly mark: GeneratedMark;
  readonly title: string;
  readonly tabColour: string;
  /** From left to right; what people added stands before the hidden ones. */
  readonly columns: Readonly<Record<Id, ColumnSchema>>;
  /** The column whose text names the row. */
  readonly rowName: Id;
  /** Columns that together are found in no sheet of people's own: they tell a copy without a mark. */
  readonly knownBy: readonly Id[];
  /** So many columns stay in sight. */
  readonly frozenColumns: number;
  /** The last column on paper: what follows is for the screen. Absent: everything is printed. */
  readonly lastPrinted?: Id;
}

export const tableSchema = <Id extends string>(
  schema: Omit<TableSchema<Id>, 'rowName' | 'knownBy' | 'lastPrinted'> & {
    readonly rowName: NoInfer<Id>;
    readonly knownBy: readonly NoInfer<Id>[];
    readonly lastPrinted?: NoInfer<Id>;
  },
): TableSchema<Id> => schema;

const INPUT_WIDTH = 12;
const HIDDEN_WIDTH = 12;

export const text = (header: string, width: number, style: StyleName = 'text'): ColumnSchema => ({
  header,
  kind: 'text',
  width,
  style,
});
export const figure = (header: string, width: number): ColumnSchema => ({
  header,
  kind: 'figure',
  width,
  style: 'number0',
});
export const formula = (header: string, width: number, style: StyleName): ColumnSchema => ({
  header,
  kind: 'formula',
  width,
  style,
});
export const input = (header: string, width: number = INPUT_WIDTH): ColumnSchema => ({
  header,
  kind: 'input',
  width,
  style: 'input',
});
export const hidden = (header: string, width: number = HIDDEN_WIDTH): ColumnSchema => ({
  header,
  kind: 'hidden',
  width,
  style: 'technical',
});
export const needed = (column: ColumnSchema): ColumnSchema => ({ ...column, needed: true });
export const perLevel = (column: ColumnSchema): ColumnSchema => ({ ...column, perLevel: true });

/** Columns that several tables have. */
export const CODE = needed(text('Codice', 11, 'code'));
export const TO_CHOOSE = text('Da scegliere', 32);
export const CHOICE = input('Scelta', 16);
export const LINK = formula('Nel foglio', 19, 'link');
/** Why a row stands at the end of its sheet, whom it may be about, and the year that it is of. */
export const ASIDE_REASON = hidden('Collocazione');
export const LIKELY = hidden('Riga probabile');
export const YEAR = hidden('Anno di riferimento');
/** Tells rows of the program from those that people inserted. */
export const ROW_KIND = hidden('Tipo riga');

/** The headers of a table by the ids of its columns. */
export const headersOf = <Id extends string>({
  columns,
}: Pick<TableSchema<Id>, 'columns'>): Readonly<Record<Id, string>> => {
  const entries = Object.entries<ColumnSchema>(columns).map(([id, { header }]) => [id, header]);
  return Object.fromEntries(entries) as Readonly<Record<Id, string>>;
};

/** The ids of the columns of some kinds, from left to right. */
export const idsOf = <Id extends string>(
  { columns }: Pick<TableSchema<Id>, 'columns'>,
  ...kinds: readonly ColumnKind[]
): readonly Id[] => (Object.keys(columns) as Id[]).filter((id) => kinds.includes(columns[id].kind));

/** Hidden columns whose number depends on how deep the objectives stand on one another. */
const DEEPEST = 9;

export const levelHeader = (header: string, level: number): string => `${header} ${level}`;

/** All headers that a table may have, from left to right, and those that it cannot do without. */
export const tableHeaders = ({
  columns,
}: Pick<TableSchema, 'columns'>): {
  readonly order: readonly string[];
  readonly needed: readonly string[];
} => {
  const all = Object.values(columns);
  return {
    order: all.flatMap((column) =>
      column.perLevel
        ? Array.from({ length: DEEPEST }, (_, level) => levelHeader(column.header, level))
        : [column.header],
    ),
    needed: all.filter((column) => column.needed).map(({ header }) => header),
  };
};
