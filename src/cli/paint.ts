import { styleText } from 'node:util';

export type Colour = 'green' | 'yellow' | 'red' | 'gray' | 'blue' | 'bold' | 'cyan';

/** Colours a text, or leaves it as it is. */
export type Paint = (colour: Colour, text: string) => string;

/** Colours a text where the terminal shows colours; the words say the same without them. */
export const painter =
  (colours: boolean): Paint =>
  (colour, text) =>
    colours ? styleText(colour, text, { validateStream: false }) : text;
