import type { ManifestElement } from './manifestElement';
import type { Remark } from './problem';

/** What the manifest is held against. */
export interface Surroundings {
  /** From package.json, as `1.0.0`. */
  readonly version: string;
  /** The functions that src/commands gives to ribbon buttons. */
  readonly commands: readonly string[];
  /** A file of the add-in's folder, by its path below the base address; null where there is none. */
  readonly file: (path: string) => Uint8Array | null;
}

/** One rule a file; the name of its file is the name in the message. */
export type ManifestRule = (
  manifest: ManifestElement,
  surroundings: Surroundings,
) => readonly Remark[];
