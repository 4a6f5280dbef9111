import { roleWords } from '../../../sheets/generated/texts/roleWords';
import { englishRole } from './englishRole';
import { bilingual } from '../bilingual';

/** Questions about columns. */
export const COLUMN_TEXTS = bilingual({
  it: {
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
  },
  en: {
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
  },
});
