import { Link, makeStyles } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { excerpt } from '../../../application/year/yearExcerpt';
import { cellAddress } from '../../../domain/model/cellAddress';
import type { YearSource } from '../../../domain/register/year/yearSource';
import { usePane, useTexts } from '../../hooks/usePane';
import { YEAR_TEXTS } from '../../texts/yearTexts';

const MOST = 2;

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

/** What says the year, with its text and a link to its cell. */
export const YearSources = (props: { readonly sources: readonly YearSource[] }): ReactNode =>
  props.sources.slice(0, MOST).map((source, at) => (
    <Fragment key={`${source.rule}|${source.year}`}>
      {at === 0 ? '' : ', '}
      <OneSource source={source} />
    </Fragment>
  ));

const OneSource = ({ source }: { readonly source: YearSource }): ReactNode => {
  const { session } = usePane();
  const texts = useTexts(YEAR_TEXTS);
  const styles = useStyles();
  const isName = source.text === source.cell.sheet;
  const address = cellAddress(source.cell);
  return (
    <>
      {texts.sources[isName ? 'sheet-name' : source.rule]}{' '}
      <span lang="it">«{excerpt(source)}»</span>
      {isName ? null : (
        <>
          {' '}
          <Link
            as="button"
            className={styles.link}
            aria-label={texts.show(address)}
            onClick={() => void session.show(source.cell)}
          >
            {address}
          </Link>
          {source.count === 1 ? '' : ` ${texts.more(source.count - 1)}`}
        </>
      )}
    </>
  );
};
