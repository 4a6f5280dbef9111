import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { COMMAND_NAMES } from '../../../src/commands/commandNames';
import { manifestProblems } from '../../../src/packaging/manifest/manifestProblems';
import type { Surroundings } from '../../../src/packaging/manifest/manifestRule';
import type { Problem } from '../../../src/packaging/manifest/problem';
import { sourceOf } from '../../../src/packaging/sourceOf';

const manifest = readFileSync('manifest.xml', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string;
};
const sources: Surroundings = {
  version,
  commands: COMMAND_NAMES,
  file: (path) => (existsSync(sourceOf(path)) ? readFileSync(sourceOf(path)) : null),
};

/** What is found in our manifest after one edit. Fails where there is nothing to edit. */
const after = (
  from: string | RegExp,
  to: string,
  surroundings: Partial<Surroundings> = {},
): readonly Problem[] => {
  const edited = manifest.replace(from, to);
  expect(edited).not.toBe(manifest);
  return manifestProblems(edited, { ...sources, ...surroundings });
};
const lineOf = (text: string): number =>
  manifest.slice(0, manifest.indexOf(text)).split('\n').length;

const SUPPORT = /\s*<SupportUrl[\s\S]*?<\/SupportUrl>/;
const RUNTIMES = /\s*<Runtimes>[\s\S]*?<\/Runtimes>/;
const SETS = (minimum: string): string =>
  `<Requirements><Sets DefaultMinVersion="1.1"><Set Name="ExcelApi" MinVersion="${minimum}"/><Set Name="SharedRuntime" MinVersion="1.1"/></Sets></Requirements>`;
const OVERRIDES = /xsi:type="VersionOverridesV1_0">/;

