import { displayText } from "../../../src/host/model/display";
import type { HostValue } from "../../../src/host/model/types";

describe("what a cell shows", () => {
  it.each<[HostValue, string, string]>([
    [-1234.5, "#,##0.00;(#,##0.00)", "(1,234.50)"],
    [0.1 + 0.2, "General", "0.3"],
    [43190, "dd/mm/yyyy", "31/03/2018"],
    [43190, "d-mmm", "31-Mar"],
    [0, '0.0;-0.0;"-"', "-"],
    [12345678, '£0.0,,"m"', "£12.3m"],
    [true, "General", "TRUE"],
    ["CH1", "0.00", "CH1"],
    ["CH1", '"Ref. "@', "Ref. CH1"],
    [null, "0.00", ""],
    [{ error: "#N/A" }, "0.00", "#N/A"],
    [5, "no such format [", "5"],
  ])("%p in %s shows %s", (value, numberFormat, text) => {
    expect(displayText({ value, style: { numberFormat } })).toBe(text);
  });

  it("shows nothing for a cell that holds nothing", () => {
    expect(displayText(undefined)).toBe("");
  });
});
