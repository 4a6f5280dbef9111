import { Button, Checkbox, Input, Text } from '@fluentui/react-components';
import { useEffect, useReducer, useState, type JSX } from 'react';
import { FAULTS, type EmbeddedExcel, type Fault } from '../host/embeddedExcel';
import { Choice } from './Choice';
import type { PreviewTexts } from './texts';

interface ToolsPanelProps {
  readonly excel: EmbeddedExcel;
  readonly texts: PreviewTexts;
}

const REFRESH_MILLISECONDS = 500;

/** Faults to try out, protection, and what crossed between the pane and Excel. */
export const ToolsPanel = ({ excel, texts }: ToolsPanelProps): JSX.Element => {
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={texts.tools}>
      <details className="tools" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{texts.tools}</summary>
        {open && (
          <div className="tools-inside">
            <Faults excel={excel} texts={texts} />
            <Protection excel={excel} texts={texts} />
            <Counters excel={excel} texts={texts} />
          </div>
        )}
      </details>
    </section>
  );
};

const Faults = ({ excel, texts }: ToolsPanelProps): JSX.Element => {
  const [fault, setFault] = useState<Fault>('edit-mode');
  const [sync, setSync] = useState(1);
  const [waiting, setWaiting] = useState('');
  return (
    <>
      <Choice
        label={texts.fault}
        words={FAULTS}
        value={fault}
        name={(word) => texts.faults[word]}
        onChoose={setFault}
      />
      <label className="choice">
        <span>{texts.atSync}</span>
        <Input
          size="small"
          type="number"
          min={1}
          className="sync"
          value={String(sync)}
          onChange={(_, { value }) => setSync(Math.max(1, Math.trunc(Number(value)) || 1))}
        />
      </label>
      <Button
        size="small"
        onClick={() => {
          excel.inject(fault, sync);
          setWaiting(texts.waiting(texts.faults[fault], sync));
        }}
      >
        {texts.cause}
      </Button>
      <Button
        size="small"
        onClick={() => {
          excel.healthy();
          setWaiting('');
        }}
      >
        {texts.heal}
      </Button>
      <Text size={200} role="status">
        {waiting}
      </Text>
    </>
  );
};

const Protection = ({ excel, texts }: ToolsPanelProps): JSX.Element => {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => excel.subscribe(again), [excel]);
  const { active, isProtected, sheets } = excel.workbook();
  const front = sheets.find(({ id }) => id === active.sheet);
  return (
    <>
      <Checkbox
        label={texts.protectSheet}
        checked={front?.isProtected ?? false}
        onChange={(_, { checked }) =>
          excel.alter((workbook) => {
            const sheet = workbook.sheets.find(({ id }) => id === workbook.active.sheet);
            if (sheet !== undefined) sheet.isProtected = checked === true;
          })
        }
      />
      <Checkbox
        label={texts.protectWorkbook}
        checked={isProtected}
        onChange={(_, { checked }) =>
          excel.alter((workbook) => {
            workbook.isProtected = checked === true;
          })
        }
      />
    </>
  );
};

const Counters = ({ excel, texts }: ToolsPanelProps): JSX.Element => {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(again, REFRESH_MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
  const { syncs, requestBytes, responseBytes } = excel.traffic();
  return (
    <>
      <Text size={200}>
        {texts.traffic(syncs, kilobytes(requestBytes), kilobytes(responseBytes))}
      </Text>
      <Button
        size="small"
        onClick={() => {
          excel.resetTraffic();
          again();
        }}
      >
        {texts.resetTraffic}
      </Button>
    </>
  );
};

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).replace('.', ',');
