import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StepWords } from '../words/wording';

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  figures: {
    display: 'inline-block',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** A step's words, with what stands under them. */
export interface ListedStep {
  readonly step: StepWords;
  readonly below?: ReactNode;
}

/** The steps of a reasoning, in their order. */
export const StepList = (props: { readonly steps: readonly ListedStep[] }): ReactNode => {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {props.steps.map(({ step, below }, at) => (
        <li key={at}>
          {step.words}{' '}
          {step.figures === undefined ? null : (
            <span className={styles.figures}>{step.figures}</span>
          )}
          {step.italian === undefined ? null : <span lang="it">{step.italian}</span>}
          {below}
        </li>
      ))}
    </ol>
  );
};
