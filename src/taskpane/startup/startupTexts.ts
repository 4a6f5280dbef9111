import type { Language } from '../session/paneState';
import type { Obstacle } from './obstacle';

interface Notice {
  readonly what: string;
  readonly remedy: string;
}

/** What stands in the place of the pane where it cannot start. */
export const startupTexts: Readonly<Record<Language, Readonly<Record<Obstacle, Notice>>>> = {
  it: {
    'no-library': {
      what: 'Traguardo non è partito: la libreria di Microsoft per Excel non si è caricata.',
      remedy:
        'Controllare la connessione e riaprire il riquadro. Se si ripete, chiedere ai servizi informatici di consentire l’indirizzo appsforoffice.microsoft.com.',
    },
    'not-excel': {
      what: 'Traguardo lavora dentro Excel, e questa pagina è aperta altrove.',
      remedy: 'Aprire la cartella in Excel e scegliere «Apri Traguardo» nella scheda Traguardo.',
    },
    'too-old': {
      what: 'Questa versione di Excel è troppo vecchia per Traguardo.',
      remedy:
        'Serve Excel 2021 o successivo, Microsoft 365 oppure Excel per il Web. Aggiornare Office, o aprire la cartella in Excel per il Web.',
    },
    'not-started': {
      what: 'Traguardo non è partito.',
      remedy:
        'Chiudere il riquadro e riaprirlo. Se si ripete, riavviare Excel e avvisare i servizi informatici.',
    },
  },
  en: {
    'no-library': {
      what: 'Traguardo did not start: Microsoft’s library for Excel did not load.',
      remedy:
        'Check the connection and open the pane again. If it happens again, ask your IT department to allow the address appsforoffice.microsoft.com.',
    },
    'not-excel': {
      what: 'Traguardo works inside Excel, and this page is open elsewhere.',
      remedy: 'Open the workbook in Excel and choose “Open Traguardo” on the Traguardo tab.',
    },
    'too-old': {
      what: 'This version of Excel is too old for Traguardo.',
      remedy:
        'It needs Excel 2021 or later, Microsoft 365 or Excel for the web. Update Office, or open the workbook in Excel for the web.',
    },
    'not-started': {
      what: 'Traguardo did not start.',
      remedy:
        'Close the pane and open it again. If it happens again, restart Excel and tell your IT department.',
    },
  },
};
