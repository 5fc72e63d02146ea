import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { CustomFunctionsFile } from "../formulas/custom-functions";

const TOOL = "custom-functions-metadata";
const HERE = path.dirname(fileURLToPath(import.meta.url));
const FUNCTIONS_FOLDER = path.join(HERE, "../../functions");
/** Beside what other tools keep of their work; it goes when the packages are installed anew. */
const KEPT = path.join(HERE, "../../../node_modules/.cache/savings-functions/functions.json");

let made: Promise<CustomFunctionsFile> | undefined;

/**
 * The metadata that the build also makes of the comments of the add-in's functions: made once, and kept in a file until
 * their sources or the tool change. The tool loads the TypeScript compiler, which takes longer than to open most workbooks.
 */
export function functionsMetadata(): Promise<CustomFunctionsFile> {
  return (made ??= keptMetadata(FUNCTIONS_FOLDER, KEPT));
}

/** What the file keeps: the metadata, and what it was made of. */
interface Kept {
  readonly madeOf: string;
  readonly metadata: CustomFunctionsFile;
}

/**
 * The metadata of the functions that a folder's files declare.
 * @param folder Where the sources are.
 * @param file Where the metadata is kept, or will be. One that cannot be read is made anew.
 */
export async function keptMetadata(folder: string, file: string): Promise<CustomFunctionsFile> {
  const sources = readdirSync(folder)
    .map((name) => path.join(folder, name))
    .map((source) => ({ source, text: readFileSync(source, "utf8") }))
    .filter(({ text }) => /@customfunction\b/u.test(text));
  const madeOf = fingerprint(sources.map(({ text }) => text));
  const kept = readKept(file);
  if (kept?.madeOf === madeOf) return kept.metadata;
  const metadata = await readFunctionsMetadata(sources.map(({ source }) => source));
  keep(file, { madeOf, metadata });
  return metadata;
}

function fingerprint(texts: readonly string[]): string {
  const { version } = createRequire(import.meta.url)(`${TOOL}/package.json`) as { version: string };
  return createHash("sha256")
    .update(JSON.stringify([version, ...texts]))
    .digest("hex");
}

function readKept(file: string): Kept | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Kept;
  } catch {
    return null;
  }
}

/** Several processes may keep it at once, so each writes a file of its own and puts it in place whole. */
function keep(file: string, kept: Kept): void {
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(own, JSON.stringify(kept));
    renameSync(own, file);
  } catch {
    // Where packages cannot be written to it is made anew each time, which is only slower.
  }
}

/**
 * The metadata of custom functions, generated from their sources by the very tool that the build uses.
 * @param files The sources' paths.
 * @returns What would stand in functions.json; a source that the tool cannot read is an error that names it.
 */
export async function readFunctionsMetadata(files: readonly string[]): Promise<CustomFunctionsFile> {
  const { generateCustomFunctionsMetadata } = await import("custom-functions-metadata");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...files]);
  if (errors.length > 0) throw new Error(`The functions' metadata could not be made: ${errors.join("; ")}`);
  const parsed: unknown = JSON.parse(metadataJson);
  // The tool's own output: its shape is its business, and `CustomFunctionsFile` names what is used of it.
  return parsed as CustomFunctionsFile;
}
