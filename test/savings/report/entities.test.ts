import { withoutEntities } from "../../../src/savings/report/entities";
import { readLines, saves, tableOf } from "./reading";

describe("entities in a text are characters", () => {
  test.each([
    ["Savings &ndash; &pound;000", "Savings – £000"],
    ["Children&rsquo;s &amp; adults&#39; care", "Children’s & adults' care"],
    ["&#x2212;5 and &#8211;", "\u22125 and –"],
    ["&AMP; &NBSP;5", "& \u00a05"],
    ["Web &#124; app", "Web \\| app"],
    ["&amp;pound;", "&pound;"],
  ])("%j is %j", (written, text) => {
    expect(withoutEntities(written)).toBe(text);
  });

  test.each(["R&D; AT&T", "&toString;", "&constructor;", "&#0;", "&#xD800;", "&#9999999;", "Savings & costs;", "&;"])(
    "%j stays as it is",
    (written) => {
      expect(withoutEntities(written)).toBe(written);
    },
  );
});

describe("a bar with a stroke before it parts no cells", () => {
  test("where others do", () => {
    const rows = [
      "| Ref | Proposal | 2024/25 |",
      "| A1 | Web \\| app | 45 |",
      "| A2 | Desk &#124; phone | 20 |",
      "| A3 | Fees | 18 |",
    ];
    expect(saves(tableOf(readLines("Savings £000", "", ...rows)))).toEqual([
      ["A1", "Web | app", 45_000],
      ["A2", "Desk | phone", 20_000],
      ["A3", "Fees", 18_000],
    ]);
  });

  test("and a bar without one does", () => {
    const rows = ["| Proposal | 2024/25 | 2025/26 |", "| Web | 45 | 50 |", "| Desk | 20 | 25 |", "| Fees | 18 | 19 |"];
    expect(saves(tableOf(readLines("Savings £000", "", ...rows)))[0]).toEqual(["Web", 45_000, 50_000]);
  });
});
