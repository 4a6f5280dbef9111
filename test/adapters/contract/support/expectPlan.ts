import { expect } from '@jest/globals';
import type { Plan } from '../../../../src/sheets/plan';
import type {
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../../../src/sheets/snapshot';
import { planToSnapshot } from '../../../support/planToSnapshot';

/** Digits to which a calculation engine and the exact results of a plan must agree. */
const DIGITS = 9;

/** Expects the sheets of a plan to stand in a workbook as planned. */
export const expectPlan = (snapshot: WorkbookSnapshot, plan: Plan): void => {
  const planned = planToSnapshot(plan);
  expect(snapshot.marks.filter(({ name }) => name.startsWith('Traguardo_'))).toEqual(
    expect.arrayContaining([...planned.marks]),
  );
  for (const sheet of planned.sheets) {
    const written = snapshot.sheets.find(({ name }) => name === sheet.name);
    expect({ sheet: sheet.name, cells: shown(written) }).toEqual({
      sheet: sheet.name,
      cells: shown(sheet),
    });
    expect(written?.merges).toEqual(sheet.merges);
    const filled = (written?.cells ?? []).reduce(
      (most, row) => Math.max(most, row?.length ?? 0),
      0,
    );
    expect([...(written?.hiddenColumns ?? [])]).toEqual(
      [...sheet.hiddenColumns].filter((column) => column < filled),
    );
  }
};

const shown = (sheet: SheetSnapshot | undefined): readonly string[] =>
  (sheet?.cells ?? []).flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) =>
      cell === undefined || isEmptyResult(cell) ? [] : [`${r},${c}: ${words(cell)}`],
    ),
  );

/** Formulas without a result to show are no cells of the expected snapshot. */
const isEmptyResult = ({ content }: SnapshotCell): boolean =>
  content.kind === 'text' && content.text === '';

const words = ({ content, formula }: SnapshotCell): string => {
  const mark = formula ? '= ' : '';
  switch (content.kind) {
    case 'text':
      return `${mark}"${content.text}"`;
    case 'number':
    case 'date':
      return `${mark}${Number(Number(content.value).toPrecision(DIGITS))} [${content.format}]`;
    case 'boolean':
      return `${mark}${content.value}`;
    case 'error':
      return `${mark}${content.code}`;
  }
};
