import { createRoot } from 'react-dom/client';
import { calculate } from './host/calculation/calculate';
import { embedExcel } from './host/embedExcel';
import type { EmbeddedExcel } from './host/embeddedExcel';
import { clientGlobals } from './page/clientGlobals';
import { API_SET } from './page/officeHost';
import { parametersOf } from './page/parameters';
import { PreviewApp } from './page/PreviewApp';
import { openBytes } from './page/previewWorkbook';
import { fetchSampleFile, sampleFile } from './page/samples';
import { previewTexts } from './page/texts';
import type { Preview } from './page/usePreview';

declare global {
  interface Window {
    /** For demonstrations and browser tests. */
    traguardoPreview?: {
      readonly excel: EmbeddedExcel;
      readonly preview: Preview | null;
    };
  }
}

/** The pane beside a workbook, over an Excel that lives in this page. */
const start = async (element: HTMLElement): Promise<void> => {
  const parameters = parametersOf(window.location.search);
  const texts = previewTexts[parameters.language];
  const file = sampleFile(parameters.sample);
  element.textContent = texts.loading;
  try {
    const { workbook, refusal } = await openBytes(await fetchSampleFile(parameters.sample));
    if (workbook === null) throw new Error(refusal);
    const client = clientGlobals();
    const excel = embedExcel({
      client,
      workbook,
      apiSet: API_SET,
      calculate,
      openAnother: (base64) => void openAnother(base64),
    });
    window.traguardoPreview = { excel, preview: null };
    const onReady = (preview: Preview): void => {
      window.traguardoPreview = { excel, preview };
    };
    element.textContent = '';
    createRoot(element).render(
      <PreviewApp
        start={{ excel, client, language: parameters.language, file }}
        parameters={parameters}
        onReady={onReady}
      />,
    );
  } catch (error) {
    element.setAttribute('role', 'alert');
    element.textContent = texts.cannotFetch(file);
    throw error;
  }
};

/** Excel opens another workbook in a window of its own; the page has only one. */
const openAnother = async (base64: string): Promise<void> => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const name = sampleFile('indicatori');
  await window.traguardoPreview?.preview?.openFile(new File([bytes], name));
};

const element = document.getElementById('preview');
if (element !== null) void start(element);
