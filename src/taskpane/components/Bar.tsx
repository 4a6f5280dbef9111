import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Decimal } from '../../domain/decimal';
import type { Status } from '../../domain/model/achievement';
import { usePane, useTexts } from '../hooks/usePane';
import { COMPONENT_TEXTS } from '../texts/componentTexts';
import { STATUS_TINTS } from '../theme/statusTokens';
import { formatPercent } from './formatNumber';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  track: {
    flex: '1 1 auto',
    minWidth: '32px',
    height: '8px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  unmeasured: shorthands.borderStyle('dashed'),
  filled: {
    display: 'block',
    height: '100%',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'CanvasText !important',
    },
  },
  figure: {
    flex: '0 0 auto',
    minWidth: '48px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
  },
});

/**
 * How much was achieved, 0..100, as a bar with the number beside it; null is "non misurato" and
 * never an empty bar of 0; a dash where the status beside it says so already. `name` is what was achieved, for screen readers. A value just below 100
 * must come as computed (at most 99.99): the bar does not round it up.
 */
export const Bar = (props: {
  readonly percentage: Decimal | null;
  readonly name: string;
  readonly status?: Status;
}): ReactNode => {
  const styles = useStyles();
  const texts = useTexts(COMPONENT_TEXTS);
  const { language } = usePane().state;
  const { percentage } = props;
  const figure = percentage === null ? texts.notMeasured : formatPercent(percentage, language);
  // The status beside it says the same.
  const isSaid = props.status === 'unmeasured';
  const width = percentage === null ? 0 : Math.min(100, Math.max(0, percentage.toNumber()));
  const tint =
    props.status === undefined ? tokens.colorBrandForeground1 : STATUS_TINTS[props.status].bar;
  return (
    <div className={styles.row} role="img" aria-label={texts.achievementOf(props.name, figure)}>
      <span className={mergeClasses(styles.track, percentage === null && styles.unmeasured)}>
        <span className={styles.filled} style={{ width: `${width}%`, backgroundColor: tint }} />
      </span>
      <span className={styles.figure}>{isSaid ? '–' : figure}</span>
    </div>
  );
};
