import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { REVIEW_SECTIONS } from './reviewMemory';
import { useReview } from './useReview';

const useStyles = makeStyles({
  group: { display: 'flex', gap: tokens.spacingHorizontalXS },
  choice: { flex: '1 1 0', minWidth: 0 },
});

/** Objectives or findings. */
export const SectionSwitch = (): ReactNode => {
  const styles = useStyles();
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
