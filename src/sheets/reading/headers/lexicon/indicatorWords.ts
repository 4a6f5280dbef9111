import type { HeaderMeaning } from './headerMeaning';

export const INDICATOR_WORDS: readonly HeaderMeaning[] = [
  {
    role: 'indicator',
    prior: 1,
    phrases:
      'indicatore|indicatori|kpi|nome indicatore|descrizione indicatore|' +
      'denominazione indicatore|indicatore performance|indicatore risultato|' +
      'indicatore misurazione|indicatore outcome|indicatore output|indicatore impatto|' +
      'titolo indicatore|indicatore misura|testo indicatore|indicator|key performance indicator|' +
      'performance indicator',
    examples: [
      'Indicatore',
      "Descrizione dell'indicatore",
      'KPI',
      'Indicatori di performance 2023',
    ],
  },
  {
    role: 'indicator',
    prior: 0.72,
    phrases:
      'parametro|parametro misurazione|parametro valutazione|metrica|misuratore|indice|' +
      'oggetto misurazione|criterio misurazione|criterio valutazione|elemento misurazione|' +
      'grandezza',
    examples: ['Parametro di valutazione', 'Criterio di misurazione'],
  },
  {
    role: 'indicator',
    prior: 0.5,
    phrases:
      'misura|descrizione|attivita|azione|prodotto|output|attivita prevista|attivita previste|' +
      'azione prevista|azioni previste|risultato atteso descrizione|' +
      'descrizione risultato atteso|risultato atteso|risultati attesi|prodotto atteso|' +
      'output atteso|deliverable|intervento',
    examples: ['Misura', 'Attività previste', 'Risultato atteso (descrizione)'],
  },
  {
    role: 'algorithm',
    prior: 1,
    phrases:
      'algoritmo|algoritmo calcolo|formula|formula calcolo|formula algoritmo|modalita calcolo|' +
      'metodo calcolo|criterio calcolo|regola calcolo|metodologia calcolo|descrizione algoritmo|' +
      'formula indicatore|formula matematica|calcolo|algoritmo indicatore|modalita misurazione|' +
      'metodo misurazione',
    examples: ['Formula di calcolo', 'Algoritmo', 'Modalità di calcolo'],
  },
  {
    role: 'algorithm',
    prior: 0.72,
    phrases: 'metrica|parametro calcolo',
    examples: ['Metrica'],
  },
  {
    role: 'algorithm',
    prior: 0.82,
    phrases: 'misura|descrizione calcolo|definizione operativa|numeratore denominatore',
    examples: ['Definizione operativa'],
  },
  {
    role: 'unit',
    prior: 1,
    phrases:
      'unita misura|unit|unit of measure|um|u m|unita|un misura|unita mis|um indicatore|' +
      'tipo unita|udm',
    examples: ['Unità di misura', 'U.M.', 'UdM', 'U. di m.'],
  },
  {
    role: 'unit',
    prior: 0.8,
    phrases: 'misura|tipo valore|formato',
    examples: ['Formato'],
  },
  {
    role: 'weight',
    prior: 1,
    phrases:
      'peso|pesi|peso indicatore|peso percentuale|peso ind|ponderazione|pesatura|peso relativo|' +
      'coefficiente ponderazione|peso attribuito|peso kpi|percentuale peso|fattore ponderazione|' +
      'peso ponderale|weight',
    examples: ['Peso', "Peso % dell'indicatore", 'Ponderazione'],
  },
  {
    role: 'weight',
    prior: 0.7,
    phrases: 'rilevanza|importanza',
    examples: ['Rilevanza'],
  },
  {
    role: 'polarity',
    prior: 1,
    phrases:
      'polarita|direzione|verso|segno|andamento atteso|polarita indicatore|tendenza attesa|' +
      'trend atteso|direzione attesa|orientamento|tipo target|andamento desiderato|' +
      'direzione indicatore',
    examples: ['Polarità', 'Verso', 'Andamento desiderato'],
  },
  {
    role: 'polarity',
    prior: 0.7,
    phrases: 'trend|andamento|tendenza',
    examples: ['Trend'],
  },
];
