import type { Model } from '../../application/contract/model';
import { refuseIfNotWritable, writeBytes } from '../files';
import type { Surface } from '../surface';

/** Writes the JSON model where `--json` says: a file, or `-` for standard output. */
export const deliverModel = async (
  model: Model,
  destination: string | null,
  surface: Surface,
): Promise<void> => {
  if (destination === null) return;
  const json = `${JSON.stringify(model, null, 2)}\n`;
  if (destination === '-') {
    surface.out(json);
    return;
  }
  await refuseIfNotWritable(destination);
  await writeBytes(destination, json);
};
