import { textLine } from "../../../src/savings/report/text-line";

describe("a line as a reader sees it", () => {
  test.each([
    ["**Total** (0.100)", "Total (0.100)"],
    ["__Total__ *net* _of_ costs", "Total net of costs"],
    ["2 * 3 * 4, a_b_c", "2 * 3 * 4, a_b_c"],
    ["** not bold**", "** not bold**"],
    ["### Savings", "Savings"],
    ["#1 priority", "#1 priority"],
    ["Legal<br>library<BR/>too", "Legal library too"],
    ["3.2<sup>1</sup>", "3.2 [1]"],
    ["<td class='x'>5</td>", "5"],
    ["5 < 6 and 7 > 6", "5 < 6 and 7 > 6"],
    ["A1<!-- page 3 --> saves", "A1 saves"],
    ["[Parks](https://x.example/a(b)) save", "Parks save"],
    ["![Chart](c.png) of savings", "Chart of savings"],
    ["Save ~~£5m~~ £6m", "Save  £6m"],
    ["`A1` saves", "A1 saves"],
    ["\\*Note \\| £5", "*Note | £5"],
    ["R&amp;D&nbsp;costs &pound;5", "R&D costs £5"],
    ["e\uFB03cient o\uFB03ces", "efficient offices"],
    ["1\u2009250 and 12\u00a0345\u202f678", "1250 and 12345678"],
    ["1\u20092500", "1 2500"],
    ["\u22120.5 and twenty\u2010one", "-0.5 and twenty-one"],
    ["Saves Â£5m or ÂŁ6m", "Saves £5m or £6m"],
    ["a\u00a0b\u3000c", "a b c"],
    ["sav\u00ading\u200bs", "savings"],
    ["Total 5   ", "Total 5"],
    ["- 24 -", "- 24 -"],
    ["> > A1 saves £5k", "A1 saves £5k"],
    ["(a) fewer posts £5k", "(a) fewer posts £5k"],
    [">£40k", ">£40k"],
    ["  indented", "  indented"],
  ])("%j is %j", (written, text) => {
    expect(textLine(written, 4)).toEqual({ line: 4, text, isBullet: false });
  });

  test.each([
    ["- Freeze posts", "Freeze posts"],
    ["(a) £45,000 from posts", "£45,000 from posts"],
    ["iv) £9k from posts", "£9k from posts"],
    ["  • Freeze posts", "Freeze posts"],
    ["o Freeze posts", "Freeze posts"],
    ["– Freeze posts", "Freeze posts"],
    ["+ Freeze posts", "Freeze posts"],
    ["•Freeze posts", "Freeze posts"],
    ["Hide AdHide Ad• Freeze posts", "Freeze posts"],
    ["Ø  £5,000 – Freeze posts", "£5,000 – Freeze posts"],
    ["ü Freeze posts", "Freeze posts"],
    ["-\tFreeze posts", "-\tFreeze posts"],
  ])("%j stands in a list: %j", (written, text) => {
    expect(textLine(written, 0)).toEqual({ line: 0, text, isBullet: true });
  });

  test.each(["-5 posts", "-£5m", "-(5)", "overtime", "-  ", "- 24 -"])("%j does not", (written) => {
    expect(textLine(written, 0)).toMatchObject({ isBullet: false });
  });

  test.each(["---", "* * *", "  ____  ", "==="])("%j is a rule, and blank", (written) => {
    expect(textLine(written, 0)).toEqual({ line: 0, text: "", isBullet: false });
  });

  test.each(["--", "- 5 -", "--- 5"])("%j is no rule", (written) => {
    expect(textLine(written, 0).text).not.toBe("");
  });

  test("tells a blank line from one of spaces", () => {
    expect(textLine("", 0)).toEqual({ line: 0, text: "", isBullet: false });
    expect(textLine("  \u00a0", 0)).toEqual({ line: 0, text: "", isBullet: false, isSpace: true });
  });
});
