import { Text } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { explainIndicator } from '../../../../application/explain/explainIndicator';
import { measuredActual } from '../../../../application/explain/explainSource';
import { explainStated } from '../../../../application/explain/explainStated';
import type { AssessedIndicator } from '../../../../domain/model/assessment';
import type { HistoryEntry, Indicator } from '../../../../domain/model/indicator';
import { CellLink } from '../../../components/CellLink';
import { formatNumber } from '../../../components/formatNumber';
import { usePane } from '../../../hooks/usePane';
import { useReview } from '../useReview';
import { exactNumber, withUnit } from '../words/numberWords';
import { stepWords } from '../words/stepWords';
import { ActualPart } from './ActualPart';
import { DetailFrame } from './DetailFrame';
import { Facts } from './Facts';
import { Part } from './Part';
import { StepList } from './StepList';
import { SubjectFindings } from './SubjectFindings';
import { SubjectLink } from './SubjectLink';
import { TargetPart } from './TargetPart';

/** The years of the series as written, with the value read where it is not all of the text. */
const HistoryPart = (props: { readonly history: readonly HistoryEntry[] }): ReactNode => {
  const { texts, language } = useReview();
  if (props.history.length === 0) return null;
  const facts = props.history.map(({ year, text, value, unit, cell }) => {
    const read = value === null ? '' : withUnit(value, unit, language);
    return {
      name: String(year),
      value: (
        <>
          <span lang="it">{text}</span>
          {read === '' || read === text.trim() ? ' ' : ` (${read}) `}
          <CellLink cell={cell} />
        </>
      ),
    };
  });
  return (
    <Part title={texts.detail.history}>
      <Facts facts={facts} />
    </Part>
  );
};

/** What else the sheets say about an indicator. */
const AboutPart = ({ indicator }: { readonly indicator: Indicator }): ReactNode => {
  const { index, texts, language } = useReview();
  const { detail } = texts;
  const objective = index.objective(indicator.objective)?.objective ?? null;
  const { weight } = indicator;
  const written = (text: string | null): ReactNode =>
    text === null || text === '' ? null : <span lang="it">{text}</span>;
  return (
    <Part title={detail.about}>
      <Facts
        facts={[
          {
            name: detail.objective,
            value: objective === null ? null : <SubjectLink subject={objective.code} />,
          },
          { name: detail.where, value: <CellLink cell={indicator.cell} /> },
          { name: detail.algorithm, value: written(indicator.algorithm) },
          { name: detail.weight, value: weight === null ? null : exactNumber(weight, language) },
          { name: detail.departments, value: written(objective?.departments.join(', ') ?? null) },
          { name: detail.source, value: written(indicator.source) },
          { name: detail.note, value: written(indicator.note) },
          { name: detail.tags, value: written(indicator.tags.join(', ')) },
        ]}
      />
    </Part>
  );
};

/** An indicator, and how its figure came about. */
export const IndicatorDetail = (props: { readonly assessed: AssessedIndicator }): ReactNode => {
  const { session } = usePane();
  const { index, memory, remember, texts } = useReview();
  const { assessed } = props;
  const { indicator, status, achievement, counts } = assessed;
  const { detail } = texts;
  const above = memory.openObjective;
  const backToObjective = above !== null && index.objective(above) !== null;
  const goBack = (): void => {
    remember({ returning: !backToObjective });
    session.openIndicator(null);
  };
  const sectionBack = memory.cameFrom === 'findings' ? detail.backToFindings : detail.back;
  return (
    <DetailFrame
      back={backToObjective ? detail.backTo(above) : sectionBack}
      goBack={goBack}
      code={indicator.id}
      title={indicator.name}
      status={status}
      percentage={achievement.kind === 'measured' ? achievement.percentage : counts}
    >
      <TargetPart assessed={assessed} />
      <ActualPart indicator={indicator} />
      <CalculationPart assessed={assessed} />
      <StatedPart assessed={assessed} />
      <SubjectFindings subject={indicator.id} />
      <HistoryPart history={indicator.history} />
      <AboutPart indicator={indicator} />
    </DetailFrame>
  );
};

const CalculationPart = ({ assessed }: { readonly assessed: AssessedIndicator }): ReactNode => {
  const { index, texts, language } = useReview();
  const { policies } = index.assessment;
  const steps = useMemo(() => explainIndicator(assessed, policies), [assessed, policies]);
  const actualUnit = measuredActual(assessed)?.unit ?? null;
  const wording = { texts, language, unit: assessed.target.unit, actualUnit };
  return (
    <Part title={texts.detail.calculation}>
      <StepList steps={steps.map((step) => ({ step: stepWords(step, wording) }))} />
    </Part>
  );
};

const StatedPart = ({ assessed }: { readonly assessed: AssessedIndicator }): ReactNode => {
  const { index, texts, language } = useReview();
  const found = useMemo(() => explainStated(assessed, index.assessment), [assessed, index]);
  if (found === null) return null;
  const { stated, verdict } = found;
  return (
    <Part title={texts.detail.stated}>
      <Text>
        {formatNumber(stated.value, language, stated.places)}% – {texts.stated[verdict ?? 'none']}{' '}
        {stated.shared ? `${texts.stated.shared} ` : ''}
        <CellLink cell={stated.cell} />
      </Text>
    </Part>
  );
};
