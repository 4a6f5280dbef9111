import type { Finding } from '../../domain/finding';
import type { CellRef } from '../../domain/model/cell';
import type {
  MovedObjective,
  SetAside,
  UserEntries,
} from '../../sheets/generated/entries/userEntries';
import type { WorkbookRecognition } from '../../sheets/reading/recognition';
import { contentText } from '../../sheets/generated/entries/cellWords';
import { CHOICES } from '../../sheets/generated/texts/sheetTexts';
import { CHOICE } from '../../sheets/generated/schema/tableSchema';
import { answersColumn } from '../decisions/answersInForce';
import { findingWords, indicatorWords, objectiveWords } from './entryWords';
import type { WorksheetsNow } from './place/worksheetsNow';

type Found = Omit<Finding, 'severity'>;

/**
 * What a person must know of words that do not stand where they stood: moved with a title, without a
 * place, of another year, or other than in another copy.
 */
export const entryFindings = (
  entries: UserEntries,
  now: WorksheetsNow,
  recognition: WorkbookRecognition,
): readonly Finding[] =>
  [
    ...entries.moved.map(movedCode),
    ...otherYears(entries, now.year),
    ...withoutPlace(entries, now),
    ...otherCopies(entries),
    ...answersWithoutColumn(entries, recognition),
  ].map((found) => ({ severity: 'avviso' as const, ...found }));

const movedCode = ({ from, to, title }: MovedObjective): Found => ({
  check: 'code-moved',
  message:
    `L’obiettivo «${title}» era ${from} ed è ora ${to}: ciò che era stato scritto per ${from} segue il ` +
    'titolo. Controllare che sia lo stesso obiettivo.',
  subject: to,
  cell: null,
  evidence: `${from}|${to}|${title}`,
});

const firstCell = (inputs: object): CellRef | null => {
  for (const each of Object.values(inputs) as unknown[]) {
    if (typeof each === 'object' && each !== null && 'cell' in each) return each.cell as CellRef;
  }
  return null;
};

const whose = ({ code, title, name }: Pick<SetAside<object>, 'code' | 'title' | 'name'>): string =>
  name === '' ? `${code} «${title}»` : `${code} «${name}» (obiettivo «${title}»)`;

const ASSIGN =
  `scrivere in «${CHOICE.header}», nella sua riga in fondo al foglio, il codice a cui ` +
  `assegnarlo oppure «${CHOICES.discard}».`;

const withoutPlace = (entries: UserEntries, now: WorksheetsNow): readonly Found[] => {
  const found = <Inputs extends object>(
    row: SetAside<Inputs>,
    words: string,
    sheet: string,
  ): readonly Found[] => {
    if (row.reason !== 'gone' || words === '') return [];
    const likely =
      row.likely === null
        ? ''
        : ` Forse ora è ${row.likely} «${now.sources.get(row.likely)?.name ?? now.titles.get(row.likely) ?? ''}»: `;
    return [
      {
        check: 'entry-unplaced',
        message:
          `In «${sheet}» per ${whose(row)} era scritto ${words}: nei fogli non c’è più con quel nome, ` +
          `perciò non conta e resta in fondo.${likely}${likely === '' ? ' Per usarlo, ' : ''}${ASSIGN}`,
        subject: row.code,
        cell: firstCell(row.inputs),
        evidence: `${whose(row)}|${words}`,
      },
    ];
  };
  const judged = entries.accepted.flatMap((each) =>
    each.setAside?.reason !== 'gone'
      ? []
      : [
          {
            check: 'entry-unplaced',
            message:
              `In «Anomalie» ${findingWords(each)} riguardava ${each.about === null ? each.key : whose(each.about)}, ` +
              'che nei fogli non c’è più con quel nome: non ha effetto e resta in fondo.',
            subject: each.about?.code ?? each.key,
            cell: (each.outcome ?? each.reason)?.cell ?? null,
            evidence: `${each.key}|${findingWords(each)}`,
          },
        ],
  );
  return [
    ...entries.indicatorsSetAside.flatMap((row) =>
      found(row, indicatorWords(row.inputs), 'Stato indicatori'),
    ),
    ...entries.objectivesSetAside.flatMap((row) =>
      found(row, objectiveWords(row.inputs), 'Valutazione OIV'),
    ),
    ...judged,
  ];
};

