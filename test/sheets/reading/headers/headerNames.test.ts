import { describe, expect, it } from '@jest/globals';
import { drawSheet, percent, recognise, rolesOf, type Drawn } from '../drawSheet';

type Column = readonly [string, Drawn, Drawn];

/** A table whose other columns are plain, so that only the header in question decides. */
const REST: Readonly<Record<string, Column>> = {
  objective: ['Obiettivo', 'Ridurre i tempi', 'Assistere le imprese'],
  indicator: ['Indicatore', 'Pratiche evase nei termini', 'Imprese assistite in sede'],
  target: ['Target', '>= 90', '>= 40'],
  actual: ['Consuntivo', 88, 44],
};

const SAMPLES: Readonly<Record<string, readonly [Drawn, Drawn]>> = {
  objective: ['Ridurre i tempi', 'Assistere le imprese'],
  indicator: ['Pratiche evase nei termini', 'Imprese assistite in sede'],
  target: ['>= 90', '>= 40'],
  actual: [88, 44],
  achievement: [percent(0.97), percent(1)],
  unit: ['n.', 'n.'],
  weight: ['40%', '60%'],
  source: ['Protocollo', 'Registro delle imprese'],
  department: ['Servizio Tributi', 'Servizio Anagrafe'],
  code: ['A01', 'A02'],
  words: ['pratiche evase / pratiche totali', 'numero di imprese assistite'],
};

const roleOf = (header: string, replaced: string | null, samples: string): string | undefined => {
  const [first, second] = SAMPLES[samples] ?? ['', ''];
  const columns: Column[] = Object.entries(REST).map(([name, column]) =>
    name === replaced ? [header, first, second] : column,
  );
  if (replaced === null) columns.push([header, first, second]);
  const rows = [0, 1, 2].map((at) => columns.map((column) => column[at]));
  return rolesOf(recognise([drawSheet('Dati', rows)]).sheets[0])[header];
};

describe('names with two letters that changed places, one too many or one too few', () => {
  it.each([
    ['Taregt 2023', 'target', 'target:2023'],
    ['Tagret', 'target', 'target'],
    ['Targhet 2023', 'target', 'target:2023'],
    ['Trget', 'target', 'target'],
    ['Atrget', 'target', 'target'],
    ['Valore atesso', 'target', 'target'],
    ['Consutnivo', 'actual', 'actual'],
    ['Consunitvo 2023', 'actual', 'actual:2023'],
    ['Cosuntivo', 'actual', 'actual'],
    ['Ocnsuntivo', 'actual', 'actual'],
    ['Valroe raggiunto', 'actual', 'actual'],
    ['Indictaore', 'indicator', 'indicator'],
    ['Inidcatore', 'indicator', 'indicator'],
    ['Obbiettivo', 'objective', 'objectiveTitle'],
    ['Obeittivo', 'objective', 'objectiveTitle'],
  ])('reads %s', (header, place, role) => {
    expect(roleOf(header, place, place)).toBe(role);
  });

  it.each([
    ['Raggiugnimento %', 'achievement', 'achievement'],
    ['Grado di ragigungimento', 'achievement', 'achievement'],
    ['Untià di misura', 'unit', 'unit'],
    ['Fnote dati', 'source', 'source'],
    ['Algortimo di calcolo', 'words', 'algorithm'],
    ['Strttura responsabile', 'department', 'department'],
  ])('reads %s beside the others', (header, samples, role) => {
    expect(roleOf(header, null, samples)).toBe(role);
  });
});

describe('names run together', () => {
  it.each([
    ['ValoreConsuntivo', 'actual', 'actual'],
    ['VALORECONSUNTIVO', 'actual', 'actual'],
    ['valore_consuntivo', 'actual', 'actual'],
    ['Consuntivo2023', 'actual', 'actual:2023'],
    ['RisultatoRaggiunto', 'actual', 'actual'],
    ['ValoreTarget', 'target', 'target'],
    ['TargetAnno2023', 'target', 'target:2023'],
    ['target_2023', 'target', 'target:2023'],
    ['VALOREATTESO', 'target', 'target'],
    ['RisultatoAtteso', 'target', 'target'],
    ['NomeIndicatore', 'indicator', 'indicator'],
    ['DescrizioneIndicatore', 'indicator', 'indicator'],
    ['ObiettivoOperativo', 'objective', 'objectiveTitle'],
    ['DESCRIZIONEOBIETTIVO', 'objective', 'objectiveTitle'],
    ['AreaStrategica', 'objective', 'area'],
  ])('reads %s', (header, place, role) => {
    expect(roleOf(header, place, place)).toBe(role);
  });

  it.each([
    ['UnitaMisura', 'unit', 'unit'],
    ['UnitàDiMisura', 'unit', 'unit'],
    ['UNITADIMISURA', 'unit', 'unit'],
    ['UdM', 'unit', 'unit'],
    ['PercentualeRaggiungimento', 'achievement', 'achievement'],
    ['PercRaggiungimento', 'achievement', 'achievement'],
    ['PERCENTUALEDIRAGGIUNGIMENTO', 'achievement', 'achievement'],
    ['CodiceObiettivo', 'code', 'objectiveCode'],
    ['FonteDati', 'source', 'source'],
    ['FONTEDEIDATI', 'source', 'source'],
    ['PesoIndicatore', 'weight', 'weight'],
    ['StrutturaResponsabile', 'department', 'department'],
    ['FormulaCalcolo', 'words', 'algorithm'],
  ])('reads %s beside the others', (header, samples, role) => {
    expect(roleOf(header, null, samples)).toBe(role);
  });
});

describe('shortened names', () => {
  it.each([
    ['Val. atteso', 'target', 'target'],
    ['Ris. atteso', 'target', 'target'],
    ['Tgt 2023', 'target', 'target:2023'],
    ['Val. cons.', 'actual', 'actual'],
    ['Ris. conseguito', 'actual', 'actual'],
    ['Consunt.vo', 'actual', 'actual'],
    ['Indic.re', 'indicator', 'indicator'],
    ['Ob.vo operativo', 'objective', 'objectiveTitle'],
  ])('reads %s', (header, place, role) => {
    expect(roleOf(header, place, place)).toBe(role);
  });

  it.each([
    ['% ragg.to', 'achievement', 'achievement'],
    ['Ragg.to', 'achievement', 'achievement'],
    ['U. di m.', 'unit', 'unit'],
    ['Resp.le', 'department', 'department'],
    ['Struttura resp.', 'department', 'department'],
  ])('reads %s beside the others', (header, samples, role) => {
    expect(roleOf(header, null, samples)).toBe(role);
  });
});

describe('words that only look like those of a header', () => {
  it.each([
    ['Targa', 'code', ['target', 'objectiveCode']],
    ['Indicazioni', 'words', ['indicator']],
    ['Consulente', 'department', ['actual']],
    ['Costante', 'actual', ['actual', 'target']],
    ['Fronte', 'unit', ['source']],
    ['Obietore', 'department', ['objectiveTitle']],
    ['Attesa', 'actual', ['target', 'actual']],
    ['Tarsia', 'words', ['target']],
  ])('takes %s for none of them', (header, samples, roles) => {
    expect(roles).not.toContain(roleOf(header, null, samples));
  });
});
