import { bilingual } from './bilingual';

/** Words before anything was read, and where nothing can be computed. */
export const START_TEXTS = bilingual({
  it: {
    title: 'Dai fogli degli indicatori alla valutazione',
    sentence:
      'Traguardo legge i fogli degli indicatori di questa cartella, calcola il raggiungimento di ogni obiettivo e aggiunge i fogli di stato e di valutazione. I tuoi fogli restano come sono.',
    read: 'Leggi questa cartella',
    sample: 'Apri un esempio',
    sampleNote: 'L’esempio si apre in un’altra cartella, con dati di prova.',
    local: 'I dati non lasciano questo computer.',
    noSheet: {
      title: 'In questa cartella non ho trovato fogli di indicatori',
      needs:
        'Serve una tabella o una scheda con almeno una colonna degli indicatori e una dei target o dei consuntivi, con le intestazioni.',
      seen: 'Fogli guardati',
      unread: 'non riconosciuto',
      orOther: 'Oppure apri la cartella giusta e leggi quella.',
      again: 'Rileggi',
    },
    year: {
      title: 'Di quale anno sono questi consuntivi?',
      none: 'I fogli non nominano l’anno di riferimento. Indicalo qui: vale per tutta la cartella e si conserva in «Parametri».',
      several: (years: string) =>
        `I fogli parlano di ${years}. Scegli l’anno da valutare: si conserva in «Parametri».`,
      use: (year: number) => `Valuta il ${year}`,
    },
    broken: {
      title: (sheet: string) => `Nel foglio «${sheet}» manca la riga delle intestazioni`,
      titleUnknown: 'In un foglio scritto da Traguardo manca la riga delle intestazioni',
      advice:
        'Senza intestazioni non si capisce che cosa vi è stato scritto a mano, e scrivere di nuovo lo farebbe perdere. Rimetti la riga delle intestazioni; oppure copia altrove ciò che serve ed elimina il foglio. Poi rileggi.',
      show: 'Mostra il foglio',
      again: 'Rileggi',
    },
  },
  en: {
    title: 'From indicator sheets to the evaluation',
    sentence:
      'Traguardo reads the indicator sheets of this workbook, computes how far every objective was achieved, and adds status and evaluation sheets. Your own sheets stay as they are.',
    read: 'Read this workbook',
    sample: 'Open a sample',
    sampleNote: 'The sample opens in another workbook, with test data.',
    local: 'The data do not leave this computer.',
    noSheet: {
      title: 'I found no indicator sheets in this workbook',
      needs:
        'There must be a table or a card with at least one column of indicators and one of targets or actuals, with headers.',
      seen: 'Sheets looked at',
      unread: 'not recognised',
      orOther: 'Or open the right workbook and read that one.',
      again: 'Read again',
    },
    year: {
      title: 'Which year are these actuals of?',
      none: 'The sheets do not name the reporting year. Give it here: it holds for the whole workbook and is kept in “Parametri”.',
      several: (years) =>
        `The sheets speak of ${years}. Choose the year to evaluate: it is kept in “Parametri”.`,
      use: (year) => `Evaluate ${year}`,
    },
    broken: {
      title: (sheet) => `The header row of the sheet “${sheet}” is missing`,
      titleUnknown: 'The header row of a sheet written by Traguardo is missing',
      advice:
        'Without headers nobody can tell what was typed there by hand, and writing again would lose it. Put the header row back; or copy what you need elsewhere and delete the sheet. Then read again.',
      show: 'Show the sheet',
      again: 'Read again',
    },
  },
});
