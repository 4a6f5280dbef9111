import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactNode } from 'react';
import { usePane, useTexts } from '../../hooks/usePane';
import type { ColumnRole } from '../../../sheets/reading/recognition';
import { RECOGNISE_TEXTS } from '../../texts/recognise';
import type { RoleChoices } from './roleChoices';
import { RoleSelect } from './RoleSelect';
import type { SheetColumn } from './sheetColumns';
import { useRecogniseStyles } from './useRecogniseStyles';

/** Says what a column holds, on its sheet or wherever the header stands. */
export const ColumnForm = (props: {
  readonly column: SheetColumn;
  readonly elsewhere: readonly SheetColumn[];
  readonly choices: RoleChoices;
  /** Chosen to begin with. */
  readonly role: ColumnRole | null;
  readonly onAnswered: (role: ColumnRole) => void;
  readonly children?: ReactNode;
}): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const [role, setRole] = useState(props.role);
  const [isEverywhere, setEverywhere] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { column, elsewhere } = props;

  const answer = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(role === null);
    if (role === null || state.activity !== null) return;
    const places = isEverywhere ? [column, ...elsewhere] : [column];
    await session.answerColumn(
      places.map(({ sheet, header }) => ({ sheet, header })),
      role,
    );
    props.onAnswered(role);
  };

  return (
    <form className={styles.stack} onSubmit={(event) => void answer(event)}>
      <RoleSelect
        choices={props.choices}
        role={role}
        problem={isAsked && role === null ? texts.roleMissing : null}
        onChoose={setRole}
      />
      {elsewhere.length === 0 ? null : (
        <Checkbox
          label={texts.elsewhere(elsewhere.length)}
          checked={isEverywhere}
          onChange={(_, { checked }) => setEverywhere(checked === true)}
        />
      )}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={state.activity !== null}>
          {texts.useRole}
        </Button>
        {props.children}
      </div>
    </form>
  );
};
