import type { Evaluation } from '../application/evaluate/evaluate';
import { lossWords } from '../application/changes/lossWords';
import type { Finding, Severity } from '../domain/finding';
import {
  achievementWording,
  STATUSES,
  type AchievementWording,
  type Status,
} from '../domain/model/achievement';
import type { AssessedIndicator, AssessedObjective } from '../domain/model/assessment';
import { cellAddress } from '../domain/model/cellAddress';
import { formatCount, formatPercentage } from '../domain/language/italianFormat';
import type { Written } from './commands/saveEvaluation';
import { headLines } from './headLines';
import { painter, type Colour, type Paint } from './paint';
import { takeOverLine } from './takeOverLine';

const STATUS_LINES: Readonly<Record<Status, { readonly words: string; readonly colour: Colour }>> =
  {
    reached: { words: '✔ raggiunti', colour: 'green' },
    'nearly-reached': { words: '◕ quasi raggiunti', colour: 'green' },
    'partly-reached': { words: '◑ parzialmente raggiunti', colour: 'yellow' },
    'not-reached': { words: '✘ non raggiunti', colour: 'red' },
    unmeasured: { words: '○ non misurati', colour: 'gray' },
    withdrawn: { words: '⊘ soppressi o sostituiti', colour: 'blue' },
  };

const SEVERITY_LINES: Readonly<
  Record<Severity, { readonly one: string; readonly many: string; readonly colour: Colour }>
> = {
  errore: { one: 'errore', many: 'errori', colour: 'red' },
  avviso: { one: 'avviso', many: 'avvisi', colour: 'yellow' },
  informazione: { one: 'informazione', many: 'informazioni', colour: 'cyan' },
};

const WORST = 5;
const BAR = 24;

/** What a person wants to know when it is done: statuses, the worst, findings, the file. */
export const evaluationSummary = (
  evaluation: Evaluation,
  written: Written,
  input: string,
  colours: boolean,
): string => {
  const paint = painter(colours);
  const { assessment } = evaluation;
  return `${[
    ...headLines(evaluation, input, paint),
    '',
    ...statusLines(evaluation, paint),
    '',
    ...worstLines(assessment.objectives, paint),
    ...findingLines(evaluation, paint),
    ...doubtLines(evaluation, paint),
    ...evaluation.notices.map((notice) => `  ! ${notice}`),
    '',
    ...fileLines(written, paint),
    ...(evaluation.takenOver === null ? [] : [takeOverLine(evaluation.takenOver)]),
  ].join('\n')}\n`;
};

const statusLines = ({ assessment }: Evaluation, paint: Paint): string[] => {
  const total = assessment.indicators.length;
  return STATUSES.map((status) => {
    const count = assessment.indicators.filter((one) => one.status === status).length;
    const { words, colour } = STATUS_LINES[status];
    const length = total === 0 ? 0 : Math.ceil((BAR * count) / total);
    const bar = paint(colour, '█'.repeat(length));
    const why = status === 'unmeasured' ? unmeasuredReasons(assessment.indicators) : '';
    return `  ${words.padEnd(26)} ${String(count).padStart(5)}  ${bar}${why}`;
  });
};

