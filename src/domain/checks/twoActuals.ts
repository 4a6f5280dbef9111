import type { Decimal } from '../decimal';
import { achievementOf } from '../achievement/achievementOf';
import type { AssessedIndicator } from '../model/assessment';
import { formatItalian, formatPercentage, formatWithUnit } from '../text/italianFormat';
import { askingCheck, CONFIRM_ACTUAL, doubtSentence } from './asking';
import { defineCheck } from './check';
import type { CheckContext } from './context';
import { textEvidence } from './shortened';

/** "3,3 (raggiungimento 33%)": a candidate with what it would give. */
const candidate = (context: CheckContext, assessed: AssessedIndicator, value: Decimal): string => {
  const { indicator, target } = assessed;
  const { actual } = indicator;
  if (actual === null) return '';
  const sure = { ...indicator, actual: { ...actual, value, confidence: 'high' as const } };
  const achievement = achievementOf(sure, { ...target, doubt: null }, false, context.policies);
  const words = formatWithUnit(value, actual.unit);
  return achievement.kind === 'measured'
    ? `${words} (raggiungimento ${formatPercentage(achievement.percentage)})`
    : words;
};

const candidates = ({ indicator: { actual } }: AssessedIndicator): readonly Decimal[] => {
  if (actual === null) return [];
  const all = actual.value === null ? actual.rivals : [actual.value, ...actual.rivals];
  return all.filter((value, index) => all.findIndex((other) => other.eq(value)) === index);
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
      const values = candidates(assessed);
      const list = values.map((value) => candidate(context, assessed, value)).join(', ');
      const said =
        stated === null
          ? ''
          : ` Il raggiungimento dichiarato è ${formatItalian(stated.value, stated.places)}%.`;
      const read = list === '' ? '' : ` ${values.length > 1 ? 'Possibili' : 'Letto'}: ${list}.`;
      return [
        {
          message: `${doubtSentence(actual.doubt)}${read}${said} ${CONFIRM_ACTUAL}`,
          subject: assessed.indicator.id,
          cell: actual.cell,
          evidence: [...values.map(String), textEvidence(actual.text)].join('|'),
        },
      ];
    }),
);
