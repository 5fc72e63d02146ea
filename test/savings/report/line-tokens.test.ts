import { figureLine, tokensOf } from "../../../src/savings/report/line-tokens";

const KINDS = { figure: "#", "stand-in": "-", word: "" };
/** The words of a line, "#" before a figure and "-" before what stands for one. */
const marked = (line: string) => tokensOf(line).map(({ text, kind }) => KINDS[kind] + text);

describe("the words of a line", () => {
  test.each([
    ["Freeze post (150) n/a", ["Freeze", "post", "#(150)", "-n/a"]],
    ["Posts ( 150 ) ( £40 )", ["Posts", "#(150)", "#(£40)"]],
    ["Posts £ 40 -£ (40)", ["Posts", "#£40", "#-£(40)"]],
    ["Posts £1.5 million 5 thousand £2 m 3 mn (4 k)", ["Posts", "#£1.5million", "#5thousand", "#£2m", "#3mn", "#(4k)"]],
    ["Posts 150 [1] 40 * 30 ¹", ["Posts", "#150[1]", "#40*", "#30¹"]],
    ["Posts 1, 250 and 2 ,250", ["Posts", "#1,,250", "and", "#2,,250"]],
    ["Posts 35 000 (18 050) £4 005", ["Posts", "#35,000", "#(18,050)", "#£4,005"]],
    ["Posts 1 250 000 5", ["Posts", "#1,,250,,000", "#5"]],
    ["Posts 35 100 0 050 35 0000", ["Posts", "#35", "#100", "#0,050", "#35", "#0000"]],
    ["Ring 0121 464 0808", ["Ring", "#0121", "#464", "#0808"]],
    ["Posts 1, 25", ["Posts", "#1,", "#25"]],
    ["Posts 12 % 5 cr 6 DR", ["Posts", "#12%", "#5cr", "#6DR"]],
    ["Posts - -- – / N/A n.a. TBC nil", ["Posts", "--", "---", "-–", "-/", "-N/A", "-n.a.", "-TBC", "-nil"]],
    ["on 8 February by 2019 to 1,999", ["on", "8", "February", "by", "2019", "to", "#1,999"]],
    ["8 Sept, 9 june 10 marching", ["8", "Sept,", "9", "june", "10", "marching"]],
    ["A1 saves l40 6O (I5.S) B40", ["A1", "saves", "#l40", "#6O", "#(I5.S)", "B40"]],
    ["Broken (£150 off", ["Broken", "#(£150", "off"]],
    ["Posts (  150  )  £  40", ["Posts", "#(150)", "#£40"]],
    ["Posts 5  million 6  [1] 7  % 8  cr 9 %", ["Posts", "#5million", "#6[1]", "#7%", "#8cr", "#9%"]],
    ["£ 40 in all", ["#£40", "in", "all"]],
    ["1,250.25 million or 12.25 k", ["#1,250.25million", "or", "#12.25k"]],
    ["1,250.25 [12] or 5 [note]", ["#1,250.25[12]", "or", "#5[note]"]],
    ["1, 250 or 12, 250 or £1, 250", ["#1,,250", "or", "#12,,250", "or", "#£1,,250"]],
    ["Note 12 Note 123 Note 1,250", ["Note", "12", "Note", "#123", "Note", "#1,250"]],
    ["Notes 12 NOTES 12 FOOTNOTE 12", ["Notes", "#12", "NOTES", "#12", "FOOTNOTE", "#12"]],
    ["8 jun 9 jul 10 sep", ["8", "jun", "9", "jul", "10", "sep"]],
    ["5 Primary Homes- 12019 20195", ["#5", "Primary", "Homes-", "#12019", "#20195"]],
    ["AB1O 1Ox x(150 (150 off", ["AB1O", "1Ox", "x(150", "#(150", "off"]],
    ["", []],
  ])("%j", (line, expected) => {
    expect(marked(line)).toEqual(expected);
  });
});

describe("the figures at a line's end", () => {
  test.each([
    ["Freeze posts (50) (60)", "Freeze posts", ["(50)", "(60)"], ""],
    ["Freeze posts 50 - 60", "Freeze posts", ["50", "-", "60"], ""],
    ["Freeze posts (50) Amber", "Freeze posts", ["(50)"], "Amber"],
    ["Freeze posts 50 a b c d", "Freeze posts", ["50"], "a b c d"],
    ["50 60", "", ["50", "60"], ""],
    ["- -", "", ["-", "-"], ""],
    ["In 40 homes 50 60", "In 40 homes", ["50", "60"], ""],
    ["Freeze posts (50) (60) NOTE 1", "Freeze posts", ["(50)", "(60)"], "NOTE 1"],
    ["Day care - 50 Amber", "Day care -", ["50"], "Amber"],
    ["Day care n/a 50 WA/2", "Day care", ["n/a", "50"], "WA/2"],
    ["Day care TBC n/a WA/2", "Day care", ["TBC", "n/a"], "WA/2"],
    ["Day care - 50", "Day care", ["-", "50"], ""],
    ["Day care (50) (60) Note 2", "Day care", ["(50)", "(60)"], "Note 2"],
    ["Day care -50 -60 NOTE 1", "Day care", ["-50", "-60"], "NOTE 1"],
    ["Day care -- 50 Amber", "Day care --", ["50"], "Amber"],
    ["Day care 50- Amber", "Day care", ["50-"], "Amber"],
    ["Homes   5   Agreed with all of the staff", "Homes", ["5"], "Agreed with all of the staff"],
    ["Homes   (1,250)   Agreed with all of the staff", "Homes", ["(1,250)"], "Agreed with all of the staff"],
    [
      "A1  Day care   50  60   Agreed with all of the staff in May",
      "A1 Day care",
      ["50", "60"],
      "Agreed with all of the staff in May",
    ],
  ])("%j", (line, words, figures, after) => {
    expect(figureLine(line)).toEqual({ words, figures, after });
  });

  test.each([
    "",
    "Freeze posts",
    "50 of these posts are frozen",
    "Freeze posts -",
    "Freeze posts - -",
    "Costs TBC",
    "-",
    "Day - care",
    "5   These posts are frozen for all of the year",
    "The homes for 50   older people in the town are let",
    "Costs - n/a",
    `Homes   5   ${"Agreed with all ".repeat(20)}`,
  ])("are none in %j", (line) => {
    expect(figureLine(line)).toBeNull();
  });
});
