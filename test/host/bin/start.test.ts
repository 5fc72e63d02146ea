import { spawnSync } from "node:child_process";
import path from "node:path";

const START = path.resolve(import.meta.dirname, "../../../src/host/bin/start.mjs");

function start(...options: string[]) {
  return spawnSync(process.execPath, [START, "--no-open", ...options], { encoding: "utf8", timeout: 60_000 });
}

test.each([
  ["a workbook that is not there", ["no-such-book.xlsx"], /^There is no workbook at .*no-such-book\.xlsx\n$/],
  ["a folder", [import.meta.dirname], /^There is no workbook at .*\n$/],
  ["a file that is no workbook", [import.meta.filename], /^Not an \.xlsx workbook: .*\n$/],
  ["a port that is none", ["--port", "tea"], /^Not a port: tea\..*\n$/],
  ["two workbooks", ["a.xlsx", "b.xlsx"], /^Usage: .*\n$/],
  ["an option that does not exist", ["--fast"], /^Usage: .*\n$/],
])("start answers %s in one line", (_, options, message) => {
  const { status, stdout, stderr } = start(...options);
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
});