/** "12 senza consuntivo, 9 solo dichiarati": why indicators have no measure, most first. */
const unmeasuredReasons = (indicators: readonly AssessedIndicator[]): string => {
  const counts = new Map<string, number>();
  for (const { status, achievement } of indicators) {
    if (status !== 'unmeasured') continue;
    const words = REASONS[achievementWording(achievement)];
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const reasons = [...counts].sort((a, b) => b[1] - a[1]).map(([words, n]) => `${n} ${words}`);
  return reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
};

const REASONS: Readonly<Record<AchievementWording, string>> = {
  measured: 'misurati',
  declared: 'solo dichiarati',
  late: 'in ritardo',
  'to-confirm': 'da confermare',
  'missing-actual': 'senza consuntivo',
  'missing-target': 'senza target',
  'not-due': 'non previsti quest’anno',
  planned: 'non ancora rendicontati',
  withdrawn: 'soppressi',
  replaced: 'sostituiti',
  manual: 'da valutare',
};

const worstLines = (objectives: readonly AssessedObjective[], paint: Paint): string[] => {
  const worst = objectives
    .flatMap(({ achievement, objective }) =>
      achievement === null || achievement.greaterThanOrEqualTo(100)
        ? []
        : [{ achievement, objective }],
    )
    .sort((a, b) => a.achievement.comparedTo(b.achievement))
    .slice(0, WORST);
  if (worst.length === 0) return [];
  const rows = worst.map(
    ({ achievement, objective }) =>
      `  ${formatPercentage(achievement).padStart(8)}  ${objective.code.padEnd(8)} ${shortened(objective.title)}`,
  );
  return [paint('bold', 'Obiettivi più lontani dal traguardo'), ...rows, ''];
};

const findingLines = ({ findings, accepted }: Evaluation, paint: Paint): string[] => {
  const counts = (['errore', 'avviso', 'informazione'] as const).map((severity) => {
    const { one, many, colour } = SEVERITY_LINES[severity];
    const count = findings.filter((finding) => finding.severity === severity).length;
    return paint(colour, formatCount(count, one, many));
  });
  const quiet =
    accepted.length === 0 ? '' : `, ${formatCount(accepted.length, 'accettata', 'accettate')}`;
  return [
    `${paint('bold', 'Anomalie')}: ${counts.join(', ')}${quiet} (tutte nel foglio «Anomalie»)`,
    ...findings
      .filter((finding) => finding.severity === 'errore')
      .map((f) => findingLine(f, paint)),
  ];
};

/** Columns that wait for an answer leave figures out, so they are named where nobody overlooks them. */
const doubtLines = ({ recognition }: Evaluation, paint: Paint): string[] => {
  const doubtful = recognition.sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.columns
        .filter((column) => column.doubtful)
        .map((column) => `«${shortened(column.header)}» (${sheet.name})`),
    ),
  );
  const names = [...new Set(doubtful)];
  return names.length === 0
    ? []
    : [
        `  ${paint('yellow', '?')} Colonne dubbie, per ora non lette: ${names.join(', ')}. ` +
          'Indicare che cosa contengono in «Parametri» o con --mappa.',
      ];
};

const findingLine = (finding: Finding, paint: Paint): string => {
  const place = finding.cell === null ? finding.subject : cellAddress(finding.cell);
  return `  ${paint('red', '✘')} ${finding.subject} (${place}): ${finding.message}`;
};

const fileLines = (written: Written, paint: Paint): string[] => {
  switch (written.kind) {
    case 'written':
      return [
        `Scritto: ${paint('bold', written.path)}`,
        ...(written.keptAs === null ? [] : [`Lo stato di prima resta in ${written.keptAs}`]),
        ...leftBehindLines(written.leftBehindIn, paint),
        ...written.losses.map((loss) => `${paint('yellow', '!')} ${lossWords(loss)}`),
      ];
    case 'unchanged':
      return [`Nulla è cambiato dall'ultima volta: ${paint('bold', written.path)} resta com'è.`];
    case 'model-only':
      return [
        `La cartella ${written.ending} non si può scrivere: è stato dato il solo modello JSON. ` +
          'Per avere i fogli salvarla in Excel come .xlsx.',
      ];
  }
};

const leftBehindLines = (path: string | null, paint: Paint): string[] =>
  path === null
    ? []
    : [
        `${paint('yellow', '!')} Commenti, collegamenti, tabelle e oggetti messi sui fogli di Traguardo nella ` +
          `versione di prima non sono stati ripresi: restano in ${path}`,
      ];

const shortened = (title: string): string => {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.length > 68 ? `${line.slice(0, 67)}…` : line;
};