const otherYears = (entries: UserEntries, year: number): readonly Found[] => {
  const all = [
    ...entries.indicatorsSetAside.map((row) => ({ ...row, kind: 'confirmed' as const })),
    ...entries.objectivesSetAside.map((row) => ({ ...row, kind: 'judged' as const })),
    ...entries.accepted.flatMap(({ setAside }) =>
      setAside === null ? [] : [{ ...setAside, kind: 'accepted' as const }],
    ),
  ].filter(({ reason }) => reason === 'other-year');
  const years = [...new Set(all.map((each) => each.year))].sort();
  return years.map((each) => {
    const count = (kind: (typeof all)[number]['kind']): number =>
      all.filter((row) => row.kind === kind && row.year === each).length;
    const list = [
      plural(count('confirmed'), 'riga con valori confermati', 'righe con valori confermati'),
      plural(count('judged'), 'valutazione dell’OIV', 'valutazioni dell’OIV'),
      plural(count('accepted'), 'anomalia giudicata', 'anomalie giudicate'),
    ].filter((words) => words !== '');
    return {
      check: 'entries-set-aside',
      message:
        `Si valuta il ${year}: ciò che era stato scritto per il ${each} non conta e resta in fondo ai ` +
        `fogli (${list.join(', ')}). Per riaverlo, valutare di nuovo il ${each}: in «Parametri», o con --anno.`,
      subject: String(each),
      cell: null,
      evidence: `${year}|${each}|${list.join('|')}`,
    };
  });
};

const plural = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;

const otherCopies = (entries: UserEntries): readonly Found[] => {
  const differs = (code: string, cell: CellRef | null, mine: string, theirs: string): Found => ({
    check: 'copies-differ',
    message:
      `Per ${code} due copie dei fogli dicono cose diverse: qui ${mine === '' ? 'nulla' : mine}; nell’altra ` +
      `${theirs}. Nulla va perso: l’altra riga è in fondo al foglio. Scegliere riscrivendo il valore, o ` +
      `in «Scelta»: «${CHOICES.confirmed}» o «${CHOICES.judgement}» qui, il codice o «${CHOICES.discard}» nell’altra.`,
    subject: code,
    cell,
    evidence: `${mine}|${theirs}`,
  });
  const indicators = entries.indicatorsSetAside.flatMap(({ reason, likely, inputs }) => {
    const own = likely === null ? undefined : entries.indicators.get(likely);
    if (reason !== 'other-copy' || likely === null) return [];
    const mine = own === undefined ? '' : indicatorWords(own);
    return [differs(likely, firstCell(own ?? inputs), mine, indicatorWords(inputs))];
  });
  const objectives = entries.objectivesSetAside.flatMap(({ reason, likely, inputs }) => {
    const own = likely === null ? undefined : entries.objectives.get(likely);
    if (reason !== 'other-copy' || likely === null) return [];
    const mine = own === undefined ? '' : objectiveWords(own);
    return [differs(likely, firstCell(own ?? inputs), mine, objectiveWords(inputs))];
  });
  const judged = entries.accepted.flatMap((each) => {
    if (each.setAside?.reason !== 'other-copy') return [];
    const own = entries.accepted.find(({ key, setAside }) => key === each.key && setAside === null);
    const code = each.about?.code ?? each.key;
    const cell = (own?.outcome ?? own?.reason ?? each.outcome ?? each.reason)?.cell ?? null;
    return [differs(code, cell, own === undefined ? '' : findingWords(own), findingWords(each))];
  });
  return [...indicators, ...objectives, ...judged];
};

/** Answers to columns that the worksheets no longer have: the header or the sheet has changed. */
const answersWithoutColumn = (
  { answerCells }: UserEntries,
  { sheets }: WorkbookRecognition,
): readonly Found[] => {
  const columns = sheets.flatMap(({ name, blocks }) =>
    blocks.flatMap((block) => block.columns.map(({ header }) => ({ sheet: name, header }))),
  );
  return answerCells
    .filter((answer) => !columns.some(({ sheet, header }) => answersColumn(answer, sheet, header)))
    .map(({ sheet, header, answer }) => ({
      check: 'confirmation-stale',
      message:
        `La risposta «${contentText(answer.content)}» era per la colonna «${header}» del foglio «${sheet}», che ` +
        'non c’è più con quella intestazione: non ha effetto. Se la colonna ha cambiato nome, rispondere di nuovo in «Parametri».',
      subject: sheet,
      cell: answer.cell,
      evidence: `${sheet}|${header}|${contentText(answer.content)}`,
    }));
};
