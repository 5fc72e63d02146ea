import type { Members, Property } from "../../../src/host/interpreter/member";

/** The tables of members that were bound to an object, by the type's name. */
export const tables = new Map<string, Members<never>>();

/** The members that were used since it was last cleared, as "Range.values", or "Range.values=" where it was set. */
export const used = new Set<string>();

const recorded = new WeakMap<object, object>();

/** A table whose members do what they did, and leave word of it. */
export function recording<T>(members: Members<T>): Members<T> {
  const known = recorded.get(members) as Members<T> | undefined;
  if (known) return known;
  const { type, properties, links, methods, actions, items, item } = members;
  const note = (name: string): void => void used.add(`${type}.${name}`);
  const noting =
    <A extends unknown[], R>(name: string, act: (...given: A) => R) =>
    (...given: A): R => {
      note(name);
      return act(...given);
    };
  const all = <V, W>(of: Readonly<Record<string, V>> = {}, as: (name: string, value: V) => W): Record<string, W> =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [name, as(name, value)]));
  const table: Members<T> = {
    ...members,
    ...(properties && {
      properties: all(properties, (name, property): Property<T> => ({
        get: noting(name, (target: T, host) => property.get(target, host)),
        ...(property.set && {
          set: noting(`${name}=`, (target: T, value: unknown, host) => property.set?.(target, value, host)),
        }),
      })),
    }),
    ...(links && { links: all(links, noting) }),
    ...(methods && { methods: all(methods, noting) }),
    ...(actions && { actions: all(actions, noting) }),
    ...(items && { items: noting("items", items) }),
    ...(item && { item: noting("getItem", item) }),
  };
  recorded.set(members, table);
  tables.set(type, table);
  return table;
}

/** Every member of the tables that were bound, as `used` names them. */
export function membersOf({ type, properties, links, methods, actions, items, item }: Members<never>): string[] {
  const scalars = Object.entries(properties ?? {}).flatMap(([name, property]) =>
    "set" in property ? [name, `${name}=`] : [name],
  );
  const names = [links, methods, actions].flatMap((table) => Object.keys(table ?? {}));
  const ofCollection = [...(items ? ["items"] : []), ...(item ? ["getItem"] : [])];
  return [...new Set([...scalars, ...names, ...ofCollection])].map((name) => `${type}.${name}`);
}
