import type { Written } from '../../../domain/model/cell';
import type { WrittenIndicator, WrittenNarrative } from '../../../domain/model/written';
import { continuesResult, resultLikeness } from '../grid/rowWords';
import { contentText } from '../grid/text';

/** The rows of a card's table, in order. */
export type CardItem =
  | { readonly kind: 'indicator'; readonly indicator: WrittenIndicator }
  | { readonly kind: 'prose'; readonly written: Written }
  /** Prose that tells no result, where results have a column of their own. */
  | { readonly kind: 'remark'; readonly written: Written }
  /** A note number outside its column. */
  | { readonly kind: 'note'; readonly written: Written }
  /** A row without a name that holds a target or a result: a part of the indicator above it. */
  | {
      readonly kind: 'more';
      readonly row: number;
      readonly join: (indicator: WrittenIndicator) => WrittenIndicator | null;
    }
  /** A cell that belongs to the indicator above it. */
  | { readonly kind: 'loose'; readonly written: Written };

export interface CardBody {
  readonly indicators: readonly WrittenIndicator[];
  readonly narratives: readonly WrittenNarrative[];
  /** Prose that belongs to the objective. */
  readonly remarks: readonly Written[];
  /** Rows with something measured that nothing was made of. */
  readonly leftOut: readonly number[];
}

interface Told {
  readonly before: readonly Written[];
  readonly narrative: Written | null;
  readonly after: readonly Written[];
}

const textOf = (cell: Written): string => contentText(cell.content);

const joined = (one: Written, other: Written): Written => ({
  content: { kind: 'text', text: `${textOf(one)}\n${textOf(other)}` },
  cell: one.cell,
});

/**
 * Which of several rows of prose tells the result. A row on a changed target is no result, unless
 * it is all there is and no row of indicators follows.
 */
const tellResult = (rows: readonly Written[], moreFollows: boolean): Told => {
  const scores = rows.map((row) => resultLikeness(textOf(row)));
  const best = Math.max(...scores);
  const at = scores.indexOf(best);
  const narrative = rows[at];
  if (narrative === undefined || (best < 0 && moreFollows))
    return { before: rows, narrative: null, after: [] };
  const next = rows[at + 1];
  const goesOn = next !== undefined && continuesResult(textOf(next));
  return {
    before: rows.slice(0, at),
    narrative: goesOn ? joined(narrative, next) : narrative,
    after: rows.slice(at + (goesOn ? 2 : 1)),
  };
};

interface Progress {
  readonly indicators: WrittenIndicator[];
  readonly narratives: WrittenNarrative[];
  readonly remarks: Written[];
  readonly leftOut: number[];
  /** Indicators that no prose has told about yet. */
  pending: number[];
}

const addRemarks = (progress: Progress, at: number, cells: readonly Written[]): void => {
  const indicator = progress.indicators[at];
  if (indicator === undefined) progress.remarks.push(...cells);
  else progress.indicators[at] = { ...indicator, remarks: [...indicator.remarks, ...cells] };
};

const tell = (progress: Progress, rows: readonly Written[], moreFollows: boolean): void => {
  const last = progress.indicators.length - 1;
  if (progress.pending.length === 0) {
    progress.remarks.push(...rows);
    return;
  }
  const told = tellResult(rows, moreFollows);
  addRemarks(progress, last, told.before);
  if (moreFollows) addRemarks(progress, last, told.after);
  else progress.remarks.push(...told.after);
  if (told.narrative === null) return;
  const index = progress.narratives.length;
  progress.narratives.push({ written: told.narrative, indicators: progress.pending });
  for (const at of progress.pending) {
    const indicator = progress.indicators[at];
    if (indicator !== undefined) progress.indicators[at] = { ...indicator, narrative: index };
  }
  progress.pending = [];
};

const addNote = (progress: Progress, note: Written): void => {
  const at = progress.indicators.findIndex((indicator) => indicator.note === null);
  const indicator = progress.indicators[at];
  if (indicator === undefined) progress.remarks.push(note);
  else progress.indicators[at] = { ...indicator, note };
};

const joinRow = (progress: Progress, { row, join }: CardItem & { kind: 'more' }): void => {
  const at = progress.indicators.length - 1;
  const above = progress.indicators[at];
  const joined = above === undefined ? null : join(above);
  if (joined === null) progress.leftOut.push(row);
  else progress.indicators[at] = joined;
};

/** Shares out prose: results to the indicators above that have none yet, the rest as remarks. */
export const cardBody = (items: readonly CardItem[]): CardBody => {
  const progress: Progress = {
    indicators: [],
    narratives: [],
    remarks: [],
    leftOut: [],
    pending: [],
  };
  let run: Written[] = [];
  const flush = (moreFollows: boolean): void => {
    if (run.length > 0) tell(progress, run, moreFollows);
    run = [];
  };
  for (const item of items) {
    if (item.kind === 'prose') {
      run.push(item.written);
      continue;
    }
    if (item.kind === 'remark') progress.remarks.push(item.written);
    if (item.kind === 'more') joinRow(progress, item);
    if (item.kind === 'note') addNote(progress, item.written);
    if (item.kind === 'loose') addRemarks(progress, progress.indicators.length - 1, [item.written]);
    if (item.kind !== 'indicator') continue;
    flush(true);
    progress.pending.push(progress.indicators.length);
    progress.indicators.push(item.indicator);
  }
  flush(false);
  return progress;
};
