import { LANGUAGES, type Language } from '../../taskpane/session/paneState';
import { APPEARANCES, type Appearance } from '../../taskpane/theme/themeOf';
import { SAMPLES, type Sample } from './samples';

/** Widths of the pane in pixels. */
export const NARROWEST = 270;
export const WIDEST = 600;
const USUAL_WIDTH = 320;

/** What the address of the page asks for. */
export interface Parameters {
  readonly sample: Sample;
  readonly appearance: Appearance;
  readonly language: Language;
  readonly width: number;
  /** True where only the pane is shown, filling the window. */
  readonly paneOnly: boolean;
}

/** Reads `?cartella=schede&tema=dark&lingua=en&larghezza=400&solo=pannello`; the rest is usual. */
export const parametersOf = (search: string): Parameters => {
  const given = new URLSearchParams(search);
  const oneOf = <Word extends string>(name: string, words: readonly Word[], usual: Word): Word =>
    words.find((word) => word === given.get(name)) ?? usual;
  return {
    sample: oneOf('cartella', SAMPLES, 'schede'),
    appearance: oneOf('tema', APPEARANCES, 'light'),
    language: oneOf('lingua', LANGUAGES, 'it'),
    width: paneWidth(Number(given.get('larghezza') ?? USUAL_WIDTH)),
    paneOnly: given.get('solo') === 'pannello',
  };
};

/** A width between the narrowest and the widest; the usual one for what is no number. */
export const paneWidth = (pixels: number): number =>
  Number.isFinite(pixels) ? Math.round(Math.min(WIDEST, Math.max(NARROWEST, pixels))) : USUAL_WIDTH;
