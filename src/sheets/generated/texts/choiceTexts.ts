import { judgedChanges } from '../../../domain/evaluation/isJudgedOnOthers';
import { formatPercentage } from '../../../domain/language/italianFormat';
import type { AssessedObjective } from '../../../domain/model/assessment';
import { contentText } from '../entries/cellWords';
import type { Confirmation, IndicatorInputs, SetAside } from '../entries/userEntries';
import { setAsideWords } from './sheetTexts';

const shownValue = ({ content }: Confirmation): string => contentText(content).replace('.', ',');

/** Why a confirmed value does not count, in the words of its cell; null where it does. */
const standingWords = (what: string, value: Confirmation | null): string | null => {
  if (value === null || value.standing === 'holds') return null;
  if (value.standing === 'disputed')
    return `${what}: un’altra copia dice altro (in fondo al foglio)`;
  const { text } = value.givenFor;
  const given = text === '' ? 'quando il foglio non diceva nulla' : `per «${text}»`;
  return `${what}: ${shownValue(value)} era confermato ${given}; ora il testo è un altro`;
};

/** What a person has to choose in a row of `Stato indicatori`; null where there is nothing. */
export const indicatorToChoose = (
  { confirmedTarget, confirmedActual }: IndicatorInputs,
  aside: SetAside<unknown> | null,
): string | null => {
  if (aside !== null) return asideToChoose(aside);
  const words = [
    standingWords('Target', confirmedTarget),
    standingWords('Consuntivo', confirmedActual),
  ].filter((each) => each !== null);
  return words.length === 0 ? null : words.join('. ');
};

/** The same in a row of `Valutazione OIV`. */
export const objectiveToChoose = (
  assessed: AssessedObjective | null,
  disputed: boolean,
  aside: SetAside<unknown> | null,
): string | null => {
  if (aside !== null || assessed === null) return aside === null ? null : asideToChoose(aside);
  if (disputed) return 'Un’altra copia dice altro (in fondo al foglio)';
  const { judgedOn } = assessed.objective.oiv;
  const changed = judgedChanges(assessed);
  if (judgedOn === undefined || !Object.values(changed).some(Boolean)) return null;
  const before = judgedOn.achievement;
  const words = [
    changed.achievement
      ? `dato con un raggiungimento ${before === null ? 'non calcolabile' : `di ${formatPercentage(before)}`}`
      : null,
    changed.printed
      ? `dato quando sul foglio la valutazione era ${judgedOn.printed === '' ? 'assente' : `«${judgedOn.printed}»`}`
      : null,
  ].filter((each) => each !== null);
  return `Giudizio ${words.join(' e ')}`;
};

/** Words of another year wait for that year; nothing is to be chosen. */
const asideToChoose = (aside: SetAside<unknown>): string | null => {
  if (aside.reason === 'other-year') return null;
  const words = setAsideWords(aside);
  const likely =
    aside.likely === null || aside.reason === 'other-copy' ? '' : `: forse ora è ${aside.likely}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${likely}`;
};
