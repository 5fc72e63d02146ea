/** An optional text argument, trimmed; null where it was left out or is empty. */
export function textFrom(argument: unknown): string | null {
  return typeof argument === "string" && argument.trim() !== "" ? argument.trim() : null;
}
