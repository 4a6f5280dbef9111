import type { Session } from '../taskpane/session/session';

/** Whether what the pane shows is what the workbook holds, as far as is known. */
export const isCurrent = (session: Session): boolean => {
  const { reading, stale } = session.state();
  return reading !== null && !stale;
};
