import { type ReactNode, useState } from 'react';
import { columnKey, type RoleEffect } from '../../../../application/questions/columnEffects';
import { Section } from '../../../components/Section';
import { useTexts } from '../../../hooks/usePane';
import type { Reading } from '../../../session/paneState';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import { ColumnForm } from './ColumnForm';
import { ColumnPlaceLine } from './ColumnPlaceLine';
import { columnQuestions } from './columnQuestions';
import { choicesFor } from './roleChoices';
import { allColumns, type SheetColumn } from './sheetColumns';
import { useHeadingFocus } from '../useHeadingFocus';
import { useRecogniseStyles } from '../useRecogniseStyles';

/** Why a column is asked about, and what each of its likely roles would do. */
const ColumnReason = (props: {
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

/** The columns that are left out until a person says what they hold, with samples beside them. */
export const ColumnDoubts = (props: { readonly reading: Reading }): ReactNode => {
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const { heading, focusHeading } = useHeadingFocus();
  const [answered, setAnswered] = useState<number | null>(null);
  const { recognition, effects } = props.reading.review;
  const columns = allColumns(recognition);
  const questions = columnQuestions(columns);
  if (questions.length === 0) {
    return answered === null ? null : (
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.allColumnsClear}
      </h2>
    );
  }
  // The next question moves up to the place of the one that was answered.
  const inFocus = Math.min(answered ?? 0, questions.length - 1);
  return (
    <Section
      title={texts.columnDoubts}
      count={columns.filter(({ doubtful }) => doubtful).length}
      defaultOpen
    >
      <div className={styles.stack}>
        <p className={styles.words}>{texts.columnsWhy}</p>
        {questions.map(({ column, elsewhere }, at) => (
          <div key={`${column.sheet}\n${column.key}`} className={styles.question}>
            <h3
              className={styles.heading}
              tabIndex={-1}
              {...(at === inFocus ? { ref: heading } : {})}
            >
              {texts.columnAsked(column.header)}
            </h3>
            <ColumnPlaceLine column={column} />
            <ColumnReason
              column={column}
              effects={effects.get(columnKey(column.sheet, column.header)) ?? []}
            />
            <ColumnForm
              column={column}
              elsewhere={elsewhere}
              choices={choicesFor(column, props.reading.review)}
              role={null}
              onAnswered={() => {
                setAnswered(at);
                focusHeading();
              }}
            />
          </div>
        ))}
      </div>
    </Section>
  );
};
