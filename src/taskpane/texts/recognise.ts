import type { PLAIN_ROLES, SheetLayout } from '../../sheets/reading/recognition';
import type { ColumnRole } from '../../sheets/reading/recognition';
import { roleWords } from '../../sheets/writing/roleWords';
import type { Operator } from '../../domain/model/target';
import { bilingual } from './bilingual';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const ENGLISH_ROLES: Readonly<Record<(typeof PLAIN_ROLES)[number], string>> = {
  area: 'area',
  objectiveCode: 'objective code',
  objectiveTitle: 'objective',
  level: 'level',
  department: 'department',
  indicator: 'indicator',
  algorithm: 'algorithm',
  target: 'target',
  actual: 'actual',
  achievement: '% achieved',
  weight: 'weight',
  unit: 'unit of measure',
  polarity: 'direction (up or down)',
  baseline: 'starting value',
  status: 'status',
  gap: 'gap',
  deadline: 'deadline',
  source: 'source',
  note: 'note number',
  remark: 'free text',
  ignored: 'not to be used',
};

const englishRole = (role: ColumnRole): string => {
  const [base = '', period] = role.split(':');
  if (period !== undefined) return `${base} ${period}`;
  return ENGLISH_ROLES[base as keyof typeof ENGLISH_ROLES] ?? role;
};

