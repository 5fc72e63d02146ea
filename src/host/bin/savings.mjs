import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, ROOT } from "./install.mjs";

// The command line, as TypeScript straight from the sources. npm runs scripts in the project's folder, and the user's
// own folder is INIT_CWD: file names on the command line are meant from there.
ensureInstalled();
const tsx = pathToFileURL(path.join(ROOT, "node_modules/tsx/dist/loader.mjs")).href;
const cli = path.join(ROOT, "src/host/node/cli.ts");
const child = spawn(process.execPath, ["--import", tsx, cli, ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: "inherit",
  env: { ...process.env, TSX_TSCONFIG_PATH: path.join(ROOT, "tsconfig.json") },
});
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
