import swcJest from "@swc/jest";
import { instrument, isCounted } from "./instrument.mjs";

/**
 * What jest makes of a source in every other run, with counters put in before.
 *
 * @param {import("@swc/core").Options} options those of package.json
 * @returns {import("@jest/transform").SyncTransformer}
 */
function createTransformer(options) {
  const swc = swcJest.createTransformer(options);
  if (!swc.process) throw new Error("@swc/jest transforms nothing by itself any more.");
  const process = swc.process.bind(swc);
  return {
    // Without this jest would put in counters of its own, into what has been made of the source.
    canInstrument: true,
    process: (source, file, jestOptions) =>
      process(isCounted(file) ? instrument(source, file) : source, file, jestOptions),
  };
}

export default { createTransformer };
