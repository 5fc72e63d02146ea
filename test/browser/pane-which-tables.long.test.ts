import { goTo } from "../host/page/local-page";
import { openBeforeEach, pane, reopen } from "./one-pane";
import { ADULT_CARE, PROJECTS } from "./plans";

const TITLE = "Adult social care savings £000";

openBeforeEach({
  "Adult care": ADULT_CARE,
  Projects: PROJECTS,
  Minutes: [["The panel met in May."], ["It thanked the officers."]],
});

describe("leaving a table out", () => {
  test("takes it out of the figures, keeps that, and offers to take it in again", async () => {
    await pane.press(`Leave out ${TITLE}`);
    await pane.shows("is left out.");
    await pane.shows("Every savings table is left out.");
    await reopen();
    await pane.press(`Take in ${TITLE}`);
    await pane.shows("1 savings table on 1 sheet.");
    await pane.root.getByRole("article", { name: TITLE }).waitFor();
  });
});

describe("using the selection", () => {
  async function select(sheet: string, address: string): Promise<void> {
    await pane.sheets().filter({ hasText: sheet }).click();
    await goTo(pane.page, address);
  }

  test("reads a table that no words name, keeps it, and forgets it again", async () => {
    await select("Projects", "A2:B4");
    await pane.press("Use selection");
    await pane.shows("2 savings tables on 2 sheets.");
    const projects = pane.root.getByRole("region", { name: "Projects" });
    expect(await projects.innerText()).toContain("2 lines");
    await reopen();
    await pane.shows("2 savings tables on 2 sheets.");
    await pane.press(/^Forget the selection of/u);
    await pane.shows("1 savings table on 1 sheet.");
  });

  test.each([
    ["empty cells", "Projects", "F20:G22", "The selected cells are empty."],
    ["prose", "Minutes", "A1:A2", /No table can be read in the selected cells\./u],
  ])("of %s says why there is no table, and keeps nothing", async (_what, sheet, address, words) => {
    await select(sheet, address);
    await pane.press("Use selection");
    await pane.shows("No table in the selection");
    await pane.shows(words);
    await pane.press("Read again");
    await pane.shows("1 savings table on 1 sheet.");
  });
});
