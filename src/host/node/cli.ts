import { parseArguments } from "./arguments";
import { CANNOT, complain, WORKED } from "./ending";

async function run(args: readonly string[]): Promise<number> {
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

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    complain(`this failed in a way that it should not (${error instanceof Error ? error.message : String(error)}).`);
    process.exitCode = CANNOT;
  },
);
