import path from "node:path";
import { parseArgs } from "node:util";

/** Where the add-in will be served from, and where its folder is written to. */
export interface PackageArguments {
  /** Begins with https:// and ends with a slash. */
  readonly url: string;
  readonly out: string;
}

const USAGE = "Usage: npm run package -- --url https://add-ins.example.gov.uk/savings/ [--out folder]";

/** Letters that need no rewriting in an address, in XML or in HTML. */
const PLAIN_ADDRESS = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?\/(?:[\w.~-]+\/)*$/iu;

/**
 * Reads the command line.
 *
 * @param given what stands behind `npm run package --`
 * @param home the folder that file names are meant from
 * @returns one line that says what is wrong, where something is
 */
export function readArguments(given: readonly string[], home: string): PackageArguments | string {
  const values = valuesOf(given);
  if (values?.url === undefined) return USAGE;
  const problem = addressProblem(values.url);
  if (problem !== null) return `${problem}, and this is ${values.url}`;
  return { url: values.url, out: path.resolve(home, values.out ?? "dist/package") };
}

function valuesOf(given: readonly string[]): { url?: string; out?: string } | null {
  try {
    return parseArgs({ args: [...given], options: { url: { type: "string" }, out: { type: "string" } } }).values;
  } catch {
    return null;
  }
}

/** Excel loads an add-in from https only, and the names of files are put behind the address as it stands. */
function addressProblem(url: string): string | null {
  if (!/^https:\/\//iu.test(url)) return "The address must begin with https://";
  if (!url.endsWith("/")) return "The address must end with a slash";
  if (!PLAIN_ADDRESS.test(url))
    return "The address may have letters, digits and - . _ ~ only, and nothing behind its path";
  if (/^https:\/\/(?:localhost|127\.|0\.0\.0\.0)/iu.test(url))
    return "The address must be one that other machines reach";
  return null;
}
