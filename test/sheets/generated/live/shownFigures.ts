import { localAddress } from '../../../../src/domain/model/cellAddress';
import { calculate } from '../../../../src/preview/host/calculation/calculate';
import { loadWorkbook } from '../../../../src/preview/host/file/loadWorkbook';
import type { HostValue } from '../../../../src/preview/host/hostWorkbook';
import type { Plan, PlannedCell } from '../../../../src/sheets/plan';
import { STALE_WORD } from '../../../../src/sheets/generated/texts/statusTexts';
import { recalculate } from '../../../adapters/xlsx/support/recalculate';
import { withPlan } from '../../../preview/calculation/planHost';

/** The figures that people read, by sheet. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  Traguardo_Stato_indicatori: ['% raggiungimento', 'Stato'],
  Traguardo_Valutazione_OIV: [
    '% raggiungimento',
    'Stato',
    'Punteggio proposto',
    'Punteggio finale',
    'Differenza',
  ],
};

/** The shown figures by `sheet|row|header`; areas by their names. */
export type Figures = ReadonlyMap<string, string>;

const text = (cell: PlannedCell | undefined): string =>
  cell !== undefined && 'value' in cell ? String(cell.value ?? '') : '';

interface Place {
  readonly key: string;
  readonly title: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly planned: string;
}

const placesOf = ({ sheets }: Plan): readonly Place[] =>
  sheets.flatMap(({ mark, title, cells }) =>
    (SHOWN[mark] ?? []).flatMap((header) => {
      const head = cells.findIndex((line) => line.some((cell) => text(cell) === header));
      const column = (cells[head] ?? []).findIndex((cell) => text(cell) === header);
      return cells.flatMap((line, row) => {
        const cell = line[column];
        if (row <= head || cell === undefined || !('formula' in cell)) return [];
        const name = text(line[0]) === '' ? text(line[2]) : text(line[0]);
        return [
          {
            key: `${mark.slice('Traguardo_'.length)}|${name}|${header}`,
            title,
            address: localAddress(row, column),
            row,
            column,
            planned: String(cell.result),
          },
        ];
      });
    }),
  );

/** As the plan of a run stores them. */
export const plannedFigures = (plan: Plan): Figures =>
  new Map(placesOf(plan).map(({ key, planned }) => [key, planned]));

/** As an independent engine computes them of the formulas of the file. */
export const computedFigures = async (plan: Plan, bytes: Uint8Array): Promise<Figures> => {
  const places = placesOf(plan);
  const figures = new Map<string, string>();
  for (const title of new Set(places.map((place) => place.title))) {
    const own = places.filter((place) => place.title === title);
    const results = await recalculate(
      bytes,
      title,
      own.map(({ address }) => address),
    );
    for (const { key, address } of own) figures.set(key, results.get(address) ?? 'missing');
  }
  return figures;
};

const shownText = (value: HostValue | null): string => {
  if (value === null) return '';
  if (value.kind === 'text') return value.text;
  return value.kind === 'error' ? value.code : String(value.value);
};

/** The same by the preview's engine: the whole workbook in a moment, but it is ours. */
export const calculatedFigures = async (plan: Plan, own: Uint8Array): Promise<Figures> => {
  const host = withPlan(await loadWorkbook(own), plan);
  calculate(host);
  return new Map(
    placesOf(plan).map(({ key, title, row, column }) => {
      const sheet = host.sheets.find(({ name }) => name === title);
      return [key, shownText(sheet?.cells.get(row)?.get(column)?.value ?? null)];
    }),
  );
};

const rowOf = (key: string): string => key.slice(0, key.lastIndexOf('|'));

/** The rows that say that they are to be computed anew. */
export const waitingRows = (figures: Figures): ReadonlySet<string> =>
  new Set([...figures].flatMap(([key, value]) => (value === STALE_WORD ? [rowOf(key)] : [])));

const agrees = (one: string, other: string): boolean =>
  one === other || (one !== '' && other !== '' && Math.abs(Number(one) - Number(other)) <= 1e-9);

/** Figures that differ from those of the next run in rows that do not say so. */
export const wrongFigures = (shown: Figures, next: Figures): readonly string[] => {
  const waiting = waitingRows(shown);
  return [...next].flatMap(([key, value]) => {
    const live = shown.get(key) ?? 'no such row';
    return waiting.has(rowOf(key)) || agrees(live, value) ? [] : [`${key}: ${live} → ${value}`];
  });
};
