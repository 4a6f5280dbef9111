import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../domain/finding';
import type { Status } from '../../domain/model/achievement';
import type { Tint } from '../theme/statusTokens';
import { HeardOnly } from './HeardOnly';
import { StatusSymbol } from './StatusSymbol';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    position: 'relative',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Symbol and word in one colour. `brief` shows the symbol alone and leaves the word to be heard. */
export const Mark = (props: {
  readonly of: Status | Severity;
  readonly word: string;
  readonly tint: Tint;
  readonly brief: boolean;
}): ReactNode => (
  <span
    className={useStyles().mark}
    style={{ color: props.tint.ink }}
    {...(props.brief ? { title: props.word } : {})}
  >
    <StatusSymbol of={props.of} />
    {props.brief ? <HeardOnly>{props.word}</HeardOnly> : <span>{props.word}</span>}
  </span>
);
