import { setSummaryOptions } from "../../src/commands/decide";
import type { Host } from "../../src/host/host";
import { DEFAULT_SUMMARY_OPTIONS } from "../../src/savings/choices/summary-options";
import { expectCleanObjects, expectOnlyOurFormulas, missingFrom, openHostile, paperOf, summarised } from "./hostile";
import { CODES, FIGURES, HEADINGS, WORDS, YEARS } from "./hostile-rows";
import { PAYLOADS, SHEET_NAMES } from "./payloads";
import { formulasIn } from "./strange-formulas";

describe("a sheet whose texts look like formulas", () => {
  let host: Host;
  beforeAll(async () => {
    host = await openHostile({ Words: WORDS, Codes: CODES, Headings: HEADINGS, Figures: FIGURES });
    await summarised();
  });

  test("is summarised with texts as texts", () => {
    expectOnlyOurFormulas(host);
    expectCleanObjects();
    expect(missingFrom(paperOf(host), PAYLOADS)).toEqual([]);
    expect(formulasIn(paperOf(host)).length).toBeGreaterThan(500);
  });

  test("is so again when the summary is brought up to date", async () => {
    await summarised();
    expectOnlyOurFormulas(host);
  });

  test("is so with values in place of formulas", async () => {
    await setSummaryOptions({ ...DEFAULT_SUMMARY_OPTIONS, isLive: false });
    await summarised();
    expectOnlyOurFormulas(host);
  });
});

test("sheets of any name that Excel takes are referred to and linked to, and their names are nothing more", async () => {
  const plan = [["Savings £000"], ["Code", "Description", ...YEARS], ["A1", "Day services", -1, -2, -3]];
  const host = await openHostile(Object.fromEntries(SHEET_NAMES.map((name) => [name, plan])));
  await summarised();
  expectOnlyOurFormulas(host);
  expectCleanObjects();
  expect(missingFrom(paperOf(host), SHEET_NAMES)).toEqual([]);
  await summarised();
  expectOnlyOurFormulas(host);
});
