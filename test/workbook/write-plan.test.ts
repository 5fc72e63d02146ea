import { on, openPaper, PLAN, refreshed, sheetOf } from "./paper/open-paper";

test("an ampersand in a sheet's name is no code at the foot of its pages", async () => {
  const host = await openPaper(PLAN);
  await on("Checks", (sheet) => {
    sheet.name = "R&D &F checks";
  });
  await refreshed();
  expect(sheetOf(host, "R&D &F checks").page.footer.left).toBe("R&&D &&F checks");
});
