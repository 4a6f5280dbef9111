import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetChange } from '../../../application/planChanges';
import { usePane, useTexts } from '../../hooks/usePane';
import { WRITE_TEXTS } from '../../texts/writeTexts';

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

/** A sheet that was written, what became of it, and the way to it. */
export const WrittenSheet = (props: { readonly change: SheetChange }): ReactNode => {
  const { session } = usePane();
  const texts = useTexts(WRITE_TEXTS).written;
  const styles = useStyles();
  const { title, kind, cells } = props.change;
  const detail = kind === 'unchanged' || cells === 0 ? '' : `, ${texts.cells(props.change)}`;
  return (
    <li className={styles.sheet}>
      <span className={styles.words}>
        <Text block weight="semibold">
          {title}
        </Text>
        <Text block size={200}>
          {texts.kinds[kind]}
          {detail}
        </Text>
      </span>
      <Button
        size="small"
        className={styles.button}
        aria-label={texts.goToSheet(title)}
        onClick={() => void session.show({ sheet: title, row: 0, column: 0 })}
      >
        {texts.goTo}
      </Button>
    </li>
  );
};
