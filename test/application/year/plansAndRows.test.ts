import { describe, expect, it } from '@jest/globals';
import { buildModel } from '../../../src/application/contract/model';
import { NOTHING_DECIDED } from '../../../src/application/decisions/decisions';
import { evaluate, type Evaluation } from '../../../src/application/evaluate/evaluate';
import { drawSheet, type Drawn } from '../../sheets/reading/drawSheet';

const evaluated = (
  rows: readonly (readonly Drawn[])[],
  year: number | null = null,
  pending = NOTHING_DECIDED,
): Evaluation =>
  evaluate(
    { sheets: [drawSheet('Dati', rows)], marks: [] },
    { year, answers: [], earlier: null, pending },
  );

const modelOf = ({ recognition, assessment, findings, accepted }: Evaluation) =>
  buildModel({ sheets: recognition.sheets, assessment, findings, accepted });

describe('a plan', () => {
  const PLAN = [
    ['Piano della performance 2024'],
    [
      'Codice',
      'Obiettivo strategico',
      'Indicatore',
      'Consuntivo 2022',
      'Consuntivo 2023',
      'Target 2024',
    ],
    ['A01', 'Digitale', 'Imprese formate', 390, 410, '>= 450'],
    ['A02', 'Tempi', 'Tempo medio', '4,3 gg', '4,1 gg', '<= 4 gg'],
    ['A02', 'Tempi', 'Carta dei servizi', null, null, 'SI'],
  ];

  it('has its earlier results as the series and misses nothing', () => {
    const model = modelOf(evaluated(PLAN));
    expect({ year: model.year, plan: model.plan, asOf: model.asOf }).toEqual({
      year: 2024,
      plan: true,
      asOf: '2024-12-31',
    });
    expect(model.indicators.map(({ history }) => history)).toEqual([
      { '2022': 390, '2023': 410 },
      { '2022': 4.3, '2023': 4.1 },
      {},
    ]);
    expect(model.indicators.map(({ achievement }) => achievement.kind)).toEqual([
      'not-due',
      'not-due',
      'not-due',
    ]);
    expect(model.objectives.flatMap(({ excluded }) => excluded.map(({ why }) => why))).toEqual([
      'not-due',
      'not-due',
      'not-due',
    ]);
  });

  it('is said in one finding, and nothing is proposed', () => {
    const { findings, assessment } = evaluated(PLAN);
    expect(findings.map(({ check }) => check)).toEqual(['no-results-yet']);
    expect(findings[0]?.message).toContain('2022, 2023');
    expect(assessment.objectives.map(({ proposedScore }) => proposedScore)).toEqual([null, null]);
    expect(assessment.objectives[0]?.whyNoProposal).toContain('piano');
    expect(assessment.chamber).toMatchObject({ achievement: null, counted: 0, of: 2 });
  });

  it('is said in the headings of the sheets', () => {
    const { plan } = evaluated(PLAN);
    const headings = plan.sheets.map(({ cells }) => JSON.stringify(cells[0]?.[0]));
    expect(headings.filter((text) => text.includes('piano: nessun risultato'))).toHaveLength(3);
    expect(JSON.stringify(plan.sheets[0]?.cells)).toContain('risultato non ancora riportato');
  });

  it('ends with the first result that somebody types', () => {
    const actuals = new Map([['A01/1', '460']]);
    const { assessment, findings } = evaluated(PLAN, null, { ...NOTHING_DECIDED, actuals });
    expect(assessment.plan).toBe(false);
    expect(findings.map(({ check }) => check)).toContain('missing-actual');
  });

  it('is none while a column may hold the results', () => {
    const rows = [
      ['Piano 2024'],
      ['Obiettivo', 'Indicatore', 'Target 2024', 'Valore 1', 'Valore 2'],
      ...[1, 2, 3, 4].map((n) => ['O1', `Pratiche ${n}`, 10 * n, 9 * n, 8 * n]),
    ];
    expect(evaluated(rows).assessment.plan).toBe(false);
  });

  it.each(['n.d.', 'in corso', 'Attività avviata'])('is none where a row says "%s"', (said) => {
    const rows = [
      ['Piano 2024'],
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
      ['O1', 'Imprese formate', '>= 450', said],
      ['O1', 'Corsi', '>= 4', null],
    ];
    expect(evaluated(rows).assessment.plan).toBe(false);
  });

  it('takes dashes for nothing', () => {
    const rows = [
      ['Piano 2024'],
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
      ['O1', 'Imprese formate', '>= 450', '-'],
      ['O1', 'Corsi', '>= 4', '–'],
    ];
    expect(evaluated(rows).assessment.plan).toBe(true);
  });
});

