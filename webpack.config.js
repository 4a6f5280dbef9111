import { chmodSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify } from '@swc/core';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const root = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const DEVELOPMENT_URL = 'https://localhost:3000';

/** npx starts the command line as a program, so its bundle must be executable. */
const executable = (file) => ({
  apply: (compiler) => compiler.hooks.afterEmit.tap('executable', () => chmodSync(file, 0o755)),
});

/** Fails the build where a module came in that must not, whatever imported it. */
const without = (forbidden, why) => ({
  apply: (compiler) =>
    compiler.hooks.compilation.tap('without', (compilation) =>
      compilation.hooks.finishModules.tap('without', (modules) => {
        for (const { resource } of modules) {
          if (!forbidden.test((resource ?? '').replaceAll('\\', '/'))) continue;
          compilation.errors.push(new webpack.WebpackError(`${resource}: ${why}`));
        }
      }),
    ),
});

/** Puts its policy into each page of the folder; a page without one fails the build. */
const withPolicies = (folder) => ({
  apply: (compiler) =>
    compiler.hooks.compilation.tap('withPolicies', (compilation) => {
      // The pages are there from the stage before on.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tapPromise(
        { name: 'withPolicies', stage },
        async (assets) => {
          const { statePolicies } = await tsImport(
            './src/packaging/policies/statePolicies.ts',
            import.meta.url,
          );
          for (const name of Object.keys(assets).filter((file) => /\.(html|md)$/.test(file))) {
            const text = statePolicies(folder, name, assets[name].source().toString());
            compilation.updateAsset(name, new webpack.sources.RawSource(text));
          }
        },
      );
    }),
});

/** Shortens the scripts: as small as webpack's own minimiser makes them, in a third of the time. */
const shortened = {
  apply: (compiler) =>
    compiler.hooks.compilation.tap('shortened', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'shortened', stage }, async (assets) => {
        const scripts = Object.keys(assets).filter((name) => /^code\/.*\.js$/.test(name));
        for (const name of scripts) {
          const { code } = await minify(assets[name].source().toString(), {
            compress: { passes: 2 },
            mangle: true,
            // Licences ask to stay with the code.
            format: { comments: 'some' },
          });
          compilation.updateAsset(name, new webpack.sources.RawSource(code), { minimized: true });
        }
      });
    }),
};

/** The command line: one file for Node.js, beside the packages that `npm ci` installs. */
const commandLine = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { traguardo: './src/cli/traguardo.ts' },
  output: {
    path: resolve(root, 'dist/cli'),
    filename: '[name].js',
    module: true,
    chunkFormat: 'module',
    clean: true,
  },
  experiments: { outputModule: true },
  optimization: { minimize: false },
  externalsType: 'import',
  externals: [
    ({ request }, done) =>
      Object.keys(dependencies).some((name) => request === name || request.startsWith(`${name}/`))
        ? done(null, `module ${request}`)
        : done(),
  ],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, loader: 'swc-loader', exclude: /node_modules/ }] },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    executable(resolve(root, 'dist/cli/traguardo.js')),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** What the two pages have in common. Hashed names lie in one folder, which servers may cache. */
const page = {
  mode: 'production',
  target: ['web', 'es2021'],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        exclude: /node_modules/,
        options: { jsc: { target: 'es2021' } },
      },
    ],
  },
  optimization: { chunkIds: 'named', minimizer: [shortened] },
  performance: { hints: false },
  stats: 'errors-warnings',
};
const output = (folder) => ({
  path: resolve(root, folder),
  filename: 'code/[name].[contenthash].js',
  clean: true,
});
const SAMPLES = { from: 'assets/samples', to: 'samples' };

/** The add-in: a folder for any static https server, with its manifest. */
const pane = ({ baseUrl = DEVELOPMENT_URL } = {}) => ({
  ...page,
  name: 'pane',
  entry: { taskpane: './src/taskpane/taskpane.tsx' },
  output: output('dist/pane'),
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      // Deferred, the first click on a ribbon button does nothing (office-js#2744).
      inject: 'body',
      scriptLoading: 'blocking',
    }),
    new CopyPlugin({
      patterns: [
        {
          from: 'manifest.xml',
          transform: async (content) => {
            const { manifestForBaseUrl } = await tsImport(
              './src/packaging/manifestForBaseUrl.ts',
              import.meta.url,
            );
            return manifestForBaseUrl(content.toString(), baseUrl);
          },
        },
        { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
        { from: 'src/taskpane/taskpane.css' },
        { from: 'src/taskpane/help', to: 'help' },
        { from: 'src/packaging/hosting', globOptions: { dot: true } },
        SAMPLES,
      ],
    }),
    withPolicies('pane'),
    without(
      /\/src\/(preview|adapters\/xlsx\/write|cli|packaging)\/|\/node_modules\/(@microsoft\/office-js|excelize-wasm|hucre|ag-grid-[a-z]+|fast-formula-parser)\//,
      'the add-in holds no preview and writes no files, and takes office.js from Microsoft',
    ),
  ],
});

/** The pane beside a workbook in any browser. */
const preview = {
  ...page,
  name: 'preview',
  entry: { preview: './src/preview/preview.tsx' },
  output: output('dist/preview'),
  plugins: [
    new HtmlPlugin({ template: './src/preview/preview.html', filename: 'index.html' }),
    new CopyPlugin({
      patterns: [
        { from: 'src/preview/preview.css' },
        { from: 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js' },
        {
          from: 'node_modules/@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff2',
          to: 'fonts/symbols.woff2',
        },
        { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
        { from: 'src/taskpane/help', to: 'help' },
        SAMPLES,
      ],
    }),
    withPolicies('preview'),
  ],
};

export default [commandLine, pane, preview];
