/** A sheet with one table and no rules of its own: the example of src/sheets/generated/README.md. */
import { describe, expect, it } from '@jest/globals';
import { NO_ENTRIES, type UserEntries } from '../../../src/sheets/generated/entries/userEntries';
import { keptIn } from '../../../src/sheets/generated/layout/table';
import { layTable, planTableSheet } from '../../../src/sheets/generated/layout/tableSheet';
import { styleNamed } from '../../../src/sheets/generated/schema/styles';
import {
  CODE,
  formula,
  input,
  ROW_KIND,
  tableSchema,
  text,
} from '../../../src/sheets/generated/schema/tableSchema';
import { readPlainTable } from '../../../src/sheets/generated/table/readTable';
import { typedConstants } from '../../../src/sheets/generated/table/typedConstants';
import type { PlannedSheet } from '../../../src/sheets/plan';
import type { SheetSnapshot } from '../../../src/sheets/snapshot';
import { contentOf, planToSnapshot } from '../../support/planToSnapshot';

const CRITERIA = tableSchema({
  mark: 'Traguardo_Validazione',
  title: 'Validazione',
  tabColour: '#1F3A5F',
  rowName: 'code',
  knownBy: ['code', 'verdict'],
  frozenColumns: 1,
  columns: {
    code: CODE,
    criterion: text('Che cosa si verifica', 40),
    filled: formula('Compilato', 10, 'centred'),
    verdict: input('Giudizio OIV', 14),
    rowKind: ROW_KIND,
  },
});

const ROWS = [
  { code: 'C1', criterion: 'Gli indicatori hanno una fonte' },
  { code: 'C2', criterion: 'I target erano noti a inizio anno' },
];

const planned = (entries: UserEntries): PlannedSheet => {
  const table = layTable(
    CRITERIA,
    { titles: new Map(), entries },
    {
      explanation: ['Una riga per criterio.'],
      rows: ROWS,
      cells: {
        code: ({ code }) => code,
        criterion: ({ criterion }) => criterion,
        filled: (_, at) => ({ formula: `IF(${at('verdict')}="",0,1)`, result: 0 }),
        verdict: keptIn(entries, CRITERIA, 'verdict'),
      },
    },
  );
  const around = { heading: 'Validazione', nothing: '-', conditionalFormats: [], validations: [] };
  return planTableSheet(table, around, { entries });
};

const snapshotOf = (sheet: PlannedSheet): SheetSnapshot => {
  const names = sheet.cells.flatMap((row) => row.flatMap((cell) => (cell ? [cell.style] : [])));
  const styles = Object.fromEntries(names.map((name) => [name, styleNamed(name)]));
  const [snapshot] = planToSnapshot({ sheets: [sheet], names: [], styles }).sheets;
  if (snapshot === undefined) throw new Error('No sheet.');
  return snapshot;
};

const HEADER_ROW = 2;
const VERDICT = 3;

/** The written sheet, its rows the other way round, with a verdict typed for C1. */
const filled = (): SheetSnapshot => {
  const sheet = snapshotOf(planned(NO_ENTRIES));
  const cells = sheet.cells.map((row) => [...(row ?? [])]);
  const [first = [], second = []] = cells.splice(HEADER_ROW + 1, 2);
  first[VERDICT] = { content: contentOf('sì') };
  cells.splice(HEADER_ROW + 1, 0, second, first);
  return { ...sheet, cells };
};

describe('a sheet without rules of its own', () => {
  it('keeps what people typed by the name of the row, and writes it again there', () => {
    const read = readPlainTable(CRITERIA)(filled());
    const rows = read?.table?.rows ?? [];
    const extraColumns = (read?.table?.added ?? []).map(({ header, byRow }) => ({
      mark: CRITERIA.mark,
      header,
      byCode: new Map(
        rows.flatMap(({ row, named }) => {
          const typed = byRow.get(row);
          return typed === undefined ? [] : [[named.code, typed] as const];
        }),
      ),
    }));
    expect(extraColumns.map(({ header, byCode }) => [header, [...byCode.keys()]])).toEqual([
      ['Giudizio OIV', ['C1']],
    ]);
    const again = planned({ ...NO_ENTRIES, extraColumns });
    const shown = again.cells.slice(HEADER_ROW).map((row) => {
      const cell = row[VERDICT];
      return cell !== undefined && 'value' in cell ? cell.value : null;
    });
    expect(shown).toEqual(['Giudizio OIV', 'sì', null]);
    expect(again.cells[HEADER_ROW]).toHaveLength(Object.keys(CRITERIA.columns).length);
  });

  it('knows what may have been typed over its formulas', () => {
    const sheet = filled();
    const cells = sheet.cells.map((row) => [...(row ?? [])]);
    const row = cells[HEADER_ROW + 1];
    if (row !== undefined) row[2] = { content: contentOf(5) };
    expect(typedConstants({ ...sheet, cells }, CRITERIA)).toMatchObject([
      { rowName: 'C2', columnId: 'filled', content: contentOf(5) },
    ]);
  });
});
