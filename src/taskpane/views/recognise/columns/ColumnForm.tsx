import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { ColumnRole } from '../../../../sheets/reading/recognition';
import { usePane, useTexts } from '../../../hooks/usePane';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import type { RoleChoices } from './roleChoices';
import type { SheetColumn } from './sheetColumns';
import { useRecogniseStyles } from '../useRecogniseStyles';

/** A native list of all roles, the likely ones on top; an empty choice is null. */
const RoleSelect = (props: {
  readonly choices: RoleChoices;
  readonly role: ColumnRole | null;
  readonly problem: string | null;
  readonly onChoose: (role: ColumnRole | null) => void;
}): ReactNode => {
  const texts = useTexts(RECOGNISE_TEXTS);
  const { choices, onChoose } = props;
  const groups = [
    [texts.likely, choices.likely],
    [texts.otherRoles, choices.plain],
    [texts.byYear, choices.yearly],
    [texts.byMonth, choices.monthly],
  ] as const;
  const all: readonly ColumnRole[] = groups.flatMap(([, roles]) => roles);
  return (
    <Field
      label={texts.role}
      {...(props.problem === null ? {} : { validationMessage: props.problem })}
    >
      <Select
        value={props.role ?? ''}
        onChange={(_, { value }) => onChoose(all.find((role) => role === value) ?? null)}
      >
        <option value="">{texts.chooseRole}</option>
        {groups.map(([label, roles]) =>
          roles.length === 0 ? null : (
            <optgroup key={label} label={label}>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {texts.roleWords(role)}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </Select>
    </Field>
  );
};

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
