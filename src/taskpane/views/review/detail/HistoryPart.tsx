import type { ReactNode } from 'react';
import type { HistoryEntry } from '../../../../domain/model/indicator';
import { CellLink } from '../../../components/CellLink';
import { useReview } from '../useReview';
import { withUnit } from '../words/numberWords';
import { Facts } from './Facts';
import { Part } from './Part';

/** The years of the series as written, with the value read where it is not all of the text. */
export const HistoryPart = (props: { readonly history: readonly HistoryEntry[] }): ReactNode => {
  const { texts, language } = useReview();
  if (props.history.length === 0) return null;
  const facts = props.history.map(({ year, text, value, unit, cell }) => {
    const read = value === null ? '' : withUnit(value, unit, language);
    return {
      name: String(year),
      value: (
        <>
          <span lang="it">{text}</span>
          {read === '' || read === text.trim() ? ' ' : ` (${read}) `}
          <CellLink cell={cell} />
        </>
      ),
    };
  });
  return (
    <Part title={texts.detail.history}>
      <Facts facts={facts} />
    </Part>
  );
};
