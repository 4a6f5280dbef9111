import { spawn } from 'node:child_process';

/**
 * Microsoft's sideloading tool, fetched when it is needed. It is no dependency because a part of
 * its optional peer compiles native code, which fails on many machines; XML manifests do without that peer.
 * From this version on Microsoft's tools for add-ins send no usage data.
 */
const TOOL = 'office-addin-debugging@7.0.0';

/** Registers the add-in with desktop Excel and opens it, or takes it away. Resolves to whether it worked. */
export const sideload = (action: 'start' | 'stop', manifest: string): Promise<boolean> => {
  const options = action === 'start' ? ['desktop', '--app', 'excel', '--no-debug'] : [];
  const windows = process.platform === 'win32';
  const tool = spawn(
    // Windows starts npx through its shell, to which the path must come in quotes.
    'npx',
    ['--yes', TOOL, action, windows ? `"${manifest}"` : manifest, ...options],
    {
      stdio: 'inherit',
      shell: windows,
      env: { ...process.env, npm_config_legacy_peer_deps: 'true' },
    },
  );
  return new Promise((resolve) => {
    tool.once('error', () => resolve(false));
    tool.once('exit', (code) => resolve(code === 0));
  });
};
