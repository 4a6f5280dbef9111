import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReview } from '../useReview';

/** A button that opens an indicator or objective; the name alone where there is none of that code. */
export const SubjectLink = (props: { readonly subject: string }): ReactNode => {
  const { index, memory, open } = useReview();
  const { subject } = props;
  const objective = index.objective(subject)?.objective ?? null;
  const indicator = index.indicator(subject)?.indicator ?? null;
  if (objective === null && indicator === null) return <span lang="it">{subject}</span>;
  const title = indicator?.name ?? objective?.title ?? '';
  return (
    <Link
      as="button"
      type="button"
      inline
      title={title}
      style={{ fontSize: 'inherit', overflowWrap: 'anywhere', textAlign: 'start' }}
      onClick={() => open(subject, memory.cameFrom)}
    >
      {subject} {title}
    </Link>
  );
};
