import { bilingual } from '../bilingual';

/** What was decided and is not written yet. */
export const DECISION_TEXTS = bilingual({
  it: {
    decisions: 'Decisioni non ancora scritte',
    decisionsWhy: 'Valgono già nel calcolo; restano nella cartella quando si scrivono i fogli.',
    columnDecided: (header: string, role: string) => `«${header}»: ${role}`,
    inSheets: (sheets: readonly string[]) =>
      sheets.length === 1 ? `foglio «${sheets[0] ?? ''}»` : `${sheets.length} fogli`,
    readingDecided: (id: string, field: string, text: string) => `${id}, ${field}: ${text}`,
    stillDoubtful: 'ancora in dubbio',
    understood: 'capito',
    takeBack: 'Ritira',
    noDecisions: 'Nessuna decisione in attesa di essere scritta.',
  },
  en: {
    decisions: 'Decisions not written yet',
    decisionsWhy: 'They count already; they stay in the workbook once the sheets are written.',
    columnDecided: (header, role) => `“${header}”: ${role}`,
    inSheets: (sheets) =>
      sheets.length === 1 ? `sheet “${sheets[0] ?? ''}”` : `${sheets.length} sheets`,
    readingDecided: (id, field, text) => `${id}, ${field}: ${text}`,
    stillDoubtful: 'still in doubt',
    understood: 'understood',
    takeBack: 'Take back',
    noDecisions: 'No decision waits to be written.',
  },
});
