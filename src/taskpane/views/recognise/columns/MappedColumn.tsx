import { Badge, Link } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { Review } from '../../../../application/review';
import { onEscape } from '../../../hooks/onEscape';
import { useTexts } from '../../../hooks/usePane';
import type { ColumnRole } from '../../../../sheets/reading/recognition';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import { ChangeColumn } from './ChangeColumn';
import { columnMeaning } from './columnMeaning';
import type { SheetColumn } from './sheetColumns';
import { useRecogniseStyles } from '../useRecogniseStyles';

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
