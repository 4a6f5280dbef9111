import type { AssessedArea } from '../../../../domain/model/assessment';
import { columnLetters } from '../../../../domain/model/cellAddress';
import type { PlannedCell } from '../../../plan';
import { emptyCell, formulaCell, textCell, valueCell } from '../../layout/cells';
import { any, compare, isNumber, NOTHING, quoted, rounded, when } from '../../formulas/formula';
import { shownMean } from './objectiveCells';
import type { ObjectiveColumnId } from '../schema';
import { areaKey } from '../../formulas/rowKey';
import { bandFormula } from '../../formulas/sharedFormulas';
import type { TablePlace } from '../../layout/table';
import { ownRow } from '../../layout/tableSheet';
import { OBJECTIVE_SHEET } from '../../texts/objectiveTexts';
import { ROW_KINDS } from '../../texts/sheetTexts';
import { STALE_WORD, STATUS_WORDS } from '../../texts/statusTexts';

type Row = readonly (PlannedCell | undefined)[];
type Place = TablePlace<ObjectiveColumnId>;

/** The rows under the objectives: one per area, the mean of its strategic and entity objectives, and one for those without. */
export const areaBlock = (areas: readonly AssessedArea[], place: Place): readonly Row[] => {
  if (areas.length === 0) return [];
  const kindColumn = place.columnOf('rowKind');
  const heading = [valueCell(OBJECTIVE_SHEET.areas, 'heading')];
  // One blank row and the heading stand between the table and the first area.
  const first = place.lastRow + 3;
  return [
    ownRow(heading, ROW_KINDS.text, kindColumn),
    ...areas.map((area, index) =>
      ownRow(areaCells(area, place, first + index), ROW_KINDS.area, kindColumn),
    ),
  ];
};

/** The rows, counted from 0, that the areas take; null where there are none. */
export const areaRows = (
  areas: readonly AssessedArea[],
  place: Place,
): { readonly top: number; readonly bottom: number } | null =>
  areas.length === 0 ? null : { top: place.lastRow + 3, bottom: place.lastRow + 2 + areas.length };

const areaCells = (area: AssessedArea, place: Place, row: number): Row => {
  const letters = (id: ObjectiveColumnId): string => columnLetters(place.columnOf(id));
  const percentage = `${letters('percentage')}${row + 1}`;
  const last = place.columnOf('status');
  const cells = Array.from({ length: last + 1 }, (): PlannedCell => emptyCell('text'));
  cells[place.columnOf('title')] = valueCell(area.name ?? OBJECTIVE_SHEET.noArea, 'strong');
  cells[place.columnOf('departments')] = textCell(
    OBJECTIVE_SHEET.areaMean(area.meanOf.length),
    'muted',
  );
  cells[place.columnOf('percentage')] = formulaCell(
    areaMeanFormula(area, place),
    shownMean(area.achievement),
    'mean',
  );
  cells[place.columnOf('status')] = formulaCell(
    areaStatusFormula(area, place, percentage),
    STATUS_WORDS[area.status],
    'status',
  );
  return cells;
};

const sumOf = (area: AssessedArea, place: Place, id: ObjectiveColumnId): string =>
  `SUMIF(${place.range('areaKey')},${quoted(areaKey(area.name))},${place.range(id)})`;

/** Whether figures under it wait for the program: then the area does too. */
const waits = (area: AssessedArea, place: Place): string =>
  compare(sumOf(area, place, 'stale'), '>', '0');

const areaMeanFormula = (area: AssessedArea, place: Place): string => {
  const count = sumOf(area, place, 'isMeasured');
  const mean = rounded(`${sumOf(area, place, 'percentage')}/${count}`);
  return when(any(waits(area, place), compare(count, '=', '0')), NOTHING, mean);
};

/** Withdrawn where all its objectives are: then the decisions, 1 each, are as many as they. */
const areaStatusFormula = (area: AssessedArea, place: Place, percentage: string): string => {
  const all = `COUNTIF(${place.range('areaKey')},${quoted(areaKey(area.name))})`;
  const otherwise = when(
    compare(sumOf(area, place, 'decision'), '=', all),
    quoted(STATUS_WORDS.withdrawn),
    quoted(STATUS_WORDS.unmeasured),
  );
  const measured = when(isNumber(percentage), bandFormula(percentage), otherwise);
  return when(waits(area, place), quoted(STALE_WORD), measured);
};