/** Words of the first view: what was recognised, and what a person must decide. */
export const RECOGNISE_TEXTS = bilingual({
  it: {
    nothingRead: 'Nulla è stato letto finora',
    nothingReadWords:
      'Traguardo legge i fogli degli indicatori così come sono e dice qui che cosa ha capito. I fogli non vengono modificati.',
    read: 'Leggi la cartella',
    summary: 'In breve',
    found: (sheets: number, objectives: number, indicators: number, year: number | null) =>
      `${counted(sheets, 'foglio di indicatori', 'fogli di indicatori')}, ` +
      `${counted(objectives, 'obiettivo', 'obiettivi')}, ` +
      `${counted(indicators, 'indicatore', 'indicatori')}` +
      (year === null ? '; anno da indicare.' : `; anno ${year}.`),
    toDecide: (columns: number, readings: number) =>
      `Da decidere: ${[
        ...(columns === 0 ? [] : [counted(columns, 'colonna', 'colonne')]),
        ...(readings === 0 ? [] : [counted(readings, 'lettura', 'letture')]),
      ].join(' e ')}.`,
    nothingToDecide: 'Nessuna decisione da prendere.',
    sure: (columns: string, readings: string | null) =>
      `Sicure: ${columns} colonne${readings === null ? '' : `, ${readings} letture di target e consuntivi`}.`,
    outOf: (part: number, whole: number) => `${part} su ${whole}`,
    notices: 'Avvertenze',

    columnDoubts: 'Colonne da chiarire',
    columnsWhy:
      'Finché non si dice che cosa contengono, queste colonne restano fuori. Con i fogli la scelta viene scritta in «Parametri» e non sarà chiesta di nuovo.',
    columnAsked: (header: string) => `Che cosa contiene «${header}»?`,
    columnPlace: (letters: readonly string[], sheet: string) =>
      `${letters.length === 1 ? 'Colonna' : 'Colonne'} ${letters.join(', ')}, foglio «${sheet}»`,
    sameHeader: (count: number) =>
      `${count} colonne di questo foglio hanno la stessa intestazione: la risposta vale per tutte.`,
    samples: 'Esempi',
    noSamples: 'La colonna non ha valori da mostrare.',
    role: 'Contenuto della colonna',
    chooseRole: 'Scegliere…',
    likely: 'Più probabili',
    otherRoles: 'Altri',
    byYear: 'Per anno',
    byMonth: 'Rilevazioni del mese',
    elsewhere: (count: number) =>
      count === 1
        ? 'anche nell’altro foglio con questa intestazione'
        : `anche negli altri ${count} fogli con questa intestazione`,
    useRole: 'Uso questa scelta',
    roleMissing: 'Scegliere prima che cosa contiene la colonna.',
    roleWords,
    allColumnsClear: 'Tutte le colonne sono chiare.',

    readingDoubts: 'Letture da confermare',
    readingsWhy:
      'Finché non è confermata, una lettura dubbia non conta nel raggiungimento. Con i fogli la conferma viene scritta in «Stato indicatori».',
    place: (at: number, of: number) => `${at} di ${of}`,
    back: 'Indietro',
    next: 'Avanti',
    skip: 'Salta',
    fields: { target: 'Target', actual: 'Consuntivo' },
    readingAsked: (field: string, name: string) => `${field}: ${name}`,
    asWritten: 'Come è scritto',
    nothingWritten: 'La cella è vuota.',
    howRead: 'Letto come',
    whyDoubtful: 'Perché è in dubbio',
    notConfirmable: 'Così com’è non si può confermare: scegliere o scrivere il valore.',
    confirm: (text: string) => `Confermo così: ${text}`,
    alternatives: 'Potrebbe essere anche',
    use: (text: string) => `Uso ${text}`,
    correction: 'Un altro valore',
    correctionHint: {
      target: 'Come nella cella: >= 27%, <= 10, entro il 31/12/2023',
      actual: 'Come nella cella: 27%, 1.250,5, 7 su 15, 31/12/2023',
    },
    useCorrection: 'Uso questo valore',
    correctionMissing: 'Scrivere prima un valore.',
    notEnough: (entry: string) => `«${entry}» non basta a chiarire:`,
    allConfirmed: 'Tutte le letture sono chiare.',

    operators: {
      '>=': 'almeno',
      '>': 'più di',
      '<=': 'al massimo',
      '<': 'meno di',
      '=': 'esattamente',
    } satisfies Record<Operator, string>,
    operatorAssumed: 'il segno non è scritto',
    range: (lower: string, upper: string) => `tra ${lower} e ${upper}`,
    by: (date: string) => `entro il ${date}`,
    zero: 'zero',
    againstYearBefore: 'rispetto all’anno precedente',
    references: {
      national: 'il dato medio nazionale',
      cluster: 'il dato medio del cluster',
      'year-before': 'il valore dell’anno precedente',
      other: 'un valore storico',
    },
    inWords: 'parole, senza un valore da misurare',
    ratio: (part: string, whole: string) => `${part} su ${whole}`,
    onDay: (date: string) => `il ${date}`,
    declaredReached: 'dichiarato raggiunto',
    declaredNotReached: 'dichiarato non raggiunto',
    nothingUnderstood: 'nessun valore',

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

    sheets: 'Fogli',
    layouts: {
      card: 'schede',
      table: 'tabella',
      'vertical-card': 'scheda verticale',
      'paired-rows': 'righe appaiate',
      generated: 'foglio generato da Traguardo',
      unrecognised: 'non riconosciuto',
    } satisfies Record<SheetLayout, string>,
    alike: (count: number) => `${count} fogli capiti allo stesso modo`,
    columns: 'Colonne',
    evaluation: 'valutazione OIV',
    confidence: 'Sicurezza',
    confidences: { high: 'alta', middle: 'media', low: 'bassa' },
    doubtful: 'dubbia',
    byPerson: 'indicata a mano',
    places: 'Dove',
    change: 'cambia',
    changeColumn: (header: string) => `Cambia il ruolo di «${header}»`,
    inSheet: 'Nel foglio',
    changed: (header: string, role: string) => `«${header}» vale ora come ${role}.`,
  },
  en: {
    nothingRead: 'Nothing has been read yet',
    nothingReadWords:
      'Traguardo reads the indicator sheets as they are and says here what it understood. The sheets are not changed.',
    read: 'Read the workbook',
    summary: 'In short',
    found: (sheets, objectives, indicators, year) =>
      `${counted(sheets, 'indicator sheet', 'indicator sheets')}, ` +
      `${counted(objectives, 'objective', 'objectives')}, ` +
      `${counted(indicators, 'indicator', 'indicators')}` +
      (year === null ? '; year not given.' : `; year ${year}.`),
    toDecide: (columns, readings) =>
      `To decide: ${[
        ...(columns === 0 ? [] : [counted(columns, 'column', 'columns')]),
        ...(readings === 0 ? [] : [counted(readings, 'reading', 'readings')]),
      ].join(' and ')}.`,
    nothingToDecide: 'Nothing to decide.',
    sure: (columns, readings) =>
      `Sure: ${columns} columns${readings === null ? '' : `, ${readings} readings of targets and actuals`}.`,
    outOf: (part, whole) => `${part} of ${whole}`,
    notices: 'Notices',

    columnDoubts: 'Columns to clear up',
    columnsWhy:
      'Until somebody says what they hold, these columns are left out. The choice is written to “Parametri” together with the sheets and will not be asked again.',
    columnAsked: (header) => `What does “${header}” hold?`,
    columnPlace: (letters, sheet) =>
      `${letters.length === 1 ? 'Column' : 'Columns'} ${letters.join(', ')}, sheet “${sheet}”`,
    sameHeader: (count) =>
      `${count} columns of this sheet have the same header: the answer holds for all of them.`,
    samples: 'Samples',
    noSamples: 'The column has no values to show.',
    role: 'What the column holds',
    chooseRole: 'Choose…',
    likely: 'Most likely',
    otherRoles: 'Others',
    byYear: 'By year',
    byMonth: 'Monitoring by month',
    elsewhere: (count) =>
      count === 1
        ? 'also on the other sheet with this header'
        : `also on the other ${count} sheets with this header`,
    useRole: 'Use this choice',
    roleMissing: 'First choose what the column holds.',
    roleWords: englishRole,
    allColumnsClear: 'All columns are clear.',

    readingDoubts: 'Readings to confirm',
    readingsWhy:
      'Until it is confirmed, a doubtful reading does not count. The confirmation is written to “Stato indicatori” together with the sheets.',
    place: (at, of) => `${at} of ${of}`,
    back: 'Back',
    next: 'Next',
    skip: 'Skip',
    fields: { target: 'Target', actual: 'Actual' },
    readingAsked: (field, name) => `${field}: ${name}`,
    asWritten: 'As written',
    nothingWritten: 'The cell is empty.',
    howRead: 'Read as',
    whyDoubtful: 'Why it is in doubt',
    notConfirmable: 'It cannot be confirmed as it is: choose or type the value.',
    confirm: (text) => `Confirm: ${text}`,
    alternatives: 'It could also be',
    use: (text) => `Use ${text}`,
    correction: 'Another value',
    correctionHint: {
      target: 'As in the cell: >= 27%, <= 10, entro il 31/12/2023',
      actual: 'As in the cell, the Italian way: 27%, 1.250,5, 7 su 15, 31/12/2023',
    },
    useCorrection: 'Use this value',
    correctionMissing: 'First type a value.',
    notEnough: (entry) => `“${entry}” does not clear it up:`,
    allConfirmed: 'All readings are clear.',

    operators: {
      '>=': 'at least',
      '>': 'more than',
      '<=': 'at most',
      '<': 'less than',
      '=': 'exactly',
    },
    operatorAssumed: 'the sign is not written',
    range: (lower, upper) => `between ${lower} and ${upper}`,
    by: (date) => `by ${date}`,
    zero: 'zero',
    againstYearBefore: 'against the year before',
    references: {
      national: 'the national average',
      cluster: 'the average of the cluster',
      'year-before': 'the value of the year before',
      other: 'a past value',
    },
    inWords: 'words, without a value to measure',
    ratio: (part, whole) => `${part} of ${whole}`,
    onDay: (date) => `on ${date}`,
    declaredReached: 'declared as reached',
    declaredNotReached: 'declared as not reached',
    nothingUnderstood: 'no value',

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

    sheets: 'Sheets',
    layouts: {
      card: 'cards',
      table: 'table',
      'vertical-card': 'vertical card',
      'paired-rows': 'paired rows',
      generated: 'sheet generated by Traguardo',
      unrecognised: 'not recognised',
    },
    alike: (count) => `${count} sheets understood alike`,
    columns: 'Columns',
    evaluation: 'OIV evaluation',
    confidence: 'Confidence',
    confidences: { high: 'high', middle: 'medium', low: 'low' },
    doubtful: 'in doubt',
    byPerson: 'set by hand',
    places: 'Where',
    change: 'change',
    changeColumn: (header) => `Change the role of “${header}”`,
    inSheet: 'On sheet',
    changed: (header, role) => `“${header}” now counts as ${role}.`,
  },
});

export type RecogniseTexts = (typeof RECOGNISE_TEXTS)['it'];
