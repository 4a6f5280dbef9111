import { ask, asked, done, either, sure, type BlindIndicator, type BlindShared } from './blindCase';

const count = (noun: string, target: string, truth: BlindIndicator['truth']): BlindIndicator => ({
  name: `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`,
  algorithm: `N. ${noun}`,
  target,
  truth,
});
const of = (
  name: string,
  algorithm: string,
  target: string,
  truth: BlindIndicator['truth'],
): BlindIndicator => ({ name, algorithm, target, truth });

/** Narratives that tell several results at once. */
export const SHARED: readonly BlindShared[] = [
  {
    text: 'Comunicati diffusi: 96. Post sui canali social: 1.412. Video realizzati: 18. Percentuale di raggiungimento = 100%',
    indicators: [
      count('comunicati diffusi', '>= 80', sure(96)),
      count('post sui canali social', '>= 1.000', sure(1412)),
      count('video realizzati', '>= 12', sure(18)),
    ],
  },
  {
    text: 'Nel 2023 sono stati realizzati 18 video e diffusi 96 comunicati stampa; i post social sono stati 1.412.',
    indicators: [
      count('comunicati stampa', '>= 80', sure(96)),
      count('post social', '>= 1.000', sure(1412)),
      count('video', '>= 12', sure(18)),
    ],
  },
  {
    text: '1. Le imprese visitate sono 64 (51 nel 2022).\n2. Le imprese iscritte alla rete sono 38.\n3. Imprese femminili: 14 su 64 (21,9%).',
    indicators: [
      count('imprese visitate', '>= 60', sure(64)),
      count('imprese iscritte alla rete', '>= 40', sure(38)),
      of(
        'Partecipazione femminile',
        'N. imprese femminili/N. imprese visitate',
        '>= 15%',
        sure(21.9),
      ),
    ],
  },
  {
    text: 'a) 12 corsi attivati; b) 214 partecipanti; c) 17,8 partecipanti per corso.',
    indicators: [
      count('corsi attivati', '>= 10', sure(12)),
      count('partecipanti', '>= 180', sure(214)),
      of('Media partecipanti', 'N. partecipanti/N. corsi', '>= 15', asked(17.8)),
    ],
  },
  {
    text: 'I tempi medi sono risultati pari, rispettivamente, a 12 e 19 giorni.',
    indicators: [
      of('Tempo medio di rilascio dei permessi', 'Giorni medi', '<= 15 gg', either(12)),
      of('Tempo medio di rilascio delle licenze', 'Giorni medi', '<= 20 gg', either(19)),
    ],
  },
  {
    text: 'I risultati sono 12 e 15.',
    indicators: [
      count('riunioni interne', '>= 10', ask()),
      count('riunioni esterne', '>= 10', ask()),
    ],
  },
  {
    text: '28 gg (passiva) e 41 gg (attiva).',
    indicators: [
      of(
        'Tempo medio di registrazione del ciclo attivo',
        'Giorni medi, fatturazione attiva',
        '<= 45 gg',
        sure(41),
      ),
      of(
        'Tempo medio di registrazione del ciclo passivo',
        'Giorni medi, fatturazione passiva',
        '<= 30 gg',
        sure(28),
      ),
    ],
  },
  {
    text: 'Il tempo medio di pagamento è di 22 giorni e la percentuale di fatture pagate nei termini è del 96,4%.',
    indicators: [
      of('Fatture pagate nei termini', 'Fatture nei termini/fatture', '>= 95%', sure(96.4)),
      of('Tempo medio di pagamento', 'Giorni medi', '<= 30 gg', sure(22)),
    ],
  },
  {
    text: 'Organizzati 6 seminari con 312 partecipanti complessivi.',
    indicators: [
      count('seminari', '>= 5', sure(6)),
      count('partecipanti ai seminari', '>= 250', sure(312)),
    ],
  },
  {
    text: 'Obiettivo pienamente raggiunto per entrambi gli indicatori.',
    indicators: [count('tutor formati', '>= 20', ask()), count('scuole coinvolte', '>= 9', ask())],
  },
  {
    text: 'Entrambe le percentuali sono pari al 100%.',
    indicators: [
      of('Pratiche istruite', 'Pratiche istruite/pratiche ricevute', '100%', either(100)),
      of('Pratiche liquidate', 'Pratiche liquidate/pratiche istruite', '100%', either(100)),
    ],
  },
  {
    text: 'Il primo indicatore è pari a 84, il secondo a 71. Percentuale di raggiungimento: 100% e 89%.',
    indicators: [
      count('controlli sul commercio', '>= 80', either(84)),
      count('controlli sui pubblici esercizi', '>= 80', either(71)),
    ],
  },
  {
    text: 'Nuovi iscritti: 240. Il dato dei rinnovi non è ancora disponibile.',
    indicators: [count('nuovi iscritti', '>= 200', sure(240)), count('rinnovi', '>= 500', ask())],
  },
  {
    text: 'Imprese beneficiarie 86, di cui 31 nuove (36%) e 22 femminili (25,6%).',
    indicators: [
      count('imprese beneficiarie', '>= 80', asked(86)),
      of('Nuove imprese', 'N. nuove imprese/N. imprese beneficiarie', '>= 30%', asked(36)),
      of(
        'Imprese femminili',
        'N. imprese femminili/N. imprese beneficiarie',
        '>= 20%',
        asked(25.6),
      ),
    ],
  },
  {
    text: 'Il regolamento è stato approvato il 14 giugno 2023; gli sportelli aperti sono 5.',
    indicators: [
      of(
        'Approvazione del regolamento',
        'Data di approvazione',
        'entro il 30/06/2023',
        done('2023-06-14'),
      ),
      count('sportelli aperti', '>= 4', sure(5)),
    ],
  },
  {
    text: 'Contributi concessi: € 312.400,00. Imprese finanziate: 58. Contributo medio: € 5.386,21.',
    indicators: [
      of('Contributi concessi', 'Importo dei contributi concessi', '>= € 300.000', sure(312400)),
      count('imprese finanziate', '>= 50', sure(58)),
      of('Contributo medio', 'Contributi concessi/imprese finanziate', '>= € 5.000', sure(5386.21)),
    ],
  },
  {
    text: 'Ricoveri programmati: 1.204 (1.150 nel 2022); ricoveri urgenti: 2.310 (2.402 nel 2022).',
    indicators: [
      count('ricoveri programmati', '>= 1.200', sure(1204)),
      count('ricoveri urgenti', '<= 2.400', sure(2310)),
    ],
  },
  {
    text: 'Copertura MPR 95,2%; copertura HPV 68,9%; copertura influenza over 65 57,4%.',
    indicators: [
      of('Copertura vaccinale HPV', 'Vaccinati HPV/popolazione', '>= 70%', sure(68.9)),
      of('Copertura vaccinale MPR', 'Vaccinati MPR/popolazione', '>= 95%', sure(95.2)),
      of(
        'Copertura influenza over 65',
        'Vaccinati over 65/popolazione over 65',
        '>= 60%',
        sure(57.4),
      ),
    ],
  },
  {
    text: 'Le percentuali sono 91%, 84% e 77%.',
    indicators: [
      of('Gradimento front office', '% giudizi positivi', '>= 80%', ask()),
      of('Gradimento call center', '% giudizi positivi', '>= 80%', ask()),
      of('Gradimento sito', '% giudizi positivi', '>= 80%', ask()),
    ],
  },
  {
    text: 'Gradimento: sito 77%, front office 91%, call center 84%.',
    indicators: [
      of('Gradimento front office', '% giudizi positivi', '>= 80%', sure(91)),
      of('Gradimento call center', '% giudizi positivi', '>= 80%', sure(84)),
      of('Gradimento sito', '% giudizi positivi', '>= 80%', sure(77)),
    ],
  },
  {
    text: 'Sono state svolte tre edizioni del corso base e due del corso avanzato.',
    indicators: [
      count('edizioni del corso base', '>= 3', sure(3)),
      count('edizioni del corso avanzato', '>= 2', sure(2)),
    ],
  },
  {
    text: 'Verbali 2020 evasi: 412/430 (95,8%). Verbali 2021 evasi: 288/510 (56,5%).',
    indicators: [
      of(
        'Verbali 2020 evasi',
        'Verbali evasi/verbali da evadere 2020',
        '>= 90%',
        sure(95.8, { of: [412, 430] }),
      ),
      of(
        'Verbali 2021 evasi',
        'Verbali evasi/verbali da evadere 2021',
        '>= 50%',
        sure(56.5, { of: [288, 510] }),
      ),
    ],
  },
  {
    text: '412/430; 288/510.',
    indicators: [
      of(
        'Istanze ordinarie',
        'Istanze evase/istanze ricevute',
        '>= 90%',
        either(95.814, { of: [412, 430] }),
      ),
      of(
        'Istanze urgenti',
        'Istanze evase/istanze ricevute',
        '>= 50%',
        either(56.4706, { of: [288, 510] }),
      ),
    ],
  },
  {
    text: 'Nessuna segnalazione di illecito. Formazione anticorruzione: 118 dipendenti su 124 (95,2%).',
    indicators: [
      count('segnalazioni di illecito', 'zero', sure(0)),
      of('Formazione anticorruzione', 'N. dipendenti formati/N. dipendenti', '>= 90%', sure(95.2)),
    ],
  },
  {
    text: 'Attuazione delle misure: 100%. Grado di trasparenza: 97%. Percentuale di raggiungimento: 100%.',
    indicators: [
      of('Attuazione delle misure', '% misure attuate', '>= 90%', sure(100)),
      of('Grado di trasparenza', 'Indice di trasparenza', '>= 95%', sure(97)),
    ],
  },
  {
    text: 'Sedute del consiglio 14, delibere adottate 87 (nel 2022: 12 sedute e 79 delibere).',
    indicators: [count('sedute', '>= 12', sure(14)), count('delibere adottate', '>= 70', sure(87))],
  },
  {
    text: 'Gli incontri con le scuole sono stati 9 (target 8) e gli studenti raggiunti 734 (target 900).',
    indicators: [
      count('incontri con le scuole', '>= 8', sure(9)),
      count('studenti raggiunti', '>= 900', sure(734)),
    ],
  },
  {
    text: 'Target 8 e 900; risultati 9 e 734.',
    indicators: [
      count('incontri con le scuole', '>= 8', either(9)),
      count('studenti raggiunti', '>= 900', either(734)),
    ],
  },
  {
    text: 'Sopralluoghi nord: 45; sopralluoghi sud: 38; totale 83.',
    indicators: [
      count('sopralluoghi zona sud', '>= 40', sure(38)),
      count('sopralluoghi zona nord', '>= 40', sure(45)),
    ],
  },
  {
    text: '- Tirocini curricolari: 61\n- Tirocini extracurricolari: 27\n- Convenzioni con aziende: 34',
    indicators: [
      count('tirocini extracurricolari', '>= 25', sure(27)),
      count('convenzioni con aziende', '>= 30', sure(34)),
      count('tirocini curricolari', '>= 60', sure(61)),
    ],
  },
  {
    text: 'Quanto alle visite guidate, se ne contano 112; i laboratori didattici sono invece 46, in calo rispetto ai 51 del 2022.',
    indicators: [
      count('laboratori didattici', '>= 50', asked(46)),
      count('visite guidate', '>= 100', sure(112)),
    ],
  },
  {
    text: 'Prestiti: 18.204. Nuovi iscritti: 913. Gli eventi in biblioteca sono stati una trentina.',
    indicators: [
      count('prestiti', '>= 18.000', sure(18204)),
      count('nuovi iscritti', '>= 1.000', sure(913)),
      count('eventi in biblioteca', '>= 25', ask()),
    ],
  },
  {
    text: 'Al 31 dicembre 2023: 18 gg per i nulla osta, 26 gg per le concessioni. Entrambi i target sono rispettati.',
    indicators: [
      of('Tempo medio per le concessioni', 'Giorni medi', '<= 30 gg', sure(26)),
      of('Tempo medio per i nulla osta', 'Giorni medi', '<= 20 gg', sure(18)),
    ],
  },
  {
    text: 'Rinnovi e primi rilasci ammontano complessivamente a 4.120.',
    indicators: [count('rinnovi', '>= 2.500', ask()), count('primi rilasci', '>= 1.500', ask())],
  },
  {
    text: 'Pubblicato il bando il 3/4/2023 e la graduatoria il 28/7/2023.',
    indicators: [
      of('Pubblicazione della graduatoria', 'Data di pubblicazione', 'entro il 31/07/2023', {
        certainty: 'either',
        date: '2023-07-28',
      }),
      of('Pubblicazione del bando', 'Data di pubblicazione', 'entro il 30/04/2023', {
        certainty: 'either',
        date: '2023-04-03',
      }),
    ],
  },
  {
    text: "L'avviso è stato pubblicato il 15 maggio; sono pervenute 143 domande, di cui 121 ammesse (84,6%).",
    indicators: [
      of(
        "Pubblicazione dell'avviso",
        'Data di pubblicazione',
        'entro il 31/05/2023',
        done('2023-05-15'),
      ),
      count('domande pervenute', '>= 120', asked(143)),
      of('Domande ammesse', 'Domande ammesse/domande pervenute', '>= 75%', asked(84.6)),
    ],
  },
  {
    text: 'Indicatore 1: 3 protocolli. Indicatore 2: 88%. Indicatore 3: non misurato.',
    indicators: [
      count('protocolli firmati', '>= 3', sure(3)),
      of('Grado di attuazione', '% azioni attuate', '>= 80%', asked(88)),
      count('incontri di verifica', '>= 2', ask()),
    ],
  },
  {
    text: 'Laureati in corso 58,2% e abbandoni al primo anno 11,3% (contro 12,0% nel 2022).',
    indicators: [
      of('Tasso di abbandono al primo anno', 'Abbandoni/immatricolati', '<= 12%', sure(11.3)),
      of('Laureati in corso', 'Laureati in corso/laureati', '>= 55%', sure(58.2)),
    ],
  },
  {
    text: 'Spesa corrente impegnata 93,4%; spesa in conto capitale impegnata 61,0%.',
    indicators: [
      of(
        'Capacità di impegno della spesa in conto capitale',
        'Impegni/stanziamenti',
        '>= 60%',
        sure(61),
      ),
      of('Capacità di impegno della spesa corrente', 'Impegni/stanziamenti', '>= 90%', sure(93.4)),
    ],
  },
  {
    text: 'Controlli effettuati 412, irregolarità accertate 37 (9%), sanzioni irrogate per euro 18.450.',
    indicators: [
      count('controlli effettuati', '>= 400', sure(412)),
      count('irregolarità accertate', '>= 20', sure(37)),
      of('Sanzioni irrogate', 'Importo delle sanzioni', '>= € 15.000', sure(18450)),
    ],
  },
];
