import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, max-content) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2, maxWidth: '120px' },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

/** A thing and what is known of it; null or empty is left out. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** Names and values side by side; nothing where there is none. */
export const Facts = (props: { readonly facts: readonly Fact[] }): ReactNode => {
  const styles = useStyles();
  const known = props.facts.filter(({ value }) => value !== null && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {known.map(({ name, value }) => (
        <Row key={name} name={name} value={value} />
      ))}
    </dl>
  );
};

const Row = ({ name, value }: Fact): ReactNode => {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
};
