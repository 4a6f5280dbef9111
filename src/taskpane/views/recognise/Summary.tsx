import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { YearInForce } from '../../../application/year/yearInForce';
import { inForce } from '../../../domain/checks/shared/inForce';
import { YearSources } from '../../components/year/YearSources';
import { useTexts } from '../../hooks/usePane';
import type { Reading } from '../../session/paneState';
import { RECOGNISE_TEXTS } from '../../texts/recognise';
import { YEAR_TEXTS } from '../../texts/yearTexts';
import { allColumns } from './columns/sheetColumns';
import { useRecogniseStyles } from './useRecogniseStyles';

/** What was found and how much of it is sure. */
interface RecognisedCounts {
  readonly sheets: number;
  readonly objectives: number;
  readonly indicators: number;
  readonly year: number | null;
  /** Headers by sheet. */
  readonly columns: number;
  readonly doubtfulColumns: number;
  /** Targets and actuals that are there and in force; null without a year to read them for. */
  readonly readings: number | null;
  readonly doubtfulReadings: number;
}

const recognisedCounts = ({ review, doubts }: Reading): RecognisedCounts => {
  const { recognition, assessment } = review;
  const columns = allColumns(recognition);
  const readings = assessment?.indicators
    .filter(inForce)
    .flatMap(({ indicator }) => [
      ...(indicator.target.kind === 'none' && indicator.target.doubt === null ? [] : ['target']),
      ...(indicator.actual === null ? [] : ['actual']),
    ]);
  return {
    sheets: recognition.sheets.filter(
      ({ layout, blocks }) => blocks.length > 0 && layout !== 'generated',
    ).length,
    objectives: recognition.written.objectives.length,
    indicators: recognition.written.indicators.length,
    year: assessment?.year ?? null,
    columns: columns.length,
    doubtfulColumns: columns.filter(({ doubtful }) => doubtful).length,
    readings: readings?.length ?? null,
    doubtfulReadings: doubts.length,
  };
};

/** The year that is evaluated and where it comes from. */
const YearOrigin = ({ year }: { readonly year: YearInForce }): ReactNode => {
  const texts = useTexts(YEAR_TEXTS);
  return (
    <>
      {texts.year(year.year)}{' '}
      {year.from === 'sheets' ? (
        <>
          <YearSources sources={year.ofSheets.sources} />.
        </>
      ) : (
        texts.origins[year.from]
      )}
    </>
  );
};

/** What was found, what waits for a decision, and how much is sure. */
export const Summary = (props: { readonly reading: Reading }): ReactNode => {
  const texts = useTexts(RECOGNISE_TEXTS);
  const styles = useRecogniseStyles();
  const found = recognisedCounts(props.reading);
  const { columns, doubtfulColumns, readings, doubtfulReadings } = found;
  // What keeps the workbook from being evaluated is told above, with what to decide about it.
  const isClear = props.reading.review.trouble === null;
  const hasDoubts = doubtfulColumns + doubtfulReadings > 0;
  return (
    <section className={styles.stack} aria-label={texts.summary}>
      {found.sheets === 0 ? null : (
        <p className={styles.plain}>
          {texts.found(found.sheets, found.objectives, found.indicators, found.year)}{' '}
          {hasDoubts || isClear ? (
            <strong>
              {hasDoubts
                ? texts.toDecide(doubtfulColumns, doubtfulReadings)
                : texts.nothingToDecide}
            </strong>
          ) : null}
        </p>
      )}
      {columns === 0 ? null : (
        <p className={styles.words}>
          {texts.sure(
            texts.outOf(columns - doubtfulColumns, columns),
            readings === null ? null : texts.outOf(readings - doubtfulReadings, readings),
          )}
        </p>
      )}
      {props.reading.review.year === null ? null : (
        <p className={styles.words}>
          <YearOrigin year={props.reading.review.year} />
        </p>
      )}
      {props.reading.review.notices.map((notice) => (
        <MessageBar key={notice} intent="warning" layout="multiline">
          <MessageBarBody lang="it">{notice}</MessageBarBody>
        </MessageBar>
      ))}
    </section>
  );
};
