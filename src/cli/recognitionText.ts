import { columnLetters } from '../domain/model/cellAddress';
import type { YearInForce } from '../application/year/yearInForce';
import { yearLine } from '../application/year/yearWords';
import type {
  ColumnMapping,
  RecognisedBlock,
  SheetRecognition,
  WorkbookRecognition,
} from '../sheets/reading/recognition';
import { columnKey, type ColumnEffects } from '../application/questions/columnEffects';
import { effectWords } from '../application/questions/effectWords';
import { columnDoubtWords } from '../sheets/generated/texts/columnDoubtWords';
import { roleWords } from '../sheets/generated/texts/roleWords';
import { painter, type Paint } from './paint';

const LAYOUT_WORDS = {
  card: 'schede',
  table: 'tabella',
  'vertical-card': 'scheda verticale',
  'paired-rows': 'righe appaiate',
  generated: 'foglio di Traguardo',
  unrecognised: 'non riconosciuto',
} as const;

/** What was recognised, sheet by sheet, for people. */
export const recognitionText = (
  recognition: WorkbookRecognition,
  year: YearInForce | null,
  effects: ColumnEffects,
  colours: boolean,
): string => {
  const paint = painter(colours);
  const { objectives, indicators } = recognition.written;
  const doubts = recognition.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) => block.columns.filter((column) => column.doubtful)),
  ).length;
  const lines = recognition.sheets.flatMap((sheet) => sheetLines(sheet, effects, paint));
  const total = `In tutto: ${objectives.length} obiettivi, ${indicators.length} indicatori${
    doubts === 0 ? '.' : `, ${doubts} colonne dubbie da chiarire con --mappa o in Parametri.`
  }`;
  const said = year === null ? [] : [`${upperFirst(yearLine(year))}.`];
  return `${[...lines, '', paint('bold', total), ...said].join('\n')}\n`;
};

const sheetLines = (sheet: SheetRecognition, effects: ColumnEffects, paint: Paint): string[] => [
  '',
  `${paint('bold', sheet.name)} · ${LAYOUT_WORDS[sheet.layout]}`,
  ...(sheet.remark === null ? [] : [`  ${sheet.remark}`]),
  ...compactBlocks(sheet.blocks).flatMap((block) => blockLines(sheet.name, block, effects, paint)),
];

/** Blocks whose columns were understood alike are told once, with all their ranges. */
const compactBlocks = (blocks: readonly RecognisedBlock[]): readonly RecognisedBlock[] => {
  const alike = new Map<string, RecognisedBlock>();
  for (const block of blocks) {
    const key = JSON.stringify(block.columns.map((c) => [c.column, c.header, c.role, c.doubtful]));
    const known = alike.get(key);
    alike.set(
      key,
      known === undefined ? block : { ...known, range: `${known.range}, ${block.range}` },
    );
  }
  return [...alike.values()];
};

const blockLines = (
  sheet: string,
  block: RecognisedBlock,
  effects: ColumnEffects,
  paint: Paint,
): string[] => [
  `  ${block.range} (sicurezza ${percent(block.confidence)})`,
  ...block.columns
    .filter((column) => column.role !== 'ignored' || column.doubtful)
    .flatMap((column) => [
      `    ${columnLine(column, paint)}`,
      ...(effects.get(columnKey(sheet, column.header)) ?? [])
        .filter(() => column.doubt !== null)
        .map((effect) => `        ${effectWords(effect)}`),
    ]),
];

const columnLine = (column: ColumnMapping, paint: Paint): string => {
  const place = `${columnLetters(column.column)} «${oneLine(column.header)}»`;
  if (column.doubt === null) {
    const by = column.decidedBy === 'person' ? 'indicato a mano' : percent(column.confidence);
    return `${place} → ${roleWords(column.role)} (${by})`;
  }
  const between = column.candidates.map(roleWords).join(' oppure ');
  const samples = column.samples.map((sample) => `«${oneLine(sample)}»`).join(', ');
  return `${paint('yellow', '?')} ${place} → dubbia: ${between}; ad esempio ${samples} (${columnDoubtWords(column.doubt)})`;
};

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};
