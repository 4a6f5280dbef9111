import type { Finding } from '../../../../domain/finding';
import type { CellRef } from '../../../../domain/model/cell';
import type { Named } from '../../entries/userEntries';
import { asideCells } from '../../layout/asideCells';
import { linkCell, valueCell, words } from '../../layout/cells';
import type { LaidSheets, LayoutInput } from '../../layout/layoutInput';
import { typedIn, type TableCells } from '../../layout/table';
import { layTable, type LaidTable } from '../../layout/tableSheet';
import { judgedWords } from '../../entries/judgement';
import { FINDINGS, type FindingColumnId } from '../schema';
import { checkWords, FINDING_SHEET, GONE_FINDING, SEVERITY_WORDS } from '../../texts/findingTexts';
import { setAsideWords } from '../../texts/sheetTexts';
import { findingRows, type FindingRow } from './findingRows';

const LONGEST_MESSAGE = 1200;
/** A key is "check | subject". */
const SEPARATOR = ' | ';

const keyParts = (key: string): readonly [check: string, subject: string] => {
  const at = key.indexOf(SEPARATOR);
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + SEPARATOR.length)];
};

const goneWords = (aside: FindingRow['aside']): string =>
  aside === null ? GONE_FINDING : setAsideWords(aside);

/**
 * The cell of a finding. One about something typed in a sheet of ours was read where that stood
 * before; its row may stand elsewhere now, so the link goes to the row of its subject.
 */
const cellOfFinding = ({ cell, subject }: Finding, sheets: LaidSheets): CellRef | null => {
  const own = cell === null ? null : sheets.titled(cell.sheet);
  if (cell === null || own === null) return cell;
  const row = own.rowOf(subject);
  return row === null ? null : { sheet: cell.sheet, row, column: 0 };
};

const cellsOf = (sheets: LaidSheets): TableCells<FindingRow, FindingColumnId> => ({
  severity: ({ finding }) => finding && SEVERITY_WORDS[finding.severity],
  check: ({ key }) => words(checkWords(keyParts(key)[0])),
  subject: ({ key }) => words(keyParts(key)[1]),
  message: ({ finding, aside }) =>
    valueCell(
      words(finding?.message ?? goneWords(aside), LONGEST_MESSAGE),
      finding === null ? 'muted' : 'text',
    ),
  cell: ({ finding }) => linkCell(finding === null ? null : cellOfFinding(finding, sheets)),
  outcome: typedIn(({ outcome }) => outcome),
  reason: typedIn(({ reason }) => reason),
  key: ({ key }) => key,
  evidence: ({ evidence }) => evidence,
  seen: ({ outcome, reason }) => words(judgedWords(outcome, reason)),
  aboutTitle: ({ about }) => words(about?.title),
  aboutName: ({ about }) => words(about?.name),
  ...asideCells(true),
});

/** Whose finding it is, by names: ids are addresses in one run. */
const namesOf = ({ assessment }: LayoutInput): ReadonlyMap<string, Named> => {
  const titles = new Map(
    assessment.objectives.map(({ objective }) => [objective.code, objective.title]),
  );
  return new Map([
    ...[...titles].map(([code, title]) => [code, { code, title, name: '' }] as const),
    ...assessment.indicators.map(({ indicator: { id, objective, name } }) => {
      const title = titles.get(objective) ?? '';
      return [id, { code: id, title, name }] as const;
    }),
  ]);
};

/** `Anomalie` as a table: it stands only once all findings are known. */
export const findingTable = (
  input: LayoutInput,
  sheets: LaidSheets,
  findings: readonly Finding[],
): LaidTable<FindingRow, FindingColumnId> => {
  const rows = findingRows(findings, input.entries.accepted, namesOf(input));
  const explanation = FINDING_SHEET.explanation(countsOf(rows));
  return layTable(FINDINGS, input, { explanation, rows, cells: cellsOf(sheets) });
};

const countsOf = (rows: readonly FindingRow[]): string => {
  const open = (severity: Finding['severity']): number =>
    rows.filter(({ finding, accepted }) => finding?.severity === severity && !accepted).length;
  return FINDING_SHEET.counts(
    open('errore'),
    open('avviso'),
    open('informazione'),
    rows.filter(({ accepted }) => accepted).length,
  );
};
