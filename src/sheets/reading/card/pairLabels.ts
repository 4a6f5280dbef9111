import { isDepartmentLabel } from '../headers/labelRole';
import { headerPeriod, ordinalYear } from '../headers/headerPeriod';
import { foldedText } from '../grid/text';

/** What a label of an indicator's card says about the value at its right. */
export type PairMeaning =
  | 'codeAndName'
  | 'name'
  /** The name where no other label gives one. */
  | 'description'
  | 'code'
  | 'objective'
  | 'department'
  | 'area'
  | 'unit'
  | 'source'
  | 'algorithm'
  | 'weight'
  | 'polarity'
  | 'baseline'
  | 'target'
  | 'actual'
  | 'achievement'
  | 'remark'
  | 'other';

interface LabelRule {
  readonly means: PairMeaning;
  readonly words: RegExp;
  readonly examples: readonly string[];
}

/** The labels of cards, tried from the top. Words are looked for in folded text without a colon. */
export const LABEL_RULES: readonly LabelRule[] = [
  {
    means: 'codeAndName',
    words:
      /^(?:codice|cod\.?|n\.?|numero|id)\s*(?:e|\/|-)\s*(?:descrizione|denominazione|titolo|nome)\b/,
    examples: ['Codice e descrizione', 'N. e titolo indicatore'],
  },
  {
    means: 'baseline',
    words:
      /^(?:baseline|valore (?:iniziale|base|di partenza|storico)|(?:target|valore|risultato|consuntivo) .*(?:esercizio|anno) precedente)/,
    examples: ['Baseline', 'Target conseguito nell’esercizio precedente'],
  },
  {
    means: 'objective',
    words:
      /^(?:(?:titolo|descrizione|denominazione|codice) (?:dell')?)?obiettiv[oi](?: (?:strategic|operativ|specific|general|annual|trienn|di|dell)\w*.{0,25})?$/,
    examples: ['Obiettivo', 'Obiettivo strategico', 'Titolo obiettivo'],
  },
  {
    means: 'name',
    words:
      /^(?:(?:nome|titolo|denominazione|descrizione|definizione) (?:dell'|del |di )?(?:indicatore|kpi)|nome|titolo|denominazione|indicatore|kpi)$/,
    examples: ['Nome indicatore', 'Denominazione', 'Titolo', 'Indicatore'],
  },
  {
    means: 'description',
    words: /^(?:descrizione|definizione)$/,
    examples: ['Descrizione'],
  },
  {
    means: 'code',
    words: /^(?:codice|cod\.?|sigla|id|numero|n\.?)(?: (?:dell'|del )?(?:indicatore|kpi))?$/,
    examples: ['Codice', 'Codice indicatore'],
  },
  {
    means: 'unit',
    words: /^(?:unita(?: di)?(?: misura)?|u\.?m\.?)$/,
    examples: ['Unità di misura', 'Unità'],
  },
  {
    means: 'source',
    words: /^(?:font[ei]|origine|banca dati|sistema informativo)\b/,
    examples: ['Fonte del dato', 'Fonte dei dati'],
  },
  {
    means: 'algorithm',
    words:
      /^(?:(?:metodo|modalita|algoritmo|formula|criterio|regola)\b.{0,20}calcolo|algoritmo|formula)/,
    examples: ['Metodo di calcolo', 'Algoritmo di calcolo', 'Formula'],
  },
  {
    means: 'weight',
    words: /^(?:peso|ponderazione|pesatura)\b/,
    examples: ['Peso indicatore', 'Peso %'],
  },
  {
    means: 'polarity',
    words: /^(?:polarita|verso|direzione attesa|andamento atteso)\b/,
    examples: ['Polarità'],
  },
  {
    means: 'achievement',
    words:
      /^(?:%|percentuale|grado|livello) (?:di )?(?:raggiungimento|realizzazione|conseguimento)/,
    examples: ['% di raggiungimento', 'Grado di realizzazione'],
  },
  {
    means: 'target',
    words:
      /^(?:target|(?:valore|risultato) (?:atteso|obiettivo|target|programmato|previsto)|soglia attesa)\b/,
    examples: ['Target', 'Target primo anno', 'Valore atteso 2024', 'Risultato atteso'],
  },
  {
    means: 'actual',
    words:
      /^(?:consuntivo|(?:risultato|valore|dato)(?: (?:consuntivo|conseguit|ottenut|raggiunt|effettiv|rilevat|a consuntivo|final|al \d)\w*.{0,20})?$|valore consuntivo|rilevazione)/,
    examples: ['Consuntivo', 'Consuntivo 2023', 'Risultato conseguito', 'Valore rilevato'],
  },
  {
    means: 'area',
    words: /^(?:ambito|area strategica|missione|programma|linea strategica|prospettiva)\b/,
    examples: ['Ambito', 'Area strategica'],
  },
  {
    means: 'remark',
    words: /^(?:note?|osservazioni|commenti?|motivazion|scostament|cause)\b/,
    examples: ['Note', 'Osservazioni'],
  },
  {
    means: 'other',
    words:
      /^(?:tipologia|tipo|natura|livello|frequenza|periodicita|dimensione|referente|data|stakeholder|portatori|scadenza|anno|cosa misura|significato)\b/,
    examples: ['Tipologia', 'Periodicità'],
  },
];

const LONGEST_LABEL = 60;

/** What a label means, or null where the text is no label of a card. */
export const pairMeaning = (raw: string): PairMeaning | null => {
  if (raw.length > LONGEST_LABEL) return null;
  const text = foldedText(raw).replace(/\s*:$/, '');
  const rule = LABEL_RULES.find(({ words }) => words.test(text));
  if (rule !== undefined) return rule.means;
  return isDepartmentLabel(raw) ? 'department' : null;
};

/** The year of a label: `Target 2024`, `Target secondo anno` of a plan; null where it says none. */
export const yearOfLabel = (raw: string, planStart: number | null): number | 'unknown' | null => {
  const { year } = headerPeriod(raw);
  const nth = ordinalYear(raw);
  if (year !== null || nth === null) return year;
  if (planStart !== null) return planStart + nth - 1;
  return nth === 1 ? null : 'unknown';
};
