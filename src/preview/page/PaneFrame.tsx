import { useEffect, useRef, type JSX } from 'react';
import { mountPane } from '../../taskpane/mountPane';
import type { Session } from '../../taskpane/session/session';
import type { Appearance } from '../../taskpane/theme/themeOf';

interface PaneFrameProps {
  readonly session: Session;
  readonly appearance: Appearance;
}

/** The real pane, in a root of its own as inside Excel. */
export const PaneFrame = ({ session, appearance }: PaneFrameProps): JSX.Element => {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = document.createElement('div');
    element.className = 'pane-root';
    frame.current?.append(element);
    const unmount = mountPane(element, { session, appearance });
    return () => {
      element.remove();
      // React does not let one root go while another is being drawn.
      setTimeout(unmount);
    };
  }, [session, appearance]);
  // Without a role of its own: the pane has its landmarks, as a document inside Excel.
  return <div ref={frame} className="pane" />;
};
