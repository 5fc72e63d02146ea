import type { Host } from "../host";
import { playBatch, type PlannedFailure } from "./batch";
import { problem, type HostProblem } from "./problems";
import { isUndoGroup } from "./undo";
import { ACTION, DELAY_FOR_CELL_EDIT, PAYLOAD_LIMIT, type RequestBody, type ResponseBody } from "./wire";

/** What the client library calls in place of Excel: see `OfficeExtension.SessionBase._overrideSession`. */
export interface HostSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<null>;
  _createRequestExecutorOrNull(): RequestExecutor;
  getEventRegistration(): null;
}

export interface RequestExecutor {
  executeAsync(customData: string, flags: number, message: { Body: unknown }): Promise<HostResponse>;
}

export interface HostResponse {
  HttpStatusCode: number;
  ErrorCode: string | null;
  ErrorMessage: string | null;
  Headers: Record<string, string>;
  Body: ResponseBody | null;
}

/**
 * The session that plays every `Excel.run` on a host's workbook.
 * @returns The object for `_overrideSession`.
 */
export function createSession(host: Host): HostSession {
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (customData, flags, message) => execute(host, { flags, customData }, message.Body),
    }),
    // The kinds of event that are played come through the library's own registration: see `events.ts`.
    getEventRegistration: () => null,
  };
}

interface Sending {
  flags: number;
  /** Marks the run that a request belongs to where that run is to be one step of undo. */
  customData: string;
}

async function execute(host: Host, { flags, customData }: Sending, sent: unknown): Promise<HostResponse> {
  const text = JSON.stringify(sent);
  const body = readBody(JSON.parse(text));
  const requestBytes = bytesOf(text);
  const cleanup = onlyReleases(body);
  const planned = cleanup ? undefined : host.troubles.take(body);
  if (host.troubles.loss === "silent") return never();
  if (host.troubles.loss === "unsent") return noConnection();
  if (!cleanup && host.cellEditing) {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refusal(problem("InvalidOperationInCellEditMode"));
    await host.editingEnds();
  }
  if (requestBytes > PAYLOAD_LIMIT) return refusal(problem("RequestPayloadSizeLimitExceeded"));
  const group = isUndoGroup(customData) ? customData : null;
  const failure = planned ?? (cleanup ? undefined : refusedGroup(host, group));
  const answer = host.playRequest(() => playBatch(host, body, { failure, isMerged: group !== null }), group);
  const answerText = JSON.stringify(answer);
  const responseBytes = bytesOf(answerText);
  host.count(cleanup ? null : { actions: body.Actions.length, requestBytes, responseBytes });
  if (host.troubles.loss === "unanswered") return noConnection();
  if (failure?.afterActions === "all") return refusal(failure);
  if (responseBytes > PAYLOAD_LIMIT) return refusal(problem("ResponsePayloadSizeLimitExceeded"));
  return {
    HttpStatusCode: 200,
    ErrorCode: null,
    ErrorMessage: null,
    Headers: {},
    Body: readAnswer(JSON.parse(answerText)),
  };
}

/** A request of which nobody hears again. */
function never(): Promise<HostResponse> {
  return new Promise(() => undefined);
}

/** What the client library makes of an answer that did not come, or not from Excel. */
function noConnection(): HostResponse {
  const message = "The request failed with status code of 503.";
  return { HttpStatusCode: 503, ErrorCode: "ConnectionFailure", ErrorMessage: message, Headers: {}, Body: null };
}

/** In an Excel that cannot undo what a merged run does, the run fails. */
function refusedGroup(host: Host, group: string | null): PlannedFailure | undefined {
  if (group === null || !host.undoNotSupported) return undefined;
  const { code, message } = problem("UndoNotSupported");
  return { code, message };
}

function refusal(reason: Pick<HostProblem, "code" | "message">): HostResponse {
  return { HttpStatusCode: 400, ErrorCode: reason.code, ErrorMessage: reason.message, Headers: {}, Body: null };
}

// Both ends of the wire are typed here: the client library and `playBatch` made what was turned into text.
function readBody(parsed: unknown): RequestBody {
  return parsed as RequestBody;
}

function readAnswer(parsed: unknown): ResponseBody {
  return parsed as ResponseBody;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The client library ends an `Excel.run` with a request that only lets go of ranges; it is no work of the add-in's. */
function onlyReleases(body: RequestBody): boolean {
  const methods = body.Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  return methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference");
}
