import { spawnSync } from "node:child_process";
import path from "node:path";
import { ROOT } from "../../src/host/bin/install.mjs";

// `npm run mutate` changes the domain in every small way that Stryker knows, and counts the changes that no test of
// `test/savings/` notices. All of it takes hours, so name a part: `npm run mutate -- src/savings/money.ts
// src/savings/checks`. What was found is kept in `coverage/mutants.json` and asked again only where something changed.
// MUTANTS_AT_ONCE=4 tries as many at once. With --own first, only the tests in the folders that mirror the parts are asked,
// the slow ones only about the file that they mirror, and of what reads papers those of the corpus: that takes minutes, and
// counts as missed what other tests would find.

const given = process.argv.slice(2);
const isOwn = given[0] === "--own";
const parts = given
  .slice(isOwn ? 1 : 0)
  .map((part) => (part.endsWith(".ts") ? part : `${part.replace(/\/$/, "")}/**/*.ts`));
const mutate = parts.length > 0 ? ["--mutate", parts.join(",")] : [];
const readPapers = parts.some((part) => /\/(?:reading|report)\//u.test(part));
const own = [
  ...parts.map((part) => part.replace(/^src/, "test").replace(/[^/]+\.ts$/, "*.test.ts")),
  ...(readPapers ? ["test/corpus/corpus.test.ts"] : []),
];
const stryker = path.join(ROOT, "node_modules/@stryker-mutator/core/bin/stryker.js");
const config = path.join(ROOT, "test/mutation/stryker.config.mjs");
const { status } = spawnSync(process.execPath, [stryker, "run", config, ...mutate], {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, ...(isOwn && { MUTANTS_ASK: own.join(",") }) },
});
process.exit(status ?? 1);
