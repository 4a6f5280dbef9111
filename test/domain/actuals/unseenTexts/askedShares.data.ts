import type { UnseenTexts } from './unseenText';

/** Shares that must be asked about: vague, partial, planned or of something else. */
export const ASKED_SHARES: UnseenTexts = [
  {
    indicator: 'Pratiche nei termini|N. pratiche evase entro 5 gg/N. pratiche evase',
    target: '>= 90 %',
    texts: [
      ['Sono state evase 114 pratiche', 'ask'],
      ['Le pratiche sono aumentate del 12%', 'ask'],
      ['Superato il target del 90%', 'ask'],
      ['Più del 90% delle pratiche è stato evaso nei termini', 'ask'],
      ['115 pratiche pervenute, di cui 113 evase entro 5 gg', 'ask'],
      ['Raggiunto il 95%', 'ask'],
    ],
  },
  {
    indicator: 'Soddisfazione|Grado di soddisfazione degli utenti',
    target: '>= 80 %',
    texts: [
      ['Il 35% delle imprese partecipanti è femminile', 'ask'],
      ['Hanno risposto il 26,1% degli utenti', 'ask'],
    ],
  },
  {
    indicator: 'Incassi|Percentuale di incasso del diritto annuale',
    target: '>= 70 %',
    texts: [['Incassati € 3.250.000,00 su € 4.500.000,00', 'ask']],
  },
  {
    indicator: 'Formazione|N. dipendenti formati/N. dipendenti',
    target: '>= 80 %',
    texts: [
      ['Formati 45 dipendenti', 'ask'],
      ['La riunione 6/6 ha visto formati i dipendenti', 'ask'],
    ],
  },
  {
    indicator: 'Trasparenza|% di obblighi di pubblicazione assolti',
    target: '= 100 %',
    texts: [['Assolti tutti gli obblighi', 'ask']],
  },
  {
    indicator: 'Piano|Realizzazione del piano di comunicazione',
    target: '>= 100 %',
    texts: [['Il piano è in corso di realizzazione', 'nothing']],
  },
  {
    indicator: 'Piano|N. azioni realizzate/N. azioni previste',
    target: '>= 100 %',
    texts: [['Realizzate le 10 azioni previste', 'ask']],
  },
  {
    indicator: 'Copertura|Percentuale di copertura della spesa',
    target: '>= 40 %',
    texts: [
      ['43,8% (dato di preconsuntivo)', 'ask'],
      ['è cresciuta dal 41,2% al 43,8%', 'ask'],
      ['Copertura asilo nido 43,8%, mensa 61,2%', 'ask'],
      ['> 40%', 'ask'],
    ],
  },
  {
    indicator: 'Digitali|N. servizi digitalizzati/N. servizi totali',
    target: '>= 70 %',
    texts: [
      ['I servizi totali sono 28, quelli digitalizzati 21', 'ask'],
      ['21 servizi', 'ask'],
      ['Il 30% dei servizi è gratuito', 'ask'],
    ],
  },
  {
    indicator: 'Assenteismo|Tasso di assenteismo',
    target: '<= 8 %',
    texts: [["Le assenze sono diminuite dell'1,2%", 'ask']],
  },
  {
    indicator: 'Riscossione|Riscosso/Accertato',
    target: '>= 85 %',
    texts: [['€ 850.000,00/€ 1.000.000,00', 'ask']],
  },
  {
    indicator: 'Conformi|N. controlli conformi/N. controlli effettuati',
    target: '>= 90 %',
    texts: [
      ['Controlli effettuati 250, conformi 240', 'ask'],
      ['I sem. 95%, II sem. 97%', 'ask'],
      ['Sede A 95%, sede B 97%', 'ask'],
      ['Con IVA al 22%', 'ask'],
      ['Ribasso del 12%', 'ask'],
      ['Conforme al 100% della normativa', 'ask'],
    ],
  },
  {
    indicator: 'Corsi|N. dipendenti che hanno partecipato ad almeno un corso/N. dipendenti',
    target: '>= 60 %',
    texts: [['Dipendenti 50, partecipanti 36', 'ask']],
  },
  {
    indicator: 'Procedimenti|% procedimenti conclusi nei termini',
    target: '>= 95 %',
    texts: [
      ['16 procedimenti su 1.250 conclusi fuori termine', 'ask'],
      ['Tutti i procedimenti sono stati conclusi nei termini', 'ask'],
    ],
  },
  {
    indicator: 'Indennizzi definiti entro 60 giorni',
    target: '>= 90 %',
    texts: [['Presentate 118 pratiche su 127 attese, pari al 92,9%.', 'ask']],
  },
];
