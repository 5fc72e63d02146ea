import { LocalPage } from "../host/page/local-page";
import { removeWorkbookFiles, workbookFile } from "../taskpane/workbook-file";
import { DrivenPane } from "./pane-driver";

const LINES = 10_000;

let local: LocalPage;
let pane: DrivenPane;

beforeAll(async () => {
  const lines = Array.from({ length: LINES }, (_, index) => [
    `HL${String(index + 1).padStart(5, "0")}`,
    `Highways ${index + 1}`,
    -10 - index,
    `(${11 + index})`,
  ]);
  const rows = [
    ["Savings plan, £, cumulative: each year's figure is its effect against today's budget"],
    ["Code", "Description", "2024/25", "2025/26"],
    // One figure is a number, so that the others are reported line by line.
    ["HL00000", "Bridges", -9, -10],
    ...lines,
  ];
  local = await LocalPage.launch(await workbookFile({ Highways: rows }));
  pane = await DrivenPane.open(local);
  await pane.view("Checks");
});
afterAll(async () => {
  await local.close();
  removeWorkbookFiles();
});

const rows = () => pane.root.getByRole("list", { name: "Findings" }).getByRole("listitem");
const scrollTo = (top: number) =>
  pane.root.getByRole("tabpanel").evaluate((panel, top) => {
    panel.scrollTop = top;
  }, top);

describe("a workbook of ten thousand findings", () => {
  test("counts them all, and has few of them in the page", async () => {
    await pane.shows(`Figures stored as text (${LINES})`);
    expect(await rows().count()).toBeLessThan(100);
  });

  test("has its last finding at the end, with a link that leads to its cell", async () => {
    const last = rows().filter({ hasText: `HL${LINES}: ` });
    await pane.until(async () => {
      await scrollTo(Number.MAX_SAFE_INTEGER);
      return (await last.count()) === 1;
    }, "The last finding is not reached");
    expect(await rows().count()).toBeLessThan(100);
    const [place, of] = [await last.getAttribute("aria-posinset"), await last.getAttribute("aria-setsize")];
    expect(place).toBe(of);
    await last.getByRole("button", { name: /^Go to/u }).click();
    await pane.selects(`D${LINES + 3}`);
  });

  test("is walked through by Tab, which never loses the focus", async () => {
    await scrollTo(0);
    await pane.button("Go to Highways D4").focus();
    const places: string[] = [];
    for (let presses = 0; presses < 90; presses += 1) {
      places.push(await pane.focused());
      await pane.page.keyboard.press("Tab");
    }
    const visited = places.filter((place) => place.startsWith("Go to Highways"));
    expect(visited).toEqual(visited.map((_, index) => `Go to Highways D${index + 4}`));
    expect(visited.length).toBe(30);
  });

  test("keeps the focus on a finding that is scrolled out of sight, and goes on from there", async () => {
    await scrollTo(0);
    await pane.button("Go to Highways D4").focus();
    await scrollTo(200_000);
    await pane.until(async () => (await rows().filter({ hasText: "HL00009: " }).count()) === 0, "Nothing is scrolled");
    await pane.focuses("Go to Highways D4");
    await pane.tabTo("Go to Highways D5");
    await pane.page.keyboard.press("Enter");
    await pane.selects("D5");
  });
});
