import { Workbench } from "../../../src/host/page/workbench";
import { followLink } from "../../../src/host/page/links";
import { createSheet } from "../../../src/host/model/create";
import { hostWith } from "../support";

/** A summary whose first cell is clicked, beside the sheet that it leads to. */
function afterClick(formula: string): { where: string; said: string | null; opened: unknown[] } {
  const { host } = hostWith([[formula]]);
  host.workbook.sheets.push(createSheet("By year", "years"));
  host.workbook.names.push({ name: "SAVINGS_PART", formula: "='By year'!$C$9", visible: false });
  host.workbook.names.push({ name: "SAVINGS_GONE", formula: "='By year'!#REF!", visible: false });
  const bench = new Workbench(host);
  let said: string | null = null;
  bench.notify = (text) => (said = text);
  const open = jest.fn();
  Object.assign(globalThis, { window: { open }, requestAnimationFrame: () => 0 });
  followLink(bench, { row: 0, column: 0 });
  const { row, column } = bench.sheet.selection;
  return {
    where: `${bench.sheet.name} ${row},${column}`,
    said,
    opened: open.mock.calls.map(([link]) => link as unknown),
  };
}

afterAll(() => {
  Reflect.deleteProperty(globalThis, "window");
  Reflect.deleteProperty(globalThis, "requestAnimationFrame");
});

describe("a click on a HYPERLINK formula", () => {
  it.each<[string, string]>([
    [`=HYPERLINK("#'By year'!A4","2018/19")`, "By year 3,0"],
    ['=HYPERLINK("#SAVINGS_PART","2018/19")', "By year 8,2"],
    ['=HYPERLINK("#B7","below")', "Savings 6,1"],
  ])("%s goes to its place", (formula, where) => {
    expect(afterClick(formula)).toEqual({ where, said: null, opened: [] });
  });

  it.each(["#'Nowhere'!A4", "#SAVINGS_GONE"])("says so when there is no %s", (link) => {
    const { where, said, opened } = afterClick(`=HYPERLINK("${link}","Go")`);
    expect([where, opened]).toEqual(["Savings 0,0", []]);
    expect(said).toBe(`This link leads to ${link.slice(1)}, which is not in this workbook.`);
  });

  it.each<[string, boolean]>([
    ["https://example.org/plan", true],
    ["mailto:scrutiny@example.org", true],
    ["file:///plan.xlsx", false],
    ["javascript:alert(1)", false],
    ["Other.xlsx", false],
  ])("opens %s: %p", (link, opens) => {
    expect(afterClick(`=HYPERLINK("${link}")`).opened).toEqual(opens ? [link] : []);
  });
});
