import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetChange } from '../../../application/changes/planChanges';
import { EmptyState } from '../../components/EmptyState';
import { TakeOverButton } from '../../components/TakeOverButton';
import { usePane, useTexts } from '../../hooks/usePane';
import { WRITE_TEXTS } from '../../texts/writeTexts';
import { ChangeList } from './ChangeList';
import { OpenPoints } from './OpenPoints';
import { UndoPart } from './UndoPart';
import { WriteButton } from './WriteButton';
import { WrittenReport } from './WrittenReport';

/** The sheets already show everything; they can be written again where their looks suffered. */
const NothingToWrite = (): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(WRITE_TEXTS).nothing;
  return (
    <EmptyState title={texts.title} words={texts.words}>
      <Button
        disabledFocusable={state.stale || state.activity !== null}
        onClick={() => void session.write()}
      >
        {texts.anyway}
      </Button>
      <Text size={200}>{texts.why}</Text>
    </EmptyState>
  );
};

/** What people hung on generated sheets and what writing cannot keep as it is, said before it. */
const Losses = (props: { readonly changes: readonly SheetChange[] }): ReactNode => {
  const texts = useTexts(WRITE_TEXTS);
  return props.changes.flatMap(({ mark, losses }) =>
    losses.map((loss) => (
      <MessageBar key={`${mark} ${loss.kind}`} intent="warning" layout="multiline">
        <MessageBarBody>{texts.loss(loss)}</MessageBarBody>
      </MessageBar>
    )),
  );
};

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
});

/** The third view: what writing would do, then what it did, and the way back. */
export const WriteView = (): ReactNode => {
  const { state } = usePane();
  const texts = useTexts(WRITE_TEXTS);
  const styles = useStyles();
  const { reading, written, undone, activity, decisions } = state;
  if (reading === null || reading.review.plan === null) {
    return <EmptyState title={texts.noPlan.title} words={texts.noPlan.words} />;
  }
  const { changes } = reading;
  const hasWork = changes.some(({ kind }) => kind !== 'unchanged');
  return (
    <div className={styles.view}>
      {undone ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{texts.undo.done}</MessageBarBody>
        </MessageBar>
      ) : null}
      {written === null ? null : <WrittenReport written={written} />}
      {/* While it is written the plan stays in sight; after it, only if there is more to write. */}
      {hasWork && (written === null || activity === null) ? (
        <>
          <WriteButton changes={changes} />
          <Losses changes={changes} />
          <ChangeList changes={changes} />
          <OpenPoints reading={reading} />
        </>
      ) : null}
      {hasWork || written !== null ? null : <NothingToWrite />}
      {decisions.earlier === null && activity === null ? <TakeOverButton /> : null}
      <UndoPart />
    </div>
  );
};
