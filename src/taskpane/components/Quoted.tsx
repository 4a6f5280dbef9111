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
      {start < end ? (
        <>
          {text.slice(0, start)}
          <mark className={styles.read} title={readHere}>
            {text.slice(start, end)}
          </mark>
          {text.slice(end)}
        </>
      ) : (
        text
      )}
    </blockquote>
  );
};
