import type { Severity } from '../../../domain/finding';
import type { Session } from '../../session/session';
import { rememberReview } from './reviewMemory';

/** Leads to the open findings of one severity, whatever the view showed before. */
export const showFindings = (session: Session, severity: Severity): void => {
  rememberReview(session, { section: 'findings', severity, openObjective: null });
  session.openIndicator(null);
  session.goTo('review');
};
