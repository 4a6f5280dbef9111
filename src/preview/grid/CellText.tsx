import type { JSX } from 'react';
import type { HostValue } from '../host/hostWorkbook';

export interface CellContent {
  readonly content: HostValue | null;
}

interface CellTextProps extends CellContent {
  readonly valueFormatted: string | null | undefined;
}

/** What a cell shows: its text, of which parts may be struck out. */
export const CellText = ({ content, valueFormatted }: CellTextProps): JSX.Element => {
  const runs = content?.kind === 'text' ? content.runs : undefined;
  if (runs === undefined) return <span>{valueFormatted}</span>;
  return (
    <span>
      {runs.map((run, index) =>
        run.struck ? <s key={index}>{run.text}</s> : <span key={index}>{run.text}</span>,
      )}
    </span>
  );
};
