import { parseArguments } from "./arguments";
import { CANNOT, complain, WORKED } from "./ending";

/**
 * Answers a command line.
 *
 * @param args what stands after the program's name
 * @returns the exit code
 */
export async function answer(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  if (!parsed.ok) {
    complain(parsed.problem.message);
    return CANNOT;
  }
  const { value } = parsed;
  if (value.command === "help") {
    process.stdout.write(`${value.text}\n`);
    return WORKED;
  }
  // Loaded only now, so that a slip on the command line is answered at once.
  const { runCommand } = await import("./run-command");
  return runCommand(value);
}
