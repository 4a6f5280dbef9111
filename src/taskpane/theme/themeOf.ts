import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';
import { BRAND } from './brand';

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
