import { tokens } from '@fluentui/react-components';
import type { Severity } from '../../domain/finding';
import type { Status } from '../../domain/model/achievement';

/** Colours by token, so that they hold in light, dark and high contrast. */
export interface Tint {
  /** For symbol and word on the pane's own background. */
  readonly ink: string;
  /** For the filled part of a bar. */
  readonly bar: string;
}

const green: Tint = {
  ink: tokens.colorStatusSuccessForeground1,
  bar: tokens.colorStatusSuccessForeground1,
};
const lime: Tint = {
  ink: tokens.colorPaletteLightGreenForeground2,
  bar: tokens.colorPaletteLightGreenForeground3,
};
const amber: Tint = {
  ink: tokens.colorStatusWarningForeground1,
  bar: tokens.colorStatusWarningForeground3,
};
const red: Tint = {
  ink: tokens.colorStatusDangerForeground1,
  bar: tokens.colorStatusDangerForeground1,
};
const blue: Tint = {
  ink: tokens.colorPaletteBlueForeground2,
  bar: tokens.colorPaletteBlueBorderActive,
};
const grey: Tint = { ink: tokens.colorNeutralForeground2, bar: tokens.colorNeutralForeground3 };

export const STATUS_TINTS: Readonly<Record<Status, Tint>> = {
  reached: green,
  'nearly-reached': lime,
  'partly-reached': amber,
  'not-reached': red,
  unmeasured: grey,
  withdrawn: blue,
};

export const SEVERITY_TINTS: Readonly<Record<Severity, Tint>> = {
  errore: red,
  avviso: amber,
  informazione: blue,
};
