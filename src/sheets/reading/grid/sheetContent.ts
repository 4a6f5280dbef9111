import type { Written } from '../../../domain/model/cell';
import type {
  WrittenIndicator,
  WrittenNarrative,
  WrittenObjective,
  WrittenTable,
} from '../../../domain/model/written';

/** What one sheet (or block) says; indices count within it and are shifted when sheets are joined. */
export interface SheetContent {
  readonly objectives: readonly WrittenObjective[];
  readonly indicators: readonly WrittenIndicator[];
  readonly narratives: readonly WrittenNarrative[];
  readonly banners: readonly Written[];
  readonly notes: readonly Written[];
  readonly tables: readonly WrittenTable[];
  /** Rows with something measured that nothing was made of. */
  readonly leftOut: readonly number[];
}

export const EMPTY_CONTENT: SheetContent = {
  objectives: [],
  indicators: [],
  narratives: [],
  banners: [],
  notes: [],
  tables: [],
  leftOut: [],
};

/** One after the other, with all indices moved along. */
export const joinContents = (contents: readonly SheetContent[]): SheetContent => {
  const objectives: WrittenObjective[] = [];
  const indicators: WrittenIndicator[] = [];
  const narratives: WrittenNarrative[] = [];
  const banners: Written[] = [];
  const leftOut: number[] = [];
  for (const content of contents) {
    const rows = indicators.length;
    const told = narratives.length;
    for (const objective of content.objectives) objectives.push(objective);
    for (const banner of content.banners) banners.push(banner);
    for (const row of content.leftOut) leftOut.push(row);
    for (const indicator of content.indicators) {
      const { narrative } = indicator;
      // Most stay as they are: large tables have no narratives to shift.
      indicators.push(
        narrative === null || told === 0
          ? indicator
          : { ...indicator, narrative: narrative + told },
      );
    }
    for (const narrative of content.narratives) {
      narratives.push({
        ...narrative,
        indicators: narrative.indicators.map((index) => index + rows),
      });
    }
  }
  const notes = contents.flatMap((content) => content.notes);
  const tables = contents.flatMap((content) => content.tables);
  return { objectives, indicators, narratives, banners, notes, tables, leftOut };
};
