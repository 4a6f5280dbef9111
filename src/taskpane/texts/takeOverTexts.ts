import type { EntryKind, Fate } from '../../application/entries/takeOver/takenEntry';
import { bilingual } from './bilingual';
import { count } from './count';

type Counted = (number: number) => string;

/** Words about taking over what was typed in another evaluated workbook. */
export const TAKE_OVER_TEXTS = bilingual({
  it: {
    choose: 'Riprendi da un’altra cartella…',
    chooseWhy:
      'Porta qui ciò che era scritto nei fogli di Traguardo di un’altra cartella, letta su questo computer.',
    file: 'Cartella valutata da cui riprendere',
    title: (file: string) => `Riprendere da «${file}»`,
    nothing:
      'Non c’è nulla da riprendere: tutto ciò che vi è scritto a mano c’è già in questa cartella.',
    nothingTyped: 'Non c’è nulla da riprendere: nei suoi fogli nessuno ha scritto nulla.',
    brings: (list: string) => `Viene ripreso: ${list}.`,
    bringsNothing: 'Nulla conta subito: è da scegliere, o viene conservato senza contare.',
    same: (number: number) =>
      `${count(number, 'voce è già uguale', 'voci sono già uguali')} in questa cartella.`,
    take: 'Riprendi',
    leave: 'Lascia',
    close: 'Chiudi',
    note: 'Per ora cambia solo il calcolo; resta in questa cartella quando si scrivono i fogli.',
    fates: {
      comes: 'Viene ripreso',
      differs: 'Diverso da questa cartella',
      stays: 'Resta quello di questa cartella',
      unplaced: 'Senza un posto nei fogli',
      'other-year': 'Scritto per un altro anno',
    } satisfies Record<Fate, string>,
    fateWhy: {
      comes: null,
      differs: 'Nessuno dei due conta finché non si sceglie; nulla va perso.',
      stays: 'Qui è stato scritto o svuotato altro, che vale.',
      unplaced: 'Non conta; viene conservato in fondo ai fogli di Traguardo.',
      'other-year': 'Non conta; viene conservato in fondo ai fogli di Traguardo.',
    } satisfies Record<Fate, string | null>,
    kinds: {
      target: (number: number) => count(number, 'target confermato', 'target confermati'),
      actual: (number: number) => count(number, 'consuntivo confermato', 'consuntivi confermati'),
      judgement: (number: number) => count(number, 'valutazione OIV', 'valutazioni OIV'),
      finding: (number: number) => count(number, 'anomalia giudicata', 'anomalie giudicate'),
      parameter: (number: number) => count(number, 'parametro', 'parametri'),
      column: (number: number) => count(number, 'risposta su una colonna', 'risposte su colonne'),
      note: (number: number) => count(number, 'nota', 'note'),
    } satisfies Record<EntryKind, Counted>,
    kind: {
      target: 'target confermato',
      actual: 'consuntivo confermato',
      judgement: 'valutazione OIV',
      finding: 'anomalia giudicata',
      parameter: 'parametro',
      column: 'significato di una colonna',
      note: 'nota',
    } satisfies Record<EntryKind, string>,
    there: 'là',
    here: 'qui',
    insteadOf: 'al posto di',
    emptied: 'svuotato',
    nothingHere: 'nulla',
    forYear: (year: number) => `per il ${year}`,
    taken: (file: string, number: number) =>
      number === 1
        ? `Da «${file}» viene ripresa 1 voce: conta già nel calcolo e resta in questa cartella quando si scrivono i fogli.`
        : `Da «${file}» vengono riprese ${number} voci: contano già nel calcolo e restano in questa cartella quando si scrivono i fogli.`,
    decided: (file: string) => `Ripreso da «${file}»`,
  },
  en: {
    choose: 'Take over from another workbook…',
    chooseWhy:
      'Brings what was typed in the Traguardo sheets of another workbook, read on this computer.',
    file: 'Evaluated workbook to take over from',
    title: (file) => `Take over from “${file}”`,
    nothing: 'There is nothing to take over: all that was typed there is in this workbook already.',
    nothingTyped: 'There is nothing to take over: nobody typed anything in its sheets.',
    brings: (list) => `Comes along: ${list}.`,
    bringsNothing: 'Nothing counts at once: it is to be chosen, or kept without counting.',
    same: (number) =>
      `${count(number, 'entry is', 'entries are')} the same in this workbook already.`,
    take: 'Take over',
    leave: 'Leave',
    close: 'Close',
    note: 'For now only the figures change; it stays in this workbook once the sheets are written.',
    fates: {
      comes: 'Comes along',
      differs: 'Differs from this workbook',
      stays: 'That of this workbook stays',
      unplaced: 'Without a place in the sheets',
      'other-year': 'Typed for another year',
    },
    fateWhy: {
      comes: null,
      differs: 'Neither counts until you choose; nothing is lost.',
      stays: 'Something else was typed or emptied here, and it counts.',
      unplaced: 'Does not count; it is kept at the end of the Traguardo sheets.',
      'other-year': 'Does not count; it is kept at the end of the Traguardo sheets.',
    },
    kinds: {
      target: (number) => count(number, 'confirmed target', 'confirmed targets'),
      actual: (number) => count(number, 'confirmed actual', 'confirmed actuals'),
      judgement: (number) => count(number, 'OIV evaluation', 'OIV evaluations'),
      finding: (number) => count(number, 'judged finding', 'judged findings'),
      parameter: (number) => count(number, 'parameter', 'parameters'),
      column: (number) => count(number, 'answer about a column', 'answers about columns'),
      note: (number) => count(number, 'note', 'notes'),
    },
    kind: {
      target: 'confirmed target',
      actual: 'confirmed actual',
      judgement: 'OIV evaluation',
      finding: 'judged finding',
      parameter: 'parameter',
      column: 'meaning of a column',
      note: 'note',
    },
    there: 'there',
    here: 'here',
    insteadOf: 'instead of',
    emptied: 'emptied',
    nothingHere: 'nothing',
    forYear: (year) => `for ${year}`,
    taken: (file, number) =>
      number === 1
        ? `1 entry comes from “${file}”: it counts already, and stays in this workbook once the sheets are written.`
        : `${number} entries come from “${file}”: they count already, and stay in this workbook once the sheets are written.`,
    decided: (file) => `Taken over from “${file}”`,
  },
});

export type TakeOverTexts = (typeof TAKE_OVER_TEXTS)['it'];
