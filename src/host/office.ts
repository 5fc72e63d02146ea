import type { CustomFunction, CustomFunctionsFile } from "./formulas/custom-functions";
import type { Host } from "./host";
import type { EventSink } from "./interpreter/events";
import { createSession } from "./interpreter/session";
import { mergeUndoGroups, type RunsBatches } from "./interpreter/undo";
import { OfficeState } from "./office-state";

/**
 * The newest of each requirement set that the host says it supports, but for `ExcelApi`, which `host.excelApi` says.
 * `DelayForCellEdit` and the like have no version.
 */
const SUPPORTED: Readonly<Record<string, string>> = {
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.1",
  RichApiRuntimeFlag: "1.1",
  AddinCommands: "1.3",
};

/** The version of `ExcelApi` from which a run can be one step of undo. */
const MERGES_UNDO = "1.20";

/** How a page or a test wants the environment to differ. */
export interface OfficeOptions {
  /** Overrides of the supported requirement sets, such as `{ ExcelApi: "1.14" }`; an empty version takes one away. */
  supported?: Readonly<Record<string, string>>;
  /** The metadata that `custom-functions-metadata` generates, and the manifest's namespace. */
  customFunctions?: { namespace: string; metadata: CustomFunctionsFile };
}

/** What the client library defines and this file completes: the parts that are touched here. */
interface ClientGlobals {
  OfficeExtension: {
    SessionBase: { _overrideSession: unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent: EventSink;
  };
  OSF: { _OfficeAppFactory: unknown };
  Excel: RunsBatches;
  Office: Record<string, unknown> & { actions?: Record<string, unknown>; addin?: Record<string, unknown> };
  CustomFunctions: Record<string, unknown>;
}

/**
 * Completes the environment around Microsoft's client library, which must be loaded already, and ties it to a host: `Office.onReady`,
 * `Office.context`, `Office.actions.associate`, `Office.addin`, `CustomFunctions.associate`, and every `Excel.run`.
 * @param globalScope A page's `window`, or the global object of a Node context.
 * @returns What the add-in tells Office from here on.
 */
export function installOffice(globalScope: object, host: Host, options: OfficeOptions = {}): OfficeState {
  const globals = readGlobals(globalScope);
  const state = new OfficeState();
  const { OfficeExtension } = globals;
  OfficeExtension.SessionBase._overrideSession = createSession(host);
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.events.deliverTo((message) => OfficeExtension._testTriggerRichApiMessageEvent(message));
  // `Office.context` is a getter that asks this; it cannot be redefined.
  if (options.supported?.["ExcelApi"] !== undefined) host.excelApi = options.supported["ExcelApi"];
  const context = officeContext(host, options.supported ?? {});
  globals.OSF._OfficeAppFactory = { getContext: () => context };
  completeOffice(globals.Office, state);
  mergeUndoGroups(globals.Excel, () => !isNewer(MERGES_UNDO, host.excelApi));
  completeCustomFunctions(globals.CustomFunctions, host, options);
  return state;
}

// The one place where the page's globals are taken for what the client library makes of them.
function readGlobals(scope: object): ClientGlobals {
  if (!("OfficeExtension" in scope) || !("Office" in scope))
    throw new Error("Load excel-web-16.00.js before installOffice.");
  return scope as ClientGlobals;
}

function officeContext(host: Host, overrides: Readonly<Record<string, string>>): Record<string, unknown> {
  const supported: Record<string, string> = { ...SUPPORTED, ...overrides };
  return {
    displayLanguage: "en-GB",
    contentLanguage: "en-GB",
    host: "Excel",
    platform: "OfficeOnline",
    officeTheme: undefined,
    partitionKey: undefined,
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
    requirements: {
      isSetSupported: (name: string, version?: string) => {
        const newest = name === "ExcelApi" ? host.excelApi : supported[name];
        return newest !== undefined && newest !== "" && !isNewer(version ?? "0", newest);
      },
    },
  };
}

function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [newestMajor = 0, newestMinor = 0] = than.split(".").map(Number);
  return major > newestMajor || (major === newestMajor && minor > newestMinor);
}

function completeOffice(office: ClientGlobals["Office"], state: OfficeState): void {
  const info = { host: "Excel", platform: "OfficeOnline" };
  office["HostType"] = { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" };
  office["PlatformType"] = { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS" };
  office["onReady"] = (callback?: (given: typeof info) => unknown) =>
    Promise.resolve().then(() => {
      callback?.(info);
      return info;
    });
  office.actions = {
    ...office.actions,
    associate: (id: string, run: (...args: unknown[]) => unknown) => void state.actions.set(id, run),
  };
  office.addin = {
    ...office.addin,
    showAsTaskpane: () => settle(() => (state.paneShown = true)),
    hide: () => settle(() => (state.paneShown = false)),
    getStartupBehavior: () => Promise.resolve(state.startupBehaviour),
    setStartupBehavior: (behaviour: string) => settle(() => (state.startupBehaviour = behaviour)),
    onVisibilityModeChanged: (changed: VisibilityHandler) => Promise.resolve(listenToPane(state, changed)),
  };
  office["ribbon"] = {
    requestUpdate: (update: unknown) => settle(() => (state.ribbonUpdate = update)),
    requestCreateControls: () => Promise.resolve(),
  };
}

type VisibilityHandler = (message: { visibilityMode: "Taskpane" | "Hidden" }) => unknown;

/** Tells of it as Office does: after whoever showed or hid the pane has gone on. */
function listenToPane(state: OfficeState, changed: VisibilityHandler): () => Promise<void> {
  const stop = state.onPaneShown((shown) => {
    queueMicrotask(() => void changed({ visibilityMode: shown ? "Taskpane" : "Hidden" }));
  });
  return () => settle(stop);
}

function settle(change: () => unknown): Promise<void> {
  change();
  return Promise.resolve();
}

function completeCustomFunctions(
  functions: ClientGlobals["CustomFunctions"],
  host: Host,
  options: OfficeOptions,
): void {
  if (options.customFunctions)
    host.functions.describe(options.customFunctions.namespace, options.customFunctions.metadata);
  functions["associate"] = (idOrMap: string | Record<string, CustomFunction>, run?: CustomFunction): void => {
    if (typeof idOrMap === "string") {
      if (run) host.functions.associate(idOrMap, run);
    } else {
      for (const [id, each] of Object.entries(idOrMap)) host.functions.associate(id, each);
    }
  };
}
