import type { Assessment } from '../../src/domain/model/assessment';
import type { CellContent } from '../../src/domain/model/cell';
import {
  NO_ENTRIES,
  type Confirmation,
  type IndicatorInputs,
  type Input,
  type ObjectiveInputs,
} from '../../src/sheets/generated/entries/userEntries';
import type { WorkbookRecognition } from '../../src/sheets/reading/recognition';
import { givenForText } from '../../src/sheets/generated/entries/givenFor';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import type { LayoutInput } from '../../src/sheets/generated/layout/layoutInput';
import { layOut } from '../../src/sheets/generated/layOut';
import type { Plan } from '../../src/sheets/plan';
import { sheetTitles } from '../../src/sheets/generated/sheetTitles';
import { contentOf } from './planToSnapshot';
import { worksheetsOfAssessment } from './worksheetsOf';

export const NOTHING_RECOGNISED: WorkbookRecognition = {
  sheets: [],
  written: { objectives: [], indicators: [], narratives: [], banners: [], notes: [], tables: [] },
};

export const EMPTY_WORKBOOK: WorkbookSnapshot = { sheets: [], marks: [] };

/** What sheets are laid out from, findings included. */
type Laid = LayoutInput & { readonly assessment: Assessment };

/** The plan of all generated sheets. */
export const planOf = (input: Laid): Plan => layOut(input).plan(input.assessment.findings);

/** What the sheets are laid out from, where only the assessment matters. */
export const layoutOf = (assessment: Assessment, extra: Partial<LayoutInput> = {}): Laid => ({
  recognition: NOTHING_RECOGNISED,
  entries: NO_ENTRIES,
  titles: sheetTitles(EMPTY_WORKBOOK),
  digest: 'abc',
  sources: worksheetsOfAssessment(assessment).sources,
  ...extra,
  assessment,
});

/** A cell that somebody filled. */
export const typedCell = (content: CellContent | string | number): Input => ({
  content: typeof content === 'object' ? content : contentOf(content),
  cell: { sheet: 'Valutazione OIV', row: 9, column: 9 },
});

/** A value that somebody confirmed for this text, which holds. */
export const confirmedFor = (
  text: string,
  content: CellContent | string | number,
): Confirmation => ({
  ...typedCell(content),
  givenFor: givenForText(text),
  standing: 'holds',
});

export const NO_JUDGEMENT: ObjectiveInputs = {
  outcome: null,
  score: null,
  cause: null,
  reason: null,
  choice: null,
  judgedOn: null,
  disputed: false,
  yearBefore: null,
};

export const NO_CONFIRMATION: IndicatorInputs = {
  confirmedTarget: null,
  confirmedActual: null,
  choice: null,
};
