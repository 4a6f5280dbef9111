import type { Match } from '../../../domain/identity/pairing';
import { isMadeOfTitle } from '../../../domain/register/codes/assignCodes';
import { matchingText } from '../../../domain/language/normaliseText';
import type {
  ExtraColumn,
  IndicatorInputs,
  Input,
  MovedObjective,
  StandingPlaces,
  EntryProblem,
} from '../../../sheets/generated/entries/userEntries';
import { contentText } from '../../../sheets/generated/entries/cellWords';
import type {
  StandingRow,
  StandingSheets,
  StandingTable,
} from '../../../sheets/generated/table/standing';
import { FINDINGS } from '../../../sheets/generated/findings/schema';
import { INDICATORS } from '../../../sheets/generated/indicators/schema';
import { OBJECTIVES } from '../../../sheets/generated/objectives/schema';
import { PARAMETER_TABLE } from '../../../sheets/generated/parameters/schema';
import type { GeneratedMark } from '../../../sheets/generated/schema/tableSchema';
import { CHOICES } from '../../../sheets/generated/texts/sheetTexts';
import { findPlaces, objectiveOf, type Places } from './findPlaces';
import type { PlacedEntries } from './placedEntries';
import { placeFindings } from './placeFindings';
import { INDICATOR_RULES } from './placeIndicators';
import { OBJECTIVE_RULES } from './placeObjectives';
import { placeRows } from './placeRows';
import type { WorksheetsNow } from './worksheetsNow';
import { withYearBefore } from './yearBefore';

/**
 * What was typed in the generated sheets of a workbook, given to whom it belongs in the worksheets of
 * now, by names and not by places. `from` tells the rows of one workbook from those of another.
 */
export const placeEntries = (
  standing: StandingSheets,
  now: WorksheetsNow,
  from: string,
): PlacedEntries => {
  const places = placesOf(standing, now);
  const live = places(null);
  const known = codesNow(standing, live);
  const codes = foundCodes(known);
  const common = { written: standing.year, year: now.year, from, codes };
  const indicators = placeRows({
    ...common,
    table: standing.indicators,
    rules: INDICATOR_RULES,
    placeOf: ({ setAside, named }) => places(setAside).ofIndicator(named),
    sources: now.sources,
  });
  const objectives = placeRows({
    ...common,
    table: standing.objectives,
    rules: OBJECTIVE_RULES,
    placeOf: ({ setAside, named }) => places(setAside).ofObjective(named),
    sources: now.titles,
  });
  const findings = placeFindings(standing, live, now);
  const parameters = standing.parameterPlaces;
  const keysOf = new Map([
    [INDICATORS.mark, indicators.keys],
    [OBJECTIVES.mark, objectives.keys],
    [FINDINGS.mark, findings.keys],
  ]);
  const tables = [...standing.tables].map(([mark, table]) => ({
    mark,
    table,
    keys: keysOf.get(mark) ?? namesNow(table, codes),
  }));
  return {
    indicators: indicators.placed,
    objectives: withYearBefore(objectives.placed, standing, live, now.year),
    indicatorsSetAside: indicators.setAside,
    objectivesSetAside: objectives.setAside,
    accepted: findings.accepted,
    extraColumns: tables.flatMap(({ mark, table, keys }) => added(mark, table, keys)),
    statuses: underCodesOfNow(standing.statuses, known),
    earlierStatuses: underCodesOfNow(standing.earlierStatuses, known),
    places: new Map([
      ...tables.map(({ mark, table, keys }) => [mark, standingPlaces(table, keys)] as const),
      ...(parameters === null ? [] : [[PARAMETER_TABLE.mark, parameters] as const]),
    ]),
    touched: new Map([...indicators.touched, ...objectives.touched, ...findings.touched]),
    moved: movedObjectives(standing, live, now),
    problems: [...notUnderstood(indicators), ...notUnderstood(objectives)],
  };
};

/** Where rows belong: those of the last run together, and those that were set aside before. */
const placesOf = (
  { indicators, objectives }: StandingSheets,
  now: WorksheetsNow,
): ((setAside: StandingRow['setAside']) => Places) => {
  const isLive = ({ setAside }: StandingRow): boolean => setAside === null;
  const find = (
    runs: 'one-run' | 'several-runs',
    takes: (row: StandingRow) => boolean,
    candidates: WorksheetsNow['indicators'],
  ): Places =>
    findPlaces(
      { ...now, indicators: candidates },
      runs,
      (objectives?.rows ?? []).filter(takes).map(({ named }) => named),
      (indicators?.rows ?? []).filter(takes),
    );
  const live = find('one-run', isLive, now.indicators);
  const known = new Set(
    (indicators?.rows ?? []).filter(isLive).map(({ named }) => {
      const match = live.ofIndicator(named);
      return match.kind === 'found' ? match.now : null;
    }),
  );
  const open = now.indicators.filter(({ id }) => !known.has(id));
  const aside = find('several-runs', (row) => !isLive(row), open);
  return (setAside) => (setAside === null ? live : aside);
};

