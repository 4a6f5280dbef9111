import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Fate, TakenEntry } from '../../../../application/entries/takeOver/takenEntry';
import { Section } from '../../../components/Section';
import { useTexts } from '../../../hooks/usePane';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import { TAKE_OVER_TEXTS, type TakeOverTexts } from '../../../texts/takeOverTexts';
import { useRecogniseStyles } from '../useRecogniseStyles';

/** More entries than a person looks through at once wait behind a button. */
const FIRST = 50;

/** The entries of one fate, with what that means for them. */
export const FateSection = (props: {
  readonly fate: Fate;
  readonly entries: readonly TakenEntry[];
}): ReactNode => {
  const texts = useTexts(TAKE_OVER_TEXTS);
  const { next } = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const [shown, setShown] = useState(FIRST);
  const { fate, entries } = props;
  if (entries.length === 0) return null;
  const why = texts.fateWhy[fate];
  return (
    <Section title={texts.fates[fate]} count={entries.length} level={3} defaultOpen>
      {why === null ? null : <p className={styles.words}>{why}</p>}
      <ul className={styles.list}>
        {entries.slice(0, shown).map((entry, at) => (
          <li key={at} className={styles.line}>
            <span>{aboutOf(entry, texts)}</span>
            {entry.name === '' ? null : (
              <span lang="it" className={styles.words}>
                {entry.name}
              </span>
            )}
            <Values entry={entry} />
          </li>
        ))}
      </ul>
      {shown < entries.length ? (
        <Button size="small" onClick={() => setShown(shown + FIRST)}>
          {`${next} (${entries.length - shown})`}
        </Button>
      ) : null}
    </Section>
  );
};

/** `A01/2 · consuntivo confermato`, with the year where it is another one. */
const aboutOf = ({ code, kind, year }: TakenEntry, texts: TakeOverTexts): string =>
  [code, texts.kind[kind], year === null ? '' : texts.forYear(year)]
    .filter((part) => part !== '')
    .join(' · ');

/** What was typed there; where this workbook says something else, both. */
const Values = ({ entry }: { readonly entry: TakenEntry }): ReactNode => {
  const texts = useTexts(TAKE_OVER_TEXTS);
  const { fate, own, theirs } = entry;
  const there = theirs === '' ? texts.emptied : <b lang="it">{theirs}</b>;
  if (fate === 'comes' && own !== '') {
    return (
      <span>
        {there} {texts.insteadOf} <span lang="it">{own}</span>
      </span>
    );
  }
  if (fate !== 'differs' && fate !== 'stays') return <span>{there}</span>;
  return (
    <>
      <span>
        {texts.there}: {there}
      </span>
      <span>
        {texts.here}: {own === '' ? texts.nothingHere : <b lang="it">{own}</b>}
      </span>
    </>
  );
};
