import { SEVERITY_WORDS } from "../../src/savings/finding";

test("how much a finding matters is said as what to do about it", () => {
  expect(SEVERITY_WORDS).toEqual({ error: "Put right", warning: "Look at", note: "Note" });
});
