import { Button, Text } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { Doubt } from '../../../../application/questions/doubt';
import { Section } from '../../../components/Section';
import { usePane, useTexts } from '../../../hooks/usePane';
import type { Reading } from '../../../session/paneState';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import { useHeadingFocus } from '../useHeadingFocus';
import { useRecogniseStyles } from '../useRecogniseStyles';
import { ReadingQuestion } from './ReadingQuestion';

/** Names a doubt over readings: an indicator can have one on its target and one on its actual. */
const doubtKey = ({ indicator, field }: Pick<Doubt, 'indicator' | 'field'>): string =>
  `${field}\n${indicator}`;

/**
 * Which doubt is in front: it keeps its place over readings, and the next moves up behind it.
 * Begins with that of the indicator `first`, where it has one.
 */
const useDoubtPlace = (
  doubts: readonly Doubt[],
  first: string | null,
): { readonly at: number; readonly move: (by: number) => void } => {
  const [shown, setShown] = useState<{ readonly key: string | null; readonly at: number }>(() => {
    const doubt = doubts.find(({ indicator }) => indicator === first);
    return { key: doubt === undefined ? null : doubtKey(doubt), at: 0 };
  });
  const found = doubts.findIndex((doubt) => doubtKey(doubt) === shown.key);
  const at = found >= 0 ? found : Math.max(0, Math.min(shown.at, doubts.length - 1));
  const move = (by: number): void => {
    const next = Math.max(0, Math.min(at + by, doubts.length - 1));
    const doubt = doubts[next];
    setShown({ key: doubt === undefined ? null : doubtKey(doubt), at: next });
  };
  return { at, move };
};

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
