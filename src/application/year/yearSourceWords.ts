import { cellAddress } from '../../domain/model/cellAddress';
import { formatCount } from '../../domain/language/italianFormat';
import type { YearSource } from '../../domain/register/year/yearSource';
import { excerpt } from './yearExcerpt';

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

/** The first sources in words, one after the other. */
export const sourcesInWords = (sources: readonly YearSource[]): string =>
  sources.slice(0, MOST_SOURCES).map(sourceWords).join(', ');

/** "2022 (dal nome del foglio «2022»), 2023 (dal nome del foglio «2023»)". */
export const candidateWords = (
  candidates: readonly number[],
  sources: readonly YearSource[],
): string =>
  candidates
    .map((year) => {
      const own = sources.filter((source) => source.year === year);
      return own.length === 0 ? String(year) : `${year} (${sourcesInWords(own)})`;
    })
    .join(', ');
