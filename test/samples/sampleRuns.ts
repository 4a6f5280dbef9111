import type { Font, RichTextRun } from 'excelize-wasm';
import { RUN_FONTS } from './sampleStyles';

/** `a <del>b</del> c` → three runs, the second struck out. */
export const struckRuns = (text: string): readonly RichTextRun[] =>
  text
    .split(/(<del>.*?<\/del>)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('<del>')
        ? { Font: RUN_FONTS.struck, Text: piece.slice(5, -6) }
        : { Font: RUN_FONTS.target, Text: piece },
    );

const TAGS: readonly (readonly [RegExp, Font])[] = [
  [/^OC (?=\S)/, RUN_FONTS.oc],
  [/^(?:NEW|new:? target 2023 e 2024|new) (?=\S)/, RUN_FONTS.fresh],
  [/^Pari opportunità (?=\S)/, RUN_FONTS.equal],
];

/** `OC new Capacità …` → a green run, a blue one and the name; one run where there is no tag. */
export const tagRuns = (text: string): readonly RichTextRun[] => {
  const runs: RichTextRun[] = [];
  let rest = text;
  for (const [pattern, font] of TAGS) {
    const tag = pattern.exec(rest)?.[0];
    if (tag === undefined) continue;
    runs.push({ Font: font, Text: tag });
    rest = rest.slice(tag.length);
  }
  return [...runs, { Font: RUN_FONTS.plain, Text: rest }];
};
