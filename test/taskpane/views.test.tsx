import type { WorkbookResults } from "../../src/commands/read-tables";
import { Checks } from "../../src/taskpane/checks/Checks";
import { Header } from "../../src/taskpane/Header";
import { OutOfDate } from "../../src/taskpane/OutOfDate";
import type { PaneActions } from "../../src/taskpane/pane-actions";
import { isSummaryOutOfDate, OPENING, type PaneState } from "../../src/taskpane/pane-state";
import { Start } from "../../src/taskpane/start/Start";
import { SummaryView } from "../../src/taskpane/summary/SummaryView";
import { Tables } from "../../src/taskpane/tables/Tables";
import { gridOf } from "../sheets";
import { fivePapers, resultsOf } from "./five-papers";
import { html, words } from "./words-of";

const nothing = () => undefined;
const results = fivePapers();
const state: PaneState = { ...OPENING, task: null, results };

/** Views only show here; what their buttons do is shown in the browser. */
const actions: PaneActions = {
  readAgain: nothing,
  createSummary: nothing,
  publish: nothing,
  stop: nothing,
  insertSamples: nothing,
  insertBlankTable: nothing,
  insert: () => Promise.resolve(true),
  goTo: nothing,
  dismiss: nothing,
  show: nothing,
  decide: () => Promise.resolve(true),
  useSelection: nothing,
  accept: () => Promise.resolve(true),
  withdraw: nothing,
  preview: () => Promise.resolve(null),
  mend: () => Promise.resolve(true),
  takeBack: nothing,
  setOptions: () => Promise.resolve(true),
};

describe("the head of the pane", () => {
  const header = (task: "creating" | null, shown = results) => (
    <Header task={task} results={shown} mainButton={nothing} onCreate={nothing} onReadAgain={nothing} />
  );

  test("says what was read and offers the one click", () => {
    expect(words(header(null))).toContain("Create scrutiny summary 6 savings tables on 4 sheets.");
  });

  test("where there is a summary already, the click refreshes it", () => {
    const written = { sheet: "Scrutiny summary", isOutOfDate: false };
    expect(words(header(null, { ...results, written }))).toContain("Refresh scrutiny summary");
  });

  test("while it works its buttons do nothing and keep the focus", () => {
    const busy = html(header("creating"));
    expect(busy).toContain("Creating scrutiny summary…");
    expect(busy.match(/aria-disabled="true"/gu)).toHaveLength(2);
    expect(busy).not.toMatch(/ disabled/u);
  });
});

describe("what is out of date", () => {
  const strip = (part: Partial<PaneState>) =>
    words(<OutOfDate state={{ ...state, ...part }} onReadAgain={nothing} onRefresh={nothing} />).trim();

  test.each<[string, Partial<PaneState>, string]>([
    ["nothing", {}, ""],
    ["one sheet", { changed: new Set(["Torbay"]) }, "Torbay has changed since it was read. Read again"],
    [
      "several",
      { changed: new Set(["Torbay", "Hampshire"]) },
      "The workbook has changed since it was read. Read again",
    ],
    ["a new sheet", { changed: new Set([""]) }, "The workbook has changed since it was read. Read again"],
    ["what was kept", { results: { ...results, keptProblems: ["It was not usable."] } }, "It was not usable."],
    [
      "the summary",
      { results: { ...results, written: { sheet: "S", isOutOfDate: true } } },
      "The summary is out of date. Refresh it",
    ],
  ])("is said: %s", (_what, part, said) => {
    expect(strip(part)).toBe(said);
  });
});

describe("the tables", () => {
  const view = (shown: WorkbookResults = results) => (
    <Tables isBusy={false} changed={new Set(["Torbay"])} results={shown} actions={actions} />
  );

  test("each has its place, its lines and its figures", () => {
    expect(words(view())).toContain("Birmingham SAVINGS PROPOSALS A4:F40 11 lines Saves £27.039m a year by 2020/21");
    expect(html(view())).toContain('aria-label="Go to Birmingham A4:F40"');
  });

  test("figures are a table with headings for rows and columns", () => {
    expect(html(view())).toMatch(/<th scope="col"[^>]*>2017\/18<\/th>/u);
    expect(html(view())).toMatch(/<th scope="row"[^>]*>Existing<\/th>/u);
  });

  test("Worcestershire gives none, with what was looked for", () => {
    expect(words(view())).toMatch(/Worcestershire No savings table found Looked for/u);
  });

  test("what could not be followed of the user's columns is said", () => {
    const [first, ...others] = results.summary.tables;
    const table = { ...first!.table, columnsProblem: 'No column is headed "Effect" any more.' };
    const summary = { ...results.summary, tables: [{ ...first!, table }, ...others] };
    expect(words(view({ ...results, summary }))).toContain('No column is headed "Effect" any more.');
  });

  test("a sheet that was changed says so, and no other", () => {
    expect(words(view()).match(/Changed since it was read/gu)).toHaveLength(1);
    expect(words(view())).toContain("Torbay Changed since it was read.");
  });

  test("one that is left out can be taken in again", () => {
    const { tables, sheets } = results.reading;
    const [first] = tables;
    const reading = {
      ...results.reading,
      sheets: sheets.map((sheet) => (sheet.sheet === "Birmingham" ? { ...sheet, leftOut: [first!] } : sheet)),
    };
    const summary = { ...results.summary, tables: results.summary.tables.slice(1) };
    const shown = view({ ...results, reading, summary });
    expect(words(shown)).toContain("SAVINGS PROPOSALS A4:F40 is left out. Take in");
  });
});

