import type { CellRef } from '../../../../domain/model/cell';
import { columnLetters } from '../../../../domain/model/cellAddress';
import { matchingText } from '../../../../domain/language/normaliseText';
import type {
  ColumnMapping,
  ColumnRole,
  SheetRecognition,
  WorkbookRecognition,
} from '../../../../sheets/reading/recognition';

/**
 * All columns of a sheet that bear one header, over all its tables: answers name sheet and header,
 * so they are decided together.
 */
export interface SheetColumn {
  readonly sheet: string;
  /** As answers name it; `(colonna E)` where the sheet gives none. */
  readonly header: string;
  /** The same for what is the same column on sheets that are alike. */
  readonly key: string;
  /** Where the header stands, once for each column. */
  readonly cells: readonly CellRef[];
  /** `C`, or `C`, `D` where two columns bear the header. */
  readonly letters: readonly string[];
  /** The role of the first; `ignored` while it is in doubt. */
  readonly role: ColumnRole;
  readonly doubtful: boolean;
  readonly candidates: readonly ColumnRole[];
  /** Why it is asked about; null where it is not in doubt. */
  readonly doubt: ColumnMapping['doubt'];
  /** The lowest, 0..1. */
  readonly confidence: number;
  readonly decidedBy: ColumnMapping['decidedBy'];
  readonly samples: readonly string[];
}

/** Begins the keys of columns without a header. */
export const NO_HEADER = '#';

const MOST_SAMPLES = 5;
/** A column without a header is named by its letters. */
const BLANK = /^(?:\(colonna [A-Z]+\))?$/;

/** Headers are the same where their words are, whatever case and accents. */
const headerKey = (header: string): string => matchingText(header);

const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

interface Found {
  readonly mapping: ColumnMapping;
  readonly cell: CellRef;
}

/** The columns of a sheet by header, in the order of their first appearance. */
export const sheetColumns = ({ name, blocks }: SheetRecognition): readonly SheetColumn[] => {
  const byHeader = new Map<string, Found[]>();
  const blanks = new Set<number>();
  for (const { columns, headerRow } of blocks) {
    for (const mapping of columns) {
      const isBlank = BLANK.test(mapping.header);
      if (isBlank) blanks.add(mapping.column);
      const key = isBlank ? `${NO_HEADER}${mapping.column}` : headerKey(mapping.header);
      const cell = { sheet: name, row: headerRow - 1, column: mapping.column };
      byHeader.set(key, [...(byHeader.get(key) ?? []), { mapping, cell }]);
    }
  }
  return [...byHeader].flatMap(([key, found]) => {
    const place = [...blanks].findIndex((column) => key === `${NO_HEADER}${column}`);
    return together(name, place < 0 ? key : `${NO_HEADER}${place}`, found) ?? [];
  });
};

const together = (sheet: string, key: string, found: readonly Found[]): SheetColumn | null => {
  const mappings = found.map(({ mapping }) => mapping);
  const shown = mappings.find(({ doubtful }) => doubtful) ?? mappings[0];
  if (shown === undefined) return null;
  return {
    sheet,
    header: shown.header === '' ? `(colonna ${columnLetters(shown.column)})` : shown.header,
    key,
    cells: found.map(({ cell }) => cell),
    letters: distinct(mappings.map(({ column }) => columnLetters(column))),
    role: shown.role,
    doubtful: shown.doubtful,
    doubt: shown.doubt,
    candidates: distinct(mappings.flatMap(({ candidates }) => candidates)),
    confidence: Math.min(...mappings.map(({ confidence }) => confidence)),
    decidedBy: shown.decidedBy,
    samples: distinct(mappings.flatMap(({ samples }) => samples)).slice(0, MOST_SAMPLES),
  };
};

/** The columns of all sheets, in the order of the workbook. */
export const allColumns = ({ sheets }: WorkbookRecognition): readonly SheetColumn[] =>
  sheets.flatMap(sheetColumns);
