import type { ReactNode } from 'react';
import type { Indicator } from '../../../../domain/model/indicator';
import { CellLink } from '../../../components/CellLink';
import { useReview } from '../useReview';
import { exactNumber } from '../words/numberWords';
import { Facts } from './Facts';
import { Part } from './Part';
import { SubjectLink } from './SubjectLink';

/** What else the sheets say about an indicator. */
export const AboutPart = ({ indicator }: { readonly indicator: Indicator }): ReactNode => {
  const { index, texts, language } = useReview();
  const { detail } = texts;
  const objective = index.objective(indicator.objective)?.objective ?? null;
  const { weight } = indicator;
  const written = (text: string | null): ReactNode =>
    text === null || text === '' ? null : <span lang="it">{text}</span>;
  return (
    <Part title={detail.about}>
      <Facts
        facts={[
          {
            name: detail.objective,
            value: objective === null ? null : <SubjectLink subject={objective.code} />,
          },
          { name: detail.where, value: <CellLink cell={indicator.cell} /> },
          { name: detail.algorithm, value: written(indicator.algorithm) },
          { name: detail.weight, value: weight === null ? null : exactNumber(weight, language) },
          { name: detail.departments, value: written(objective?.departments.join(', ') ?? null) },
          { name: detail.source, value: written(indicator.source) },
          { name: detail.note, value: written(indicator.note) },
          { name: detail.tags, value: written(indicator.tags.join(', ')) },
        ]}
      />
    </Part>
  );
};
