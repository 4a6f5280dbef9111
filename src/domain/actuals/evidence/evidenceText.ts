import { formatItalian } from '../../language/italianFormat';
import type { Actual, Evidence } from '../../model/actual';

/** Why a value is certain, as a clause in Italian that follows "certo perché". */
export const evidenceText = (evidence: Evidence, { text, numbers }: Actual): string => {
  switch (evidence.kind) {
    case 'cell':
      return 'sta da solo nella sua cella';
    case 'only-number': {
      const others = numbers.filter(({ role }) => EXPLAINED.has(role)).slice(0, 4);
      const named = others.map(
        ({ span, role }) => `«${text.slice(span.start, span.end).trim()}» ${ROLE_WORDS[role]}`,
      );
      return named.length === 0
        ? 'è l’unico numero del testo'
        : `degli altri numeri del testo si sa che cosa sono: ${named.join(', ')}`;
    }
    case 'ratio':
      return `${formatItalian(evidence.numerator)} ∕ ${formatItalian(evidence.denominator)} = ${evidence.printed}, come scritto`;
    case 'stated':
      return `dà il raggiungimento scritto nel testo (${evidence.printed})`;
    case 'sum':
      return `${evidence.parts.map((part) => formatItalian(part)).join(' + ')} = ${formatItalian(evidence.total)}, come scritto`;
    case 'words':
      return `il testo dice «${evidence.said}»`;
    case 'entered':
      return 'qualcuno lo ha confermato nel foglio';
  }
};

/** What a number is, as it follows the number: "«2022» è un anno". */
export const ROLE_WORDS: Readonly<Record<Actual['numbers'][number]['role'], string>> = {
  value: 'è il valore',
  numerator: 'è il numeratore',
  denominator: 'è il denominatore',
  stated: 'è il raggiungimento dichiarato',
  target: 'è il target',
  planned: 'era previsto',
  limit: 'è un limite',
  benchmark: 'è di altri enti',
  earlier: 'è di un altro periodo',
  change: 'è una variazione',
  part: 'è una parte',
  scale: 'è la scala',
  'other-thing': 'conta altro',
  'other-indicator': 'è di un altro indicatore',
  date: 'è una data',
  year: 'è un anno',
  law: 'è una norma',
  act: 'è un atto',
  list: 'numera un elenco',
  name: 'fa parte di un nome',
  candidate: 'può essere il valore',
  unexplained: 'non si sa che cosa sia',
};

const EXPLAINED = new Set<string>([
  'stated',
  'target',
  'planned',
  'limit',
  'benchmark',
  'earlier',
  'change',
  'part',
  'scale',
  'other-thing',
  'other-indicator',
]);
