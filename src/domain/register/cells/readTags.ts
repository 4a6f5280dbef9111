import { readableText } from '../../language/normaliseText';
import { remembered } from '../../language/remembered';

/** An indicator's name without its tags, the tags, and what else stood in the cell. */
export interface TaggedName {
  readonly name: string;
  readonly tags: readonly string[];
  readonly remarks: readonly string[];
}

const TAGS: readonly { readonly pattern: RegExp; readonly tag: string }[] = [
  { pattern: /^OC\b[\s:–-]*/, tag: 'OC' },
  { pattern: /^new\b\s*:?(?:\s*target(?:\s*(?:\d{4}|e|,|-))*(?=\s))?[\s:–-]*/i, tag: 'new' },
  { pattern: /^pari opportunit(?:à|a'|a’|a)(?=[\s:–-])[\s:–-]*/i, tag: 'pari opportunita' },
];
/** Names are asked for where cells are placed, and again where they are understood. */
const MOST_KEPT = 20_000;
const BRACKETED = /^\([^()]*\)\s*/;
const CLOSING_TAG = /\s*\((OC|new)\)\s*$/i;
const ASIDES = [
  /\s*\((?:target|obiettivo)\b[^()]*\)/i,
  /\s+il target\b.*\b(?:aggiornat|modificat|ridefinit|rideterminat|rivist|innalzat|ridott)\w+\b.*$/is,
  /\s+indicatore di (?:impatto|outcome|performance)\b.*$/is,
];

/**
 * Takes the tags off an indicator's name: "OC new Capacità di …" → `OC`, `new`, "Capacità di …".
 * A bracket right behind the tags, and sentences on the target's history, are remarks.
 */
export const readTags = remembered((written: string): TaggedName => {
  const tags: string[] = [];
  const remarks: string[] = [];
  let name = readableText(written).replace(/\s+/g, ' ').trim();
  for (let found = true; found;) {
    found = false;
    for (const { pattern, tag } of TAGS) {
      const match = pattern.exec(name);
      if (match === null || match[0].length === name.length || tags.includes(tag)) continue;
      name = name.slice(match[0].length);
      tags.push(tag);
      found = true;
    }
  }
  const bracket = tags.length > 0 ? BRACKETED.exec(name) : null;
  if (bracket !== null && bracket[0].length < name.length) {
    remarks.push(bracket[0].trim());
    name = name.slice(bracket[0].length);
  }
  const closing = CLOSING_TAG.exec(name);
  if (closing !== null) {
    tags.push(closing[1]?.toUpperCase() === 'OC' ? 'OC' : 'new');
    name = name.slice(0, closing.index);
  }
  for (const aside of ASIDES) {
    const match = aside.exec(name);
    if (match === null || match.index === 0) continue;
    remarks.push(match[0].trim());
    name = name.replace(match[0], '');
  }
  const unclosed = unclosedBracket(name);
  if (unclosed > 0) {
    remarks.push(name.slice(unclosed).trim());
    name = name.slice(0, unclosed);
  }
  return { name: name.trim(), tags, remarks };
}, MOST_KEPT);

/** Where a bracket opens that is never closed, or -1: what follows was cut short by its writer. */
const unclosedBracket = (name: string): number => {
  const open: number[] = [];
  for (const [at, character] of [...name].entries()) {
    if (character === '(') open.push(at);
    else if (character === ')') open.pop();
  }
  return open[0] ?? -1;
};
