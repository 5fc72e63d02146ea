export { readXlsx, type ReadResult } from "./read";
export { writeXlsx, type WriteXlsxOptions } from "./write";
export type { FileProblem } from "./problems";
