import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { candidateOutcomes } from '../../../../domain/achievement/candidateOutcomes';
import { actualDoubtText } from '../../../../domain/actuals/caveats/actualDoubtText';
import { evidenceText, ROLE_WORDS } from '../../../../domain/actuals/evidence/evidenceText';
import type { Actual, NumberRole } from '../../../../domain/model/actual';
import { halfUp, type Decimal } from '../../../../domain/decimal';
import type { Indicator } from '../../../../domain/model/indicator';
import { CellLink } from '../../../components/CellLink';
import { Quoted, type Mark } from '../../../components/Quoted';
import { useReview } from '../useReview';
import { dateWords, exactNumber, exactPercent, withUnit } from '../words/numberWords';
import { Facts, type Fact } from './Facts';
import { Part } from './Part';
import { WithheldNote } from './WithheldNote';

/** The result as written, the piece that was read, and what was read out of it. */
export const ActualPart = ({ indicator }: { readonly indicator: Indicator }): ReactNode => {
  const { texts } = useReview();
  const { actual } = indicator;
  return (
    <Part title={texts.detail.actual}>
      <WithheldNote indicator={indicator} field="actual" />
      {actual === null ? (
        <Unread indicator={indicator} />
      ) : (
        <Read actual={actual} indicator={indicator} />
      )}
    </Part>
  );
};

/** No value: what the sheet says in its place, if anything. */
const Unread = ({ indicator }: { readonly indicator: Indicator }): ReactNode => {
  const { texts } = useReview();
  const { narrative, narrativeCell } = indicator;
  if (narrative === null || narrative.trim() === '') return <Text>{texts.detail.none}</Text>;
  return (
    <>
      <Quoted text={narrative} />
      <Facts
        facts={[
          {
            name: texts.detail.where,
            value: narrativeCell === null ? null : <CellLink cell={narrativeCell} />,
          },
        ]}
      />
    </>
  );
};

const Read = ({
  actual,
  indicator,
}: {
  readonly actual: Actual;
  readonly indicator: Indicator;
}): ReactNode => {
  const { texts } = useReview();
  const { detail } = texts;
  const facts = useActualFacts(actual);
  const { declared } = actual;
  return (
    <>
      {actual.text.trim() === '' ? null : (
        <div lang="it">
          <Quoted text={actual.text} span={actual.span} marks={marksOf(actual)} />
        </div>
      )}
      <Facts facts={facts} />
      {declared === null ? null : (
        <Text size={200}>{declared.reached ? detail.declaredYes : detail.declaredNo}</Text>
      )}
      <Text size={200}>{actual.confirmed ? detail.confirmedActual : detail.notConfirmed}</Text>
      <Certainty actual={actual} indicator={indicator} />
    </>
  );
};

/** Why it is certain; or why it is asked, with what each candidate would give. */
const Certainty = ({
  actual,
  indicator,
}: {
  readonly actual: Actual;
  readonly indicator: Indicator;
}): ReactNode => {
  const { texts, language, reading } = useReview();
  const { detail } = texts;
  if (actual.evidence !== null && !actual.confirmed)
    return (
      <Text size={200}>
        {detail.certainBecause} <span lang="it">{evidenceText(actual.evidence, actual)}.</span>
      </Text>
    );
  if (actual.doubt === null) return null;
  const { assessment } = reading.review;
  const assessed = assessment?.indicators.find((one) => one.indicator.id === indicator.id);
  const outcomes =
    assessment === null || assessed === undefined
      ? []
      : candidateOutcomes(assessed, assessment.policies);
  const given = outcomes.map(({ value, percentage }) =>
    percentage === null
      ? exactNumber(value, language)
      : `${exactNumber(value, language)} → ${exactPercent(halfUp(percentage, 2), language)}`,
  );
  return (
    <Text size={200}>
      {detail.askedBecause} <span lang="it">{actualDoubtText(actual.doubt)}.</span>
      {given.length === 0 ? null : ` ${detail.wouldGive} ${given.join(' · ')}`}
    </Text>
  );
};

const OPEN = new Set<NumberRole>(['candidate', 'unexplained']);
/** Dates, years and acts tell nothing that a reader does not see. */
const PLAIN = new Set<NumberRole>(['value', 'date', 'year', 'law', 'act', 'list', 'name']);

const marksOf = ({ numbers }: Actual): readonly Mark[] =>
  numbers
    .filter(({ role }) => !PLAIN.has(role))
    .map(({ span, role }) => ({
      span,
      words: ROLE_WORDS[role],
      look: OPEN.has(role) ? 'open' : 'known',
    }));

const useActualFacts = (actual: Actual): readonly Fact[] => {
  const { texts, language } = useReview();
  const { detail, steps } = texts;
  const number = (value: Decimal | null): string | null =>
    value === null ? null : exactNumber(value, language);
  const { value, unit, date, dateFrom } = actual;
  const day = date === null ? null : dateWords(date, language);
  const isSpan = date !== null && dateFrom !== null && dateFrom !== date;
  return [
    { name: detail.where, value: <CellLink cell={actual.cell} /> },
    { name: detail.value, value: value === null ? null : withUnit(value, unit, language) },
    { name: detail.numerator, value: number(actual.numerator) },
    { name: detail.denominator, value: number(actual.denominator) },
    {
      name: detail.date,
      value: isSpan ? steps.span(dateWords(dateFrom, language), day ?? '') : day,
    },
    {
      name: detail.rivals,
      value: actual.rivals.map((rival) => exactNumber(rival, language)).join(' · '),
    },
  ];
};
