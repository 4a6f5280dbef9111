import type { Finding } from '../../domain/finding';
import { decimal } from '../../domain/decimal';
import type { CellContent } from '../../domain/model/cell';
import { localAddress } from '../../domain/model/cellAddress';
import { contentText } from '../../sheets/generated/entries/cellWords';
import type { UserEntries } from '../../sheets/generated/entries/userEntries';
import type { GeneratedSheet } from '../../sheets/generated/generatedSheet';
import { GENERATED_SHEETS } from '../../sheets/generated/generatedSheets';
import type { Layout } from '../../sheets/generated/layOut';
import { idsOf } from '../../sheets/generated/schema/tableSchema';
import type { StandingSheets } from '../../sheets/generated/table/standing';
import type { TypedConstant } from '../../sheets/generated/table/typedConstants';
import type { PlannedCell } from '../../sheets/plan';

/** More of them in one sheet are told together: then formulas were lost by other means than typing. */
const MOST_EACH = 20;
const TOLERANCE = 1e-9;

/**
 * What people typed over cells that the program computes: a constant where only a formula of ours
 * ever stands, and, as long as nothing that was read has changed since (`unchanged`), a number other
 * than the one that was read. The constants were found when the sheets were read; no run keeps what it
 * computed, so that whether one was typed shows only beside what the layout would put there now.
 * Nothing is told of a value that is written again, nor of a formula that people put over ours: their
 * text is not known.
 */
export const typedOver = (
  { constants }: Pick<StandingSheets, 'constants'>,
  layout: Pick<Layout, 'cellOf'>,
  unchanged: boolean,
  places: UserEntries['places'],
): readonly Finding[] =>
  GENERATED_SHEETS.flatMap((generated) => {
    const { mark } = generated.schema;
    const all = constants.get(mark) ?? [];
    const found = replacedIn(all, generated, layout, unchanged, places.get(mark)?.rows);
    const [first] = all;
    return found.length > MOST_EACH && first !== undefined
      ? [together(first.sheet, generated, found)]
      : found;
  });

const replacedIn = (
  constants: readonly TypedConstant[],
  { schema, insteadOf = () => '' }: GeneratedSheet,
  layout: Pick<Layout, 'cellOf'>,
  unchanged: boolean,
  rows: ReadonlyMap<string, number> = new Map(),
): readonly Finding[] => {
  // A row whose objective was renumbered is compared with the row that it became.
  const codes = new Map([...rows].map(([code, row]) => [row, code] as const));
  return constants.flatMap((constant) => {
    const column = schema.columns[constant.columnId];
    const now = schema.rowName === 'code' ? codes.get(constant.row) : undefined;
    const code = now ?? constant.rowName;
    const isFormula = column?.kind === 'formula';
    if (column === undefined || code === '' || (!isFormula && !unchanged)) return [];
    const next = layout.cellOf(schema.mark, code, constant.columnId);
    if (next === null || !isReplaced(constant.content, next, isFormula)) return [];
    const { header } = column;
    return [replaced(constant, { header, code, next, instead: insteadOf(header) })];
  });
};

const isReplaced = (typed: CellContent, next: PlannedCell, formulasOnly: boolean): boolean => {
  if (formulasOnly && !('formula' in next)) return false;
  const value = 'formula' in next ? next.result : next.value;
  if (typed.kind === 'number' || typed.kind === 'date') {
    return typeof value !== 'number' || decimal(typed.value).minus(value).abs().gt(TOLERANCE);
  }
  return contentText(typed).trim() !== String(value ?? '').trim();
};

interface Replaced {
  readonly header: string;
  readonly code: string;
  readonly next: PlannedCell;
  readonly instead: string;
}

const replaced = (
  { sheet, row, column, content }: TypedConstant,
  { header, code, next, instead }: Replaced,
): Finding => {
  const words = typedWords(content);
  const live = 'formula' in next;
  return {
    severity: 'avviso',
    check: 'typed-over',
    message:
      `Nella cella ${localAddress(row, column)} di «${sheet}» («${header}» di ${code}) c’è «${words}», ` +
      `scritto sopra ciò che il programma ${live ? 'calcola' : 'legge dai fogli'}: non conta e non ` +
      `viene tenuto, la cella torna al valore ${live ? 'calcolato' : 'letto'}. Per correggere, ` +
      `${instead}.`,
    subject: code,
    cell: { sheet, row, column },
    evidence: `${header}|${words}`,
  };
};

const together = (
  sheet: string,
  { schema, insteadOf = () => '' }: GeneratedSheet,
  found: readonly Finding[],
): Finding => {
  const places = found.flatMap(({ cell, evidence }) =>
    cell === null
      ? []
      : [`${localAddress(cell.row, cell.column)} «${evidence.slice(evidence.indexOf('|') + 1)}»`],
  );
  const [first = ''] = idsOf(schema, 'formula');
  return {
    severity: 'avviso',
    check: 'typed-over',
    message:
      `Nel foglio «${sheet}» ${found.length} celle calcolate contengono valori al posto delle ` +
      `formule (${places.slice(0, MOST_EACH).join(', ')}…): non contano e non vengono tenuti, le ` +
      `celle tornano a calcolarsi. Per correggere, ${insteadOf(schema.columns[first]?.header ?? '')}.`,
    subject: sheet,
    cell: found[0]?.cell ?? null,
    evidence: places.join('|'),
  };
};

const typedWords = (content: CellContent): string => {
  if (content.kind === 'date') return content.date.split('-').reverse().join('/');
  const text = contentText(content);
  return content.kind === 'number' ? text.replace('.', ',') : text;
};
