import { recogniseWorkbook } from '../../../../src/sheets/reading/sheet/recogniseWorkbook';
import type { WorkbookRecognition } from '../../../../src/sheets/reading/recognition';
import { drawSheet, type Drawn } from '../../../sheets/reading/drawSheet';

export const recognised = (
  sheets: Readonly<Record<string, readonly (readonly Drawn[])[]>>,
): WorkbookRecognition =>
  recogniseWorkbook(
    { sheets: Object.entries(sheets).map(([name, rows]) => drawSheet(name, rows)), marks: [] },
    [],
  );

export const rows = (header: readonly Drawn[]): readonly (readonly Drawn[])[] => [
  header,
  ['A01', 'Ridurre i tempi', 'Pratiche evase', '>= 200', 150, 'nota 1'],
  ['A02', 'Assistere', 'Imprese assistite', '>= 40', 44, 'nota 2'],
];
export const HEADER = ['Codice', 'Obiettivo', 'Indicatore', 'Target 2023', 'Consuntivo 2023'];
