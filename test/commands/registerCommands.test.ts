import { describe, expect, test } from '@jest/globals';
import { COMMAND_NAMES, type CommandName } from '../../src/commands/commandNames';
import type { SheetChange } from '../../src/application/changes/planChanges';
import { registerCommands } from '../../src/commands/registerCommands';
import type { CommandEvent } from '../../src/commands/ribbon';
import type { PaneState } from '../../src/taskpane/session/paneState';
import type { Session } from '../../src/taskpane/session/session';

type Known = Partial<Pick<PaneState, 'reading' | 'stale'>>;
const read = (kind: SheetChange['kind']) => ({
  reading: { changes: [{ kind }] } as unknown as NonNullable<PaneState['reading']>,
  stale: false,
});
const READ = read('changed');

/** Ribbon and session that note what they are asked for, in order. */
const drawn = (known: Known = {}, broken: readonly string[] = []) => {
  const calls: string[] = [];
  const buttons = new Map<string, (event: CommandEvent) => void>();
  let state: Known = { reading: null, stale: false, ...known };
  const note = async (call: string): Promise<void> => {
    calls.push(call);
    await Promise.resolve();
    if (broken.includes(call)) throw new Error(call);
  };
  const session = {
    state: () => state,
    goTo: (view: string) => void calls.push(`goTo ${view}`),
    read: async () => {
      await note('read');
      state = READ;
    },
    write: () => note('write'),
    undo: () => note('undo'),
    nextFinding: () => note('nextFinding'),
  } as unknown as Session;
  registerCommands(session, {
    associate: (name, run) => void buttons.set(name, run),
    showPane: () => note('showPane'),
    showHelp: () => note('showHelp'),
  });
  const press = (name: CommandName): Promise<readonly string[]> =>
    new Promise((resolve) => {
      buttons.get(name)?.({ completed: () => resolve([...calls, 'completed']) });
    });
  return { buttons, press };
};

describe('registerCommands', () => {
  test('gives every button of the ribbon a function', () => {
    expect([...drawn().buttons.keys()]).toEqual([...COMMAND_NAMES]);
  });

  test('opens the pane before it reads', async () => {
    expect(await drawn().press('readAndCompute')).toEqual([
      'showPane',
      'goTo review',
      'read',
      'completed',
    ]);
  });

  test('writes what was read', async () => {
    expect(await drawn(READ).press('writeSheets')).toEqual([
      'showPane',
      'goTo write',
      'write',
      'completed',
    ]);
  });

  test('writes nothing where nothing would change', async () => {
    expect(await drawn(read('unchanged')).press('writeSheets')).toEqual([
      'showPane',
      'goTo write',
      'completed',
    ]);
  });

  test.each([
    ['was never read', {}],
    ['changed since', { ...READ, stale: true }],
  ])('shows what would be written where the workbook %s', async (_, known) => {
    expect(await drawn(known).press('writeSheets')).toEqual([
      'showPane',
      'goTo write',
      'read',
      'completed',
    ]);
  });

  test('reads before it looks for the first finding', async () => {
    expect(await drawn().press('nextFinding')).toEqual([
      'showPane',
      'goTo review',
      'read',
      'nextFinding',
      'completed',
    ]);
  });

  test('goes to the next finding without reading again', async () => {
    expect(await drawn(READ).press('nextFinding')).not.toContain('read');
  });

  test('takes the last write back', async () => {
    expect(await drawn().press('undoLastWrite')).toEqual([
      'showPane',
      'goTo write',
      'undo',
      'completed',
    ]);
  });

  test('opens the guide without the pane', async () => {
    expect(await drawn().press('openHelp')).toEqual(['showHelp', 'completed']);
  });

  test('runs the command where the pane does not open', async () => {
    expect(await drawn({}, ['showPane']).press('readAndCompute')).toContain('read');
  });

  test.each<[CommandName, string]>([
    ['readAndCompute', 'read'],
    ['undoLastWrite', 'undo'],
    ['nextFinding', 'read'],
    ['openHelp', 'showHelp'],
  ])('lets the button of %s go where it fails', async (name, call) => {
    expect(await drawn({}, [call]).press(name)).toEqual(
      expect.arrayContaining([call, 'completed']),
    );
  });
});
