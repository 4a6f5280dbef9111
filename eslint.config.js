import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** One forbidden arrow: where it may not start, what it may not reach, and why. */
const arrow = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const folders = (names, message) => ({ group: names.map((name) => `**/${name}/**`), message });
const OUTER = ['adapters', 'taskpane', 'commands', 'cli', 'preview', 'packaging'];
const ONLY_ENTRIES = folders(
  ['adapters'],
  'Only the entry file plugs an adapter in; the rest takes it as an argument.',
);

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'coverage/**', '**/*.generated.*'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'test/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A decimal writes itself out exactly.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allow: [{ from: 'package', name: 'Decimal', package: 'decimal.js' }] },
      ],
      'no-irregular-whitespace': ['error', { skipStrings: false, skipRegExps: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  arrow(
    ['src/domain/**'],
    [
      folders(
        ['sheets', 'application', ...OUTER],
        'The domain holds rules only: it imports itself, and decimal.js through decimal.ts.',
      ),
      {
        regex: '^(?![./])',
        message: 'The domain stands on no library but decimal.js, in decimal.ts.',
      },
    ],
  ),
  { files: ['src/domain/decimal.ts'], rules: { 'no-restricted-imports': 'off' } },
  arrow(
    ['src/sheets/**'],
    [
      folders(
        ['application', ...OUTER],
        'Sheets turn 2-D arrays into domain terms and back; what calls them stays outside.',
      ),
      {
        regex: '^(?![./]|fastest-levenshtein$|valibot$)',
        message: 'Sheets know no Office and no xlsx library: snapshot and plan are plain data.',
      },
    ],
  ),
  arrow(
    ['src/application/**'],
    [
      folders(
        OUTER,
        'Use cases know the workbook by its port alone, never an adapter or a surface.',
      ),
    ],
  ),
  arrow(
    ['src/adapters/**'],
    [
      folders(
        [
          'domain/targets',
          'domain/actuals',
          'domain/achievement',
          'domain/checks',
          'reading',
          'writing',
        ],
        'Adapters carry out plans and take snapshots; they hold no knowledge of indicators.',
      ),
      folders(
        ['taskpane', 'commands', 'cli', 'preview', 'packaging'],
        'Adapters do not know who calls them.',
      ),
    ],
  ),
  {
    ...arrow(
      ['src/cli/**'],
      [ONLY_ENTRIES, folders(['taskpane', 'preview'], 'One surface does not know another.')],
    ),
    ignores: ['src/cli/traguardo.ts'],
  },
  {
    ...arrow(
      ['src/taskpane/**'],
      [
        ONLY_ENTRIES,
        folders(
          ['cli', 'preview', 'commands'],
          'The pane knows neither the command line nor what stands in for Excel.',
        ),
      ],
    ),
    ignores: ['src/taskpane/taskpane.tsx'],
  },
  arrow(
    ['src/commands/**'],
    [
      ONLY_ENTRIES,
      folders(['cli', 'preview'], 'Ribbon commands call the session and nothing else.'),
    ],
  ),
  arrow(
    ['src/preview/host/**'],
    [
      folders(
        ['taskpane', 'commands', 'cli', 'domain/targets', 'domain/actuals', 'reading', 'writing'],
        'The embedded host is an Excel: it knows cells, not indicators, and not who talks to it.',
      ),
    ],
  ),
  {
    files: ['src/**'],
    ignores: ['src/adapters/office/**', 'src/preview/**', 'src/taskpane/taskpane.tsx'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Excel', 'Office', 'OfficeExtension'].map((name) => ({
          name,
          message: 'Excel is named in adapters/office alone, and in the entry that starts it.',
        })),
      ],
    },
  },
  { files: ['src/**/*.tsx', 'test/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['**/*.js'],
    ...tseslint.configs.disableTypeChecked,
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
    languageOptions: { globals: { URL: 'readonly', console: 'readonly', process: 'readonly' } },
  },
);
