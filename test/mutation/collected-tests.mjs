import { bind } from "jest-each";

/** @typedef {{ name: string, run: () => unknown }} CollectedTest */

/**
 * `describe`, `test` and `it` as the tests of the domain use them: what they are given is kept, to be run by name.
 *
 * @param {string} file tests of two files may have the same name
 * @returns {{ tests: CollectedTest[], globals: Record<string, unknown> }}
 */
export function collectedTests(file) {
  /** @type {CollectedTest[]} */
  const tests = [];
  /** @type {string[]} */
  const within = [file];

  /** @param {string} name @param {() => void} body */
  function describe(name, body) {
    within.push(name);
    body();
    within.pop();
  }

  /** @param {string} name @param {() => unknown} run */
  function test(name, run) {
    tests.push({ name: [...within, name].join(" "), run });
  }

  /** @type {(one: (name: string, body: () => void) => void) => unknown} */
  const withTables = (one) =>
    Object.assign(one, { each: bind(/** @type {any} */ (one), false), skip: () => undefined });
  return { tests, globals: { describe: withTables(describe), test: withTables(test), it: withTables(test) } };
}
