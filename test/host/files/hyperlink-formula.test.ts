import { readXlsx, writeXlsx } from "../../../src/host/files/xlsx";
import type { HostWorkbook } from "../../../src/host/model/types";
import { LibreOffice, NO_LIBRE_OFFICE } from "../../libreoffice";
import { testWhere } from "../../where";
import { hostWith, valuesOf, type Typed } from "../support";

const office = LibreOffice.find();
afterAll(() => office?.dispose());

const LINKS: Typed[][] = [
  [`=HYPERLINK("#'By year'!A4","2018/19 & after")`, '=HYPERLINK("#SAVINGS_PART","Largest")'],
  ['=HYPERLINK("https://example.org/plan?a=1&b=2")', '=HYPERLINK("#A1",A1&"!")'],
];

const formulasOf = ({ sheets }: HostWorkbook) =>
  [...sheets[0]!.rows.values()].map((row) => [...row.values()].map(({ formula }) => formula));

describe("HYPERLINK in a saved workbook", () => {
  it("is a formula with what it shows, as it was", async () => {
    const { host, sheet } = hostWith(LINKS);
    const reopened = await readXlsx(await writeXlsx(host.workbook));
    if (!reopened.ok) throw new Error(reopened.problem.message);
    expect(formulasOf(reopened.workbook)).toEqual(LINKS);
    expect(valuesOf(reopened.workbook.sheets[0]!)).toEqual(valuesOf(sheet));
    expect(valuesOf(sheet)[0]).toEqual(["2018/19 & after", "Largest"]);
  });

  testWhere(office !== null, NO_LIBRE_OFFICE)(
    "shows in LibreOffice what it shows here, worked out anew",
    async () => {
      const { host, sheet } = hostWith(LINKS);
      const theirs = await office!.recalculated(host.workbook);
      expect(valuesOf(theirs.sheets[0]!)).toEqual(valuesOf(sheet));
      expect(formulasOf(theirs)).toEqual(LINKS);
    },
    120_000,
  );
});
