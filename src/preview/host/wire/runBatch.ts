import { ExcelError } from '../excelError';
import type { ExcelHost } from '../excelHost';
import type { AnyExcelObject } from '../objects/excelObject';
import { answerQuery } from './answerQuery';
import { memberName } from './memberName';
import { objectPaths, type ObjectPaths } from './objectPaths';
import {
  ACTION,
  type WireAction,
  type WireAnswer,
  type WireError,
  type WireRequest,
  type WireResult,
} from './wire';

const keepReference = (object: AnyExcelObject, host: ExcelHost): null => {
  object.referenceId ??= host.keep(object);
  return null;
};

const callMethod = (
  object: AnyExcelObject,
  action: WireAction,
  paths: ObjectPaths,
  host: ExcelHost,
): unknown =>
  action.Name === '_KeepReference'
    ? keepReference(object, host)
    : object.call(memberName(action.Name), paths.argumentsOf(action.ArgumentInfo));

const carryOut = (action: WireAction, paths: ObjectPaths, host: ExcelHost): unknown => {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.find(action.ObjectPathId);
  // Nothing that is asked of a null object is done.
  if (object === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object.identity();
    case ACTION.query:
      return answerQuery(object, action.QueryInfo);
    case ACTION.method:
      return callMethod(object, action, paths, host) ?? null;
    case ACTION.set:
      object.write(memberName(action.Name), paths.argumentsOf(action.ArgumentInfo)[0]);
      return null;
    default:
      throw new ExcelError('InvalidRequest');
  }
};

const STATUS: Readonly<Record<string, number>> = { AccessDenied: 403, ItemNotFound: 404 };

const locationOf = (action: WireAction, request: WireRequest): string =>
  action.Name === '' ? (request.ObjectPaths[action.ObjectPathId]?.Name ?? '') : action.Name;

const wireError = (
  error: ExcelError,
  action: WireAction,
  index: number,
  request: WireRequest,
): WireError => ({
  Code: error.code,
  Message: error.message,
  Location: error.location ?? locationOf(action, request),
  ActionIndex: index,
  HttpStatusCode: STATUS[error.code] ?? 400,
});

/**
 * Carries a request's actions out, one after the other, up to the first that fails; what was done
 * before stays done. With `stopBefore` the action of that number fails with a general exception.
 */
export const runBatch = (
  request: WireRequest,
  root: AnyExcelObject,
  host: ExcelHost,
  stopBefore = Infinity,
): WireAnswer => {
  const paths = objectPaths(request.ObjectPaths, root, host);
  const Results: WireResult[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index >= stopBefore) throw new ExcelError('GeneralException');
      Results.push({ ActionId: action.Id, Value: carryOut(action, paths, host) });
    } catch (error) {
      // Anything else is a defect of the host and must not pass for an answer of Excel's.
      if (!(error instanceof ExcelError)) throw error;
      return { Results, Error: wireError(error, action, index, request), TraceIds };
    }
    if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
  }
  return { Results, Error: null, TraceIds };
};
