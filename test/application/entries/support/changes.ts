import { disturbing, harming, said, type DoChange } from './desk';
import { IDENTITY_CHANGES, YEAR_CHANGES } from './identityChanges';
import { TABLE_CHANGES } from './tableChanges';
import { TYPING } from './typing';
import { HARMLESS_CHANGES, TEXT_CHANGES, type DoUserChange } from './userChanges';

const onUserSheets =
  (doIt: DoUserChange): DoChange =>
  (desk, chance) => {
    const change = doIt(desk.chamber, chance);
    if (change === null) return null;
    const changed = { ...said(desk, change.said), chamber: change.chamber };
    return disturbing(harming(changed, change.harmed), change.disturbed);
  };

const all = (changes: Readonly<Record<string, DoUserChange>>): Record<string, DoChange> =>
  Object.fromEntries(Object.entries(changes).map(([name, doIt]) => [name, onUserSheets(doIt)]));

/** Every change by its name. */
export const CHANGES: Readonly<Record<string, DoChange>> = {
  ...TYPING,
  ...TABLE_CHANGES,
  ...all(HARMLESS_CHANGES),
  ...all(TEXT_CHANGES),
  ...all(IDENTITY_CHANGES),
  ...all(YEAR_CHANGES),
};

/** What a kind of story is made of, beside typing. */
export const FAMILIES = {
  'changes that harm nothing': Object.keys(HARMLESS_CHANGES),
  'changes in the generated sheets': Object.keys(TABLE_CHANGES),
  'changes of texts': [...Object.keys(TEXT_CHANGES), ...Object.keys(HARMLESS_CHANGES)],
  'changes of names, titles and places': [
    ...Object.keys(IDENTITY_CHANGES),
    ...Object.keys(HARMLESS_CHANGES),
  ],
  'changes of the year': [...Object.keys(YEAR_CHANGES), 'changeResult', 'sortRows', 'swapCodes'],
  'everything together': Object.keys(CHANGES).filter((name) => !(name in TYPING)),
} as const;
export type Family = keyof typeof FAMILIES;
export const FAMILY_NAMES = Object.keys(FAMILIES) as Family[];
