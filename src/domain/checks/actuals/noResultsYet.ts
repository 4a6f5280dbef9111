import { defineCheck } from '../shared/check';

/** Of a plan: one finding for the whole workbook instead of a missing result on every row. */
export const noResultsYet = defineCheck(
  {
    id: 'no-results-yet',
    severity: 'informazione',
    description: 'La cartella è un piano: non riporta ancora risultati dell’anno.',
  },
  ({ register, indicators }) => {
    if (!register.plan) return [];
    const years = new Set(
      indicators.flatMap(({ indicator }) => indicator.history.map(({ year }) => year)),
    );
    const earlier = [...years].filter((year) => year < register.year).sort((a, b) => a - b);
    const series =
      earlier.length === 0
        ? ''
        : ` I risultati degli anni prima (${earlier.join(', ')}) valgono come serie storica.`;
    return [
      {
        message:
          `La cartella è un piano per il ${register.year} e non riporta ancora risultati: nulla è ` +
          `misurato e nulla manca.${series} Rivalutarla quando ci saranno i consuntivi.`,
        subject: String(register.year),
        cell: indicators[0]?.indicator.cell ?? null,
        evidence: String(register.year),
      },
    ];
  },
);
