import type { FileTrouble } from '../../application/port/unusableFile';
import type { Aftermath, Trouble } from '../../application/port/workbookTrouble';
import type { Language } from '../session/paneState';
import { FILE_TROUBLES_EN, FILE_TROUBLES_IT } from './fileTroubles';
import type { TroubleText } from './troubleText';

/** Words by trouble; `about` is the sheet, cell or file in question, or null. */
export type TroubleTexts = Readonly<
  Record<Trouble | FileTrouble, (about: string | null) => TroubleText>
>;

const IT: TroubleTexts = {
  ...FILE_TROUBLES_IT,
  editing: () => ({
    title: 'Una cella è in fase di modifica',
    advice: 'Confermarla con Invio o annullarla con Esc, poi riprovare.',
  }),
  'protected-sheet': (about) => ({
    title: about === null ? 'Excel ha rifiutato la modifica' : `Il foglio «${about}» è protetto`,
    advice:
      about === null
        ? 'Un foglio o la cartella è protetta, oppure mancano i permessi di scrittura: togliere la protezione (Revisione > Rimuovi protezione foglio) e riprovare.'
        : 'Togliere la protezione (Revisione > Rimuovi protezione foglio) e riprovare; dopo si può rimettere.',
  }),
  'protected-workbook': () => ({
    title: 'La struttura della cartella è protetta',
    advice:
      'I fogli di Traguardo non si possono aggiungere, togliere o rinominare. Togliere la protezione (Revisione > Proteggi cartella di lavoro) e riprovare.',
  }),
  'read-only': () => ({
    title: 'La cartella è aperta in sola lettura',
    advice: 'Abilitare la modifica, oppure salvarne una copia, e riprovare su quella.',
  }),
  changed: (about) => ({
    title:
      about === null
        ? 'La cartella è cambiata dopo la lettura'
        : `La cartella è cambiata dopo la lettura: ${about}`,
    advice: 'Rileggere la cartella per tenere conto delle modifiche, poi ripetere il comando.',
  }),
  vanished: (about) => ({
    title:
      about === null
        ? 'Un foglio non c’è più'
        : `Il foglio «${about}» non c’è più o ha cambiato nome`,
    advice:
      'Rileggere la cartella; se il foglio è stato eliminato per errore, prima ripristinarlo.',
  }),
  'written-elsewhere': (about) => ({
    title:
      about === null
        ? 'Qualcun altro sta lavorando sui fogli generati'
        : `I fogli generati sono cambiati nel frattempo: ${about}`,
    advice:
      'Un’altra persona, o un’altra finestra, li ha cambiati dopo la lettura. Rileggere la cartella e controllare il risultato prima di scrivere di nuovo.',
  }),
  'session-lost': () => ({
    title: 'Excel ha perso il collegamento con la cartella',
    advice:
      'Controllare la connessione, ricaricare la pagina o riaprire la cartella, poi rileggere.',
  }),
  closed: () => ({
    title: 'La cartella non è più aperta, o non è quella in primo piano',
    advice: 'Tornare alla finestra della cartella, o riaprirla, e riprovare.',
  }),
  'too-large': (about) => ({
    title:
      about === null
        ? 'La cartella è troppo grande per essere elaborata in Excel'
        : `Il foglio «${about}» è troppo grande per essere elaborato in Excel`,
    advice:
      'Eliminare righe e fogli superflui o dividere la cartella; le cartelle molto grandi si valutano meglio nella versione desktop di Excel.',
  }),
  'too-old': () => ({
    title: 'Questa versione di Excel è troppo vecchia',
    advice:
      'Servono Excel 2021, Microsoft 365 o Excel per il web: aggiornare Excel, o usare quello per il web.',
  }),
  'no-answer': () => ({
    title: 'Excel non risponde',
    advice:
      'Chiudere le finestre di dialogo aperte, attendere la fine dei calcoli e riprovare; se non basta, salvare e riavviare Excel.',
  }),
  'nothing-to-undo': () => ({
    title: 'Non c’è alcuna scrittura da annullare',
    advice: 'Si può annullare solo l’ultima scrittura fatta da quando il riquadro è aperto.',
  }),
  unknown: () => ({
    title: 'Qualcosa è andato storto',
    advice: 'Riprovare; se succede ancora, comunicare all’assistenza il dettaglio qui sotto.',
  }),
};

