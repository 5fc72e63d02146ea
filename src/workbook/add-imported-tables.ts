import type { RangeRef } from "../savings/grid";
import type { Kept } from "../savings/kept/kept";
import { freeId } from "../savings/kept/kept";
import { parseKept } from "../savings/kept/parse-kept";
import type { ImportedPlan } from "../sheet/imported/imported-plan";
import { cellsAt } from "./brief-ranges";
import { NewSheets } from "./add-whole";
import { freeName, freeTableName } from "./free-names";
import { keepOver, putKept } from "./kept-settings";
import { keptSetting, keptTextOf } from "./kept-text";
import { PLACE_START } from "./own-sheets";
import { contentSteps, shapeSteps } from "./write-plan";
import { beQuiet, putSteps } from "./write-step";

/** Where the imported tables were put, in their order. */
export interface ImportedTablesAdded {
  readonly tables: readonly RangeRef[];
}

/** A plan with the names that are free for it. */
interface Named {
  readonly plan: ImportedPlan;
  readonly range: RangeRef;
}

/**
 * Adds a sheet for each table that was read from a report, after the sheets that are there, and keeps what the user
 * decided about them. Nothing that is there is touched, and where Excel refuses a part nothing of it stays. Two syncs,
 * unless there is more than Excel takes in one request.
 */
export async function addImportedTables(
  context: Excel.RequestContext,
  plans: readonly ImportedPlan[],
): Promise<ImportedTablesAdded> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  const setting = keptSetting(context);
  await context.sync();
  const namesThere = names.items.map((item) => item.name);
  const named = withFreeNames(
    plans,
    worksheets.items.map((sheet) => sheet.name),
    [...tables.items.map((item) => item.name), ...namesThere],
  );
  const text = keptTextOf(setting);
  const decided = decisions(named, parseKept(text).kept);
  const added = new NewSheets(context, namesThere);
  beQuiet(context);
  const places = decided.put.map(({ id }) => `${PLACE_START}${id}`);
  let stood = () => text;
  await added.send(async () => {
    await putPlans(context, named, added);
    // Last, so that nothing is kept of sheets that could not be put.
    if (decided.put.length > 0) stood = putKept(context, decided);
  }, places);
  if (stood() !== text) {
    const put = new Map(decided.put.map(({ id, range }) => [id, range]));
    const standing = JSON.stringify(decided.kept);
    await keepOver(context, { text: stood(), places: put, standing }, (kept) => decisions(named, kept));
  }
  return { tables: named.map(({ range }) => range) };
}

async function putPlans(context: Excel.RequestContext, named: readonly Named[], added: NewSheets): Promise<void> {
  const sheets = named.map(({ plan }) => ({ plan, sheet: added.add(plan.name) }));
  await putSteps(
    context,
    sheets.flatMap(({ plan, sheet }) => [...contentSteps(sheet, plan), ...shapeSteps(sheet, plan)]),
  );
  for (const { sheet } of sheets.slice(0, 1)) {
    sheet.activate();
    cellsAt(sheet, "A1").select();
  }
}

function withFreeNames(
  plans: readonly ImportedPlan[],
  sheets: readonly string[],
  tableNames: readonly string[],
): Named[] {
  const [takenSheets, takenNames] = [[...sheets], [...tableNames]];
  return plans.map((plan) => {
    const name = freeName(plan.name, takenSheets);
    takenSheets.push(name);
    const blocks = plan.blocks.map((block) => {
      if (block.table === undefined) return block;
      const table = freeTableName(block.table, takenNames);
      takenNames.push(table);
      return { ...block, table };
    });
    return { plan: { ...plan, name, blocks }, range: { sheet: name, ...plan.table } };
  });
}

interface Decisions {
  readonly kept: Kept;
  readonly put: readonly { readonly id: string; readonly range: RangeRef }[];
}

/** What is kept already, with what the new tables need to be read as the user checked them. */
function decisions(added: readonly Named[], before: Kept): Decisions {
  return added.reduce<Decisions>(
    ({ kept, put }, { plan: { choice }, range }) => {
      if (choice === null) return { kept, put };
      const id = freeId(kept);
      return { kept: { ...kept, choices: [...kept.choices, { id, choice }] }, put: [...put, { id, range }] };
    },
    { kept: before, put: [] },
  );
}
