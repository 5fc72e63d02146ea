import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import vm from "node:vm";

export const ROOT = path.resolve(__dirname, "../..");

/** An address of its own: what still says localhost in this build would say so on a council's server. */
export const PRODUCTION_URL = "https://apps.council.example/savings/";

/** Builds the add-in for PRODUCTION_URL into a folder of its own, which the caller removes. */
export function buildForProduction(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "savings-add-in-"));
  const webpack = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const options = [webpack, "--mode", "production", "--config-name", "add-in", "--output-path", folder];
  const env = { ...process.env, ADDIN_URL: PRODUCTION_URL };
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { cwd: ROOT, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`The add-in could not be built:\n${stdout}${stderr}`);
  return folder;
}

/** Runs the built functions.js alone, as Excel does before there is any pane, and lists what it registers. */
export function registeredFunctions(folder: string): string[] {
  const ids: string[] = [];
  const script = { tagName: "SCRIPT", src: `${PRODUCTION_URL}functions.js` };
  const page: Record<string, unknown> = {
    document: { currentScript: script },
    CustomFunctions: { associate: (id: string) => ids.push(id) },
    console,
  };
  page.self = page.window = page;
  vm.runInNewContext(readFileSync(path.join(folder, "functions.js"), "utf8"), page);
  return ids;
}

/** Loads src/commands with an Office that only takes notes, and lists the actions that it associates. */
export async function associatedActions(): Promise<string[]> {
  const ids: string[] = [];
  const office = { actions: { associate: (id: string) => ids.push(id) }, onReady: () => Promise.resolve({}) };
  Object.assign(globalThis, { Office: office });
  await import("../../src/commands");
  return ids;
}
