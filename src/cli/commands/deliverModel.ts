import type { Model } from '../../application/contract/model';
import { refuseIfNotWritable, sameFile, writeBytes } from '../files';
import type { Surface } from '../surface';
import { UsageError } from '../usageError';

/**
 * Refuses, before any work, a model file that cannot be written or that is a file of this very run.
 */
export const refuseModelFile = async (
  destination: string | null,
  others: readonly (string | null)[],
): Promise<void> => {
  if (destination === null || destination === '-') return;
  if (others.some((path) => path !== null && sameFile(path, destination))) {
    throw new UsageError(
      `--json indica «${destination}», che questo comando usa già per altro; indicare un altro file.`,
    );
  }
  await refuseIfNotWritable(destination);
};

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
  await writeBytes(destination, json);
};
