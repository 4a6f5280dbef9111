import { anyOf, wordList } from './wordList';

/** Stages of the work on a case ("pervenute", "istruite", "evase"), as stems. */
const CASE_STAGES = wordList`
  pervenut ricevut presentat protocollat acquisit arrivat inoltrat depositat trasmess inviat
  istruit evas lavorat definit chius liquidat pagat approvat ammess respint archiviat rigettat
  accolt finanziat programmat avviat apert pendent sospes rilasciat emess controllat contestat
  riscoss accertat impegnat incassat iscritt cancellat contattat invitat richiest candidat
  formulat stampat visitat stanziat erogat assegnat deliberat concess esaminat riesaminat
`;

/** Names of the first stage, the coming in, as stems. */
const INCOMING = wordList`pervenut ricevut arrivat acquisit presentat protocollat`;

/** Names that an indicator of what came in may use, once those of {@link INCOMING} are one. */
const ASKED_AS_INCOMING = wordList`pervenut presentat depositat avviat richiest protocollat`;

/** The end of the work on a case. */
const ENDED = wordList`conclus completat terminat definit chius evas svolt`;

/** How far the work has come. They tell nothing beside a single figure, but a part from its whole. */
const PROGRESS = wordList`
  conclus completat attuat realizzat effettuat svolt ultimat terminat avviat superat raggiunt
`;

/** What came to nothing: "annullati 3 eventi". */
const FAILED = wordList`
  scartat esclus mancan annullat rinviat respint rigettat sospes mancat saltat cancellat revocat pendent
`;

/** What indicators of work not done ask for. */
const BACKLOG = wordList`pendent arretrat giacen residu inevas sospes rimanenz`;

const CASE_STAGE = new RegExp(`^${anyOf(CASE_STAGES)}$`);
const FIRST_STAGE = new RegExp(`^${anyOf(INCOMING)}$`);
const ASKED_FIRST_STAGE = new RegExp(`^${anyOf(ASKED_AS_INCOMING)}$`);
const LAST_STAGE = new RegExp(`\\b${anyOf(ENDED)}[aeio]\\b`);
const PROGRESS_WORD = new RegExp(`\\b(${PROGRESS.join('|')})[aoie]\\b`, 'g');
const FAILURE = new RegExp(`^${anyOf(FAILED)}`);
const BACKLOG_STEM = new RegExp(`^${anyOf(BACKLOG)}`);

export const isCaseStage = (stem: string): boolean => CASE_STAGE.test(stem);

/** The stage that a stem names; what came in is one stage, independent of its title. */
export const caseStage = (stem: string): string => (FIRST_STAGE.test(stem) ? 'pervenut' : stem);

/** Whether a stem of an indicator asks for what came in. */
export const asksIncoming = (stem: string): boolean => ASKED_FIRST_STAGE.test(caseStage(stem));

/** Whether a folded text says that the work on cases ended. */
export const namesEnd = (folded: string): boolean => LAST_STAGE.test(folded);

/** The words of progress that a folded text has, as stems. */
export const progressIn = (folded: string): readonly string[] => [
  ...new Set([...folded.matchAll(PROGRESS_WORD)].map((match) => match[1] ?? '')),
];

/** "annullati", "rinviate": the word says that nothing came of it. */
export const isFailure = (word: string): boolean => FAILURE.test(word);

/** "arretrato", "giacenze", "residui": an indicator with such a stem asks for what is left over. */
export const isBacklog = (stem: string): boolean => BACKLOG_STEM.test(stem);
