import { init } from 'excelize-wasm';

/** excelize itself, loaded once: an engine independent of ours, for building and checking files. */
export const excelize = (): ReturnType<typeof init> => (loaded ??= init(WASM));

const WASM = 'node_modules/excelize-wasm/excelize.wasm.gz';
let loaded: ReturnType<typeof init> | undefined;

/** Throws what excelize reports as a value. */
export const accepted = <T extends { readonly error: string | null }>(result: T): T => {
  if (result.error) throw new Error(`excelize: ${result.error}`);
  return result;
};
