import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PendingDecisions } from '../../../application/decisions/decisions';
import type { SheetChange } from '../../../application/changes/planChanges';
import { usePane, useTexts } from '../../hooks/usePane';
import { WRITE_TEXTS } from '../../texts/writeTexts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
  },
  note: { color: tokens.colorNeutralForeground2 },
});

const decisionCount = ({
  year,
  columns,
  targets,
  actuals,
  acceptances,
  earlier,
}: PendingDecisions): number =>
  (year === null ? 0 : 1) +
  (earlier === null ? 0 : 1) +
  columns.length +
  targets.size +
  actuals.size +
  acceptances.length;

/** The one button that writes, and what it promises. */
export const WriteButton = (props: { readonly changes: readonly SheetChange[] }): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(WRITE_TEXTS);
  const styles = useStyles();
  const sheets = props.changes.filter(({ kind }) => kind !== 'unchanged').length;
  const decisions = decisionCount(state.decisions);
  const isStale = state.stale && state.activity === null;
  return (
    <div className={styles.part}>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={state.stale || state.activity !== null}
        onClick={() => void session.write()}
      >
        {texts.write(sheets)}
      </Button>
      {isStale ? <Text weight="semibold">{texts.staleFirst}</Text> : null}
      <Text block size={200} className={styles.note}>
        {texts.untouched} {decisions === 0 ? '' : texts.decisions(decisions)}
      </Text>
    </div>
  );
};
