import { Button, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Review } from '../../../application/review';
import { CellLink } from '../../components/CellLink';
import { EmptyState } from '../../components/EmptyState';
import { Section } from '../../components/Section';
import { usePane, useTexts } from '../../hooks/usePane';
import { START_TEXTS } from '../../texts/startTexts';

const SHORT_LIST = 8;

/** No indicator was read: what a sheet must have, and what was seen on each. */
export const NoIndicatorSheet = (props: { readonly review: Review }): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(START_TEXTS).noSheet;
  const sheets = props.review.recognition.sheets.filter(({ layout }) => layout !== 'generated');
  return (
    <EmptyState title={texts.title} words={texts.needs}>
      <Text>{texts.orOther}</Text>
      <Button onClick={() => void session.read()}>{texts.again}</Button>
      {/* The first view lists the sheets itself. */}
      {state.view === 'recognise' ? null : (
        <Section title={texts.seen} count={sheets.length} defaultOpen={sheets.length <= SHORT_LIST}>
          <ul style={{ margin: 0, paddingLeft: '20px' }}>
            {sheets.map(({ name, remark }) => (
              <li key={name}>
                <CellLink cell={{ sheet: name, row: 0, column: 0 }} label={name} />
                {': '}
                {remark ?? texts.unread}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </EmptyState>
  );
};
