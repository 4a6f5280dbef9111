import type { ManifestElement } from './manifestElement';
import type { ManifestRule, Surroundings } from './manifestRule';
import type { Problem } from './problem';
import { readManifest, UnreadableManifest } from './readManifest';
import { addresses } from './rules/addresses';
import { attributes } from './rules/attributes';
import { commands } from './rules/commands';
import { elementOrder } from './rules/elementOrder';
import { icons } from './rules/icons';
import { identifiers } from './rules/identifiers';
import { languages } from './rules/languages';
import { requirements } from './rules/requirements';
import { resources } from './rules/resources';
import { runtime } from './rules/runtime';
import { texts } from './rules/texts';
import { version } from './rules/version';

const RULES: Readonly<Record<string, ManifestRule>> = {
  elementOrder,
  attributes,
  identifiers,
  resources,
  texts,
  languages,
  addresses,
  icons,
  version,
  requirements,
  runtime,
  commands,
};

/**
 * What is wrong with a manifest, by line. Stands in for Microsoft's validator, which needs the
 * network: it knows the parts of the schema that our manifest uses, not the whole.
 */
export const manifestProblems = (xml: string, surroundings: Surroundings): readonly Problem[] => {
  const manifest = opened(xml);
  if ('rule' in manifest) return [manifest];
  return Object.entries(RULES)
    .flatMap(([rule, check]) =>
      check(manifest, surroundings).map((remark) => ({ rule, ...remark })),
    )
    .sort((one, other) => one.line - other.line);
};

const opened = (xml: string): ManifestElement | Problem => {
  try {
    return readManifest(xml);
  } catch (error) {
    if (!(error instanceof UnreadableManifest)) throw error;
    return {
      rule: 'wellFormed',
      where: 'manifest.xml',
      line: error.line,
      what: error.what,
      remedy: 'Correct the XML there; the other rules wait for it',
    };
  }
};
