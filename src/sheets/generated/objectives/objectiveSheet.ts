import { columnLetters } from '../../../domain/model/cellAddress';
import type { GeneratedSheet } from '../generatedSheet';
import { statusFormats } from '../layout/colours';
import { laidSheet, planTableSheet } from '../layout/tableSheet';
import { listValidation, numberValidation } from '../layout/validations';
import { listOf } from '../parameters/plan/lists';
import { OBJECTIVE_SHEET } from '../texts/objectiveTexts';
import { headingYear } from '../texts/sheetTexts';
import { VALIDATIONS } from '../texts/validationTexts';
import { areaBlock, areaRows } from './plan/areaBlock';
import { objectiveTable, type ObjectiveTable } from './plan/objectiveTable';
import { readObjectives } from './readObjectives';
import { OBJECTIVES } from './schema';
import { HIGHEST_SCORE } from './typedScore';

export const objectiveSheet: GeneratedSheet = {
  schema: OBJECTIVES,
  insteadOf: OBJECTIVE_SHEET.insteadOf,
  read: readObjectives,
  layOut: (input, sheets) => {
    const table = objectiveTable(input, sheets);
    const { place } = table;
    const { areas } = input.assessment;
    return laidSheet(table, () =>
      planTableSheet(
        table,
        {
          heading: OBJECTIVE_SHEET.title(headingYear(input.assessment)),
          nothing: OBJECTIVE_SHEET.nothing,
          below: areaBlock(areas, place),
          conditionalFormats: [
            ...statusFormats(place.cells('status'), place.anchor('status')),
            ...areaFormats(areaRows(areas, place), place),
          ],
          validations: [
            listValidation(place.cells('outcome'), listOf(input, 'outcomes'), VALIDATIONS.outcome),
            numberValidation(place.cells('score'), 0, HIGHEST_SCORE, VALIDATIONS.score),
            listValidation(place.cells('cause'), listOf(input, 'causes'), VALIDATIONS.cause),
            listValidation(
              place.cells('choice'),
              listOf(input, 'objectiveChoices'),
              VALIDATIONS.choice,
            ),
          ],
        },
        input,
      ),
    );
  },
};

const areaFormats = (
  rows: ReturnType<typeof areaRows>,
  place: ObjectiveTable['place'],
): ReturnType<typeof statusFormats> => {
  const column = place.columnOf('status');
  return rows === null
    ? []
    : statusFormats(
        { ...rows, left: column, right: column },
        `$${columnLetters(column)}${rows.top + 1}`,
      );
};
