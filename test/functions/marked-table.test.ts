import { openForAddIn } from "../../src/host/node/open-workbook";
import { valueAt } from "../host/support";

/** A marked Excel table given whole, as accountants refer to it. */
test.each([
  // Two lines do not tell the basis, so without a year there is no total to give.
  ["=SAVINGS.TOTAL(Savings[#All])", "#VALUE!"],
  ['=SAVINGS.TOTAL(Savings[#All],"2017/18","New")', -0.1],
  ["=SAVINGS.TOTAL(Savings[#All],Savings[[#Headers],[2018/19 £m]])", -0.5],
  ["=SAVINGS.CUMULATIVE(Savings[2017/18 £m])", -0.1],
])("%s over a marked table is %p", async (formula, expected) => {
  const { host } = await openForAddIn();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:E3");
    range.numberFormat = Array.from({ length: 3 }, () => ["@", "@", "@", "General", "General"]);
    range.values = [
      ["Code", "Description", "Type", "2017/18 £m", "2018/19 £m"],
      ["CH1", "Contact and escort", "New", -0.1, -0.2],
      ["CH2", "Residential", "Existing", -0.3, -0.3],
    ];
    sheet.getRange("D1:E1").numberFormat = [["@", "@"]];
    sheet.tables.add("A1:E3", true).name = "Savings";
    sheet.getRange("H1").formulas = [[formula]];
    await context.sync();
  });
  await host.functions.settled();
  const sheet = host.workbook.sheets[0];
  expect(sheet && valueAt(sheet, 0, 7)).toBe(expected);
});
