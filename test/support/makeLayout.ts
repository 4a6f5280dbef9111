import type { Assessment } from '../../src/domain/model/assessment';
import type { CellContent } from '../../src/domain/model/cell';
import {
  NOTHING_TYPED,
  type Confirmation,
  type IndicatorInputs,
  type Input,
  type ObjectiveInputs,
} from '../../src/sheets/inputs';
import type { WorkbookRecognition } from '../../src/sheets/reading/recognition';
import { givenForText } from '../../src/sheets/reading/typed/givenFor';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import type { LayoutInput } from '../../src/sheets/writing/layoutInput';
import { sheetTitles } from '../../src/sheets/writing/sheetTitles';
import { contentOf } from './planToSnapshot';
import { worksheetsOfAssessment } from './worksheetsOf';

export const NOTHING_RECOGNISED: WorkbookRecognition = {
  sheets: [],
  written: { objectives: [], indicators: [], narratives: [], banners: [], notes: [], tables: [] },
};

export const EMPTY_WORKBOOK: WorkbookSnapshot = { sheets: [], marks: [] };

/** What the sheets are laid out from, where only the assessment matters. */
export const layoutOf = (
  assessment: Assessment,
  extra: Partial<LayoutInput> = {},
): LayoutInput => ({
  assessment,
  recognition: NOTHING_RECOGNISED,
  typed: NOTHING_TYPED,
  titles: sheetTitles(EMPTY_WORKBOOK),
  digest: 'abc',
  sources: worksheetsOfAssessment(assessment).sources,
  ...extra,
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
