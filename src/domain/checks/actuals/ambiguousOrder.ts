import { formatWithUnit } from '../../language/italianFormat';
import { askingCheck, CONFIRM_ACTUAL } from '../shared/asking';
import { defineCheck } from '../shared/check';
import { textEvidence } from '../shared/shortened';

/** Two figures told together, and nothing says which belongs to which indicator. */
export const ambiguousOrder = defineCheck(
  {
    id: 'ambiguous-order',
    severity: 'avviso',
    description: 'Un testo comune a più indicatori non dice quale cifra appartiene a quale.',
  },
  (context) =>
    context.indicators.flatMap((assessed) => {
      const { actual, id } = assessed.indicator;
      if (actual === null || askingCheck(assessed) !== 'ambiguous-order') return [];
      const read =
        actual.value === null ? '' : ` Letto: ${formatWithUnit(actual.value, actual.unit)}.`;
      return [
        {
          message:
            'Il testo vale per più indicatori e non dice quale cifra appartiene a questo.' +
            `${read} ${CONFIRM_ACTUAL}`,
          subject: id,
          cell: actual.cell,
          evidence: [
            actual.value?.toString() ?? '',
            ...actual.rivals.map(String),
            textEvidence(actual.text),
          ].join('|'),
        },
      ];
    }),
);
