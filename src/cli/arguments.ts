import { parseArgs } from 'node:util';
import { codeOf, messageOf } from './messageOf';
import { UsageError } from './usageError';

export interface RecogniseArguments {
  readonly command: 'riconosci';
  readonly workbook: string;
  readonly map: string | null;
  /** A path, `-` for standard output, or null. */
  readonly json: string | null;
}

export interface EvaluateArguments {
  readonly command: 'valuta';
  readonly workbook: string;
  readonly year: number | null;
  readonly output: string | null;
  /** An evaluated workbook from which typed words come along, or null. */
  readonly from: string | null;
  readonly overwrite: boolean;
  readonly map: string | null;
  readonly json: string | null;
  readonly strict: boolean;
}

export type Arguments =
  | { readonly command: 'help'; readonly topic: 'riconosci' | 'valuta' | null }
  | { readonly command: 'version' }
  | RecogniseArguments
  | EvaluateArguments;

const COMMANDS = ['riconosci', 'valuta', 'esporta'] as const;
const OPTIONS = {
  riconosci: ['json', 'mappa'],
  valuta: ['anno', 'uscita', 'sovrascrivi', 'mappa', 'da', 'rileva', 'json', 'rigoroso'],
} as const;

const DECLARED = {
  anno: { type: 'string' },
  uscita: { type: 'string' },
  sovrascrivi: { type: 'boolean' },
  mappa: { type: 'string' },
  da: { type: 'string' },
  rileva: { type: 'string' },
  json: { type: 'string' },
  formato: { type: 'string' },
  rigoroso: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  aiuto: { type: 'boolean' },
  version: { type: 'boolean', short: 'V' },
  versione: { type: 'boolean' },
} as const;

type Values = { readonly [K in keyof typeof DECLARED]?: string | boolean };

/** Understands the words behind `traguardo`. Throws {@link UsageError} in Italian. */
export const readArguments = (words: readonly string[]): Arguments => {
  const { values, positionals } = parsed(words);
  const [command, ...files] = positionals;
  if (values.version === true || values.versione === true) return { command: 'version' };
  const known = COMMANDS.find((name) => name === command);
  if (
    values.help === true ||
    values.aiuto === true ||
    command === undefined ||
    command === 'aiuto'
  ) {
    return { command: 'help', topic: known === undefined || known === 'esporta' ? null : known };
  }
  if (known === undefined) {
    throw new UsageError(`Il comando «${command}» non esiste. I comandi sono riconosci e valuta.`);
  }
  if (known === 'esporta') {
    throw new UsageError('Il comando esporta non è ancora disponibile in questa versione.');
  }
  refuseForeignOptions(known, values);
  const [workbook, ...more] = files;
  if (workbook === undefined) {
    throw new UsageError(`Manca la cartella di lavoro: traguardo ${known} <cartella.xlsx>.`);
  }
  if (more.length > 0) {
    throw new UsageError(`Una sola cartella alla volta: «${more.join('», «')}» è di troppo.`);
  }
  const common = { workbook, map: text(values.mappa), json: text(values.json) };
  return known === 'riconosci'
    ? { command: known, ...common }
    : { command: known, ...common, ...evaluationOptions(values) };
};

const evaluationOptions = (
  values: Values,
): Pick<EvaluateArguments, 'year' | 'output' | 'from' | 'overwrite' | 'strict'> => {
  refuseRound(text(values.rileva));
  return {
    year: yearOf(text(values.anno)),
    output: text(values.uscita),
    from: text(values.da),
    overwrite: values.sovrascrivi === true,
    strict: values.rigoroso === true,
  };
};

const parsed = (words: readonly string[]): { values: Values; positionals: string[] } => {
  try {
    return parseArgs({
      args: [...words],
      options: DECLARED,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new UsageError(italianFor(error));
  }
};

/** `--anno`, `-h`: whether the option is declared with a value. */
const takesValue = (option: string): boolean =>
  Object.entries(DECLARED).some(([name, { type }]) => option === `--${name}` && type === 'string');

const italianFor = (error: unknown): string => {
  const message = messageOf(error);
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  switch (codeOf(error)) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `L'opzione ${option} non esiste. Con --help si vedono quelle disponibili.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      // One code for a value that is missing and for one too many.
      return takesValue(option)
        ? `All'opzione ${option} manca il valore.`
        : `L'opzione ${option} non vuole valori.`;
    default:
      return 'Gli argomenti non sono chiari. Con --help si vede come si usa.';
  }
};

const refuseForeignOptions = (command: keyof typeof OPTIONS, values: Values): void => {
  const allowed: readonly string[] = OPTIONS[command];
  const foreign = Object.keys(values).find((name) => !allowed.includes(name));
  if (foreign !== undefined) {
    throw new UsageError(`L'opzione --${foreign} non vale per il comando ${command}.`);
  }
};

const yearOf = (written: string | null): number | null => {
  if (written === null) return null;
  if (!/^(?:19|20|21)\d\d$/.test(written)) {
    throw new UsageError(
      `L'anno «${written}» non è valido: servono quattro cifre, ad esempio 2023.`,
    );
  }
  return Number(written);
};

const refuseRound = (month: string | null): void => {
  if (month === null) return;
  if (!/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/.test(month)) {
    throw new UsageError(`Il mese «${month}» non è valido: si scrive AAAA-MM, ad esempio 2023-06.`);
  }
  throw new UsageError(
    'La rilevazione mensile (--rileva) non è ancora disponibile in questa versione.',
  );
};

const text = (value: string | boolean | undefined): string | null =>
  typeof value === 'string' ? value : null;
