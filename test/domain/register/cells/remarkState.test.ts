import { describe, expect, it } from '@jest/globals';
import {
  remarkState,
  remarkWithdrawsObjective,
} from '../../../../src/domain/register/cells/remarkState';

describe('remarkState', () => {
  it.each([
    ['OBIETTIVO SOPPRESSO IN SEDE DI MONITORAGGIO', 'withdrawn'],
    ['Indicatore cassato (refuso)', 'withdrawn'],
    ["L'indicatore è stato eliminato a luglio", 'withdrawn'],
    ['CASSATO', 'withdrawn'],
    ['soppresso in sede di monitoraggio 2023', 'withdrawn'],
    ['indicatore sostituito in sede di monitoraggio', 'replaced'],
    ['sostituito da un nuovo indicatore', 'replaced'],
    ['Soppresso l’ufficio di zona: pratiche in calo', 'active'],
    ['con la soppressione del bando la spesa è calata', 'active'],
    ['sostituisce l’indicatore cassato nel 2022', 'active'],
    ['nuovo indicatore introdotto in sede di monitoraggio', 'active'],
    ['indicatore soppresso dal 2024', 'active'],
    ['eliminato il cartaceo in tre servizi', 'active'],
    ['sostituito il fornitore', 'active'],
  ])('reads %j', (text, state) => expect(remarkState(text, 2023)).toBe(state));

  it('withdraws an objective only by a sentence about the objective', () => {
    expect(remarkWithdrawsObjective('Obiettivo cassato.', 2023)).toBe(true);
    expect(remarkWithdrawsObjective('Obiettivo soppresso dal 2024', 2023)).toBe(false);
    expect(remarkWithdrawsObjective('Indicatore cassato', 2023)).toBe(false);
    expect(remarkWithdrawsObjective('È stato soppresso il tributo', 2023)).toBe(false);
  });
});
