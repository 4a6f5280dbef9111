import { choiceOf, hasRole, withDoubt, withOnly } from './columnDraft';
import { candidate, isUnanswered, replace, type Drafts } from './drafts';
import { isOnlyPeriod } from '../headers/headerPeriod';
import { anyHas } from './settleDrafts';
import { GIVEN, SHARE } from '../weights';

const TELLS_RESULTS = /risultat|rendicont|consuntiv|svolt|realizzat|attuazione|relazione/i;

/** Where results are told only in words (`Descrizione dei risultati`), the words are the result. */
const narratedResults = (drafts: Drafts): Drafts => {
  if (anyHas(drafts, 'actual') || anyHas(drafts, 'achievement') || !anyHas(drafts, 'target'))
    return drafts;
  const able = drafts.filter(
    (draft) =>
      isUnanswered(draft) &&
      draft.doubt === null &&
      hasRole(draft, 'remark') &&
      draft.profile.count > 0 &&
      TELLS_RESULTS.test(draft.header.levels.join(' ')),
  );
  return able.length === 1
    ? replace(drafts, able[0], (draft) => withOnly(draft, candidate('actual', GIVEN.result)))
    : drafts;
};

/** Words without figures under `Risultato` beside figures under `Relazione`: a person must say. */
const wordyResults = (drafts: Drafts): Drafts => {
  const results = drafts.filter((draft) => hasRole(draft, 'actual'));
  const [result] = results;
  if (result === undefined || results.length > 1 || !isUnanswered(result)) return drafts;
  const { words, quantity, figures, targetLike } = result.profile;
  if (words < SHARE.most || quantity > 0.1 || figures > SHARE.few || targetLike > 0.1)
    return drafts;
  const told = drafts.filter(
    (draft) =>
      isUnanswered(draft) &&
      hasRole(draft, 'remark') &&
      draft.profile.figures >= SHARE.many &&
      TELLS_RESULTS.test(draft.header.levels.join(' ')),
  );
  if (told.length !== 1) return drafts;
  return drafts.map((draft) =>
    draft === result || draft === told[0]
      ? withDoubt(draft, { kind: 'words-and-figures' }, ['actual', 'remark'])
      : draft,
  );
};

/** Figures under a bare period are what was measured then, where targets have a column of theirs. */
const datedValues = (drafts: Drafts): Drafts => {
  if (!anyHas(drafts, 'target')) return drafts;
  const dated = drafts.filter(
    (draft) =>
      isUnanswered(draft) &&
      choiceOf(draft) === null &&
      draft.doubt === null &&
      draft.header.levels.length > 0 &&
      draft.header.levels.every(isOnlyPeriod) &&
      draft.profile.quantity >= SHARE.half &&
      draft.profile.targetLike < SHARE.some,
  );
  if (dated.length === 0) return drafts;
  return drafts.map((draft) =>
    dated.includes(draft) ? withOnly(draft, candidate('actual', GIVEN.result)) : draft,
  );
};

/** Results that no word names plainly: under a bare date, or told in words. */
export const unnamedResults = (drafts: Drafts): Drafts =>
  [datedValues, narratedResults, wordyResults].reduce((current, read) => read(current), drafts);
