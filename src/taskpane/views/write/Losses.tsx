import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetChange } from '../../../application/planChanges';
import { useTexts } from '../../hooks/usePane';
import { WRITE_TEXTS } from '../../texts/writeTexts';

/** What people hung on generated sheets and what writing cannot keep as it is, said before it. */
export const Losses = (props: { readonly changes: readonly SheetChange[] }): ReactNode => {
  const texts = useTexts(WRITE_TEXTS);
  return props.changes.flatMap(({ mark, losses }) =>
    losses.map((loss) => (
      <MessageBar key={`${mark} ${loss.kind}`} intent="warning" layout="multiline">
        <MessageBarBody>{texts.loss(loss)}</MessageBarBody>
      </MessageBar>
    )),
  );
};
