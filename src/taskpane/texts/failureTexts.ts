import { bilingual } from './bilingual';

/** Words of the failure bar and of the error boundary; those of each trouble are in troubles.ts. */
export const FAILURE_TEXTS = bilingual({
  it: {
    detail: 'Dettaglio per l’assistenza',
    again: 'Riprova',
    reread: 'Rileggi',
    close: 'Chiudi',
    broken: 'Questa parte del riquadro si è fermata per un errore del programma',
    brokenAdvice:
      'La cartella non è stata toccata e ciò che è stato deciso qui è conservato. Si può continuare; se succede ancora, rileggere la cartella.',
    goOn: 'Continua',
  },
  en: {
    detail: 'Detail for support',
    again: 'Try again',
    reread: 'Read again',
    close: 'Close',
    broken: 'This part of the pane stopped because of an error in the program',
    brokenAdvice:
      'The workbook was not touched, and what you decided here is kept. You can go on; if it happens again, read the workbook again.',
    goOn: 'Go on',
  },
});
