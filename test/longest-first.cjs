const { default: Sequencer } = require("@jest/test-sequencer");

/** What takes long for a file of its size. */
const LONG = /\.long\.test\.|[\\/]test[\\/](?:browser|office-api)[\\/]/;

/**
 * Begins with the files that took longest, as Jest does where it has run them before. On a machine that has not, where it
 * would go by their size, it begins with those that are known to take long: one that is left for the end is waited for.
 */
class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {Parameters<Sequencer["sort"]>[0]} tests
   */
  async sort(tests) {
    const sorted = await super.sort(tests);
    /** @param {(typeof sorted)[number]} test */
    const isLong = ({ duration, path }) => duration === undefined && LONG.test(path);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}

module.exports = LongestFirst;
