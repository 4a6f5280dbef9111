import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import {
  ENTRY_KINDS,
  FATES,
  type TakenEntry,
} from '../../../../application/entries/takeOver/takenEntry';
import { onEscape } from '../../../hooks/onEscape';
import { usePane, useTexts } from '../../../hooks/usePane';
import type { Offer } from '../../../session/paneState';
import { TAKE_OVER_TEXTS } from '../../../texts/takeOverTexts';
import { useRecogniseStyles } from '../useRecogniseStyles';
import { FateSection } from './FateSection';

/** What another workbook would bring, to be taken over or left. */
export const OfferView = (props: { readonly offer: Offer }): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(TAKE_OVER_TEXTS);
  const styles = useRecogniseStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { earlier, takeOver } = props.offer;
  const { entries, same } = takeOver;
  const isBusy = state.activity !== null;
  // Of what stays here nothing would change.
  const hasWork = entries.some(({ fate }) => fate !== 'stays');
  const nothing = entries.length + same === 0 ? texts.nothingTyped : texts.nothing;
  return (
    <section
      className={styles.view}
      aria-label={texts.title(earlier.file)}
      onKeyDown={onEscape(isBusy ? undefined : session.leaveOffer)}
    >
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.title(earlier.file)}
      </h2>
      <p className={styles.plain}>
        {entries.length === 0 ? nothing : <Brought entries={entries} />}
      </p>
      {same === 0 || entries.length === 0 ? null : (
        <p className={styles.words}>{texts.same(same)}</p>
      )}
      <div className={styles.row}>
        {hasWork ? (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void session.takeOver()}
          >
            {texts.take}
          </Button>
        ) : null}
        <Button disabledFocusable={isBusy} onClick={session.leaveOffer}>
          {hasWork ? texts.leave : texts.close}
        </Button>
      </div>
      {hasWork ? <p className={styles.words}>{texts.note}</p> : null}
      {FATES.map((fate) => (
        <FateSection
          key={fate}
          fate={fate}
          entries={entries.filter((entry) => entry.fate === fate)}
        />
      ))}
    </section>
  );
};

/** `Viene ripreso: 2 consuntivi confermati, 1 valutazione OIV.` */
const Brought = (props: { readonly entries: readonly TakenEntry[] }): ReactNode => {
  const texts = useTexts(TAKE_OVER_TEXTS);
  const coming = props.entries.filter(({ fate }) => fate === 'comes');
  const counts = ENTRY_KINDS.flatMap((kind) => {
    const number = coming.filter((entry) => entry.kind === kind).length;
    return number === 0 ? [] : [texts.kinds[kind](number)];
  });
  return counts.length === 0 ? texts.bringsNothing : texts.brings(counts.join(', '));
};
