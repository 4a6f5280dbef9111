import type { CellContent, TextRun, Written } from '../../../src/domain/model/cell';
import type { Target } from '../../../src/domain/model/target';
import { readTarget } from '../../../src/domain/targets/readTarget';
import type { TargetInput } from '../../../src/domain/targets/targetInput';

const CELL = { sheet: 'Scheda 1', row: 4, column: 2 } as const;

export const written = (content: CellContent, column = 2): Written => ({
  content,
  cell: { ...CELL, column },
});

/** Text with `<del>…</del>` around what is struck out. */
export const textContent = (marked: string): CellContent => {
  const runs: readonly TextRun[] = marked
    .split(/(<del>.*?<\/del>)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('<del>')
        ? { text: part.slice(5, -6), struck: true }
        : { text: part, struck: false },
    );
  const text = runs.map((run) => run.text).join('');
  return runs.some(({ struck }) => struck) ? { kind: 'text', text, runs } : { kind: 'text', text };
};

export type Circumstances = Partial<Omit<TargetInput, 'cells'>>;

const BARE = { deadline: null, algorithm: null, unit: null, polarity: null, year: 2023 } as const;

/** Reads one cell of the report of 2023. */
export const readContent = (content: CellContent, circumstances: Circumstances = {}): Target =>
  readTarget({ ...BARE, ...circumstances, cells: [{ year: null, written: written(content) }] });

export const readText = (marked: string, circumstances: Circumstances = {}): Target =>
  readContent(textContent(marked), circumstances);

/** Reads year columns: `{ 2022: …, 2023: … }`. */
export const readColumns = (
  columns: Readonly<Record<number, CellContent>>,
  circumstances: Circumstances = {},
): Target =>
  readTarget({
    ...BARE,
    ...circumstances,
    cells: Object.entries(columns).map(([year, content], at) => ({
      year: Number(year),
      written: written(content, at),
    })),
  });

const figure = (target: Target): string => {
  switch (target.kind) {
    case 'threshold':
      return `${target.operator}${target.operatorAssumed ? '*' : ''} ${target.value}`;
    case 'range':
      return `${target.lower}..${target.upper}`;
    case 'deadline':
      return target.date;
    case 'zero':
      return 'zero';
    case 'difference':
      return `differenza ${target.operator} ${target.value}`;
    case 'reference':
      return `${target.operator} ${target.reference}`;
    case 'qualitative':
      return 'testo';
    case 'none':
      return target.notDue ? 'non dovuto' : 'nessuno';
    case 'unreadable':
      return 'illeggibile';
  }
};

/**
 * A reading in one line: `>= 27 % (15, 20)`, with an asterisk where the operator is assumed, older
 * values in brackets and a final question mark where a person is asked.
 */
export const told = (target: Target): string => {
  const older = target.revisions.map(({ date, value }) => date ?? value.toString()).join(', ');
  return [
    figure(target),
    target.unit ?? '',
    older === '' ? '' : `(${older})`,
    target.doubt === null ? '' : '?',
  ]
    .filter((part) => part !== '')
    .join(' ');
};

/** What is in force by year: `2022: 14, 2023: 27`. */
export const toldByYear = ({ byYear }: Target): string =>
  [...byYear]
    .map(([year, value]) => {
      if (value.kind === 'number') return `${year}: ${value.value}`;
      return `${year}: ${value.kind === 'date' ? value.date : `«${value.text}»`}`;
    })
    .join(', ');
