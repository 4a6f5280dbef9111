import type { YearInForce } from './yearInForce';
import { sourcesInWords } from './yearSourceWords';

/** Where the year in force comes from, without the year itself. */
export const originWords = ({ from, ofSheets: told }: YearInForce): string => {
  switch (from) {
    case 'option':
      return 'indicato a mano';
    case 'parameters':
      return 'scritto in «Parametri»';
    case 'before':
      return 'come nella valutazione precedente';
    case 'sheets':
      return sourcesInWords(told.sources);
  }
};

/** "anno 2023: dal titolo «Relazione 2023» in Foglio1!A1". */
export const yearLine = (inForce: YearInForce): string =>
  `anno ${inForce.year}: ${originWords(inForce)}`;
