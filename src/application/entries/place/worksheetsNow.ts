import type { KnownIndicator } from '../../../domain/identity/matchIndicators';
import type { KnownObjective } from '../../../domain/identity/matchObjectives';
import type { WrittenSheets } from '../../../domain/model/written';
import { assignCodes } from '../../../domain/register/codes/assignCodes';
import { writtenSources, type WrittenSource } from '../../../domain/register/writtenSources';
import { textPrint } from '../../../sheets/generated/entries/givenFor';

/** The objectives and indicators of the worksheets now, to which typed entries can belong. */
export interface WorksheetsNow {
  readonly year: number;
  readonly objectives: readonly KnownObjective[];
  readonly indicators: readonly KnownIndicator[];
  /** By indicator id. */
  readonly sources: ReadonlyMap<string, WrittenSource>;
  /** By objective code. */
  readonly titles: ReadonlyMap<string, string>;
  /** Codes that the sheets give; the others were inferred. */
  readonly writtenCodes: ReadonlySet<string>;
}

export const worksheetsNow = (written: WrittenSheets, year: number): WorksheetsNow => {
  const codes = assignCodes(written.objectives);
  const sources = writtenSources(written, codes, year);
  const titles = new Map(
    written.objectives.flatMap(({ key, title }) => {
      const code = codes.get(key)?.code;
      return code === undefined ? [] : [[code, title] as const];
    }),
  );
  const names = new Map<string, string[]>();
  for (const { objective, name } of sources) {
    const own = names.get(objective);
    if (own === undefined) names.set(objective, [name]);
    else own.push(name);
  }
  return {
    year,
    objectives: [...titles].map(([code, title]) => ({
      id: code,
      code,
      title,
      indicators: names.get(code) ?? [],
    })),
    indicators: sources.map(({ id, objective, name, actual }) => ({
      id,
      address: id,
      objective,
      name,
      text: textPrint(actual),
    })),
    sources: new Map(sources.map((source) => [source.id, source])),
    titles,
    writtenCodes: new Set(
      [...codes.values()].filter(({ inferred }) => !inferred).map(({ code }) => code),
    ),
  };
};
