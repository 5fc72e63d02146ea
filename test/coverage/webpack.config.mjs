import path from "node:path";
import configurations from "../../webpack.config.js";
import { isCounted } from "./instrument.mjs";

/** The build with counters in it, in a folder of its own: nobody else finds it in dist/. */
export const DIST = "dist/coverage";

// Styles become classes in the build, which runs these files itself; they hold no branches.
const counters = {
  test: (/** @type {string} */ file) => isCounted(file) && !file.endsWith(".styles.ts"),
  enforce: /** @type {const} */ ("pre"),
  use: path.join(import.meta.dirname, "webpack-loader.mjs"),
};

/** The two builds of webpack.config.js. What makes them small is left out: it takes a while, and nobody fetches these. */
export default async function withCounters() {
  const builds = await configurations(undefined, { dist: DIST });
  return builds.map((build) => ({
    ...build,
    devtool: /** @type {const} */ (false),
    cache: false,
    module: { rules: [...build.module.rules, counters] },
    optimization: { ...("optimization" in build ? build.optimization : {}), minimize: false },
  }));
}
