import { count } from '../count';
import { bilingual } from '../bilingual';

/** Words around the lists of *Verifica*: sections, search, filters, tree. */
export const LIST_TEXTS = bilingual({
  it: {
    empty: {
      title: 'Non c’è ancora nulla da verificare',
      unread: 'La cartella non è stata ancora letta.',
      toRecognise: 'Vai a Riconosci',
    },
    sections: {
      name: 'Che cosa verificare',
      objectives: 'Obiettivi',
      findings: (open: number) => `Anomalie (${open})`,
    },
    filters: {
      statuses: 'Indicatori per stato',
      status: (word: string, number: number) =>
        `${word}: ${count(number, 'indicatore', 'indicatori')}`,
      search: 'Cerca per codice, nome o servizio',
      searchIn: 'Codice, nome o servizio',
      title: (active: number) => (active === 0 ? 'Filtri' : `Filtri (${active})`),
      department: 'Servizio',
      area: 'Ambito',
      all: 'Tutti',
      individual: 'Solo obiettivi individuali',
      clear: 'Togli i filtri',
      hits: (indicators: number, objectives: number) =>
        indicators === 0 && objectives === 0
          ? 'Nessun risultato.'
          : `${count(indicators, 'indicatore', 'indicatori')} in ${count(objectives, 'obiettivo', 'obiettivi')}.`,
      none: 'Nessun indicatore e nessun obiettivo corrisponde. Cambiare la ricerca o togliere i filtri.',
    },
    tree: {
      name: 'Ambiti, obiettivi e indicatori',
      noArea: 'Senza ambito',
      expandAll: 'Apri tutto',
      collapseAll: 'Chiudi tutto',
    },
  },
  en: {
    empty: {
      title: 'Nothing to review yet',
      unread: 'The workbook has not been read yet.',
      toRecognise: 'Go to Recognise',
    },
    sections: {
      name: 'What to review',
      objectives: 'Objectives',
      findings: (open) => `Findings (${open})`,
    },
    filters: {
      statuses: 'Indicators by status',
      status: (word, number) => `${word}: ${count(number, 'indicator', 'indicators')}`,
      search: 'Search by code, name or department',
      searchIn: 'Code, name, department',
      title: (active) => (active === 0 ? 'Filters' : `Filters (${active})`),
      department: 'Department',
      area: 'Area',
      all: 'All',
      individual: 'Individual objectives only',
      clear: 'Clear the filters',
      hits: (indicators, objectives) =>
        indicators === 0 && objectives === 0
          ? 'No hits.'
          : `${count(indicators, 'indicator', 'indicators')} in ${count(objectives, 'objective', 'objectives')}.`,
      none: 'No indicator and no objective fits. Change the search or clear the filters.',
    },
    tree: {
      name: 'Areas, objectives and indicators',
      noArea: 'Without area',
      expandAll: 'Expand all',
      collapseAll: 'Collapse all',
    },
  },
});
