import type { Appearance } from '../theme/themeOf';

/** The user's settings as the system reports them. */
interface SystemLook {
  readonly highContrast: boolean;
  readonly prefersDark: boolean;
}

/**
 * How the pane looks: high contrast where the system asks for it; else as dark as Excel's own
 * background, or, where Excel does not tell (on the web), as the user likes all programs.
 */
export const appearanceOf = (
  theme: Partial<Pick<Office.OfficeTheme, 'bodyBackgroundColor'>> | undefined,
  { highContrast, prefersDark }: SystemLook,
): Appearance => {
  if (highContrast) return 'contrast';
  const background = brightness(theme?.bodyBackgroundColor);
  const isDark = background === null ? prefersDark : background < 128;
  return isDark ? 'dark' : 'light';
};

/** How bright a colour, as `#262626`, is to the eye, 0..255; null for what is no colour. */
const brightness = (colour: string | undefined): number | null => {
  const digits = /^#?([0-9a-f]{6})/i.exec(colour ?? '')?.[1];
  if (digits === undefined) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(digits.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue;
};

/** What of the browser's window is needed. */
type Surroundings = Pick<Window, 'matchMedia' | 'addEventListener' | 'removeEventListener'>;

/** The appearance of the pane now, and a way to subscribe to its changes. */
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
