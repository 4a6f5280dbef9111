import type { ExpectedFinding, ExpectedIndicator, Pattern } from './expected';
import type { FindingModel, Model, SheetModel } from '../../src/application/contract/model';
import type { IndicatorModel } from '../../src/application/contract/indicatorModel';
import type { ExpectedBlock, ExpectedCase } from './expected';

type ObjectivePattern = NonNullable<ExpectedCase['objectives']>[number];

const TOLERANCE = 1e-8;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** Where a value differs from a pattern, as `place: expected …, came out …`; empty where it fits. */
export const differences = (pattern: Pattern, value: unknown, place: string): string[] => {
  if (isObject(pattern) && 'oneOf' in pattern) {
    const choices = pattern.oneOf as readonly Pattern[];
    const fits = choices.some((choice) => differences(choice, value, place).length === 0);
    return fits ? [] : [`${place}: expected one of ${show(choices)}, came out ${show(value)}`];
  }
  if (isObject(pattern) && 'contains' in pattern) {
    const part = tidy((pattern as { readonly contains: string }).contains);
    return typeof value === 'string' && tidy(value).includes(part)
      ? []
      : [`${place}: expected …${part}…, came out ${show(value)}`];
  }
  if (Array.isArray(pattern)) return listDifferences(pattern, value, place);
  if (isObject(pattern)) {
    const inside = isObject(value) ? value : {};
    return Object.entries(pattern).flatMap(([key, part]) =>
      differences(part, inside[key], `${place}.${key}`),
    );
  }
  return samePlain(pattern as string | number | boolean | null, value)
    ? []
    : [`${place}: expected ${show(pattern)}, came out ${show(value)}`];
};

const listDifferences = (pattern: readonly Pattern[], value: unknown, place: string): string[] =>
  Array.isArray(value) && value.length === pattern.length
    ? pattern.flatMap((part, index) => differences(part, value[index], `${place}[${index}]`))
    : [`${place}: expected ${show(pattern)}, came out ${show(value)}`];

/** Nothing at all counts as `null`. */
const samePlain = (pattern: string | number | boolean | null, value: unknown): boolean => {
  if (typeof pattern === 'number' && typeof value === 'number')
    return Math.abs(pattern - value) <= TOLERANCE * Math.max(1, Math.abs(pattern));
  if (typeof pattern === 'string' && typeof value === 'string')
    return tidy(pattern) === tidy(value);
  return pattern === (value ?? null);
};

/** The indicator of this name: exactly, else one that holds it. */
const indicatorNamed = (model: Model, name: string): IndicatorModel | undefined =>
  model.indicators.find((each) => tidy(each.name) === tidy(name)) ??
  model.indicators.find((each) => tidy(each.name).includes(tidy(name)));

/** What came out with high confidence and is not so: the one thing that is never forgiven. */
export const silentMisreads = (model: Model, truth: ExpectedCase): string[] => [
  ...indicatorMisreads(model, truth.indicators ?? []),
  ...(truth.objectives ?? []).flatMap((pattern) => {
    const found = objectiveLike(model, pattern);
    return found === undefined || found.achievement === null || pattern.achievement === undefined
      ? []
      : differences(pattern.achievement, found.achievement, `objective ${found.code} achievement`);
  }),
];

const indicatorMisreads = (model: Model, expected: readonly ExpectedIndicator[]): string[] => [
  ...model.indicators
    .filter((each) => !expected.some(({ name }) => indicatorNamed(model, name) === each))
    .map((each) => `invented indicator ${each.id} «${each.name}» at ${each.target.cell ?? '?'}`),
  ...expected.flatMap((truth) => {
    const found = indicatorNamed(model, truth.name);
    return found === undefined ? [] : misreadsOf(found, truth);
  }),
];

const misreadsOf = (found: IndicatorModel, truth: ExpectedIndicator): string[] => {
  const place = `${found.id} «${found.name}»`;
  const { target, actual, achievement } = found;
  const saysTarget = target.value !== null || target.date !== null;
  const saysActual = actual.value !== null || actual.date !== null;
  return [
    ...(truth.objective === undefined
      ? []
      : differences(truth.objective, found.objective, `${place} objective`)),
    ...(saysTarget
      ? differences(truth.target ?? {}, target, `${place} target (${target.cell})`)
      : []),
    ...(saysActual && actual.confidence === 'high'
      ? differences(withoutConfidence(truth.actual), actual, `${place} actual (${actual.cell})`)
      : []),
    ...(achievement.kind === 'measured'
      ? differences(truth.achievement ?? {}, achievement, `${place} achievement`)
      : []),
  ];
};

