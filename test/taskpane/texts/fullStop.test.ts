import { describe, expect, test } from '@jest/globals';
import { fullStop } from '../../../src/taskpane/texts/fullStop';

describe('fullStop', () => {
  test.each([
    ['la cella contiene un errore', 'la cella contiene un errore.'],
    ['che cosa vale?', 'che cosa vale?'],
    ['il valore è dato come soglia.', 'il valore è dato come soglia.'],
    ['continua…', 'continua…'],
    [' due numeri ', 'due numeri.'],
  ])('ends %j as a sentence', (text, sentence) => {
    expect(fullStop(text)).toBe(sentence);
  });
});
