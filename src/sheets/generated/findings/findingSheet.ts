import type { GeneratedSheet } from '../generatedSheet';
import { severityFormats } from '../layout/colours';
import { titleOf } from '../layout/layoutInput';
import { planTableSheet } from '../layout/tableSheet';
import { listValidation } from '../layout/validations';
import { listOf } from '../parameters/plan/lists';
import { FINDING_SHEET } from '../texts/findingTexts';
import { headingYear } from '../texts/sheetTexts';
import { VALIDATIONS } from '../texts/validationTexts';
import { findingTable } from './plan/findingTable';
import { readFindings } from './readFindings';
import { FINDINGS } from './schema';

export const findingSheet: GeneratedSheet = {
  schema: FINDINGS,
  read: readFindings,
  layOut: (input, sheets) => ({
    title: titleOf(input.titles, FINDINGS),
    // Rows of findings are sorted by what was found: there is no place to name before.
    place: null,
    rowOf: () => null,
    cellOf: () => null,
    names: [],
    plan: (findings) => {
      const table = findingTable(input, sheets, findings);
      const { place } = table;
      return planTableSheet(
        table,
        {
          heading: FINDING_SHEET.title(headingYear(input.assessment)),
          nothing: FINDING_SHEET.nothing,
          conditionalFormats: severityFormats(place.cells('severity'), place.anchor('severity')),
          validations: [
            listValidation(
              place.cells('outcome'),
              listOf(input, 'findingOutcomes'),
              VALIDATIONS.findingOutcome,
            ),
          ],
        },
        input,
      );
    },
  }),
};
