import { DEFAULT_SUMMARY_OPTIONS } from "../../../src/savings/choices/summary-options";
import { DEFAULT_THRESHOLDS } from "../../../src/savings/enquiry/thresholds";

test("until the user decides, a summary follows its tables, in their own units", () => {
  expect(DEFAULT_SUMMARY_OPTIONS).toEqual({ unit: "source", isLive: true, thresholds: DEFAULT_THRESHOLDS });
});
