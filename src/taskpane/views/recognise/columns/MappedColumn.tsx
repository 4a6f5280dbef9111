import { Badge, Link } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { Review } from '../../../../application/review';
import type { ColumnRole, WorkbookRecognition } from '../../../../sheets/reading/recognition';
import { onEscape } from '../../../hooks/onEscape';
import { useTexts } from '../../../hooks/usePane';
import { RECOGNISE_TEXTS, type RecogniseTexts } from '../../../texts/recognise';
import { useRecogniseStyles } from '../useRecogniseStyles';
import { ChangeColumn } from './ChangeColumn';
import type { SheetColumn } from './sheetColumns';

/** From here on a mapping counts as sure or fairly sure. */
const HIGH = 0.9;
const MIDDLE = 0.75;

/** What columns of alike sheets mean and how sure that is, the least sure of them, in words. */
const columnMeaning = (
  columns: readonly SheetColumn[],
  recognition: WorkbookRecognition,
  texts: RecogniseTexts,
): { readonly role: string; readonly confidence: string } => {
  const [first] = columns;
  if (first === undefined) return { role: '', confidence: '' };
  const role =
    first.role === 'ignored' && holdsEvaluation(first, recognition)
      ? texts.evaluation
      : texts.roleWords(first.role);
  if (first.doubtful) return { role, confidence: texts.doubtful };
  if (first.decidedBy === 'person') return { role, confidence: texts.byPerson };
  const lowest = Math.min(...columns.map(({ confidence }) => confidence));
  const word = lowest >= HIGH ? 'high' : lowest >= MIDDLE ? 'middle' : 'low';
  const percent = `${Math.round(lowest * 100)}%`;
  return { role, confidence: `${texts.confidence} ${texts.confidences[word]} (${percent})` };
};

/** The OIV's printed evaluation has no role of its own: it is read all the same. */
const holdsEvaluation = ({ cells }: SheetColumn, { written }: WorkbookRecognition): boolean =>
  written.objectives.some(({ evaluation }) =>
    cells.some(
      ({ sheet, column }) => evaluation?.cell.sheet === sheet && evaluation.cell.column === column,
    ),
  );

/** One header of sheets that are alike: letters, role, how sure that is, and a way to change it. */
export const MappedColumn = (props: {
  readonly columns: readonly SheetColumn[];
  readonly review: Review;
  readonly onChanged: (header: string, role: ColumnRole) => void;
}): ReactNode => {
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const [isOpen, setOpen] = useState(false);
  const { columns, review } = props;
  const line = useRef<HTMLLIElement>(null);
  const close = (): void => {
    setOpen(false);
    line.current?.querySelector('button')?.focus();
  };
  const [first] = columns;
  if (first === undefined) return null;
  const letters = [...new Set(columns.flatMap((column) => column.letters))].join(', ');
  const meaning = columnMeaning(columns, review.recognition, texts);
  return (
    <li
      ref={line}
      className={styles.line}
      onKeyDown={(event) => {
        if (isOpen) onEscape(close)(event);
      }}
    >
      <p className={styles.plain}>
        {letters} «{first.header}» → <strong>{meaning.role}</strong>
      </p>
      <div className={styles.row}>
        <Badge appearance="tint" color={first.doubtful ? 'warning' : 'informative'}>
          {meaning.confidence}
        </Badge>
        <Link
          as="button"
          type="button"
          aria-expanded={isOpen}
          aria-label={texts.changeColumn(first.header)}
          onClick={() => setOpen(!isOpen)}
        >
          {texts.change}
        </Link>
      </div>
      {isOpen ? (
        <ChangeColumn
          columns={columns}
          review={review}
          onChanged={(role) => {
            setOpen(false);
            props.onChanged(first.header, role);
          }}
        />
      ) : null}
    </li>
  );
};
