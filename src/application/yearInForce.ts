import type { Finding } from '../domain/finding';
import type { ReportingYear } from '../domain/register/reportingYear';
import { UnusableInput } from './unusableInput';

/**
 * The reporting year: the one that somebody chose, else the one that the sheets tell, else the one
 * of the run before. Throws {@link UnusableInput} where there is none.
 */
export const yearInForce = (
  chosen: number | null,
  told: ReportingYear,
  before: number | null,
): number => {
  if (chosen !== null) return chosen;
  if (told.kind === 'found') return told.year;
  if (before !== null && (told.candidates.length === 0 || told.candidates.includes(before))) {
    return before;
  }
  const between =
    told.candidates.length === 0
      ? 'non ne nomina alcuno'
      : `parla di ${told.candidates.join(', ')}`;
  throw new UnusableInput(
    'year-unclear',
    `l'anno di riferimento non è chiaro (la cartella ${between}); va indicato.`,
  );
};

/** The year that somebody chose is not the one that the sheets speak of. */
export const yearDiffers = (year: number, told: ReportingYear): readonly Finding[] =>
  told.kind === 'unclear' || told.year === year
    ? []
    : [
        {
          severity: 'avviso',
          check: 'year-differs',
          message:
            `Si valuta il ${year}, come indicato, ma i fogli parlano del ${told.year}: i consuntivi ` +
            'potrebbero essere di un altro anno. Controllare l’anno indicato.',
          subject: String(year),
          cell: null,
          evidence: `${year}|${told.year}`,
        },
      ];
