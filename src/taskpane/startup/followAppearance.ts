import type { Appearance } from '../theme/themeOf';
import { appearanceOf } from './appearance';

/** What of the browser's window is needed. */
type Surroundings = Pick<Window, 'matchMedia' | 'addEventListener' | 'removeEventListener'>;

/** How the pane looks now, and a way to hear of changes. */
export interface AppearanceSource {
  readonly now: () => Appearance;
  /** Calls back with each new look; the returned function stops it. */
  readonly follow: (changed: (appearance: Appearance) => void) => () => void;
}

/**
 * Follows the system's contrast and dark mode. Excel has no event for its own theme (Outlook alone
 * has one), so what `officeTheme` says is looked at again whenever the pane gets the focus.
 */
export const followAppearance = (
  window: Surroundings,
  officeTheme: () => Office.OfficeTheme | undefined,
): AppearanceSource => {
  const contrast = window.matchMedia('(forced-colors: active)');
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const now = (): Appearance =>
    appearanceOf(officeTheme(), { highContrast: contrast.matches, prefersDark: dark.matches });
  return {
    now,
    follow: (changed) => {
      const tell = (): void => changed(now());
      contrast.addEventListener('change', tell);
      dark.addEventListener('change', tell);
      window.addEventListener('focus', tell);
      return () => {
        contrast.removeEventListener('change', tell);
        dark.removeEventListener('change', tell);
        window.removeEventListener('focus', tell);
      };
    },
  };
};
