import { gzipSync } from 'node:zlib';
import { HASHED_NAME } from './mediaTypes';

/** Gzipped bytes of JavaScript that the pane may load before it shows its first view. */
export const FIRST_VIEW_BUDGET = 240_000;

/** Words that survive minifying and give away what must not be in the pane. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  _overrideSession: 'the embedded Excel host of the preview',
  excelize: 'excelize',
  hucre: 'hucre',
  'ag-root-wrapper': 'the grid of the preview',
  'OSF.DDA': 'office.js',
  'Microsoft.Office.WebExtension': 'office.js',
};

export interface ScriptSize {
  /** Path in the folder. */
  readonly script: string;
  readonly bytes: number;
  readonly gzipped: number;
}

export interface PaneSize {
  /** What the page itself loads. */
  readonly first: readonly ScriptSize[];
  /** What is loaded when it is needed. */
  readonly later: readonly ScriptSize[];
  /** Gzipped bytes of `first`. */
  readonly total: number;
  /** Sentences; empty where all is well. */
  readonly faults: readonly string[];
}

/** Measures a built pane. `scripts` are its `.js` files by path, `page` the text of its page. */
export const paneSize = (page: string, scripts: ReadonlyMap<string, Uint8Array>): PaneSize => {
  const initial = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)]
    .map(([, source = '']) => source)
    .filter((source) => !source.startsWith('https://'));
  const sizes = [...scripts].map(([script, content]) => ({
    script,
    bytes: content.length,
    gzipped: gzipSync(content).length,
  }));
  const first = sizes.filter(({ script }) => initial.includes(script));
  const total = first.reduce((sum, { gzipped }) => sum + gzipped, 0);
  return {
    first,
    later: sizes.filter(({ script }) => !initial.includes(script)),
    total,
    faults: [
      ...missingScripts(initial, scripts),
      ...overBudget(total),
      ...[...scripts].flatMap(([script, content]) => foreign(script, content)),
    ],
  };
};

const missingScripts = (
  initial: readonly string[],
  scripts: ReadonlyMap<string, Uint8Array>,
): readonly string[] =>
  initial.length === 0
    ? ['The page loads no script: nothing was measured. Build the pane first']
    : initial
        .filter((script) => !scripts.has(script))
        .map((script) => `The page loads ${script}, which is not there`);

const overBudget = (total: number): readonly string[] =>
  total <= FIRST_VIEW_BUDGET
    ? []
    : [
        `The first view takes ${total} bytes gzipped, ${total - FIRST_VIEW_BUDGET} over the budget of ${FIRST_VIEW_BUDGET}: load something of it later, with import()`,
      ];

const foreign = (script: string, content: Uint8Array): readonly string[] => {
  const text = new TextDecoder().decode(content);
  return [
    ...(HASHED_NAME.test(script)
      ? []
      : [`${script} has no hash in its name: browsers would keep an old one`]),
    ...Object.entries(FORBIDDEN)
      .filter(([word]) => text.includes(word))
      .map(([, what]) => `${script} holds ${what}`),
  ];
};
