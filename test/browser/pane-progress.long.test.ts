import { trouble } from "../taskpane/requests";
import { openBeforeEach, pane } from "./one-pane";
import { HIGHWAYS, LIBRARIES } from "./plans";

openBeforeEach({ Libraries: LIBRARIES, Highways: HIGHWAYS });

const create = () => pane.button("Create scrutiny summary");

describe("while Excel is slow", () => {
  test("the button says that it works, keeps the focus and does nothing twice", async () => {
    const end = await trouble(pane.page, { held: true });
    await create().click();
    const busy = pane.button("Creating scrutiny summary…");
    await busy.waitFor();
    expect(await busy.getAttribute("aria-disabled")).toBe("true");
    await pane.page.keyboard.press("Enter");
    await end();
    await pane.shows(/Wrote the sheet/u);
    await pane.focuses("Refresh scrutiny summary");
    expect(await pane.root.getByText(/Rewrote/u).count()).toBe(0);
  });

  test("work that is done at once shows no sign of progress", async () => {
    await pane.page.clock.install();
    const end = await trouble(pane.page, { held: true });
    await pane.button("Read again").click();
    // Its place fades in, after a while. In one look, since it may be gone by the next.
    const opacity = await pane.page.waitForFunction(() => {
      const place = document.querySelector("#pane progress")?.parentElement;
      return place ? getComputedStyle(place).opacity : null;
    });
    expect(await opacity.jsonValue()).toBe("0");
    expect(await pane.button("Stop").count()).toBe(0);
    await end();
    await pane.root.getByRole("progressbar").waitFor({ state: "detached" });
  });

  test("reading says what it is at, and is stopped without a change; then the pane goes on", async () => {
    const end = await trouble(pane.page, { held: true });
    await pane.button("Read again").click();
    await pane.button("Stop").waitFor();
    await pane.shows(/^Reading .*…$/u);
    expect(await pane.root.getByRole("progressbar").getAttribute("aria-label")).toMatch(/^Reading/u);
    await pane.button("Stop").click();
    await end();
    await pane.shows("Stopped");
    await pane.isDone();
    await pane.shows("Saves £300,000 a year by 2025/26");
    expect(await pane.focused()).not.toBe("");
    await pane.press("Read again");
    await pane.showsNo("Stopped");
    await pane.press("Create scrutiny summary");
    await pane.shows(/Wrote the sheet/u);
  });

  test("writing the summary is stopped before anything is written", async () => {
    const end = await trouble(pane.page, { held: true });
    await create().click();
    await pane.button("Stop").click();
    await end();
    await pane.shows("Stopped");
    await pane.isDone();
    expect(await pane.sheets().allTextContents()).toEqual(["Libraries", "Highways"]);
    await pane.press("Create scrutiny summary");
    await pane.shows(/Wrote the sheet/u);
  });
});

describe("when Excel does not answer at all", () => {
  const advice = /^Excel has not answered for a minute\..*close this pane and open it again\.$/u;

  /** Presses a button, and waits until the pane counts how long there is no answer. */
  async function press(name: string, slowness: Parameters<typeof trouble>[1]): Promise<void> {
    await pane.page.clock.install();
    await trouble(pane.page, slowness);
    await pane.button(name).click();
    await pane.page.clock.runFor(1_500);
    await pane.root.locator("progress ~ [role=status]").waitFor({ state: "attached" });
  }

  test.each(["Create scrutiny summary", "Read again"])("%s says after a minute what to do", async (name) => {
    await press(name, { held: true });
    await pane.page.clock.runFor(58_000);
    await pane.showsNo(advice);
    await pane.page.clock.runFor(3_000);
    await pane.shows(advice);
  });

  test("a minute is counted from its last answer, so that long work is not taken for silence", async () => {
    await press("Read again", { delay: 40_000 });
    for (let answers = 0; answers < 3; answers++) {
      await pane.page.clock.runFor(40_500);
      await pane.showsNo(advice);
    }
  });
});

describe("when Excel refuses", () => {
  test("it is said what to do, and what was read stays", async () => {
    const heard = await pane.listen();
    const end = await trouble(pane.page, { code: "AccessDenied" });
    await create().click();
    await pane.shows(/Remove the protection or save a copy, then try again\./u);
    await pane.shows("2 savings tables on 2 sheets.");
    expect(await heard()).toContain("The summary was not written");
    await pane.focuses("Create scrutiny summary");
    await end();
    await pane.press("Create scrutiny summary");
    await pane.shows(/Wrote the sheet/u);
  });

  test("a cell that is gone is said to be gone", async () => {
    await trouble(pane.page, { code: "ItemNotFound" });
    await pane.button("Go to Libraries A2:D4").first().click();
    await pane.shows("The cell was not found");
  });

  test("a decision is not shown as kept", async () => {
    await pane.view("Summary");
    await trouble(pane.page, { code: "AccessDenied" });
    await pane.field("Amounts in").selectOption({ label: "£m, millions" });
    await pane.shows("The settings were not kept");
    expect(await pane.field("Amounts in").inputValue()).toBe("source");
  });
});
