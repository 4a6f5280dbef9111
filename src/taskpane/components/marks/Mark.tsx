import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import type { Severity } from '../../../domain/finding';
import type { Status } from '../../../domain/model/achievement';
import type { Tint } from '../../theme/statusTokens';
import { VisuallyHidden } from '../VisuallyHidden';

const RING = 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5z';

/** Lines of each symbol on a field of 16 by 16; `solid` parts are filled. */
const SHAPES: Readonly<Record<Status | Severity, { line?: string; solid?: string }>> = {
  reached: { line: 'M2.5 8.5l3.75 3.75L13.5 4' },
  'nearly-reached': { line: RING, solid: 'M8 8V2.5a5.5 5.5 0 1 1-5.5 5.5z' },
  'partly-reached': { line: RING, solid: 'M8 2.5a5.5 5.5 0 0 1 0 11z' },
  'not-reached': { line: 'M3.5 3.5l9 9M12.5 3.5l-9 9' },
  unmeasured: { line: RING },
  withdrawn: { line: `${RING}M3.6 12.4l8.8-8.8` },
  errore: { line: `${RING}M5.5 5.5l5 5M10.5 5.5l-5 5` },
  avviso: { line: 'M8 2.2l6.2 11.3H1.8zM8 6.5v3', solid: 'M7.2 11h1.6v1.4H7.2z' },
  informazione: { line: `${RING}M8 7.2v4`, solid: 'M7.2 4.4h1.6v1.5H7.2z' },
};

const STYLE: CSSProperties = { flexShrink: 0, display: 'inline-block', verticalAlign: '-0.125em' };

/** The symbol of a status or severity in the colour of the text around it; says nothing aloud. */
const StatusSymbol = (props: { readonly of: Status | Severity }): ReactNode => {
  const { line, solid } = SHAPES[props.of];
  return (
    <svg width="1em" height="1em" viewBox="0 0 16 16" aria-hidden="true" style={STYLE}>
      {line === undefined ? null : (
        <path d={line} fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
      {solid === undefined ? null : <path d={solid} fill="currentColor" />}
    </svg>
  );
};

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    position: 'relative',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Symbol and word in one colour. `brief` shows the symbol alone and leaves the word to screen readers. */
export const Mark = (props: {
  readonly of: Status | Severity;
  readonly word: string;
  readonly tint: Tint;
  readonly brief: boolean;
}): ReactNode => (
  <span
    className={useStyles().mark}
    style={{ color: props.tint.ink }}
    {...(props.brief ? { title: props.word } : {})}
  >
    <StatusSymbol of={props.of} />
    {props.brief ? <VisuallyHidden>{props.word}</VisuallyHidden> : <span>{props.word}</span>}
  </span>
);
