/** One forbidden arrow: its name, why it is forbidden, where it may not start and what it may not reach. */
const arrow = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const all = (...folders) => `^src/(${folders.join('|')})/`;

/** The arrows between files, imports of types included; `npm run lint` holds them. */
export default {
  forbidden: [
    arrow(
      'no-circle',
      'Files that import each other cannot be read one by one: what both need belongs in a file below both, and a callee does not know its caller.',
      {},
      { circular: true },
    ),
    arrow(
      'no-loose-end',
      'An import that leads nowhere hides the arrows behind it; the grammar comes by npm run generate.',
      {},
      { couldNotResolve: true, path: '^[.]' },
    ),
    arrow(
      'domain-alone',
      'The domain holds rules only: it imports itself, and decimal.js through decimal.ts.',
      { path: all('domain'), pathNot: '^src/domain/decimal[.]ts$' },
      { pathNot: all('domain') },
    ),
    arrow(
      'sheets-plain',
      'Sheets turn 2-D arrays into domain terms and back: they know no Office, no xlsx library, and not who calls them.',
      { path: all('sheets') },
      { pathNot: [all('sheets', 'domain'), '^node_modules/(fastest-levenshtein|valibot)/'] },
    ),
    arrow(
      'worksheets-before-generated',
      'The user’s worksheets are read by themselves: what the generated sheets hold comes after.',
      { path: all('sheets/reading') },
      { path: all('sheets/generated') },
    ),
    arrow(
      'generated-read-by-schema',
      'What people typed is found by the schema, never by how the sheet was written.',
      { path: '^src/sheets/generated/(table/|[^/]+/read[A-Z])' },
      { path: '^src/sheets/generated/(layout|formulas|[^/]+/plan)/' },
    ),
    arrow(
      'generated-written-by-schema',
      'A sheet is written from its schema and the entries, never from how it was read.',
      { path: '^src/sheets/generated/(layout|formulas|[^/]+/plan)/' },
      { path: '^src/sheets/generated/(table/|[^/]+/read[A-Z])' },
    ),
    arrow(
      'use-cases-by-port',
      'Use cases know the workbook by its port alone: no adapter, no surface, no library.',
      { path: all('application') },
      { pathNot: all('application', 'sheets', 'domain') },
    ),
    arrow(
      'adapters-know-no-indicators',
      'Adapters carry out plans and take snapshots: they know the port, plain sheets and cells, not indicators, and not who calls them.',
      { path: all('adapters') },
      {
        path: '^src/',
        pathNot: [
          all('adapters', 'domain/model'),
          '^src/(application/port/|sheets/[^/]+$)',
          '^src/domain/decimal[.]ts$',
        ],
      },
    ),
    arrow(
      'adapters-by-entry',
      'Only the entry file plugs an adapter in; the rest takes it as an argument.',
      {
        path: all('cli', 'taskpane', 'commands'),
        pathNot: '^src/(cli/traguardo[.]ts|taskpane/taskpane[.]tsx)$',
      },
      { path: all('adapters') },
    ),
    arrow(
      'cli-alone',
      'One surface does not know another.',
      { path: all('cli') },
      { path: all('taskpane', 'commands', 'preview', 'packaging') },
    ),
    arrow(
      'pane-alone',
      'The pane knows neither the command line nor the ribbon nor what stands in for Excel; its entry file starts the ribbon’s commands.',
      { path: all('taskpane'), pathNot: '^src/taskpane/taskpane[.]tsx$' },
      { path: all('cli', 'commands', 'preview', 'packaging') },
    ),
    arrow(
      'commands-call-the-session',
      'Ribbon commands call the session and nothing else.',
      { path: all('commands') },
      { path: '^src/', pathNot: all('commands', 'taskpane') },
    ),
    arrow(
      'host-is-an-excel',
      'The embedded host is an Excel: it knows cells, not indicators, and not who talks to it.',
      { path: '^src/preview/host/' },
      {
        path: '^src/',
        pathNot: [
          all('preview/host', 'adapters/cells', 'adapters/xlsx', 'domain/model'),
          '^src/(sheets/[^/]+|domain/decimal[.]ts)$',
        ],
      },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
