import type { Language } from '../../taskpane/session/paneState';
import type { Appearance } from '../../taskpane/theme/themeOf';
import type { Fault } from '../host/embeddedExcel';
import type { Sample } from './samples';

/** Everything that the preview says around workbook and pane. */
export interface PreviewTexts {
  readonly title: string;
  readonly welcome: string;
  readonly samples: Readonly<Record<Sample, string>>;
  readonly openSample: (name: string) => string;
  readonly openFile: string;
  readonly chosenFile: string;
  readonly download: string;
  readonly loading: string;
  readonly cannotOpen: (file: string, why: string) => string;
  /** The end of {@link cannotOpen} where the browser cannot read the file at all. */
  readonly unreadable: string;
  readonly cannotSave: string;
  readonly cannotFetch: (file: string) => string;
  readonly cannotType: (address: string, entry: string) => string;
  readonly close: string;
  readonly appearance: string;
  readonly appearances: Readonly<Record<Appearance, string>>;
  readonly language: string;
  readonly workbook: string;
  readonly paneWidth: string;
  readonly sheets: string;
  readonly cell: string;
  readonly content: string;
  readonly row: string;
  readonly tools: string;
  readonly fault: string;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly atSync: string;
  readonly cause: string;
  readonly heal: string;
  readonly waiting: (fault: string, sync: number) => string;
  readonly protectSheet: string;
  readonly protectWorkbook: string;
  readonly traffic: (syncs: number, sent: string, received: string) => string;
  readonly resetTraffic: string;
}

const it: PreviewTexts = {
  title: 'Traguardo, anteprima senza Excel',
  welcome:
    'A sinistra una cartella di lavoro con gli indicatori, a destra il riquadro di Traguardo come appare in Excel: provatelo pure, nulla esce da questo computer.',
  samples: { schede: 'Schede 2023', indicatori: 'Indicatori 2023' },
  openSample: (name) => `Apri l’esempio ${name}`,
  openFile: 'Apri un file…',
  chosenFile: 'File Excel da aprire',
  download: 'Scarica .xlsx',
  loading: 'Apertura della cartella di lavoro…',
  cannotOpen: (file, why) => `«${file}»: ${why}`,
  unreadable: 'il file non si lascia leggere: chiuderlo negli altri programmi e riprovare.',
  cannotSave:
    'La cartella di lavoro non si è potuta salvare: ricaricare la pagina e aprire di nuovo il file.',
  cannotFetch: (file) =>
    `L’esempio «${file}» non si è potuto scaricare: ricaricare la pagina, o aprire un file proprio.`,
  cannotType: (address, entry) =>
    `${address}: Excel non accetta «${entry}». Se è una formula, controllare parentesi e nomi (in inglese, con virgole); se il foglio è protetto, togliere prima la protezione.`,
  close: 'Chiudi il messaggio',
  appearance: 'Tema',
  appearances: { light: 'Chiaro', dark: 'Scuro', contrast: 'Contrasto elevato' },
  language: 'Lingua',
  workbook: 'Cartella di lavoro',
  paneWidth: 'Larghezza del riquadro',
  sheets: 'Fogli',
  cell: 'Cella',
  content: 'Contenuto della cella',
  row: 'Riga',
  tools: 'Strumenti per prove',
  fault: 'Guasto',
  faults: {
    'edit-mode': 'Cella in modifica',
    'access-denied': 'Accesso negato',
    conflict: 'Conflitto con un altro utente',
    'session-timeout': 'Sessione scaduta',
    closed: 'Cartella chiusa',
    'too-large': 'Richiesta troppo grande',
    failing: 'Errore prima di cominciare',
    'failing-halfway': 'Errore a metà',
    hanging: 'Nessuna risposta',
  },
  atSync: 'Alla richiesta n.',
  cause: 'Provoca il guasto',
  heal: 'Togli i guasti',
  waiting: (fault, sync) => `In attesa: ${fault}, alla richiesta n. ${sync} da ora.`,
  protectSheet: 'Foglio in primo piano protetto',
  protectWorkbook: 'Struttura della cartella protetta',
  traffic: (syncs, sent, received) =>
    `Richieste a Excel: ${syncs}; inviati ${sent} kB, ricevuti ${received} kB.`,
  resetTraffic: 'Azzera i contatori',
};

const en: PreviewTexts = {
  title: 'Traguardo, preview without Excel',
  welcome:
    'On the left a workbook with indicators, on the right Traguardo’s pane as it looks inside Excel: try it, nothing leaves this computer.',
  samples: { schede: 'Schede 2023', indicatori: 'Indicatori 2023' },
  openSample: (name) => `Open the sample ${name}`,
  openFile: 'Open a file…',
  chosenFile: 'Excel file to open',
  download: 'Download .xlsx',
  loading: 'Opening the workbook…',
  cannotOpen: (file, why) => `“${file}”: ${why}`,
  unreadable: 'the file cannot be read: close it in other programs and try again.',
  cannotSave: 'The workbook could not be saved: reload the page and open the file again.',
  cannotFetch: (file) =>
    `The sample “${file}” could not be downloaded: reload the page, or open a file of your own.`,
  cannotType: (address, entry) =>
    `${address}: Excel does not take “${entry}”. In a formula, check brackets and names (English, with commas); on a protected sheet, lift the protection first.`,
  close: 'Close the message',
  appearance: 'Theme',
  appearances: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  language: 'Language',
  workbook: 'Workbook',
  paneWidth: 'Width of the pane',
  sheets: 'Sheets',
  cell: 'Cell',
  content: 'Content of the cell',
  row: 'Row',
  tools: 'Tools for trials',
  fault: 'Fault',
  faults: {
    'edit-mode': 'Cell being edited',
    'access-denied': 'Access denied',
    conflict: 'Conflict with another user',
    'session-timeout': 'Session expired',
    closed: 'Workbook closed',
    'too-large': 'Request too large',
    failing: 'Failure before the start',
    'failing-halfway': 'Failure halfway',
    hanging: 'No answer',
  },
  atSync: 'At request no.',
  cause: 'Cause the fault',
  heal: 'Remove faults',
  waiting: (fault, sync) => `Waiting: ${fault}, at request no. ${sync} from now.`,
  protectSheet: 'Sheet in front is protected',
  protectWorkbook: 'Structure of the workbook is protected',
  traffic: (syncs, sent, received) =>
    `Requests to Excel: ${syncs}; ${sent} kB sent, ${received} kB received.`,
  resetTraffic: 'Reset the counters',
};

export const previewTexts: Readonly<Record<Language, PreviewTexts>> = { it, en };
