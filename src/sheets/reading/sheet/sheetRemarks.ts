import { indicatorColumn, type SheetBlock } from '../blocks/sheetBlock';
import type { FoundBlocks } from '../blocks/sheetBlocks';

/** What is said about a sheet, in Italian. */
export const REMARKS = {
  empty: 'Foglio vuoto.',
  chart: 'Foglio grafico: non contiene celle da leggere.',
  dialog: 'Foglio di dialogo: non contiene celle da leggere.',
  macro: 'Foglio macro: non viene letto.',
  verticalCard:
    'Scheda verticale (voci una sotto l’altra, valori a destra): questa disposizione non è ancora letta.',
  pairedRows: 'Due righe per voce (previsto e consuntivo): questa disposizione non è ancora letta.',
  monthGrid: 'Griglia con i mesi in colonna: questa disposizione non è ancora letta.',
  noTable:
    'Nessuna tabella di indicatori: non c’è una riga di intestazione con «Indicatore» accanto a target, consuntivo o raggiungimento.',
} as const;

export const hiddenSheetRemark = (indicators: number): string =>
  indicators === 0
    ? 'Foglio nascosto: non letto.'
    : `Foglio nascosto: non letto, anche se contiene ${indicators === 1 ? 'un indicatore' : `${indicators} indicatori`}. Per valutarlo basta renderlo visibile.`;

/** Why the headers that were found make no table of indicators. */
export const refusalRemark = (refused: FoundBlocks['refused']): string => {
  const [first] = refused;
  if (first === undefined) return REMARKS.noTable;
  if (first.why === 'no-indicator')
    return `La riga ${first.row} ha colonne di target o consuntivo, ma nessuna colonna che dica chiaramente che cosa si misura: si può indicarla con il ruolo «indicator».`;
  return first.why === 'no-rows'
    ? `L’intestazione alla riga ${first.row} non ha righe di indicatori sotto di sé.`
    : `La riga ${first.row} somiglia a un’intestazione di indicatori, ma non ha nessuna colonna riconoscibile di target, consuntivo o raggiungimento.`;
};

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count} ${many}`;

/** What was noticed on a sheet that was read, or null. */
export const readingRemark = (blocks: readonly SheetBlock[], hiddenRows: number): string | null => {
  const doubtful = new Set(
    blocks.flatMap((block) =>
      block.uses.filter((use) => use.mapping.doubtful).map((use) => use.mapping.header),
    ),
  );
  const names = [...doubtful].map((name) => `«${name}»`).join(', ');
  const unmeasured = blocks.filter((block) => indicatorColumn(block.uses) < 0);
  const rows = unmeasured.map((block) => block.band.bottom + 1).join(', ');
  const said = [
    unmeasured.length === 0
      ? ''
      : `Nessuna colonna dice che cosa si misura (${unmeasured.length === 1 ? 'intestazione alla riga' : 'intestazioni alle righe'} ${rows}): finché non la si indica con il ruolo «indicatore» non si legge alcun indicatore.`,
    doubtful.size === 0
      ? ''
      : `${counted(doubtful.size, 'Una colonna dubbia lasciata', 'colonne dubbie lasciate')} fuori: ${names}.`,
    hiddenRows === 0
      ? ''
      : `${counted(hiddenRows, 'Un indicatore sta in una riga nascosta: è letto', 'indicatori stanno in righe nascoste: sono letti')} come gli altri.`,
  ].filter((text) => text !== '');
  return said.length === 0 ? null : said.join(' ');
};
