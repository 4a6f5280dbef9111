import { fingerprint } from './fingerprint';

const IN_MESSAGE = 60;
const IN_EVIDENCE = 200;

/** A text of the sheet for a message: at most 60 characters; a cell may hold 32,767. */
export const shortened = (text: string, length = IN_MESSAGE): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

/** A text as evidence: itself where it is short, else its {@link fingerprint}. */
export const textEvidence = (text: string): string =>
  text.length > IN_EVIDENCE ? fingerprint(text) : text;
