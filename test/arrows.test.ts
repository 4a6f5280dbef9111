import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '..');

/** Files with what each imports, and the rule against it. */
const TREE: Readonly<Record<string, readonly (readonly [imported: string, rule?: string])[]>> = {
  // Told once, where it begins.
  'src/domain/one.ts': [['./two', 'no-circle']],
  'src/domain/two.ts': [['./three']],
  'src/domain/three.ts': [['./one']],
  'src/domain/rule.ts': [
    ['./decimal'],
    ['../sheets/plan', 'domain-alone'],
    ['fs', 'domain-alone'],
    ['decimal.js', 'domain-alone'],
  ],
  'src/domain/decimal.ts': [['decimal.js']],
  'src/domain/checks/check.ts': [['../decimal']],
  'src/sheets/plan.ts': [
    ['../domain/decimal'],
    ['valibot'],
    ['fflate', 'sheets-plain'],
    ['../application/useCase', 'sheets-plain'],
  ],
  'src/sheets/reading/reader.ts': [['../generated/schema/schema', 'worksheets-before-generated']],
  'src/sheets/generated/schema/schema.ts': [],
  'src/sheets/generated/table/find.ts': [
    ['../schema/schema'],
    ['../layout/cells', 'generated-read-by-schema'],
  ],
  'src/sheets/generated/layout/cells.ts': [['../schema/schema']],
  'src/sheets/generated/one/readOne.ts': [
    ['./plan/rows', 'generated-read-by-schema'],
    ['../table/find'],
  ],
  'src/sheets/generated/one/plan/rows.ts': [
    ['../../layout/cells'],
    ['../../table/find', 'generated-written-by-schema'],
  ],
  'src/sheets/generated/one/oneSheet.ts': [['./readOne'], ['./plan/rows']],
  'src/application/useCase.ts': [
    ['../domain/decimal'],
    ['../adapters/xlsx/adapter', 'use-cases-by-port'],
    ['valibot', 'use-cases-by-port'],
  ],
  'src/application/port/workbook.port.ts': [],
  'src/application/decisions/decision.ts': [],
  'src/adapters/xlsx/adapter.ts': [
    ['fflate'],
    ['../../application/port/workbook.port'],
    ['../../application/decisions/decision', 'adapters-know-no-indicators'],
    ['../../domain/checks/check', 'adapters-know-no-indicators'],
    ['../../packaging/start', 'adapters-know-no-indicators'],
  ],
  'src/cli/texts.ts': [['../adapters/xlsx/adapter', 'adapters-by-entry']],
  'src/cli/traguardo.ts': [['../adapters/xlsx/adapter'], ['../taskpane/pane', 'cli-alone']],
  'src/taskpane/pane.ts': [
    ['../adapters/xlsx/adapter', 'adapters-by-entry'],
    ['../preview/host/host', 'pane-alone'],
  ],
  'src/taskpane/taskpane.tsx': [['../adapters/xlsx/adapter'], ['../commands/command']],
  'src/commands/command.ts': [['../application/port/workbook.port', 'commands-call-the-session']],
  'src/preview/host/host.ts': [
    ['../../adapters/xlsx/adapter'],
    ['../../domain/checks/check', 'host-is-an-excel'],
  ],
  'src/packaging/start.ts': [['./nowhere', 'no-loose-end']],
  'node_modules/decimal.js/index.js': [],
  'node_modules/fflate/index.js': [],
  'node_modules/valibot/index.js': [],
};

const PROGRAM = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIG = ['--config', join(ROOT, '.dependency-cruiser.js')];

interface Cruise {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly unresolvedTo: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

describe('the rules about imports, on a made-up tree whose files import types alone', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'arrows-'));
    for (const [file, imports] of Object.entries(TREE)) {
      const lines = imports.map(([name], at) => `import type * as T${at} from '${name}';`);
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), [...lines, 'export {};'].join('\n'));
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('refuse a circle of three files and each forbidden arrow, and nothing else', () => {
    const printed = execFileSync(
      process.execPath,
      [PROGRAM, ...CONFIG, '--output-type', 'json', 'src'],
      { cwd: folder, encoding: 'utf8' },
    );
    const { summary } = JSON.parse(printed) as Cruise;
    const found = summary.violations.map(
      ({ from, unresolvedTo, rule }) => `${from} -> ${unresolvedTo}: ${rule.name}`,
    );
    const expected = Object.entries(TREE).flatMap(([from, imports]) =>
      imports.flatMap(([to, rule]) => (rule === undefined ? [] : [`${from} -> ${to}: ${rule}`])),
    );
    expect(found.sort()).toEqual(expected.sort());
  });

  it('fail the lint with the reason', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [PROGRAM, ...CONFIG, '--output-type', 'err-long', 'src'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(status).not.toBe(0);
    expect(stdout).toMatch(/no-circle: src\/domain\/one\.ts[\s\S]*cannot be read one by one/);
  });
});
