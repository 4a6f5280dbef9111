import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Span } from '../../domain/model/cell';
import { useTexts } from '../hooks/usePane';
import { COMPONENT_TEXTS } from '../texts/componentTexts';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  long: { maxHeight: '240px', overflowY: 'auto' },
  read: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorBrandForeground1,
    textUnderlineOffset: '3px',
  },
  known: {
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
  },
  open: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textUnderlineOffset: '3px',
  },
});

/** Texts beyond this scroll inside their frame, so that one narrative does not fill the pane. */
const LONG = 900;

/**
 * A text as it stands in the workbook, line breaks kept, the part that was read marked. A span
 * that reaches beyond the text marks what there is of it; an empty one marks nothing.
 */
export const Quoted = (props: {
  readonly text: string;
  readonly span?: Span | null;
  /** Other pieces to be marked, each with what it is; those that lie in `span` are left out. */
  readonly marks?: readonly Mark[];
}): ReactNode => {
  const styles = useStyles();
  const { readHere } = useTexts(COMPONENT_TEXTS);
  const { text } = props;
  const start = Math.max(0, props.span?.start ?? 0);
  const end = Math.min(text.length, props.span?.end ?? 0);
  const isLong = text.length > LONG;
  return (
    <blockquote
      className={mergeClasses(styles.quote, isLong && styles.long)}
      {...(isLong ? { tabIndex: 0 } : {})}
    >
      {piecesOf(text, start < end ? { start, end } : null, props.marks ?? []).map((piece) =>
        piece.mark === null ? (
          text.slice(piece.start, piece.end)
        ) : (
          <mark
            key={piece.start}
            className={piece.mark === 'read' ? styles.read : styles[piece.mark.look]}
            title={piece.mark === 'read' ? readHere : piece.mark.words}
          >
            {text.slice(piece.start, piece.end)}
          </mark>
        ),
      )}
    </blockquote>
  );
};

/** A piece of the text that is something else than what was read: "2022 è un anno". */
export interface Mark {
  readonly span: Span;
  readonly words: string;
  /** `open`: it may be meant as well; `known`: it is explained. */
  readonly look: 'known' | 'open';
}

interface Piece extends Span {
  readonly mark: 'read' | Mark | null;
}

/** The text cut at its marks, in order; what overlaps an earlier mark is not marked. */
const piecesOf = (text: string, read: Span | null, marks: readonly Mark[]): readonly Piece[] => {
  const wanted: Piece[] = [
    ...(read === null ? [] : [{ ...read, mark: 'read' as const }]),
    ...marks
      .filter(({ span }) => read === null || span.end <= read.start || span.start >= read.end)
      .map((mark) => ({ start: mark.span.start, end: mark.span.end, mark })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of wanted) {
    if (piece.start < at || piece.end > text.length || piece.start >= piece.end) continue;
    if (piece.start > at) pieces.push({ start: at, end: piece.start, mark: null });
    pieces.push(piece);
    at = piece.end;
  }
  if (at < text.length) pieces.push({ start: at, end: text.length, mark: null });
  return pieces;
};
