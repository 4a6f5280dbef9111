import { UnusableFile, type FileTrouble } from '../../application/port/unusableFile';
import type { WorkbookSnapshot } from '../../sheets/snapshot';
import { readWorkbook } from './read/readWorkbook';
import { UnusableWorkbook, type UnusableReason } from './unusableWorkbook';

const TROUBLES: Readonly<Record<UnusableReason, FileTrouble>> = {
  'not-a-workbook': 'file-not-workbook',
  'text-file': 'file-not-workbook',
  'old-format': 'file-not-workbook',
  empty: 'file-not-workbook',
  'cannot-write-format': 'file-not-workbook',
  'password-protected': 'file-encrypted',
  'encrypted-archive': 'file-encrypted',
  truncated: 'file-damaged',
  'unknown-compression': 'file-damaged',
  damaged: 'file-damaged',
  'too-large': 'file-too-large',
};

/** Reads a file that a person chose beside the open workbook; rejects with {@link UnusableFile}. */
export const readChosenFile = async (bytes: Uint8Array): Promise<WorkbookSnapshot> => {
  try {
    return await readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof UnusableWorkbook)) throw error;
    throw new UnusableFile(TROUBLES[error.reason], error.message);
  }
};
