const { statSync } = require("node:fs");
const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * Runs first the tests that mirror the file that a mutant is in, then those of its folder, then the shortest: whichever
 * finds the mutant is the last that is run for it.
 */
class NearestFirst extends Sequencer {
  /** @param {import("@jest/test-sequencer").TestSequencerOptions} options */
  constructor(options) {
    super(options);
    /** @type {string} */
    this.mutated = options.globalConfig.nonFlagArgs[0] ?? "";
  }

  /**
   * @override
   * @param {Parameters<Sequencer["sort"]>[0]} tests
   */
  sort(tests) {
    return [...tests].sort((a, b) => this.distance(a.path) - this.distance(b.path) || sizeOf(a.path) - sizeOf(b.path));
  }

  /** @param {string} test */
  distance(test) {
    const mirrored = test.replace(`${path.sep}test${path.sep}`, `${path.sep}src${path.sep}`);
    if (path.dirname(mirrored) !== path.dirname(this.mutated)) return 2;
    return path.basename(mirrored, ".test.ts") === path.basename(this.mutated, ".ts") ? 0 : 1;
  }
}

/** @param {string} file */
function sizeOf(file) {
  return statSync(file).size;
}

module.exports = NearestFirst;
