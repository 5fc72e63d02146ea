import { openBeforeEach, pane } from "./one-pane";
import { REPORT } from "./pane-states";

openBeforeEach({ Sheet1: [] });

test("a report of thousands of lines is gone through by its keys", async () => {
  const prose = Array.from({ length: 7_000 }, (_, line) => `Paragraph ${line} of the report.`).join("\n");
  await pane.press("Import from a report");
  await pane.page.evaluate((text) => navigator.clipboard.writeText(text), `${REPORT}\n${prose}`);
  await pane.field("Text of the report").focus();
  await pane.page.keyboard.press("Control+V");
  await pane.press("Read it");
  await pane.root.locator("#check-heading").waitFor();
  await pane.root.getByRole("listbox").focus();
  for (let press = 0; press < 10; press += 1) await pane.page.keyboard.press("PageDown");
  const marked = pane.root.locator("[role=option][aria-selected=true]");
  expect(await marked.allTextContents()).toEqual(["101Paragraph 91 of the report."]);
  await pane.shows("This report is long: lines 1 to 3000 of 7009 are shown.");
  await pane.page.keyboard.press("End");
  await pane.shows("This report is long: lines 5001 to 7009 of 7009 are shown.");
  expect(await marked.allTextContents()).toEqual(["7009Paragraph 6999 of the report."]);
});
