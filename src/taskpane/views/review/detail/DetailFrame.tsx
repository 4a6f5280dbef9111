import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Decimal } from '../../../../domain/decimal';
import type { Status } from '../../../../domain/model/achievement';
import { Bar } from '../../../components/Bar';
import { StatusMark } from '../../../components/marks/StatusMark';
import { onEscape } from '../../../hooks/onEscape';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    gap: tokens.spacingVerticalL,
    minWidth: 0,
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  back: { alignSelf: 'flex-start' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

/** An open indicator or objective: the way back, its name and how it stands; Escape goes back. */
export const DetailFrame = (props: {
  readonly back: string;
  readonly goBack: () => void;
  readonly code: string;
  readonly title: string;
  readonly status: Status;
  readonly percentage: Decimal | null;
  readonly children: ReactNode;
}): ReactNode => {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className={styles.frame} onKeyDown={onEscape(props.goBack)}>
      <div className={styles.head}>
        <Button size="small" className={styles.back} onClick={props.goBack}>
          <span aria-hidden="true">‹&nbsp;</span>
          {props.back}
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {props.code} {props.title}
        </h2>
        <StatusMark status={props.status} />
        <Bar percentage={props.percentage} status={props.status} name={props.code} />
      </div>
      {props.children}
    </article>
  );
};
