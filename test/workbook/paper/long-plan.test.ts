import type { RequestBody } from "../../../src/host/interpreter/wire";
import { createSummary } from "../../../src/commands/create-summary";
import { dumpOf } from "./dump";
import { openPaper, refreshed, type } from "./open-paper";

/** A plan of thousands of lines, which no one request can carry. */

const LINES = 3_000;
const NO = { code: "GeneralException", message: "No." };

const LONG_PLAN = [
  ["Savings £000", null, null, null],
  ["Code", "Description", "Type", "2017/18", "2018/19", "2019/20"],
  ...Array.from({ length: LINES }, (_, index) => [
    `A${index + 1}`,
    `Proposal ${index + 1} of the plan, with a description as long as councils write them`,
    index % 3 === 0 ? "Existing" : "New",
    -(index % 70),
    -(index % 90),
    -(index % 110),
  ]),
];

test("is written in several requests, none over 5 MB; broken off in the second of them, all is put back", async () => {
  const host = await openPaper(LONG_PLAN);
  await type("Lines of enquiry", "F5", [["Who has agreed this?"]]);
  const bytes: number[] = [];
  const writes: number[] = [];
  host.failNext((body: RequestBody) => {
    bytes.push(JSON.stringify(body).length);
    writes.push(body.Actions.length);
    return false;
  }, NO);
  await refreshed();
  expect(Math.max(...bytes)).toBeLessThan(5_000_000);
  const large = bytes.flatMap((size, index) => (size > 1_000_000 ? [index] : []));
  expect(large.length).toBeGreaterThan(1);
  const before = dumpOf(host.workbook);
  await type("Plan", "D3", [[-999]]);
  const changed = dumpOf(host.workbook);
  expect(changed).not.toEqual(before);
  host.failNext(large[1] ?? 0, { ...NO, afterActions: Math.floor((writes[large[1] ?? 0] ?? 0) / 2) });
  expect((await createSummary()).kind).toBe("problem");
  expect(dumpOf(host.workbook)).toEqual(changed);
}, 60_000);
