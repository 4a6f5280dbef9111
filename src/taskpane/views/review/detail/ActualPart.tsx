import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Actual } from '../../../../domain/model/actual';
import type { Decimal } from '../../../../domain/decimal';
import type { Indicator } from '../../../../domain/model/indicator';
import { CellLink } from '../../../components/CellLink';
import { Quoted } from '../../../components/Quoted';
import { useReview } from '../useReview';
import { dateWords, exactNumber, withUnit } from '../words/numberWords';
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
      {actual === null ? <Unread indicator={indicator} /> : <Read actual={actual} />}
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

const Read = ({ actual }: { readonly actual: Actual }): ReactNode => {
  const { texts } = useReview();
  const { detail } = texts;
  const facts = useActualFacts(actual);
  const { declared } = actual;
  return (
    <>
      {actual.text.trim() === '' ? null : <Quoted text={actual.text} span={actual.span} />}
      <Facts facts={facts} />
      {declared === null ? null : (
        <Text size={200}>{declared.reached ? detail.declaredYes : detail.declaredNo}</Text>
      )}
      <Text size={200}>{actual.confirmed ? detail.confirmedActual : detail.notConfirmed}</Text>
    </>
  );
};

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
