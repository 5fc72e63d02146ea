import type { Host } from "../host";
import type { HostSheet } from "../model/types";
import { HostProblem, problem } from "./problems";

/** A scalar property; one without `set` is read-only. */
export interface Property<T> {
  get(target: T, host: Host): unknown;
  set?(target: T, value: unknown, host: Host): void;
}

/** One call of a method. An argument that was an Office object is its `Ref`. */
export interface Call {
  readonly host: Host;
  readonly args: readonly unknown[];
}

/** What the local workbook plays of one Excel type: everything that is not here is refused by name. */
export interface Members<T> {
  /** Excel's name for the type, as it stands in messages. */
  readonly type: string;
  /** What tells this object from its siblings in later batches, such as `{ Id }`. */
  readonly identity?: (target: T, host: Host) => Record<string, unknown>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects themselves. */
  readonly links?: Readonly<Record<string, (target: T, host: Host) => Ref>>;
  /** Methods that only look. */
  readonly methods?: Readonly<Record<string, (target: T, call: Call) => unknown>>;
  /** Methods that change the workbook. */
  readonly actions?: Readonly<Record<string, (target: T, call: Call) => unknown>>;
  readonly items?: (target: T, host: Host) => Ref[];
  readonly item?: (target: T, key: unknown, host: Host) => Ref | undefined;
  /** The sheet whose protection forbids changes. */
  readonly guardedBy?: (target: T) => HostSheet;
  /** Whether changes to it can change what formulas give. */
  readonly affectsValues?: boolean;
}

/** An object that a batch can speak to. */
export interface Ref {
  readonly type: string;
  readonly isNull: boolean;
  /** The thing itself, for the members that take it as an argument. */
  readonly target: unknown;
  identity(): Record<string, unknown>;
  propertyNames(): string[];
  isLink(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  link(name: string): Ref;
  call(name: string, args: readonly unknown[]): unknown;
  item(key: unknown): Ref;
  items(): Ref[] | null;
}

/**
 * Binds what is played of a type to one object of it.
 * @returns The reference that the interpreter speaks to.
 */
export function refTo<T>(members: Members<T>, target: T, host: Host): Ref {
  const changing = (): void => {
    if (host.readOnly || members.guardedBy?.(target).protected === true) throw problem("AccessDenied");
    host.noteChange(members.affectsValues !== false);
  };
  return {
    type: members.type,
    isNull: false,
    target,
    identity: () => members.identity?.(target, host) ?? {},
    propertyNames: () => Object.keys(members.properties ?? {}),
    isLink: (name) => own(members.links, name) !== undefined,
    read: (name) => (own(members.properties, name) ?? notPlayed(members.type, name)).get(target, host),
    write(name, value) {
      const property = own(members.properties, name) ?? notPlayed(members.type, name);
      if (!property.set) throw problem("InvalidOperation", `${members.type}.${name} is read-only.`);
      changing();
      property.set(target, value, host);
    },
    link: (name) => (own(members.links, name) ?? notPlayed(members.type, name))(target, host),
    call(name, args) {
      const action = own(members.actions, name);
      if (action) changing();
      const method = action ?? own(members.methods, name) ?? notPlayed(members.type, `${name}()`);
      return method(target, { host, args });
    },
    item(key) {
      const found = (members.item ?? notPlayed(members.type, "getItem()"))(target, key, host);
      if (!found) throw problem("ItemNotFound");
      return found;
    },
    items: () => members.items?.(target, host) ?? null,
  };
}

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

function notPlayed(type: string, member: string): never {
  throw new HostProblem("NotImplemented", `${type}.${member} is not played by the local workbook.`);
}

/** What an `...OrNullObject` method gives where there is nothing. Its links and methods give it again. */
export const NULL_REF: Ref = {
  type: "NullObject",
  isNull: true,
  target: null,
  identity: () => ({}),
  propertyNames: () => [],
  isLink: () => true,
  read: () => null,
  write: () => {
    throw problem("ItemNotFound");
  },
  link: () => NULL_REF,
  call: (name) => {
    if (/^(get|_)/.test(name)) return NULL_REF;
    throw problem("ItemNotFound");
  },
  item: () => NULL_REF,
  items: () => null,
};

/**
 * Whether a method's result is an object of the workbook rather than a value.
 * @returns True for a `Ref`.
 */
export function isRef(value: unknown): value is Ref {
  return typeof value === "object" && value !== null && "propertyNames" in value && "identity" in value;
}
