import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { explainObjective } from '../../../../application/explain/explainObjective';
import type { ObjectiveStep } from '../../../../application/explain/steps';
import type { AssessedObjective } from '../../../../domain/model/assessment';
import { CellLink } from '../../../components/CellLink';
import { useTexts } from '../../../hooks/usePane';
import { COMPONENT_TEXTS } from '../../../texts/componentTexts';
import { useReview } from '../useReview';
import { memberWords, objectiveStepWords } from '../words/objectiveStepWords';
import { DetailFrame } from './DetailFrame';
import { Facts } from './Facts';
import { Part } from './Part';
import { type ListedStep, StepList } from './StepList';
import { SubjectFindings } from './SubjectFindings';
import { SubjectLink } from './SubjectLink';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    listStyleType: 'none',
  },
  words: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface ListedMember {
  /** Indicator id or objective code. */
  readonly subject: string;
  readonly words: string | null;
}

/** As many as are read at a glance; the rest on demand. */
const FIRST = 20;

/** What a step speaks of, each a way to open it. */
const MemberList = (props: { readonly members: readonly ListedMember[] }): ReactNode => {
  const styles = useStyles();
  const { texts } = useReview();
  const [all, setAll] = useState(false);
  const { members } = props;
  if (members.length === 0) return null;
  const shown = all ? members : members.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ subject, words }) => (
          <li key={subject}>
            <SubjectLink subject={subject} />{' '}
            {words === null ? null : <span className={styles.words}>{words}</span>}
          </li>
        ))}
      </ul>
      {shown.length === members.length ? null : (
        <Button size="small" onClick={() => setAll(true)}>
          {texts.detail.showAll(members.length)}
        </Button>
      )}
    </>
  );
};

/** An objective, what its figure is the mean of, and what is proposed and decided. */
export const ObjectiveDetail = (props: { readonly assessed: AssessedObjective }): ReactNode => {
  const { memory, remember, texts } = useReview();
  const { objective, status, achievement } = props.assessed;
  const { detail } = texts;
  const steps = useListedSteps(props.assessed);
  return (
    <DetailFrame
      back={memory.cameFrom === 'findings' ? detail.backToFindings : detail.back}
      goBack={() => remember({ openObjective: null, returning: true })}
      code={objective.code}
      title={objective.title}
      status={status}
      percentage={achievement}
    >
      <Part title={detail.mean}>
        <StepList steps={steps.figure} />
      </Part>
      <Part title={detail.oiv}>
        <StepList steps={steps.evaluation} />
        {objective.oiv.cell === null ? null : (
          <Text>
            {detail.where} <CellLink cell={objective.oiv.cell} />
          </Text>
        )}
      </Part>
      <SubjectFindings subject={objective.code} />
      <AboutObjective assessed={props.assessed} />
    </DetailFrame>
  );
};

const AboutObjective = ({ assessed }: { readonly assessed: AssessedObjective }): ReactNode => {
  const { texts } = useReview();
  const { detail } = texts;
  const { objective } = assessed;
  const { code, codeAsWritten, parent, individual, level } = objective;
  return (
    <Part title={detail.about}>
      <Facts
        facts={[
          { name: detail.where, value: <CellLink cell={objective.cell} /> },
          { name: detail.asWritten, value: codeAsWritten === code ? null : codeAsWritten },
          { name: detail.level, value: texts.levels[level] },
          { name: detail.parent, value: parent === null ? null : <SubjectLink subject={parent} /> },
          { name: detail.departments, value: objective.departments.join(', ') },
        ]}
      />
      {individual ? <Text>{detail.individual}</Text> : null}
    </Part>
  );
};

const OF_EVALUATION: readonly ObjectiveStep['kind'][] = ['proposal', 'no-proposal', 'oiv'];

const useListedSteps = (
  assessed: AssessedObjective,
): { readonly figure: readonly ListedStep[]; readonly evaluation: readonly ListedStep[] } => {
  const { index, texts, language } = useReview();
  const { status } = useTexts(COMPONENT_TEXTS);
  const { code } = assessed.objective;
  const steps = useMemo(
    () =>
      explainObjective(
        { assessed, indicators: index.indicatorsOf(code), under: index.childrenOf(code) },
        index.assessment.policies,
      ),
    [assessed, code, index],
  );
  const listed = (step: ObjectiveStep): ListedStep => ({
    step: objectiveStepWords(step, { texts, language, status }),
    below: <MemberList members={membersOf(step)} />,
  });
  const membersOf = (step: ObjectiveStep): readonly ListedMember[] => {
    if (step.kind === 'mean') {
      return step.members.map((member) => ({
        subject: member.id,
        words: memberWords(member, texts, language),
      }));
    }
    if (step.kind === 'excluded') {
      return step.indicators.map(({ indicator, why }) => ({
        subject: indicator,
        words: texts.kinds[why],
      }));
    }
    return step.kind === 'without-figure'
      ? step.objectives.map((subject) => ({ subject, words: null }))
      : [];
  };
  return {
    figure: steps.filter(({ kind }) => !OF_EVALUATION.includes(kind)).map(listed),
    evaluation: steps.filter(({ kind }) => OF_EVALUATION.includes(kind)).map(listed),
  };
};
