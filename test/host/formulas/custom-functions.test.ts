import type { CustomFunctionsFile } from "../../../src/host/formulas/custom-functions";
import type { CustomFunction } from "../../../src/host/formulas/custom-functions";
import { cellAt } from "../../../src/host/model/cells";
import { hostWith, type, valueAt, valuesOf, type Typed } from "../support";

const METADATA: CustomFunctionsFile = {
  functions: [
    {
      id: "TOTAL",
      name: "TOTAL",
      parameters: [
        { name: "cells", type: "any", dimensionality: "matrix" },
        { name: "unit", type: "string", optional: true },
      ],
      options: { requiresAddress: true },
    },
    { id: "HALF", name: "HALF", parameters: [{ name: "figure", type: "number" }] },
    {
      id: "JOIN",
      name: "JOIN",
      parameters: [{ name: "parts", type: "any", dimensionality: "matrix", repeating: true }],
    },
  ],
};

/** A sheet with functions, its formula in the last cell of the first row. */
function withFunctions(functions: Record<string, CustomFunction>, grid: Typed[][], formula: string) {
  const made = hostWith(grid);
  made.host.functions.describe("SAVINGS", METADATA);
  for (const [id, run] of Object.entries(functions)) made.host.functions.associate(id, run);
  type(made.host, made.sheet, [[null, null, null, formula]]);
  return made;
}

describe("the add-in's functions in cells", () => {
  it("gives a range as rows, and a left-out argument as null", () => {
    const seen: unknown[] = [];
    const grid = [
      ["CH1", -0.1],
      [null, 2],
    ];
    withFunctions({ TOTAL: (...args) => void seen.push(...args.slice(0, 2)) }, grid, "=SAVINGS.TOTAL(A1:B3)");
    expect(seen).toEqual([
      [
        ["CH1", -0.1],
        [null, 2],
        [null, null],
      ],
      null,
    ]);
  });

  it("gives blank cells as 0 where the host plays the desktop", () => {
    const made = withFunctions({ TOTAL: (cells) => JSON.stringify(cells) }, [], "=SAVINGS.TOTAL(A1:B1)");
    expect(valueAt(made.sheet, 0, 3)).toBe("[[null,null]]");
    made.host.blankAsZero = true;
    made.host.recalculate();
    expect(valueAt(made.sheet, 0, 3)).toBe("[[0,0]]");
  });

  it("asks a function for the same table once, and anew when a cell of it changes", () => {
    const asked: unknown[] = [];
    const total: CustomFunction = (cells) => asked.push(cells);
    const { host, sheet } = withFunctions({ TOTAL: total }, [["CH1", -1]], "=SAVINGS.TOTAL(A1:B1)");
    host.recalculate();
    expect([asked.length, valueAt(sheet, 0, 3)]).toEqual([1, 1]);
    type(host, sheet, [["CH1", -2]]);
    expect([asked.length, valueAt(sheet, 0, 3)]).toEqual([2, 2]);
  });

  it("asks a function that Excel calls volatile, or of whose table it keeps no copy, with every calculation", () => {
    const asked: unknown[] = [];
    const total: CustomFunction = (cells) => asked.push(cells);
    const { host } = withFunctions({ TOTAL: total }, [], "=SAVINGS.TOTAL(A1:A2001)");
    host.recalculate();
    expect(asked.length).toBe(2);
    host.functions.describe("SAVINGS", {
      functions: METADATA.functions.map((one) => ({ ...one, options: { ...one.options, volatile: true } })),
    });
    type(host, host.workbook.sheets[0]!, [[null, null, null, "=SAVINGS.TOTAL(A1:B1)"]]);
    host.recalculate();
    expect(asked.length).toBe(4);
  });

  it("tells the function where it stands", () => {
    const address = (...args: unknown[]) => (args.at(-1) as { address: string }).address;
    expect(valueAt(withFunctions({ TOTAL: address }, [], '=SAVINGS.TOTAL(A1,"£m")').sheet, 0, 3)).toBe("Savings!D1");
  });

  it("turns an argument into the type that the function asks for", () => {
    const half = (figure: unknown) => Number(figure) / 2;
    expect(valueAt(withFunctions({ HALF: half }, [["'5"]], "=SAVINGS.HALF(A1)").sheet, 0, 3)).toBe(2.5);
    expect(valueAt(withFunctions({ HALF: half }, [["five"]], "=SAVINGS.HALF(A1)").sheet, 0, 3)).toBe("#VALUE!");
    expect(valueAt(withFunctions({ HALF: half }, [], "=SAVINGS.HALF()").sheet, 0, 3)).toBe("#VALUE!");
  });

  it("gives repeating parameters as a list", () => {
    const join = (parts: unknown) => JSON.stringify(parts);
    expect(valueAt(withFunctions({ JOIN: join }, [[1, 2]], "=SAVINGS.JOIN(A1,B1)").sheet, 0, 3)).toBe("[[[1]],[[2]]]");
  });

  it("spills a block", () => {
    const made = withFunctions(
      {
        TOTAL: () => [
          ["Year", "Net"],
          ["2017/18", -0.1],
        ],
      },
      [],
      "=SAVINGS.TOTAL(A1)",
    );
    expect(valuesOf(made.sheet).map((line) => line.slice(3))).toEqual([
      ["Year", "Net"],
      ["2017/18", -0.1],
    ]);
  });

  it.each<[string, unknown, string]>([
    ["a ragged block", [[1, 2], [3]], "#VALUE!"],
    ["no block at all", [], "#VALUE!"],
    ["NaN", Number.NaN, "#NUM!"],
    ["a block with a promise in it", [[Promise.resolve(1)]], "#VALUE!"],
  ])("shows an error for %s", (_what, result, shown) => {
    expect(valueAt(withFunctions({ TOTAL: () => result }, [], "=SAVINGS.TOTAL(A1)").sheet, 0, 3)).toBe(shown);
  });

  it("shows a thrown CustomFunctions.Error with its message, and any other throw as #VALUE!", () => {
    const explain = () => {
      throw Object.assign(new Error("No year 2099/00."), { code: "#N/A" });
    };
    const explained = withFunctions({ TOTAL: explain }, [], "=SAVINGS.TOTAL(A1)");
    expect(cellAt(explained.sheet, 0, 3)?.value).toEqual({ error: "#N/A", message: "No year 2099/00." });
    const fail = () => {
      throw new TypeError("x is undefined");
    };
    expect(cellAt(withFunctions({ TOTAL: fail }, [], "=SAVINGS.TOTAL(A1)").sheet, 0, 3)?.value).toEqual({
      error: "#VALUE!",
    });
  });

  it("does not call the function when a cell holds an error, unless its metadata asks for errors", () => {
    const count = (cells: unknown) => JSON.stringify(cells);
    const made = withFunctions({ TOTAL: count }, [["=NA()"]], "=SAVINGS.TOTAL(A1)");
    expect(valueAt(made.sheet, 0, 3)).toBe("#VALUE!");
    made.host.functions.describe("SAVINGS", { ...METADATA, allowErrorForDataTypeAny: true });
    made.host.recalculate();
    expect(valueAt(made.sheet, 0, 3)).toBe('[[{"code":"#N/A"}]]');
  });

  it("shows #NAME? for a function that is not there, or was never associated", () => {
    expect(valueAt(withFunctions({}, [], "=SAVINGS.TOTAL(A1)").sheet, 0, 3)).toBe("#NAME?");
    expect(valueAt(withFunctions({}, [], "=SAVINGS.OTHER(A1)").sheet, 0, 3)).toBe("#NAME?");
  });
});