/** `A01` → `A02`, `A01/1` → `A02/1` for everything that the last run knew. */
const codesNow = (
  { indicators, objectives }: StandingSheets,
  places: Places,
): ReadonlyMap<string, Match> =>
  new Map([
    ...(objectives?.rows ?? [])
      .filter(({ setAside }) => setAside === null)
      .map(({ named }) => [named.code, places.ofObjective(named)] as const),
    ...(indicators?.rows ?? [])
      .filter(({ setAside }) => setAside === null)
      .map(({ named }) => [named.code, places.ofIndicator(named)] as const),
  ]);

const foundCodes = (codes: ReadonlyMap<string, Match>): ReadonlyMap<string, string> =>
  new Map(
    [...codes].flatMap(([code, match]) =>
      match.kind === 'found' ? [[code, match.now] as const] : [],
    ),
  );

const underCodesOfNow = (
  statuses: ReadonlyMap<string, string>,
  codes: ReadonlyMap<string, Match>,
): ReadonlyMap<string, string> => {
  const taken = new Set([...codes.values()].flatMap((m) => (m.kind === 'found' ? [m.now] : [])));
  return new Map(
    [...statuses].flatMap(([code, status]) => {
      const match = codes.get(code);
      if (match?.kind === 'found') return [[match.now, status] as const];
      return taken.has(code) ? [] : [[code, status] as const];
    }),
  );
};

/** Rows of a sheet without rules of its own, by what names them: a code of now where it is one. */
const namesNow = (
  { rows }: StandingTable<StandingRow>,
  codes: ReadonlyMap<string, string>,
): ReadonlyMap<number, string> =>
  new Map(rows.map(({ row, named }) => [row, codes.get(named.code) ?? named.code]));

const added = (
  mark: GeneratedMark,
  { added: columns }: Pick<StandingTable<StandingRow>, 'added'>,
  keys: ReadonlyMap<number, string>,
): readonly ExtraColumn[] =>
  columns.map(({ header, byRow }) => ({
    mark,
    header,
    byCode: new Map(
      [...byRow].flatMap(([row, input]): [string, Input][] => {
        const key = keys.get(row);
        return key === undefined ? [] : [[key, input]];
      }),
    ),
  }));

const standingPlaces = (
  { columns, headerRow }: Pick<StandingTable<StandingRow>, 'columns' | 'headerRow'>,
  keys: ReadonlyMap<number, string>,
): StandingPlaces => ({
  rows: new Map([...keys].map(([row, key]) => [key, row])),
  columns,
  headerRow,
});

const spelling = (code: string): string =>
  matchingText(code).replace(/(^|[^0-9])0+(?=[0-9])/g, '$1');

/** Objectives whose words followed their title to another code. */
const movedObjectives = (
  { indicators, objectives }: StandingSheets,
  places: Places,
  now: WorksheetsNow,
): readonly MovedObjective[] => {
  const typed = [
    ...(objectives?.rows ?? [])
      .filter((row) => row.setAside === null && !OBJECTIVE_RULES.isEmpty(row))
      .map(({ named }) => named),
    ...(indicators?.rows ?? [])
      .filter((row) => row.setAside === null && !INDICATOR_RULES.isEmpty(row))
      .map(({ named }) => ({ ...named, code: objectiveOf(named.code), name: '' })),
  ];
  const moved = new Map<string, MovedObjective>();
  for (const named of typed) {
    const match = places.ofObjective(named);
    if (match.kind === 'lost' || spelling(match.now) === spelling(named.code)) continue;
    const title = now.titles.get(match.now) ?? named.title;
    // Of codes that the program makes itself people know nothing.
    if (!now.writtenCodes.has(match.now) || isMadeOfTitle(named.code, title)) continue;
    moved.set(named.code, { from: named.code, to: match.now, title });
  }
  return [...moved.values()];
};

type WithChoice = Pick<IndicatorInputs, 'choice'>;

const notUnderstood = (rows: {
  readonly placed: ReadonlyMap<string, WithChoice>;
}): readonly EntryProblem[] =>
  [...rows.placed].flatMap(([subject, { choice }]) =>
    choice === null
      ? []
      : [
          {
            message:
              `La scelta «${contentText(choice.content)}» non si capisce: sono previste ` +
              `${Object.values(CHOICES)
                .map((word) => `«${word}»`)
                .join(', ')}, o il codice della riga a cui assegnare.`,
            subject,
            cell: choice.cell,
          },
        ],
  );
