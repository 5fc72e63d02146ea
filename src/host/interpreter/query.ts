import type { Ref } from "./member";
import type { QueryInfo } from "./wire";

/**
 * Answers a `load`: the properties asked for, under the capitalised names that the client library looks for.
 * @returns The object's data, or null for a null object.
 */
export function answerQuery(ref: Ref, query: QueryInfo | undefined): unknown {
  if (ref.isNull) return null;
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? [])].map((path) => path.split("/"));
  return loadPaths(ref, paths, query);
}

function loadPaths(ref: Ref, paths: string[][], query?: QueryInfo): unknown {
  if (ref.isNull) return null;
  const items = ref.items();
  if (!items) return loadObject(ref, paths);
  const wanted = paths.map((path) => (path[0] === "items" ? path.slice(1) : path));
  const own = wanted.filter((path) => path.length === 1 && ref.propertyNames().includes(path[0] ?? ""));
  const ofItems = wanted.filter((path) => !own.includes(path));
  const from = query?.Skip ?? 0;
  const chosen = items.slice(from, query?.Top === undefined ? undefined : from + query.Top);
  return { ...ref.identity(), ...loadScalars(ref, own), _Items: chosen.map((item) => loadPaths(item, ofItems)) };
}

function loadObject(ref: Ref, paths: string[][]): Record<string, unknown> {
  const named = paths.filter((path) => path.length > 0 && path[0] !== "$none" && path[0] !== "");
  const scalars = named.filter((path) => path.length === 1 && !ref.isLink(path[0] ?? ""));
  const everything = paths.length === 0 || paths.some((path) => path.length === 0);
  const data: Record<string, unknown> = {
    ...ref.identity(),
    ...loadScalars(ref, everything ? ref.propertyNames().map((name) => [name]) : scalars),
  };
  for (const [link, rest] of byFirstStep(named.filter((path) => !scalars.includes(path)))) {
    data[capitalised(link)] = loadPaths(ref.link(link), rest);
  }
  return data;
}

function loadScalars(ref: Ref, paths: string[][]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name = ""] of paths) data[capitalised(name)] = ref.read(name);
  return data;
}

function byFirstStep(paths: string[][]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const [first = "", ...rest] of paths) groups.set(first, [...(groups.get(first) ?? []), rest]);
  // A link asked for without a member means all of its scalars; with one, only that.
  for (const [first, rests] of groups) {
    const leaves = rests.filter((rest) => rest.length > 0);
    groups.set(first, leaves.length > 0 ? leaves : []);
  }
  return groups;
}

/**
 * A member's name as the client library spells it on the wire.
 * @returns Such as "NumberFormat".
 */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * A member's name as it stands in our tables.
 * @returns Such as "numberFormat".
 */
export function uncapitalised(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
