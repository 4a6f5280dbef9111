import type { PlannedSheet } from '../plan';
import { statusFormats } from './colours';
import type { IndicatorColumn, IndicatorColumnId } from './indicatorColumn';
import { indicatorColumns } from './indicatorColumns';
import { indicatorRows, type IndicatorRow } from './indicatorRows';
import type { LayoutInput } from './layoutInput';
import { titleOf } from './marks';
import type { MetaFamilies } from './metaFamilies';
import { notesOf } from './notes';
import type { ObjectiveColumnId } from './objectiveContext';
import type { ListSources } from './parameterLists';
import { tablePlace, type TablePlace } from './table';
import { headerRowUnder, planTableSheet } from './tableSheet';
import { INDICATOR_SHEET, VALIDATIONS, headingYear } from './texts';
import { listValidation } from './validations';

const MARK = 'Traguardo_Stato_indicatori';
/** Code, objective and name stay in sight. */
const FROZEN_COLUMNS = 3;

export interface IndicatorTable {
  readonly columns: readonly IndicatorColumn[];
  readonly rows: readonly IndicatorRow[];
  readonly place: TablePlace<IndicatorColumnId>;
}

/** Its table; `objectives` is asked only when cells are made, once both tables have their place. */
export const indicatorTable = (
  input: LayoutInput,
  families: MetaFamilies,
  objectives: () => TablePlace<ObjectiveColumnId>,
): IndicatorTable => {
  const { assessment, typed, titles } = input;
  const rows = indicatorRows(assessment, typed, input.sheetActuals ?? new Map(), input.sources);
  const { year, policies } = assessment;
  const rangeOf = (id: IndicatorColumnId): string => place.range(id);
  const columns = indicatorColumns({ rows, typed, year, policies, families, rangeOf, objectives });
  const place = tablePlace(
    titleOf(titles, MARK),
    columns,
    headerRowUnder(INDICATOR_SHEET.explanation),
    rows.length,
  );
  return { columns, rows, place };
};

/** `Stato indicatori`: one row per indicator, live from the user's cells to the status. */
export const indicatorSheet = (
  { assessment, typed }: LayoutInput,
  { columns, rows, place }: IndicatorTable,
  lists: ListSources,
): PlannedSheet =>
  planTableSheet({
    mark: MARK,
    tabColour: '#1F3A5F',
    heading: INDICATOR_SHEET.title(headingYear(assessment)),
    explanation: INDICATOR_SHEET.explanation,
    columns,
    rows,
    place,
    nothing: INDICATOR_SHEET.nothing,
    below: [],
    notes: notesOf(MARK, typed),
    frozenColumns: FROZEN_COLUMNS,
    lastPrinted: 'status',
    conditionalFormats: statusFormats(place.cells('status'), place.anchor('status')),
    validations: [listValidation(place.cells('choice'), lists.indicatorChoice, VALIDATIONS.choice)],
    places: typed.places.get(MARK),
    codes: rows.map(({ code }) => code),
  });
