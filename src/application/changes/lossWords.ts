import { localAddress } from '../../domain/model/cellAddress';
import type { AttachmentLoss } from './attachmentLosses';

/** So many cells are named; of more it is said how many. */
const MOST_NAMED = 8;

/** Losses of a sheet as a whole. */
const OF_SHEET: ReadonlySet<AttachmentLoss['kind']> = new Set([
  'filter',
  'table',
  'object',
  'object-stays',
]);

/** `«Anomalie»: B5, C7 e altre 3`; the sheet alone where the loss is its own. */
export const lossPlaces = ({ kind, cells }: AttachmentLoss, others: string): string => {
  const sheet = `«${cells[0]?.sheet ?? ''}»`;
  if (OF_SHEET.has(kind)) return sheet;
  const named = cells.slice(0, MOST_NAMED).map(({ row, column }) => localAddress(row, column));
  const rest = cells.length - named.length;
  return `${sheet}: ${named.join(', ')}${rest === 0 ? '' : ` ${others} ${rest}`}`;
};

/** What writing cannot keep as it is, and what to do about it, in Italian. */
export const lossWords = (loss: AttachmentLoss): string =>
  `${WORDS[loss.kind]} (${lossPlaces(loss, 'e altre')}).`;

const WORDS: Readonly<Record<AttachmentLoss['kind'], string>> = {
  'comment-loses-row':
    'Commenti la cui riga non c’è più: vengono spostati sotto la tabella, con il loro testo',
  'comment-stays':
    'Commenti che Excel lascia nella loro cella mentre la riga si sposta o scompare: dopo la scrittura vanno rimessi al loro posto a mano',
  'note-anew':
    'Note che seguono la loro riga con il solo testo: Excel vi registra come autore chi scrive e dà al riquadro l’aspetto consueto',
  'link-goes': 'Collegamenti la cui riga non c’è più: vengono tolti',
  'link-stays':
    'Collegamenti che Excel lascia nella loro cella mentre la riga si sposta o scompare: dopo la scrittura vanno rimessi al loro posto a mano',
  filter: 'Il filtro impostato sul foglio viene tolto e tutte le righe tornano visibili',
  table: 'La tabella (o tabella pivot) creata sul foglio viene tolta; i dati restano',
  object:
    'I controlli e gli oggetti inseriti nel foglio non si possono conservare: copiarli altrove',
  'object-stays':
    'Grafici, immagini e forme restano dove sono mentre le righe sotto di loro si spostano: dopo la scrittura vanno rimessi al loro posto a mano',
};
