export const UNUSABLE_REASONS = [
  'not-a-workbook',
  'truncated',
  'password-protected',
  'empty',
  'too-large',
  'cannot-write-format',
  'damaged',
] as const;
export type UnusableReason = (typeof UNUSABLE_REASONS)[number];

/** What is wrong, and what to do about it. */
const MESSAGES: Readonly<Record<UnusableReason, readonly [what: string, advice: string]>> = {
  'not-a-workbook': [
    'non è una cartella di lavoro che si possa leggere',
    'aprire il documento in Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
  ],
  truncated: [
    'il file è incompleto, manca la parte finale',
    'copiarlo o scaricarlo di nuovo dalla posizione originale.',
  ],
  'password-protected': [
    'il file è protetto da password',
    'aprirlo in Excel, togliere la password (File, Informazioni, Proteggi cartella di lavoro) e salvarlo.',
  ],
  empty: ['il file è vuoto (0 byte)', 'copiarlo o scaricarlo di nuovo dalla posizione originale.'],
  'too-large': [
    'il contenuto è troppo grande per essere letto',
    'eliminare fogli, righe e formati inutilizzati e salvare una copia più piccola.',
  ],
  'cannot-write-format': [
    'in questo formato si può solo leggere',
    'aprire il file in Excel, salvarlo come «Cartella di lavoro di Excel (.xlsx)» e ripetere.',
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

  /** `where`: the place in the file as people know it, e.g. a sheet. */
  constructor(reason: UnusableReason, where?: string) {
    const [what, advice] = MESSAGES[reason];
    super(`${what}${where === undefined ? '' : ` (${where})`}: ${advice}`);
    this.name = 'UnusableWorkbook';
    this.reason = reason;
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
    const reason = error instanceof UnusableWorkbook ? error.reason : 'damaged';
    throw new UnusableWorkbook(reason, `foglio «${name}»`);
  }
};
