import { createSummary } from "../../src/commands/create-summary";
import { readTables } from "../../src/commands/read-tables";
import type { HostCounters } from "../../src/host/host";
import type { HostWorkbook } from "../../src/host/model/types";
import { openSession } from "../../src/host/node/session";
import { manyTables } from "../commands/many-tables";

/**
 * How many requests a workbook takes and how large they are, through Microsoft's client library: `clean-ups` are requests
 * that only let go of ranges. The summary's own requests are counted beside those of reading.
 */
const READ: readonly (readonly [sheets: number, lines: number])[] = [
  [1, 20],
  [10, 20],
  [100, 20],
  [1000, 20],
  [1, 20_000],
  [1, 200_000],
];
const WRITTEN: readonly (readonly [sheets: number, lines: number])[] = [
  [1, 20],
  [10, 20],
  [50, 20],
];

type Row = Record<string, string | number>;

const session = openSession();
const restore = session.useAsGlobals();

async function counted(workbook: HostWorkbook, work: () => Promise<unknown>): Promise<HostCounters> {
  session.host.open(workbook);
  session.host.resetCounters();
  await work();
  return session.host.counters;
}

function shown({
  requests,
  cleanups,
  requestBytes,
  responseBytes,
  largestRequest,
  largestResponse,
}: HostCounters): Row {
  return {
    requests,
    "clean-ups": cleanups,
    "sent, kB": Math.round(requestBytes / 1000),
    "received, kB": Math.round(responseBytes / 1000),
    "largest request, kB": Math.round(largestRequest / 1000),
    "largest answer, kB": Math.round(largestResponse / 1000),
  };
}

const rows: Record<string, Row> = {};
for (const [sheets, lines] of READ) {
  rows[`reading ${sheets} x ${lines} lines`] = shown(await counted(manyTables(sheets, lines), () => readTables()));
}
for (const [sheets, lines] of WRITTEN) {
  rows[`creating the summary of ${sheets} x ${lines} lines`] = shown(
    await counted(manyTables(sheets, lines), () => createSummary()),
  );
}
console.log("\nRequests to Excel, by sheets and lines of each");
console.table(rows);
restore();
