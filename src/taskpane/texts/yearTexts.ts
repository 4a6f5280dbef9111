import type { YearRuleId } from '../../domain/register/year/yearSource';
import { bilingual } from './bilingual';

/** Where the reporting year comes from, a year that the sheets contradict, and a plan. */
export const YEAR_TEXTS = bilingual({
  it: {
    year: (year: number) => `Anno ${year}:`,
    origins: {
      option: 'indicato qui nel pannello.',
      parameters: 'scritto in «Parametri».',
      before: 'come nella valutazione precedente.',
    },
    sources: {
      title: 'dal titolo',
      'sheet-name': 'dal nome del foglio',
      note: 'da una nota',
      span: 'primo anno del titolo',
      'year-column': 'dalla colonna «Anno»:',
      'as-of': 'dalla data nel titolo',
      result: 'dai risultati',
      'result-column': 'dalla colonna dei risultati',
      target: 'da target e scadenze',
    } satisfies Record<YearRuleId, string>,
    more: (count: number) => (count === 1 ? 'e in 1 altra cella' : `e in altre ${count} celle`),
    show: (address: string) => `Mostra ${address}`,
    wrong: (year: number) => `Il ${year} è l’anno giusto?`,
    sheetsSay: (years: string) => `I fogli parlano del ${years}:`,
    compared: (chosen: number) =>
      `Con il ${chosen} i risultati si confrontano con target di un altro anno. Errori e avvisi che dipendono dall’anno aspettano la scelta.`,
    back: (year: number) => `Torna al ${year}`,
    keep: (year: number) => `Tieni il ${year}`,
    kept: (year: number) => `Nel pannello è stato confermato l’anno ${year}.`,
    or: ' o del ',
    plan: (year: number) => `Piano per il ${year}: nessun risultato ancora`,
    planned: 'Nulla è misurato e nulla manca: i risultati degli anni prima valgono come serie.',
  },
  en: {
    year: (year) => `Year ${year}:`,
    origins: {
      option: 'given here in the pane.',
      parameters: 'typed in “Parametri”.',
      before: 'as in the evaluation before.',
    },
    sources: {
      title: 'from the title',
      'sheet-name': 'from the name of the sheet',
      note: 'from a note',
      span: 'first year of the title',
      'year-column': 'from the column “Anno”:',
      'as-of': 'from the date in the title',
      result: 'from the results',
      'result-column': 'from the column of results',
      target: 'from targets and deadlines',
    },
    more: (count) => (count === 1 ? 'and in 1 other cell' : `and in ${count} other cells`),
    show: (address) => `Show ${address}`,
    wrong: (year) => `Is ${year} the right year?`,
    sheetsSay: (years) => `The sheets speak of ${years}:`,
    compared: (chosen) =>
      `With ${chosen} the results are compared with targets of another year. Errors and warnings that depend on the year wait for your choice.`,
    back: (year) => `Back to ${year}`,
    keep: (year) => `Keep ${year}`,
    // Written into the workbook, whose sheets are Italian.
    kept: (year) => `Nel pannello è stato confermato l’anno ${year}.`,
    or: ' or ',
    plan: (year) => `Plan for ${year}: no results yet`,
    planned: 'Nothing is measured and nothing is missing: results of earlier years are the series.',
  },
});
