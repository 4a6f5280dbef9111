import { COMMAND_NAMES } from './commandNames';
import type { Ribbon } from './ribbon';

/**
 * Where the pane cannot work, every button of the ribbon opens it: it says why. Without a function
 * a button would stay pressed until Excel gives up on it.
 */
export const showPaneAlone = (ribbon: Ribbon): void => {
  for (const name of COMMAND_NAMES) {
    ribbon.associate(
      name,
      (event) =>
        void ribbon
          .showPane()
          .catch(() => undefined)
          .finally(() => event.completed()),
    );
  }
};
