import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Language, PaneState } from '../session/paneState';
import type { Session } from '../session/session';

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = (props: {
  readonly session: Session;
  readonly children: ReactNode;
}): ReactNode => (
  <SessionContext.Provider value={props.session}>{props.children}</SessionContext.Provider>
);

/** The session, and its state kept up to date. Throws outside a {@link SessionProvider}. */
export const usePane = (): { readonly session: Session; readonly state: PaneState } => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('usePane needs a SessionProvider around it');
  return { session, state: useSyncExternalStore(session.subscribe, session.state) };
};

/** A surface's texts in the language that the user chose. */
export const useTexts = <Texts,>(texts: Readonly<Record<Language, Texts>>): Texts =>
  texts[usePane().state.language];
