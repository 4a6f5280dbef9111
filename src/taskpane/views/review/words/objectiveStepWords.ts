import type { Member, ObjectiveStep } from '../../../../application/explain/steps';
import type { Status } from '../../../../domain/model/achievement';
import { formatPercent } from '../../../components/formatNumber';
import type { Language } from '../../../session/paneState';
import type { ReviewTexts } from '../../../texts/review';
import { exactNumber, exactPercent } from './numberWords';
import type { StepWords } from './wording';

/** More members than this are told by their sum; each stands in the list below anyway. */
const FEW = 4;

interface Wording {
  readonly texts: ReviewTexts;
  readonly language: Language;
  readonly status: Readonly<Record<Status, string>>;
}

/** The words of one step, in the user's language. Lists of members are shown beside. */
export const objectiveStepWords = (step: ObjectiveStep, wording: Wording): StepWords => {
  const { texts, language } = wording;
  const { objective } = texts;
  switch (step.kind) {
    case 'withdrawn':
      return { words: objective.withdrawn[step.by] };
    case 'mean':
      return meanWords(step, wording);
    case 'excluded':
      return { words: objective.excluded };
    case 'without-figure':
      return { words: objective.withoutFigure };
    case 'nothing':
      return { words: objective.nothing[step.why] };
    case 'rounding':
      return { words: texts.steps.rounding, figures: formatPercent(step.shown, language) };
    case 'band': {
      const [nearly, partly] = [step.nearly, step.partly].map((each) =>
        exactNumber(each, language),
      );
      const figure = formatPercent(step.percentage, language);
      return {
        words: objective.band(figure, wording.status[step.status], nearly ?? '', partly ?? ''),
      };
    }
    case 'proposal': {
      const figure = formatPercent(step.percentage, language);
      return {
        words: `${objective.proposal(figure, exactNumber(step.step, language))} ${objective.proposed}`,
        figures: exactNumber(step.score, language),
      };
    }
    case 'no-proposal':
      return { words: '', italian: step.text };
    case 'oiv':
      return oivWords(step, wording);
  }
};

const meanWords = (
  step: Extract<ObjectiveStep, { kind: 'mean' }>,
  { texts, language }: Wording,
): StepWords => {
  const { objective } = texts;
  const weighted = step.members.some(({ weight }) => weight !== null);
  const words = `${objective.meanOf[step.of](step.members.length)}${weighted ? ` ${objective.weighted}` : ''}`;
  const result = exactPercent(step.percentage, language);
  const divisor = exactNumber(step.divisor, language);
  const only = step.members.length === 1 && !weighted;
  if (only) return { words, figures: result };
  const added =
    step.members.length <= FEW
      ? `(${step.members.map((member) => addend(member, language)).join(' + ')}) ÷ ${divisor}`
      : objective.sumOver(exactNumber(step.sum, language), divisor);
  return { words, figures: `${added} = ${result}` };
};

const addend = ({ value, weight }: Member, language: Language): string =>
  weight === null
    ? exactNumber(value, language)
    : `${exactNumber(value, language)} × ${exactNumber(weight, language)}`;

const oivWords = (
  { outcome, score, cause, reason }: Extract<ObjectiveStep, { kind: 'oiv' }>,
  { texts, language }: Wording,
): StepWords => {
  const { objective } = texts;
  const scored = score === null ? '' : `, ${objective.score(exactNumber(score, language))}`;
  const because = cause === null ? '' : ` ${objective.cause} ${texts.causes[cause]}.`;
  return {
    words: `${objective.decision} ${texts.outcomes[outcome]}${scored}.${because}${reason === null ? '' : ` ${objective.reason}`}`,
    ...(reason === null ? {} : { italian: reason }),
  };
};

/** A member's own line: its figure, and its weight where weights count. */
export const memberWords = (
  { value, weight }: Member,
  texts: ReviewTexts,
  language: Language,
): string => {
  const figure = formatPercent(value, language);
  return weight === null
    ? figure
    : `${figure}, ${texts.objective.weight(exactNumber(weight, language))}`;
};
