/**
 * Writes the sample workbooks into `assets/samples/`: `npx tsx test/samples/makeSamples.ts`.
 * The same data gives the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { writeCard } from './cardSheet';
import { loadFlatTable } from './flatData';
import { writeFlatSheet } from './flatSheet';
import { writeOtherSheets } from './otherSheets';
import { openSampleBook } from './sampleBook';
import { loadSampleCards, type SampleCards } from './sampleData';

const FOLDER = 'assets/samples';

const makeCards = async (cards: SampleCards): Promise<void> => {
  const book = await openSampleBook('Schede obiettivi 2023');
  for (const card of cards.cards) writeCard(book, card);
  writeFileSync(`${FOLDER}/schede-2023.xlsx`, book.bytes());
};

const makeTable = async (cards: SampleCards): Promise<void> => {
  const book = await openSampleBook('Indicatori 2023');
  writeFlatSheet(book, cards, loadFlatTable());
  writeOtherSheets(book);
  writeFileSync(`${FOLDER}/indicatori-2023.xlsx`, book.bytes());
};

mkdirSync(FOLDER, { recursive: true });
const cards = loadSampleCards();
await makeCards(cards);
await makeTable(cards);
// The library's WebAssembly keeps Node alive otherwise.
process.exit(0);
