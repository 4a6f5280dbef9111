/** Which option names the file that cannot be written. */
export type PathOption = '--uscita' | '--json';

/** Failures that no disk reports by itself. */
export type OwnFault =
  /** Neither a file nor a folder: a device, a pipe. */
  | 'NOT-A-FILE'
  /** Marked as read-only. */
  | 'READ-ONLY'
  /** What was read back is not what was written. */
  | 'NOT-AS-WRITTEN'
  /** Somebody else changed or created the file during the run. */
  | 'CHANGED'
  /** Renamed, but the disk does not confirm that the folder keeps it. */
  | 'NOT-CONFIRMED';

export const fault = (code: OwnFault | 'ELOOP' | 'EISDIR'): Error & { readonly code: string } =>
  Object.assign(new Error(code), { code });

const HELD = 'il file è aperto in un altro programma o protetto; chiuderlo e riprovare.';
const NO_PERMISSION = (option: PathOption): string =>
  `manca il permesso di scrivere lì; indicare un altro percorso con ${option}.`;

const SENTENCES: Readonly<Record<string, (option: PathOption) => string>> = {
  ENOENT: () => 'la cartella del disco non esiste; crearla o indicarne un’altra.',
  EBUSY: () => HELD,
  EPERM: () => HELD,
  ETXTBSY: () => HELD,
  EACCES: NO_PERMISSION,
  EROFS: NO_PERMISSION,
  ENOSPC: () => 'il disco è pieno; liberare spazio e riprovare.',
  EDQUOT: () => 'lo spazio assegnato sul disco è finito; liberarne e riprovare.',
  EFBIG: () => 'il file è troppo grande per questo disco; indicarne un altro.',
  EISDIR: () => 'è una cartella del disco, non un file.',
  ENOTDIR: () => 'una parte del percorso è un file, non una cartella del disco.',
  ELOOP: (option) =>
    `è un collegamento che rimanda a sé stesso; indicare un altro file con ${option}.`,
  ENAMETOOLONG: (option) =>
    `il nome del file è troppo lungo; indicarne uno più corto con ${option}.`,
  'NOT-A-FILE': (option) =>
    'non è un file ma un dispositivo o un canale del sistema; ' +
    (option === '--json'
      ? 'indicare un file, oppure - per l’uscita standard.'
      : `indicare un file con ${option}.`),
  'READ-ONLY': (option) =>
    'il file è di sola lettura, manca il permesso di scriverlo; ' +
    `togliere la protezione o indicare un altro file con ${option}.`,
  'NOT-AS-WRITTEN': () =>
    'il disco non ha conservato tutto ciò che è stato scritto; controllare spazio e rete e riprovare.',
  CHANGED: () =>
    'un altro programma lo ha cambiato durante il calcolo, perciò non viene toccato; rilanciare il comando.',
  'NOT-CONFIRMED': () =>
    'il file è stato sostituito, ma il disco non lo conferma; controllare disco e rete, poi rilanciare.',
};

/** The Italian sentence for a failure on writing: why, and what to do. */
export const whyNotWritable = (code: string, option: PathOption): string =>
  SENTENCES[code]?.(option) ??
  `non si può scrivere (${code === '' ? 'errore del disco' : code}); riprovare o indicare un altro percorso con ${option}.`;
