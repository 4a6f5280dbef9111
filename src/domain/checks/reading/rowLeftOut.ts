import type { Finding } from '../../finding';
import type { CellRef } from '../../model/cell';
import type { Check } from '../shared/check';
import { fingerprint } from '../shared/fingerprint';

/** Declared here; found while sheets are recognised, through {@link rowLeftOut}. */
export const rowLeftOutCheck: Check = {
  id: 'row-left-out',
  severity: 'avviso',
  description: 'Una riga di una tabella di indicatori contiene valori e non è stata letta.',
  implemented: true,
  find: null,
};

/** A row that nothing was made of: `A12:E12`, and the beginning of what it says. */
export interface RowNotRead {
  readonly range: string;
  readonly text: string;
}

const LISTED = 20;

/**
 * The finding about all the rows of a sheet that hold something measured and were not read.
 *
 * @param first the first cell of the first row.
 */
export const rowLeftOut = (rows: readonly RowNotRead[], first: CellRef): Finding => {
  const listed = rows.slice(0, LISTED).map(({ range, text }) => `${range} «${text}»`);
  const more = rows.length > LISTED ? `; e altre ${rows.length - LISTED}` : '';
  const what =
    rows.length === 1
      ? 'Una riga con dei valori non è stata letta'
      : `${rows.length} righe con dei valori non sono state lette`;
  return {
    severity: rowLeftOutCheck.severity,
    check: rowLeftOutCheck.id,
    message:
      `${what}: ${listed.join('; ')}${more}. Se contiene un indicatore, scriverne il nome nella ` +
      'colonna degli indicatori.',
    subject: first.sheet,
    cell: first,
    evidence: `${rows.length}|${fingerprint(rows.map(({ text }) => text).join('|'))}`,
  };
};
