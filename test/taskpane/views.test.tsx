import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Checks } from "../../src/taskpane/checks/Checks";
import { Header } from "../../src/taskpane/Header";
import { NoTables } from "../../src/taskpane/NoTables";
import { Tables } from "../../src/taskpane/tables/Tables";
import { fivePapers } from "./five-papers";

const nothing = () => undefined;
const results = fivePapers();

function html(view: ReactElement): string {
  return renderToStaticMarkup(<FluentProvider>{view}</FluentProvider>);
}

/** What is read on the page, tags away. */
function words(view: ReactElement): string {
  return html(view)
    .replace(/<[^>]+>/gu, " ")
    .replace(/&quot;/gu, '"')
    .replace(/&#x27;/gu, "'")
    .replace(/\s+/gu, " ");
}

function header(task: "creating" | null): ReactElement {
  const handlers = { onCreate: nothing, onReadAgain: nothing, onShowChecks: nothing };
  return <Header task={task} results={results} mainButton={nothing} {...handlers} />;
}

describe("the head of the pane", () => {
  test("says what was read and offers the one click", () => {
    expect(words(header(null))).toContain("Create scrutiny summary 6 savings tables on 4 sheets.");
  });

  test("while it works its buttons do nothing and keep the focus", () => {
    const busy = html(header("creating"));
    expect(busy).toContain("Creating scrutiny summary…");
    expect(busy.match(/aria-disabled="true"/gu)).toHaveLength(2);
    expect(busy).not.toMatch(/ disabled/u);
  });
});

describe("the tables", () => {
  const view = <Tables summary={results.summary} onGoTo={nothing} />;

  test("each has its place, its lines and its figures", () => {
    expect(words(view)).toContain("Birmingham SAVINGS PROPOSALS A4:F40 11 lines Saves £27.039m a year by 2020/21");
    expect(html(view)).toContain('aria-label="Go to Birmingham A4:F40"');
  });

  test("figures are a table with headings for rows and columns", () => {
    expect(html(view)).toMatch(/<th scope="col"[^>]*>2017\/18<\/th>/u);
    expect(html(view)).toMatch(/<th scope="row"[^>]*>Existing<\/th>/u);
  });

  test("Worcestershire gives none, with what was looked for", () => {
    expect(words(view)).toMatch(/Worcestershire No savings table found Looked for/u);
  });
});

describe("the checks", () => {
  test("every point has its sentence and its cells, and every check its reason", () => {
    const { tables } = results.summary;
    const shown = words(<Checks tables={tables} heading={null} onGoTo={nothing} />);
    for (const finding of tables.flatMap((table) => table.findings)) {
      expect(shown).toContain(finding.message.replace(/\s+/gu, " "));
      expect(shown).toContain(finding.why);
    }
    expect(shown).toContain("Look at");
  });

  test("nothing to report is said", () => {
    expect(words(<Checks tables={[]} heading={null} onGoTo={nothing} />)).toContain("Nothing to report.");
  });
});

describe("a workbook without savings tables", () => {
  const empty = {
    tables: [],
    sheetsWithoutTables: [{ sheet: "Notes", lookedFor: "Looked for headings (none found)." }],
  };

  test("says what was looked for on each sheet, and offers samples", () => {
    const shown = words(<NoTables results={{ ...results, summary: empty }} task={null} onInsert={nothing} />);
    expect(shown).toContain("No savings table found");
    expect(shown).toContain("Notes Looked for headings (none found).");
    expect(shown).toContain("Insert sample sheets");
  });

  test("a blank one is called blank", () => {
    const blank = { ...results, summary: { tables: [], sheetsWithoutTables: [] }, isBlank: true };
    expect(words(<NoTables results={blank} task={null} onInsert={nothing} />)).toContain("This workbook is blank");
  });
});
