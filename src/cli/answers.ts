import * as v from 'valibot';
import { PLAIN_ROLES, type ColumnAnswer, type ColumnRole } from '../sheets/reading/recognition';
import { readBytes } from './files/readBytes';
import { CannotProceed } from './usageError';

const YEARLY_ROLE = /^(?:target|actual):\d{4}$|^(?:actual|planned):\d{4}-(?:0[1-9]|1[0-2])$/;
const isRole = (text: string): text is ColumnRole =>
  PLAIN_ROLES.some((role) => role === text) || YEARLY_ROLE.test(text);

const Answers = v.array(
  v.object({
    sheet: v.optional(v.string(), '*'),
    header: v.pipe(v.string(), v.trim(), v.minLength(1)),
    role: v.custom<ColumnRole>((role) => typeof role === 'string' && isRole(role)),
  }),
);

/** The answers of a `--mappa` file. Throws {@link CannotProceed} that says what is wrong where. */
export const readAnswers = async (path: string | null): Promise<readonly ColumnAnswer[]> => {
  if (path === null) return [];
  const text = new TextDecoder().decode(await readBytes(path)).replace(/^\ufeff/, '');
  const read = v.safeParse(Answers, listOf(parseJson(path, text)));
  if (read.success) return read.output;
  const [issue] = read.issues;
  const [index, field] = (issue.path ?? []).map((step) => step.key);
  const which =
    typeof index === 'number' ? `la risposta n. ${index + 1}` : 'l’elenco delle risposte';
  const what = typeof field === 'string' ? ` (campo ${field})` : '';
  throw new CannotProceed(
    `«${path}»: ${which}${what} non è valida; ogni risposta ha sheet, header e role, ` +
      'con un ruolo fra quelli di riconosci --help.',
  );
};

const parseJson = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotProceed(
      `«${path}»: non è un file JSON valido; controllare virgole e virgolette.`,
    );
  }
};

/** The list itself, or the one under `columns`. */
const listOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'columns' in json ? json.columns : json;
