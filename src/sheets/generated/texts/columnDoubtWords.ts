import type { ColumnDoubt } from '../../reading/columnDoubt';

const quoted = (headers: readonly string[]): string =>
  headers.map((header) => `«${header === '' ? 'senza intestazione' : header}»`).join(', ');

/** Why a column is asked about, in Italian: the end of a sentence, without its full stop. */
export const columnDoubtWords = (doubt: ColumnDoubt): string => {
  switch (doubt.kind) {
    case 'rivals':
      return `lo stesso dato può stare anche in ${quoted(doubt.headers)}`;
    case 'unnamed':
      return 'l’intestazione non lo dice, e le celle somigliano a target, risultati o percentuali';
    case 'weak-words':
      return 'l’intestazione e i valori non bastano a dirlo';
    case 'value-or-share':
      return 'può essere il valore raggiunto o la quota del target, e i numeri non lo decidono';
    case 'too-small':
      return `come consuntivo darebbe meno del 5% del target in ${doubt.rows} righe su ${doubt.of}`;
    case 'words-and-figures':
      return 'il risultato è detto a parole in una colonna e con numeri in un’altra';
    case 'incomplete':
      return doubt.of === 'thresholds'
        ? 'ci sono soglie, ma nessuna colonna con il valore atteso'
        : 'ci sono numeratore e denominatore, ma nessuna colonna con il risultato';
    case 'nothing-measured':
      return 'nessuna colonna dice che cosa si misura, e finché non la si indica non si legge alcun indicatore della tabella';
  }
};
