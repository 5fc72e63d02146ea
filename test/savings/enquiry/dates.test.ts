import { monthsIn } from "../../../src/savings/enquiry/dates";

describe("the months that a sentence names with their year", () => {
  test.each([
    ["by 1 September 2017", "1 September 2017", "2017/18", 5],
    ["on the 1st of September 2017", "1st of September 2017", "2017/18", 5],
    ["from April 2017", "April 2017", "2017/18", 0],
    ["until 31 March 2018", "31 March 2018", "2017/18", 11],
    ["in Jan. 2018", "Jan. 2018", "2017/18", 9],
    ["in Sept 2017", "Sept 2017", "2017/18", 5],
    ["in May, 2017", "May, 2017", "2017/18", 1],
    ["on 01/09/2017", "01/09/2017", "2017/18", 5],
    ["on 1.4.2017", "1.4.2017", "2017/18", 0],
    ["on 31/12/2017", "31/12/2017", "2017/18", 8],
    ["on 28/02/2018", "28/02/2018", "2017/18", 10],
  ])("%s", (sentence, written, year, monthsPassed) => {
    const yearStart = Number(year.slice(0, 4));
    expect(monthsIn(sentence)).toMatchObject([{ written, year, yearStart, monthsPassed }]);
  });

  test.each(["in September", "in 2017", "Maybe 2017", "on 01/13/2017", "ref 1/4/20171"])("none in %j", (sentence) => {
    expect(monthsIn(sentence)).toEqual([]);
  });

  test.each([
    ["It starts in May 2017", ["It starts in "]],
    ["Agreed in May; it starts in June 2017", [" it starts in "]],
    ["Agreed in May 2017, it starts in June 2017", ["Agreed in ", ", it starts in "]],
    [
      "Agreed on 1 May 2017; talks; it starts on 1 June 2017 and ends on 1 July 2017",
      ["Agreed on ", " it starts on ", " and ends on "],
    ],
  ])("each with the words of its own clause: %s", (sentence, clauses) => {
    expect(monthsIn(sentence).map(({ clause }) => clause)).toEqual(clauses);
  });
});
