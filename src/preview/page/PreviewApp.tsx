import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type DragEvent, type JSX, useEffect, useRef, useState } from 'react';
import { mountPane } from '../../taskpane/mountPane';
import type { Session } from '../../taskpane/session/session';
import { type Appearance, themeOf } from '../../taskpane/theme/themeOf';
import { WorkbookView } from '../grid/WorkbookView';
import type { Parameters } from './parameters';
import { ToolsPanel } from './ToolsPanel';
import { TopBar } from './TopBar';
import { type Preview, type PreviewStart, usePreview } from './usePreview';
import { WidthHandle } from './WidthHandle';

interface PaneFrameProps {
  readonly session: Session;
  readonly appearance: Appearance;
}

/** The real pane, in a root of its own as inside Excel. */
const PaneFrame = ({ session, appearance }: PaneFrameProps): JSX.Element => {
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

interface NoticeProps {
  readonly message: string;
  readonly closeWord: string;
  readonly onClose: () => void;
}

/** What went wrong, until somebody closes it. */
const Notice = ({ message, closeWord, onClose }: NoticeProps): JSX.Element => (
  <div role="alert">
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{message}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={closeWord}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  </div>
);

interface PreviewAppProps {
  readonly start: PreviewStart;
  readonly parameters: Parameters;
  /** Tells what is on the page, for demonstrations and tests. */
  readonly onReady: (preview: Preview) => void;
}

/** The page: a workbook beside the pane. */
export const PreviewApp = ({ start, parameters, onReady }: PreviewAppProps): JSX.Element => {
  const preview = usePreview(start);
  const { session, language, texts, opened, trouble, say } = preview;
  const [appearance, setAppearance] = useState(parameters.appearance);
  const [width, setWidth] = useState(parameters.width);
  useEffect(() => onReady(preview));
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);

  const pane = <PaneFrame session={session} appearance={appearance} />;
  if (parameters.paneOnly) return <div className="pane-only">{pane}</div>;
  return (
    <FluentProvider theme={themeOf(appearance)} className="page" {...dropping(preview)}>
      <TopBar
        texts={texts}
        appearance={appearance}
        language={language}
        onSample={(sample) => void preview.openSample(sample)}
        onFile={(file) => void preview.openFile(file)}
        onDownload={() => void preview.save()}
        onAppearance={setAppearance}
        onLanguage={session.speak}
      />
      <ToolsPanel excel={start.excel} texts={texts} />
      {trouble !== null && (
        <Notice message={trouble} closeWord={texts.close} onClose={() => say(null)} />
      )}
      {preview.busy && <Spinner size="tiny" label={texts.loading} />}
      <div className="split">
        <section className="workbook-side" aria-label={texts.workbook}>
          <WorkbookView key={opened} excel={start.excel} texts={texts} onRefused={say} />
          <WidthHandle label={texts.paneWidth} width={width} onWidth={setWidth} />
        </section>
        <div className="pane-side" style={{ width }}>
          {pane}
        </div>
      </div>
    </FluentProvider>
  );
};

interface Dropping {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** A file may be dropped anywhere on the page. */
const dropping = (preview: Preview): Dropping => ({
  onDragOver: (event) => event.preventDefault(),
  onDrop: (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void preview.openFile(file);
  },
});
