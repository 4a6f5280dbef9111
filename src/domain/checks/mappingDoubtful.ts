import type { Finding } from '../finding';
import type { CellRef } from '../model/cell';
import type { Check } from './check';

/** Declared here; found while columns are recognised, through {@link mappingDoubtful}. */
export const mappingDoubtfulCheck: Check = {
  id: 'mapping-doubtful',
  severity: 'avviso',
  description:
    'Non è certo che cosa contenga una colonna: finché nessuno risponde è lasciata fuori.',
  implemented: true,
  find: null,
};

/**
 * The finding about a column that is left out until somebody says what it is.
 *
 * @param candidatesText Italian: between what it could not be decided, `target o consuntivo`.
 */
export const mappingDoubtful = (
  sheet: string,
  header: string,
  candidatesText: string,
  cell: CellRef | null,
): Finding => ({
  severity: mappingDoubtfulCheck.severity,
  check: mappingDoubtfulCheck.id,
  message:
    `Non è certo che cosa contenga la colonna «${header}» (${candidatesText}): per ora è lasciata ` +
    'fuori. Indicarlo in «Parametri».',
  subject: sheet,
  cell,
  evidence: `${header}|${candidatesText}`,
});
