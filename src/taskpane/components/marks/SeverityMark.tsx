import type { ReactNode } from 'react';
import type { Severity } from '../../../domain/finding';
import { useTexts } from '../../hooks/usePane';
import { COMPONENT_TEXTS } from '../../texts/componentTexts';
import { SEVERITY_TINTS } from '../../theme/statusTokens';
import { Mark } from './Mark';

/** A severity by symbol, word and colour: ▲ avviso. `brief` leaves the word to screen readers. */
export const SeverityMark = (props: {
  readonly severity: Severity;
  readonly brief?: boolean;
}): ReactNode => {
  const { severity } = useTexts(COMPONENT_TEXTS);
  return (
    <Mark
      of={props.severity}
      word={severity[props.severity]}
      tint={SEVERITY_TINTS[props.severity]}
      brief={props.brief ?? false}
    />
  );
};
