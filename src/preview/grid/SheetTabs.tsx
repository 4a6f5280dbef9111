import { Tab, TabList } from '@fluentui/react-components';
import { useEffect, useRef, type JSX } from 'react';
import type { HostSheet } from '../host/hostWorkbook';

interface SheetTabsProps {
  readonly label: string;
  readonly sheets: readonly HostSheet[];
  readonly front: string;
  readonly onChoose: (id: string) => void;
}

/** The tabs of the sheets that are not hidden; the one in front is always in sight. */
export const SheetTabs = ({ label, sheets, front, onChoose }: SheetTabsProps): JSX.Element => {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tabs = [...(bar.current?.querySelectorAll<HTMLElement>('[data-sheet]') ?? [])];
    const tab = tabs.find(({ dataset }) => dataset['sheet'] === front);
    // jsdom has no layout to scroll.
    tab?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [front]);
  return (
    <div ref={bar} className="sheet-tabs">
      <TabList
        aria-label={label}
        size="small"
        selectedValue={front}
        onTabSelect={(_, { value }) => onChoose(String(value))}
      >
        {sheets
          .filter(({ id, visibility }) => visibility === 'visible' || id === front)
          .map(({ id, name, tabColour }) => (
            <Tab key={id} value={id} data-sheet={id}>
              <span style={tabColour === null ? {} : { borderBottom: `3px solid ${tabColour}` }}>
                {name}
              </span>
            </Tab>
          ))}
      </TabList>
    </div>
  );
};
