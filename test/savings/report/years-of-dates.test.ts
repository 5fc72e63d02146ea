import { withYearsOfDates } from "../../../src/savings/report/years-of-dates";
import { laidRows, writtenRows } from "./cells";

const read = (row: string) => writtenRows(withYearsOfDates(laidRows(row)))[0];

describe("dates that Excel made of years", () => {
  test.each([
    ["Service|10-Nov|11-Dec|12/13", "Service|2010/11|2011/12|12/13"],
    ["Service|08-Sep|09-Oct", "Service|2008/09|2009/10"],
    ["Service|2011/12|Dec-13", "Service|2011/12|2012/13"],
    ["Service|11-DEC|Dec-13", "Service|2011/12|2012/13"],
  ])("are years again where others follow on beside them: %s", (row, years) => {
    expect(read(row)).toBe(years);
  });

  test.each([
    "Service|10-Nov|Spent",
    "Service|10-Nov|12-Jan",
    "Service|10-Dec|11-Jan",
    "Service|09-Nov|10-Nov",
    "Service|2012/13|10-Nov",
    "Service|Dec-14|Jan-15",
    "Service|00-Xyz|01-Feb",
    "C10-Nov|C11-Dec",
  ])("are dates where none does: %s", (row) => {
    expect(read(row)).toBe(row);
  });
});
