import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runInThisContext } from "node:vm";
import { transformSync } from "@swc/core";

/** @typedef {(exports: object, require: (name: string) => unknown, module: { exports: unknown }) => void} Body */

/**
 * Modules as each mutant finds them: fresh, so that nothing is left of the mutant before. Each is compiled once and then
 * only run again, which is far quicker than a new process or a new run of jest. Packages stay.
 */
export class Modules {
  constructor() {
    /** @type {Map<string, Body>} */
    this.bodies = new Map();
    /** @type {Map<string, { exports: unknown }>} */
    this.loaded = new Map();
  }

  /** Forgets what is loaded, but not how it is compiled. */
  forget() {
    this.loaded.clear();
  }

  /**
   * @param {string} file
   * @returns {unknown} what the file exports
   */
  load(file) {
    const known = this.loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.loaded.set(file, module);
    const packages = createRequire(file);
    const require = (/** @type {string} */ name) => {
      if (name.startsWith(".")) return this.load(fileOf(path.resolve(path.dirname(file), name)));
      return packages(name);
    };
    this.bodyOf(file)(module.exports, require, module);
    return module.exports;
  }

  /** @param {string} file */
  bodyOf(file) {
    const known = this.bodies.get(file);
    if (known) return known;
    const { code } = transformSync(readFileSync(file, "utf8"), {
      swcrc: false,
      filename: file,
      module: { type: "commonjs" },
      jsc: { target: "es2022", parser: { syntax: "typescript" } },
    });
    /** @type {Body} */
    const body = runInThisContext(`(function (exports, require, module) {${code}\n})`, { filename: file });
    this.bodies.set(file, body);
    return body;
  }
}

/** @param {string} named a file as an import names it */
function fileOf(named) {
  const found = [`${named}.ts`, path.join(named, "index.ts"), named].find((file) => existsSync(file));
  if (found === undefined) throw new Error(`There is no ${named}.`);
  return found;
}
