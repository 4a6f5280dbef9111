import { choiceOf, hasRole, ignoreColumn, withOnly, type ColumnDraft } from './columnDraft';
import { candidate, isUnanswered, replace, type Drafts } from './drafts';
import { anyHas } from './settleDrafts';
import { BAR, GIVEN, SHARE } from '../weights';

/** `Misura` or `Descrizione` is the indicator where nothing else is and targets and results are. */
const promoteIndicator = (drafts: Drafts): Drafts => {
  if (anyHas(drafts, 'indicator')) return drafts;
  if (!anyHas(drafts, 'target') || !(anyHas(drafts, 'actual') || anyHas(drafts, 'achievement')))
    return drafts;
  const able = drafts
    .filter(isUnanswered)
    .map((draft) => ({ draft, as: draft.all.find((one) => one.role === 'indicator') }))
    .filter(
      ({ draft, as }) => (as?.score ?? 0) >= GIVEN.leastWords && draft.profile.words >= SHARE.half,
    )
    .sort((one, other) => (other.as?.score ?? 0) - (one.as?.score ?? 0));
  const [best] = able;
  if (best === undefined) return measureObjectives(drafts);
  const promoted = replace(drafts, best.draft, (draft) =>
    withOnly(draft, candidate('indicator', GIVEN.indicator)),
  );
  return anyHas(promoted, 'target') ? promoted : measureObjectives(drafts);
};

/**
 * `Obiettivo | Target | Consuntivo`: the objective's own line is what is measured, where each line
 * has a text of its own; the operational objective rather than the strategic one.
 */
const measureObjectives = (drafts: Drafts): Drafts => {
  const target = drafts.find((draft) => hasRole(draft, 'target'));
  if (target === undefined || !anyHas(drafts, 'actual')) return drafts;
  const able = drafts.filter(
    (draft) =>
      isUnanswered(draft) &&
      hasRole(draft, 'objectiveTitle') &&
      draft.profile.words >= SHARE.many &&
      draft.profile.distinct >= 0.9 &&
      draft.profile.count >= target.profile.count * 0.9,
  );
  const best = able.find((draft) => choiceOf(draft)?.trait === 'operational') ?? able.at(-1);
  return replace(drafts, best, (draft) =>
    withOnly(draft, { ...candidate('indicator', GIVEN.measuredObjective), trait: 'measured' }),
  );
};

/** `Azione`, `Progetto`, `Titolo` name an objective only where no column does so plainly. */
const dropWeakTitles = (drafts: Drafts): Drafts => {
  const titled = (draft: ColumnDraft): boolean =>
    hasRole(draft, 'objectiveTitle') && isUnanswered(draft);
  const strong = drafts.filter(
    (draft) => titled(draft) && (choiceOf(draft)?.score ?? 0) >= BAR.plain,
  );
  const plain = strong.filter((draft) => choiceOf(draft)?.trait !== 'description');
  if (strong.length === 0) return drafts;
  return drafts.map((draft) => {
    if (!titled(draft)) return draft;
    const weak = !strong.includes(draft);
    const doubled = choiceOf(draft)?.trait === 'description' && plain.length > 0;
    return weak || doubled ? ignoreColumn(draft) : draft;
  });
};

/** `Codice | Descrizione | Indicatore`: beside a code of objectives the description is the title. */
const promoteTitle = (drafts: Drafts): Drafts => {
  if (anyHas(drafts, 'objectiveTitle')) return drafts;
  const code = drafts.find((draft) => hasRole(draft, 'objectiveCode'));
  if (code === undefined) return drafts;
  const indicator = drafts.findIndex((draft) => hasRole(draft, 'indicator'));
  const able = drafts.find(
    (draft, index) =>
      isUnanswered(draft) &&
      choiceOf(draft) === null &&
      index < indicator &&
      drafts[index - 1] === code &&
      draft.all.some((one) => one.role === 'objectiveTitle'),
  );
  return replace(drafts, able, (draft) =>
    withOnly(draft, candidate('objectiveTitle', GIVEN.objective)),
  );
};

/**
 * A code right before the indicators is the indicator's own where another column or banners name
 * the objectives and it differs on every row, or where it stands behind the objectives.
 */
