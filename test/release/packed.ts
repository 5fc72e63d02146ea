import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

export const ROOT = path.resolve(__dirname, "../..");

/** An address of its own: what still says localhost in this build would say so on a council's server. */
export const PRODUCTION_URL = "https://apps.council.example/savings/";

/** `npm run package` for PRODUCTION_URL, into a folder of its own in one that the caller removes. */
export function packForProduction(temporary: string): { readonly folder: string; readonly said: string } {
  const folder = path.join(temporary, "add-in");
  const options = [path.join(ROOT, "src/release/package.mjs"), "--url", PRODUCTION_URL, "--out", folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`The add-in could not be packed:\n${stdout}${stderr}`);
  return { folder, said: stdout };
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
