import type { GridCell } from '../grid/grid';
import { foldedText } from '../grid/text';

/** What a column's cells look like: shares (0..1) of its non-empty cells. */
export interface ColumnProfile {
  readonly count: number;
  readonly averageLength: number;
  /** Numbers, percentages, amounts, ratios, dates: anything measured. */
  readonly quantity: number;
  readonly percent: number;
  readonly date: number;
  /** `N. eventi`, `a / b`, `rapporto tra …`: how something is counted. */
  readonly formula: number;
  /** `>= 90%`, `entro il 31/12`, `2023: 100%`: words that only a target bears. */
  readonly targetLike: number;
  /** At least two words of prose. */
  readonly words: number;
  /** With a digit anywhere. */
  readonly figures: number;
  readonly unit: number;
  readonly status: number;
  readonly polarity: number;
  /** `Nota 12`. */
  readonly noteNumber: number;
  /** `A01`, `1.2.1`, `OB3`. */
  readonly code: number;
  /** Numbers from 0 to 1.5 or from 0 to 150. */
  readonly upToHundred: number;
  readonly smallWhole: number;
  readonly distinct: number;
  /** Sum of the numbers, or null where there is none. */
  readonly sum: number | null;
}

const QUANTITY =
  /^(?:n\.?\s?)?[€$]?\s?[-+–]?\s?\d[\d.,\s]*\s?(?:%|€|euro|eur|gg\.?|giorni|ore|mesi|n\.?)?$|^\d+\s?\/\s?\d+$|^\d+ su \d+$/;
const PERCENT = /^[-+–]?\s?\d[\d.,]*\s?%$/;
const DATE = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/;
const TARGET =
  /^(?:(?:anno\s+)?20\d\d\s*[:=]?\s*)?(?:[<>≥≤‹›=]|=>|=<|almeno|non (?:inferiore|superiore)|minimo|massimo|maggiore|minore|entro\b|fino a|tra \d|\+\s?\d|zero$|max\b|min\b|mantenimento)|^(?:anno\s+)?20\d\d\s*[:=]\s*\S|^\d[\d.,]*\s?%?\s?(?:o piu|in piu)/;
const UNIT =
  /^(?:%|n\.?|n°|nr\.?|num\.?|numero|numerico|percentuale|percentuali|perc\.?|valore|euro|€|eur|migliaia(?: di euro)?|k€|gg\.?|giorni(?: (?:lavorativi|solari|naturali|consecutivi|di calendario|medi))?|ore|mesi|anni|data|si\s?\/\s?no|on\s?\/\s?off|binario|rapporto|indice|valore assoluto|scala.*|qualitativo|temporale|testo|s\/n|giorno|tempo|punti|punteggio|media|kwh|mq|tonnellate|unita|decimale|booleano|tasso)$/;
const STATUS =
  /^(?:in corso|raggiunt[oa]|non raggiunt[oa]|parzialmente raggiunt[oa]|completat[oa]|conclus[oa]|avviat[oa]|non avviat[oa]|sospes[oa]|in linea|in ritardo|da avviare|chius[oa]|apert[oa]|attuat[oa]|non attuat[oa]|realizzat[oa]|non realizzat[oa]|parziale|conseguit[oa]|non conseguit[oa]|annullat[oa]|soppress[oa]|rinviat[oa]|verde|giallo|rosso|ok|ko|si|no|in attuazione|pienamente raggiunt[oa]|superat[oa]|attiv[oa]|stralciat[oa]|totalmente raggiunt[oa])\b.{0,20}$/;
const POLARITY =
  /^(?:[↑↓⬆⬇▲▼+-]|crescente|decrescente|aumento|diminuzione|positiv[oa]|negativ[oa]|incremento|riduzione|in aumento|in diminuzione|max|min|massimizzare|minimizzare|alto|basso|su|giu|up|down|crescita|diretta|inversa|diretto|inverso|stabile|maggiore.*meglio|minore.*meglio|piu alto.*|piu basso.*|ascendente|discendente)$/;
const FORMULA =
  /^n(?:\.|°|r\.|um\.)\s?\p{L}|\p{L}\s?\/\s?\p{L}.{6}|\b(?:numero|rapporto|somma|media|totale|percentuale|differenza|sommatoria) (?:di|dei|delle|del|tra|degli|\p{L}{4,})|\*\s?100|x\s?100/u;
