import { MAX_ROWS } from "../../../src/host/model/address";
import { openSession, type HostSessionGlobals } from "../../../src/host/node/session";
import { clearContents, enterTexts } from "../../../src/host/page/edit-cells";
import { valueAt } from "../support";

/** What the add-in hears while the user works on the page: the cells, and who changed them. */
async function heardWhile(work: (session: HostSessionGlobals) => void): Promise<unknown[]> {
  const session = openSession();
  const heard: unknown[] = [];
  await session.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, triggerSource, source }) => {
      heard.push([address, triggerSource, source]);
      return Promise.resolve();
    });
    await context.sync();
  });
  work(session);
  await new Promise((resolve) => setImmediate(resolve));
  return heard;
}

describe("the add-in hears of what the user does on the page", () => {
  test.each<[string, (session: HostSessionGlobals) => void, string]>([
    [
      "typing a figure",
      ({ host }) => enterTexts(host, host.workbook.sheets[0]!, { row: 4, column: 2 }, [["-0.1"]]),
      "C5",
    ],
    [
      "emptying a cell by typing nothing",
      ({ host }) => enterTexts(host, host.workbook.sheets[0]!, { row: 4, column: 2 }, [[""]]),
      "C5",
    ],
    [
      "pasting a block",
      ({ host }) =>
        enterTexts(host, host.workbook.sheets[0]!, { row: 0, column: 0 }, [
          ["CH1", "1"],
          ["CH2", "2"],
        ]),
      "A1:B2",
    ],
    [
      "pasting over the last row",
      ({ host }) => enterTexts(host, host.workbook.sheets[0]!, { row: MAX_ROWS - 1, column: 0 }, [["1"], ["2"]]),
      "A1048576",
    ],
    [
      "deleting or cutting a column",
      ({ host }) => clearContents(host, host.workbook.sheets[0]!, { row: 0, column: 1, rows: MAX_ROWS, columns: 1 }),
      "B:B",
    ],
  ])("%s", async (_what, work, address) => {
    // oxfmt-ignore
    expect(await heardWhile(work)).toEqual([[address, "Unknown", "Local"]]);
  });

  test("a formula that cannot be read changes nothing else of what was pasted", () => {
    const { host } = openSession();
    const [sheet] = host.workbook.sheets;
    expect(enterTexts(host, sheet!, { row: 0, column: 0 }, [["=SUM(", "2"]])).toContain("problem with this formula");
    expect([0, 1].map((column) => valueAt(sheet!, 0, column))).toEqual([null, 2]);
  });

  test("a protected sheet lets nothing through", async () => {
    const heard = await heardWhile(({ host }) => {
      const [sheet] = host.workbook.sheets;
      sheet!.protected = true;
      expect(enterTexts(host, sheet!, { row: 0, column: 0 }, [["1"]])).toContain("protected");
      expect(clearContents(host, sheet!, { row: 0, column: 0, rows: 1, columns: 1 })).toContain("protected");
    });
    expect(heard).toEqual([]);
  });
});
