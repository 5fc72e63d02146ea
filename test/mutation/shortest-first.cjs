const { statSync } = require("node:fs");
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * Runs the shortest files of tests first. They are about the smallest things and find most mutants, and the first test
 * that finds one is the last that is run for it.
 */
class ShortestFirst extends Sequencer {
  /**
   * @override
   * @param {Parameters<Sequencer["sort"]>[0]} tests
   */
  sort(tests) {
    return [...tests].sort((a, b) => statSync(a.path).size - statSync(b.path).size);
  }
}

module.exports = ShortestFirst;
