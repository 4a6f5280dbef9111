import type { Appearance } from '../theme/themeOf';

/** What the system says of the user's wishes. */
export interface SystemLook {
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
