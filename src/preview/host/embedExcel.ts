import { createHost, type HostState } from './createHost';
import type { EmbeddedExcel, HostOptions } from './embeddedExcel';
import { ITALY } from './entry/languages';
import { eventBoard } from './eventBoard';
import { ExcelError } from './excelError';
import { faultPlan } from './faultPlan';
import type { Author } from './hostEvent';
import { noticeChanges } from './noticeChanges';
import { writeContents } from './objects/range/contents';
import { workbookObject } from './objects/workbook/workbook';
import { fingerprint } from './store/fingerprint';
import { trafficMeter } from './trafficMeter';
import { plugIn } from './wire/plugIn';
import { runBatch } from './wire/runBatch';
import { requestExecutor } from './wire/serveRequests';
import type { WireAnswer, WireRequest } from './wire/wire';

/**
 * Puts a workbook in memory behind Microsoft's client library. From then on every
 * `Excel.run` and `new Excel.RequestContext()` of that library works on it, as strict as Excel.
 * What people type is read as by an Italian Excel, formulas with English names and commas.
 * One client library serves one host: the last one embedded.
 */
export const embedExcel = (options: HostOptions): EmbeddedExcel => {
  const state: HostState = { workbook: options.workbook, touched: false };
  const events = eventBoard(options.client, options.apiSet ?? '1.14');
  const host = createHost(state, options, events);
  const faults = faultPlan();
  const meter = trafficMeter();
  const listeners = new Set<() => void>();

  const finish = (author: Author): void => {
    host.settle();
    events.deliver(author);
    if (!state.touched) return;
    state.touched = false;
    for (const listener of listeners) listener();
  };

  const run = (request: WireRequest, stopBefore?: number): WireAnswer => {
    const answer = runBatch(request, workbookObject(state.workbook, host), host, stopBefore);
    finish('add-in');
    return answer;
  };

  plugIn(options.client, requestExecutor(run, faults, meter));

  return {
    workbook: () => state.workbook,
    open: (workbook) => {
      state.workbook = workbook;
      host.forgetReferences();
      events.forget();
      host.stale = false;
      host.touch();
      finish('person');
    },
    traffic: meter.read,
    resetTraffic: meter.reset,
    inject: faults.inject,
    healthy: faults.healthy,
    type: ({ sheet: name, row, column }, entry) => {
      const sheet = state.workbook.sheets.find((one) => one.name === name);
      if (!sheet) throw new ExcelError('ItemNotFound', name);
      const area = { top: row, left: column, bottom: row, right: column };
      writeContents({ sheet, area }, entry, host, ITALY);
      finish('person');
    },
    alter: (change) => {
      const before = fingerprint(state.workbook);
      change(state.workbook);
      noticeChanges(before, fingerprint(state.workbook), host);
      finish('somebody-else');
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