/** Rule, the edit that breaks it, and the one sentence that says so. */
const BROKEN: readonly (readonly [string, string | RegExp, string, string])[] = [
  ['wellFormed', '</Hosts>', '</Hots>', "Expected closing tag 'Hosts'"],
  ['wellFormed', /$/, '<Second/>', 'exactly one root element'],
  ['elementOrder', /OfficeApp/g, 'OfficeApps', 'The root is <OfficeApps>'],
  [
    'elementOrder',
    /(<Version>.*<\/Version>)(\s*)(<ProviderName>.*<\/ProviderName>)/,
    '$3$2$1',
    '<Version> comes after <ProviderName>',
  ],
  [
    'elementOrder',
    /(<Label resid="Tab.Label"\/>)([\s\S]*)/,
    '$1<Group/>$2',
    '<Group> comes after <Label>',
  ],
  ['elementOrder', SUPPORT, '', '<OfficeApp> lacks <SupportUrl>'],
  ['elementOrder', RUNTIMES, '', '<Host> lacks <Runtimes>'],
  ['elementOrder', '<Hosts>', '<Hosts><Guest/>', '<Guest> has no place in <Hosts>'],
  [
    'elementOrder',
    '<FunctionName>nextFinding</FunctionName>',
    '<FunctionName>nextFinding</FunctionName><SourceLocation resid="Taskpane.Url"/>',
    '<SourceLocation> has no place in <Action>',
  ],
  [
    'elementOrder',
    /(<FunctionFile resid="Taskpane.Url"\/>)/,
    '$1$1',
    '<FunctionFile> is there 2 times',
  ],
  ['attributes', 'lifetime="long"', 'lifetime="short"', 'lifetime is "short"'],
  ['attributes', 'xsi:type="PrimaryCommandSurface"', '', 'The attribute xsi:type is missing'],
  ['attributes', '<Host Name=', '<Host Kind="x" Name=', 'The attribute Kind is unknown here'],
  ['attributes', 'Name="Workbook"', 'Name="Document"', 'Name is "Document"'],
  ['identifiers', /<Id>.*<\/Id>/, '<Id>traguardo</Id>', '"traguardo" is no GUID'],
  ['identifiers', 'id="Traguardo.Undo"', 'id="Traguardo.Write"', 'is taken by line'],
  ['identifiers', /Undo\.Tip/g, 'U'.repeat(33), 'id has 33 characters'],
  ['identifiers', 'id="Traguardo.Undo"', `id="${'U'.repeat(126)}"`, 'id has 126 characters'],
  [
    'resources',
    'resid="Undo.Label"/>\n                  <Sup',
    'resid="Undo"/>\n                  <Sup',
    'The resource "Undo" does not exist',
  ],
  [
    'resources',
    '<Description resid="Undo.Tip"/>',
    '<Description resid="Undo.Label"/>',
    'The resource "Undo.Label" is in <bt:ShortStrings>',
  ],
  [
    'resources',
    '<bt:Urls>',
    '<bt:Urls><bt:Url id="Spare" DefaultValue="https://localhost:3000/taskpane.html"/>',
    'Nothing uses "Spare"',
  ],
  ['texts', 'Value="Read and compute"', `Value="${'R'.repeat(126)}"`, 'has 126 characters'],
  ['texts', /Value="Opens the pane:[^"]*"/, `Value="${'O'.repeat(251)}"`, 'has 251 characters'],
  ['texts', '<ProviderName>Traguardo', '<ProviderName>', 'The text is empty'],
  ['texts', /(<Description DefaultValue=")[^"]*/, `$1${'L'.repeat(251)}`, 'has 251 characters'],
  ['languages', 'it-IT', 'en-US', 'The first language is "en-US"'],
  [
    'languages',
    /(id="Undo.Label".*)\s*<bt:Override.*\/>/,
    '$1',
    'The text is there in en-US 0 times',
  ],
  ['languages', 'Locale="en-US"', 'Locale="de-DE"', 'No text of ours is in "de-DE"'],
  [
    'addresses',
    '<IconUrl DefaultValue="https:',
    '<IconUrl DefaultValue="http:',
    'is no https address',
  ],
  [
    'addresses',
    'Value="https://localhost:3000/help/en.html"',
    'Value="/help/en.html"',
    'is no https address',
  ],
  [
    'addresses',
    'Value="https://localhost:3000/help/en.html"',
    'Value="https://example.com/en.html"',
    'is elsewhere',
  ],
  ['addresses', 'help/en.html', 'help/de.html', 'There is no file help/de.html'],
  ['addresses', 'help/en.html', `help/${'e'.repeat(2048)}.html`, 'characters'],
  ['icons', 'size="80" resid="Undo.80"', 'size="80" resid="Undo.32"', 'is 32 × 32 pixels'],
  ['icons', 'traguardo-64.png', 'traguardo-128.png', 'is 128 × 128 pixels'],
  [
    'icons',
    'icons/traguardo-32.png"/>\n  <High',
    'icons/svg/read.svg"/>\n  <High',
    'is no PNG file',
  ],
  ['icons', /<bt:Image size="80" resid="Icon.80"\/>/, '', 'The icon lacks the size 80'],
  ['version', /<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>', 'The version is "9.9.9.0"'],
  ['requirements', 'MinVersion="1.12"', 'MinVersion="1.9"', 'ExcelApi 1.9 is older'],
  ['requirements', 'MinVersion="1.12"', 'MinVersion="1.x"', 'ExcelApi 1.x is older'],
  ['requirements', /<Set Name="SharedRuntime".*\/>/, '', 'The set SharedRuntime is missing'],
  ['requirements', OVERRIDES, `$&${SETS('1.13')}`, 'The sets differ from those of <OfficeApp>'],
  [
    'runtime',
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
    'The page "Help.Url" is not that of the shared runtime',
  ],
  [
    'runtime',
    'id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"',
    'id="Taskpane.Url" DefaultValue="https://localhost:3000/help/it.html"',
    'The first page is not that of the shared runtime',
  ],
  ['commands', '>undoLastWrite<', '>undo<', 'No ribbon function is called "undo"'],
  ['commands', '>undoLastWrite<', '>openHelp<', 'No button runs undoLastWrite'],
];

describe('manifestProblems', () => {
  test('finds nothing in our manifest', () => {
    expect(manifestProblems(manifest, sources)).toEqual([]);
  });

  test('finds nothing where both halves ask for the same sets', () => {
    expect(after(OVERRIDES, `$&${SETS('1.12')}`)).toEqual([]);
  });

  test.each(BROKEN)('finds by rule %s that %j became %j', (rule, from, to, sentence) => {
    const found = after(from, to).filter((problem) => problem.rule === rule);
    expect(found.map(({ what }) => what).join('\n')).toContain(sentence);
    for (const { remedy, where, line } of found) {
      expect(remedy).not.toBe('');
      expect(where).not.toBe('');
      expect(line).toBeGreaterThan(0);
    }
  });

  test('tries every rule', () => {
    const rules = new Set(BROKEN.map(([rule]) => rule));
    expect([...rules].sort()).toEqual(
      [
        'addresses',
        'attributes',
        'commands',
        'elementOrder',
        'icons',
        'identifiers',
        'languages',
        'requirements',
        'resources',
        'runtime',
        'texts',
        'version',
        'wellFormed',
      ].sort(),
    );
  });

  test('names place and line', () => {
    const [problem] = after('<Version>', '<Version>1');
    expect(problem).toEqual({
      rule: 'version',
      where: 'OfficeApp/Version',
      line: lineOf('<Version>'),
      what: `The version is "1${version}.0", that of package.json ${version}`,
      remedy: `Write ${version}.0`,
    });
  });

  test('counts lines that end as Windows ends them', () => {
    const found = manifestProblems(
      manifest.replace('>undoLastWrite<', '>undo<').replaceAll('\n', '\r\n'),
      sources,
    );
    expect(found.map(({ line }) => line)).toContain(lineOf('>undoLastWrite<'));
  });

  test('follows package.json', () => {
    const found = manifestProblems(manifest, { ...sources, version: '7.0.0' });
    expect(found.map(({ rule }) => rule)).toEqual(['version']);
  });

  test('misses a function that has no button', () => {
    const commands = [...COMMAND_NAMES, 'printSheets'];
    const found = manifestProblems(manifest, { ...sources, commands });
    expect(found.map(({ what }) => what)).toEqual(['No button runs printSheets']);
  });

  test('misses files that are not there', () => {
    const found = manifestProblems(manifest, { ...sources, file: () => null });
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['addresses']));
  });
});
