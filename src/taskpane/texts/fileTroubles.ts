import type { FileTrouble } from '../../application/port/unusableFile';
import type { TroubleText } from './troubleText';

/** Words by trouble of a chosen file; `file` is its name. */
type FileTroubleTexts = Readonly<Record<FileTrouble, (file: string | null) => TroubleText>>;

export const FILE_TROUBLES_IT: FileTroubleTexts = {
  'file-unreadable': (file) => ({
    title: `«${file ?? ''}» non si può aprire`,
    advice:
      'Chiuderlo negli altri programmi, o copiarlo su questo computer, e sceglierlo di nuovo.',
  }),
  'file-not-workbook': (file) => ({
    title: `«${file ?? ''}» non è una cartella che si possa leggere`,
    advice:
      'Scegliere un file .xlsx o .xlsm; uno più vecchio va aperto in Excel e salvato come .xlsx.',
  }),
  'file-encrypted': (file) => ({
    title: `«${file ?? ''}» è protetto da una password o cifrato`,
    advice: 'Aprirlo in Excel, salvarne una copia senza protezione e scegliere quella.',
  }),
  'file-damaged': (file) => ({
    title: `«${file ?? ''}» è danneggiato o incompleto`,
    advice:
      'Copiarlo o scaricarlo di nuovo, oppure aprirlo in Excel con «Apri e ripristina», salvarlo con un altro nome e scegliere quello.',
  }),
  'file-too-large': (file) => ({
    title: `«${file ?? ''}» è troppo grande`,
    advice: 'Salvarne una copia senza i fogli che non servono e scegliere quella.',
  }),
  'file-not-evaluated': (file) => ({
    title: `In «${file ?? ''}» non ci sono fogli di Traguardo`,
    advice:
      'Scegliere una cartella già valutata, in cui qualcuno ha scritto nei fogli di Traguardo.',
  }),
  'file-broken-sheet': (file) => ({
    title: `In un foglio di Traguardo di «${file ?? ''}» mancano le intestazioni`,
    advice:
      'Senza non si capisce che cosa vi è stato scritto: rimetterle, salvare il file e sceglierlo di nuovo.',
  }),
  'file-too-early': (file) => ({
    title: `Prima di riprendere da «${file ?? ''}» va chiarito che cosa contiene questa cartella`,
    advice: 'Rispondere alle domande su anno e colonne, poi scegliere di nuovo il file.',
  }),
};

export const FILE_TROUBLES_EN: FileTroubleTexts = {
  'file-unreadable': (file) => ({
    title: `“${file ?? ''}” cannot be opened`,
    advice: 'Close it in other programs, or copy it to this computer, and choose it again.',
  }),
  'file-not-workbook': (file) => ({
    title: `“${file ?? ''}” is no workbook that can be read`,
    advice: 'Choose an .xlsx or .xlsm file; open an older one in Excel and save it as .xlsx.',
  }),
  'file-encrypted': (file) => ({
    title: `“${file ?? ''}” is protected by a password or encrypted`,
    advice: 'Open it in Excel, save a copy without protection and choose that one.',
  }),
  'file-damaged': (file) => ({
    title: `“${file ?? ''}” is damaged or incomplete`,
    advice:
      'Copy or download it again, or open it in Excel with “Open and Repair”, save it under another name and choose that one.',
  }),
  'file-too-large': (file) => ({
    title: `“${file ?? ''}” is too large`,
    advice: 'Save a copy without the sheets that are not needed and choose that one.',
  }),
  'file-not-evaluated': (file) => ({
    title: `“${file ?? ''}” has no sheets of Traguardo`,
    advice: 'Choose a workbook that was evaluated, in whose Traguardo sheets somebody typed.',
  }),
  'file-broken-sheet': (file) => ({
    title: `A Traguardo sheet in “${file ?? ''}” has lost its headers`,
    advice:
      'Without them nobody can tell what was typed there: put them back, save the file and choose it again.',
  }),
  'file-too-early': (file) => ({
    title: `Before anything comes from “${file ?? ''}”, this workbook must be clear`,
    advice: 'Answer the questions about year and columns, then choose the file again.',
  }),
};
