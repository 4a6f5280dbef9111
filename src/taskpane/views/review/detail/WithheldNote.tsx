import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DoubtField } from '../../../../application/questions/doubt';
import type { Indicator } from '../../../../domain/model/indicator';
import { usePane } from '../../../hooks/usePane';
import { useReview } from '../useReview';
import { Facts } from './Facts';

/** A confirmed value that does not count any more, what it was given for, and the way to choose. */
export const WithheldNote = (props: {
  readonly indicator: Indicator;
  readonly field: DoubtField;
}): ReactNode => {
  const { session } = usePane();
  const { texts, reading } = useReview();
  const { detail } = texts;
  const { indicator, field } = props;
  const withheld = indicator.withheld?.[field] ?? null;
  if (withheld === null) return null;
  const isAsked = reading.doubts.some((doubt) => doubt.indicator === indicator.id);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {detail.withheld[withheld.why](withheld.value)}
        <Facts
          facts={[
            {
              name: detail.withheldFor,
              value: withheld.text === '' ? null : <span lang="it">{withheld.text}</span>,
            },
            { name: detail.withheldOthers, value: withheld.others.join(' · ') },
          ]}
        />
        {isAsked ? (
          <Button size="small" onClick={() => session.askAbout(indicator.id)}>
            {detail.choose}
          </Button>
        ) : null}
      </MessageBarBody>
    </MessageBar>
  );
};
