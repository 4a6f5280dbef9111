import type { CellContent, Written } from '../model/cell';
import type { WrittenIndicator, WrittenSheets } from '../model/written';
import { actualCell } from './cells/cellsOfYear';
import type { AssignedCode } from './codes/assignCodes';
import { indicatorIds } from './codes/indicatorIds';
import { plainText } from './cells/plainText';
import { readTags } from './cells/readTags';

/** An indicator as the worksheets name it, with the texts that a confirmation is given for. */
export interface WrittenSource {
  readonly id: string;
  /** The code of its objective. */
  readonly objective: string;
  /** Without tags. */
  readonly name: string;
  /** The target cells of the reporting year, or of no year; '' where there are none. */
  readonly target: string;
  /** All target cells, one a line. */
  readonly targets: string;
  /** The actual cell, else the narrative; '' where there is neither. */
  readonly actual: string;
}

/** What the worksheets say of every indicator, before any of it is understood. */
export const writtenSources = (
  written: WrittenSheets,
  codes: ReadonlyMap<string, AssignedCode>,
  year: number,
): readonly WrittenSource[] => {
  const ids = indicatorIds(written, codes);
  return written.indicators.flatMap((indicator, at) => {
    const place = ids[at];
    return place === undefined || place === null
      ? []
      : [{ ...place, ...textsOf(indicator, written, year) }];
  });
};

const textsOf = (
  indicator: WrittenIndicator,
  { narratives }: WrittenSheets,
  year: number,
): Pick<WrittenSource, 'name' | 'target' | 'targets' | 'actual'> => {
  const lines = (cells: WrittenIndicator['targets']): string =>
    cells
      .map(({ written }) => sourceText(written))
      .filter((text) => text !== '')
      .join('\n');
  const narrative = indicator.narrative === null ? null : narratives[indicator.narrative];
  return {
    name: readTags(plainText(indicator.name) ?? '').name,
    target: lines(indicator.targets.filter((each) => each.year === year || each.year === null)),
    targets: lines(indicator.targets),
    actual:
      resultText(indicator, year) ??
      (narrative == null ? monthsText(indicator, year) : sourceText(narrative.written)),
  };
};

/** The result as written: all its rows where the indicator has several; null without a result. */
const resultText = (indicator: WrittenIndicator, year: number): string | null => {
  const cells = (indicator.parts ?? [indicator]).flatMap((part) => actualCell(part, year) ?? []);
  return cells.length === 0 ? null : cells.map(sourceText).join('\n');
};

/** The months that stand for a result: a new month makes what was confirmed old. */
const monthsText = ({ rounds }: WrittenIndicator, year: number): string =>
  rounds
    .filter(({ month }) => month.startsWith(`${year}-`))
    .map(({ month, written }) => `${month}: ${sourceText(written)}`)
    .join('\n');

/**
 * The words of a cell as they are written. A number with a percent format bears its sign, and a
 * text tells what of it is struck out: 0,15 and 15 %, or a value that was withdrawn, are changes.
 */
const sourceText = (written: Written | null): string => {
  if (written === null) return '';
  const { content } = written;
  if (content.kind === 'error') return content.code;
  const struck = struckParts(content);
  return (plainText(written) ?? '') + (isPercent(content) ? ' %' : '') + struck;
};

const isPercent = (content: CellContent): boolean =>
  content.kind === 'number' && content.format.includes('%');

const struckParts = (content: CellContent): string => {
  const runs = content.kind === 'text' ? (content.runs ?? []) : [];
  const struck = runs.filter((run) => run.struck).map(({ text }) => text.trim());
  return struck.length === 0 ? '' : ` (barrato: ${struck.join('; ')})`;
};
