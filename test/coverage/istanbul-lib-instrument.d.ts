/** What is used of a package that has no types of its own. */
declare module "istanbul-lib-instrument" {
  import type { FileCoverageData } from "istanbul-lib-coverage";

  interface Instrumenter {
    instrumentSync(source: string, file: string): string;
    lastFileCoverage(): FileCoverageData;
  }

  export function createInstrumenter(options: {
    esModules: boolean;
    preserveComments: boolean;
    parserPlugins: string[];
    coverageGlobalScope: string;
    coverageGlobalScopeFunc: boolean;
  }): Instrumenter;
}
