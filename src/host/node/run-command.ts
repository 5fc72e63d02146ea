import { realpath, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { createSummary } from "../../commands/create-summary";
import { refreshWholeWorkbookTotal } from "../../commands/follow-total";
import { makePublished } from "../../commands/publish-summary";
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
import { printable, printableJson } from "./printable";
import type { Read } from "./read-file";
import { bytesOf, isReport, readAnyFile } from "./read-file";
import { fileReport } from "./report";

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
  if (!("out" in args)) return printRead(args);
  const opened = await openFile(args.file);
  if (!opened.ok) {
    complain(opened.problem.message);
    return CANNOT;
  }
  return args.command === "publish" ? writePublished(args) : writeSummaryFile(opened.value, args);
}

interface OpenedFile {
  readonly host: Host;
  /** What the file holds and a saved copy would not. */
  readonly leftOut: readonly string[];
}

async function openFile(file: string): Promise<Result<OpenedFile>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  if (isReport(file, bytes.value))
    return fail(
      "is-report",
      `${file} is a report: import it into a workbook first, with the pane's "Import from a report".`,
    );
  const read = await readXlsx(bytes.value);
  if (!read.ok) return fail(read.problem.id, `${path.basename(file)}: ${read.problem.message}`);
  const session = await openForAddIn(read.workbook);
  return succeed({ host: session.host, leftOut: read.leftOut });
}

async function printRead({ file, command, json: asJson }: Exclude<FileArguments, OutArguments>): Promise<number> {
  const read = await readAnyFile(file);
  if (!read.ok) {
    complain(read.problem.message);
    return CANNOT;
  }
  const isEmpty = read.value.summary.tables.length === 0;
  if (asJson || !isEmpty)
    process.stdout.write(`${asJson ? json(read.value, command) : listing(read.value, command)}\n`);
  if (!isEmpty) return WORKED;
  complain(read.value.nothing);
  return NO_TABLE;
}

function listing(read: Read, command: "read" | "check"): string {
  return printable(command === "read" ? tablesListing(read) : findingsListing(read));
}

function json(read: Read, command: "read" | "check"): string {
  const report = fileReport(read);
  const findings = { findings: [...report.tables.flatMap((table) => table.findings), ...report.findings] };
  return printableJson(JSON.stringify(command === "read" ? report : findings, null, 2));
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
  process.stdout.write(`${printable(`${message} Saved as ${out}`)}\n`);
  return WORKED;
}
