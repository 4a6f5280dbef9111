import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Arrow } from '../../../components/Arrow';
import { toggledIn } from '../reviewMemory';
import { useReview } from '../useReview';

const useStyles = makeStyles({
  // Its arrow stands where those of sections stand.
  more: { paddingLeft: 0, gap: tokens.spacingHorizontalS },
});

/** Shows or hides the other findings of a check. */
export const MoreButton = (props: {
  readonly group: string;
  readonly count: number;
  readonly open: boolean;
}): ReactNode => {
  const styles = useStyles();
  const { memory, remember, texts } = useReview();
  const { group, count, open } = props;
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.more}
      aria-expanded={open}
      onClick={() => remember({ openGroups: toggledIn(memory.openGroups, group) })}
    >
      <Arrow open={open} />
      {count === 1 ? texts.findings.oneMore : texts.findings.more(count)}
    </Button>
  );
};
