import { cellsOf } from "../savings/address";
import { markFor } from "./own-sheets";
import { firstCell } from "./write-plan";

/** A sheet that is being added, and the hidden name that stands on it: its name alone could be another's by then. */
export interface AddedSheet {
  readonly name: string;
  readonly mark: string;
}

/**
 * Sheets that are added whole or not at all. Excel keeps what a batch did before it failed, so after a failure they are
 * taken away again: half a sheet would be taken for one of the user's own.
 */
export class NewSheets {
  private readonly added: AddedSheet[] = [];
  private readonly marks: string[];

  /** @param takenNames the names of the workbook, hidden ones too */
  constructor(
    private readonly context: Excel.RequestContext,
    takenNames: readonly string[],
  ) {
    this.marks = [...takenNames];
  }

  /** Adds a sheet, and marks it as long as it is being written. Nothing is sent before {@link send}. */
  add(name: string): Excel.Worksheet {
    const { worksheets, names } = this.context.workbook;
    const mark = markFor("adding", this.marks);
    const sheet = worksheets.add(name);
    names.add(mark, firstCell(name)).visible = false;
    this.marks.push(mark);
    this.added.push({ name, mark });
    return sheet;
  }

  /**
   * Sends what adds the sheets.
   *
   * @param write puts everything on them, and may sync in between
   * @param otherNames hidden names that it adds, which were free
   * @throws whatever it failed with; then nothing that was added stays
   */
  async send(write: () => void | Promise<void>, otherNames: readonly string[] = []): Promise<void> {
    const { context } = this;
    try {
      await write();
      for (const { mark } of this.added) context.workbook.names.getItem(mark).delete();
      await context.sync();
    } catch (error) {
      // The first failure is what the user is told of.
      await takeAway(context, this.added, otherNames).catch(() => undefined);
      throw error;
    }
  }
}

/**
 * Takes sheets that were added away again, those that are there: a sheet on which the mark stands, or one of that name
 * that is empty. Any other sheet of that name is somebody else's; or all of them are whole, and only Excel's answer was
 * lost. Three syncs.
 *
 * @param otherNames hidden names that go with the sheets
 */
export async function takeAway(
  context: Excel.RequestContext,
  added: readonly AddedSheet[],
  otherNames: readonly string[],
): Promise<void> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula");
  worksheets.load("items/name");
  await context.sync();
  const standing = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const marked = new Map(names.items.map(({ name, formula }) => [name, cellsOf(String(formula))?.sheet]));
  const asked = added.flatMap(({ name, mark }) => {
    const sheet = standing.get(name);
    if (!sheet) return [];
    const isMarked = marked.get(mark) === name;
    return [{ sheet, mark, isMarked, used: sheet.getUsedRangeOrNullObject().untrack() }];
  });
  for (const { used } of asked) used.load("rowCount");
  await context.sync();
  const marks = asked.flatMap(({ isMarked, mark }) => (isMarked ? [mark] : []));
  const own = new Set(marks.length > 0 ? [...marks, ...otherNames] : []);
  for (const name of names.items) if (own.has(name.name)) name.delete();
  for (const { sheet, isMarked, used } of asked) if (isMarked || used.isNullObject) sheet.delete();
  await context.sync();
}
