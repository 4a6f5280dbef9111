import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';

/** The blue of the written sheets' headers, from nearly black to nearly white. */
const BRAND: BrandVariants = {
  10: '#040A12',
  20: '#0C1A2B',
  30: '#102B4A',
  40: '#123861',
  50: '#154578',
  60: '#19528F',
  70: '#1F60A6',
  80: '#2A6EB8',
  90: '#437FC4',
  100: '#6497D6',
  110: '#7BA7DE',
  120: '#91B6E5',
  130: '#A7C5EB',
  140: '#BDD4F1',
  150: '#D3E2F6',
  160: '#E9F1FB',
};

export const APPEARANCES = ['light', 'dark', 'contrast'] as const;
/** How Office looks around the pane. */
export type Appearance = (typeof APPEARANCES)[number];

/** On dark ground brand words and red ones are lighter than Fluent makes them, so that they read well. */
const darkTheme = (): Theme => ({
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[110],
  colorBrandForeground2: BRAND[120],
  colorStatusDangerForeground1: '#EA9096',
});

/**
 * The pane's theme. In Windows' contrast themes the browser puts the user's own colours over any
 * of them; `contrast` serves where Office is in high contrast and the browser does not know.
 */
export const themeOf = (appearance: Appearance): Theme => {
  switch (appearance) {
    case 'light':
      return createLightTheme(BRAND);
    case 'dark':
      return darkTheme();
    case 'contrast':
      return teamsHighContrastTheme;
  }
};
