/**
 * Adds to a list, however much there is to add. What is spread into `push` becomes arguments, and of a long report there
 * are more than a call can take.
 */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
