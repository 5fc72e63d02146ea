import { createSummary } from "../../../src/commands/create-summary";
import type { RequestBody } from "../../../src/host/interpreter/wire";
import { openForAddIn } from "../../../src/host/node/open-workbook";
import { addSheet } from "../../sheet/on-host";
import { dumpOf } from "./dump";
import { refreshed, type } from "./open-paper";

/** A plan of thousands of lines, whose paper no one request can carry. */

const LINES = 5_000;
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
  const { host } = await openForAddIn();
  await addSheet("Plan", LONG_PLAN);
  const bytes: number[] = [];
  host.troubles.failNext((body: RequestBody) => bytes.push(JSON.stringify(body).length) < 0, NO);
  await refreshed();
  expect(Math.max(...bytes)).toBeLessThan(5_000_000);
  const [, second] = bytes.flatMap((size, index) => (size > 500_000 ? [index] : []));
  if (second === undefined) throw new Error("one request carried it all");
  await type("Lines of enquiry", "F5", [["Who has agreed this?"]]);
  await type("Plan", "D3", [[-999]]);
  const before = dumpOf(host.workbook);
  host.troubles.failNext(second, { ...NO, afterActions: 20 });
  expect((await createSummary()).kind).toBe("problem");
  expect(dumpOf(host.workbook)).toEqual(before);
});
