import { birmingham } from "../../seeds";
import type { HostSessionGlobals } from "../../src/host/node/session";
import { functionsMetadata } from "../../src/host/node/metadata";
import { openForAddIn } from "../../src/host/node/open-workbook";
import { valuesOf } from "../host/support";
import * as functions from "../../src/functions";

/**
 * The help that Insert Function shows: every example is run in the local workbook, on a sheet that holds Birmingham's plan
 * with its heading in row 3, and gives what it says.
 */

const RESULT = "J1";
let session: HostSessionGlobals;
let helps: readonly Help[];
beforeAll(async () => {
  session = await openForAddIn();
  helps = (await functionsMetadata()).functions as unknown as readonly Help[];
  const rows = birmingham.rows.slice(3).map((row) => Array.from({ length: 6 }, (_, column) => row[column] ?? ""));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(2, 0, rows.length, 6);
    range.numberFormat = rows.map((row) => row.map((value) => (typeof value === "string" ? "@" : "General")));
    range.values = rows;
    await context.sync();
  });
});

interface Help {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
}

async function answerOf(formula: string): Promise<unknown[]> {
  const sheet = session.host.workbook.sheets[0];
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange(RESULT);
    cell.formulas = [[formula]];
    await context.sync();
  });
  await session.host.functions.settled();
  const answer = sheet ? valuesOf(sheet).flatMap((row) => row.slice(9)) : [];
  return answer.filter((value) => value !== null);
}

function expected(text: string): (string | number | boolean)[] {
  return text.split(", ").map((word) => {
    if (word === "TRUE" || word === "FALSE") return word === "TRUE";
    return Number.isNaN(Number(word)) ? word : Number(word);
  });
}

test("every function has help: what it gives, each parameter, and an example", () => {
  expect(helps.map((help) => help.id).sort()).toEqual(Object.keys(functions).sort());
  for (const help of helps) {
    expect(help.description).toMatch(/^[A-Z].+\. Example: =.*SAVINGS\.[A-Z]+\(.*\) gives .+\.$/u);
    for (const parameter of help.parameters) expect(parameter.description ?? "").toMatch(/^.{5,}\.$/u);
  }
});

test.each(Object.keys(functions))("the example of %s gives what it says", async (name) => {
  const help = helps.find((one) => one.id === name);
  const found = /Example: (=.+) gives (.+)\.$/u.exec(help?.description ?? "");
  expect(await answerOf(found?.[1] ?? "")).toEqual(expected(found?.[2] ?? ""));
});
