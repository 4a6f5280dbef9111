import type { NarrativeReading } from '../actuals/narrativeReading';
import { readNarrative } from '../actuals/readNarrative';
import type { Indicator } from '../model/indicator';
import type { WrittenNarrative, WrittenSheets } from '../model/written';
import type { AssignedCode } from './codes/assignCodes';
import { buildIndicator } from './buildIndicator';
import type { Decisions } from './confirmed/decisions';
import { liveText } from '../language/liveText';
import { indicatorIds } from './codes/indicatorIds';
import type { IndicatorDraft } from './actuals/indicatorSource';
import { plainText } from './cells/plainText';
import { withdrawnByRows } from './withdrawnByRows';
import { targetOf } from './targets/targetOf';

export interface BuiltIndicators {
  readonly indicators: readonly Indicator[];
  /** Keys of objectives that a narrative, a remark or an actual cell declares withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  /** Narratives, and remarks beside rows, by objective key, each once. */
  readonly narratives: ReadonlyMap<string, readonly string[]>;
}

/** Reads targets first, then the narratives against them, then puts the indicators together. */
export const buildIndicators = (
  written: WrittenSheets,
  codes: ReadonlyMap<string, AssignedCode>,
  year: number,
  confirmedFor: Decisions['confirmed'],
): BuiltIndicators => {
  const drafts = draftsOf(written, codes, year, confirmedFor);
  const readings = written.narratives.map((narrative) => readWithDrafts(narrative, drafts, year));
  const indicators = drafts.flatMap((draft) => {
    if (draft === null) return [];
    const { narrative } = draft.written;
    const text = narrative === null ? null : (written.narratives[narrative] ?? null);
    const reading = narrative === null ? null : (readings[narrative] ?? null);
    const place = text?.indicators.indexOf(drafts.indexOf(draft)) ?? -1;
    return [
      buildIndicator({
        ...draft,
        year,
        narrative: text?.written ?? null,
        reading: reading?.indicators[place] ?? null,
      }),
    ];
  });
  return {
    indicators,
    withdrawn: new Set([
      ...withdrawnObjectives(written, readings),
      ...withdrawnByRows(written.indicators, year),
    ]),
    narratives: narrativesByObjective(written),
  };
};

const draftsOf = (
  written: WrittenSheets,
  codes: ReadonlyMap<string, AssignedCode>,
  year: number,
  confirmedFor: Decisions['confirmed'],
): (IndicatorDraft | null)[] => {
  const places = indicatorIds(written, codes);
  return written.indicators.map((indicator, at) => {
    const place = places[at] ?? null;
    if (place === null) return null;
    const { id, objective } = place;
    const confirmed = confirmedFor(id, indicator.name.cell);
    const narrative =
      indicator.narrative === null ? null : (written.narratives[indicator.narrative] ?? null);
    const { target: typed, withheld } = confirmed;
    const target = targetOf(indicator, narrative, year, typed, withheld?.target);
    return { written: indicator, id, objective, target, confirmed };
  });
};

const readWithDrafts = (
  narrative: WrittenNarrative,
  drafts: readonly (IndicatorDraft | null)[],
  year: number,
): NarrativeReading => {
  const indicators = narrative.indicators.flatMap((index) => {
    const draft = drafts[index];
    if (draft === null || draft === undefined) return [];
    return [
      {
        name: plainText(draft.written.name) ?? '',
        algorithm: plainText(draft.written.algorithm),
        target: draft.target.target,
        unit: plainText(draft.written.unit),
      },
    ];
  });
  const { content, cell } = narrative.written;
  const text = content.kind === 'text' ? liveText(content) : '';
  return readNarrative(text, cell, { year, indicators });
};

const withdrawnObjectives = (
  written: WrittenSheets,
  readings: readonly NarrativeReading[],
): ReadonlySet<string> =>
  new Set(
    written.narratives.flatMap((narrative, at) =>
      readings[at]?.objectiveWithdrawn === true
        ? narrative.indicators.flatMap((index) => written.indicators[index]?.objective ?? [])
        : [],
    ),
  );

const narrativesByObjective = (written: WrittenSheets): ReadonlyMap<string, readonly string[]> => {
  const narratives = new Map<string, string[]>();
  for (const narrative of written.narratives) {
    const text = plainText(narrative.written);
    const keys = new Set(narrative.indicators.map((i) => written.indicators[i]?.objective));
    for (const key of keys) {
      if (key === undefined || text === null) continue;
      narratives.set(key, [...(narratives.get(key) ?? []), text]);
    }
  }
  for (const { objective, remarks } of written.indicators) {
    const known = narratives.get(objective) ?? [];
    const texts = remarks.flatMap((remark) => plainText(remark) ?? []);
    const added = texts.filter((text) => !known.includes(text));
    if (added.length > 0) narratives.set(objective, [...known, ...new Set(added)]);
  }
  return narratives;
};
