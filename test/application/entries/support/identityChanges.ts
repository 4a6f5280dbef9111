import type { Chance } from './chance';
import {
  codeFor,
  indicatorOf,
  nameFor,
  pruned,
  resultFor,
  titleFor,
  type Chamber,
  type Result,
  type TrueIndicator,
  type TrueObjective,
} from './chamber';
import {
  twinsOf,
  withIndicator,
  withSheet,
  type DoUserChange,
  type UserChange,
} from './userChanges';

/** The text with two letters in the middle of its longest word exchanged, or one letter left out. */
const withTypo = (text: string, chance: Chance): string => {
  const word = text
    .split(' ')
    .reduce((long, each) => (each.length > long.length ? each : long), '');
  const at = 1 + chance.below(Math.max(1, word.length - 3));
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  const shorter = word.slice(0, at) + word.slice(at + 1);
  return text.replace(word, swapped === word || chance.below(2) === 0 ? shorter : swapped);
};

const withOtherWord = (text: string, chance: Chance, next: number): string => {
  const words = text.split(' ');
  const at = chance.below(words.length);
  return words.map((word, index) => (index === at ? `rivisto${next}` : word)).join(' ');
};

type Extent = 'letter' | 'word' | 'whole';

/** Indicators of an objective, itself among the uids. */
const withItsIndicators = (chamber: Chamber, objective: number): readonly number[] => [
  objective,
  ...chamber.indicators.filter((each) => each.objective === objective).map(({ uid }) => uid),
];

const renameObjective =
  (extent: Extent): DoUserChange =>
  (chamber, chance) => {
    const objective = chance.pick(chamber.objectives);
    if (objective === undefined) return null;
    const title = {
      letter: withTypo(objective.title, chance),
      word: withOtherWord(objective.title, chance, chamber.next),
      whole: `${titleFor(chamber.next)} edizione ${chamber.next}`,
    }[extent];
    const objectives = chamber.objectives.map((each) =>
      each === objective ? { ...each, title } : each,
    );
    return {
      chamber: { ...chamber, objectives, next: chamber.next + 1 },
      said: `title of ${objective.code} (${objective.uid}), a ${extent}: «${title}»`,
      harmed: withItsIndicators(chamber, objective.uid),
      disturbed: [objective.uid],
    };
  };

const renameIndicator =
  (extent: Extent): DoUserChange =>
  (chamber, chance) => {
    const indicator = chance.pick(chamber.indicators);
    if (indicator === undefined) return null;
    const name = {
      letter: withTypo(indicator.name, chance),
      word: withOtherWord(indicator.name, chance, chamber.next),
      whole: nameFor(chamber.next),
    }[extent];
    return {
      chamber: { ...withIndicator(chamber, indicator.uid, { name }), next: chamber.next + 1 },
      said: `name of ${indicator.uid} «${indicator.name}», a ${extent}: «${name}»`,
      harmed: twinsOf(chamber, indicator),
      disturbed: [indicator.objective],
    };
  };

const lastPlace = (chamber: Chamber): number =>
  Math.max(...chamber.objectives.map(({ code }) => Number(code.slice(1))));

/** Gives indicators to another objective; their rows go to the sheet where it stands. */
const giveTo = (
  chamber: Chamber,
  moved: readonly TrueIndicator[],
  objective: TrueObjective,
): Chamber => {
  const uids = moved.map(({ uid }) => uid);
  const own = chamber.indicators.find((each) => each.objective === objective.uid)?.uid;
  const home =
    chamber.sheets.find(({ rows }) => own !== undefined && rows.includes(own)) ??
    chamber.sheets.find(({ rows }) => uids.some((uid) => rows.includes(uid)));
  const sheets = chamber.sheets.map((sheet) => {
    if (sheet === home) {
      const added = uids.filter((uid) => !sheet.rows.includes(uid));
      return { ...sheet, rows: [...sheet.rows, ...added] };
    }
    return { ...sheet, rows: sheet.rows.filter((row) => row === null || !uids.includes(row)) };
  });
  const indicators = chamber.indicators.map((each) =>
    uids.includes(each.uid) ? { ...each, objective: objective.uid } : each,
  );
  return pruned({ ...chamber, sheets, indicators });
};

const moveIndicator: DoUserChange = (chamber, chance) => {
  const indicator = chance.pick(chamber.indicators);
  const goal = chance.pick(chamber.objectives.filter(({ uid }) => uid !== indicator?.objective));
  if (indicator === undefined || goal === undefined) return null;
  const moved = giveTo(chamber, [indicator], goal);
  const there = indicatorOf(moved, indicator.uid) ?? indicator;
  return {
    chamber: moved,
    said: `move «${indicator.name}» (${indicator.uid}) to ${goal.code} (${goal.uid})`,
    harmed: [...twinsOf(chamber, indicator), ...twinsOf(moved, there)],
    disturbed: [indicator.objective, goal.uid],
  };
};

