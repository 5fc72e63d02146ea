/** The client library's `Excel`, as far as it is touched here. */
export interface RunsBatches {
  run(...args: unknown[]): Promise<unknown>;
}

/** Marks a request's custom data. */
const GROUP = "UndoGroup ";

let groups = 0;

/** The client library's own `run`, for one that is tied to another host later. */
const UNMARKED = new WeakMap<RunsBatches, RunsBatches["run"]>();

/** What Microsoft documents as not undone in Excel on the web or on the desktop: a merged run must not have it. */
const NOT_UNDONE: ReadonlySet<string> = new Set([
  "DocumentProperties.author",
  "DocumentProperties.comments",
  "DocumentProperties.subject",
  "DocumentProperties.title",
  "Worksheet.delete",
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
]);

/**
 * Whether Excel can undo what a member does, wherever it runs.
 * @param type Excel's name for the type, such as "Worksheet".
 * @returns False for what Microsoft lists as not undone on the web or on the desktop.
 */
export function canBeUndone(type: string, member: string): boolean {
  return !NOT_UNDONE.has(`${type}.${member}`);
}

/**
 * Whether a request's custom data says that its run is to be one step of undo.
 * @returns True for what `mergeUndoGroups` marked.
 */
export function isUndoGroup(customData: string): boolean {
  return customData.startsWith(GROUP);
}

/**
 * Lets `Excel.run({ mergeUndoGroup: true }, ...)` mark the requests of a run as belonging together. The published client
 * library knows the option in its types only and sends nothing of it.
 * @param isSupported Whether this Excel knows the option; one that does not passes over it.
 */
export function mergeUndoGroups(excel: RunsBatches, isSupported: () => boolean): void {
  const run = UNMARKED.get(excel) ?? excel.run.bind(excel);
  UNMARKED.set(excel, run);
  excel.run = async (...args) => {
    const [options, batch, ...rest] = args;
    if (!asksToMerge(options) || !isBatch(batch) || !isSupported()) return run(...args);
    const group = `${GROUP}${++groups}`;
    let marked: { context: Marked; before: string } | null = null;
    const merged = (context: Marked): unknown => {
      marked = { context, before: context._customData };
      context._customData = group;
      return batch(context);
    };
    try {
      return await run(options, merged, ...rest);
    } finally {
      unmark(marked);
    }
  };
}

/** A request context: what stands here goes with each of its requests. */
interface Marked {
  _customData: string;
}

type RunBody = (context: Marked) => unknown;

function isBatch(value: unknown): value is RunBody {
  return typeof value === "function";
}

function unmark(marked: { context: Marked; before: string } | null): void {
  if (marked) marked.context._customData = marked.before;
}

function asksToMerge(options: unknown): boolean {
  return (
    typeof options === "object" && options !== null && "mergeUndoGroup" in options && options.mergeUndoGroup === true
  );
}
