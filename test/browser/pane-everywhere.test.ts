import { faults, inColours, inSize, misfits } from "./for-everyone";
import { open, pane, walkThePane } from "./pane-states";

/** Each view of the pane as it opens, for everyone. Every state of it, at every size, is in the long tests. */

walkThePane();

test("as it opens: no fault that axe finds in light, dark and forced colours, and all fits in 320 pixels", async () => {
  await open();
  const found: string[] = [];
  for (const view of ["Tables", "Checks", "Summary"] as const) {
    await pane.view(view);
    for (const colours of ["dark", "forced colours", "light"] as const) {
      await inColours(colours);
      found.push(...(await faults()).map((fault) => `${view}, ${colours}: ${fault}`));
    }
    await inSize(320, false);
    found.push(...(await misfits()).map((misfit) => `${view}: ${misfit}`));
    await inSize(350, false);
  }
  expect(found).toEqual([]);
});
