import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { createSummary } from "../../commands/create-summary";
import { nothingFound } from "../../commands/nothing-found";
import { refreshWholeWorkbookTotal } from "../../commands/follow-total";
import { makePublished } from "../../commands/publish-summary";
import type { WorkbookResults } from "../../commands/read-tables";
import { readTables } from "../../commands/read-tables";
import type { Result } from "../../savings/result";
import { fail, succeed } from "../../savings/result";
import { inWords } from "../../savings/show";
import { readXlsx, writeXlsx } from "../files/xlsx";
import type { Host } from "../host";
import { fillWithSamples } from "../samples";
import type { Arguments } from "./arguments";
import { CANNOT, complain, NO_TABLE, WORKED } from "./ending";
import { findingsListing, tablesListing } from "./listing";
import { openForAddIn } from "./open-workbook";
import { workbookReport } from "./report";

/** What the command line does, once it is known what it asks for. */
type Asked = Exclude<Arguments, { readonly command: "help" }>;

/**
 * Does what the command line asks for.
 *
 * @returns the exit code
 */
export function runCommand(asked: Asked): Promise<number> {
  return asked.command === "sample" ? writeSample(asked.out) : withWorkbook(asked);
}

type FileArguments = Extract<Arguments, { readonly file: string }>;
type OutArguments = Extract<FileArguments, { readonly out: string }>;

async function withWorkbook(args: FileArguments): Promise<number> {
  const opened = await openFile(args.file);
  if (!opened.ok) {
    complain(opened.problem.message);
    return CANNOT;
  }
  if (!("out" in args)) return printResults(args);
  return args.command === "publish" ? writePublished(args) : writeSummaryFile(opened.value, args);
}

interface OpenedFile {
  readonly host: Host;
  /** What the file holds and a saved copy would not. */
  readonly leftOut: readonly string[];
}

async function openFile(file: string): Promise<Result<OpenedFile>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return fail("cannot-open", `${file} cannot be opened: there is no such file, or it may not be read.`);
  }
  const read = await readXlsx(bytes);
  if (!read.ok) return fail(read.problem.id, `${path.basename(file)}: ${read.problem.message}`);
  const session = await openForAddIn(read.workbook);
  return succeed({ host: session.host, leftOut: read.leftOut });
}

async function printResults(args: Exclude<FileArguments, OutArguments>): Promise<number> {
  const results = await readTables();
  if (!results.ok) {
    complain(results.problem.message);
    return CANNOT;
  }
  const isEmpty = results.value.summary.tables.length === 0;
  if (args.json || !isEmpty)
    process.stdout.write(`${args.json ? json(results.value, args.command) : listing(results.value, args.command)}\n`);
  if (!isEmpty) return WORKED;
  complain(nothingFound(results.value));
  return NO_TABLE;
}

function listing(results: WorkbookResults, command: "read" | "check"): string {
  return command === "read" ? tablesListing(results) : findingsListing(results);
}

function json(results: WorkbookResults, command: "read" | "check"): string {
  const report = workbookReport(results);
  const findings = { findings: [...report.tables.flatMap((table) => table.findings), ...report.findings] };
  return JSON.stringify(command === "read" ? report : findings, null, 2);
}

async function writeSummaryFile({ host, leftOut }: OpenedFile, { file, out }: OutArguments): Promise<number> {
  const lost = inWords(leftOut);
  if (lost !== "" && (await isSameFile(file, out))) {
    complain(`${file} holds ${lost}, which would be lost; save the summary as another file.`);
    return CANNOT;
  }
  const outcome = await createSummary();
  if (outcome.kind !== "done") {
    complain(outcome.message);
    return outcome.kind === "problem" ? CANNOT : NO_TABLE;
  }
  const warning = lost === "" ? "" : ` Not in the copy: ${lost}.`;
  return saveWorkbook(host, out, `${outcome.message}${warning}`);
}

async function writePublished({ file, out }: OutArguments): Promise<number> {
  if (await isSameFile(file, out)) {
    complain(`${file} is the workbook itself; save the copy as another file.`);
    return CANNOT;
  }
  const outcome = await makePublished(path.basename(file));
  if (outcome.kind === "done") return saveAs(outcome.value.file, out, outcome.message);
  complain(outcome.message);
  return outcome.kind === "problem" ? CANNOT : NO_TABLE;
}

async function writeSample(out: string): Promise<number> {
  const { host } = await openForAddIn();
  const problem = await fillWithSamples(host);
  if (problem === null) return saveWorkbook(host, out, "Made a workbook of the samples.");
  complain(problem);
  return CANNOT;
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const real = (file: string) => realpath(file).catch(() => path.resolve(file));
  return (await real(a)) === (await real(b));
}

async function saveWorkbook(host: Host, out: string, message: string): Promise<number> {
  await refreshWholeWorkbookTotal();
  await host.functions.settled();
  return saveAs(await writeXlsx(host.workbook), out, message);
}

/** A file that is there is replaced only by a complete one: it is written beside it first. */
async function saveAs(bytes: Uint8Array, out: string, message: string): Promise<number> {
  const beside = path.join(path.dirname(out), `.${path.basename(out)}.${process.pid}.part`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, out);
  } catch {
    await rm(beside, { force: true });
    complain(`${out} cannot be written: the folder is not there, or may not be written to.`);
    return CANNOT;
  }
  process.stdout.write(`${message} Saved as ${out}\n`);
  return WORKED;
}
