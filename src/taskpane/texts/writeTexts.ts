import type { CellChange } from '../../application/changes/cellChanges';
import type { SheetChange } from '../../application/changes/planChanges';
import type { AttachmentLoss } from '../../application/changes/attachmentLosses';
import { lossPlaces, lossWords } from '../../application/changes/lossWords';
import { bilingual } from './bilingual';

const counted = (count: number, one: string, many: string, language: string): string =>
  `${count.toLocaleString(language, { useGrouping: true })} ${count === 1 ? one : many}`;
const it = (count: number, one: string, many: string): string => counted(count, one, many, 'it-IT');
const en = (count: number, one: string, many: string): string => counted(count, one, many, 'en-GB');

const LOSSES: Readonly<Record<AttachmentLoss['kind'], string>> = {
  'comment-loses-row': 'Comments whose row is gone: they move below the table, with their text',
  'comment-stays':
    'Comments that Excel leaves at their cell while the row moves or goes: put them back by hand after writing',
  'note-anew':
    'Notes that follow their row with their text alone: Excel names who writes as their author and gives the box its usual look',
  'link-goes': 'Links whose row is gone: they are removed',
  'link-stays':
    'Links that Excel leaves at their cell while the row moves or goes: put them back by hand after writing',
  filter: 'The filter set on the sheet is removed and all rows show again',
  table: 'The table (or pivot table) made on the sheet is removed; the data stay',
  object: 'Controls and objects put on the sheet cannot be kept: copy them elsewhere',
  'object-stays':
    'Charts, pictures and shapes stay where they are while the rows below them move: put them back by hand after writing',
};

