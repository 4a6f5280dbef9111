import type { Assessment } from '../../../domain/model/assessment';
import type { SetAsideReason } from '../entries/userEntries';

export const EXTRA_COLUMN = 'Annotazioni';

export const GONE_WORD = 'non più presente nei fogli';

/** A part of a typed text that was struck out, written back without strike-through. */
export const struckWords = (text: string): string => `(barrato: ${text.trim()}) `;

/** The same where Excel does not say which part. */
export const STRUCK_IN_PART = '(in parte barrato) ';

/** Why a row stands at the end of its sheet, as the program keeps it. */
export const SET_ASIDE_WORDS: Readonly<Record<SetAsideReason, string>> = {
  gone: 'non più presente',
  'other-year': 'altro anno',
  'other-copy': 'altra copia',
};

/** The same for people: `scritto per il 2023`. */
export const setAsideWords = (
  aside: { readonly reason: SetAsideReason; readonly year: number | null } | null,
): string => {
  if (aside?.reason === 'other-year') return `scritto per il ${aside.year ?? 'altro anno'}`;
  return aside?.reason === 'other-copy' ? 'in un’altra copia' : GONE_WORD;
};

/** What people may type under `Scelta`, beside the code of the row that set-aside words go to. */
export const CHOICES = {
  /** The confirmed value holds for the text of now. */
  confirmed: 'vale il confermato',
  /** The reading holds: the confirmed value goes. */
  reading: 'vale la lettura',
  /** The judgement holds for the figures of now. */
  judgement: 'il giudizio vale',
  /** Set-aside words go for good. */
  discard: 'scartare',
} as const;

export const YES = 'sì';

export const NO = 'no';

/** Kinds of rows that the program writes; a row of the table without one was added by people. */
export const ROW_KINDS = {
  table: 'riga',
  text: 'testo',
  area: 'ambito',
  note: 'nota',
} as const;

/** The year of a heading, with what must be known before any figure: `2024 (piano: …)`. */
export const headingYear = ({
  year,
  plan,
  yearContradicted,
}: Pick<Assessment, 'year' | 'plan' | 'yearContradicted'>): string => {
  if (yearContradicted) return `${year} (DA CONTROLLARE: i fogli parlano di un altro anno)`;
  return plan ? `${year} (piano: nessun risultato ancora riportato)` : String(year);
};

export const NOTES_HEADING = 'Annotazioni trovate fuori dalla tabella, conservate qui';

export const PRINT = {
  header: (title: string) => `&L&"-,Bold"${title.replaceAll('&', '&&')}&RTraguardo`,
  footer: '&L&F&RPagina &P di &N',
} as const;

/** A notice: a column of ours that people deleted with everything in it. */
export const deletedColumn = (sheet: string, header: string): string =>
  `nel foglio «${sheet}» la colonna «${header}» era stata eliminata con ciò che conteneva: è stata rimessa.`;
