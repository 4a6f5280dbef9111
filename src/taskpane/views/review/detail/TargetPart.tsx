import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AssessedIndicator } from '../../../../domain/model/assessment';
import type { Target } from '../../../../domain/model/target';
import { CellLink } from '../../../components/CellLink';
import { Quoted } from '../../../components/Quoted';
import { revisionWords, targetWords, yearTargetWords } from '../words/targetWords';
import { useReview } from '../useReview';
import { Facts, type Fact } from './Facts';
import { Part } from './Part';
import { WithheldNote } from './WithheldNote';

/** The target as written, how it was read, and its story. */
export const TargetPart = ({ assessed }: { readonly assessed: AssessedIndicator }): ReactNode => {
  const { texts } = useReview();
  const { detail } = texts;
  const { indicator, target } = assessed;
  const facts = useTargetFacts(assessed);
  const turned = target.kind === 'threshold' && target.operator === '<=';
  const span = target.kind === 'unreadable' ? target.at : null;
  return (
    <Part title={detail.target}>
      <WithheldNote indicator={indicator} field="target" />
      {target.text.trim() === '' ? (
        <Text>{detail.none}</Text>
      ) : (
        <Quoted text={target.text} span={span} />
      )}
      <Facts facts={facts} />
      {target.kind === 'threshold' && target.operatorAssumed ? (
        <Text size={200}>{turned ? detail.assumedDown : detail.assumed}</Text>
      ) : null}
      {indicator.targetConfirmed === true ? <Text size={200}>{detail.confirmedTarget}</Text> : null}
    </Part>
  );
};

const useTargetFacts = ({ indicator, target }: AssessedIndicator): readonly Fact[] => {
  const { texts, language, index } = useReview();
  const { detail } = texts;
  const { year } = index.assessment;
  const inCell = indicator.targetInCell;
  const others = [...target.byYear].filter(([each]) => each !== year);
  const worded = (each: Target): string => targetWords(each, texts, language);
  return [
    { name: detail.where, value: target.cell === null ? null : <CellLink cell={target.cell} /> },
    { name: detail.read, value: worded(target) },
    {
      name: detail.inCell,
      value: inCell === null || worded(inCell) === worded(target) ? null : worded(inCell),
    },
    {
      name: detail.old,
      value: target.revisions
        .map((each) => revisionWords(each, target.unit, texts, language))
        .join(' → '),
    },
    ...indicator.proseTargets.map((prose, at) => ({
      name: at === 0 ? detail.inProse : `${detail.inProse} ${at + 1}`,
      value: (
        <>
          <span lang="it">«{prose.text}»</span> <CellLink cell={prose.cell} />
        </>
      ),
    })),
    {
      name: detail.otherYears,
      value: others
        .map(([each, one]) => `${each}: ${yearTargetWords(one, target.unit, language)}`)
        .join('; '),
    },
    {
      name: detail.remarks,
      value: target.remarks.length === 0 ? null : <span lang="it">{target.remarks.join(' ')}</span>,
    },
  ];
};
