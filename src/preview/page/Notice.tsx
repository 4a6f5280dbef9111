import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { JSX } from 'react';

interface NoticeProps {
  readonly message: string;
  readonly closeWord: string;
  readonly onClose: () => void;
}

/** What went wrong, until somebody closes it. */
export const Notice = ({ message, closeWord, onClose }: NoticeProps): JSX.Element => (
  <div role="alert">
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{message}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={closeWord}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  </div>
);