describe('a column Anno', () => {
  const ROWS = [
    ['Relazione 2023'],
    ['Anno', 'Codice', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
    [2021, 'A01', 'Servizi', 'Imprese assistite', '>= 80', 81],
    [2022, 'A01', 'Servizi', 'Imprese  assistite', '>= 90', 85],
    [2023, 'A01', 'Servizi', 'Imprese assistite', '>= 100', 90],
    [2022, 'A01', 'Servizi', 'Fiere', '>= 2', 2],
    [2023, 'A01', 'Servizi', 'Corsi svolti', '>= 10', 12],
  ];

  it('limits the rows to the reporting year; the others are the series', () => {
    const model = modelOf(evaluated(ROWS));
    expect(model.indicators.map(({ name, actual }) => [name, actual.value])).toEqual([
      ['Imprese assistite', 90],
      ['Corsi svolti', 12],
    ]);
    expect(model.indicators[0]?.history).toEqual({ '2021': 81, '2022': 85 });
  });

  it('names indicators that have rows of other years only', () => {
    const { findings } = evaluated(ROWS);
    const [left] = findings.filter(({ check }) => check === 'rows-of-other-years');
    expect(left?.message).toContain('«Fiere»');
    expect(left?.message).not.toContain('Imprese');
  });

  it('takes the percentage of another year for nothing of this one', () => {
    const rows = [
      [
        'Indicatore',
        'Target 2022',
        'Consuntivo 2022',
        'Target 2023',
        'Consuntivo 2023',
        '% raggiungimento 2023',
      ],
      ['Imprese assistite', 100, 50, 100, 90, '90%'],
      ['Corsi svolti', 10, 5, 10, 9, '90%'],
    ];
    expect(
      evaluated(rows, 2022).assessment.indicators.map(({ indicator }) => indicator.stated),
    ).toEqual([null, null]);
    expect(evaluated(rows, 2022).findings.map(({ check }) => check)).not.toContain(
      'stated-mismatch',
    );
    expect(evaluated(rows).assessment.indicators[0]?.indicator.stated?.value.toNumber()).toBe(90);
  });

  it('follows the year that was given', () => {
    const { assessment } = evaluated(ROWS.slice(1), 2022);
    expect(assessment.indicators.map(({ indicator }) => indicator.name)).toEqual([
      'Imprese assistite',
      'Fiere',
    ]);
    expect(assessment.findings.map(({ check }) => check)).not.toContain('year-conflict');
  });

  it('leaves nothing out where no row is of the year', () => {
    const { assessment, year } = evaluated(ROWS.slice(1), 2030);
    expect(assessment.indicators).toHaveLength(5);
    expect(year.conflict?.yearsOfSheets).toEqual([2021, 2022, 2023]);
  });
});

describe('the chamber’s figure', () => {
  it('is the mean of strategic and entity objectives that count, withdrawn ones left out', () => {
    const { chamber } = modelOf(
      evaluated([
        ['Relazione 2023'],
        ['Livello', 'Codice', 'Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
        ['Strategico', 'A01', 'Servizi', 'Imprese assistite', '>= 100', 90],
        ['Strategico', 'A02', 'Tempi', 'Giorni medi', '<= 30', 30],
        ['Strategico', 'A03', 'Fiere', 'Fiere svolte', '>= 2', 'n.d.'],
        ['Operativo', 'A01.01', 'Corsi', 'Corsi svolti', '>= 10', 1],
      ]),
    );
    expect(chamber).toEqual({ achievement: 95, counted: 2, of: 3, oivScore: null });
  });
});
