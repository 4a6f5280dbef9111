import type { Decimal } from '../../src/domain/decimal';
import type { Indicator } from '../../src/domain/model/indicator';
import type { Target, YearTarget } from '../../src/domain/model/target';
import type { ActualTruth, BlindTarget, TargetTruth } from './blindCase';

/** What is wrong with high confidence, and what a careful person reads and the product did not. */
export interface Verdict {
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** A truth is written with a few decimals where a ratio has more. */
const TOLERANCE = 0.006;

const numberOf = (value: Decimal | null | undefined): number | null => value?.toNumber() ?? null;

const near = (wanted: number, got: number): boolean => Math.abs(wanted - got) < TOLERANCE;

/** Compares what is there: nothing read is never wrong. */
const clash = (what: string, wanted: number | undefined, got: number | null): string[] =>
  wanted === undefined || got === null || near(wanted, got)
    ? []
    : [`${what}: read ${got}, the text says ${wanted}`];

const wrongActual = (truth: ActualTruth, { actual }: Indicator): string[] => {
  if (actual === null || actual.confidence === 'low') return [];
  const value = numberOf(actual.value);
  if (value === null && actual.date === null) return [];
  if (truth.certainty === 'ask' || (truth.value === undefined && value !== null))
    return [`read ${value ?? actual.date} where a careful person asks`];
  const [numerator, denominator] = truth.of ?? [];
  return [
    ...clash('value', truth.value, value),
    ...(value === null ? [] : clash('numerator', numerator, numberOf(actual.numerator))),
    ...(value === null ? [] : clash('denominator', denominator, numberOf(actual.denominator))),
    ...(actual.date !== null && truth.date !== undefined && actual.date !== truth.date
      ? [`date: read ${actual.date}, the text says ${truth.date}`]
      : []),
    ...(truth.unit !== undefined && actual.unit !== null && actual.unit !== truth.unit
      ? [`unit: read ${actual.unit}, the text says ${truth.unit}`]
      : []),
  ];
};

const wrongWords = (truth: ActualTruth, { actual, stated }: Indicator): string[] => {
  const declared = actual?.confidence === 'high' ? actual.declared : null;
  const said = numberOf(stated?.value);
  return [
    ...(declared != null && truth.reached !== undefined && declared.reached !== truth.reached
      ? [`declared ${declared.reached ? 'reached' : 'not reached'}`]
      : []),
    ...(truth.stated === null && said !== null ? [`stated: read ${said}, none is said`] : []),
    ...(truth.stated === null ? [] : clash('stated', truth.stated, said)),
  ];
};

const missedActual = (truth: ActualTruth, { actual, stated }: Indicator): string[] => {
  const unheard =
    typeof truth.stated === 'number' && stated === null ? [`stated ${truth.stated} not read`] : [];
  if (truth.certainty !== 'sure') return unheard;
  const wanted = truth.date ?? truth.value;
  const got = truth.date === undefined ? numberOf(actual?.value) : (actual?.date ?? null);
  if (got === null) return [...unheard, `nothing read, the text says ${wanted}`];
  const because = `${actual?.doubt?.kind ?? ''} (best guess ${got}, true ${wanted})`;
  return actual?.confidence === 'low' ? [...unheard, `asked: ${because}`] : unheard;
};

export const judgeActual = (truth: ActualTruth, indicator: Indicator): Verdict => {
  const { doubt } = indicator.target;
  const target =
    doubt !== null || indicator.target.kind === 'unreadable'
      ? [`target: ${doubt?.kind ?? 'unreadable'}`]
      : [];
  const sure = truth.certainty === 'sure';
  return {
    wrong: [...wrongActual(truth, indicator), ...wrongWords(truth, indicator)],
    missed: [...missedActual(truth, indicator), ...(sure ? target : [])],
  };
};

const shown = (target: YearTarget | undefined): number | string | null => {
  if (target === undefined) return null;
  if (target.kind === 'number') return target.value.toNumber();
  return target.kind === 'date' ? target.date : target.text;
};

type Fields = Omit<TargetTruth, 'byYear' | 'mayAsk'>;

const fieldsOf = (target: Target): Partial<Record<keyof Fields, unknown>> => {
  const range = target.kind === 'range';
  return {
    kind: target.kind,
    operator: 'operator' in target ? target.operator : null,
    value: range ? numberOf(target.lower) : 'value' in target ? numberOf(target.value) : null,
    max: range ? numberOf(target.upper) : null,
    unit: target.unit,
    date: 'date' in target ? target.date : null,
    revisions: target.revisions.map(({ date, value }) => date ?? value.toNumber()),
  };
};

const wrongTarget = (truth: TargetTruth, target: Target): string[] => {
  const { byYear, ...fields } = truth;
  const got = fieldsOf(target);
  const differing = Object.entries(fields).flatMap(([field, wanted]) => {
    if (field === 'mayAsk') return [];
    const came = got[field as keyof Fields];
    return JSON.stringify(came) === JSON.stringify(wanted)
      ? []
      : [`${field}: read ${JSON.stringify(came)}, the cell says ${JSON.stringify(wanted)}`];
  });
  const years = Object.entries(byYear ?? {}).flatMap(([year, wanted]) => {
    const came = shown(target.byYear.get(Number(year)));
    return came === wanted ? [] : [`${year}: read ${came}, the cell says ${wanted}`];
  });
  return [...differing, ...years];
};

/** Words that are kept as words count as asking: no figure comes of them. */
const asks = (target: Target): boolean =>
  target.kind === 'unreadable' || target.doubt !== null || target.kind === 'qualitative';

export const judgeTarget = ({ truth }: BlindTarget, { target }: Indicator): Verdict => {
  if (truth === 'ask')
    return {
      wrong:
        asks(target) || target.kind === 'none' ? [] : [`read ${JSON.stringify(fieldsOf(target))}`],
      missed: [],
    };
  const rightly = truth.kind === target.kind && target.doubt === null;
  if (!rightly && asks(target)) {
    const because = target.doubt?.kind ?? target.kind;
    return { wrong: [], missed: truth.mayAsk === true ? [] : [`asked: ${because}`] };
  }
  return { wrong: wrongTarget(truth, target), missed: [] };
};
