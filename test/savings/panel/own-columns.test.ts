import { sameColumns } from "../../../src/savings/panel/own-columns";
import type { OwnCell } from "../../../src/savings/panel/words";
import { words } from "./meeting";

const cell = (heading: string, content: OwnCell["content"]): OwnCell => ({ heading, content });

test("every row gets the columns that any row has, in the order of the sheet", () => {
  const rows = [
    words("a", { own: [cell("Owner", "Finance")] }),
    words("b", { own: [cell("Due", 5), cell("Owner", "Legal")] }),
  ];
  const widened = sameColumns(rows);
  expect(rows.map(widened).map(({ own }) => own)).toEqual([
    [cell("Owner", "Finance"), cell("Due", "")],
    [cell("Owner", "Legal"), cell("Due", 5)],
  ]);
  expect(widened(words("c"))).toEqual(words("c", { own: [cell("Owner", ""), cell("Due", "")] }));
});

test("of two columns with one heading neither takes the other's place", () => {
  const twice = words("a", { own: [cell("Note", 1), cell("Note", 2)] });
  const once = words("b", { own: [cell("Note", 3)] });
  expect([twice, once].map(sameColumns([twice, once])).map(({ own }) => own)).toEqual([
    [cell("Note", 1), cell("Note", 2)],
    [cell("Note", 3), cell("Note", "")],
  ]);
});
