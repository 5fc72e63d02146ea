import { isPageFurniture } from "../../../src/savings/report/page-furniture";

describe("what a page repeats above and below its text", () => {
  test.each([
    ["Page 3"],
    ["Page 3 of 12"],
    ["  page  3 / 12 "],
    ["Cabinet report, page 12 of 140"],
    ["Appendix B page 7"],
    ["3 of 12"],
    ["112of140"],
    ["- 4 -"],
    ["-14-"],
    ["– 24 –"],
    ["5 | Page"],
    ["15| P a g e"],
    ["OFFICIAL"],
    ["Advertisement"],
    ["Hide AdHide Ad"],
    ["Article continues below this advertisement"],
    ["Official - sensitive"],
    ["Not protectively marked"],
    ["https://www.council.example/budget"],
    ["www.council.example/budget"],
  ])("%j", (text) => {
    expect(isPageFurniture(text)).toBe(true);
  });

  test.each([
    [""],
    ["12"],
    ["Page"],
    ["Page three"],
    ["Fewer pages 3 of the newsletter"],
    ["3 of 12 libraries"],
    ["We save 3 of 12"],
    ["4 - 5"],
    ["-£4-"],
    ["5 | Pages"],
    ["Official cars"],
    ["An official"],
    ["See https://www.council.example"],
    ["https://www.council.example saves £5m"],
    [`${"A very long sentence that is no footer. ".repeat(3)}page 4`],
  ])("but not %j", (text) => {
    expect(isPageFurniture(text)).toBe(false);
  });
});
