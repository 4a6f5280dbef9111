import { describe, expect, it } from '@jest/globals';
import type { Written } from '../../../src/domain/model/cell';
import type { WrittenObjective } from '../../../src/domain/model/written';
import { assignCodes } from '../../../src/domain/register/codes/assignCodes';
import { isMeta, isShare } from '../../../src/domain/register/cells/isShare';
import { isIndividual, readDepartments } from '../../../src/domain/register/cells/readDepartments';
import { readEvaluation } from '../../../src/domain/register/cells/readEvaluation';
import { readTags } from '../../../src/domain/register/cells/readTags';

const objective = (
  key: string,
  codeAsWritten: string | null,
  more: Partial<WrittenObjective> = {},
): WrittenObjective => ({
  key,
  codeAsWritten,
  title: `Titolo ${key}`,
  level: 'operational',
  area: null,
  department: null,
  individual: false,
  parent: null,
  evaluation: null,
  remarks: [],
  cell: { sheet: 'Scheda 1', row: 0, column: 0 },
  ...more,
});

const codes = (objectives: readonly WrittenObjective[]): (string | undefined)[] => {
  const assigned = assignCodes(objectives);
  return objectives.map((o) => assigned.get(o.key)?.code);
};

describe('assignCodes', () => {
  it('reads a letter o as zero where codes are a letter and digits', () => {
    expect(codes([objective('a', 'A01'), objective('b', 'Ao3'), objective('c', 'DO1.04')])).toEqual(
      ['A01', 'A03', 'D01.04'],
    );
  });

  it('keeps letters where codes are words', () => {
    expect(codes([objective('a', 'OO1.2'), objective('b', 'OS1')])).toEqual(['OO1.2', 'OS1']);
  });

  it('gives a block without a code the next free one of the objective above it', () => {
    const objectives = [
      objective('a', 'B03', { level: 'strategic-specific' }),
      objective('b', 'B03.01'),
      objective('c', null),
    ];
    expect(codes(objectives)).toEqual(['B03', 'B03.01', 'B03.02']);
    expect(assignCodes(objectives).get('c')).toMatchObject({ parent: 'B03', inferred: true });
  });

  it('marks the same code twice', () => {
    const assigned = assignCodes([objective('a', 'A01'), objective('b', 'Ao1')]);
    expect(assigned.get('b')).toMatchObject({ code: 'A01#2', repeats: 'A01' });
  });

  it('gives bodies without codes a key that rows inserted elsewhere do not change', () => {
    const bare = objective('a', null, { level: 'unknown', title: 'Ridurre i tempi di attesa' });
    const moved = { ...bare, cell: { ...bare.cell, row: 40 } };
    expect(codes([bare])).toEqual(['SCHEDA-1-RIDURRE-I-TEMPI-DI-ATTESA']);
    expect(codes([moved])).toEqual(codes([bare]));
  });
});

describe('readTags', () => {
  it.each([
    ['OC Grado di adesione', 'Grado di adesione', ['OC']],
    ['OC\nNEW (in fase di verifica) Tasso di variazione', 'Tasso di variazione', ['OC', 'new']],
    ['new: target 2023 e 2024 Ritardo medio', 'Ritardo medio', ['new']],
    ['Pari opportunità Partecipazione', 'Partecipazione', ['pari opportunita']],
    ['Newsletter inviate', 'Newsletter inviate', []],
    ['OC', 'OC', []],
    ['Giovani orientati Il target per il 2023 è stato aggiornato in Piao', 'Giovani orientati', []],
  ])('reads %j', (written, name, tags) => {
    expect(readTags(written)).toMatchObject({ name, tags });
  });
});

describe('readDepartments', () => {
  it.each([
    ['Servizio "COMUNICAZIONE"', ['COMUNICAZIONE']],
    ['Servizio "A, B" / Servizio "C"', ['A, B', 'C']],
    ['Servizio Affari Generali, Servizio Acquisti', ['Affari Generali', 'Acquisti']],
    ['tutti i servizi quando parte un bando', ['tutti i servizi quando parte un bando']],
    ['Servizio "COMUNICAZIONE"\nOb. individuale', ['COMUNICAZIONE']],
    [
      "Servizi Anagrafici per l'Impresa – IM/SP/SV",
      ["Servizi Anagrafici per l'Impresa – IM/SP/SV"],
    ],
    ['Servizio "ORGANIZZAZIONE" Ob. individuale PO', ['ORGANIZZAZIONE']],
    [null, []],
  ])('reads %j', (written, departments) => {
    expect(readDepartments(written)).toEqual(departments);
  });

  it('sees individual objectives', () => {
    expect(isIndividual('Servizio Risorse (ob. individuale PO)')).toBe(true);
    expect(isIndividual('Servizio Risorse')).toBe(false);
  });
});

describe('readEvaluation', () => {
  const cell = { sheet: 'S', row: 0, column: 0 };
  const text = (t: string): Written => ({ content: { kind: 'text', text: t }, cell });
  it.each([
    ['Valutazione OIV: 60', 'scored', '60'],
    ['Valutazione OIV: zero', 'scored', '0'],
    ['99', 'scored', '99'],
    ['Valutazione OIV: non valutabile', 'not-assessable', undefined],
    ['Valutazione OIV: 600', 'pending', undefined],
    ['Valutazione OIV:', 'pending', undefined],
  ])('reads %j', (written, outcome, score) => {
    const read = readEvaluation(text(written));
    expect(read.outcome).toBe(outcome);
    expect(read.score?.toString()).toBe(score);
  });

  it('reads a percent cell', () => {
    const content = { kind: 'number', value: '0.85', format: '0%' } as const;
    expect(readEvaluation({ content, cell }).score?.toString()).toBe('85');
  });
});

describe('isShare', () => {
  it.each([
    ['verbali evasi /verbali da evadere 2019', true],
    ['N. imprese femminili coinvolte/totali imprese coinvolte', true],
    ['% di attuazione piano', true],
    ['N. imprese supportate /n. incontri ed eventi', false],
    ['Patrimonio netto/Immobilizzazioni', false],
    ['Tempo medio anno n/Tempo medio anno n-1', false],
    [null, false],
  ])('judges %j', (algorithm, share) => expect(isShare(algorithm)).toBe(share));

  it('knows a meta-indicator', () => {
    expect(isMeta('Capacità', 'Metaindicatore di sintesi n. indicatori con risultati OK')).toBe(
      true,
    );
    expect(isMeta('Capacità', 'N. imprese')).toBe(false);
  });
});
