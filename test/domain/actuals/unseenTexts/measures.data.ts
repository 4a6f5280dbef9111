import type { UnseenTexts } from './unseenText';

/** Days, money, ratios and scores. */
export const MEASURES: UnseenTexts = [
  {
    indicator: 'Tempo medio|Tempo medio di pagamento delle fatture',
    target: '<= 30 gg',
    texts: [
      ['Tempo medio di pagamento: 24,5 giorni', '24.5 high'],
      ['24,5 gg', '24.5 high'],
      ['24,5', '24.5 high'],
      ['Il tempo medio di pagamento è di 24 giorni, 3 in meno del 2022', '24 high'],
      [
        'Pagate 1.250 fatture in un tempo medio di 24 giorni (limite di legge 30 giorni)',
        '24 high',
      ],
      ['Tutte le fatture sono state pagate entro 30 giorni', 'ask'],
    ],
  },
  {
    indicator: 'Ritardo|Indicatore di tempestività dei pagamenti',
    target: '<= 0',
    texts: [
      ['-12,35', '-12.35 high'],
      ["L'indicatore di tempestività dei pagamenti è pari a –12,35 giorni", '-12.35 high'],
    ],
  },
  {
    indicator: 'Rapporto|Costi/Proventi',
    target: '>= 1',
    texts: [['Il rapporto è pari a 1,04', '1.04 high']],
  },
  {
    indicator: 'Rapporto|Valore anno n/Valore anno n-1',
    target: '>= 1',
    texts: [['Valore 2023: 125; valore 2022: 120; rapporto 1,04', '1.04 high']],
  },
  {
    indicator: 'Entrate|Entrate accertate',
    target: '>= 1000000 €',
    texts: [
      ['€ 1.250.000,00', '1250000 high'],
      ['Accertate entrate per € 1.250.000,00 (+4% sul 2022)', '1250000 high'],
      ['1,25 milioni di euro', '1250000 low'],
      ['Entrate 1,250.00', 'ask'],
    ],
  },
  {
    indicator: 'Costo|Costo medio per partecipante',
    target: '<= 50 €',
    texts: [['Spesi 4.500 euro per 100 partecipanti, costo medio 45 euro', '45 high']],
  },
  {
    indicator: 'Giorni|Giorni medi di ritardo nei pagamenti',
    target: '<= 5 gg',
    texts: [['Ritardo medio 3 gg nel primo trimestre, 4 gg nel secondo', 'ask']],
  },
  {
    indicator: 'Giorni|Giorni medi per rilascio certificati',
    target: '<= 5 gg',
    texts: [
      ['Rilascio medio in 3,5 giorni lavorativi', '3.5 high'],
      ['I certificati sono rilasciati entro 5 giorni', 'ask'],
      ['Rilascio a vista', 'ask'],
    ],
  },
  {
    indicator: 'Indagine|Punteggio medio indagine (scala 1-10)',
    target: '>= 7',
    texts: [
      ['Il punteggio medio è risultato 7,8 su 10', '7.8 high'],
      ['7,8', '7.8 high'],
      ['Punteggio medio 7,8 (338 questionari su 1.294)', '7.8 high'],
    ],
  },
  {
    indicator: 'Sportelli|N. utenti serviti/N. sportelli',
    target: '>= 100',
    texts: [['Utenti serviti 12.400, sportelli 8', 'ask']],
  },
  {
    indicator: 'Tempi|Tempo medio rilascio autorizzazioni',
    target: '<= 30 gg',
    texts: [
      ['Rilasciate 85 autorizzazioni in 22 giorni medi', '22 high'],
      ['22 gg (target 30 gg; 2022: 25 gg)', '22 high'],
      ['min 10 gg, max 45 gg', 'ask'],
      ['Ridotto di 3 giorni', 'ask'],
      ['Da 25 a 22 giorni', 'ask'],
      ['circa 22 gg', 'ask'],
      [
        "Tempo medio 22 giorni, entro il termine di 30 giorni previsto dall'art. 2 L. 241/1990",
        '22 high',
      ],
    ],
  },
  {
    indicator: 'Spesa|Importo contributi erogati',
    target: '>= 500000 €',
    texts: [
      ['Erogati € 520.000 a 85 imprese', '520000 high'],
      ['Stanziati € 600.000, erogati € 520.000', '520000 high'],
      ['520.000', '520000 high'],
      ['520', 'ask'],
    ],
  },
  {
    indicator: 'Customer|Indice di customer satisfaction (1-6)',
    target: '>= 4.5',
    texts: [
      ['Media 5,1 su 6', '5.1 high'],
      ['5,1/6', '5.1 high'],
      ['Indice pari a 5,1 (questionari: 812)', '5.1 high'],
    ],
  },
  {
    indicator: 'Attesa media allo sportello|Attesa media in minuti',
    target: '<= 15 minuti',
    texts: [["L'attesa media è stata di 12 minuti e mezzo.", '12.5 high']],
  },
];
