import type { WrittenIndicator, WrittenObjective } from '../../../domain/model/written';
import { assignBoxes, boxPosition, type BoxPosition, type ObjectiveSpan } from './assignBoxes';
import { cardBody } from './cardBody';
import type { EvaluationBox } from '../grid/evaluationBox';
import type { CardObjective, CardSheet } from './gatherCards';
import { matchNotes } from '../blocks/matchNotes';
import { readNotes } from '../blocks/noteTable';
import { readZone } from '../headers/objectiveZone';
import { EMPTY_CONTENT, joinContents, type SheetContent } from '../grid/sheetContent';
import type { SheetBlock } from '../blocks/sheetBlock';

/** The last row of each table, by the row of its header: what follows belongs to the next one. */
export const cardBottoms = (sheet: CardSheet): ReadonlyMap<SheetBlock, number> =>
  new Map(
    sheet.objectives.flatMap(({ block, bottom }) =>
      block === null ? [] : [[block, bottom] as const],
    ),
  );

const spansOf = (sheet: CardSheet): readonly ObjectiveSpan[] =>
  sheet.objectives.map(({ top, bottom }) => ({ top, bottom }));

/** Where this sheet puts its evaluation boxes, as far as it can be told from the sheet alone. */
export const cardBoxPosition = (sheet: CardSheet): BoxPosition =>
  boxPosition(sheet.boxes, spansOf(sheet));

const contentOf = (
  sheet: CardSheet,
  objective: CardObjective,
  key: string,
  box: EvaluationBox | null,
  left: readonly EvaluationBox[],
): SheetContent => {
  const { grid } = sheet;
  const zone = readZone(grid, objective.zone, {
    sheet: grid.sheet,
    row: objective.top,
    column: objective.block?.band.left ?? 0,
  });
  const body = cardBody(objective.items);
  const entry: WrittenObjective = {
    key,
    codeAsWritten: zone.code,
    title: zone.title,
    level: zone.level,
    area: objective.area,
    department: zone.department,
    individual: zone.individual,
    parent: null,
    evaluation: box?.written ?? null,
    remarks: [...zone.remarks, ...body.remarks, ...left.map((other) => other.written)],
    cell: zone.cell,
  };
  const indicators = body.indicators.map((indicator) => ({ ...indicator, objective: key }));
  const { narratives, leftOut } = body;
  return { ...EMPTY_CONTENT, objectives: [entry], indicators, narratives, leftOut };
};

const withNotes = (content: SheetContent, sheet: CardSheet): SheetContent => {
  const indicators: readonly WrittenIndicator[] = matchNotes(
    content.indicators,
    readNotes(sheet.grid, sheet.notes),
  );
  return { ...content, indicators };
};

/** What the cards of a sheet say, with its boxes assigned as `position` has it. */
export const readCards = (
  sheet: CardSheet,
  position: BoxPosition,
  name = sheet.grid.sheet,
): SheetContent => {
  const boxes = assignBoxes(sheet.boxes, spansOf(sheet), position);
  const contents = sheet.objectives.map((objective, index) =>
    contentOf(
      sheet,
      objective,
      `${name}#${index + 1}`,
      boxes.byObjective[index] ?? null,
      boxes.left.filter((box) => objective.top <= box.row && box.row <= objective.bottom),
    ),
  );
  const content = withNotes(joinContents(contents), sheet);
  const inside = (box: EvaluationBox): boolean =>
    sheet.objectives.some(({ top, bottom }) => top <= box.row && box.row <= bottom);
  const stray = boxes.left.filter((box) => !inside(box)).map((box) => box.written);
  return {
    ...content,
    banners: [...sheet.banners, ...stray],
    leftOut: [...content.leftOut, ...sheet.leftOut],
  };
};
