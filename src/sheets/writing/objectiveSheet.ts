import type { PlannedSheet } from '../plan';
import { HIGHEST_SCORE } from '../reading/typed/typedScore';
import { areaBlock, areaRows } from './areaBlock';
import { statusFormats } from './colours';
import { columnLetters } from '../../domain/model/cellAddress';
import { hasWeights } from './indicatorColumns';
import type { IndicatorTable } from './indicatorSheet';
import type { LayoutInput } from './layoutInput';
import { titleOf } from './marks';
import type { MetaFamilies } from './metaFamilies';
import { notesOf } from './notes';
import { objectiveColumns } from './objectiveColumns';
import type { ObjectiveColumn, ObjectiveColumnId } from './objectiveContext';
import { objectiveRows, type ObjectiveRow } from './objectiveRows';
import type { ListSources } from './parameterLists';
import { tablePlace, type TablePlace } from './table';
import { headerRowUnder, planTableSheet } from './tableSheet';
import { OBJECTIVE_SHEET, VALIDATIONS, headingYear } from './texts';
import { listValidation, numberValidation } from './validations';

const MARK = 'Traguardo_Valutazione_OIV';
const FROZEN_COLUMNS = 3;

export interface ObjectiveTable {
  readonly columns: readonly ObjectiveColumn[];
  readonly rows: readonly ObjectiveRow[];
  readonly place: TablePlace<ObjectiveColumnId>;
}

/** `Valutazione OIV`: one row per objective, what is measured beside what the OIV decides. */
export const objectiveSheet = (
  input: LayoutInput,
  { columns, rows, place }: ObjectiveTable,
  lists: ListSources,
): PlannedSheet => {
  const { assessment, typed } = input;
  return planTableSheet({
    mark: MARK,
    tabColour: '#7A5B00',
    heading: OBJECTIVE_SHEET.title(headingYear(assessment)),
    explanation: OBJECTIVE_SHEET.explanation,
    columns,
    rows,
    place,
    nothing: OBJECTIVE_SHEET.nothing,
    below: areaBlock(assessment.areas, place),
    notes: notesOf(MARK, typed),
    frozenColumns: FROZEN_COLUMNS,
    lastPrinted: 'difference',
    conditionalFormats: [
      ...statusFormats(place.cells('status'), place.anchor('status')),
      ...areaFormats(input, place),
    ],
    validations: [
      listValidation(place.cells('outcome'), lists.outcome, VALIDATIONS.outcome),
      numberValidation(place.cells('score'), 0, HIGHEST_SCORE, VALIDATIONS.score),
      listValidation(place.cells('cause'), lists.cause, VALIDATIONS.cause),
      listValidation(place.cells('choice'), lists.objectiveChoice, VALIDATIONS.choice),
    ],
    places: typed.places.get(MARK),
    codes: rows.map(({ code }) => code),
  });
};

export const objectiveTable = (
  { assessment, recognition, typed, titles }: LayoutInput,
  indicators: IndicatorTable,
  families: MetaFamilies,
): ObjectiveTable => {
  const rows = objectiveRows(assessment, recognition, typed);
  const title = titleOf(titles, MARK);
  const headerRow = headerRowUnder(OBJECTIVE_SHEET.explanation);
  const columns = objectiveColumns({
    indicators: indicators.place,
    hasWeights: hasWeights(indicators.rows),
    levels: Math.max(0, ...rows.map(({ found }) => found?.depth ?? 0)),
    // Read only when cells are made, once the place of the columns is known.
    rangeOf: (id) => place.range(id),
    families,
    typed,
    rows,
  });
  const place = tablePlace(title, columns, headerRow, rows.length);
  return { columns, rows, place };
};

const areaFormats = (
  { assessment }: LayoutInput,
  place: TablePlace<ObjectiveColumnId>,
): ReturnType<typeof statusFormats> => {
  const rows = areaRows(assessment.areas, place);
  const column = place.columnOf('status');
  return rows === null
    ? []
    : statusFormats(
        { ...rows, left: column, right: column },
        `$${columnLetters(column)}${rows.top + 1}`,
      );
};
