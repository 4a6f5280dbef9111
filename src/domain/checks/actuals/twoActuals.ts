import { actualDoubtText } from '../../actuals/caveats/actualDoubtText';
import { candidateOutcomes, type CandidateOutcome } from '../../achievement/candidateOutcomes';
import type { Actual } from '../../model/actual';
import { formatItalian, formatPercentage, formatWithUnit } from '../../language/italianFormat';
import { askingCheck, CONFIRM_ACTUAL, doubtSentence } from '../shared/asking';
import { defineCheck } from '../shared/check';
import { shortened, textEvidence } from '../shared/shortened';

const BEFORE = 50;
const QUOTED = 160;
const BOUND = /\b(oltre|più di|superior[ei](?: a| ai)?|meno di|inferior[ei](?: a| ai)?)\s*$/i;

/** "oltre" where the text gives the value as a bound, else nothing. */
const boundBefore = ({ text, span }: Actual): string => {
  const bound = span === null ? null : BOUND.exec(text.slice(0, span.start));
  if (bound === null) return '';
  return /^(?:meno|inf)/i.test(bound[1] ?? '') ? 'meno di ' : 'oltre ';
};

/** The text around the value that was read, so that what contradicts it is seen. */
const excerpt = ({ text, span }: Actual): string => {
  if (span === null || text.length <= span.end - span.start) return '';
  const from = span.start > BEFORE ? text.indexOf(' ', span.start - BEFORE) + 1 : 0;
  const words = text.slice(from).replace(/\s+/g, ' ').trim();
  return ` Nel testo: «${from > 0 ? '…' : ''}${shortened(words, QUOTED)}».`;
};

/** "oltre 20 → 100%": a candidate with what it would give. */
const candidate = ({ value, percentage }: CandidateOutcome, actual: Actual): string => {
  const bound = actual.value?.eq(value) === true ? boundBefore(actual) : '';
  const words = `${bound}${formatWithUnit(value, actual.unit)}`;
  return percentage === null ? words : `${words} → ${formatPercentage(percentage)}`;
};

/** "superiore a 20 ma … si scende a 3,3 … Percentuale di raggiungimento = 100%". */
export const twoActuals = defineCheck(
  {
    id: 'two-actuals',
    severity: 'avviso',
    description: 'Non è certo quale sia il consuntivo: qualcuno deve confermarlo.',
  },
  (context) =>
    context.indicators.flatMap((assessed) => {
      const { actual, stated } = assessed.indicator;
      if (actual === null || askingCheck(assessed) !== 'two-actuals') return [];
      const outcomes = candidateOutcomes(assessed, context.policies);
      const values = outcomes.map(({ value }) => value);
      const list = outcomes.map((outcome) => candidate(outcome, actual)).join('; ');
      const said =
        stated === null
          ? ''
          : ` Il raggiungimento dichiarato è ${formatItalian(stated.value, stated.places)}%.`;
      const read = list === '' ? '' : ` ${values.length > 1 ? 'Possibili' : 'Letto'}: ${list}.`;
      const around = values.length > 1 ? '' : excerpt(actual);
      return [
        {
          message: `${doubtSentence(actual.doubt === null ? null : actualDoubtText(actual.doubt))}${read}${around}${said} ${CONFIRM_ACTUAL}`,
          subject: assessed.indicator.id,
          cell: actual.cell,
          evidence: [...values.map(String), textEvidence(actual.text)].join('|'),
        },
      ];
    }),
);
