import { typeInto } from "../host/page/local-page";
import { openBeforeEach, pane } from "./one-pane";
import { ADULT_CARE } from "./plans";

/** The form for how a table is read, when it is opened again and when the table changes under it. */

openBeforeEach({ "Adult care": ADULT_CARE });

const change = () => pane.button(/^(?:Change how Adult social care|Set .* of Adult social care)/u);
const form = () => pane.root.getByRole("form", { name: /^How .* is read$/u });
const field = (label: string) => form().getByLabel(label, { exact: true });

/** The field of a column, which may be headed with the word for something else. */
const column = (label: string) => form().locator("details").getByLabel(label, { exact: true });

/** The words by which a field can be set back. */
function asRead(of: ReturnType<typeof field>): Promise<string | null> {
  return of.locator("option").first().textContent();
}

async function open(): Promise<void> {
  await change().click();
  await form().waitFor();
  await form().getByText("What each column holds").click();
}

test("what was decided is shown, and can be set back to what is read, whatever that is", async () => {
  await open();
  expect(await asRead(field("Unit"))).toBe("As read: £000");
  expect(await asRead(column("Later"))).toBe("As read: Not used");
  await field("Unit").selectOption("£m");
  await field("Budget").first().selectOption("Base");
  await column("Code").selectOption("other");
  await pane.press("Apply");
  await form().waitFor({ state: "detached" });
  await open();
  for (const [one, value] of [
    [field("Unit"), "£m"],
    [field("Budget").first(), "Base"],
    [column("Code"), "other"],
  ] as const) {
    expect([await one.inputValue(), await asRead(one)]).toEqual([value, "As read"]);
  }
  await column("Code").selectOption({ label: "As read" });
  await pane.press("Apply");
  await form().waitFor({ state: "detached" });
  await open();
  expect(await asRead(column("Code"))).toBe("As read: Code");
});

test("a column that is headed otherwise meanwhile is asked about under its new heading", async () => {
  await open();
  await field("Basis").selectOption("cumulative");
  await typeInto(pane.page, "G2", "Delivered");
  await pane.press("Read again");
  await column("Delivered").waitFor();
  expect(await column("Delivered").inputValue()).toBe("");
  expect(await field("Basis").inputValue()).toBe("cumulative");
  await pane.press("Apply");
  await pane.shows("Saves £350,000 a year by 2025/26");
});
