import type {
  Edit,
  FindingTruth,
  IndicatorTruth,
  ObjectiveTruth,
  Right,
  SheetCell,
} from './scenario';

export const REASON = 'Giudizio motivato dalla relazione del servizio';
export const ACCEPTED_BECAUSE = 'Dato disponibile solo ad aprile, come concordato';

/** What people type, in short. */
export const confirmActual = (row: string, value: SheetCell): Edit => ({
  kind: 'type',
  sheet: 'Stato indicatori',
  row,
  header: 'Consuntivo confermato',
  value,
});

export const confirmTarget = (row: string, value: SheetCell): Edit => ({
  kind: 'type',
  sheet: 'Stato indicatori',
  row,
  header: 'Target confermato',
  value,
});

const oiv = (row: string, header: string, value: SheetCell): Edit => ({
  kind: 'type',
  sheet: 'Valutazione OIV',
  row,
  header,
  value,
});

export const outcome = (row: string, value: SheetCell): Edit => oiv(row, 'Esito OIV', value);
export const scoreOnly = (row: string, value: SheetCell): Edit => oiv(row, 'Punteggio OIV', value);
export const reason = (row: string, value: SheetCell): Edit => oiv(row, 'Motivazione', value);

/** A whole judgement: outcome, score and reason. */
export const judge = (row: string, value: SheetCell, why = REASON): readonly Edit[] => [
  outcome(row, 'valutato'),
  scoreOnly(row, value),
  reason(row, why),
];

export const accept = (check: string, subject: string, why = ACCEPTED_BECAUSE): readonly Edit[] => [
  { kind: 'type', sheet: 'Anomalie', row: [check, subject], header: 'Esito', value: 'accettata' },
  { kind: 'type', sheet: 'Anomalie', row: [check, subject], header: 'Motivo', value: why },
];

export const policy = (name: string, value: SheetCell): Edit => ({
  kind: 'type',
  sheet: 'Parametri',
  row: [name],
  header: 'Valore',
  value,
});

/** What is right, in short. */
export const counts = (value: number, target?: number): IndicatorTruth => ({
  is: 'counts',
  value,
  ...(target === undefined ? {} : { target }),
});
export const stale: IndicatorTruth = { is: 'asks', checks: ['confirmation-stale'] };
export const doesNotCount: IndicatorTruth = { is: 'does-not-count' };
export const scored = (score: number): ObjectiveTruth => ({ is: 'scored', score });
export const unscored: ObjectiveTruth = { is: 'unscored' };
export const pending: ObjectiveTruth = { is: 'pending' };
export const flagged = (score: number): ObjectiveTruth => ({
  is: 'flagged',
  score,
  check: 'reason-stale',
});

/** A finding or remark that the change itself brought, and that names one of these. */
export const told = (...about: readonly string[]): FindingTruth => ({ fresh: true, about });
export const check = (id: string, ...about: readonly string[]): FindingTruth => ({
  checks: [id],
  ...(about.length === 0 ? {} : { about }),
});

/** Where nothing that was typed is in doubt. */
export const QUIET = ['confirmation-stale', 'reason-stale', 'code-moved', 'input-unreadable'];

/** The same one run later, when nothing is new any more. */
export const still = (right: Right): Right => ({
  ...right,
  findings: (right.findings ?? []).map(({ checks, about }) => ({
    ...(checks === undefined ? {} : { checks }),
    ...(about === undefined ? {} : { about }),
  })),
});
