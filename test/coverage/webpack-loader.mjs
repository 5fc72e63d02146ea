import { instrument } from "./instrument.mjs";

/**
 * Puts counters into a source before the build makes JavaScript of it.
 *
 * @this {import("webpack").LoaderContext<unknown>}
 * @param {string} source
 */
export default function withCounters(source) {
  return instrument(source, this.resourcePath);
}
