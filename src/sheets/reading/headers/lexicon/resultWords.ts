import type { HeaderMeaning } from './headerMeaning';

export const RESULT_WORDS: readonly HeaderMeaning[] = [
  {
    role: 'actual',
    prior: 1,
    phrases:
      'consuntivo|valori conseguiti|valori raggiunti|valori consuntivi|valore consuntivo|valore raggiunto|risultato raggiunto|risultato effettivo|' +
      'risultato conseguito|valore conseguito|valore effettivo|valore realizzato|' +
      'risultato ottenuto|valore ottenuto|consuntivo indicatore|valore rilevato|dato consuntivo|' +
      'valore a consuntivo|rendicontazione|valore finale|risultato finale|valore rendicontato|' +
      'dato rendicontato|risultato rendicontato|target raggiunto|target conseguito|' +
      'target realizzato|valore osservato|misura rilevata|risultato misurato|valore misurato|' +
      'dato rilevato|valore registrato|consuntivazione|effettivo|realizzato|livello raggiunto|' +
      'risultato indicatore|valore indicatore|performance realizzata|actual|actual value|' +
      'actual result|achieved|achieved value|valore target raggiunto|risultato consuntivo|' +
      'valore reale|performance rilevata|valore assunto|valore assunto indicatore|' +
      'risultati raggiunti|risultati conseguiti|risultati ottenuti',
    examples: ['Consuntivo 2023', 'Valore raggiunto', 'ValoreConsuntivo', 'Risultato conseguito'],
  },
  {
    role: 'actual',
    prior: 0.9,
    phrases:
      'risultato|risultati|conseguito|raggiunto|realizzazione|rilevazione|rilevato|' +
      'monitoraggio finale|rendiconto|risultato anno|dato finale',
    examples: ['Risultato', 'Realizzazione'],
  },
  {
    role: 'actual',
    prior: 0.8,
    phrases:
      'data completamento|data effettiva|data raggiungimento|data realizzazione|' +
      'data conclusione effettiva|data adozione|data approvazione',
    examples: ['Data di completamento'],
  },
  {
    role: 'actual',
    prior: 0.82,
    phrases:
      'monitoraggio|rilevazione intermedia|valore intermedio|monitoraggio intermedio|' +
      'avanzamento|verifica intermedia|dato monitoraggio',
    examples: ['Avanzamento', 'Monitoraggio'],
  },
  {
    role: 'actual',
    prior: 0.64,
    phrases: 'valore|dato|misurazione|esito',
    examples: ['Valore', 'Esito'],
  },
  {
    role: 'actual',
    prior: 0.9,
    trait: 'series',
    phrases:
      'serie storica|valore storico|dato storico|trend storico|andamento storico|storico|' +
      'serie storica valori',
    examples: ['Serie storica'],
  },
  {
    role: 'achievement',
    prior: 1,
    phrases:
      'percentuale raggiungimento|raggiungimento|grado raggiungimento|percentuale realizzazione|' +
      'percentuale conseguimento|grado conseguimento|grado realizzazione|livello raggiungimento|' +
      'livello conseguimento|percentuale raggiungimento target|raggiungimento target|' +
      'tasso raggiungimento|percentuale attuazione|grado attuazione|performance percentuale|' +
      'percentuale raggiungimento obiettivo|grado raggiungimento obiettivo|' +
      'percentuale raggiunta|indice raggiungimento|' +
      'raggiungimento percentuale|percentuale completamento|percentuale avanzamento|' +
      'percentuale ragg|ragg|raggiungim|conseguimento|raggiungimento obiettivo|' +
      'grado copertura target|rapporto target consuntivo|' +
      'percentuale conseguita|percentuale target raggiunto|performance|achievement|' +
      'grado avanzamento|livello realizzazione|livello attuazione',
    examples: ['% di raggiungimento', 'Grado di conseguimento', '% ragg.to'],
  },
  {
    role: 'achievement',
    prior: 0.85,
    phrases:
      'stato|stato attuazione|stato avanzamento|stato indicatore|attuazione|stato obiettivo|' +
      'avanzamento|stato raggiungimento|percentuale su target|percentuale risultato|' +
      'risultato percentuale',
    examples: ['Stato di attuazione', 'Avanzamento'],
  },
  {
    role: 'achievement',
    prior: 0.7,
    phrases:
      'risultato|realizzazione|esito|valutazione|punteggio|score|valutazione finale|percentuale|' +
      'risultato effettivo',
    examples: ['Punteggio', 'Valutazione finale'],
  },
  {
    role: 'status',
    prior: 0.92,
    phrases:
      'stato|stato avanzamento|stato attuazione|esito|stato indicatore|semaforo|stato obiettivo|' +
      'status|esito finale|valutazione raggiungimento|raggiunto si no|target raggiunto si no|' +
      'stato realizzazione|stato raggiungimento|giudizio|esito raggiungimento',
    examples: ['Stato', 'Semaforo'],
  },
  {
    role: 'status',
    prior: 0.8,
    phrases:
      'raggiunto|raggiungimento|grado raggiungimento|livello raggiungimento|target raggiunto|' +
      'conseguito|realizzato',
    examples: ['Raggiunto'],
  },
  {
    role: 'gap',
    prior: 1,
    phrases:
      'scostamento|scost|scostamento target|scostamento percentuale|differenza|delta|gap|' +
      'variazione|scostamento rispetto target|differenza target|scostamento assoluto|' +
      'percentuale scostamento|variazione percentuale',
    examples: ['Scostamento', 'Delta'],
  },
];
