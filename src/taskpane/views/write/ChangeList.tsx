import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellChange } from '../../../application/changes/cellChanges';
import type { SheetChange } from '../../../application/changes/planChanges';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { Section } from '../../components/Section';
import { useTexts } from '../../hooks/usePane';
import { WRITE_TEXTS } from '../../texts/writeTexts';

const LONGEST = 140;

const useDifferencesStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  place: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  values: { position: 'relative', overflowWrap: 'anywhere' },
  empty: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;

/** The first differences of a sheet: which cell, what it shows now, what it will show. */
const Differences = (props: { readonly change: SheetChange }): ReactNode => {
  const texts = useTexts(WRITE_TEXTS);
  const styles = useDifferencesStyles();
  const { examples, cells } = props.change;
  if (examples.length === 0) return null;
  return (
    <>
      <Text as="h4" size={200} weight="semibold" block style={{ margin: '8px 0 4px' }}>
        {texts.examples(examples.length, cells)}
      </Text>
      <ul className={styles.list}>
        {examples.map((example) => (
          <Difference key={`${example.cell.row} ${example.cell.column}`} of={example} />
        ))}
      </ul>
    </>
  );
};

const Difference = (props: { readonly of: CellChange }): ReactNode => {
  const texts = useTexts(WRITE_TEXTS);
  const styles = useDifferencesStyles();
  const { before, after } = props.of;
  return (
    <li>
      <Text size={200} block className={styles.place}>
        {texts.place(props.of)}
      </Text>
      <span className={styles.values}>
        <Value text={before} /> <span aria-hidden="true">→</span>
        <VisuallyHidden> {texts.becomes} </VisuallyHidden>{' '}
        <b>
          <Value text={after} />
        </b>
      </span>
    </li>
  );
};

const Value = (props: { readonly text: string | null }): ReactNode => {
  const texts = useTexts(WRITE_TEXTS);
  const styles = useDifferencesStyles();
  return props.text === null ? (
    <span className={styles.empty}>{texts.empty}</span>
  ) : (
    <span>{shortened(props.text)}</span>
  );
};

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  title: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

const COLOURS = { created: 'success', changed: 'warning', unchanged: 'subtle' } as const;

/** Every generated sheet with what becomes of it; the ones that change open to their differences. */
export const ChangeList = (props: { readonly changes: readonly SheetChange[] }): ReactNode => {
  const texts = useTexts(WRITE_TEXTS);
  const styles = useStyles();
  return (
    <section aria-label={texts.title}>
      <Text as="h2" weight="semibold" block style={{ margin: 0 }}>
        {texts.title}
      </Text>
      <ul className={styles.list}>
        {props.changes.map((change) => (
          <li key={change.mark}>
            <Section
              level={3}
              title={
                <span className={styles.title}>
                  {change.title}{' '}
                  <Badge appearance="tint" color={COLOURS[change.kind]}>
                    {texts.kinds[change.kind]}
                  </Badge>
                </span>
              }
            >
              <SheetDetail change={change} />
            </Section>
          </li>
        ))}
      </ul>
    </section>
  );
};

const SheetDetail = (props: { readonly change: SheetChange }): ReactNode => {
  const texts = useTexts(WRITE_TEXTS);
  const { change } = props;
  switch (change.kind) {
    case 'created':
      return <Text>{texts.created(change)}</Text>;
    case 'unchanged':
      return <Text>{texts.unchanged}</Text>;
    case 'changed':
      return (
        <>
          <Text>{texts.changed(change)}</Text>
          <Differences change={change} />
        </>
      );
  }
};
