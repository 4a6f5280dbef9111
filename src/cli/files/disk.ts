import {
  access,
  lstat,
  open,
  readFile,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** What saving asks of the disk; tests give one that fails. */
export interface Disk {
  readonly access: typeof access;
  readonly lstat: typeof lstat;
  readonly open: typeof open;
  readonly readFile: typeof readFile;
  readonly readdir: typeof readdir;
  readonly readlink: typeof readlink;
  readonly realpath: typeof realpath;
  readonly rename: typeof rename;
  readonly rm: typeof rm;
  readonly stat: typeof stat;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly platform: NodeJS.Platform;
}

export const realDisk: Disk = {
  access,
  lstat,
  open,
  readFile,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  pause: (milliseconds) => setTimeout(milliseconds),
  platform: process.platform,
};
