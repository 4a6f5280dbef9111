import { decimal, fromCellNumber } from '../../src/domain/decimal';
import type { Actual } from '../../src/domain/model/actual';
import type { Assessment } from '../../src/domain/model/assessment';
import type { Policies } from '../../src/domain/model/policies';
import { OPERATORS } from '../../src/domain/model/target';
import * as make from './makeRegister';

const FIGURES = ['-7', '0', '3.03', '8', '15', '99.996'];
const TARGETS = ['-8.75', '0', '3', '15'];

/** Every operator with figures and targets of every sign, and the traps of binary arithmetic. */
export const thresholdGrid: readonly make.Block[] = OPERATORS.map((operator, index) =>
  make.block(
    make.objective(`G${index}`, { area: 'Griglia' }),
    ...TARGETS.flatMap((target) =>
      FIGURES.map((figure) =>
        make.indicator(make.threshold(operator, target), make.number(figure)),
      ),
    ),
  ),
);

const exact = (value: string | number): Actual => make.number(value);
/** A figure as reading takes it from a cell that holds a binary number. */
const asStored = (value: number): Actual => make.number(fromCellNumber(value).toString());
const third = make.emptyActual({ value: decimal(700).dividedBy(15), numerator: decimal(7) });

const traps = make.block(
  make.objective('T01', { area: 'Trappole' }),
  make.indicator(make.percent('>=', '57'), asStored(0.57 * 100)),
  make.indicator(make.percent('>=', '57'), exact('57')),
  make.indicator(make.threshold('>', 15), exact('15')),
  make.indicator(make.threshold('>=', 15), exact('15')),
  make.indicator(make.threshold('>=', '0.3'), asStored(0.1 + 0.2)),
  make.indicator(make.percent('>=', 100), exact('99.996')),
  make.indicator(make.percent('>=', 100), third),
  make.indicator(make.threshold('>=', 700), exact('680')),
  make.indicator(make.threshold('<=', '0.1'), exact('0.1')),
  make.indicator(make.zero(), exact('0')),
  make.indicator(make.zero(), exact('2')),
);

const kinds = make.block(
  make.objective('K01', { area: 'Tipi' }),
  make.indicator(make.range(80, 90), exact('85')),
  make.indicator(make.range(80, 90), exact('72')),
  make.indicator(make.range(80, 90), exact('99')),
  make.indicator(make.range(80, 90), exact('90')),
  make.indicator(make.range(-5, 5), exact('-7')),
  make.indicator(make.difference('>=', 10), exact('3.9')),
  make.indicator(make.difference('<=', -5), exact('-4')),
  make.indicator(make.reference('<=', 'national', { value: decimal(30) }), exact('33')),
  make.indicator(make.deadline('2023-07-31'), make.done('2023-07-31')),
  make.indicator(make.deadline('2023-07-31'), make.done('2023-12-07')),
  make.indicator(make.deadline('2023-11-30'), make.done('2023-12-31', '2023-12-01')),
  make.indicator(make.deadline('2023-12-15'), make.done('2023-12-31', '2023-12-01')),
  make.indicator(make.deadline('2023-12-31'), make.declared(true, 100)),
  make.indicator(make.percent('>=', 100), make.declared(true, 95)),
  make.indicator(make.percent('>=', 100), make.declared(true, 100)),
  make.indicator(make.percent('>=', 100), make.declared(false)),
  make.indicator(make.percent('>=', 100), make.doubtful(exact('80'))),
  make.indicator(make.percent('>=', 100, { doubt: { kind: 'two-targets' } }), exact('80')),
  make.indicator(make.percent('>=', 100), null),
  make.indicator(make.qualitative(), exact('80')),
  make.indicator(make.noTarget(true), exact('80')),
  make.indicator(make.noTarget(false), exact('80')),
  make.indicator(make.unreadable('boh', 0), exact('80')),
  make.indicator(make.percent('>=', 90), exact('90'), { state: 'withdrawn' }),
  make.indicator(make.percent('>=', 90), exact('90'), { state: 'replaced' }),
);

const weighed = (weight: string | null, figure: string): ReturnType<typeof make.indicator> =>
  make.indicator(make.percent('>=', 100), exact(figure), {
    weight: weight === null ? null : decimal(weight),
  });

const means: readonly make.Block[] = [
  make.block(make.objective('W01'), weighed('0.2', '100'), weighed('0.3', '50')),
  make.block(make.objective('W02'), weighed('0.2', '100'), weighed(null, '50')),
  make.block(make.objective('W03'), weighed('0', '100'), weighed('0', '50')),
  make.block(make.objective('W04'), weighed('-1', '100'), weighed('2', '50')),
  make.block(make.objective('W05'), weighed('1', '100'), weighed('1', '100'), weighed('1', '100')),
  make.block(make.objective('W06'), weighed(null, '100'), weighed(null, '99.996')),
  make.block(make.objective('1.1', { parent: null }), weighed(null, '40')),
  make.block(make.objective('1.10', { parent: null }), weighed(null, '80')),
  make.block(make.objective('Z*1', { parent: null, area: 'Altro' }), weighed(null, '60')),
];

const tree: readonly make.Block[] = [
  make.block(make.objective('P01', { area: 'Albero' })),
  make.block(make.objective('P01.01', { area: 'Albero' }), weighed(null, '85')),
  make.block(make.objective('P01.02', { area: 'Albero' }), weighed(null, '55')),
  make.block(make.objective('P01.03', { area: 'Albero', state: 'withdrawn' }), weighed(null, '10')),
  make.block(make.objective('Q01', { area: 'Albero', level: 'entity' })),
  make.block(make.objective('Q01.01', { area: 'Albero', level: 'unknown' })),
  make.block(
    make.objective('Q01.01.01', { area: 'Albero', parent: 'Q01.01' }),
    weighed(null, '74'),
  ),
  make.block(
    make.objective('Q01.01.02', { area: 'Albero', parent: 'Q01.01' }),
    weighed(null, '73'),
  ),
  make.block(make.objective('Q01.02', { area: 'Albero' }), weighed(null, '100')),
  make.block(make.objective('R01', { area: 'Vuoto' })),
];

export const formulaBlocks: readonly make.Block[] = [
  ...thresholdGrid,
  traps,
  kinds,
  ...means,
  ...tree,
];

/** An assessment of every case that formulas must agree with. */
export const formulaAssessment = (): Assessment => make.assessBlocks(formulaBlocks);

/** The cases on which the office's policies make a difference. */
export const policyAssessment = (policies: Partial<Policies>): Assessment =>
  make.assessBlocks([...thresholdGrid.slice(2, 3), traps, kinds, ...tree], policies);
