import { createWorkbook } from "../../../src/host/model/create";
import type { Outcome } from "../../../src/commands/outcome";
import type { Host } from "../../../src/host/host";
import type { HostWorkbook } from "../../../src/host/model/types";
import { openSession } from "../../../src/host/node/session";
import { type } from "../../host/support";
import { dumpOf } from "../../workbook/paper/dump";
import type { Run } from "./ready-commands";
import { COMMANDS, PLAN } from "./ready-commands";

/** One host, whose workbook is a fresh copy for each case: to load the client library takes longer than most commands. */
const session = openSession();
session.useAsGlobals();
const { host } = session;

/** A command that is ready, what the workbook held then, and what it comes to untroubled. */
export interface Ready {
  /** Opens a fresh copy of the workbook. */
  readonly open: () => Host;
  readonly run: Run;
  /** Runs it as a user does who tries again: what it is run on is read anew. */
  readonly again: Run;
  readonly before: readonly string[];
  readonly complete: readonly string[];
  /** What running it twice comes to. */
  readonly twice: readonly string[];
  readonly requests: number;
}

/** Makes a command ready. */
export async function ready(name: string): Promise<Ready> {
  const command = COMMANDS[name]!;
  open(createWorkbook(["Plan"]));
  type(host, host.workbook.sheets[0]!, PLAN);
  await command.given?.(host);
  const workbook = structuredClone(host.workbook);
  const openCopy = () => open(structuredClone(workbook));
  openCopy();
  const run = await command.ready();
  const before = held();
  host.resetCounters();
  await run();
  const { requests } = host.counters;
  const complete = held();
  await run();
  const again = async () => (await command.ready())();
  return { open: openCopy, run, again, before, complete, twice: held(), requests };
}

function open(workbook: HostWorkbook): Host {
  host.troubles.end();
  host.cellEditing = false;
  host.open(workbook);
  return host;
}

/**
 * Everything that the open workbook holds, but for what is said of a paper after it is whole and nothing hangs on: what its
 * charts show, and the file's title.
 */
export function held(): string[] {
  return dumpOf(host.workbook).map((line) =>
    line
      .replace(/"(?:altTextDescription|title)":"(?:[^"\\]|\\.)*"/gu, "")
      // What nobody sees: the format of a cell that has none, and how large a sheet was that is gone.
      .replace(/"style":\{"numberFormat":"General"\},|"numberFormat":"General",?/gu, "")
      .replace(/=#REF![$A-Z\d:]+/gu, "=#REF!"),
  );
}

/** An outcome without what a view would show beside its words. */
export function said({ kind, message }: Outcome<unknown>): string {
  return `${kind}: ${message}`;
}

/** The first few lines of what is in one list and not in the other. */
export function differences(left: readonly string[], right: readonly string[]): string[] {
  const [ofLeft, ofRight] = [new Set(left), new Set(right)];
  return [
    ...left.filter((line) => !ofRight.has(line)).map((line) => `- ${line.slice(0, 300)}`),
    ...right.filter((line) => !ofLeft.has(line)).map((line) => `+ ${line.slice(0, 300)}`),
  ].slice(0, 4);
}
