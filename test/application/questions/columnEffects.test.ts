import { describe, expect, it } from '@jest/globals';
import { evaluate, type Evaluation } from '../../../src/application/evaluate/evaluate';
import { columnKey } from '../../../src/application/questions/columnEffects';
import { effectWords } from '../../../src/application/questions/effectWords';
import { drawSheet, type Drawn } from '../../sheets/reading/drawSheet';

const evaluated = (rows: readonly (readonly Drawn[])[]): Evaluation =>
  evaluate(
    { sheets: [drawSheet('Dati', rows)], marks: [] },
    { year: 2023, answers: [], earlier: null },
  );

const words = ({ effects }: Evaluation, header: string): readonly string[] =>
  (effects.get(columnKey('Dati', header)) ?? []).map(effectWords);

const message = ({ findings }: Evaluation, header: string): string | undefined =>
  findings.find(
    ({ check, message: text }) => check === 'mapping-doubtful' && text.includes(`«${header}»`),
  )?.message;

describe('what an answer about a column would do', () => {
  it('tells for each likely role how many indicators it computes, and to what', () => {
    const evaluation = evaluated([
      ['Obiettivo', 'Indicatore', 'Target', 'Zeta'],
      ['Uno', 'Imprese assistite', '>= 10', 12],
      ['Due', 'Corsi svolti', '>= 20', 18],
      ['Due', 'Bandi pubblicati', '>= 4', ''],
    ]);
    expect(words(evaluation, 'Zeta')).toEqual([
      'come consuntivo: 2 indicatori su 3 calcolati, in media 95%',
    ]);
    expect(message(evaluation, 'Zeta')).toMatch(/Come consuntivo: 2 indicatori su 3 calcolati/);
  });

  it('shows a wrong role by what it makes of the results', () => {
    const evaluation = evaluated([
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo', 'Esito'],
      ['Uno', 'Imprese assistite', '>= 80', 1, 'Raggiunto'],
      ['Uno', 'Studi conclusi', '>= 100', 1, 'Raggiunto'],
      ['Uno', 'Corsi svolti', '>= 50', 1, 'Raggiunto'],
    ]);
    expect(words(evaluation, 'Consuntivo')[1]).toBe(
      'come consuntivo: 3 indicatori su 3 calcolati, in media 1,42%',
    );
    expect(message(evaluation, 'Consuntivo')).toContain(
      'come consuntivo darebbe meno del 5% del target in 3 righe su 3',
    );
  });

  it('asks what is measured instead of refusing the workbook', () => {
    const evaluation = evaluated([
      ['Finalità operativa', 'Cosa si conta', 'Target', 'Consuntivo'],
      ['Servire le imprese', 'Eventi svolti', '10', '12'],
      ['Servire le imprese', 'Sportelli aperti', '4', '3'],
    ]);
    expect(evaluation.assessment.indicators).toEqual([]);
    expect(words(evaluation, 'Cosa si conta')).toEqual([
      'come indicatore: 2 indicatori su 2 calcolati, in media 87,5%',
      'come obiettivo: nessun indicatore letto',
    ]);
    expect(message(evaluation, 'Cosa si conta')).toContain(
      'nessuna colonna dice che cosa si misura',
    );
  });

  it('says that only the first rows of a long sheet were tried', () => {
    const rows = Array.from({ length: 90 }, (_, at) => ['Uno', `Pratiche ${at}`, '>= 10', at + 11]);
    expect(
      words(evaluated([['Obiettivo', 'Indicatore', 'Target', 'Zeta'], ...rows]), 'Zeta'),
    ).toEqual([
      'come consuntivo: 59 indicatori su 59 calcolati, in media 100% (nelle prime 60 righe)',
    ]);
  });

  it('is not told of columns that are clear', () => {
    const evaluation = evaluated([
      ['Obiettivo', 'Indicatore', 'Target', 'Consuntivo'],
      ['Uno', 'Imprese assistite', '>= 10', 12],
    ]);
    expect(evaluation.effects.size).toBe(0);
    expect(evaluation.findings.filter(({ check }) => check === 'mapping-doubtful')).toEqual([]);
  });
});
