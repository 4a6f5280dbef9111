import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { STATUSES, type Status } from '../../../../domain/model/achievement';
import { StatusMark } from '../../../components/marks/StatusMark';
import { useTexts } from '../../../hooks/usePane';
import { COMPONENT_TEXTS } from '../../../texts/componentTexts';
import { toggledIn } from '../reviewMemory';
import { useReview } from '../useReview';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  count: { minWidth: 0, gap: tokens.spacingHorizontalXS, paddingInline: tokens.spacingHorizontalS },
});

/** How many indicators stand how; each count shows only those, pressed together they add up. */
export const StatusCounts = (props: {
  readonly chosen: ReadonlySet<Status>;
  readonly choose: (statuses: ReadonlySet<Status>) => void;
}): ReactNode => {
  const styles = useStyles();
  const { index, texts } = useReview();
  const words = useTexts(COMPONENT_TEXTS).status;
  const { indicators } = index.assessment;
  const counts = useMemo(() => {
    const tally = new Map<Status, number>();
    for (const { status } of indicators) tally.set(status, (tally.get(status) ?? 0) + 1);
    return tally;
  }, [indicators]);
  return (
    <div role="group" aria-label={texts.filters.statuses} className={styles.group}>
      {STATUSES.map((status) => {
        const count = counts.get(status) ?? 0;
        const checked = props.chosen.has(status);
        if (count === 0 && !checked) return null;
        return (
          <ToggleButton
            key={status}
            size="small"
            className={styles.count}
            checked={checked}
            aria-label={texts.filters.status(words[status], count)}
            onClick={() => props.choose(toggledIn(props.chosen, status))}
          >
            <StatusMark status={status} /> {count}
          </ToggleButton>
        );
      })}
    </div>
  );
};
