import type { ReactNode } from 'react';
import type { CellRef } from '../../../domain/model/cell';
import { columnIndex } from '../../../domain/model/cellAddress';
import type { SheetRecognition } from '../../../sheets/reading/recognition';
import { CellLink } from '../../components/CellLink';
import { useRecogniseStyles } from './useRecogniseStyles';

/** The top left cell of a block's range `A4:D12`. */
const firstCell = (sheet: string, range: string): CellRef | null => {
  const [, letters, row] = /^([A-Z]+)(\d+)/.exec(range) ?? [];
  return letters === undefined || row === undefined
    ? null
    : { sheet, row: Number(row) - 1, column: columnIndex(letters) };
};

/** A sheet's tables by range, each a link to its first cell, and what was noticed on the sheet. */
export const BlockLinks = (props: { readonly sheet: SheetRecognition }): ReactNode => {
  const styles = useRecogniseStyles();
  const { name, blocks, remark } = props.sheet;
  return (
    <li className={styles.line}>
      <div className={styles.row}>
        <span>{name}:</span>
        {blocks.map(({ range }) => {
          const cell = firstCell(name, range);
          return cell === null ? range : <CellLink key={range} cell={cell} label={range} />;
        })}
      </div>
      {remark === null ? null : (
        <p className={styles.words} lang="it">
          {remark}
        </p>
      )}
    </li>
  );
};
