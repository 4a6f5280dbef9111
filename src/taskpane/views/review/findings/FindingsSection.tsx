import { Button, makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { SEVERITIES } from '../../../../domain/finding';
import { Arrow } from '../../../components/Arrow';
import { SeverityMark } from '../../../components/marks/SeverityMark';
import { useTexts } from '../../../hooks/usePane';
import { COMPONENT_TEXTS } from '../../../texts/componentTexts';
import { toggledIn } from '../reviewMemory';
import { useReview } from '../useReview';
import { AcceptedFindings } from './AcceptedFindings';
import { type FindingRow, findingRows } from './findingRows';
import { LongRows } from './LongRows';
import { OpenFinding } from './OpenFinding';
import { type Accepting, useAccepting } from './useAccepting';

const useSeverityCountsStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  count: { minWidth: 0, gap: tokens.spacingHorizontalXS, paddingInline: tokens.spacingHorizontalS },
});

/** How many open findings there are of each severity; one pressed shows only those. */
const SeverityCounts = (): ReactNode => {
  const styles = useSeverityCountsStyles();
  const { reading, memory, remember, texts } = useReview();
  const words = useTexts(COMPONENT_TEXTS).severity;
  const { findings } = reading.review;
  return (
    <div role="group" aria-label={texts.findings.severities} className={styles.group}>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        const checked = memory.severity === severity;
        if (count === 0 && !checked) return null;
        return (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.count}
            checked={checked}
            aria-label={texts.findings.severity(words[severity], count)}
            onClick={() => remember({ severity: checked ? null : severity })}
          >
            <SeverityMark severity={severity} /> {count}
          </ToggleButton>
        );
      })}
    </div>
  );
};

const useMoreButtonStyles = makeStyles({
  // Its arrow stands where those of sections stand.
  more: { paddingLeft: 0, gap: tokens.spacingHorizontalS },
});

/** Shows or hides the other findings of a check. */
const MoreButton = (props: {
  readonly group: string;
  readonly count: number;
  readonly open: boolean;
}): ReactNode => {
  const styles = useMoreButtonStyles();
  const { memory, remember, texts } = useReview();
  const { group, count, open } = props;
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.more}
      aria-expanded={open}
      onClick={() => remember({ openGroups: toggledIn(memory.openGroups, group) })}
    >
      <Arrow open={open} />
      {count === 1 ? texts.findings.oneMore : texts.findings.more(count)}
    </Button>
  );
};

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
