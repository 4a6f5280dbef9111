import type { UnseenTexts } from './unseenText';

/** Shares told as a percentage or a decimal, alone or beside other percentages. */
export const SHARES: UnseenTexts = [
  {
    indicator: 'Pratiche nei termini|N. pratiche evase entro 5 gg/N. pratiche evase',
    target: '>= 90 %',
    texts: [
      ['95,00%', '95 high'],
      ['95', '95 high'],
      ['0,95', '95 low'],
      [
        'Pratiche evase nei termini pari al 95%, con un incremento del 3% rispetto al 2022',
        '95 high',
      ],
      ['Nel 2022 il valore era 91%, nel 2023 è 95%', '95 high'],
      ['120%', '120 low'],
      ['Il 95% delle pratiche è stato evaso entro 5 giorni', '95 high'],
      ['Risultato: 95% (target 90%). Grado di raggiungimento 100%', '95 high'],
    ],
  },
  {
    indicator: 'Soddisfazione|Grado di soddisfazione degli utenti',
    target: '>= 80 %',
    texts: [
      ['Grado di soddisfazione degli utenti: 87,5%', '87.5 high'],
      ["Distribuiti 400 questionari; soddisfazione pari all'87,5%", '87.5 high'],
      ['Questionari compilati 338 (redemption 26,1%). Soddisfazione 87,5%', '87.5 high'],
      ['87,5', '87.5 high'],
    ],
  },
  {
    indicator: 'Raccolta differenziata|Percentuale di raccolta differenziata',
    target: '>= 65 %',
    texts: [
      ['La raccolta differenziata si attesta al 67,2% (media regionale 63,1%)', '67.2 high'],
      ['67,2 % contro il 64,8 % del 2022', '67.2 high'],
    ],
  },
  {
    indicator: 'Trasparenza|% di obblighi di pubblicazione assolti',
    target: '= 100 %',
    texts: [['100%', '100 high']],
  },
  {
    indicator: 'Piano|Realizzazione del piano di comunicazione',
    target: '>= 100 %',
    texts: [['Piano completato al 98%', '98 high']],
  },
  {
    indicator: 'Tasso|Incremento delle imprese assistite',
    target: '+10 %',
    texts: [
      ['Incremento del 12%', '12 high'],
      ['+12% rispetto al 2022', '12 high'],
      ['Le imprese assistite sono diminuite del 5%', '-5 high'],
      ['2023: 94,74% 2022: 90,84% Differenza: 3,90%', '3.9 high'],
      ['Assistite 120 imprese, il 12% in più del 2022', '12 high'],
    ],
  },
  {
    indicator: 'Copertura|Percentuale di copertura della spesa',
    target: '>= 40 %',
    texts: [
      ['La percentuale di copertura è del 43,8% a fronte di un target del 40%', '43.8 high'],
      ['Dal 41,2% del 2022 al 43,8% del 2023', '43.8 high'],
      ['43,8% nel 2023; 41,2% nel 2022; 40,9% nel 2021', '43.8 high'],
      ['43.8%', '43.8 high'],
      ['0,438', '43.8 low'],
      ['43,8 per cento', '43.8 high'],
    ],
  },
  {
    indicator: 'Digitali|N. servizi digitalizzati/N. servizi totali',
    target: '>= 70 %',
    texts: [['Il 75% dei servizi è digitalizzato, il 30% è gratuito', '75 high']],
  },
  {
    indicator: 'Assenteismo|Tasso di assenteismo',
    target: '<= 8 %',
    texts: [
      ['Tasso di assenteismo 7,2% (8,1% nel 2022)', '7.2 high'],
      ['7,2%, in calo di 0,9 punti percentuali', '7.2 high'],
    ],
  },
  {
    indicator: 'Riscossione|Riscosso/Accertato',
    target: '>= 85 %',
    texts: [["Riscossione all'87% nel 2023, in linea con il 2022 (86%)", '87 high']],
  },
  {
    indicator: 'Conformi|N. controlli conformi/N. controlli effettuati',
    target: '>= 90 %',
    texts: [
      ['96', '96 high'],
      ['Peso indicatore 30%: risultato 96%', '96 high'],
    ],
  },
  {
    indicator: 'Corsi|N. dipendenti che hanno partecipato ad almeno un corso/N. dipendenti',
    target: '>= 60 %',
    texts: [['Il 72% dei dipendenti ha partecipato ad almeno un corso', '72 high']],
  },
  {
    indicator: 'Accuratezza|Tasso di errore',
    target: '<= 2 %',
    texts: [
      ["Tasso di errore dell'1,8%", '1.8 high'],
      ['0,018', '1.8 low'],
    ],
  },
  {
    indicator: 'Autonomia|Entrate proprie/Entrate correnti',
    target: '>= 55 %',
    texts: [
      ['57,35%', '57.35 high'],
      ['Entrate proprie 3.441.000 - Entrate correnti 6.000.000 - 57,35%', '57.35 high'],
      ['57,35 % (2022: 54,10 %; 2021: 53,00 %)', '57.35 high'],
    ],
  },
];
