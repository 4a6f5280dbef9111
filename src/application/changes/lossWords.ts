import { localAddress } from '../../domain/model/cellAddress';
import type { AttachmentLoss } from './attachmentLosses';

/** So many cells are named; of more it is said how many. */
const MOST_NAMED = 8;

/** `«Anomalie»: B5, C7 e altre 3`; the sheet alone where the loss is its own. */
export const lossPlaces = ({ kind, cells }: AttachmentLoss, others: string): string => {
  const sheet = `«${cells[0]?.sheet ?? ''}»`;
  if (kind === 'filter' || kind === 'table' || kind === 'object') return sheet;
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
  'link-goes': 'Collegamenti la cui riga non c’è più: vengono tolti',
  'link-stays':
    'Collegamenti che Excel lascia nella loro cella mentre la riga si sposta o scompare: dopo la scrittura vanno rimessi al loro posto a mano',
  filter: 'Il filtro impostato sul foglio viene tolto e tutte le righe tornano visibili',
  table: 'La tabella (o tabella pivot) creata sul foglio viene tolta; i dati restano',
  object:
    'I controlli e gli oggetti inseriti nel foglio non si possono conservare: copiarli altrove',
};