const NOTE_NUMBER = /^nota\s?\d+\s?(?:bis|ter|quater|is)?\b.{0,3}$/;
const CODE =
  /^(?=.*\d)[a-z]{0,4}[.\-_ ]?\d[\do]{0,3}(?:[.\-_/ ][a-z]?\d{1,3}){0,4}\.?$|^(?=.*\d)[a-z]{1,3}[.-]?[\do]{1,3}(?:[.-]\d{1,3}){0,3}$/;
const WORDS = /\p{L}{3,}[^\p{L}]+\p{L}{2,}/u;

interface Counts {
  readonly [name: string]: number;
}

const tests: Readonly<Record<string, (text: string, cell: GridCell) => boolean>> = {
  quantity: (text, cell) =>
    cell.content.kind === 'number' ||
    cell.content.kind === 'date' ||
    QUANTITY.test(text) ||
    DATE.test(text),
  percent: (text, cell) =>
    (cell.content.kind === 'number' && cell.content.format.includes('%')) || PERCENT.test(text),
  date: (text, cell) =>
    cell.content.kind === 'date' || (cell.content.kind === 'text' && DATE.test(text)),
  targetLike: (text, cell) =>
    cell.content.kind === 'text' && text.length < 200 && TARGET.test(text),
  words: (text, cell) => cell.content.kind === 'text' && WORDS.test(text),
  figures: (text) => /\d/.test(text),
  formula: (text) => text.length > 5 && FORMULA.test(text),
  unit: (text) => UNIT.test(text),
  status: (text) => text.length < 40 && STATUS.test(text),
  polarity: (text) => POLARITY.test(text),
  noteNumber: (text) => NOTE_NUMBER.test(text),
  code: (text) => text.length <= 14 && CODE.test(text),
};

/** The plain number of a cell, percent signs and Italian commas included; null for text. */
const plainNumber = (cell: GridCell): number | null => {
  if (cell.content.kind === 'number') return Number(cell.content.value);
  if (!/^[-+]?\d[\d.]*(?:,\d+)?\s?%?$/.test(cell.text)) return null;
  return Number(
    cell.text
      .replace(/[%\s]/g, '')
      .replace(/\.(?=\d{3}\b)/g, '')
      .replace(',', '.'),
  );
};

const MOST_CELLS = 300;

const spread = (cells: readonly GridCell[]): readonly GridCell[] => {
  const step = Math.ceil(cells.length / MOST_CELLS);
  return step <= 1 ? cells : cells.filter((_, index) => index % step === 0);
};

const numberTraits = (cells: readonly GridCell[], count: number) => {
  const numbers = cells.map(plainNumber).filter((value) => value !== null);
  const within = numbers.filter((value) => value >= 0 && value <= 150).length;
  const whole = numbers.filter((value) => value > 0 && value < 1000 && Number.isInteger(value));
  return {
    upToHundred: within / count,
    smallWhole: whole.length / count,
    sum: numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0),
  };
};

/** `-`, `//`, `=`, `n.d.`: signs that nothing is there. */
const NOTHING = /^(?:[-–—=/.…?*_\s]+|n\.?\s?[da]\.?|n\/[da]|n\.?\s?p\.?)$/;

const isFilled = (cell: GridCell): boolean =>
  cell.text.length > 4 || cell.content.kind !== 'text' || !NOTHING.test(cell.text.toLowerCase());

/** Looks at up to 300 cells spread over the column; signs for nothing are no cells. */
export const columnProfile = (drawn: readonly GridCell[]): ColumnProfile => {
  const all = drawn.filter(isFilled);
  const cells = spread(all);
  const count = Math.max(1, cells.length);
  const share: Record<string, number> = {};
  const texts = cells.map((cell) => foldedText(cell.text.slice(0, 300)));
  for (const [name, test] of Object.entries(tests)) {
    share[name] = cells.filter((cell, index) => test(texts[index] ?? '', cell)).length / count;
  }
  const shares: Counts = share;
  const length = cells.reduce((sum, cell) => sum + cell.text.length, 0);
  return {
    count: all.length,
    averageLength: length / count,
    quantity: shares['quantity'] ?? 0,
    percent: shares['percent'] ?? 0,
    date: shares['date'] ?? 0,
    formula: shares['formula'] ?? 0,
    targetLike: shares['targetLike'] ?? 0,
    words: shares['words'] ?? 0,
    figures: shares['figures'] ?? 0,
    unit: shares['unit'] ?? 0,
    status: shares['status'] ?? 0,
    polarity: shares['polarity'] ?? 0,
    noteNumber: shares['noteNumber'] ?? 0,
    code: shares['code'] ?? 0,
    distinct: new Set(texts).size / count,
    ...numberTraits(cells, count),
  };
};
