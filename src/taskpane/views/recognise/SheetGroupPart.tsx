import type { ReactNode } from 'react';
import type { Review } from '../../../application/review';
import { Section } from '../../components/Section';
import { useTexts } from '../../hooks/usePane';
import type { ColumnRole } from '../../../sheets/reading/recognition';
import { RECOGNISE_TEXTS } from '../../texts/recognise';
import { BlockLinks } from './BlockLinks';
import { MappedColumn } from './MappedColumn';
import { namesInShort } from './namesInShort';
import type { SheetGroup } from './sheetGroups';
import { useRecogniseStyles } from './useRecogniseStyles';

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
