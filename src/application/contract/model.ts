import { toModelNumber } from '../../domain/decimal';
import type { Finding } from '../../domain/finding';
import type { Status } from '../../domain/model/achievement';
import type { AssessedObjective, Assessment, Chamber } from '../../domain/model/assessment';
import { cellAddress, columnLetters } from '../../domain/model/cellAddress';
import type { OivOutcome } from '../../domain/model/objective';
import type { ObjectiveLevel } from '../../domain/model/written';
import type { ColumnMapping, SheetRecognition } from '../../sheets/reading/recognition';
import { columnDoubtWords } from '../../sheets/generated/texts/columnDoubtWords';
import { columnKey, type ColumnEffects } from '../questions/columnEffects';
import { indicatorModel, type IndicatorModel } from './indicatorModel';

/** The JSON model of the contract, version 1. It only ever grows. */
export interface Model {
  readonly contract: 1;
  readonly year: number | null;
  /** The workbook plans the year and reports no result of it yet. */
  readonly plan: boolean;
  /** The day that the figures speak of, ISO. */
  readonly asOf: string | null;
  readonly chamber: ChamberModel | null;
  readonly sheets: readonly SheetModel[];
  readonly objectives: readonly ObjectiveModel[];
  readonly indicators: readonly IndicatorModel[];
  readonly findings: readonly FindingModel[];
  /** Findings that the office accepted with a reason and that rest on the same figures still. */
  readonly acceptedFindings: readonly FindingModel[];
}

export interface ChamberModel {
  readonly achievement: number | null;
  readonly counted: number;
  readonly of: number;
  readonly oivScore: number | null;
}

export interface SheetModel {
  readonly name: string;
  readonly layout: SheetRecognition['layout'];
  readonly blocks: readonly {
    readonly range: string;
    readonly headerRow: number;
    readonly columns: Readonly<Record<string, string>>;
    readonly confidence: number;
    readonly doubts: readonly DoubtModel[];
  }[];
  readonly remark: string | null;
}

export interface DoubtModel {
  readonly column: string;
  readonly header: string;
  readonly candidates: readonly string[];
  readonly samples: readonly string[];
  readonly why: { readonly kind: string; readonly text: string };
  /** What each candidate would do on the first rows of its sheet; empty where nothing was computed. */
  readonly effects: readonly {
    readonly role: string;
    readonly computed: number;
    readonly of: number;
    readonly mean: number | null;
  }[];
}

export interface ObjectiveModel {
  readonly code: string;
  readonly codeAsWritten: string | null;
  readonly title: string;
  readonly level: ObjectiveLevel;
  readonly area: string | null;
  readonly departments: readonly string[];
  readonly individual: boolean;
  readonly parent: string | null;
  readonly state: 'active' | 'withdrawn';
  readonly achievement: number | null;
  readonly status: Status;
  readonly counted: number;
  readonly excluded: readonly { readonly indicator: string; readonly why: string }[];
  readonly proposedScore: number | null;
  readonly oiv: {
    readonly outcome: OivOutcome;
    readonly score: number | null;
    readonly reason: string | null;
  };
  readonly cell: string;
}

export interface FindingModel {
  readonly severity: Finding['severity'];
  readonly check: string;
  readonly message: string;
  readonly subject: string;
  readonly cell: string | null;
}

export interface ModelSource {
  readonly sheets: readonly SheetRecognition[];
  readonly assessment: Assessment | null;
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** Absent where nothing was computed. */
  readonly effects?: ColumnEffects;
}

/** Puts an evaluation into the words of the contract. Without one, only the sheets are told. */
export const buildModel = (source: ModelSource): Model => {
  const { assessment } = source;
  const own = new Set(source.sheets.filter((s) => s.layout === 'generated').map((s) => s.name));
  const toModel = (finding: Finding): FindingModel => findingModel(finding, own);
  return {
    contract: 1,
    year: assessment?.year ?? null,
    plan: assessment?.plan ?? false,
    asOf: assessment?.asOf ?? null,
    chamber: assessment === null ? null : chamberModel(assessment.chamber),
    sheets: source.sheets.map((sheet) => sheetModel(sheet, source.effects ?? new Map())),
    objectives: assessment?.objectives.map(objectiveModel) ?? [],
    indicators:
      assessment?.indicators.map((assessed) =>
        indicatorModel(assessed, assessment.year, assessment.policies),
      ) ?? [],
    findings: source.findings.map(toModel),
    acceptedFindings: source.accepted.map(toModel),
  };
};

const chamberModel = ({ achievement, counted, of, oivScore }: Chamber): ChamberModel => ({
  achievement: achievement === null ? null : toModelNumber(achievement),
  counted,
  of,
  oivScore: oivScore === null ? null : toModelNumber(oivScore),
});

const sheetModel = (sheet: SheetRecognition, effects: ColumnEffects): SheetModel => ({
  name: sheet.name,
  layout: sheet.layout,
  blocks: sheet.blocks.map((block) => ({
    range: block.range,
    headerRow: block.headerRow,
    columns: Object.fromEntries(block.columns.map((c) => [columnLetters(c.column), c.role])),
    confidence: block.confidence,
    doubts: block.columns.flatMap((column) => doubtModel(sheet.name, column, effects) ?? []),
  })),
  remark: sheet.remark,
});

const doubtModel = (
  sheet: string,
  { doubt, column, header, candidates, samples }: ColumnMapping,
  effects: ColumnEffects,
): DoubtModel | null =>
  doubt === null
    ? null
    : {
        column: columnLetters(column),
        header,
        candidates,
        samples,
        why: { kind: doubt.kind, text: columnDoubtWords(doubt) },
        effects: (effects.get(columnKey(sheet, header)) ?? []).map((effect) => ({
          role: effect.role,
          computed: effect.computed,
          of: effect.of,
          mean: effect.mean === null ? null : toModelNumber(effect.mean),
        })),
      };

const objectiveModel = (assessed: AssessedObjective): ObjectiveModel => {
  const { objective } = assessed;
  return {
    code: objective.code,
    codeAsWritten: objective.codeAsWritten,
    title: objective.title,
    level: objective.level,
    area: objective.area,
    departments: objective.departments,
    individual: objective.individual,
    parent: objective.parent,
    state: objective.state,
    achievement: assessed.achievement === null ? null : toModelNumber(assessed.achievement),
    status: assessed.status,
    counted: assessed.counted,
    excluded: assessed.excluded.map(({ indicator, why }) => ({
      indicator,
      why: why === 'planned' ? 'not-due' : why,
    })),
    proposedScore: assessed.proposedScore === null ? null : toModelNumber(assessed.proposedScore),
    oiv: {
      outcome: objective.oiv.outcome,
      score: objective.oiv.score === null ? null : toModelNumber(objective.oiv.score),
      reason: objective.oiv.reason,
    },
    cell: cellAddress(objective.cell),
  };
};

/** A cell in a generated sheet is not told: writing moves its row, and the subject names it. */
const findingModel = (finding: Finding, own: ReadonlySet<string>): FindingModel => ({
  severity: finding.severity,
  check: finding.check,
  message: finding.message,
  subject: finding.subject,
  cell: finding.cell === null || own.has(finding.cell.sheet) ? null : cellAddress(finding.cell),
});
