import type { GeneratedSheet } from '../generatedSheet';
import { listOf } from '../parameters/plan/lists';
import { headingYear } from '../texts/sheetTexts';
import { INDICATOR_SHEET } from '../texts/indicatorTexts';
import { VALIDATIONS } from '../texts/validationTexts';
import { statusFormats } from '../layout/colours';
import { laidSheet, planTableSheet } from '../layout/tableSheet';
import { listValidation } from '../layout/validations';
import { indicatorTable } from './plan/indicatorTable';
import { readIndicators } from './readIndicators';
import { INDICATORS } from './schema';

export const indicatorSheet: GeneratedSheet = {
  schema: INDICATORS,
  insteadOf: INDICATOR_SHEET.insteadOf,
  read: readIndicators,
  layOut: (input, sheets) => {
    const table = indicatorTable(input, sheets);
    const { place } = table;
    return laidSheet(table, () =>
      planTableSheet(
        table,
        {
          heading: INDICATOR_SHEET.title(headingYear(input.assessment)),
          nothing: INDICATOR_SHEET.nothing,
          conditionalFormats: statusFormats(place.cells('status'), place.anchor('status')),
          validations: [
            listValidation(
              place.cells('choice'),
              listOf(input, 'indicatorChoices'),
              VALIDATIONS.choice,
            ),
          ],
        },
        input,
      ),
    );
  },
};
