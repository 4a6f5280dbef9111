import { Text } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { explainIndicator } from '../../../../application/explain/explainIndicator';
import { explainStated } from '../../../../application/explain/explainStated';
import { measuredActual } from '../../../../application/explain/explainSource';
import type { AssessedIndicator } from '../../../../domain/model/assessment';
import { CellLink } from '../../../components/CellLink';
import { formatNumber } from '../../../components/formatNumber';
import { usePane } from '../../../hooks/usePane';
import { useReview } from '../useReview';
import { stepWords } from '../words/stepWords';
import { AboutPart } from './AboutPart';
import { ActualPart } from './ActualPart';
import { DetailFrame } from './DetailFrame';
import { HistoryPart } from './HistoryPart';
import { Part } from './Part';
import { StepList } from './StepList';
import { SubjectFindings } from './SubjectFindings';
import { TargetPart } from './TargetPart';

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
