import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useReview } from '../useReview';
import { AcceptedFindings } from './AcceptedFindings';
import { findingRows, type FindingRow } from './findingRows';
import { LongRows } from './LongRows';
import { MoreButton } from './MoreButton';
import { OpenFinding } from './OpenFinding';
import { SeverityCounts } from './SeverityCounts';
import { useAccepting, type Accepting } from './useAccepting';

const useStyles = makeStyles({ words: { color: tokens.colorNeutralForeground2, margin: 0 } });

/** Guesses in pixels until a row is seen. */
const HEIGHT = { finding: 200, more: 40 } as const;

/** Open findings by severity, then the accepted ones. */
export const FindingsSection = (): ReactNode => {
  const styles = useStyles();
  const { reading, memory, texts } = useReview();
  const status = useRef<HTMLParagraphElement>(null);
  const [done, setDone] = useState<string | null>(null);
  const { severity, openGroups } = memory;
  const { findings } = reading.review;
  const shown = useMemo(
    () => (severity === null ? findings : findings.filter((each) => each.severity === severity)),
    [findings, severity],
  );
  const rows = useMemo(() => findingRows(shown, openGroups), [shown, openGroups]);
  const accepting = useAccepting((what, { subject }) => {
    setDone(
      what === 'accepted' ? texts.findings.acceptedNow(subject) : texts.findings.reopened(subject),
    );
    // The row that had the focus is gone.
    status.current?.focus();
  });
  const none = findings.length === 0 ? texts.findings.noneOpen : texts.findings.noneShown;
  return (
    <>
      <SeverityCounts />
      <p ref={status} tabIndex={-1} role="status" className={styles.words}>
        {done === null ? '' : `${done} `}
        {shown.length === 0 ? none : texts.findings.shown(shown.length)}
      </p>
      {rows.length === 0 ? null : <Rows rows={rows} accepting={accepting} />}
      <AcceptedFindings accepting={accepting} />
      <Text size={200} className={styles.words}>
        {texts.findings.kept}
      </Text>
    </>
  );
};

const Rows = (props: {
  readonly rows: readonly FindingRow[];
  readonly accepting: Accepting;
}): ReactNode => {
  const { memory, texts } = useReview();
  const { rows, accepting } = props;
  return (
    <LongRows
      name={texts.findings.list}
      rows={rows}
      heightOf={({ kind }) => HEIGHT[kind]}
      keep={accepting.key ?? memory.activeFinding}
    >
      {(row) =>
        row.kind === 'more' ? (
          <MoreButton group={row.group} count={row.count} open={row.open} />
        ) : (
          <OpenFinding finding={row.finding} rowKey={row.key} accepting={accepting} />
        )
      }
    </LongRows>
  );
};
