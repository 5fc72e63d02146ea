import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { ensureInstalled, ROOT } from "../../src/host/bin/install.mjs";

// `npm run coverage` counts which branches of what ships are taken by the unit tests or by the tests in the browser, over
// sources with counters in them. It takes a few times as long as the tests. `npm run coverage -- --last` says again what
// was last measured, and `npm run coverage -- --missed src/commands` lists every branch of a part that was missed then.

ensureInstalled();
const { lastMeasured } = await import("./measure.mjs");
const { byRoom, missedIn } = await import("./report.mjs");
const { TAKEN } = await import("./places.mjs");

const [option, ...parts] = process.argv.slice(2);
if (![undefined, "--last", "--missed"].includes(option)) {
  console.error("Usage: npm run coverage [-- --last | -- --missed [files or folders]]");
  process.exit(2);
}
const held = option !== undefined || measure();
const { branches, changed } = lastMeasured();
if (changed.length > 0) console.log(`${changed.length} files changed since, and nothing of them counts as taken.`);
console.log(option === "--missed" ? missedIn(branches, parts.length > 0 ? parts : ["src"]) : byRoom(branches));
process.exit(held ? 0 : 1);

function measure() {
  rmSync(TAKEN, { recursive: true, force: true });
  return (
    tool("webpack-cli/bin/cli.js", "--config", "test/coverage/webpack.config.mjs", "--mode", "production") &&
    tool("jest/bin/jest.js", "--ci", "--config", "test/coverage/jest.config.mjs")
  );
}

/** @param {string[]} command */
function tool(...[name = "", ...options]) {
  const { status } = spawnSync(process.execPath, [path.join(ROOT, "node_modules", name), ...options], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return status === 0;
}
