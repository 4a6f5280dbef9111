import type { Candidate } from './columnCandidates';
import { choiceOf, disputed, hasRole, withOnly, type ColumnDraft } from './columnDraft';
import { candidate, free, replace, type Drafts } from './drafts';
import { isOnlyPeriod } from '../headers/headerPeriod';
import { anyHas } from './settleDrafts';

const sumsToWhole = (draft: ColumnDraft, most: number): boolean => {
  const { sum, count, quantity, targetLike } = draft.profile;
  if (sum === null || count < 2 || count > 300 || quantity < 0.9 || targetLike > 0) return false;
  const wholes = [sum, sum / 100].filter((whole) => Math.abs(whole - Math.round(whole)) < 0.011);
  return wholes.some((whole) => Math.round(whole) >= 1 && Math.round(whole) <= Math.max(1, most));
};

const TELLS_RESULTS = /risultat|rendicont|consuntiv|svolt|realizzat|attuazione|relazione/i;

/** Where results are told only in words (`Descrizione dei risultati`), the words are the result. */
const narratedResults = (drafts: Drafts): Drafts => {
  if (anyHas(drafts, 'actual') || anyHas(drafts, 'achievement') || !anyHas(drafts, 'target'))
    return drafts;
  const able = drafts.filter(
    (draft) =>
      free(draft) &&
      !draft.disputed &&
      hasRole(draft, 'remark') &&
      draft.profile.count > 0 &&
      TELLS_RESULTS.test(draft.header.levels.join(' ')),
  );
  return able.length === 1
    ? replace(drafts, able[0], (draft) => withOnly(draft, candidate('actual', 0.66)))
    : drafts;
};

/** Words without figures under `Risultato` beside figures under `Relazione`: a person must say. */
const wordyResults = (drafts: Drafts): Drafts => {
  const results = drafts.filter((draft) => hasRole(draft, 'actual'));
  const [result] = results;
  if (result === undefined || results.length > 1 || !free(result)) return drafts;
  const { words, quantity, figures, targetLike } = result.profile;
  if (words < 0.6 || quantity > 0.1 || figures > 0.2 || targetLike > 0.1) return drafts;
  const told = drafts.filter(
    (draft) =>
      free(draft) &&
      hasRole(draft, 'remark') &&
      draft.profile.figures >= 0.4 &&
      TELLS_RESULTS.test(draft.header.levels.join(' ')),
  );
  if (told.length !== 1) return drafts;
  return drafts.map((draft) =>
    draft === result || draft === told[0] ? asked(draft, ['actual', 'remark']) : draft,
  );
};

/** Left open between the given roles. */
const asked = (draft: ColumnDraft, roles: readonly Candidate['role'][]): ColumnDraft =>
  disputed({ ...draft, all: roles.map((role) => candidate(role, 0.55)) });

/** Figures under a bare period are what was measured then, where targets have a column of theirs. */
const datedValues = (drafts: Drafts): Drafts => {
  if (!anyHas(drafts, 'target')) return drafts;
  const dated = drafts.filter(
    (draft) =>
      free(draft) &&
      choiceOf(draft) === null &&
      !draft.disputed &&
      draft.header.levels.length > 0 &&
      draft.header.levels.every(isOnlyPeriod) &&
      draft.profile.quantity >= 0.5 &&
      draft.profile.targetLike < 0.3,
  );
  if (dated.length === 0) return drafts;
  return drafts.map((draft) =>
    dated.includes(draft) ? withOnly(draft, candidate('actual', 0.66)) : draft,
  );
};

/**
 * Columns that their header does not name, after the others are settled: percentages beside target
 * and result are the achievement, shares that add up to wholes the weight.
 */
export const readByContent = (drafts: Drafts): Drafts => {
  const rows = drafts.find((draft) => hasRole(draft, 'indicator'))?.profile.count ?? 0;
  const dated = wordyResults(narratedResults(datedValues(drafts)));
  if (dated !== drafts) return readByContent(dated);
  const unknown = drafts.filter(
    (draft) =>
      free(draft) &&
      choiceOf(draft) === null &&
      !draft.disputed &&
      !draft.all.some((one) => one.byHeader),
  );
  const percents = unknown.filter(
    (draft) => draft.profile.percent >= 0.6 && draft.profile.targetLike < 0.2,
  );
  const objectives = drafts.find((draft) => hasRole(draft, 'objectiveTitle'))?.profile.count ?? 0;
  const weights = unknown.filter(
    (draft) => sumsToWhole(draft, Math.max(rows / 2, objectives)) && !percents.includes(draft),
  );
  const measured = anyHas(drafts, 'target') && anyHas(drafts, 'actual');
  let current = drafts;
  if (measured && !anyHas(drafts, 'achievement') && percents.length === 1) {
    current = replace(current, percents[0], (draft) =>
      withOnly(draft, candidate('achievement', 0.62)),
    );
  }
  if (measured && !anyHas(drafts, 'weight') && weights.length === 1) {
    current = replace(current, weights[0], (draft) => withOnly(draft, candidate('weight', 0.62)));
  }
  return current;
};
