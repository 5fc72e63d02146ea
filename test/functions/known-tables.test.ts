import { onceForRange } from "../../src/functions/known-tables";
import { tableFrom } from "../../src/functions/table-argument";

const PLAN = [
  ["Code", "Description", "2025/26 £000"],
  ["A1", "Day services", -120],
  ["A2", "Extra care", -80],
];
const copied = (rows: readonly (readonly unknown[])[]) => rows.map((row) => [...row]);
const amounts = (rows: unknown[][]) => tableFrom(rows).lines.map(({ figures }) => figures.get(2)?.value);

describe("the table in a range", () => {
  test("is the same for every formula that asks about the same cells", () => {
    expect(tableFrom(copied(PLAN))).toBe(tableFrom(copied(PLAN)));
  });

  test.each([
    ["a figure is changed", (rows: unknown[][]) => (rows[1]![2] = -130), [-130, -80]],
    ["a figure becomes text", (rows: unknown[][]) => (rows[2]![2] = "(80.5)"), [-120, -80.5]],
    ["a line is added", (rows: unknown[][]) => rows.push(["A3", "Respite", -5]), [-120, -80, -5]],
    ["a line is taken away", (rows: unknown[][]) => rows.pop(), [-120]],
  ])("is another once %s", (_change, change, expected) => {
    expect(amounts(copied(PLAN))).toEqual([-120, -80]);
    const rows = copied(PLAN);
    change(rows);
    expect(amounts(rows)).toEqual(expected);
    expect(amounts(copied(PLAN))).toEqual([-120, -80]);
  });

  test("is read again from cells that were changed in place", () => {
    const rows = copied(PLAN);
    expect(amounts(rows)).toEqual([-120, -80]);
    rows[1]![2] = -1;
    expect(amounts(rows)).toEqual([-1, -80]);
  });
});

describe("what is made of a range", () => {
  test("is made anew for a range that was last asked for a while ago: not every table is held for ever", () => {
    let made = 0;
    const ask = onceForRange(() => (made += 1));
    for (let table = 0; table < 20; table += 1) ask([[table]]);
    ask([[19]]);
    ask([[10]]);
    expect(made).toBe(20);
    ask([[0]]);
    expect(made).toBe(21);
  });

  test("is asked for again where it could not be made", () => {
    const ask = onceForRange(() => {
      throw new Error("no table");
    });
    expect(() => ask([[1]])).toThrow("no table");
    expect(() => ask([[1]])).toThrow("no table");
  });
});
