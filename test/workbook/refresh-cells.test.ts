import { openSession } from "../../src/host/node/session";
import { refreshCells } from "../../src/workbook/refresh-cells";

test("an address that names no cell is passed over, and Excel is asked nothing more for it", async () => {
  const session = openSession();
  session.useAsGlobals();
  await Excel.run((context) => refreshCells(context, ["#REF!", "A1"]));
  // What ends every run.
  expect(session.host.counters.requests).toBe(1);
});
