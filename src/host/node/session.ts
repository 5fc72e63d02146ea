import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { Host, type HostOptions } from "../host";
import { installOffice, type OfficeOptions } from "../office";
import type { OfficeState } from "../office-state";
import type { CustomFunction, CustomFunctionsFile } from "../formulas/custom-functions";

/** The globals that an add-in finds in Excel, played by a host. */
export interface HostSessionGlobals {
  readonly host: Host;
  readonly office: OfficeState;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Makes them this process's globals, as the add-in's code expects; returns the way to put back what was there. */
  useAsGlobals(): () => void;
  /** Ties exported functions to the metadata; ids are matched to the exported names whatever the case and dots. */
  registerFunctions(
    namespace: string,
    functions: Readonly<Record<string, unknown>>,
    metadata: CustomFunctionsFile,
  ): void;
}

const CLIENT = "dist/excel-web-16.00.js";
let script: vm.Script | undefined;

/**
 * Opens a workbook for the add-in's own code in Node: Microsoft's client library in a bare context, over a host.
 * @param options The workbook (an empty one if absent), today's date, and what Office says that it supports.
 * @param scope What `loadClient` gave, if not one of the session's own: a session that had it before is tied to nothing from here on.
 * @returns The host and the globals.
 * @example
 * const { host, useAsGlobals } = openSession();
 * useAsGlobals();
 * await Excel.run(async (context) => { context.workbook.worksheets.add("Summary"); await context.sync(); });
 * host.workbook.sheets.length // 2
 */
export function openSession(options: HostOptions & OfficeOptions = {}, scope = loadClient()): HostSessionGlobals {
  const host = new Host(options);
  const office = installOffice(scope, host, options);
  const globals = {
    Excel: scope["Excel"] as typeof Excel,
    Office: scope["Office"] as typeof Office,
    OfficeExtension: scope["OfficeExtension"] as typeof OfficeExtension,
    CustomFunctions: scope["CustomFunctions"] as typeof CustomFunctions,
  };
  return {
    host,
    office,
    ...globals,
    useAsGlobals: () => putGlobals(globals),
    registerFunctions: (namespace, functions, metadata) => register(host, namespace, functions, metadata),
  };
}

/**
 * Loads Microsoft's client library. It reads a few things of a browser when it loads; nothing of them is used afterwards.
 * @returns Its globals.
 */
export function loadClient(): Record<string, unknown> {
  const scope: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    document: { createElement: () => ({}), getElementsByTagName: () => [] },
    navigator: { userAgent: "node" },
    location: { href: "http://localhost/", search: "", hash: "" },
  };
  scope["window"] = scope;
  scope["self"] = scope;
  vm.createContext(scope);
  script ??= new vm.Script(readFileSync(clientPath(), "utf8"), { filename: CLIENT });
  script.runInContext(scope);
  return scope;
}

function clientPath(): string {
  const require = createRequire(import.meta.url);
  return require.resolve(`@microsoft/office-js/${CLIENT}`);
}

function putGlobals(globals: Record<string, unknown>): () => void {
  const before = Object.keys(globals).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

function register(
  host: Host,
  namespace: string,
  functions: Readonly<Record<string, unknown>>,
  metadata: CustomFunctionsFile,
): void {
  host.functions.describe(namespace, metadata);
  const exported = new Map(Object.entries(functions).map(([name, run]) => [plainName(name), run]));
  for (const { id } of metadata.functions) {
    const run = exported.get(plainName(id));
    if (isFunction(run)) host.functions.associate(id, run);
  }
  host.recalculate();
}

function isFunction(value: unknown): value is CustomFunction {
  return typeof value === "function";
}

function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
}
