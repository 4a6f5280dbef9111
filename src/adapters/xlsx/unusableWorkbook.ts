import { localAddress } from '../../domain/model/cellAddress';

export const UNUSABLE_REASONS = [
  'not-a-workbook',
  'text-file',
  'old-format',
  'truncated',
  'password-protected',
  'encrypted-archive',
  'unknown-compression',
  'empty',
  'too-large',
  'cannot-write-format',
  'damaged',
] as const;
export type UnusableReason = (typeof UNUSABLE_REASONS)[number];

const SAVE_AS_XLSX = 'salvarlo come «Cartella di lavoro di Excel (.xlsx)»';

/** What is wrong, and what to do about it. */
const MESSAGES: Readonly<Record<UnusableReason, readonly [what: string, advice: string]>> = {
  'not-a-workbook': [
    'non è una cartella di lavoro',
    'scegliere un file di Excel (.xlsx, .xlsm, .xls, .xlsb) o di LibreOffice Calc (.ods).',
  ],
  'text-file': [
    'non è una cartella di lavoro, ma un file di testo (per esempio CSV, HTML o XML)',
    `aprirlo in Excel o in LibreOffice, controllare le colonne e ${SAVE_AS_XLSX}.`,
  ],
  'old-format': [
    'il file è nel formato di Excel 95 o di una versione precedente, che non si può leggere',
    `aprirlo in Excel o in LibreOffice e ${SAVE_AS_XLSX}.`,
  ],
  truncated: [
    'il file è incompleto, manca la parte finale',
    'copiarlo o scaricarlo di nuovo dalla posizione originale.',
  ],
  'password-protected': [
    'il file è cifrato (con una password o con un’etichetta di riservatezza)',
    'aprirlo nel programma con cui è stato creato, togliere la protezione (in Excel: File, Informazioni, Proteggi cartella di lavoro) e salvarlo.',
  ],
  'encrypted-archive': [
    'il file è un archivio compresso protetto da password',
    'estrarne il contenuto con il programma di compressione e usare la cartella di lavoro estratta, o chiederne una copia senza password.',
  ],
  'unknown-compression': [
    'il file è compresso in un modo che Excel non usa e che non si può leggere',
    `aprirlo nel programma con cui è stato creato e ${SAVE_AS_XLSX}.`,
  ],
  empty: ['il file è vuoto (0 byte)', 'copiarlo o scaricarlo di nuovo dalla posizione originale.'],
  'too-large': [
    'il contenuto è troppo grande per essere letto',
    'eliminare fogli, righe e formati inutilizzati e salvare una copia più piccola.',
  ],
  'cannot-write-format': [
    'in questo formato si può solo leggere',
    `aprire il file in Excel, ${SAVE_AS_XLSX} e ripetere.`,
  ],
  damaged: [
    'il file è danneggiato',
    'aprirlo in Excel con «Apri e ripristina», salvarlo con un altro nome e usare quello.',
  ],
};

/**
 * A file that cannot be used. `message` is one Italian sentence without the file's name: what,
 * where (as far as it is known), what to do.
 */
export class UnusableWorkbook extends Error {
  readonly reason: UnusableReason;
  /** The place in the file as people know it, e.g. a cell; undefined where it is not known. */
  readonly where: string | undefined;

  constructor(reason: UnusableReason, where?: string) {
    const [what, advice] = MESSAGES[reason];
    super(`${what}${where === undefined ? '' : ` (${where})`}: ${advice}`);
    this.name = 'UnusableWorkbook';
    this.reason = reason;
    this.where = where;
  }
}

/** Runs `work`; whatever else it throws becomes "damaged", so that no library error gets out. */
export const orDamaged = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnusableWorkbook) throw error;
    throw new UnusableWorkbook('damaged');
  }
};

/** The same, and the message names the sheet that is being read. */
export const inSheet = <T>(name: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw atSheet(error, name);
  }
};

/** What went wrong, with the sheet's name. */
export const atSheet = (error: unknown, name: string): UnusableWorkbook =>
  placed(error, `foglio «${name}»`);

/** What went wrong, with the address of the cell at that place (counted from 0). */
export const atCell = (error: unknown, row: number, column: number): UnusableWorkbook =>
  placed(error, `cella ${localAddress(row, column)}`);

const placed = (error: unknown, place: string): UnusableWorkbook => {
  const { reason, where } =
    error instanceof UnusableWorkbook ? error : { reason: 'damaged' as const, where: undefined };
  return new UnusableWorkbook(reason, where === undefined ? place : `${place}, ${where}`);
};
