import type { Language } from '../session/paneState';

/** The texts of a surface in both languages; English has the keys that Italian has, no other. */
export const bilingual = <Texts>(texts: {
  readonly it: Texts;
  readonly en: NoInfer<Texts>;
}): Readonly<Record<Language, Texts>> => texts;
