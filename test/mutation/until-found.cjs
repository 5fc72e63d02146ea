const { default: TestRunner } = require("jest-runner");

/**
 * Runs no further file of tests once one has found the mutant. Stryker cannot do so with jest, and would run all of them
 * for every mutant.
 */
class UntilFound extends TestRunner {
  /**
   * @override
   * @type {TestRunner["runTests"]}
   */
  runTests(tests, watcher, options) {
    if (process.env.__STRYKER_ACTIVE_MUTANT__ !== undefined) {
      this.on("test-file-failure", () => watcher.setState({ interrupted: true }));
      this.on("test-file-success", ([, { numFailingTests, testExecError }]) => {
        if (numFailingTests > 0 || testExecError) watcher.setState({ interrupted: true });
      });
    }
    return super.runTests(tests, watcher, options);
  }
}

module.exports = UntilFound;
