import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../hooks/usePane';
import { IndicatorDetail } from './detail/IndicatorDetail';
import { ObjectiveDetail } from './detail/ObjectiveDetail';
import { FindingsSection } from './findings/FindingsSection';
import { REVIEW_SECTIONS } from './reviewMemory';
import { ObjectivesSection } from './tree/ObjectivesSection';
import { useReview } from './useReview';

const useSectionSwitchStyles = makeStyles({
  group: { display: 'flex', gap: tokens.spacingHorizontalXS },
  choice: { flex: '1 1 0', minWidth: 0 },
});

/** Objectives or findings. */
const SectionSwitch = (): ReactNode => {
  const styles = useSectionSwitchStyles();
  const { texts, memory, remember, reading } = useReview();
  const words = {
    objectives: texts.sections.objectives,
    findings: texts.sections.findings(reading.review.findings.length),
  };
  return (
    <div role="group" aria-label={texts.sections.name} className={styles.group}>
      {REVIEW_SECTIONS.map((section) => (
        <ToggleButton
          key={section}
          className={styles.choice}
          checked={memory.section === section}
          onClick={() => remember({ section })}
        >
          {words[section]}
        </ToggleButton>
      ))}
    </div>
  );
};

const useStyles = makeStyles({
  body: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
});

/** What is open, else one of the two sections. */
export const ReviewBody = (): ReactNode => {
  const styles = useStyles();
  const { state } = usePane();
  const { index, memory } = useReview();
  const indicator = state.openIndicator === null ? null : index.indicator(state.openIndicator);
  const objective = memory.openObjective === null ? null : index.objective(memory.openObjective);
  if (indicator !== null) {
    return <IndicatorDetail key={indicator.indicator.id} assessed={indicator} />;
  }
  if (objective !== null) {
    return <ObjectiveDetail key={objective.objective.code} assessed={objective} />;
  }
  return (
    <div className={styles.body}>
      <SectionSwitch />
      {memory.section === 'objectives' ? <ObjectivesSection /> : <FindingsSection />}
    </div>
  );
};
