import type { OfficeHost } from '../adapters/office/sync/officeHost';
import { officeWorkbook } from '../adapters/office/office.workbook.adapter';
import { officeRibbon } from '../commands/officeRibbon';
import { registerCommands } from '../commands/registerCommands';
import { showPaneAlone } from '../commands/showPaneAlone';
import { mountPane } from './mountPane';
import { createSession } from './session/createSession';
import type { Language } from './session/paneState';
import { base64 } from './startup/base64';
import { followAppearance } from './startup/followAppearance';
import { fetchSample } from './startup/fetchSample';
import { keepLanguage, startingLanguage } from './startup/language';
import { obstacleOf, type Obstacle } from './startup/obstacle';
import { showObstacle } from './startup/showObstacle';

/** A sync that takes longer counts as lost, in milliseconds; large workbooks on the web take some. */
const PATIENCE = 60_000;

const shelf = (): Storage => window.localStorage;

/** The pane inside Excel; it also serves the ribbon buttons, with or without a pane on screen. */
const start = async (element: HTMLElement): Promise<void> => {
  if (typeof Office === 'undefined') {
    return showObstacle(element, 'no-library', startingLanguage(navigator.language, shelf));
  }
  const { host } = await Office.onReady();
  const isExcel = host === Office.HostType.Excel;
  // Outside Excel there is no context to ask.
  const context = isExcel ? Office.context : undefined;
  const language = startingLanguage(context?.displayLanguage ?? navigator.language, shelf);
  document.documentElement.lang = language;
  const obstacle = obstacleOf({ isExcel, supports });
  if (obstacle !== null) return giveUp(element, obstacle, language);
  try {
    openPane(element, language);
  } catch (error) {
    giveUp(element, 'not-started', language);
    throw error;
  }
};

/** Says why there is no pane, and lets the ribbon's buttons lead to that. */
const giveUp = (element: HTMLElement, obstacle: Obstacle, language: Language): void => {
  showObstacle(element, obstacle, language);
  if (obstacle !== 'not-excel') showPaneAlone(officeRibbon(Office, () => language));
};

const supports = (apiSet: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', apiSet);

const openPane = (element: HTMLElement, language: Language): void => {
  const session = createSession({
    workbook: officeWorkbook(officeHost()),
    core: () => import('./lazyUseCases'),
    language,
    sample: fetchSample,
    readFile: async (bytes) =>
      (await import('../adapters/xlsx/readChosenFile')).readChosenFile(bytes),
    rememberLanguage: (chosen) => keepLanguage(chosen, shelf),
  });
  session.subscribe(() => {
    document.documentElement.lang = session.state().language;
  });
  // Excel for the web knows no theme, whatever the types say.
  const officeTheme = (): Office.OfficeTheme | undefined => Office.context.officeTheme;
  const appearance = followAppearance(window, officeTheme);
  mountPane(element, {
    session,
    appearance: appearance.now(),
    followAppearance: appearance.follow,
  });
  registerCommands(
    session,
    officeRibbon(Office, () => session.state().language),
  );
};

const officeHost = (): OfficeHost => ({
  excel: Excel,
  supports,
  patience: PATIENCE,
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
  base64,
});

const element = document.getElementById('pane');
if (element !== null) void start(element);
