import { describe, expect, it } from '@jest/globals';
import { drawSheet, percent, recognise, rolesOf, type Drawn, type SheetExtras } from './drawSheet';

interface Family {
  readonly body: string;
  readonly rows: readonly (readonly Drawn[])[];
  readonly extras?: SheetExtras;
  readonly roles: Record<string, string>;
  readonly objectives: number;
  readonly indicators: number;
}

/** Headers as bodies of different kinds write them; figures and sentences are invented. */
const FAMILIES: readonly Family[] = [
  {
    body: 'a municipality with a three-year plan',
    rows: [
      ['COMUNE DI ESEMPIO - PIAO 2024-2026'],
      ['N.', 'Obiettivo strategico', 'Obiettivo operativo', 'Indicatore di risultato', 'Formula di calcolo', 'U.M.', 'Baseline 2023', 'Target 2024', 'Target 2025', 'Fonte dei dati', 'Struttura responsabile'],
      [1, 'Migliorare l’accesso', 'Digitalizzare lo sportello', '% istanze on line', 'istanze on line / totale istanze', '%', '45%', '50%', '60%', 'Gestionale', 'Servizio Demografici'],
      [2, '', '', 'Tempo medio di risposta', 'gg complessivi / n. istanze', 'gg', '20', '15', '12', 'Gestionale', 'Servizio Demografici'],
      [3, 'Tutelare l’ambiente', 'Aumentare la raccolta', '% raccolta differenziata', 'kg differenziati / kg totali', '%', '61%', '>= 63%', '>= 65%', 'ARPA', 'Servizio Ambiente'],
    ],
    roles: { 'N.': 'ignored', 'Obiettivo strategico': 'objectiveTitle', 'Obiettivo operativo': 'objectiveTitle', 'Indicatore di risultato': 'indicator', 'Formula di calcolo': 'algorithm', 'U.M.': 'unit', 'Baseline 2023': 'baseline', 'Target 2024': 'target:2024', 'Target 2025': 'target:2025', 'Fonte dei dati': 'source', 'Struttura responsabile': 'department' },
    objectives: 4,
    indicators: 3,
  },
  {
    body: 'a health authority with abbreviations',
    rows: [
      ['Cod. ob.', 'Descrizione obiettivo', 'Indicatore', 'Valore atteso', 'Valore raggiunto', 'Grado di raggiungimento', 'Scost.', 'Peso ob.', 'Peso ind.', 'Unità org.'],
      ['1.1', 'Contenere le attese', '% prestazioni entro 10 gg', '>= 90%', '88,5%', '98,3%', '-1,5%', '30', '50', 'UOC CUP'],
      ['1.1', 'Contenere le attese', '% prestazioni entro 30 gg', '>= 85%', '91%', '100%', '+6%', '30', '50', 'UOC CUP'],
      ['1.2', 'Ridurre la degenza', 'Degenza media', '<= 6,5', '6,2', '100%', '-0,3', '20', '100', 'UOC Medicina'],
    ],
    roles: { 'Cod. ob.': 'objectiveCode', 'Descrizione obiettivo': 'objectiveTitle', Indicatore: 'indicator', 'Valore atteso': 'target', 'Valore raggiunto': 'actual', 'Grado di raggiungimento': 'achievement', 'Scost.': 'gap', 'Peso ob.': 'ignored', 'Peso ind.': 'weight', 'Unità org.': 'department' },
    objectives: 2,
    indicators: 3,
  },
  {
    body: 'a university with actions between objectives and indicators',
    rows: [
      ['Ambito', 'Codice', 'Obiettivo', 'Azione', 'KPI', 'Metrica', 'Target 2023', 'Risultato al 31/12/2023', '% raggiungimento', 'Peso', 'Note'],
      ['Didattica', 'D1', 'Aumentare gli iscritti', 'Orientamento', 'Immatricolati', 'n. immatricolati', '3.000', '2.870', '95,7%', '40%', ''],
      ['Didattica', 'D1', 'Aumentare gli iscritti', 'Tutorato', 'CFU medi', 'media CFU', '>= 40', '41', '100%', '60%', 'in crescita'],
      ['Ricerca', 'R1', 'Migliorare la ricerca', 'Bandi', 'Progetti finanziati', 'n. progetti', '20', '18', '90%', '100%', ''],
    ],
    roles: { Ambito: 'area', Codice: 'objectiveCode', Obiettivo: 'objectiveTitle', Azione: 'ignored', KPI: 'indicator', Metrica: 'algorithm', 'Target 2023': 'target:2023', 'Risultato al 31/12/2023': 'actual:2023', '% raggiungimento': 'achievement', Peso: 'weight', Note: 'remark' },
    objectives: 2,
    indicators: 3,
  },
  {
    body: 'a ministry with years under targets and results',
    rows: [
      ['Obiettivo specifico', 'Indicatore', 'Tipo di indicatore', 'Metodo di calcolo', 'Valore iniziale', 'Target', null, 'Consuntivo', null],
      [null, null, null, null, null, '2022', '2023', '2022', '2023'],
      ['OS 1 - Rafforzare i controlli', 'Grado di copertura', 'efficacia', 'controlli / piano', '70%', '80%', '85%', '79%', '86%'],
      ['OS 2 - Semplificare', 'Procedure semplificate', 'realizzazione', 'numero di procedure', '5', '8', '10', '9', '11'],
    ],
    extras: { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:G1', 'H1:I1'] },
    roles: { 'Obiettivo specifico': 'objectiveTitle', Indicatore: 'indicator', 'Tipo di indicatore': 'ignored', 'Metodo di calcolo': 'algorithm', 'Valore iniziale': 'baseline', 'Target · 2022': 'target:2022', 'Target · 2023': 'target:2023', 'Consuntivo · 2022': 'actual:2022', 'Consuntivo · 2023': 'actual:2023' },
    objectives: 2,
    indicators: 2,
  },
  {
    body: 'a management plan with deadlines and outcomes',
    rows: [
      ['CDR', 'Ob. n.', 'Titolo obiettivo', 'Indicatori', 'Atteso', 'Realizzato', 'Scostamento', 'Esito', 'Scadenza'],
      ['Ragioneria', 'R1', 'Pagare in tempo', 'Indicatore di tempestività', '0', '-5', '-5', 'Raggiunto', '31/12/2023'],
      ['Ragioneria', 'R2', 'Riscuotere', '% riscosso', '80%', '71%', '-9%', 'Parzialmente raggiunto', '31/12/2023'],
      ['Tributi', 'T1', 'Recuperare l’evasione', 'Accertamenti emessi', '500', '520', '+20', 'Raggiunto', '30/11/2023'],
    ],
    roles: { CDR: 'department', 'Ob. n.': 'objectiveCode', 'Titolo obiettivo': 'objectiveTitle', Indicatori: 'indicator', Atteso: 'target', Realizzato: 'actual', Scostamento: 'gap', Esito: 'status', Scadenza: 'deadline' },
    objectives: 3,
    indicators: 3,
  },
  {
    body: 'a region with arrows for the direction',
    rows: [
      ['Obiettivo', 'Peso obiettivo', 'Indicatore', 'Peso', 'Direzione', 'Target', 'Consuntivo al 31/12/2023', 'Stato', 'Servizio'],
      ['Sviluppo', '50%', 'Eventi', '40%', '↑', '10', '12', 'raggiunto', 'Promozione'],
      ['', '', 'Costo medio', '60%', '↓', '<= 1.000', '€ 1.200,00', 'non raggiunto', 'Promozione'],
    ],
    roles: { Obiettivo: 'objectiveTitle', 'Peso obiettivo': 'ignored', Indicatore: 'indicator', Peso: 'weight', Direzione: 'polarity', Target: 'target', 'Consuntivo al 31/12/2023': 'actual:2023', Stato: 'status', Servizio: 'department' },
    objectives: 1,
    indicators: 2,
  },
  {
    body: 'an agency with lettered columns',
    rows: [
      ['Linea strategica', 'Obiettivo', 'Indicatore', 'Polarità', 'Valore target (A)', 'Consuntivo (B)', 'Raggiungimento (B/A)', 'Osservazioni'],
      ['Controlli', 'Vigilare', 'Ispezioni svolte', 'crescente', '200', '180', percent(0.9), 'organico ridotto'],
      ['Controlli', 'Vigilare', 'Reclami', 'decrescente', '<= 10', '8', percent(1), ''],
    ],
    roles: { 'Linea strategica': 'area', Obiettivo: 'objectiveTitle', Indicatore: 'indicator', Polarità: 'polarity', 'Valore target (A)': 'target', 'Consuntivo (B)': 'actual', 'Raggiungimento (B/A)': 'achievement', Osservazioni: 'remark' },
    objectives: 1,
    indicators: 2,
  },
  {
    body: 'a province that abbreviates everything',
    rows: [
      ['Centro di resp.', 'Cod. obb.', 'Denominazione ob.', 'Indic.', 'Val. atteso', 'Val. ottenuto', '% ragg.', 'Fonte verifica'],
      ['Viabilità', 'V.1', 'Mantenere le strade', 'Km asfaltati', '40', '38', '95%', 'Registro lavori'],
      ['Viabilità', 'V.2', 'Controllare i ponti', 'Ponti ispezionati', '12', '12', '100%', 'Verbali'],
    ],
    roles: { 'Centro di resp.': 'department', 'Cod. obb.': 'objectiveCode', 'Denominazione ob.': 'objectiveTitle', 'Indic.': 'indicator', 'Val. atteso': 'target', 'Val. ottenuto': 'actual', '% ragg.': 'achievement', 'Fonte verifica': 'source' },
    objectives: 2,
    indicators: 2,
  },
  {
    body: 'a park authority with a series of values',
    rows: [
      ['Prospettiva', 'Obiettivo strategico', 'KPI', 'U.d.M.', 'Valore 2021', 'Valore 2022', 'Target 2023', 'Valore raggiunto 2023', 'Scostamento (B-A)'],
      ['Utenti', 'Accogliere', 'Visitatori', 'n.', '900', '950', '1.000', '1.050', '+50'],
      ['Processi', 'Autorizzare', 'Tempo medio', 'giorni', '40', '35', '<= 30', '28', '-2'],
    ],
    roles: { Prospettiva: 'area', 'Obiettivo strategico': 'objectiveTitle', KPI: 'indicator', 'U.d.M.': 'unit', 'Valore 2021': 'actual:2021', 'Valore 2022': 'actual:2022', 'Target 2023': 'target:2023', 'Valore raggiunto 2023': 'actual:2023', 'Scostamento (B-A)': 'gap' },
    objectives: 2,
    indicators: 2,
  },
  {
    body: 'a plan of public value with counted years',
    rows: [
      ['Piano integrato 2024-2026, sezione 2.2'],
      ['Dimensione di valore pubblico', 'Obiettivo di valore pubblico', 'Obiettivo di performance', 'Stakeholder', 'Indicatore', 'Dimensione', 'Baseline', 'Target 1° anno', 'Target 2° anno', 'Fonte'],
      ['Economia', 'Sostenere le imprese', 'Ridurre i tempi', 'Imprese', 'Tempo medio', 'Efficienza', '45', '40', '35', 'SUAP'],
    ],
    roles: { 'Dimensione di valore pubblico': 'area', 'Obiettivo di valore pubblico': 'objectiveTitle', 'Obiettivo di performance': 'objectiveTitle', Stakeholder: 'ignored', Indicatore: 'indicator', Dimensione: 'ignored', Baseline: 'baseline', 'Target 1° anno': 'target:2024', 'Target 2° anno': 'target:2025', Fonte: 'source' },
    objectives: 2,
    indicators: 1,
  },
  {
    body: 'a report with three header levels',
    rows: [
      ['Obiettivo', null, 'Indicatore', null, null, 'Risultati 2023', null, null],
      ['Cod.', 'Descrizione', 'Descrizione', 'Formula', 'Peso', 'Target', 'Consuntivo', null],
      [null, null, null, null, null, null, 'Valore', '%'],
      ['A.1', 'Semplificare', 'Procedimenti on line', 'n. procedimenti', '60%', '20', '18', '90%'],
      [null, null, 'Tempo medio', 'gg totali / pratiche', '40%', '<= 10', '9', '100%'],
      ['A.2', 'Formare', 'Ore medie', 'ore / dipendenti', '100%', '12', '12,5', '100%'],
    ],
    extras: { merges: ['A1:B1', 'C1:E1', 'F1:H1', 'G2:H2', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'A4:A5', 'B4:B5'] },
    roles: { 'Obiettivo · Cod.': 'objectiveCode', 'Obiettivo · Descrizione': 'objectiveTitle', 'Indicatore · Descrizione': 'indicator', 'Indicatore · Formula': 'algorithm', 'Indicatore · Peso': 'weight', 'Risultati 2023 · Target': 'target:2023', 'Risultati 2023 · Consuntivo · Valore': 'actual:2023', 'Risultati 2023 · Consuntivo · %': 'achievement' },
    objectives: 2,
    indicators: 3,
  },
  {
    body: 'a body that calls its indicators measures',
    rows: [
      ['Ambito', 'Obiettivo', 'Misura', 'Unità di misura', 'Valore atteso 2024', 'Valore conseguito 2024'],
      ['Servizi', 'Ridurre i tempi', 'Tempo medio di evasione', 'gg', '30', '28'],
      ['Servizi', 'Ridurre i costi', 'Costo medio per pratica', '€', '100', '98'],
    ],
    roles: { Ambito: 'area', Obiettivo: 'objectiveTitle', Misura: 'indicator', 'Unità di misura': 'unit', 'Valore atteso 2024': 'target:2024', 'Valore conseguito 2024': 'actual:2024' },
    objectives: 2,
    indicators: 2,
  },
  {
    body: 'a monitoring sheet whose title tells the year',
    rows: [
      ['Monitoraggio obiettivi 2024'],
      ['Cod', 'Obiettivo', 'Indicatore', 'Target', 'al 31/03', 'al 30/06', 'al 31/12', 'Osservazioni'],
      ['A1', 'Formare', 'Ore di formazione', '40', '10', '21', '44', 'ok'],
      ['A2', 'Innovare', 'Servizi on line', '5', '1', '2', '5', ''],
    ],
    roles: { Cod: 'objectiveCode', Obiettivo: 'objectiveTitle', Indicatore: 'indicator', Target: 'target', 'al 31/03': 'actual:2024-03', 'al 30/06': 'actual:2024-06', 'al 31/12': 'actual', Osservazioni: 'remark' },
    objectives: 2,
    indicators: 2,
  },
  {
    body: 'a service chart whose objectives are its targets',
    rows: [
      ['Servizio', 'Indicatore', 'Unità', 'Obiettivo 2023', 'Consuntivo 2022', 'Consuntivo 2023'],
      ['Anagrafe', 'Tempo di rilascio', 'gg', '<= 5', '6', '4'],
      ['Tributi', 'Riscossione', '%', '>= 95%', '93%', '96%'],
    ],
    roles: { Servizio: 'department', Indicatore: 'indicator', Unità: 'unit', 'Obiettivo 2023': 'target:2023', 'Consuntivo 2022': 'actual:2022', 'Consuntivo 2023': 'actual:2023' },
    objectives: 1,
    indicators: 2,
  },
  {
    body: 'a table with typing errors and odd spaces',
    rows: [
      ['Obbiettivo\u00a0 operativo', 'Indicatre', 'Formula di calcollo', 'Valore\u200b atteso', 'Consuntvo', '% di ragiungimento'],
      ['Sviluppare', 'Eventi', 'n. eventi', '10', '9', '90%'],
    ],
    roles: { 'Obbiettivo operativo': 'objectiveTitle', Indicatre: 'indicator', 'Formula di calcollo': 'algorithm', 'Valore atteso': 'target', Consuntvo: 'actual', '% di ragiungimento': 'achievement' },
    objectives: 1,
    indicators: 1,
  },
];

describe('headers of other bodies', () => {
  it.each(FAMILIES)('maps $body', ({ rows, extras, roles, objectives, indicators }) => {
    const { sheets, written } = recognise([drawSheet('Foglio1', rows, extras)]);
    expect(sheets[0]?.layout).toBe('table');
    expect(rolesOf(sheets[0])).toEqual(roles);
    expect(written.objectives).toHaveLength(objectives);
    expect(written.indicators).toHaveLength(indicators);
  });
});
