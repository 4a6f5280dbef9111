import type { ReactNode } from 'react';
import { CellLink } from '../../../components/CellLink';
import { useTexts } from '../../../hooks/usePane';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import type { SheetColumn } from './sheetColumns';
import { useRecogniseStyles } from '../useRecogniseStyles';

const LONGEST_SAMPLE = 60;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_SAMPLE ? `${line.slice(0, LONGEST_SAMPLE - 1)}…` : line;
};

/** Where a column stands and what is in it, for the person who decides. */
export const ColumnPlaceLine = (props: { readonly column: SheetColumn }): ReactNode => {
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const { letters, sheet, cells, samples } = props.column;
  const [first] = cells;
  const place = texts.columnPlace(letters, sheet);
  return (
    <>
      <p className={styles.plain}>
        {first === undefined ? place : <CellLink cell={first} label={place} />}
      </p>
      {letters.length === 1 ? null : (
        <p className={styles.words}>{texts.sameHeader(letters.length)}</p>
      )}
      <p className={styles.plain}>
        {samples.length === 0
          ? texts.noSamples
          : `${texts.samples}: ${samples.map((sample) => `«${shortened(sample)}»`).join(', ')}`}
      </p>
    </>
  );
};
