import type { Written } from '../../../src/domain/model/cell';
import type {
  WrittenByYear,
  WrittenIndicator,
  WrittenSheets,
} from '../../../src/domain/model/written';
import { contentText } from '../../../src/sheets/reading/grid/text';

/** What a written cell says, or null. */
export const said = (cell: Written | null | undefined): string | null =>
  cell === null || cell === undefined ? null : contentText(cell.content);

/** `2023: 10` per entry; `-: 10` where no year is said. */
export const byYear = (entries: readonly WrittenByYear[]): readonly string[] =>
  entries.map((entry) => `${entry.year ?? '-'}: ${contentText(entry.written.content)}`);

export const indicatorNamed = (written: WrittenSheets, name: string): WrittenIndicator => {
  const found = written.indicators.find((indicator) => said(indicator.name) === name);
  if (found === undefined) throw new Error(`no indicator "${name}"`);
  return found;
};

/** Title (or code) of the objective that an indicator stands under. */
export const objectiveOf = (written: WrittenSheets, name: string): string | null => {
  const key = indicatorNamed(written, name).objective;
  const objective = written.objectives.find((one) => one.key === key);
  return objective === undefined ? null : (objective.codeAsWritten ?? objective.title);
};

/** The prose that tells an indicator's result. */
export const toldOf = (written: WrittenSheets, name: string): string | null => {
  const index = indicatorNamed(written, name).narrative;
  return index === null ? null : said(written.narratives[index]?.written);
};
