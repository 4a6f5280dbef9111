import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Review } from '../../../application/review';
import { reportingYear } from '../../../domain/register/year/reportingYear';
import { readStanding } from '../../../sheets/generated/readStanding';
import type { WorkbookSnapshot } from '../../../sheets/snapshot';
import { CellLink } from '../../components/CellLink';
import { EmptyState } from '../../components/EmptyState';
import { Section } from '../../components/Section';
import { YearForm } from '../../components/year/YearForm';
import { YearSources } from '../../components/year/YearSources';
import { usePane, useTexts } from '../../hooks/usePane';
import type { Reading } from '../../session/paneState';
import { START_TEXTS } from '../../texts/startTexts';

const useStyles = makeStyles({
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** The sheets name no year, or several: the ones they name are one click away. */
const UnclearYear = (props: { readonly review: Review }): ReactNode => {
  const { session } = usePane();
  const texts = useTexts(START_TEXTS).year;
  const styles = useStyles();
  const told = reportingYear(props.review.recognition.written);
  const candidates = told.kind === 'found' ? [told.year] : told.candidates;
  const words = candidates.length === 0 ? texts.none : texts.several(candidates.join(', '));
  return (
    <EmptyState title={texts.title} words={words}>
      {candidates.map((year) => (
        <div key={year}>
          <Button onClick={() => void session.chooseYear(year)}>{texts.use(year)}</Button>
          <p className={styles.words}>
            <YearSources sources={told.sources.filter((source) => source.year === year)} />
          </p>
        </div>
      ))}
      <YearForm year={null} />
    </EmptyState>
  );
};

const SHORT_LIST = 8;

/** No indicator was read: what a sheet must have, and what was seen on each. */
const NoIndicatorSheet = (props: { readonly review: Review }): ReactNode => {
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

/** A generated sheet lost its headers: writing again would lose what people typed there. */
const BrokenSheet = (props: { readonly snapshot: WorkbookSnapshot }): ReactNode => {
  const { session } = usePane();
  const texts = useTexts(START_TEXTS).broken;
  const sheet = readStanding(props.snapshot).unreadable[0]?.sheet;
  return (
    <EmptyState
      title={sheet === undefined ? texts.titleUnknown : texts.title(sheet)}
      words={texts.advice}
    >
      {sheet === undefined ? null : (
        <Button onClick={() => void session.show({ sheet, row: 0, column: 0 })}>
          {texts.show}
        </Button>
      )}
      <Button appearance="primary" onClick={() => void session.read()}>
        {texts.again}
      </Button>
    </EmptyState>
  );
};

/** Why nothing could be computed, and what a person can do about it right here. */
export const UnusableView = (): ReactNode => {
  const { reading } = usePane().state;
  return reading === null ? null : reasonFor(reading);
};

const reasonFor = ({ review, snapshot }: Reading): ReactNode => {
  if (review.trouble === null) return null;
  switch (review.trouble.problem) {
    case 'no-indicator-sheet':
      return <NoIndicatorSheet review={review} />;
    case 'year-unclear':
      return <UnclearYear review={review} />;
    case 'generated-sheet-broken':
      return <BrokenSheet snapshot={snapshot} />;
  }
};
