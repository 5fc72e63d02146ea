import { printable } from "./printable";

/** Exit codes. It worked; findings are not failures. */
export const WORKED = 0;
export const NO_TABLE = 1;
export const CANNOT = 2;

/** One line for whoever reads the errors; never a stack trace. */
export function complain(message: string): void {
  process.stderr.write(`savings: ${printable(message.replace(/\s*\n\s*/gu, " "))}\n`);
}
