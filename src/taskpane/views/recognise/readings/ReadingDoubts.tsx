import { Button, Text } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Doubt } from '../../../../application/doubt';
import { Section } from '../../../components/Section';
import { usePane, useTexts } from '../../../hooks/usePane';
import type { Reading } from '../../../session/paneState';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import { doubtKey, useDoubtPlace } from './useDoubtPlace';
import { ReadingQuestion } from './ReadingQuestion';

import { useHeadingFocus } from '../useHeadingFocus';
import { useRecogniseStyles } from '../useRecogniseStyles';

/** The doubtful targets and actuals, one after the other. */
export const ReadingDoubts = (props: { readonly reading: Reading }): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const { heading, focusHeading } = useHeadingFocus();
  const [hasDecided, setDecided] = useState(false);
  const { doubts } = props.reading;
  const { at, move } = useDoubtPlace(doubts, state.askedAbout);
  // Who came here for one indicator goes on at its question.
  useEffect(() => {
    if (state.askedAbout !== null) focusHeading();
  }, [state.askedAbout, focusHeading]);
  const doubt = doubts[at];

  const decide = async ({ indicator, field }: Doubt, text: string): Promise<void> => {
    if (state.activity !== null) return;
    move(0);
    setDecided(true);
    await (field === 'target'
      ? session.confirmTarget(indicator, text)
      : session.confirmActual(indicator, text));
    focusHeading();
  };
  const go = (by: number): void => {
    move(by);
    focusHeading();
  };

  if (doubt === undefined) {
    return hasDecided ? (
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.allConfirmed}
      </h2>
    ) : null;
  }
  return (
    <Section title={texts.readingDoubts} count={doubts.length} defaultOpen>
      <div className={styles.stack}>
        <p className={styles.words}>{texts.readingsWhy}</p>
        <div className={styles.row}>
          <Button size="small" disabledFocusable={at === 0} onClick={() => go(-1)}>
            {texts.back}
          </Button>
          <Text weight="semibold">{texts.place(at + 1, doubts.length)}</Text>
          <Button size="small" disabledFocusable={at === doubts.length - 1} onClick={() => go(1)}>
            {texts.next}
          </Button>
        </div>
        <ReadingQuestion
          key={doubtKey(doubt)}
          doubt={doubt}
          reading={props.reading}
          heading={heading}
          onDecide={(text) => void decide(doubt, text)}
          {...(at === doubts.length - 1 ? {} : { onSkip: () => go(1) })}
        />
      </div>
    </Section>
  );
};
