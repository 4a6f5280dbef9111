import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/usePane';
import type { ColumnRole } from '../../../sheets/reading/recognition';
import { RECOGNISE_TEXTS } from '../../texts/recognise';
import type { RoleChoices } from './roleChoices';

/** A native list of all roles, the likely ones on top; an empty choice is null. */
export const RoleSelect = (props: {
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