const withoutConfidence = (pattern: Pattern | undefined): Pattern => pattern ?? {};

/** Where the indicators differ from what a careful person reads. */
export const indicatorDifferences = (
  model: Model,
  expected: readonly ExpectedIndicator[],
): string[] =>
  expected.flatMap(({ name, optional, ...fields }) => {
    const found = indicatorNamed(model, name);
    if (found === undefined) return optional === true ? [] : [`«${name}»: not read`];
    return Object.entries(fields).flatMap(([field, pattern]) =>
      pattern === undefined
        ? []
        : differences(
            pattern,
            found[field as keyof IndicatorModel],
            `${found.id} «${name}» ${field}`,
          ),
    );
  });

export const objectiveDifferences = (
  model: Model,
  expected: ExpectedCase['objectives'],
): string[] =>
  (expected ?? []).flatMap((pattern) => {
    const found = objectiveLike(model, pattern);
    if (found === undefined) {
      const all = model.objectives.map((each) => `${each.code} ${each.title}`);
      return [`objective ${show(pattern)}: not read; there are ${show(all)}`];
    }
    return differences(pattern, found, `objective ${found.code}`);
  });

/** The objective of this title, or of this code where no title is stated. */
const objectiveLike = (
  model: Model,
  { code, title }: ObjectivePattern,
): Model['objectives'][number] | undefined => {
  const identity: Pattern = title === undefined ? { code: code ?? '' } : { title };
  return model.objectives.find((each) => differences(identity, each, '').length === 0);
};

export const sheetDifferences = (model: Model, expected: ExpectedCase['sheets']): string[] =>
  (expected ?? []).flatMap((pattern) => {
    const found = model.sheets.find((each) => each.name === pattern.name);
    if (found === undefined) return [`sheet «${pattern.name}»: not told`];
    const place = `sheet «${pattern.name}»`;
    return [
      ...differences(pattern.layout, found.layout, `${place} layout`),
      ...(found.layout === 'unrecognised'
        ? []
        : (pattern.blocks ?? []).flatMap((block, index) =>
            blockDifferences(block, found.blocks[index], `${place} block ${index + 1}`),
          )),
    ];
  });

type BlockModel = SheetModel['blocks'][number];

const blockDifferences = (
  pattern: ExpectedBlock,
  found: BlockModel | undefined,
  place: string,
): string[] => {
  if (found === undefined) return [`${place}: not read`];
  const asked = found.doubts.map(({ column }) => column);
  const mustAsk = pattern.doubts ?? [];
  const mayAsk = [...mustAsk, ...(pattern.mayAsk ?? [])];
  return [
    ...Object.entries(pattern.columns)
      .filter(([letter]) => !asked.includes(letter))
      .flatMap(([letter, role]) =>
        differences(role, found.columns[letter], `${place} column ${letter}`),
      ),
    ...mustAsk
      .filter((letter) => !asked.includes(letter))
      .map(
        (letter) =>
          `${place} column ${letter}: must be asked, came out ${show(found.columns[letter])}`,
      ),
    ...found.doubts
      .filter(({ column }) => !mayAsk.includes(column))
      .map(({ column, header }) => `${place} column ${column} «${header}»: asked without need`),
  ];
};

const fits = (model: Model, pattern: ExpectedFinding, finding: FindingModel): boolean => {
  if (differences(pattern.check, finding.check, '').length > 0) return false;
  if (pattern.about === undefined) return true;
  const about = indicatorNamed(model, pattern.about);
  return about !== undefined && finding.subject === about.id;
};

/** Findings that are missing, and errors that are on a correct row. */
export const findingDifferences = (model: Model, expected: ExpectedCase): string[] => {
  const known = [...(expected.errors ?? []), ...(expected.mayErr ?? [])];
  const missing = [...(expected.findings ?? []), ...(expected.errors ?? [])]
    .filter((pattern) => !model.findings.some((finding) => fits(model, pattern, finding)))
    .map((pattern) => `finding ${show(pattern)}: not there`);
  const wrong = model.findings
    .filter(({ severity }) => severity === 'errore')
    .filter((finding) => !known.some((pattern) => fits(model, pattern, finding)))
    .map(
      ({ check, subject, cell, message }) =>
        `errore on a correct row: ${check} ${subject} ${cell}: ${message}`,
    );
  return [...missing, ...wrong];
};
