import type { ReactNode } from 'react';
import type { Status } from '../../../domain/model/achievement';
import { useTexts } from '../../hooks/usePane';
import { COMPONENT_TEXTS } from '../../texts/componentTexts';
import { STATUS_TINTS } from '../../theme/statusTokens';
import { Mark } from './Mark';

/** A status by symbol, word and colour: ✔ raggiunto. `brief` leaves the word to screen readers. */
export const StatusMark = (props: {
  readonly status: Status;
  readonly brief?: boolean;
}): ReactNode => {
  const { status } = useTexts(COMPONENT_TEXTS);
  return (
    <Mark
      of={props.status}
      word={status[props.status]}
      tint={STATUS_TINTS[props.status]}
      brief={props.brief ?? false}
    />
  );
};
