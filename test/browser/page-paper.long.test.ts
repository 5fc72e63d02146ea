import { openBeforeEach, pane } from "./one-pane";
import { cell } from "../host/page/local-page";
import { HIGHWAYS, LIBRARIES } from "./plans";

openBeforeEach({ Libraries: LIBRARIES, Highways: HIGHWAYS });
beforeEach(() => pane.press("Create scrutiny summary"));

const show = (sheet: string) => pane.sheets().filter({ hasText: sheet }).click();

/** Where on a sheet the first link to a place of another sheet stands. */
async function linkTo(sheet: string, source: string): Promise<string> {
  const formulas = (await pane.look(sheet, "A1:L60")) as unknown[][][];
  for (const [row, cells] of (formulas[0] ?? []).entries()) {
    const column = cells.findIndex((one) => String(one).startsWith(`=HYPERLINK("#'${source}'!`));
    if (column >= 0) return `${String.fromCharCode(65 + column)}${row + 1}`;
  }
  throw new Error(`${sheet} has no link to ${source}`);
}

describe("the summary's sheets on the local page", () => {
  test("stand after the sources, and the first of them is shown", async () => {
    expect(await pane.sheets().allTextContents()).toEqual([
      ...["Libraries", "Highways"],
      ...["Scrutiny summary", "Lines of enquiry", "Savings by line", "Checks", "About"],
    ]);
    await pane.showsSheet("Scrutiny summary");
  });

  test("charts are drawn, each with words for who does not see it", async () => {
    const charts = pane.page.locator(".grid").getByRole("img");
    await charts.first().waitFor({ state: "attached" });
    const words = await charts.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
    expect(words.length).toBeGreaterThan(1);
    expect(words.filter((one) => one.length < 20)).toEqual([]);
  });

  test.each(["Scrutiny summary", "Lines of enquiry", "Savings by line", "About"])(
    "a link on %s leads to its source when it is clicked",
    async (sheet) => {
      await show(sheet);
      const at = await linkTo(sheet, "Highways");
      await pane.page.getByLabel("Name box").fill(at);
      await pane.page.keyboard.press("Enter");
      await cell(pane.page, at).getByRole("link").click();
      await pane.until(async () => (await pane.selectedSheet()) === "Highways", "The link leads nowhere");
    },
  );
});
