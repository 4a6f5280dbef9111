/** How the pane looks: like Excel around it. */
export type Appearance = 'light' | 'dark' | 'contrast';

/**
 * High contrast where the system asks for it; dark where Excel's own background is. Excel for the
 * web does not always say what it looks like: then light.
 */
export const appearanceOf = (
  theme: Partial<Pick<Office.OfficeTheme, 'bodyBackgroundColor'>> | undefined,
  highContrast: boolean,
): Appearance => {
  if (highContrast) return 'contrast';
  const background = theme?.bodyBackgroundColor;
  return background !== undefined && isDark(background) ? 'dark' : 'light';
};

/** Whether white is easier to read on a colour, as `#262626`, than black. */
const isDark = (colour: string): boolean => {
  const digits = /^#?([0-9a-f]{6})/i.exec(colour)?.[1];
  if (digits === undefined) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(digits.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
};
