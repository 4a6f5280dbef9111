import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Review } from '../../../application/review';
import { reportingYear } from '../../../domain/register/year/reportingYear';
import { EmptyState } from '../../components/EmptyState';
import { YearSources } from '../../components/YearSources';
import { YearForm } from '../../components/YearForm';
import { usePane, useTexts } from '../../hooks/usePane';
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
export const UnclearYear = (props: { readonly review: Review }): ReactNode => {
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
