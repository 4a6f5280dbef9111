import type { TextRun } from '../../../domain/model/cell';

/** A text and the fonts that begin at some of its characters, as .xls and .xlsb store it. */
export interface FontedText {
  readonly text: string;
  readonly fonts: readonly { readonly from: number; readonly font: number }[];
}

/** The runs of a text; before the first font of its own it looks as the cell does. */
export const fontRuns = (
  { text, fonts }: FontedText,
  struckCell: boolean,
  strikes: (font: number) => boolean,
): readonly TextRun[] => {
  const starts = [
    { from: 0, struck: struckCell },
    ...fonts.map(({ from, font }) => ({ from, struck: strikes(font) })),
  ];
  return starts.map(({ from, struck }, index) => ({
    text: text.slice(from, starts[index + 1]?.from ?? text.length),
    struck,
  }));
};
