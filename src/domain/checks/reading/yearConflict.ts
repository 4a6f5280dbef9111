import type { Check } from '../shared/check';

/** Declared here; found while the reporting year is decided. */
export const yearConflictCheck: Check = {
  id: 'year-conflict',
  severity: 'avviso',
  description:
    'L’anno indicato non è quello di cui parlano i fogli: finché non è chiarito, le anomalie che dipendono dall’anno non vengono segnalate.',
  implemented: true,
  find: null,
};