const splitObjective: DoUserChange = (chamber, chance) => {
  const large = chamber.objectives.filter(({ uid }) => withItsIndicators(chamber, uid).length > 2);
  const objective = chance.pick(large);
  if (objective === undefined || chamber.objectives.length > 8) return null;
  const title = `${titleFor(chamber.next)} edizione ${chamber.next}`;
  const code = codeFor(lastPlace(chamber) + 1);
  const added: TrueObjective = { uid: chamber.next, code, spelling: 'A01', title };
  const own = chamber.indicators.filter((each) => each.objective === objective.uid);
  const moved = own.slice(0, Math.max(1, chance.below(own.length)));
  const grown = {
    ...chamber,
    next: chamber.next + 1,
    objectives: [...chamber.objectives, added],
  };
  return {
    chamber: giveTo(grown, moved, added),
    said: `split ${objective.code} (${objective.uid}): ${moved.map(({ uid }) => uid).join(' ')} become ${code} (${added.uid}) «${title}»`,
    harmed: withItsIndicators(chamber, objective.uid),
    disturbed: [objective.uid],
  };
};

const mergeObjectives: DoUserChange = (chamber, chance) => {
  const [kept, gone] = chance.shuffled(chamber.objectives);
  if (kept === undefined || gone === undefined || chamber.objectives.length < 3) return null;
  const moved = chamber.indicators.filter(({ objective }) => objective === gone.uid);
  return {
    chamber: giveTo(chamber, moved, kept),
    said: `merge ${gone.code} (${gone.uid}) into ${kept.code} (${kept.uid})`,
    harmed: [...withItsIndicators(chamber, kept.uid), ...withItsIndicators(chamber, gone.uid)],
    disturbed: [kept.uid, gone.uid],
  };
};

/** Somebody deletes the header rows of a sheet; they come back after the next run. */
const deleteHeader: DoUserChange = (chamber, chance) => {
  const sheet = chance.pick(chamber.sheets.filter(({ hasHeader }) => hasHeader));
  if (sheet === undefined) return null;
  const owners = chamber.indicators.filter(({ uid }) => sheet.rows.includes(uid));
  return {
    chamber: withSheet(chamber, sheet, { hasHeader: false }),
    said: `delete the headers of ${sheet.name}`,
    harmed: owners.flatMap(({ uid, objective }) => [uid, objective]),
    disturbed: owners.map(({ objective }) => objective),
  };
};

/** What a thing or its place is: names, titles, who belongs to whom. */
export const IDENTITY_CHANGES: Readonly<Record<string, DoUserChange>> = {
  retitleByLetter: renameObjective('letter'),
  retitleByWord: renameObjective('word'),
  retitleWholly: renameObjective('whole'),
  renameByLetter: renameIndicator('letter'),
  renameByWord: renameIndicator('word'),
  renameWholly: renameIndicator('whole'),
  moveIndicator,
  splitObjective,
  mergeObjectives,
  deleteHeader,
};

/** Turns the workbook to another year; the results of this one are put by. */
const turnTo = (
  chamber: Chamber,
  year: number,
  resultOf: (indicator: TrueIndicator, next: number) => Result,
): UserChange => {
  const put = Object.fromEntries(chamber.indicators.map(({ uid, result }) => [uid, result]));
  const indicators = chamber.indicators.map((each, index) => ({
    ...each,
    result: resultOf(each, chamber.next + index),
  }));
  return {
    chamber: {
      ...chamber,
      year,
      indicators,
      next: chamber.next + indicators.length,
      resultsOf: { ...chamber.resultsOf, [chamber.year]: put },
    },
    said: `turn to the year ${year}`,
    harmed: 'all',
    disturbed: [],
  };
};

const nextYear =
  (results: 'emptied' | 'new' | 'left'): DoUserChange =>
  (chamber) => {
    if (chamber.year > 2024) return null;
    const change = turnTo(chamber, chamber.year + 1, ({ result }, next) => {
      if (results === 'left') return result;
      return results === 'emptied' ? null : resultFor(next);
    });
    return { ...change, said: `${change.said}, results ${results}` };
  };

/** Back to the year before, with the results that it had. */
const yearBefore: DoUserChange = (chamber) => {
  const former = chamber.resultsOf[chamber.year - 1];
  if (former === undefined) return null;
  return turnTo(chamber, chamber.year - 1, ({ uid, result }) => former[uid] ?? result);
};

export const YEAR_CHANGES: Readonly<Record<string, DoUserChange>> = {
  nextYearEmptied: nextYear('emptied'),
  nextYearNew: nextYear('new'),
  nextYearLeft: nextYear('left'),
  yearBefore,
};

/** The headers of every sheet are there again. */
export const withHeaders = (chamber: Chamber): Chamber => ({
  ...chamber,
  sheets: chamber.sheets.map((sheet) => ({ ...sheet, hasHeader: true })),
});
