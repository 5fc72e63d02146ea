import type { Result } from "../../savings/result";
import { fail, succeed } from "../../savings/result";

/** What the command line asks for. */
export type Arguments =
  | { readonly command: "read" | "check"; readonly file: string; readonly json: boolean }
  | { readonly command: "summary" | "publish"; readonly file: string; readonly out: string }
  | { readonly command: "sample"; readonly out: string }
  | { readonly command: "help"; readonly text: string };

const USAGE = [
  "savings read FILE [--json]                   lists the savings tables that it finds",
  "savings check FILE [--json]                  lists what is wrong with them",
  "savings summary FILE.xlsx --out OUT.xlsx     saves the workbook with a scrutiny summary",
  "savings publish FILE.xlsx --out OUT.xlsx     saves a copy of the summary alone, with values only",
  "savings sample --out OUT.xlsx                saves a workbook with five councils' sheets",
  "FILE is a workbook (.xlsx) or a report: .txt, .md, .csv, .tsv, .html, .docx or .pdf.",
].join("\n");

const SHORT_USAGE =
  "use read FILE [--json], check FILE [--json], summary FILE --out OUT.xlsx, publish FILE --out OUT.xlsx or sample --out OUT.xlsx.";

/** Reads the words after `savings`. A problem is one sentence that says what is missing or not known. */
export function parseArguments(args: readonly string[]): Result<Arguments> {
  const [command, ...rest] = args;
  if (command === "help" || command === "--help" || command === "-h") return succeed({ command: "help", text: USAGE });
  if (!isCommand(command)) {
    const named = command === undefined ? "No command was given" : `"${command}" is not a command`;
    return fail("wrong-arguments", `${named}; ${SHORT_USAGE}`);
  }
  const words = wordsOf(rest);
  if (!words.ok) return words;
  const { files, out, json } = words.value;
  const [file, second] = files;
  if (second !== undefined) return wrong(`one file at a time, not "${second}" too`);
  if (command === "sample")
    return out === null || file !== undefined
      ? wrong("sample takes --out OUT.xlsx and nothing else")
      : succeed({ command, out });
  if (file === undefined) return wrong(`${command} needs a file`);
  if (command === "summary" || command === "publish")
    return out === null || json
      ? wrong(`${command} needs --out OUT.xlsx, and has no --json`)
      : succeed({ command, file, out });
  return out === null ? succeed({ command, file, json }) : wrong(`${command} has no --out`);
}

const COMMANDS = ["read", "check", "summary", "publish", "sample"] as const;

function isCommand(word: string | undefined): word is (typeof COMMANDS)[number] {
  return COMMANDS.some((command) => command === word);
}

interface Words {
  readonly files: readonly string[];
  readonly out: string | null;
  readonly json: boolean;
}

function wordsOf(rest: readonly string[]): Result<Words> {
  const files: string[] = [];
  let out: string | null = null;
  let json = false;
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? "";
    if (word === "--json") json = true;
    else if (word === "--out") {
      at += 1;
      out = rest[at] ?? "";
      if (out === "" || out.startsWith("--")) return wrong("--out needs the name of a file to write");
    } else if (word.startsWith("--")) return wrong(`"${word}" is not an option`);
    else files.push(word);
  }
  return succeed({ files, out, json });
}

function wrong<T>(message: string): Result<T> {
  return fail("wrong-arguments", `${message}; ${SHORT_USAGE}`);
}
