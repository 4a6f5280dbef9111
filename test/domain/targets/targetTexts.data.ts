/** What a careful person reads in a target cell of the report of 2023, written before the rules. */
export interface TargetText {
  readonly text: string;
  readonly name?: string;
  readonly algorithm?: string;
  readonly unit?: string;
  readonly expected: ExpectedTarget;
}

export interface ExpectedTarget {
  /** `must`: only asking is right; `may`: the reading, or asking; absent: it must be read. */
  readonly ask?: 'must' | 'may';
  /** A number that must not be read, not even as a guess. */
  readonly never?: number;
  readonly kind?: string;
  readonly operator?: string;
  readonly value?: number;
  readonly unit?: string | null;
  readonly date?: string;
  readonly revisions?: readonly number[];
  readonly withdrawn?: boolean;
}

/** Directions: a bare value of which less may be better. */
const DIRECTIONS: readonly TargetText[] = [
  { text: '12', name: 'Numero di reclami ricevuti', expected: { ask: 'must' } },
  { text: '4%', name: 'Tasso di assenteismo', expected: { ask: 'must' } },
  { text: '18,40 €', name: 'Costo medio per atto protocollato', expected: { ask: 'must' } },
  { text: '20', name: 'Attesa allo sportello (minuti)', expected: { ask: 'must' } },
  { text: '45', name: 'Durata media dei procedimenti disciplinari', expected: { ask: 'must' } },
  { text: '5', name: 'Pratiche in arretrato al 31 dicembre', expected: { ask: 'must' } },
  { text: '2%', name: 'Percentuale di atti con errori', expected: { ask: 'must' } },
  {
    text: '80%',
    name: 'Riduzione dei tempi di rilascio dei certificati',
    expected: { ask: 'must' },
  },
  { text: '10', name: 'Annullamenti in autotutela', expected: { ask: 'must' } },
  {
    text: '3%',
    name: 'Qualità del servizio',
    algorithm: 'N. ricorsi accolti / N. sanzioni',
    expected: { ask: 'must' },
  },
  {
    text: '90%',
    name: 'Percentuale di reclami evasi entro 30 giorni',
    expected: { operator: '>=', value: 90 },
  },
  {
    text: '95%',
    name: 'Pratiche concluse nei tempi previsti',
    expected: { operator: '>=', value: 95 },
  },
  {
    text: '85%',
    name: 'Rispetto dei tempi procedimentali',
    expected: { operator: '>=', value: 85 },
  },
  {
    text: '100%',
    name: 'Tempestività delle risposte ai ricorsi',
    expected: { operator: '>=', value: 100 },
  },
  { text: '<= 3%', name: 'Tasso di assenteismo', expected: { operator: '<=', value: 3 } },
  {
    text: '>= 200',
    name: 'Giorni di apertura dello sportello',
    expected: { operator: '>=', value: 200 },
  },
  { text: '25', name: 'Numero di imprese assistite', expected: { operator: '>=', value: 25 } },
  {
    text: '500',
    name: 'Arretrato smaltito (pratiche)',
    expected: { operator: '>=', value: 500, ask: 'may' },
  },
];

/** Several conditions, totals and frequencies in one cell. */
const CONDITIONS: readonly TargetText[] = [
  { text: '≥ 80% e ≤ 10 gg', expected: { ask: 'must' } },
  { text: 'almeno 4 eventi e almeno 120 presenze', expected: { ask: 'must' } },
  { text: '<= 20 gg; >= 95%', expected: { ask: 'must' } },
  { text: '90% delle istanze entro 15 giorni', expected: { operator: '>=', value: 90, unit: '%' } },
  { text: '≥ 60% e ≤ 75%', expected: { kind: 'range' } },
  { text: '3 per provincia (totale 12)', expected: { value: 12, ask: 'may', never: 3 } },
  { text: '2 per ciascun ufficio', expected: { ask: 'must' } },
  { text: '2 al mese', expected: { value: 24, ask: 'may', never: 2 } },
  { text: '1 report ogni trimestre', expected: { value: 4, ask: 'may', never: 1 } },
  { text: 'un bollettino a settimana', expected: { value: 52, ask: 'may', never: 1 } },
  { text: '1 verifica mensile', expected: { value: 12, ask: 'may', never: 1 } },
  { text: '12 newsletter (una al mese)', expected: { value: 12 } },
  { text: 'entro il 10 di ogni mese', expected: { ask: 'must', never: 10 } },
  { text: 'entro il 20 del mese successivo', expected: { ask: 'must', never: 20 } },
];

