import { Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Review } from '../../../../application/review';
import type { ColumnRole } from '../../../../sheets/reading/recognition';
import { useTexts } from '../../../hooks/usePane';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import { ColumnForm } from './ColumnForm';
import { ColumnPlaceLine } from './ColumnPlaceLine';
import { elsewhereOf } from './columnQuestions';
import { choicesFor } from './roleChoices';
import { allColumns, type SheetColumn } from './sheetColumns';
import { useRecogniseStyles } from '../useRecogniseStyles';

/** Corrects what a column was taken for, on one of the sheets that bear it or on all. */
export const ChangeColumn = (props: {
  readonly columns: readonly SheetColumn[];
  readonly review: Review;
  readonly onChanged: (role: ColumnRole) => void;
}): ReactNode => {
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const [sheet, setSheet] = useState<string | null>(null);
  const { columns, review } = props;
  const column = columns.find((each) => each.sheet === sheet) ?? columns[0];
  if (column === undefined) return null;
  return (
    <div className={styles.question}>
      {columns.length === 1 ? null : (
        <Field label={texts.inSheet}>
          <Select value={column.sheet} onChange={(_, { value }) => setSheet(value)}>
            {columns.map((each) => (
              <option key={each.sheet} value={each.sheet}>
                {each.sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ColumnPlaceLine column={column} />
      <ColumnForm
        column={column}
        elsewhere={elsewhereOf(column, allColumns(review.recognition))}
        choices={choicesFor(column, review)}
        role={column.doubtful ? null : column.role}
        onAnswered={props.onChanged}
      />
    </div>
  );
};
