import type {
  AcceptedFinding,
  SetAsideReason,
} from '../../../sheets/generated/entries/userEntries';
import { said } from '../../../sheets/generated/entries/cellWords';
import { findingCode } from '../../../sheets/generated/findings/acceptance';
import { checkWords } from '../../../sheets/generated/texts/findingTexts';
import { findingWords } from '../entryWords';
import type { Fate, MergedCopies, Taken } from './takenEntry';

const SEPARATOR = ' | ';
const FATES: Readonly<Record<SetAsideReason, Fate>> = {
  gone: 'unplaced',
  'other-year': 'other-year',
  'other-copy': 'differs',
};

/** What was said of findings there. */
export const takenFindings = ({ own, other, merged }: MergedCopies): readonly Taken[] => {
  const mine = new Map(own.accepted.map((each) => [codeOf(each), each]));
  return other.accepted.flatMap((each): readonly Taken[] => {
    if (said(each.outcome) === '' && said(each.reason) === '') return [];
    const beside = mine.get(codeOf(each));
    const comes = merged.accepted.includes(each);
    if (!comes && beside !== undefined && findingWords(beside) === findingWords(each)) {
      return ['same'];
    }
    const [check = '', subject = ''] = each.key.split(SEPARATOR);
    const reason = comes ? (each.setAside?.reason ?? null) : 'other-copy';
    return [
      {
        kind: 'finding',
        fate: reason === null ? 'comes' : FATES[reason],
        code: subject,
        name: checkWords(check),
        theirs: findingWords(each),
        own: beside === undefined ? '' : findingWords(beside),
        year: reason === 'other-year' ? (each.setAside?.year ?? null) : null,
      },
    ];
  });
};

const codeOf = ({ key, evidence, setAside }: AcceptedFinding): string =>
  `${findingCode(key, evidence)}${SEPARATOR}${setAside?.year ?? ''}`;
