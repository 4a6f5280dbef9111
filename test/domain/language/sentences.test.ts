import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText } from '../../../src/domain/language/foldText';
import { sentenceSpans } from '../../../src/domain/language/sentences';

const parts = (text: string): readonly string[] =>
  sentenceSpans(text).map(({ start, end }) => text.slice(start, end).trim());

describe('sentenceSpans', () => {
  it.each([
    ['Sono n. 5 eventi. Percentuale = 100%', ['Sono n. 5 eventi.', 'Percentuale = 100%']],
    ['pari al 90% Il presidio dei Comuni', ['pari al 90%', 'Il presidio dei Comuni']],
    ['al 97% (raggiunto) Verbali evasi', ['al 97% (raggiunto)', 'Verbali evasi']],
    ['2022: 134,2 Rapporto: 1,4 Nel 2024', ['2022: 134,2', 'Rapporto: 1,4', 'Nel 2024']],
    ['Corsi 4 – Eventi 9', ['Corsi 4 –', 'Eventi 9']],
    ['(2 IM, 1 SV, 2 SP)', ['(2 IM, 1 SV, 2 SP)']],
    ['58,68% (98 Comuni)', ['58,68% (98 Comuni)']],
    [
      'eventi 12 percentuale di raggiungimento 100%',
      ['eventi 12', 'percentuale di raggiungimento 100%'],
    ],
    ['', ['']],
  ])('parts «%s»', (text, wanted) => expect(parts(text)).toEqual(wanted));

  it('covers the text without gaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const spans = sentenceSpans(text);
        const covered = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('foldText', () => {
  it('keeps the length, so that places hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length),
    );
  });

  it('makes quotes, dashes and accents alike', () => {
    expect(foldText('È – «Già» l’80\u00a0%')).toBe('e - "gia" l\'80 %');
  });
});
