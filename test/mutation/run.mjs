import { spawnSync } from "node:child_process";
import path from "node:path";
import { ROOT } from "../../src/host/bin/install.mjs";

// `npm run mutate` changes the domain in every small way that Stryker knows, and counts the changes that no test of
// `test/savings/` notices. All of it takes many hours, so name a part: `npm run mutate -- src/savings/money.ts
// src/savings/checks`. What was found is kept in `coverage/mutants.json` and asked again only where something changed.
// MUTANTS_AT_ONCE=4 tries as many at once.

const parts = process.argv.slice(2).map((part) => (part.endsWith(".ts") ? part : `${part.replace(/\/$/, "")}/**/*.ts`));
const mutate = parts.length > 0 ? ["--mutate", parts.join(",")] : [];
const stryker = path.join(ROOT, "node_modules/@stryker-mutator/core/bin/stryker.js");
const config = path.join(ROOT, "test/mutation/stryker.config.mjs");
const { status } = spawnSync(process.execPath, [stryker, "run", config, ...mutate], { cwd: ROOT, stdio: "inherit" });
process.exit(status ?? 1);
