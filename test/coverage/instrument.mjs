import path from "node:path";
import { createInstrumenter } from "istanbul-lib-instrument";
import { ROOT } from "../../src/host/bin/install.mjs";

/*
 * Counters are put into the sources as they are written, before anything makes JavaScript of them, and into those of the
 * unit tests and of the pane alike. So both count the same branches, those that stand in the file, and what both took can
 * be added up without guessing which is which.
 */

const COUNTED = path.join(ROOT, "src") + path.sep;
const HOST = path.join(COUNTED, "host") + path.sep;

/** Whether branches of a file are counted: whatever ships, and not the host that plays Excel. */
export function isCounted(/** @type {string} */ file) {
  return file.startsWith(COUNTED) && !file.startsWith(HOST) && /\.(?:tsx?|mjs)$/.test(file);
}

/**
 * A source with counters in it, still in its own language.
 *
 * @param {string} source
 * @param {string} file its full path, by which it is counted
 */
export function instrument(source, file) {
  return instrumenterOf(file).instrumentSync(source, file);
}

/**
 * The counters of a source that nothing has run yet.
 *
 * @param {string} source
 * @param {string} file
 */
export function nothingTaken(source, file) {
  const instrumenter = instrumenterOf(file);
  instrumenter.instrumentSync(source, file);
  return instrumenter.lastFileCoverage();
}

/** @param {string} file */
function instrumenterOf(file) {
  return createInstrumenter({
    esModules: true,
    // The build reads the names of the pane's parts from comments.
    preserveComments: true,
    parserPlugins: [...(file.endsWith(".mjs") ? [] : ["typescript"]), ...(file.endsWith(".tsx") ? ["jsx"] : [])],
    // The pane's policy allows no code made of text, by which the counters' place would be looked up otherwise.
    coverageGlobalScope: "globalThis",
    coverageGlobalScopeFunc: false,
  });
}
