import { describe, expect, it } from '@jest/globals';
import { nodeDeflatedEntry } from '../../../src/adapters/node/nodeDeflatedEntry';
import { readArchive, type ArchiveEntry } from '../../../src/adapters/xlsx/zip/archive';
import { deflatedEntry } from '../../../src/adapters/xlsx/zip/deflate';
import { inflateWhole } from '../../../src/adapters/xlsx/zip/inflate';
import { writeArchive } from '../../../src/adapters/xlsx/zip/writeArchive';

const PATH = 'xl/worksheets/sheet1.xml';

/** Some 1.5 MB in rows, which make several steps. */
function* rows(): Generator<string> {
  for (let row = 0; row < 30_000; row++)
    yield `<row r="${row}"><c><v>${row * row} € è</v></c></row>`;
}

const contentOf = (entry: ArchiveEntry): string => {
  const read = readArchive(writeArchive([entry])).get(PATH);
  return new TextDecoder().decode(inflateWhole(read as ArchiveEntry));
};

describe.each([
  ['wherever JavaScript runs', deflatedEntry],
  ['by Node.js', nodeDeflatedEntry],
])('an entry of an archive made %s', (_, deflate) => {
  it('holds a long text given in pieces', async () => {
    expect(contentOf(await deflate(PATH, rows()))).toBe([...rows()].join(''));
  });

  it('holds an empty text', async () => {
    expect(contentOf(await deflate(PATH, []))).toBe('');
  });

  it('rejects with what the making of the text throws', async () => {
    const pieces = function* (): Generator<string> {
      yield* rows();
      throw new Error('too long');
    };
    await expect(async () => deflate(PATH, pieces())).rejects.toThrow('too long');
  });
});
