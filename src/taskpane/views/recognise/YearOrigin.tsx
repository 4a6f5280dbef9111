import type { ReactNode } from 'react';
import type { YearInForce } from '../../../application/yearInForce';
import { YearSources } from '../../components/YearSources';
import { useTexts } from '../../hooks/usePane';
import { YEAR_TEXTS } from '../../texts/yearTexts';

/** The year that is evaluated and where it comes from. */
export const YearOrigin = ({ year }: { readonly year: YearInForce }): ReactNode => {
  const texts = useTexts(YEAR_TEXTS);
  return (
    <>
      {texts.year(year.year)}{' '}
      {year.from === 'sheets' ? (
        <>
          <YearSources sources={year.told.sources} />.
        </>
      ) : (
        texts.origins[year.from]
      )}
    </>
  );
};
