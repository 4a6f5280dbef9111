import { Button, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, type JSX } from 'react';
import { LANGUAGES, type Language } from '../../taskpane/session/paneState';
import { APPEARANCES, type Appearance } from '../../taskpane/theme/themeOf';
import { Choice } from './Choice';
import { SAMPLES, type Sample } from './samples';
import type { PreviewTexts } from './texts';

export interface TopBarProps {
  readonly texts: PreviewTexts;
  readonly appearance: Appearance;
  readonly language: Language;
  readonly onSample: (sample: Sample) => void;
  readonly onFile: (file: File) => void;
  readonly onDownload: () => void;
  readonly onAppearance: (appearance: Appearance) => void;
  readonly onLanguage: (language: Language) => void;
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { it: 'Italiano', en: 'English' };

/** Title, first sentence, and what can be opened, downloaded and switched. */
export const TopBar = (props: TopBarProps): JSX.Element => {
  const { texts, appearance, language } = props;
  return (
    <section className="top-bar" aria-label={texts.title}>
      <div className="welcome">
        <Text as="h1" weight="semibold" size={400}>
          {texts.title}
        </Text>
        <Text as="p" size={200}>
          {texts.welcome}
        </Text>
      </div>
      <div className="actions">
        {SAMPLES.map((sample) => (
          <Button
            key={sample}
            size="small"
            aria-label={texts.openSample(texts.samples[sample])}
            onClick={() => props.onSample(sample)}
          >
            {texts.samples[sample]}
          </Button>
        ))}
        <FileButton texts={texts} onFile={props.onFile} />
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={props.onDownload}>
          {texts.download}
        </Button>
        <Choice
          label={texts.appearance}
          words={APPEARANCES}
          value={appearance}
          name={(word) => texts.appearances[word]}
          onChoose={props.onAppearance}
        />
        <Choice
          label={texts.language}
          words={LANGUAGES}
          value={language}
          name={(word) => LANGUAGE_NAMES[word]}
          onChoose={props.onLanguage}
        />
      </div>
    </section>
  );
};

type FileButtonProps = Pick<TopBarProps, 'texts' | 'onFile'>;

const FileButton = ({ texts, onFile }: FileButtonProps): JSX.Element => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {texts.openFile}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.chosenFile}
        accept=".xlsx,.xlsm"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file may be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </>
  );
};
