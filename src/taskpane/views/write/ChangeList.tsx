import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetChange } from '../../../application/planChanges';
import { Section } from '../../components/Section';
import { useTexts } from '../../hooks/usePane';
import { WRITE_TEXTS } from '../../texts/writeTexts';
import { Differences } from './Differences';

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
