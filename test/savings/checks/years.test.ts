import { addressesOf, dateCell, foundIn } from "../../sheets";
import type { SheetCell } from "../../sheets";

const headed = (...years: SheetCell[]) => [
  ["Savings proposal", ...years],
  ["Travel", ...years.map(() => 0.1)],
  ["Homes", ...years.map(() => 0.2)],
];
const messages = (check: string, ...years: SheetCell[]) =>
  foundIn(headed(...years), check).map((finding) => finding.message);

describe("years left out", () => {
  test.each([
    [["2017/18", "2019/20"], ["2018/19 is missing between 2017/18 and 2019/20."]],
    [["2017/18", "2020/21", "2022/23"], ["2018/19, 2019/20 and 2021/22 are missing between 2017/18 and 2022/23."]],
    [["Year 1", "Year 3"], ["Year 2 is missing between Year 1 and Year 3."]],
    [["2017/18", "2018/19", "2019/20"], []],
    [["2018/19", "2017/18"], []],
    [["2016/17", "Year 1", "Year 2"], []],
    [["2017/18"], []],
  ])("of %j: %j", (years, expected) => {
    expect(messages("year-missing", ...years)).toEqual(expected);
  });
});

describe("years that do not run forward", () => {
  test.each([
    [["2018/19", "2017/18"], ["2017/18 stands after 2018/19."]],
    [["2017/18", "2019/20", "2018/19"], ["2018/19 stands after 2019/20."]],
    [["Year 2", "Year 1"], ["Year 1 stands after Year 2."]],
    [["2017/18", "2018/19"], []],
    [["2016/17", "Year 1", "Year 2"], []],
  ])("in %j: %j", (years, expected) => {
    expect(messages("year-out-of-order", ...years)).toEqual(expected);
  });
});

describe("a year that heads two columns", () => {
  test("is named once, with both headings", () => {
    const [finding, ...others] = foundIn(headed("2017/18", "2018/19", "2017-18"), "year-repeated");
    expect(others).toEqual([]);
    expect(finding?.message).toBe("2017/18 heads more than one column.");
    expect(addressesOf(finding)).toEqual(["B1", "D1"]);
  });

  test("is none where one of them is a budget or a total over several years", () => {
    expect(messages("year-repeated", "2017/18 budget", "2017/18", "2018/19", "2017/18 to 2018/19")).toEqual([]);
  });
});

describe("a year label that is a date", () => {
  test("is named with the year it is read as", () => {
    const [finding] = foundIn(headed(dateCell(41_223, "10-Nov"), dateCell(41_619, "11-Dec")), "year-is-date");
    expect(finding).toMatchObject({
      severity: "error",
      message: 'The heading "10-Nov" is a date; it was probably typed as 10/11, which is read as 2010/11.',
    });
    expect(addressesOf(finding)).toEqual(["B1"]);
  });

  test("is none that is text", () => {
    expect(messages("year-is-date", "10/11", "11/12")).toEqual([]);
  });
});
