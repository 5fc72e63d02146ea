/** The name, or the name with the first number that makes it unlike every sheet there is. Excel ignores letter case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted} (${count})`;
  return name;
}

/** Tables and names share one set of names, whose letter case Excel ignores; they may hold no blanks or brackets. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
  return name;
}
