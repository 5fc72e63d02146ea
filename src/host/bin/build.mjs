import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./install.mjs";

/** What a build is made of. A test or a document does not make dist out of date. */
const SOURCES = ["src", "seeds", "assets", "manifest.xml", "webpack.config.js", "package-lock.json", "tsconfig.json"];

/** Written last by the build: as old as the build is. */
const LAST_WRITTEN = "dist/local/index.html";

/** Builds dist/ when a source is newer than it. Returns false when the build failed; its output went to stderr. */
export function ensureBuilt() {
  if (newest(SOURCES) < (modified(LAST_WRITTEN) ?? 0)) return true;
  console.error("Building: a minute or two, and only when something changed ...");
  const webpack = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
  });
  return status === 0;
}

/** @param {string[]} places */
function newest(places) {
  return Math.max(0, ...places.flatMap((place) => [place, ...within(place)]).map((place) => modified(place) ?? 0));
}

/** @param {string} place */
function within(place) {
  try {
    return readdirSync(path.join(ROOT, place), { recursive: true }).map((name) => path.join(place, String(name)));
  } catch {
    return [];
  }
}

/** @param {string} place */
function modified(place) {
  return statSync(path.join(ROOT, place), { throwIfNoEntry: false })?.mtimeMs;
}
