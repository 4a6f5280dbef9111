import { describe, expect, test } from '@jest/globals';
import { COMMAND_NAMES } from '../../src/commands/commandNames';
import type { CommandEvent } from '../../src/commands/ribbon';
import { showPaneAlone } from '../../src/commands/showPaneAlone';

const pressEach = async (showPane: () => Promise<void>): Promise<readonly string[]> => {
  const buttons = new Map<string, (event: CommandEvent) => void>();
  showPaneAlone({
    associate: (name, run) => void buttons.set(name, run),
    showPane,
    showHelp: () => Promise.resolve(),
  });
  const pressed = [...buttons].map(
    ([name, run]) => new Promise<string>((resolve) => run({ completed: () => resolve(name) })),
  );
  return Promise.all(pressed);
};

describe('showPaneAlone', () => {
  test('opens the pane with every button', async () => {
    let opened = 0;
    const released = await pressEach(() => {
      opened += 1;
      return Promise.resolve();
    });
    expect(released).toEqual([...COMMAND_NAMES]);
    expect(opened).toBe(COMMAND_NAMES.length);
  });

  test('lets the buttons go where the pane does not open', async () => {
    expect(await pressEach(() => Promise.reject(new Error('no pane')))).toHaveLength(
      COMMAND_NAMES.length,
    );
  });
});
