import type { UnseenTexts } from './unseenText';

/** Counts among other numbers: targets, other years, parts, acts, participants. */
export const SEVERAL_NUMBERS: UnseenTexts = [
  {
    indicator: 'Eventi|N. eventi organizzati',
    target: '>= 15',
    texts: [
      ['Al 31/12 risultano organizzati 18 eventi.', '18 high'],
      ['Nel 2023 sono stati realizzati 18 eventi (target 15). Risultato raggiunto.', '18 high'],
      ['18 eventi rispetto ai 15 previsti', '18 high'],
    ],
  },
  {
    indicator: 'Eventi|N. eventi organizzati',
    target: '>= 10',
    texts: [
      ['Realizzati 12 eventi, oltre il target di 10', '12 high'],
      [
        'Sono stati realizzati 12 eventi a fronte di un target di 10 e con 350 partecipanti',
        '12 high',
      ],
      ['Hanno partecipato 350 imprese ai 12 eventi organizzati', '12 high'],
      ['Il numero di eventi organizzati è pari a 12, in aumento rispetto al 2022 (9)', '12 high'],
      ['Nel 2022 gli eventi erano 9, nel 2023 sono stati 12.', '12 high'],
      ["12 eventi nel 2023 contro i 9 dell'anno precedente", '12 high'],
      ['Realizzati 12 eventi: 5 webinar, 4 seminari e 3 workshop', '12 high'],
      ['Organizzati 12 eventi di cui 5 online', '12 high'],
      ['Eventi 12 - Partecipanti 430 - Imprese 210', '12 high'],
      [
        'Con determina n. 107 del 3/4/2023 è stato approvato il programma; gli eventi realizzati sono 12.',
        '12 high',
      ],
      ['Realizzati 12 eventi su 15 programmati', '12 high'],
      ['Realizzati complessivamente n° 12 eventi nelle 3 province', '12 high'],
    ],
  },
  {
    indicator: 'Eventi|N. eventi organizzati',
    target: '>= 2',
    texts: [['Realizzati due eventi: il 15/3 e il 20/10', '2 high']],
  },
  {
    indicator: 'Eventi|N. eventi organizzati',
    target: '>= 1000',
    texts: [['1 200 eventi organizzati', '1200 low']],
  },
  {
    indicator: 'Pratiche evase|N. pratiche evase',
    target: '>= 2000',
    texts: [
      ['Nel 2023 evase 2.150 pratiche, il 12% in più rispetto al 2022', '2150 high'],
      ['Le pratiche evase sono state 2150 su 2300 pervenute', '2150 high'],
      ['2.150 pratiche evase, di cui 1.800 telematiche e 350 cartacee', '2150 high'],
    ],
  },
  {
    indicator: 'Imprese femminili|N. imprese femminili coinvolte',
    target: '>= 10',
    texts: [['16 imprese femminili su 64 imprese coinvolte', '16 high']],
  },
  {
    indicator: 'Sanzioni|Numero di sanzioni emesse',
    target: '>= 300',
    texts: [['Emesse 312 sanzioni per un importo di € 125.000,00', '312 high']],
  },
  {
    indicator: 'Utenti formati|Numero utenti formati',
    target: '>= 100',
    texts: [['120 utenti formati in 6 corsi da 4 ore', '120 high']],
  },
  {
    indicator: 'Comunicati|N. comunicati stampa',
    target: '>= 50',
    texts: [
      ['Nel 2023: 61 comunicati stampa; 2022: 55; 2021: 48', '61 high'],
      ['2021: 48 - 2022: 55 - 2023: 61', '61 high'],
      ['Comunicati: 61 (media nazionale 45)', '61 high'],
    ],
  },
  {
    indicator: 'Istanze|Numero istanze istruite',
    target: '>= 500',
    texts: [
      ['Istruite n. 523 istanze (delibera G.C. n. 45 del 12/03/2023)', '523 high'],
      [
        "Nel corso dell'anno 2023 sono pervenute 560 istanze e ne sono state istruite 523",
        '523 high',
      ],
      ['Istanze istruite: 523. Istanze archiviate: 37.', '523 high'],
      ['Valore atteso 500, valore raggiunto 523', '523 high'],
      ['Valore atteso: 500; valore conseguito: 523 (104,6%)', '523 high'],
      ['523/500', '523 high'],
    ],
  },
  {
    indicator: 'Verifiche ispettive|N. verifiche ispettive effettuate',
    target: '>= 40',
    texts: [
      ['Effettuate 43 verifiche (30 su bilance, 13 su distributori)', '43 high'],
      ['43 verifiche pari al 107,5% del target', '43 high'],
    ],
  },
  {
    indicator: 'Mediazioni|N. procedure di mediazione gestite',
    target: '>= 200',
    texts: [
      [
        'Mediazioni gestite 187; il calo del 6,5% rispetto al target è dovuto alla riforma',
        '187 high',
      ],
    ],
  },
  {
    indicator: 'Newsletter|N. newsletter inviate',
    target: '>= 24',
    texts: [['24 newsletter inviate (2 al mese)', '24 high']],
  },
  {
    indicator: 'Posti nido|Posti disponibili nei nidi comunali',
    target: '>= 300',
    texts: [['Posti disponibili n. 312 (di cui 40 convenzionati)', '312 high']],
  },
  {
    indicator: 'Alberi|N. alberi piantati',
    target: '>= 1000',
    texts: [['Piantati 1.150 alberi (+15% sul 2022)', '1150 high']],
  },
  {
    indicator: 'Accessi|N. accessi al sito',
    target: '>= 100000',
    texts: [['Gli accessi al sito sono stati 125.430 (nel 2022: 118.200)', '125430 high']],
  },
  {
    indicator: 'Contratti|N. contratti verificati',
    target: '>= 50',
    texts: [
      ['Art. 5 comma 2: contratti verificati 52', '52 high'],
      ['Verificati 52 contratti ex D.L. 77/2021 e Reg. UE 2016/679', '52 high'],
    ],
  },
  {
    indicator: 'Ore formazione|Ore di formazione erogate',
    target: '>= 500 ore',
    texts: [['Erogate 520 ore di formazione a 45 dipendenti', '520 high']],
  },
  {
    indicator: 'Progetti|N. progetti PNRR avviati',
    target: '>= 5',
    texts: [
      ['Avviati 6 progetti PNRR M1C1 (misura 1.4.1) per € 350.000', '6 high'],
      ['Progetti PNRR 6, Progetti POR 4', '6 high'],
    ],
  },
  {
    indicator: 'Gare|N. gare espletate',
    target: '>= 10',
    texts: [
      ['Espletate 11 gare: 1. servizi di pulizia 2. fornitura arredi 3. vigilanza', '11 high'],
    ],
  },
  {
    indicator: 'Tavoli|N. riunioni del tavolo tecnico',
    target: '>= 4',
    texts: [
      ['Il tavolo tecnico si è riunito 4 volte (12/2, 15/4, 20/6 e 10/10)', '4 high'],
      ['4 riunioni (12/2, 15/4, 20/6 e 10/10)', '4 high'],
    ],
  },
  {
    indicator: 'Telefonate|N. chiamate evase dal contact center',
    target: '>= 5000',
    texts: [['5.230 chiamate evase (tel. 0187 728111) su 5.400', '5230 low']],
  },
  {
    indicator: 'Imprese formate|N. imprese formate',
    target: '>= 100',
    texts: [
      ['Al 31 dicembre 2023 il numero delle imprese formate ammonta a 132 unità.', '132 high'],
      ['132 (imprese formate nel 2023)', '132 high'],
      ['132 di 150 iscritte', '132 high'],
      ['Formate 132 imprese, pari al 88% delle 150 iscritte', '132 high'],
      ['Target annuo 100 - consuntivo 132', '132 high'],
      ['Target 100; Risultato 132; Scostamento +32', '132 high'],
      ['Raggiunte 132 imprese attraverso 12 webinar', '132 high'],
      ['PEC del 12/05/2023 prot. 4521; imprese formate 132.', '132 high'],
      ['132 imprese - anno 2023', '132 high'],
      ['I trim.: 30, II trim.: 35, III trim.: 22, IV trim.: 45 - Totale 132', '132 high'],
      ['Imperia 40, Savona 52, La Spezia 40: totale 132', '132 high'],
      ['132 imprese (40 IM, 52 SV, 40 SP)', '132 high'],
      ['imprese formate nel 2023: n. 132; nel 2022: n. 118; nel 2021: n. 97', '132 high'],
      ['118 (2022) - 132 (2023)', '132 high'],
      ['Formate 132 imprese; previste per il 2024 altre 150', '132 high'],
    ],
  },
  {
    indicator: 'Export|N. imprese assistite',
    target: '>= 100',
    texts: [
      ['Assistite nel 2023 n. 118 imprese, di cui 45 di nuova costituzione', '118 high'],
      ['Nel 2023 sono state assistite n. 118 imprese (105 nel 2022)', '118 high'],
      ['118 imprese assistite, +12,4% rispetto al 2022', '118 high'],
      ['Imprese assistite: 118; imprese contattate: 340', '118 high'],
      ['Contattate 340 imprese, assistite 118', '118 high'],
      [
        'Le imprese assistite dallo sportello nel 2023 risultano essere 118 (fonte: CRM).',
        '118 high',
      ],
      ['Risultato: n. 118. Scostamento rispetto al target: +18', '118 high'],
      ['118 imprese (target >= 100): obiettivo pienamente raggiunto', '118 high'],
      ['Il target di 100 imprese è stato superato: 118', '118 high'],
      ['Assistite 118 imprese per un totale di € 250.000,00 di voucher, in 14 comuni', '118 high'],
      ["Nell'anno sono pervenute 140 domande; assistite 118 imprese", '118 high'],
      ['18 imprese su 118 hanno ricevuto assistenza', '18 high'],
    ],
  },
  {
    indicator: 'Controlli|Numero controlli su distributori carburante',
    target: '>= 30',
    texts: [
      ['34 controlli effettuati (il 20% a campione)', '34 high'],
      ['N. controlli: 34. N. irregolarità: 3.', '34 high'],
      ['34 controlli, 3 irregolarità, 2 sanzioni', '34 high'],
    ],
  },
  {
    indicator: 'Consulte|N. incontri della consulta',
    target: '>= 3',
    texts: [['3 incontri svolti: 22 marzo, 15 giugno, 9 novembre 2023', '3 high']],
  },
  {
    indicator: 'Sito web|N. sezioni aggiornate',
    target: '>= 20',
    texts: [['Sezioni aggiornate 22/22', '22 high']],
  },
];
