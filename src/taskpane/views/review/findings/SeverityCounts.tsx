import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SEVERITIES } from '../../../../domain/finding';
import { SeverityMark } from '../../../components/SeverityMark';
import { useTexts } from '../../../hooks/usePane';
import { COMPONENT_TEXTS } from '../../../texts/componentTexts';
import { useReview } from '../useReview';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  count: { minWidth: 0, gap: tokens.spacingHorizontalXS, paddingInline: tokens.spacingHorizontalS },
});

/** How many open findings there are of each severity; one pressed shows only those. */
export const SeverityCounts = (): ReactNode => {
  const styles = useStyles();
  const { reading, memory, remember, texts } = useReview();
  const words = useTexts(COMPONENT_TEXTS).severity;
  const { findings } = reading.review;
  return (
    <div role="group" aria-label={texts.findings.severities} className={styles.group}>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        const checked = memory.severity === severity;
        if (count === 0 && !checked) return null;
        return (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.count}
            checked={checked}
            aria-label={texts.findings.severity(words[severity], count)}
            onClick={() => remember({ severity: checked ? null : severity })}
          >
            <SeverityMark severity={severity} /> {count}
          </ToggleButton>
        );
      })}
    </div>
  );
};
