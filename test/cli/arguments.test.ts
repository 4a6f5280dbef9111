import { describe, expect, it } from '@jest/globals';
import { readArguments } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/usageError';

describe('readArguments', () => {
  it('reads every option of valuta', () => {
    const words =
      'valuta a.xlsx --anno 2023 --uscita b.xlsx --sovrascrivi --mappa m.json --da c.xlsx --json - --rigoroso';
    expect(readArguments(words.split(' '))).toEqual({
      command: 'valuta',
      workbook: 'a.xlsx',
      year: 2023,
      output: 'b.xlsx',
      overwrite: true,
      map: 'm.json',
      from: 'c.xlsx',
      json: '-',
      strict: true,
    });
  });

  it('reads options written with an equals sign', () => {
    expect(readArguments(['riconosci', '--json=out.json', 'a.xlsx'])).toMatchObject({
      json: 'out.json',
      workbook: 'a.xlsx',
    });
  });

  it.each([[[]], [['--help']], [['-h']], [['aiuto']], [['esporta', '--help']]])(
    'gives general help for %j',
    (words) => expect(readArguments(words)).toEqual({ command: 'help', topic: null }),
  );

  it('gives the help of a command', () => {
    expect(readArguments(['valuta', '--help'])).toEqual({ command: 'help', topic: 'valuta' });
  });

  it.each([
    ['misura a.xlsx', '«misura» non esiste'],
    ['valuta', 'Manca la cartella'],
    ['valuta a.xlsx b.xlsx', '«b.xlsx» è di troppo'],
    ['valuta a.xlsx --anno ventitre', '«ventitre» non è valido'],
    ['valuta a.xlsx --anno 23', '«23» non è valido'],
    ['valuta a.xlsx --anno', '--anno'],
    ['valuta a.xlsx --rileva 2023-13', '«2023-13» non è valido'],
    ['valuta a.xlsx --rileva 2023-06', 'non è ancora disponibile'],
    ['valuta a.xlsx --pippo', '--pippo'],
    ['valuta a.xlsx --rigoroso=si', '--rigoroso'],
    ['riconosci a.xlsx --anno 2023', 'non vale per il comando riconosci'],
    ['esporta a.xlsx --formato csv', 'esporta'],
  ])('refuses %j', (line, words) => {
    const read = (): unknown => readArguments(line.split(' '));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(words);
  });
});
