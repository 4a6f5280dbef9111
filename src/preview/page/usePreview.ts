import { useState, useSyncExternalStore } from 'react';
import { officeWorkbook } from '../../adapters/office/office.workbook.adapter';
import { readChosenFile } from '../../adapters/xlsx/readChosenFile';
import { createSession } from '../../taskpane/session/createSession';
import type { Language } from '../../taskpane/session/paneState';
import type { Session } from '../../taskpane/session/session';
import { fetchSample } from '../../taskpane/startup/fetchSample';
import type { EmbeddedExcel, OfficeClient } from '../host/embeddedExcel';
import { saveWorkbook } from '../host/file/saveWorkbook';
import { previewOfficeHost } from './officeHost';
import { openBytes } from './previewWorkbook';
import { fetchSampleFile, type Sample, sampleFile } from './samples';
import { previewTexts, type PreviewTexts } from './texts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands bytes to the browser as a file to keep. */
const download = (bytes: Uint8Array, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: TYPE }));
  link.download = name;
  link.click();
  // The browser has taken hold of the bytes by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** `Indicatori.xlsx` → `Indicatori (Traguardo).xlsx`, so that nobody mistakes it for the original. */
export const resultName = (name: string): string =>
  name.replace(/(\.xls[xm])?$/i, ' (Traguardo)$1');

export interface Preview {
  readonly session: Session;
  readonly language: Language;
  readonly texts: PreviewTexts;
  /** What went wrong last; null where nothing did or it was closed. */
  readonly trouble: string | null;
  readonly say: (trouble: string | null) => void;
  /** Counts the workbooks that were opened. */
  readonly opened: number;
  readonly busy: boolean;
  readonly openSample: (sample: Sample) => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  readonly save: () => Promise<void>;
}

export interface PreviewStart {
  readonly excel: EmbeddedExcel;
  readonly client: OfficeClient;
  readonly language: Language;
  /** The name of the file that is open at the start. */
  readonly file: string;
}

const newSession = (client: OfficeClient, language: Language): Session =>
  createSession({
    workbook: officeWorkbook(previewOfficeHost(client)),
    core: () => import('../../taskpane/lazyUseCases'),
    language,
    sample: fetchSample,
    readFile: readChosenFile,
  });

/** The workbook that is open, and the pane's session over it; another workbook gets another one. */
export const usePreview = ({ excel, client, language: first, file }: PreviewStart): Preview => {
  const [open, setOpen] = useState(() => ({
    session: newSession(client, first),
    name: file,
    count: 0,
  }));
  const [trouble, say] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { session } = open;
  const language = useSyncExternalStore(session.subscribe, () => session.state().language);
  const texts = previewTexts[language];

  const show = async (name: string, bytes: Uint8Array): Promise<void> => {
    const { workbook, refusal } = await openBytes(bytes);
    if (workbook === null) return say(texts.cannotOpen(name, refusal));
    excel.open(workbook);
    say(null);
    setOpen(({ count }) => ({ session: newSession(client, language), name, count: count + 1 }));
  };
  const attempt = async (work: () => Promise<void>, otherwise: string): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch {
      say(otherwise);
    } finally {
      setBusy(false);
    }
  };
  return {
    session,
    language,
    texts,
    trouble,
    say,
    opened: open.count,
    busy,
    openSample: (sample) =>
      attempt(
        async () => show(sampleFile(sample), await fetchSampleFile(sample)),
        texts.cannotFetch(sampleFile(sample)),
      ),
    openFile: (chosen) =>
      attempt(
        async () => show(chosen.name, new Uint8Array(await chosen.arrayBuffer())),
        texts.cannotOpen(chosen.name, texts.unreadable),
      ),
    save: () =>
      attempt(
        async () => download(await saveWorkbook(excel.workbook()), resultName(open.name)),
        texts.cannotSave,
      ),
  };
};
