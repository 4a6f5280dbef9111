import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readWorkbook, writeWorkbook } from '../../../src/adapters/xlsx/xlsx.workbook.adapter';
import { buildModel, type Model } from '../../../src/application/contract/model';
import { evaluate, type Evaluation } from '../../../src/application/evaluate/evaluate';
import type { WorkbookSnapshot } from '../../../src/sheets/snapshot';
import { expectUserPartsUntouched } from '../../support/evaluateFile';
import { plannedGrids, READERS } from './support/readers';
import { EXCELIZE } from './support/writers/excelizeWriter';
import { libreOfficeConversions } from './support/writers/libreOffice';
import { SHEETJS_XLS, WRITERS } from './support/writers/writers';
import type { Writer } from './support/writers/writer';

const SAMPLES = ['schede-2023', 'indicatori-2023'] as const;

const sampleBytes = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));

const sample = (name: string): Promise<WorkbookSnapshot> => readWorkbook(sampleBytes(name));

const evaluated = (snapshot: WorkbookSnapshot): Evaluation =>
  evaluate(snapshot, { year: null, answers: [], earlier: null });

const modelOf = (snapshot: WorkbookSnapshot): Model => {
  const evaluation = evaluated(snapshot);
  return buildModel({ ...evaluation, sheets: evaluation.recognition.sheets });
};

/** An .ods says how a number is shown in no more than its kind, so only figures are compared. */
const figuresOf = ({ objectives, indicators }: Model): unknown => ({
  objectives: objectives.map(({ code, achievement, status, proposedScore }) => ({
    code,
    achievement,
    status,
    proposedScore,
  })),
  indicators: indicators.map(({ id, actual, achievement, stated, status }) => ({
    id,
    actual: actual.value,
    date: actual.date,
    achievement,
    stated,
    status,
  })),
});

/** SheetJS cuts texts of .xls at 255 characters; excelize types results of formulas as texts. */
const canHold = (writer: Writer, name: (typeof SAMPLES)[number]): boolean =>
  name === 'schede-2023' ? writer !== SHEETJS_XLS : writer !== EXCELIZE;

const CONVERSIONS = libreOfficeConversions();
const LIBREOFFICE =
  CONVERSIONS.length === 0 ? 'without LibreOffice, which is not installed' : 'LibreOffice too';

describe.each(SAMPLES)(`the worksheets of the sample %s (${LIBREOFFICE})`, (name) => {
  let own: WorkbookSnapshot;
  let model: Model;
  beforeAll(async () => {
    own = await sample(name);
    model = modelOf(own);
  });

  const saved: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
    ...WRITERS.filter((writer) => canHold(writer, name)).map(
      (writer) => [writer.name, () => writer.write(own)] as const,
    ),
    ...CONVERSIONS.map(
      (one) => [one.name, () => Promise.resolve(one.convert(sampleBytes(name)))] as const,
    ),
  ];

  it.each(saved)('give the same evaluation where %s saved them', async (saver, write) => {
    const read = modelOf(await readWorkbook(await write()));
    if (saver.endsWith('.ods')) expect(figuresOf(read)).toEqual(figuresOf(model));
    else expect(read).toEqual(model);
  });
});

const WRITABLE = WRITERS.filter(({ ending }) => ending === 'xlsx' || ending === 'xlsm');

describe.each(WRITABLE)('an evaluated workbook that $name saved', (writer) => {
  const name = canHold(writer, 'indicatori-2023') ? 'indicatori-2023' : 'schede-2023';
  let before: Uint8Array;
  let after: Uint8Array;
  let evaluation: Evaluation;
  beforeAll(async () => {
    before = await writer.write(await sample(name));
    evaluation = evaluated(await readWorkbook(before));
    after = await writeWorkbook(before, evaluation.plan);
  });

  it("keeps the user's parts byte for byte", () => expectUserPartsUntouched(before, after));

  it("keeps the user's sheets and holds the written ones", async () => {
    const sheets = (await readWorkbook(before)).sheets;
    const again = (await readWorkbook(after)).sheets;
    expect(again.slice(0, sheets.length)).toEqual(sheets);
    expect(again.slice(sheets.length).map((sheet) => sheet.name)).toEqual(
      evaluation.plan.sheets.map(({ title }) => title),
    );
  });

  it.each(READERS)('opens in $name with all cells, old and new', async ({ grids }) => {
    expect(await grids(after)).toEqual({
      ...(await grids(before)),
      ...plannedGrids(evaluation.plan),
    });
  });

  it('does not change by a second run', async () => {
    expect(Buffer.compare(await writeWorkbook(after, evaluation.plan), after)).toBe(0);
    const second = evaluated(await readWorkbook(after));
    expect(Buffer.compare(await writeWorkbook(after, second.plan), after)).toBe(0);
  });
});
