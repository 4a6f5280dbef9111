import type { PlannedSheet } from '../plan';
import { statusFormats } from './colours';
import { indicatorColumns, type IndicatorColumnId } from './indicatorColumns';
import { indicatorRows, type IndicatorRow } from './indicatorRows';
import type { LayoutInput } from './layoutInput';
import { titleOf } from './marks';
import { notesOf } from './notes';
import type { ListSources } from './parameterLists';
import { tablePlace, type TablePlace } from './table';
import { headerRowUnder, planTableSheet } from './tableSheet';
import { INDICATOR_SHEET, VALIDATIONS } from './texts';
import { listValidation } from './validations';

const MARK = 'Traguardo_Stato_indicatori';
/** Code, objective and name stay in sight. */
const FROZEN_COLUMNS = 3;

export interface IndicatorSheet {
  readonly plan: PlannedSheet;
  readonly rows: readonly IndicatorRow[];
  readonly place: TablePlace<IndicatorColumnId>;
}

/** `Stato indicatori`: one row per indicator, live from the user's cells to the status. */
export const indicatorSheet = (input: LayoutInput, lists: ListSources): IndicatorSheet => {
  const { assessment, typed, titles } = input;
  const rows = indicatorRows(assessment, typed, input.sheetActuals ?? new Map(), input.sources);
  const columns = indicatorColumns(rows, typed);
  const { explanation } = INDICATOR_SHEET;
  const place = tablePlace(
    titleOf(titles, MARK),
    columns,
    headerRowUnder(explanation),
    rows.length,
  );
  const plan = planTableSheet({
    mark: MARK,
    tabColour: '#1F3A5F',
    heading: INDICATOR_SHEET.title(assessment.year),
    explanation,
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
  return { plan, rows, place };
};
