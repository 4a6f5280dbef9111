import { init } from 'excelize-wasm';

/**
 * excelize compiles `import()` from a text. V8 keeps what it compiled of equal texts, also for a test
 * file that has ended, whose imports fail: this file's own import takes its place.
 */
const ownImport = (name: string): Promise<unknown> => import(name);
globalThis.Function = new Proxy(Function, {
  apply: (target, self, words: string[]): unknown =>
    words[1] === 'return import(m)' ? ownImport : Reflect.apply(target, self, words),
});

/** excelize itself, loaded once: an engine independent of ours, for building and checking files. */
export const excelize = (): ReturnType<typeof init> => (loaded ??= init(WASM));

const WASM = 'node_modules/excelize-wasm/excelize.wasm.gz';
let loaded: ReturnType<typeof init> | undefined;

/** Throws what excelize reports as a value. */
export const accepted = <T extends { readonly error: string | null }>(result: T): T => {
  if (result.error) throw new Error(`excelize: ${result.error}`);
  return result;
};