describe("the checks", () => {
  const view = (shown: WorkbookResults) => <Checks results={shown} isBusy={false} actions={actions} />;

  test("every point has its sentence and its cells, and every check its reason", () => {
    const shown = words(view(results));
    for (const finding of results.summary.tables.flatMap((table) => table.findings)) {
      expect(shown).toContain(finding.message.replace(/\s+/gu, " "));
      expect(shown).toContain(finding.why);
    }
    expect(shown).toContain("Look at");
  });

  test("nothing to report is said", () => {
    expect(words(view(resultsOf([])))).toContain("The checks found nothing to report.");
  });

  test("an accepted finding stands apart, with its reason", () => {
    const [first, ...others] = results.summary.tables;
    const [finding, ...findings] = first!.findings;
    const accepted = [{ finding: finding!, reason: "The paper has it so." }];
    const summary = { ...results.summary, tables: [{ ...first!, findings, accepted }, ...others] };
    expect(words(view({ ...results, summary }))).toContain(`Reason: The paper has it so.`);
  });

  test("marks of several rows are moved in one step, which counts the rows", () => {
    const rows = [["Savings £m"], ["Ref", "Proposal", "2017/18", "2018/19"], ["A1", "Early help*", -0.1, -0.1], ["A2", "Parks ²", -0.1, -0.3]]; // oxfmt-ignore
    expect(words(view(resultsOf([gridOf(rows)])))).toContain("Move the marks of 2 rows to notes");
  });

  test("what was mended can be taken back, the latest first", () => {
    const step = (id: string, done: string) => ({ id, kind: "text to number" as const, words: done, parts: [] });
    const kept = { ...results.kept, mended: [step("1", "Made 2 figures numbers."), step("2", "Tidied 1 code.")] };
    expect(words(view({ ...results, kept }))).toContain(
      "Mended (2) Tidied 1 code. Take back Made 2 figures numbers. Take back",
    );
  });
});

describe("the summary's settings", () => {
  const view = (shown: WorkbookResults) => (
    <SummaryView
      isBusy={false}
      isOutOfDate={isSummaryOutOfDate({ ...state, results: shown })}
      results={shown}
      actions={actions}
    />
  );

  test("every table can be taken in or left out", () => {
    const { tables } = results.reading;
    expect(html(view(results)).match(/type="checkbox"[^>]*checked=""|checked=""[^>]*type="checkbox"/gu)).toHaveLength(
      tables.length,
    );
  });

  describe("where it stands", () => {
    const paperSheets = new Map([["summary", "Panel"] as const, ["about", "About"] as const]);
    const written = (isOutOfDate: boolean): WorkbookResults => ({
      ...results,
      snapshot: { ...results.snapshot, paperSheets },
      written: { sheet: "Panel", isOutOfDate },
    });

    test("is said, with whether it is up to date", () => {
      expect(words(view(results))).toContain("There is no summary yet.");
      expect(words(view(written(false)))).toContain("The summary is up to date.");
      expect(words(view(written(true)))).toContain("The summary is out of date.");
    });

    test("is a list of the sheets that are there, by the names that they have now", () => {
      const sheets =
        /<ul[^>]*aria-label="Sheets of the summary".*?<\/ul>/su.exec(html(view(written(false))))?.[0] ?? "";
      expect([...sheets.matchAll(/<button[^>]*>([^<]*)</gu)].map(([, name]) => name)).toEqual(["Panel", "About"]);
    });
  });

  test("thresholds are named as on their sheet, which is named too", () => {
    const shown = words(view(results));
    expect(shown).toContain("their cells on the sheet Lines of enquiry");
    expect(shown).toContain("One year's step above this share of the plan (%)");
    expect(shown).toContain("Lines that give nothing for this many years (years)");
  });

  test("a copy can be published where there is a table to publish", () => {
    const publish = /<button[^>]*>Publish a copy</u;
    expect(publish.exec(html(view(results)))?.[0]).not.toContain("aria-disabled");
    const none: WorkbookResults = {
      ...results,
      reading: { ...results.reading, tables: [], leftOut: results.reading.tables },
    };
    expect(publish.exec(html(view(none)))?.[0]).toContain('aria-disabled="true"');
    expect(words(view(none))).toContain("Every savings table is left out. Tick one above");
  });

  test("budgets are asked for only where a table has none", () => {
    expect(words(view(results))).toContain("Budget of SAVINGS PROPOSALS");
    expect(words(view(results))).not.toContain("Budget of Transformation to 2017");
  });
});

describe("a workbook without savings tables", () => {
  const view = (shown: WorkbookResults) => <Start results={shown} task={null} actions={actions} />;
  const sheetsWithoutTables = [{ sheet: "Notes", lookedFor: "Looked for headings (none found)." }];

  test("says what was looked for on each sheet, and offers three ways to begin", () => {
    const shown = words(view({ ...results, summary: { ...results.summary, tables: [], sheetsWithoutTables } }));
    expect(shown).toContain("No savings table found");
    expect(shown).toContain("Notes Looked for headings (none found).");
    expect(shown).toContain("Use selection");
    expect(shown).toContain("Insert a blank savings table");
    expect(shown).toContain("Insert sample sheets");
  });

  test("a blank one is called blank, and has nothing to select", () => {
    const shown = words(view(resultsOf([])));
    expect(shown).toContain("This workbook is blank");
    expect(shown).not.toContain("Use selection");
  });
});
