import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../host/bin/install.mjs";
import { haveSchemas, SCHEMAS } from "./manifest-schema";
import { readArguments, type PackageArguments } from "./package-arguments";
import { packageProblems } from "./package-problems";

const MANIFEST = "manifest.xml";
/** What a package's folder holds. */
const PARTS = [MANIFEST, "web"];

/** What the command line says, and how it ends. */
export interface PackageOutcome {
  readonly status: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/**
 * Writes a folder for a web server and the manifest that leads Excel to it. What is there already is replaced only by a
 * package that holds.
 *
 * @param given what stands behind `npm run package --`
 * @param home the folder that file names are meant from
 */
export async function packageAddIn(given: readonly string[], home: string): Promise<PackageOutcome> {
  const asked = readArguments(given, home);
  if (typeof asked === "string") return { status: 2, lines: [asked] };
  if (isAnotherThing(asked.out))
    return { status: 2, lines: [`${asked.out} is there and is no package: name another.`] };
  const unfinished = `${asked.out}-unfinished-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    return await packageInto(unfinished, asked);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function packageInto(folder: string, { url, out }: PackageArguments): Promise<PackageOutcome> {
  const web = path.join(folder, "web");
  const said = build(web, url);
  if (said !== null) return { status: 1, lines: ["The add-in could not be built:", said] };
  const manifest = path.join(folder, MANIFEST);
  renameSync(path.join(web, MANIFEST), manifest);
  const problems = await packageProblems({ url, web, manifest, version: projectVersion() });
  if (problems.length > 0) return { status: 1, lines: ["The package does not hold:", ...problems] };
  rmSync(out, { recursive: true, force: true });
  renameSync(folder, out);
  return {
    status: 0,
    lines: [
      `The add-in for ${url} is in ${out}:`,
      `  web           the files to serve at that address`,
      `  ${MANIFEST}  to be given to Excel: see "Administrators" in README.md`,
      ...(haveSchemas()
        ? []
        : [`The manifest was not checked against Microsoft's schemas: they are not in ${SCHEMAS}`]),
    ],
  };
}

/** @returns what the build said, where it failed */
function build(web: string, url: string): string | null {
  const webpack = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  // Source maps would be half of what is served, and whoever needs them has the sources.
  const options = ["--mode", "production", "--config-name", "add-in", "--no-devtool", "--output-path", web];
  const env = { ...process.env, ADDIN_URL: url };
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...options], {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
  return status === 0 ? null : `${stdout}${stderr}`;
}

/** Only a package is replaced by another. */
function isAnotherThing(place: string): boolean {
  const found = statSync(place, { throwIfNoEntry: false });
  return found !== undefined && (!found.isDirectory() || readdirSync(place).some((name) => !PARTS.includes(name)));
}

function projectVersion(): string {
  return (JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string }).version;
}