const MULTIPLIERS: readonly TargetText[] = [
  { text: 'k€ 420', expected: { value: 420000, unit: '€' } },
  { text: '≥ 1,2 mln €', expected: { operator: '>=', value: 1200000, unit: '€' } },
  { text: 'M€ 2,5', expected: { value: 2500000, unit: '€' } },
  { text: '280 (in migliaia di euro)', expected: { value: 280000, unit: '€' } },
  { text: '≥ 150 €/1000', expected: { operator: '>=', value: 150000, unit: '€' } },
  { text: '90 migliaia di euro', expected: { value: 90000, unit: '€' } },
  { text: '3 milioni e mezzo di euro', expected: { value: 3500000, ask: 'may', never: 3000000 } },
];

const REFERENCES: readonly TargetText[] = [
  { text: 'pari al 2022', expected: { kind: 'reference', never: 2022, ask: 'may' } },
  { text: 'come nel 2021', expected: { kind: 'reference', never: 2021, ask: 'may' } },
  { text: '≥ dato 2022', expected: { kind: 'reference', operator: '>=', never: 2022 } },
  { text: 'non inferiore al 2022', expected: { kind: 'reference', operator: '>=', never: 2022 } },
  {
    text: 'superiore al valore del 2022',
    expected: { kind: 'reference', operator: '>', never: 2022 },
  },
  {
    text: 'almeno il risultato dell’anno precedente',
    expected: { kind: 'reference', operator: '>=' },
  },
];

const DEADLINES: readonly TargetText[] = [
  { text: '4 seminari entro settembre', expected: { value: 4, date: '2023-09-30' } },
  {
    text: 'almeno 20 imprese entro il 30/06/2023',
    expected: { operator: '>=', value: 20, date: '2023-06-30' },
  },
  { text: 'entro il 31/10 n. 3 bandi', expected: { value: 3, date: '2023-10-31', ask: 'may' } },
  { text: '3 bandi e una graduatoria entro il 31/10', expected: { ask: 'must' } },
];

const REVISIONS: readonly TargetText[] = [
  { text: 'target 2023 portato da 12 a 18', expected: { value: 18, revisions: [12] } },
  {
    text: 'da 30 a 25 (delibera n. 14/2023)',
    expected: { value: 25, revisions: [30], ask: 'may' },
  },
  { text: 'da 60 a 90', expected: { ask: 'must' } },
  {
    text: '2023: 40, poi 35 in sede di monitoraggio',
    expected: { value: 35, revisions: [40], ask: 'may' },
  },
  { text: '>= 12% 15 imprese', expected: { ask: 'must' } },
  { text: '>= 2 500', expected: { operator: '>=', value: 2500, ask: 'may' } },
];

const WITHDRAWN: readonly TargetText[] = [
  { text: 'annullato con delibera n. 31/2023', expected: { kind: 'none', withdrawn: true } },
  { text: 'Non più previsto', expected: { kind: 'none', withdrawn: true } },
  { text: '>= 8 (indicatore depennato)', expected: { value: 8, withdrawn: true } },
  { text: 'rinviato al 2024', expected: { ask: 'must', withdrawn: false } },
  { text: '>= 3 atti annullati', expected: { operator: '>=', value: 3, withdrawn: false } },
];

export const TARGET_TEXTS: readonly TargetText[] = [
  ...DIRECTIONS,
  ...CONDITIONS,
  ...MULTIPLIERS,
  ...REFERENCES,
  ...DEADLINES,
  ...REVISIONS,
  ...WITHDRAWN,
];
