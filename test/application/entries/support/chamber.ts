import { chanceOf } from './chance';

/** What a result cell holds; null is an empty cell. */
export type Result = string | number | null;

/** An indicator as the driver knows it: `uid` stays the same whatever people do to the sheets. */
export interface TrueIndicator {
  readonly uid: number;
  /** The uid of its objective. */
  readonly objective: number;
  readonly name: string;
  readonly target: string;
  readonly result: Result;
}

export const SPELLINGS = ['A01', 'A1', 'a01', 'Ao1'] as const;

export interface TrueObjective {
  readonly uid: number;
  readonly code: string;
  /** How the code is written on the sheet. */
  readonly spelling: (typeof SPELLINGS)[number];
  readonly title: string;
}

export const COLUMNS = ['code', 'title', 'name', 'target', 'result'] as const;
export type ColumnKey = (typeof COLUMNS)[number];

/** A worksheet: the rows name indicators by uid, null is a blank row. */
export interface TrueSheet {
  readonly name: string;
  readonly layout: 'table' | 'cards';
  readonly rows: readonly (number | null)[];
  readonly columns: readonly ColumnKey[];
  readonly hasCodes: boolean;
  /** False after somebody deleted the header rows. */
  readonly hasHeader: boolean;
}

/** The chamber's workbook as it really is. An objective lives on one sheet. */
export interface Chamber {
  readonly year: number;
  readonly objectives: readonly TrueObjective[];
  readonly indicators: readonly TrueIndicator[];
  readonly sheets: readonly TrueSheet[];
  /** The next unused number: uids, names, titles, targets and results are all made from it. */
  readonly next: number;
  /** Results by uid, of the years that the workbook stood in before. */
  readonly resultsOf: Readonly<Record<number, Readonly<Record<number, Result>>>>;
}

const WHAT = [
  'Imprese assistite',
  'Corsi organizzati',
  'Pratiche evase',
  'Incontri svolti',
  'Visure rilasciate',
  'Bandi pubblicati',
  'Contributi erogati',
  'Seminari tenuti',
  'Verifiche eseguite',
  'Convenzioni firmate',
  'Partecipanti iscritti',
];

const WHERE = [
  'nel settore turismo',
  'per il commercio estero',
  'con le scuole superiori',
  'dallo sportello digitale',
  'a favore di startup',
  'presso il registro imprese',
  'in materia ambientale',
  'del punto orientamento lavoro',
  'sulla proprietà industriale',
  'tramite organismi di mediazione',
  'verso consumatori e utenti',
  'in ambito metrologico',
  'nelle aree montane',
];

const AIMS = [
  'Sostenere la transizione digitale',
  'Ridurre i tempi dei procedimenti',
  'Promuovere il territorio',
  'Accompagnare chi esporta',
  'Tutelare mercato e concorrenza',
  'Orientare al lavoro',
  'Contenere la spesa corrente',
];

const FOR_WHOM = [
  'delle micro imprese',
  'attraverso nuovi servizi',
  'con gli enti locali',
  'secondo il piano triennale',
  'mediante fondi europei',
];

const at = (words: readonly string[], index: number): string => words[index % words.length] ?? '';

/** A name that no other number below 143 has. */
export const nameFor = (number: number): string => `${at(WHAT, number)} ${at(WHERE, number)}`;

/** A title that no other number below 35 has. */
export const titleFor = (number: number): string => `${at(AIMS, number)} ${at(FOR_WHOM, number)}`;

/** A target text that no other number has. */
export const targetFor = (number: number): string => `>= ${100 + number}`;

/** A result that no other number has: a sentence, a short text or a number. */
export const resultFor = (number: number): string | number => {
  const value = 100 + number;
  if (number % 3 === 0) return value;
  return number % 3 === 1 ? `Al 31 dicembre il valore raggiunto è ${value}` : `n. ${value}`;
};

export const indicatorFor = (uid: number, objective: number, name?: string): TrueIndicator => ({
  uid,
  objective,
  name: name ?? nameFor(uid),
  target: targetFor(uid),
  result: uid % 5 === 4 ? null : resultFor(uid),
});

export const codeFor = (place: number): string => `A${String(place).padStart(2, '0')}`;

/**
 * A chamber of 3 to 6 objectives on one or two sheets. Among its indicators are two pairs of names that
 * differ in one sign, a name that stands twice in one objective, and one that stands in two objectives;
 * often two titles differ in one sign.
 */
export const newChamber = (seed: number): Chamber => {
  const chance = chanceOf(seed);
  const count = 3 + chance.below(4);
  const objectives = Array.from({ length: count }, (_, index): TrueObjective => {
    const title = index < 2 && seed % 3 > 0 ? `${titleFor(0)} ${index + 1}` : titleFor(index);
    return { uid: 900 + index, code: codeFor(index + 1), spelling: 'A01', title };
  });
  const names: readonly (readonly [number, string])[] = [
    [0, 'Utenti accolti negli sportelli sede A'],
    [0, 'Utenti accolti negli sportelli sede B'],
    [1, 'Eventi del ciclo di incontri 1'],
    [1, 'Eventi del ciclo di incontri 2'],
    [2, 'Riunioni con le associazioni'],
    [2, 'Riunioni con le associazioni'],
    [1, 'Giornate di formazione del personale'],
    [2, 'Giornate di formazione del personale'],
  ];
  const special = names.map(([place, name], index) => indicatorFor(index + 1, 900 + place, name));
  const plain = Array.from({ length: count + chance.below(8) }, (_, index) =>
    indicatorFor(special.length + 1 + index, 900 + (index % count)),
  );
  const indicators = [...special, ...plain];
  const border = chance.below(2) === 0 ? count : 2;
  const rowsOf = (on: (place: number) => boolean): number[] =>
    objectives.flatMap(({ uid }, place) =>
      on(place)
        ? indicators.filter(({ objective }) => objective === uid).map((each) => each.uid)
        : [],
    );
  const sheet = { columns: COLUMNS, hasCodes: true, hasHeader: true } as const;
  const first = rowsOf((place) => place < border);
  const second = rowsOf((place) => place >= border);
  const sheets: readonly TrueSheet[] = [
    { ...sheet, name: 'Obiettivi', layout: 'table', rows: first },
    { ...sheet, name: 'Altri servizi', layout: seed % 2 === 0 ? 'cards' : 'table', rows: second },
  ];
  return {
    year: 2023,
    objectives,
    indicators,
    sheets: sheets.filter(({ rows }) => rows.length > 0),
    next: indicators.length + 1,
    resultsOf: {},
  };
};

export const objectiveOf = (chamber: Chamber, uid: number): TrueObjective | undefined =>
  chamber.objectives.find((each) => each.uid === uid);

export const indicatorOf = (chamber: Chamber, uid: number): TrueIndicator | undefined =>
  chamber.indicators.find((each) => each.uid === uid);

/** Objectives without indicators, and sheets without rows, are not drawn. */
export const pruned = (chamber: Chamber): Chamber => ({
  ...chamber,
  objectives: chamber.objectives.filter(({ uid }) =>
    chamber.indicators.some(({ objective }) => objective === uid),
  ),
  sheets: chamber.sheets.filter(({ rows }) => rows.some((row) => row !== null)),
});
