import { styleText } from 'node:util';

export type Colour = 'green' | 'yellow' | 'red' | 'gray' | 'blue' | 'bold' | 'cyan';

/** Colours a text where the terminal shows colours; the words say the same without them. */
export const painter =
  (colours: boolean) =>
  (colour: Colour, text: string): string =>
    colours ? styleText(colour, text, { validateStream: false }) : text;
