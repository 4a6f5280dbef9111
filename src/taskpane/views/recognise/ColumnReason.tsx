import type { ReactNode } from 'react';
import type { RoleEffect } from '../../../application/questions/columnEffects';
import { useTexts } from '../../hooks/usePane';
import { RECOGNISE_TEXTS } from '../../texts/recognise';
import type { SheetColumn } from './sheetColumns';
import { useRecogniseStyles } from './useRecogniseStyles';

/** Why a column is asked about, and what each of its likely roles would do. */
export const ColumnReason = (props: {
  readonly column: SheetColumn;
  readonly effects: readonly RoleEffect[];
}): ReactNode => {
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const { column, effects } = props;
  return (
    <>
      {column.doubt === null ? null : (
        <p className={styles.words}>{texts.columnReason(column.doubt)}</p>
      )}
      {effects.length === 0 ? null : (
        <ul className={styles.list} aria-label={texts.effects}>
          {effects.map((effect) => (
            <li key={effect.role}>{texts.effect(effect)}</li>
          ))}
        </ul>
      )}
    </>
  );
};
