import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { usePane, useTexts } from '../hooks/usePane';
import { TAKE_OVER_TEXTS } from '../texts/takeOverTexts';

/** Chooses another evaluated workbook; what it would bring is then shown in the first view. */
export const TakeOverButton = (): ReactNode => {
  const { session, state } = usePane();
  const texts = useTexts(TAKE_OVER_TEXTS);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        style={{ alignSelf: 'flex-start' }}
        disabledFocusable={state.stale || state.activity !== null}
        onClick={() => input.current?.click()}
      >
        {texts.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.file}
        accept=".xlsx,.xlsm"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) {
            const bytes = async (): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
            void session.chooseEarlier({ name: file.name, bytes });
          }
          // The same file may be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </>
  );
};
