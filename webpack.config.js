import { chmodSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import webpack from 'webpack';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const root = import.meta.dirname ?? new URL('.', import.meta.url).pathname;

/** npx starts the command line as a program, so its bundle must be executable. */
const executable = (file) => ({
  apply: (compiler) => compiler.hooks.afterEmit.tap('executable', () => chmodSync(file, 0o755)),
});

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

export default [commandLine];
