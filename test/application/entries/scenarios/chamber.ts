import type { SheetCell } from './scenario';

type Row = readonly [
  code: string,
  objective: string,
  indicator: string,
  target: SheetCell,
  actual: SheetCell,
];

/** The plain chamber that most scenarios begin with: three objectives, four indicators. */
export const FILES: Row = ['A01', 'Ridurre i tempi', 'Pratiche evase', '>= 200', 150];
export const TRAINED: Row = ['A01', 'Ridurre i tempi', 'Imprese formate', '>= 40', null];
export const ASSISTED: Row = ['A02', 'Assistere le imprese', 'Imprese assistite', '>= 50', 44];
export const EVENTS: Row = ['A03', 'Promuovere il territorio', 'Eventi organizzati', '>= 10', 7];

export const CHAMBER: readonly Row[] = [FILES, TRAINED, ASSISTED, EVENTS];

/** A share of a whole, with its result in a cell of percent format. */
export const SHARE: Row = [
  'A01',
  'Ridurre i tempi',
  'Quota di domande evase nei termini',
  '>= 90%',
  { content: { kind: 'number', value: '0.81', format: '0%' } },
];

export const withCode = (code: string, [, ...rest]: Row): Row => [code, ...rest];
export const withTitle = (title: string, [code, , ...rest]: Row): Row => [code, title, ...rest];
export const withName = (name: string, [code, title, , target, actual]: Row): Row =>
  [code, title, name, target, actual]; // prettier-ignore
export const withTarget = (target: SheetCell, [code, title, name, , actual]: Row): Row =>
  [code, title, name, target, actual]; // prettier-ignore
export const withActual = (actual: SheetCell, [code, title, name, target]: Row): Row =>
  [code, title, name, target, actual]; // prettier-ignore
