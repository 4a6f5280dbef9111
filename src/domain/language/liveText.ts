import type { CellContent } from '../model/cell';

/**
 * What still holds of a text: struck-out characters are blanks, so that places found in it hold in
 * the text as written. `~~12~~ 15` → `   15`.
 */
export const liveText = ({ text, runs }: Extract<CellContent, { kind: 'text' }>): string =>
  runs === undefined || !runs.some(({ struck }) => struck)
    ? text
    : runs.map((run) => (run.struck ? ' '.repeat(run.text.length) : run.text)).join('');
