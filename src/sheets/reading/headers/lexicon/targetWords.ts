import type { HeaderMeaning } from './headerMeaning';

export const TARGET_WORDS: readonly HeaderMeaning[] = [
  {
    role: 'target',
    prior: 1,
    phrases:
      'target|tgt|valori attesi|risultati attesi valore|valore target|target atteso|valore atteso|risultato atteso|target annuo|' +
      'target annuale|valore obiettivo|valore programmato|target indicatore|traguardo|' +
      'livello atteso|target previsto|obiettivo atteso|atteso|atteso valore|risultato previsto|' +
      'valore previsto|valore soglia|target anno|soglia target|performance attesa|target finale|' +
      'target fissato|target assegnato|target programmato|misura attesa|standard atteso|' +
      'target assoluto',
    examples: ['Target 2023', 'Valore atteso', 'Taregt', 'Tgt', 'Risultato atteso'],
  },
  {
    role: 'target',
    prior: 0.97,
    trait: 'initial',
    phrases:
      'target iniziale|target originario|target originale|target piano|target piao|' +
      'target approvato|target iniziali|target piano performance|target ex ante',
    examples: ['Target iniziale', 'Target da piano'],
  },
  {
    role: 'target',
    prior: 1,
    trait: 'revised',
    phrases:
      'target rimodulato|target ridefinito|target rideterminato|target revisionato|' +
      'target aggiornato|target modificato|target rivisto|nuovo target|target variato|' +
      'target vigente|target definitivo|target rettificato|target monitoraggio|target assestato',
    examples: ['Target rimodulato', 'Nuovo target'],
  },
  {
    role: 'target',
    prior: 0.8,
    phrases:
      'target triennale|target triennio|target pluriennale|standard|soglia|valore standard|' +
      'valore riferimento target|previsto|programmato|pianificato|livello prestazione atteso|' +
      'goal|goal value|target value|planned|expected',
    examples: ['Soglia', 'Valore previsto', 'Programmato'],
  },
  {
    role: 'target',
    prior: 0.62,
    phrases: 'obiettivo|previsione|preventivo|valore pianificato',
    examples: ['Previsione'],
  },
  {
    role: 'deadline',
    prior: 1,
    phrases:
      'scadenza|deadline|due date|data scadenza|termine|entro|entro il|data fine|data termine|' +
      'termine previsto|data conclusione|tempistica|termine entro|tempi realizzazione|' +
      'data prevista|tempi|fine prevista|data completamento prevista|scadenze|termine ultimo|' +
      'tempi attuazione|data obiettivo|termine conclusione',
    examples: ['Scadenza', 'Entro il', 'Data di conclusione'],
  },
  {
    role: 'baseline',
    prior: 1,
    phrases:
      'baseline|base line|valore iniziale|valore partenza|valore base|dato partenza|' +
      'situazione iniziale|valore riferimento|linea base|stato iniziale|dato iniziale|' +
      'valore baseline|base|partenza|punto partenza|dato base|valore storico iniziale|' +
      'valore anno precedente|dato anno precedente|consuntivo anno precedente|valore precedente|' +
      'risultato anno precedente|risultati anno precedente|esito anno precedente|' +
      'anno precedente|risultato precedente|consuntivo precedente|risultato esercizio precedente|' +
      'consuntivo esercizio precedente|valore esercizio precedente|risultato anno scorso|' +
      'valore anno scorso|consuntivo anno scorso|anno scorso',
    examples: [
      'Baseline',
      'Valore di partenza',
      'Valore anno precedente',
      'Risultato anno precedente',
    ],
  },
];
