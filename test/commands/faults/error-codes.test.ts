import { excelProblem } from "../../../src/workbook/excel-problems";
import { COMMANDS } from "./ready-commands";
import { brokenOff, CODES, refusedWith } from "./refusals";
import type { Ready } from "./workbench";
import { ready } from "./workbench";

/** Every command and every code once; each with each is in the long tests. */

describe.each(Object.keys(COMMANDS).map((name, index) => [name, CODES[index % CODES.length]!] as const))(
  "%s",
  (name, code) => {
    let command: Ready;
    beforeAll(async () => {
      command = await ready(name);
    });

    test(`refused with ${code}: in words, all or nothing, and works when tried again`, async () => {
      expect(await refusedWith(command, code)).toEqual([]);
    });
  },
);

test("creating the summary, broken off after 8 actions of a request: nothing is left half done", async () => {
  expect(await brokenOff(await ready("creating the summary"), 8)).toEqual([]);
});

test("every code is met", () => {
  expect(Object.keys(COMMANDS).length).toBeGreaterThanOrEqual(CODES.length);
});

test.each(CODES.filter((code) => code !== "GeneralException" && code !== "A code that is not documented"))(
  "%s has words of its own, which say what to do",
  (code) => {
    const { message } = excelProblem({ code });
    expect(message).not.toBe(excelProblem({ code: "GeneralException" }).message);
    expect(message).toMatch(/(?:[Tt]ry again|[Uu]se Excel [a-z ]+)\.$/u);
  },
);