/** Words of the third view. */
export const WRITE_TEXTS = bilingual({
  it: {
    title: 'Che cosa verrà scritto',
    untouched: 'I tuoi fogli non vengono toccati: si scrivono soltanto questi.',
    write: (sheets: number) => (sheets === 1 ? 'Scrivi 1 foglio' : `Scrivi ${sheets} fogli`),
    staleFirst: 'La cartella è cambiata: rileggila prima di scrivere.',
    kinds: {
      created: 'nuovo',
      changed: 'cambia',
      unchanged: 'invariato',
    } satisfies Record<SheetChange['kind'], string>,
    created: ({ rows, cells }: SheetChange) =>
      `${it(rows, 'riga', 'righe')}, ${it(cells, 'cella piena', 'celle piene')}.`,
    changed: ({ cells }: SheetChange) =>
      cells === 0
        ? 'Cambiano l’ordine delle righe o colonne nascoste; i valori che si vedono restano.'
        : `${cells === 1 ? 'Cambia' : 'Cambiano'} ${it(cells, 'cella', 'celle')}.`,
    unchanged: 'Mostra già quello che verrebbe scritto.',
    examples: (shown: number, of: number) =>
      shown < of ? `Le prime ${shown} differenze` : 'Le differenze',
    place: ({ row, column, cell }: CellChange) =>
      [row, column].filter((part) => part !== null).join(' · ') || `riga ${cell.row + 1}`,
    loss: (loss: AttachmentLoss) => lossWords(loss),
    empty: 'vuota',
    becomes: 'diventa',
    decisions: (count: number) =>
      count === 1
        ? 'Con i fogli si conserva anche la tua scelta.'
        : `Con i fogli si conservano anche le tue ${count} scelte.`,
    open: {
      title: 'Che cosa resta aperto',
      nothing: 'Nulla: nessun dubbio e nessuna anomalia aperta.',
      doubts: (count: number) => it(count, 'dubbio da sciogliere', 'dubbi da sciogliere'),
      errors: (count: number) => it(count, 'errore', 'errori'),
      warnings: (count: number) => it(count, 'avviso', 'avvisi'),
      note: 'Si può scrivere anche così: ciò che resta aperto è segnato nei fogli.',
    },
    nothing: {
      title: 'Non c’è nulla da cambiare',
      words: 'I fogli di Traguardo mostrano già quello che risulta dalla cartella.',
      anyway: 'Riscrivi comunque',
      why: 'Serve se qualcuno ha cambiato colori, formati o formule dei fogli di Traguardo.',
    },
    noPlan: {
      title: 'Non c’è ancora nulla da scrivere',
      words: 'Prima va letta una cartella con fogli di indicatori.',
    },
    written: {
      title: 'I fogli sono scritti',
      open: (sheet: string) => `Apri «${sheet}»`,
      save: 'Sono nella cartella aperta: si conservano quando la salvi.',
      kinds: {
        created: 'creato',
        changed: 'aggiornato',
        unchanged: 'invariato',
      } satisfies Record<SheetChange['kind'], string>,
      cells: ({ cells }: SheetChange) => it(cells, 'cella', 'celle'),
      goTo: 'Vai al foglio',
      goToSheet: (sheet: string) => `Vai al foglio ${sheet}`,
    },
    undo: {
      button: 'Annulla ultima scrittura',
      question:
        'I fogli di Traguardo tornano come erano prima dell’ultima scrittura; quelli creati allora vengono tolti. Continuare?',
      yes: 'Sì, annulla la scrittura',
      no: 'No, lascia così',
      done: 'L’ultima scrittura è stata annullata: i fogli sono come prima.',
    },
  },
  en: {
    title: 'What will be written',
    untouched: 'Your own sheets are not touched: only these are written.',
    write: (sheets) => (sheets === 1 ? 'Write 1 sheet' : `Write ${sheets} sheets`),
    staleFirst: 'The workbook has changed: read it again before writing.',
    kinds: { created: 'new', changed: 'changes', unchanged: 'unchanged' },
    created: ({ rows, cells }) =>
      `${en(rows, 'row', 'rows')}, ${en(cells, 'filled cell', 'filled cells')}.`,
    changed: ({ cells }) =>
      cells === 0
        ? 'The order of rows or hidden columns change; the values that you see stay.'
        : `${en(cells, 'cell changes', 'cells change')}.`,
    unchanged: 'Already shows what would be written.',
    examples: (shown, of) => (shown < of ? `The first ${shown} differences` : 'The differences'),
    place: ({ row, column, cell }) =>
      [row, column].filter((part) => part !== null).join(' · ') || `row ${cell.row + 1}`,
    loss: (loss) => `${LOSSES[loss.kind]} (${lossPlaces(loss, 'and another')}).`,
    empty: 'empty',
    becomes: 'becomes',
    decisions: (count) =>
      count === 1
        ? 'Your decision is kept with the sheets.'
        : `Your ${count} decisions are kept with the sheets.`,
    open: {
      title: 'What stays open',
      nothing: 'Nothing: no doubts and no open findings.',
      doubts: (count) => en(count, 'doubt to settle', 'doubts to settle'),
      errors: (count) => en(count, 'error', 'errors'),
      warnings: (count) => en(count, 'warning', 'warnings'),
      note: 'You can write all the same: what stays open is marked in the sheets.',
    },
    nothing: {
      title: 'There is nothing to change',
      words: 'The sheets of Traguardo already show what follows from the workbook.',
      anyway: 'Write again anyway',
      why: 'Useful where somebody changed colours, formats or formulas in the sheets of Traguardo.',
    },
    noPlan: {
      title: 'There is nothing to write yet',
      words: 'First a workbook with indicator sheets must be read.',
    },
    written: {
      title: 'The sheets have been written',
      open: (sheet) => `Open “${sheet}”`,
      save: 'They are in the open workbook: they are kept when you save it.',
      kinds: { created: 'created', changed: 'updated', unchanged: 'unchanged' },
      cells: ({ cells }) => en(cells, 'cell', 'cells'),
      goTo: 'Go to sheet',
      goToSheet: (sheet) => `Go to sheet ${sheet}`,
    },
    undo: {
      button: 'Undo the last write',
      question:
        'The sheets of Traguardo go back to what they were before the last write; those created by it are removed. Go on?',
      yes: 'Yes, undo the write',
      no: 'No, leave it',
      done: 'The last write has been undone: the sheets are as before.',
    },
  },
});
