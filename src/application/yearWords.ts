import { cellAddress } from '../domain/model/cellAddress';
import { formatCount } from '../domain/language/italianFormat';
import type { YearConflict } from '../domain/register/year/yearConflict';
import type { YearSource } from '../domain/register/year/yearSource';
import { excerpt } from './yearExcerpt';
import type { YearInForce } from './yearInForce';

const others = ({ count }: YearSource): string =>
  count === 1 ? '' : ` e in ${formatCount(count - 1, 'altra cella', 'altre celle')}`;

const quoted = (source: YearSource): string => `«${excerpt(source)}»`;

const isSheetName = ({ text, cell }: YearSource): boolean => text === cell.sheet;

/** "dal titolo «Relazione 2023» in Foglio1!A1". */
export const sourceWords = (source: YearSource): string => {
  const place = `${cellAddress(source.cell)}${others(source)}`;
  if (isSheetName(source)) return `dal nome del foglio ${quoted(source)}`;
  switch (source.rule) {
    case 'sheet-name':
    case 'title':
      return `dal titolo ${quoted(source)} in ${place}`;
    case 'span':
      return `dal primo anno del titolo ${quoted(source)} in ${place}`;
    case 'note':
      return `dalla nota ${quoted(source)} in ${place}`;
    case 'as-of':
      return `dalla data nel titolo ${quoted(source)} in ${place}`;
    case 'year-column':
      return `dalla colonna «Anno» (${source.year} in ${place})`;
    case 'result':
      return `dal risultato ${quoted(source)} in ${place}`;
    case 'result-column':
      return `dalla colonna dei risultati ${quoted(source)} in ${place}`;
    case 'target':
      return `dal target o termine ${quoted(source)} in ${place}`;
  }
};

const MOST_SOURCES = 3;

const list = (sources: readonly YearSource[]): string =>
  sources.slice(0, MOST_SOURCES).map(sourceWords).join(', ');

/** Where the year in force comes from, without the year itself. */
export const originWords = ({ from, told }: YearInForce): string => {
  switch (from) {
    case 'option':
      return 'indicato a mano';
    case 'parameters':
      return 'scritto in «Parametri»';
    case 'before':
      return 'come nella valutazione precedente';
    case 'sheets':
      return list(told.sources);
  }
};

/** "anno 2023: dal titolo «Relazione 2023» in Foglio1!A1". */
export const yearLine = (inForce: YearInForce): string =>
  `anno ${inForce.year}: ${originWords(inForce)}`;

/** "2022 (dal nome del foglio «2022»), 2023 (dal nome del foglio «2023»)". */
export const candidateWords = (
  candidates: readonly number[],
  sources: readonly YearSource[],
): string =>
  candidates
    .map((year) => {
      const own = sources.filter((source) => source.year === year);
      return own.length === 0 ? String(year) : `${year} (${list(own)})`;
    })
    .join(', ');

/** What is wrong with the year that somebody gave, and what to do. */
export const conflictWords = ({ chosen, told, sources }: YearConflict): string =>
  `Si valuta il ${chosen}, come indicato, ma i fogli parlano del ${candidateWords(told, sources)}. ` +
  `Se l’anno giusto è il ${told.join(' o il ')}, tornare a quello: i consuntivi verrebbero confrontati ` +
  `con target di un altro anno. Se è il ${chosen}, accettare questa anomalia con un motivo: le ` +
  'anomalie che dipendono dall’anno vengono segnalate solo dopo.';
