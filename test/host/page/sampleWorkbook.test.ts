import { sampleSheets } from "../../../seeds";
import { sampleWorkbook } from "../../../src/host/page/sampleWorkbook";
import { cellAt } from "../../../src/host/model/cells";
import { typedText } from "../../../src/host/model/typed";

const workbook = sampleWorkbook(sampleSheets);

test("every cell of the papers is in the workbook as the paper has it: text as text, numbers as numbers", () => {
  sampleSheets.forEach((sample, index) =>
    sample.rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        expect(cellAt(workbook.sheets[index]!, row, column)?.value ?? null).toBe(value);
      }),
    ),
  );
});

test("only text that would turn into something else if it were typed is marked as text", () => {
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const { value, style } of cells.values()) {
        if (typeof value !== "string") continue;
        const typed = typedText(value, "General", 2018);
        const stays = typed.kind === "value" && typed.value === value;
        expect([value, style?.numberFormat]).toEqual([value, stays ? undefined : "@"]);
      }
    }
  }
});
