/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { FormulaBar } from '../../../src/preview/grid/FormulaBar';
import { previewTexts } from '../../../src/preview/page/texts';
import { TopBar, type TopBarProps } from '../../../src/preview/page/TopBar';
import { WidthHandle } from '../../../src/preview/page/WidthHandle';

afterEach(cleanup);

const show = (part: ReactNode): void => {
  render(<FluentProvider theme={webLightTheme}>{part}</FluentProvider>);
};

const topBar = (given: Partial<TopBarProps> = {}): ReactNode => (
  <TopBar
    texts={previewTexts.it}
    appearance="light"
    language="it"
    onSample={() => undefined}
    onFile={() => undefined}
    onDownload={() => undefined}
    onAppearance={() => undefined}
    onLanguage={() => undefined}
    {...given}
  />
);

describe('the top bar', () => {
  test('opens a sample, switches theme and language, downloads', () => {
    const calls: string[] = [];
    show(
      topBar({
        onSample: (sample) => calls.push(sample),
        onDownload: () => calls.push('download'),
        onAppearance: (appearance) => calls.push(appearance),
        onLanguage: (language) => calls.push(language),
      }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Apri l’esempio Indicatori 2023' }));
    fireEvent.click(screen.getByRole('button', { name: 'Scarica .xlsx' }));
    fireEvent.change(screen.getByLabelText('Tema'), { target: { value: 'contrast' } });
    fireEvent.change(screen.getByLabelText('Lingua'), { target: { value: 'en' } });
    expect(calls).toEqual(['indicatori', 'download', 'contrast', 'en']);
  });

  test('hands over the chosen file', () => {
    const onFile = jest.fn();
    show(topBar({ onFile }));
    const file = new File(['x'], 'piano.xlsx');
    fireEvent.change(screen.getByLabelText('File Excel da aprire'), { target: { files: [file] } });
    expect(onFile).toHaveBeenCalledWith(file);
  });
});

describe('the formula bar', () => {
  const bar = (onType: (entry: string) => boolean): HTMLInputElement => {
    show(
      <FormulaBar
        address="C7"
        entry="80"
        cellWord="Cella"
        contentWord="Contenuto"
        onType={onType}
      />,
    );
    return screen.getByLabelText('Contenuto');
  };

  test('types on Enter', () => {
    const onType = jest.fn<(entry: string) => boolean>(() => true);
    const input = bar(onType);
    fireEvent.change(input, { target: { value: '90' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onType.mock.calls).toEqual([['90']]);
  });

  test('types nothing on Escape or without a change', () => {
    const onType = jest.fn<(entry: string) => boolean>(() => true);
    const input = bar(onType);
    fireEvent.change(input, { target: { value: '90' } });
    fireEvent.keyDown(input, { key: 'Escape' });
    fireEvent.blur(input);
    expect([onType.mock.calls.length, input.value]).toEqual([0, '80']);
  });

  test('keeps an entry that Excel refuses, to be corrected', () => {
    const input = bar(() => false);
    fireEvent.change(input, { target: { value: '=1+' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(input.value).toBe('=1+');
  });
});

describe('the handle between workbook and pane', () => {
  test.each([
    ['ArrowLeft', 330],
    ['ArrowRight', 310],
    ['Home', 270],
    ['End', 600],
  ])('moves by %s within its bounds', (key, width) => {
    const onWidth = jest.fn();
    show(<WidthHandle label="Larghezza" width={320} onWidth={onWidth} />);
    fireEvent.keyDown(screen.getByRole('separator', { name: 'Larghezza' }), { key });
    expect(onWidth).toHaveBeenCalledWith(width);
  });
});
