import type { TypedInputs } from '../sheets/inputs';
import { mergeTyped } from '../sheets/reading/typed/mergeTyped';
import { pendingInputs, type Pending } from '../sheets/reading/typed/pendingInputs';
import { readTyped } from '../sheets/reading/typed/readTyped';
import type { WorkbookSnapshot } from '../sheets/snapshot';
import { UnusableInput } from './unusableInput';

/**
 * Everything that people typed: what is decided and not written yet wins over what the workbook's
 * own generated sheets hold, and that over an evaluated workbook of earlier. Throws
 * {@link UnusableInput} where typed cells could not be found again.
 */
export const typedInForce = (
  snapshot: WorkbookSnapshot,
  earlier: WorkbookSnapshot | null,
  pending: Pending | undefined,
): TypedInputs => {
  const own = readTyped(snapshot);
  const written = earlier === null ? own : mergeTyped(own, readTyped(earlier));
  const typed = pending === undefined ? written : mergeTyped(pendingInputs(pending), written);
  const [broken] = typed.unreadableSheets;
  if (broken !== undefined) {
    throw new UnusableInput(
      'generated-sheet-broken',
      `nel foglio «${broken}» manca la riga delle intestazioni, e ciò che vi è stato scritto andrebbe ` +
        'perso; rimettere le intestazioni, oppure rinominare e copiare altrove quel foglio.',
    );
  }
  return typed;
};
