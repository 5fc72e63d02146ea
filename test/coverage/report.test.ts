import { instrument, isCounted, nothingTaken } from "./instrument.mjs";
import { byRoom, missedIn } from "./report.mjs";

const branches = [
  { file: "src/savings/figure.ts", all: 8, missed: [{ line: 3, what: "else" }] },
  { file: "src/savings/year.ts", all: 2, missed: [] },
  { file: "src/sheet/plan.ts", all: 0, missed: [] },
];

test("branches are counted by room and in all, and a room without any misses none", () => {
  const lines = byRoom(branches).split("\n");
  expect(lines.slice(1, 4).map((line) => line.trim().split(/\s+/u))).toEqual([
    ["90.0%", "9", "10", "src/savings"],
    ["100.0%", "0", "0", "src/sheet"],
    ["90.0%", "9", "10", "all"],
  ]);
  expect(lines.at(-1)?.trim()).toBe("1     8  src/savings/figure.ts");
});

test("what is missed in a part is listed by its lines", () => {
  expect(missedIn(branches, ["src/savings"])).toBe("src/savings/figure.ts:3 else");
  expect(missedIn(branches, ["src/sheet"])).toBe("");
});

test.each([
  ["src/savings/figure.ts", true],
  ["src/taskpane/Pane.tsx", true],
  ["src/report-files/pdf-rules.mjs", true],
  ["src/host/host.ts", false],
  ["test/sheets.ts", false],
])("what %s does is counted: %p", (file, counted) => {
  expect(isCounted(`${process.cwd()}/${file}`)).toBe(counted);
});

test.each([
  ["a default", "export const f = (a = 1) => a;", 1],
  ["an alternative to nothing", "export const f = (a?: string) => a ?? '';", 2],
  ["an if without an else", "export function f(a: boolean) { if (a) return 1; return 2; }", 2],
  ["what has no fork", "export const f = (a: { readonly b?: string }) => a.b?.length;", 0],
])("%s has as many ways as its source shows", (_, source, ways) => {
  expect(Object.values(nothingTaken(source, "/src/a.ts").b).flat()).toHaveLength(ways);
  // A counter for each of them stands in what is run.
  expect([...instrument(source, "/src/a.ts").matchAll(/\.b\[\d+\]\[\d+\]\+\+/gu)]).toHaveLength(ways);
});
