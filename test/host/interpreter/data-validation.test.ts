import type { HostValidation } from "../../../src/host/model/types";
import { codeOf, inSession } from "../support";

const LIST = { list: { source: "New,Existing", inCellDropDown: true } };
const ANY_NUMBER: Excel.DataValidationRule = { decimal: { formula1: -1e9, formula2: "1e9", operator: "Between" } };

/** What the add-in reads of a range's validation. */
async function validationOf(context: Excel.RequestContext, address: string): Promise<Excel.DataValidation> {
  const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange(address);
  dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
  await context.sync();
  return dataValidation;
}

function at(context: Excel.RequestContext, address: string): Excel.DataValidation {
  return context.workbook.worksheets.getActiveWorksheet().getRange(address).dataValidation;
}

describe("the data validation of cells", () => {
  it("is none until a rule is set, and then is read back as it was given", async () => {
    await inSession(async (context) => {
      expect(await validationOf(context, "D2:D9")).toMatchObject({ type: "None", rule: {}, ignoreBlanks: true });
      at(context, "D2:D9").rule = LIST;
      at(context, "D2:D9").errorAlert = { title: "Type", message: "New or Existing?", style: "Stop", showAlert: true };
      at(context, "D2:D9").ignoreBlanks = false;
      expect(await validationOf(context, "D3")).toMatchObject({
        ...{ type: "List", rule: LIST, ignoreBlanks: false },
        errorAlert: { title: "Type", message: "New or Existing?", style: "Stop", showAlert: true },
        prompt: { title: "", message: "", showPrompt: true },
      });
    });
  });

  it("gives numbers back as formulas, as Excel does", async () => {
    await inSession(async (context) => {
      at(context, "E2").rule = ANY_NUMBER;
      expect((await validationOf(context, "E2")).rule).toEqual({
        decimal: { operator: "Between", formula1: "=-1000000000", formula2: "=1e9" },
      });
    });
  });

  it("tells of cells that differ, and of cells without", async () => {
    await inSession(async (context) => {
      at(context, "A1:A2").rule = LIST;
      at(context, "A3").rule = ANY_NUMBER;
      expect(await validationOf(context, "A1:A3")).toMatchObject({ type: "Inconsistent", rule: null });
      expect(await validationOf(context, "A1:A4")).toMatchObject({ type: "MixedCriteria", rule: null });
      expect(await validationOf(context, "A1:A2")).toMatchObject({ type: "List", rule: LIST });
    });
  });

  it("is taken from the cells that are cleared, and from no others", async () => {
    await inSession(async (context) => {
      at(context, "B2:D9").rule = LIST;
      at(context, "C4:C5").clear();
      context.workbook.worksheets.getActiveWorksheet().getRange("B9:D9").clear();
      const types = [];
      for (const address of ["C4:C5", "B9:D9", "B2:D3", "B4:B8", "D4:D8", "C6:C8"]) {
        types.push((await validationOf(context, address)).type);
      }
      expect(types).toEqual(["None", "None", "List", "List", "List", "List"]);
    });
  });

  it("never lies twice over one cell", async () => {
    const { session } = await inSession((context) => {
      at(context, "A1:C9").rule = LIST;
      at(context, "B2:D4").rule = ANY_NUMBER;
      at(context, "A:A").prompt = { title: "Code", message: "As in the paper", showPrompt: true };
    });
    const { validations } = session.host.workbook.sheets[0]!;
    const cells = (kept: readonly HostValidation[]) =>
      kept.reduce((sum, { range }) => sum + range.rows * range.columns, 0);
    expect(cells(validations.filter(({ rule }) => rule?.type === "List"))).toBe(27 - 6);
    expect(cells(validations.filter(({ rule }) => rule?.type === "Decimal"))).toBe(9);
    expect(cells(validations)).toBe(21 + 9 + 1_048_576 - 9);
  });

  test.each<[string, unknown]>([
    ["nothing", {}],
    ["two rules in one", { ...LIST, ...ANY_NUMBER }],
    ["a rule that nobody knows", { colour: {} }],
    ["an empty list", { list: { source: "", inCellDropDown: true } }],
    ["a list of over 255 characters", { list: { source: "x".repeat(256), inCellDropDown: true } }],
    ["a comparison that nobody knows", { decimal: { formula1: 0, operator: "Above" } }],
    ["a range of numbers without its end", { decimal: { formula1: 0, operator: "Between" } }],
    ["a formula that cannot be read", { custom: { formula: "=SUM(" } }],
  ])("a rule is refused that is %s", async (_what, rule) => {
    const setting = inSession((context) => {
      at(context, "A1").rule = rule as Excel.DataValidationRule;
    });
    expect(await codeOf(setting)).toBe("InvalidArgument");
  });

  it("refuses words that Excel's boxes cannot hold, and any on a protected sheet", async () => {
    const alert = (title: string, message: string) =>
      inSession((context) => {
        at(context, "A1").errorAlert = { title, message, style: "Warning", showAlert: true };
      });
    expect(await codeOf(alert("x".repeat(33), ""))).toBe("InvalidArgument");
    expect(await codeOf(alert("", "x".repeat(256)))).toBe("InvalidArgument");
    const protectedSheet = inSession(async (context, { host }) => {
      host.workbook.sheets[0]!.protected = true;
      at(context, "A1").rule = LIST;
      await context.sync();
    });
    expect(await codeOf(protectedSheet)).toBe("AccessDenied");
  });
});
