import type { Assessment } from '../../src/domain/model/assessment';
import type { CellContent } from '../../src/domain/model/cell';
import { NOTHING_TYPED, type Input } from '../../src/sheets/inputs';
import type { WorkbookRecognition } from '../../src/sheets/reading/recognition';
import type { WorkbookSnapshot } from '../../src/sheets/snapshot';
import type { LayoutInput } from '../../src/sheets/writing/layoutInput';
import { sheetTitles } from '../../src/sheets/writing/sheetTitles';
import { contentOf } from './planToSnapshot';

export const NOTHING_RECOGNISED: WorkbookRecognition = {
  sheets: [],
  written: { objectives: [], indicators: [], narratives: [], banners: [] },
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
  ...extra,
});

/** A cell that somebody filled. */
export const typedCell = (content: CellContent | string | number): Input => ({
  content: typeof content === 'object' ? content : contentOf(content),
  cell: { sheet: 'Valutazione OIV', row: 9, column: 9 },
});
