import {
  ASIDE_REASON,
  headersOf,
  hidden,
  input,
  needed,
  ROW_KIND,
  tableSchema,
  text,
  YEAR,
} from '../schema/tableSchema';

/** `Anomalie`: every finding with its cell, and what people decided about it. */
export const FINDINGS = tableSchema({
  mark: 'Traguardo_Anomalie',
  title: 'Anomalie',
  tabColour: '#8B1A12',
  rowName: 'key',
  knownBy: ['severity', 'check', 'subject', 'evidence', 'rowKind'],
  frozenColumns: 0,
  columns: {
    severity: text('Gravità', 15, 'status'),
    check: needed(text('Controllo', 24, 'strong')),
    subject: needed(text('Oggetto', 12)),
    message: text('Descrizione', 70),
    cell: text('Cella', 18, 'link'),
    outcome: needed(input('Esito', 14)),
    reason: needed(input('Motivo', 40)),
    key: hidden('Chiave'),
    evidence: hidden('Impronta'),
    seen: hidden('Giudizio già considerato'),
    aboutTitle: hidden('Obiettivo dell’oggetto'),
    aboutName: hidden('Indicatore dell’oggetto'),
    asideReason: ASIDE_REASON,
    year: YEAR,
    rowKind: ROW_KIND,
  },
});

export type FindingColumnId = keyof typeof FINDINGS.columns;
export const FINDING_HEADERS = headersOf(FINDINGS);
