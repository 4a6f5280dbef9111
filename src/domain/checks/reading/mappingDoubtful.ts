import type { Finding } from '../../finding';
import type { CellRef } from '../../model/cell';
import type { Check } from '../shared/check';

/** Declared here; found while columns are recognised, through {@link mappingDoubtful}. */
export const mappingDoubtfulCheck: Check = {
  id: 'mapping-doubtful',
  severity: 'avviso',
  description:
    'Non è certo che cosa contenga una colonna: finché nessuno risponde è lasciata fuori.',
  implemented: true,
  find: null,
};

/** What is asked about a column; all texts are Italian. */
interface ColumnQuestion {
  readonly sheet: string;
  readonly header: string;
  /** Between what it could not be decided: `target o consuntivo`. */
  readonly candidates: string;
  /** Why it is asked, the end of a sentence. */
  readonly why: string;
  /** What each answer would do: `come consuntivo: 12 indicatori su 15 calcolati`. */
  readonly effects: readonly string[];
  readonly cell: CellRef | null;
}

/** The finding about a column that is left out until somebody says what it is. */
export const mappingDoubtful = (question: ColumnQuestion): Finding => {
  const { sheet, header, candidates, why, effects, cell } = question;
  const [first = '', ...others] = effects;
  const told =
    effects.length === 0
      ? ''
      : ` ${first.charAt(0).toUpperCase()}${[first.slice(1), ...others].join('; ')}.`;
  return {
    severity: mappingDoubtfulCheck.severity,
    check: mappingDoubtfulCheck.id,
    message:
      `Non è certo che cosa contenga la colonna «${header}» (${candidates}): ${why}. Per ora è ` +
      `lasciata fuori; indicarlo in «Parametri».${told}`,
    subject: sheet,
    cell,
    evidence: `${header}|${candidates}`,
  };
};
