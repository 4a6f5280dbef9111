import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellChange, SheetChange } from '../../../application/planChanges';
import { HeardOnly } from '../../components/HeardOnly';
import { useTexts } from '../../hooks/usePane';
import { WRITE_TEXTS } from '../../texts/writeTexts';

const LONGEST = 140;

const useStyles = makeStyles({
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
export const Differences = (props: { readonly change: SheetChange }): ReactNode => {
  const texts = useTexts(WRITE_TEXTS);
  const styles = useStyles();
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
  const styles = useStyles();
  const { before, after } = props.of;
  return (
    <li>
      <Text size={200} block className={styles.place}>
        {texts.place(props.of)}
      </Text>
      <span className={styles.values}>
        <Value text={before} /> <span aria-hidden="true">→</span>
        <HeardOnly> {texts.becomes} </HeardOnly>{' '}
        <b>
          <Value text={after} />
        </b>
      </span>
    </li>
  );
};

const Value = (props: { readonly text: string | null }): ReactNode => {
  const texts = useTexts(WRITE_TEXTS);
  const styles = useStyles();
  return props.text === null ? (
    <span className={styles.empty}>{texts.empty}</span>
  ) : (
    <span>{shortened(props.text)}</span>
  );
};
