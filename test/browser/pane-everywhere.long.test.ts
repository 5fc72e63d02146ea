import { faults, inColours, inSize, misfits } from "./for-everyone";
import { open, pane, walkThePane, WALKS } from "./pane-states";

/** Every view of the pane in every state, for everyone: whatever the colours, the width, the size of text. */

walkThePane();

/** The pane's usual width, and those at which everything must fit. */
const SIZES: readonly (readonly [words: string, width: number, isLarge: boolean])[] = [
  ["320 pixels wide", 320, false],
  ["640 pixels wide", 640, false],
  ["350 pixels wide with text twice as large", 350, true],
  ["350 pixels wide", 350, false],
];

test.each(Object.keys(WALKS))(
  "%s: no fault that axe finds in light, dark and forced colours; all fits at every width and size of text",
  async (walk) => {
    const found: Record<string, string[]> = {};
    await WALKS[walk]!(open, async (state) => {
      for (const colours of ["dark", "forced colours", "light"] as const) {
        await inColours(colours);
        const here = await faults();
        if (here.length > 0) found[`${state}, ${colours}`] = here;
      }
      for (const [words, width, isLarge] of SIZES) {
        await inSize(width, isLarge);
        const here = await misfits();
        if (here.length > 0) found[`${state}, ${words}`] = here;
      }
    });
    expect(found).toEqual({});
  },
);

test("where there is little height, everything can still be scrolled to and pressed", async () => {
  await open("plan", { height: 460 });
  for (const view of ["Tables", "Checks", "Summary"] as const) {
    await pane.view(view);
    for (const each of await pane.root.locator("button:visible, summary:visible").all())
      await each.click({ trial: true });
  }
});
