import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { TakeOverButton } from '../../../components/TakeOverButton';
import { usePane, useTexts } from '../../../hooks/usePane';
import type { Reading } from '../../../session/paneState';
import { TAKE_OVER_TEXTS } from '../../../texts/takeOverTexts';
import { useRecogniseStyles } from '../useRecogniseStyles';

/** The way to take over from another workbook; once that was done, what came along. */
export const TakeOverPart = (props: { readonly reading: Reading }): ReactNode => {
  const { earlier } = usePane().state.decisions;
  const texts = useTexts(TAKE_OVER_TEXTS);
  const styles = useRecogniseStyles();
  const { review } = props.reading;
  if (earlier !== null) {
    const came = review.takenOver?.entries.filter(({ fate }) => fate === 'comes') ?? [];
    return <Taken words={texts.taken(earlier.file, came.length)} />;
  }
  const problem = review.trouble?.problem;
  // Nothing was recognised that words could belong to, or our own sheets have to be mended first.
  if (problem === 'no-indicator-sheet' || problem === 'generated-sheet-broken') return null;
  return (
    <div className={styles.stack}>
      <TakeOverButton />
      <p className={styles.words}>{texts.chooseWhy}</p>
    </div>
  );
};

const Taken = (props: { readonly words: string }): ReactNode => {
  const line = useRef<HTMLDivElement>(null);
  // Where the button that took it over is gone with the focus, the keyboard goes on from here.
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) {
      line.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <div ref={line} tabIndex={-1}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{props.words}</MessageBarBody>
      </MessageBar>
    </div>
  );
};
