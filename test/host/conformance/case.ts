import type { HostSessionGlobals } from "../../../src/host/node/session";
import { loadClient, openSession } from "../../../src/host/node/session";
import { createWorkbook } from "../../../src/host/model/create";
import { BUDGET_DAY, type } from "../support";

/** What a case finds: one sheet, "Plan", with a small plan in A1:C4 that adds itself up. */
export interface World {
  readonly session: HostSessionGlobals;
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly range: (address: string) => Excel.Range;
}

/** One thing that documentation says of members, and what the local workbook does. */
export interface Case {
  /** Members of one type, as "Range.rowIndex columnIndex"; one that is set has an equals sign: "Range.values=". */
  readonly of: string;
  /** What it holds, as the end of a sentence. */
  readonly does: string;
  readonly run: (world: World) => unknown;
  /** What `run` comes to; an error's code if it `fails`. */
  readonly expected: unknown;
  readonly fails: boolean;
  /** The page that says so, or why there is none. */
  readonly source: string;
}

/** A case that comes to a value. Without a source the page of the type is what says so. */
export function gives(of: string, does: string, run: Case["run"], expected: unknown, source = pageOf(of)): Case {
  return { of, does, run, expected, fails: false, source };
}

/** A case that Excel refuses, with the code of its error. */
export function fails(of: string, does: string, run: Case["run"], code: string, source = pageOf(of)): Case {
  return { of, does, run, expected: code, fails: true, source };
}

/** The source of a case for which no page could be found; the list of differences says what is taken for granted. */
export const UNDOCUMENTED = "not documented";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";

/** "https://learn.microsoft.com/javascript/api/excel/excel.range" for "Range.values". */
function pageOf(of: string): string {
  return API + (of.split(".")[0] ?? "").toLowerCase();
}

/** An article of Microsoft's on how add-ins work with Excel. */
export function article(name: string): string {
  return `https://learn.microsoft.com/office/dev/add-ins/${name}`;
}

/** Loads properties, syncs and gives them: one by itself, several as a list. */
export async function read(object: OfficeExtension.ClientObject, names: string): Promise<unknown> {
  const loadable = object as OfficeExtension.ClientObject & Record<string, unknown> & { load(names: string): unknown };
  loadable.load(names);
  await object.context.sync();
  const values = names.split(",").map((name) => loadable[name]);
  return values.length === 1 ? values[0] : values;
}

/** One property of everything in a collection. */
export async function readEach<T extends OfficeExtension.ClientObject>(
  collection: OfficeExtension.ClientObject & { readonly items: T[]; load(names: string): unknown },
  name: string & keyof T,
): Promise<unknown[]> {
  collection.load(`items/${name}`);
  await collection.context.sync();
  return collection.items.map((item) => item[name]);
}

/** Whether what an `...OrNullObject` method gave is a null object. */
export async function isNull(object: OfficeExtension.ClientObject): Promise<boolean> {
  await object.context.sync();
  return object.isNullObject;
}

const PLAN = [
  ["Code", "2017/18", "2018/19"],
  ["CH1", -0.1, -0.2],
  ["CH2", -0.3, 5],
  ["Total", "=SUM(B2:B3)", "=SUM(C2:C3)"],
];

/** To load the client library takes longer than any case. */
let client: ReturnType<typeof loadClient> | undefined;

/** Runs a case in a workbook of its own, and gives what it came to, or the code of its error. */
export async function play({ run }: Case): Promise<unknown> {
  const session = openSession({ workbook: createWorkbook(["Plan"]), today: BUDGET_DAY }, (client ??= loadClient()));
  type(session.host, session.host.workbook.sheets[0]!, PLAN);
  try {
    return await session.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const range = (address: string): Excel.Range => sheet.getRange(address);
      const result: unknown = await run({ session, context, workbook: context.workbook, sheet, range });
      await context.sync();
      return result;
    });
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error) return { code: error.code };
    throw error;
  }
}
