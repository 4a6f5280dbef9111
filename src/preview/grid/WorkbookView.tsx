import { Tab, TabList } from '@fluentui/react-components';
import { type JSX, useEffect, useReducer, useRef, useState, useSyncExternalStore } from 'react';
import { localAddress } from '../../domain/model/cellAddress';
import type { EmbeddedExcel } from '../host/embeddedExcel';
import type { HostSheet, HostWorkbook } from '../host/hostWorkbook';
import { entryText } from './entryText';
import { FormulaBar } from './FormulaBar';
import { linkTarget } from './linkTarget';
import { sheetExtent } from './sheetExtent';
import { SheetGrid } from './SheetGrid';

/** Counts the changes of a workbook, which itself is changed in place. */
interface StoreVersion {
  readonly subscribe: (listener: () => void) => () => void;
  readonly version: () => number;
}

const storeVersion = (excel: Pick<EmbeddedExcel, 'subscribe'>): StoreVersion => {
  let version = 0;
  return {
    subscribe: (listener) =>
      excel.subscribe(() => {
        version++;
        listener();
      }),
    version: () => version,
  };
};

interface SheetTabsProps {
  readonly label: string;
  readonly sheets: readonly HostSheet[];
  readonly front: string;
  readonly onChoose: (id: string) => void;
}

/** The tabs of the sheets that are not hidden; the one in front is always in sight. */
const SheetTabs = ({ label, sheets, front, onChoose }: SheetTabsProps): JSX.Element => {
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

/** What the workbook says, in the language of the page. */
interface WorkbookTexts {
  readonly cannotType: (address: string, entry: string) => string;
  readonly sheets: string;
  readonly cell: string;
  readonly content: string;
  readonly row: string;
}

interface WorkbookViewProps {
  readonly excel: EmbeddedExcel;
  readonly texts: WorkbookTexts;
  readonly onRefused: (message: string) => void;
}

/** The workbook: formula bar, the sheet in front, tabs. */
export const WorkbookView = ({ excel, texts, onRefused }: WorkbookViewProps): JSX.Element => {
  const [store] = useState(() => storeVersion(excel));
  const changes = useSyncExternalStore(store.subscribe, store.version);
  // Selecting is no change of the workbook, so the store does not tell of it.
  const [selections, selectedAgain] = useReducer((count: number) => count + 1, 0);
  const workbook = excel.workbook();
  const sheet = sheetInFront(workbook);
  const { top, left } = workbook.active.range;
  const address = localAddress(top, left);

  const select = (id: string, row: number, column: number): void => {
    if (selectCell(excel, id, row, column)) selectedAgain();
  };
  const type = (row: number, column: number, entry: string): boolean => {
    try {
      excel.type({ sheet: sheet.name, row, column }, entry);
      return true;
    } catch {
      onRefused(texts.cannotType(`${sheet.name}!${localAddress(row, column)}`, entry));
      return false;
    }
  };
  const follow = (row: number, column: number): void => {
    const target = linkTarget(sheet.cells.get(row)?.get(column)?.formula);
    const there = workbook.sheets.find(({ name }) => name === target?.sheet);
    if (target !== null && there !== undefined) select(there.id, target.row, target.column);
  };
  return (
    <div className="workbook">
      <FormulaBar
        key={`${sheet.id}!${address}`}
        address={address}
        entry={entryText(sheet.cells.get(top)?.get(left), workbook.date1904)}
        cellWord={texts.cell}
        contentWord={texts.content}
        onType={(entry) => type(top, left, entry)}
      />
      <div className="grid">
        <SheetGrid
          key={shapeOf(sheet)}
          workbook={workbook}
          sheet={sheet}
          changes={changes}
          selections={selections}
          rowWord={texts.row}
          onSelect={(row, column) => select(sheet.id, row, column)}
          onFollow={follow}
          onType={type}
        />
      </div>
      <SheetTabs
        label={texts.sheets}
        sheets={workbook.sheets}
        front={sheet.id}
        onChoose={(id) => select(id, 0, 0)}
      />
    </div>
  );
};

/** Selects a cell, as a person does; false where it was selected already. */
const selectCell = (
  excel: Pick<EmbeddedExcel, 'workbook'>,
  sheet: string,
  row: number,
  column: number,
): boolean => {
  const workbook = excel.workbook();
  const { active } = workbook;
  if (active.sheet === sheet && active.range.top === row && active.range.left === column)
    return false;
  workbook.active = { sheet, range: { top: row, left: column, bottom: row, right: column } };
  return true;
};

const sheetInFront = (workbook: HostWorkbook): HostSheet => {
  const front = workbook.sheets.find(({ id }) => id === workbook.active.sheet);
  const sheet = front ?? workbook.sheets[0];
  if (sheet === undefined) throw new Error('A workbook has at least one sheet.');
  return sheet;
};

/** Changes where the grid must be built anew: another sheet, other widths, heights or merged areas. */
const shapeOf = (sheet: HostSheet): string => {
  const { rows, columns } = sheetExtent(sheet);
  return JSON.stringify([
    sheet.id, rows, columns, sheet.freeze, [...sheet.columnWidths], [...sheet.rowHeights],
    sheet.hiddenRows.size, sheet.hiddenColumns.size, sheet.merges,
  ]); // prettier-ignore
};
