import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, ROOT } from "./install.mjs";

const USAGE = "Usage: npm start -- [workbook.xlsx] [--port 3010] [--no-open]";
const DEFAULT_PORT = 3010;

const { workbook, port, open } = readArguments();
ensureInstalled();
if (!ensureBuilt()) process.exit(1);
// Packages are there only from here on.
const { listen, workbookServer } = await import("../serve/server.mjs");
const server = workbookServer({ folder: path.join(ROOT, "dist/local"), workbook });
const address = await listen(server, port).catch((error) =>
  fail(`The local workbook cannot be served: ${error.message}`),
);
console.log(`The local workbook is at ${address}   (Ctrl+C ends it)`);
if (open) openBrowser(address);

function readArguments() {
  const { values, positionals } = parsed();
  if (positionals.length > 1) fail(USAGE);
  const port = Number(values.port ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) fail(`Not a port: ${values.port}. ${USAGE}`);
  return { workbook: readable(positionals[0]), port, open: !values["no-open"] && !process.env.CI };
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { port: { type: "string" }, "no-open": { type: "boolean" } },
    });
  } catch {
    return fail(USAGE);
  }
}

/**
 * File names are meant from where the user typed them, which npm keeps in INIT_CWD.
 *
 * @param {string | undefined} name
 */
function readable(name) {
  if (name === undefined) return undefined;
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) fail(`There is no workbook at ${file}`);
  if (path.extname(file).toLowerCase() !== ".xlsx") fail(`Not an .xlsx workbook: ${file}`);
  return file;
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(2);
}

/** A machine without a browser is no mistake: the address stands in the terminal. @param {string} address */
function openBrowser(address) {
  const [command, ...before] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  spawn(String(command), [...before, address], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
