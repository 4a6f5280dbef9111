import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import type { Doubt } from '../../../../application/questions/doubt';
import { doubtSentence } from '../../../../domain/checks/shared/asking';
import { CellLink } from '../../../components/CellLink';
import { Quoted } from '../../../components/Quoted';
import { usePane, useTexts } from '../../../hooks/usePane';
import type { Reading } from '../../../session/paneState';
import { fullStop } from '../../../texts/fullStop';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import { useRecogniseStyles } from '../useRecogniseStyles';
import { Alternatives } from './Alternatives';
import { BeforeAndNow } from './BeforeAndNow';
import { CorrectionForm } from './CorrectionForm';
import { howRead } from './readingWords';
import { WithheldButtons } from './WithheldButtons';

/** The reading and what else could be meant, each confirmed with one click. */
const SuggestionButtons = (props: {
  readonly doubt: Doubt;
  readonly onChoose: (text: string) => void;
}): ReactNode => {
  const { activity } = usePane().state;
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const { doubt, onChoose } = props;
  const others = doubt.suggestions.filter((text) => text !== doubt.reading);
  const isBusy = activity !== null;
  return (
    <>
      {doubt.reading === null ? (
        <p className={styles.words}>{texts.notConfirmable}</p>
      ) : (
        <div>
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={isBusy}
            onClick={() => onChoose(doubt.reading ?? '')}
          >
            {texts.confirm(doubt.reading)}
          </Button>
        </div>
      )}
      <Alternatives texts={others} onChoose={onChoose} />
    </>
  );
};

/** One doubtful target or actual: what is written, how it was read, and what a person can answer. */
export const ReadingQuestion = (props: {
  readonly doubt: Doubt;
  readonly reading: Reading;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onDecide: (text: string) => void;
  readonly onSkip?: () => void;
}): ReactNode => {
  const { decisions } = usePane().state;
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const { doubt, reading, heading, onDecide, onSkip } = props;
  const field = texts.fields[doubt.field];
  const entries = doubt.field === 'target' ? decisions.targets : decisions.actuals;
  const entry = entries.get(doubt.indicator) ?? null;
  return (
    <div className={styles.question}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.readingAsked(field, doubt.name)}
      </h3>
      <p className={styles.plain}>
        {doubt.indicator} · <CellLink cell={doubt.cell} />
      </p>
      {entry === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {texts.notEnough(entry)} <span lang="it">{fullStop(doubt.doubt)}</span>
          </MessageBarBody>
        </MessageBar>
      )}
      <WhatIsRead doubt={doubt} reading={reading} />
      {entry === null ? (
        <Fact label={texts.whyDoubtful}>
          <span lang="it">{doubtSentence(doubt.doubt)}</span>
        </Fact>
      ) : null}
      {doubt.withheld === null ? (
        <SuggestionButtons doubt={doubt} onChoose={onDecide} />
      ) : (
        <WithheldButtons doubt={doubt} withheld={doubt.withheld} onChoose={onDecide} />
      )}
      <CorrectionForm
        field={doubt.field}
        entry={entry ?? ''}
        onUse={onDecide}
        {...(onSkip === undefined ? {} : { onSkip })}
      />
    </div>
  );
};

/** The text with its reading; where a confirmed value is withheld, that one beside it. */
const WhatIsRead = (props: { readonly doubt: Doubt; readonly reading: Reading }): ReactNode => {
  const { language } = usePane().state;
  const texts = useTexts(RECOGNISE_TEXTS);
  const { doubt, reading } = props;
  if (doubt.withheld !== null) return <BeforeAndNow {...props} withheld={doubt.withheld} />;
  return (
    <>
      <Fact label={texts.asWritten}>
        {doubt.text.trim() === '' ? (
          texts.nothingWritten
        ) : (
          <div lang="it">
            <Quoted text={doubt.text} span={doubt.span} />
          </div>
        )}
      </Fact>
      <Fact label={texts.howRead}>
        {howRead(doubt, reading, texts, language) ?? texts.nothingUnderstood}
      </Fact>
    </>
  );
};

const Fact = (props: { readonly label: string; readonly children: ReactNode }): ReactNode => {
  const styles = useRecogniseStyles();
  return (
    <div>
      <p className={styles.label}>{props.label}</p>
      <div>{props.children}</div>
    </div>
  );
};
