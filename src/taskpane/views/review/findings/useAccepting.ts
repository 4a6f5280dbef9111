import { useState } from 'react';
import type { Finding } from '../../../../domain/finding';
import { usePane } from '../../../hooks/usePane';
import { findingKey } from './findingRows';

/** The one finding for which a reason is being typed. */
export interface Accepting {
  /** Row key, or null. */
  readonly key: string | null;
  readonly reason: string;
  readonly begin: (key: string) => void;
  readonly type: (reason: string) => void;
  readonly stop: () => void;
  readonly accept: (finding: Finding, reason: string) => void;
  readonly withdraw: (finding: Finding) => void;
}

/** Accepting and taking back; `onChange` is called only on success: a busy or failed pane keeps the state. */
export const useAccepting = (
  onChange: (what: 'accepted' | 'reopened', finding: Finding) => void,
): Accepting => {
  const { session } = usePane();
  const [key, setKey] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const isPending = (finding: Finding): boolean =>
    session
      .state()
      .decisions.acceptances.some((each) => findingKey(each.finding) === findingKey(finding));
  const stop = (): void => {
    setKey(null);
    setReason('');
  };
  return {
    key,
    reason,
    type: setReason,
    stop,
    begin: (next) => {
      setReason('');
      setKey(next);
    },
    accept: (finding, words) =>
      void session.accept(finding, words).then(() => {
        if (!isPending(finding)) return;
        stop();
        onChange('accepted', finding);
      }),
    withdraw: (finding) =>
      void session.withdrawAcceptance(finding).then(() => {
        if (!isPending(finding)) onChange('reopened', finding);
      }),
  };
};
