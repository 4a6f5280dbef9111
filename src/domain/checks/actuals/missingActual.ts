import { defineCheck } from '../shared/check';
import { shortened, textEvidence } from '../shared/shortened';
import { placedSigns } from '../shared/placedSigns';

const QUOTED = 80;
const NOT_AVAILABLE = /non (?:è |sono |ancora |risulta |risultano |ad oggi )*disponibil/i;
const NOT_DONE =
  /\bnon (?:sono|è|sono state|sono stati) (?:stat[oie] )?(?:approvat|attivat|presentat|portat)/i;

const withoutValue = (text: string): string => {
  const words = text.replace(/\s+/g, ' ').trim();
  return words === ''
    ? 'Manca il consuntivo.'
    : `Il testo non dà un valore: "${shortened(words, QUOTED)}".`;
};

/** A due indicator without a result. */
export const missingActual = defineCheck(
  {
    id: 'missing-actual',
    severity: 'avviso',
    description: 'Manca il consuntivo.',
  },
  (context) =>
    context.indicators.flatMap((assessed) => {
      const { indicator, achievement } = assessed;
      if (achievement.kind !== 'missing-actual') return [];
      const error = placedSigns(assessed, 'error-value').find(({ where }) => where === 'actual');
      const text = indicator.narrative ?? indicator.actual?.text ?? '';
      const why =
        error !== undefined
          ? `La cella del consuntivo contiene l’errore ${error.sign.text}.`
          : NOT_AVAILABLE.test(text)
            ? 'Il testo dice che il dato non è disponibile.'
            : NOT_DONE.test(text)
              ? 'Il testo dice che l’attività non si è svolta e non dà un valore.'
              : withoutValue(text);
      return [
        {
          message:
            `${why} L’indicatore non entra nella media: scrivere il valore in «Consuntivo ` +
            'confermato», o lasciare che lo valuti l’OIV.',
          subject: indicator.id,
          cell: indicator.actual?.cell ?? indicator.narrativeCell ?? indicator.cell,
          evidence: `${textEvidence(text)}|${textEvidence(assessed.target.text)}`,
          formerEvidence: textEvidence(text),
        },
      ];
    }),
);