const EN: TroubleTexts = {
  ...FILE_TROUBLES_EN,
  editing: () => ({
    title: 'A cell is being edited',
    advice: 'Press Enter to keep the entry or Esc to drop it, then try again.',
  }),
  'protected-sheet': (about) => ({
    title: about === null ? 'Excel refused the change' : `The sheet “${about}” is protected`,
    advice:
      about === null
        ? 'A sheet or the workbook is protected, or you may not change it: remove the protection (Review > Unprotect Sheet) and try again.'
        : 'Remove the protection (Review > Unprotect Sheet) and try again; you can put it back afterwards.',
  }),
  'protected-workbook': () => ({
    title: 'The structure of the workbook is protected',
    advice:
      'The sheets of Traguardo cannot be added, removed or renamed. Remove the protection (Review > Protect Workbook) and try again.',
  }),
  'read-only': () => ({
    title: 'The workbook is open for reading only',
    advice: 'Enable editing, or save a copy, and try again there.',
  }),
  changed: (about) => ({
    title:
      about === null
        ? 'The workbook changed after it was read'
        : `The workbook changed after it was read: ${about}`,
    advice: 'Read the workbook again so that the changes count, then repeat the command.',
  }),
  vanished: (about) => ({
    title: about === null ? 'A sheet is gone' : `The sheet “${about}” is gone or has a new name`,
    advice: 'Read the workbook again; if the sheet was deleted by mistake, bring it back first.',
  }),
  'written-elsewhere': (about) => ({
    title:
      about === null
        ? 'Somebody else is working on the generated sheets'
        : `The generated sheets have changed in the meantime: ${about}`,
    advice:
      'Another person, or another window, changed them after they were read. Read the workbook again and check the result before you write once more.',
  }),
  'session-lost': () => ({
    title: 'Excel lost its connection to the workbook',
    advice: 'Check the network, reload the page or open the workbook again, then read it again.',
  }),
  closed: () => ({
    title: 'The workbook is no longer open, or not in front',
    advice: 'Go back to its window, or open it again, and try again.',
  }),
  'too-large': (about) => ({
    title:
      about === null
        ? 'The workbook is too large to be handled in Excel'
        : `The sheet “${about}” is too large to be handled in Excel`,
    advice:
      'Delete rows and sheets that are not needed or split the workbook; very large ones are better evaluated in Excel for the desktop.',
  }),
  'too-old': () => ({
    title: 'This version of Excel is too old',
    advice:
      'Excel 2021, Microsoft 365 or Excel for the web is needed: update Excel, or use the one for the web.',
  }),
  'no-answer': () => ({
    title: 'Excel does not answer',
    advice:
      'Close open dialogs, wait for calculations to end and try again; if that does not help, save and restart Excel.',
  }),
  'nothing-to-undo': () => ({
    title: 'There is no write to take back',
    advice: 'Only the last write since the pane was opened can be taken back.',
  }),
  unknown: () => ({
    title: 'Something went wrong',
    advice: 'Try again; if it happens once more, pass the detail below on to support.',
  }),
};

/** What people are told of each trouble. */
export const TROUBLE_TEXTS: Readonly<Record<Language, TroubleTexts>> = { it: IT, en: EN };

/** What a failed write left behind. */
export const AFTERMATH_TEXTS: Readonly<Record<Language, Readonly<Record<Aftermath, string>>>> = {
  it: {
    untouched: 'La cartella non è stata toccata.',
    restored: 'I fogli generati sono stati rimessi com’erano prima.',
    'not-restored':
      'I fogli generati sono rimasti a metà. I fogli di partenza non sono stati toccati: scegliere «Annulla ultima scrittura» per rimettere i fogli generati com’erano, oppure scrivere di nuovo.',
  },
  en: {
    untouched: 'The workbook was not touched.',
    restored: 'The generated sheets were put back as they were.',
    'not-restored':
      'The generated sheets were left half-written. Your own sheets were not touched: choose “Undo last write” to put the generated sheets back, or write again.',
  },
};
