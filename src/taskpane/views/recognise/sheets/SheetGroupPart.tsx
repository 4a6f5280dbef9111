import type { ReactNode } from 'react';
import type { Review } from '../../../../application/review';
import type { CellRef } from '../../../../domain/model/cell';
import { columnIndex } from '../../../../domain/model/cellAddress';
import type { ColumnRole, SheetRecognition } from '../../../../sheets/reading/recognition';
import { CellLink } from '../../../components/CellLink';
import { Section } from '../../../components/Section';
import { useTexts } from '../../../hooks/usePane';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import { MappedColumn } from '../columns/MappedColumn';
import type { SheetGroup } from './sheetGroups';
import { useRecogniseStyles } from '../useRecogniseStyles';

/** The top left cell of a block's range `A4:D12`. */
const firstCell = (sheet: string, range: string): CellRef | null => {
  const [, letters, row] = /^([A-Z]+)(\d+)/.exec(range) ?? [];
  return letters === undefined || row === undefined
    ? null
    : { sheet, row: Number(row) - 1, column: columnIndex(letters) };
};

/** A sheet's tables by range, each a link to its first cell, and what was noticed on the sheet. */
const BlockLinks = (props: { readonly sheet: SheetRecognition }): ReactNode => {
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

const MOST = 3;

/** `Scheda 1, Scheda 2, Scheda 3 … Scheda 19`: the first names and the last of a long list. */
export const namesInShort = (names: readonly string[]): string => {
  const last = names.at(-1);
  if (names.length <= MOST + 1 || last === undefined) return names.join(', ');
  return `${names.slice(0, MOST).join(', ')} … ${last}`;
};

/** Sheets that were understood alike: their names, columns and tables; or why they were not read. */
export const SheetGroupPart = (props: {
  readonly group: SheetGroup;
  readonly review: Review;
  readonly onChanged: (header: string, role: ColumnRole) => void;
}): ReactNode => {
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const { layout, sheets, columns } = props.group;
  const names = namesInShort(sheets.map(({ name }) => name));
  const title = `${names} · ${texts.layouts[layout]}`;
  if (columns.length === 0) {
    return (
      <div className={styles.line}>
        <h3 className={styles.heading}>{title}</h3>
        <p className={styles.words} lang="it">
          {sheets[0]?.remark}
        </p>
      </div>
    );
  }
  return (
    <Section title={title} level={3} {...(sheets.length === 1 ? {} : { count: sheets.length })}>
      {sheets.length === 1 ? null : <p className={styles.words}>{texts.alike(sheets.length)}</p>}
      <ul className={styles.list} aria-label={texts.columns}>
        {columns.map((same) => (
          <MappedColumn
            key={same[0]?.key}
            columns={same}
            review={props.review}
            onChanged={props.onChanged}
          />
        ))}
      </ul>
      <h4 className={styles.label}>{texts.places}</h4>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <BlockLinks key={sheet.name} sheet={sheet} />
        ))}
      </ul>
    </Section>
  );
};
