import { FluentProvider, Spinner } from '@fluentui/react-components';
import { useEffect, useState, type DragEvent, type JSX } from 'react';
import { themeOf } from '../../taskpane/theme/themeOf';
import { WorkbookView } from '../grid/WorkbookView';
import { Notice } from './Notice';
import { PaneFrame } from './PaneFrame';
import type { Parameters } from './parameters';
import { ToolsPanel } from './ToolsPanel';
import { TopBar } from './TopBar';
import { usePreview, type Preview, type PreviewStart } from './usePreview';
import { WidthHandle } from './WidthHandle';

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
