import { useState, type ReactNode } from 'react';
import { Section } from '../../../components/Section';
import { useTexts } from '../../../hooks/usePane';
import type { Reading } from '../../../session/paneState';
import { RECOGNISE_TEXTS } from '../../../texts/recognise';
import { sheetGroups } from './sheetGroups';
import { SheetGroupPart } from './SheetGroupPart';
import { useHeadingFocus } from '../useHeadingFocus';
import { useRecogniseStyles } from '../useRecogniseStyles';

/** Every sheet of the workbook and how it was understood; those that are alike stand together. */
export const SheetList = (props: { readonly reading: Reading }): ReactNode => {
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const { heading, focusHeading } = useHeadingFocus<HTMLParagraphElement>();
  const [change, setChange] = useState<string | null>(null);
  const { recognition } = props.reading.review;
  return (
    <Section title={texts.sheets} count={recognition.sheets.length} defaultOpen>
      {change === null ? null : (
        <p ref={heading} tabIndex={-1} className={styles.plain}>
          {change}
        </p>
      )}
      {sheetGroups(recognition).map((group) => (
        <SheetGroupPart
          key={group.sheets[0]?.name}
          group={group}
          review={props.reading.review}
          onChanged={(header, role) => {
            setChange(texts.changed(header, texts.roleWords(role)));
            focusHeading();
          }}
        />
      ))}
    </Section>
  );
};