const placeCodes = (drafts: Drafts, banners: boolean): Drafts =>
  drafts.map((draft, index) => {
    if (!isUnanswered(draft) || !hasRole(draft, 'objectiveCode')) return draft;
    const said = draft.header.levels.join(' ').toLowerCase().includes('ob');
    const before = drafts[index - 1];
    const after = drafts[index + 1];
    if (said || after === undefined || !hasRole(after, 'indicator')) return draft;
    const behind = before !== undefined && hasRole(before, 'objectiveTitle');
    const titles = drafts.find((other) => hasRole(other, 'objectiveTitle'));
    const coarser =
      titles !== undefined &&
      titles.profile.distinct * titles.profile.count < draft.profile.count - 0.5;
    const each = draft.profile.distinct === 1 && draft.profile.count >= 2;
    return behind || (each && (coarser || (titles === undefined && banners)))
      ? ignoreColumn(draft)
      : draft;
  });

/** `N.` before the objectives numbers them where it is filled only once for each of them. */
const numberObjectives = (drafts: Drafts): Drafts => {
  if (anyHas(drafts, 'objectiveCode')) return drafts;
  const rows = drafts.find((draft) => hasRole(draft, 'indicator'))?.profile.count ?? 0;
  const able = drafts.find((draft, index) => {
    const title = drafts[index + 1];
    return (
      isUnanswered(draft) &&
      title !== undefined &&
      hasRole(title, 'objectiveTitle') &&
      hasRole(draft, 'ignored') &&
      draft.all.some((one) => one.role === 'objectiveCode') &&
      draft.profile.count > 0 &&
      draft.profile.count < rows &&
      draft.profile.count <= title.profile.count
    );
  });
  return replace(drafts, able, (draft) =>
    withOnly(draft, candidate('objectiveCode', GIVEN.objective)),
  );
};

/** A role without a year beside columns that bear one belongs to the year at its left. */
const inheritYears = (drafts: Drafts): Drafts => {
  let year: number | null = null;
  return drafts.map((draft) => {
    if (draft.period.year !== null) year = draft.period.year;
    const role = choiceOf(draft)?.role;
    const follows = role === 'achievement' || role === 'gap' || role === 'status';
    const repeated = drafts.filter((other) => choiceOf(other)?.role === role).length > 1;
    if (!follows || !repeated || draft.period.year !== null) return draft;
    return { ...draft, period: { ...draft.period, year } };
  });
};

/** `Dimensione` or `Ambito` behind the indicator classes the indicator, not its objective. */
const placeAreas = (drafts: Drafts): Drafts => {
  const indicator = drafts.findIndex((draft) => hasRole(draft, 'indicator'));
  return drafts.map((draft, index) =>
    isUnanswered(draft) &&
    hasRole(draft, 'area') &&
    indicator !== -1 &&
    index > indicator &&
    anyHas(drafts.slice(0, indicator), 'objectiveTitle')
      ? ignoreColumn(draft)
      : draft,
  );
};

/** Of two weights, the one before the indicator is its objective's. */
const placeWeights = (drafts: Drafts): Drafts => {
  const indicator = drafts.findIndex((draft) => hasRole(draft, 'indicator'));
  const behind = drafts.some((draft, index) => index > indicator && hasRole(draft, 'weight'));
  if (indicator === -1 || !behind) return drafts;
  return drafts.map((draft, index) =>
    index < indicator && isUnanswered(draft) && hasRole(draft, 'weight')
      ? ignoreColumn(draft)
      : draft,
  );
};

/** A percentage per objective, filled once for several indicators, says nothing about each of them. */
const placeAchievements = (drafts: Drafts): Drafts => {
  const rows = drafts.find((draft) => hasRole(draft, 'indicator'))?.profile.count ?? 0;
  return drafts.map((draft) =>
    isUnanswered(draft) &&
    hasRole(draft, 'achievement') &&
    draft.profile.count < rows &&
    /\bob(?:iettiv|\.)/i.test(draft.header.levels.join(' '))
      ? ignoreColumn(draft)
      : draft,
  );
};

/** What columns say about each other before any of them competes for a role. */
export const adjustDrafts = (drafts: Drafts, banners: boolean): Drafts =>
  inheritYears(
    [
      promoteIndicator,
      dropWeakTitles,
      placeAreas,
      placeWeights,
      placeAchievements,
      (current: Drafts) => placeCodes(current, banners),
      numberObjectives,
      promoteTitle,
    ].reduce((current, adjust) => adjust(current), drafts),
  );
