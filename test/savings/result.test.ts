import { fail, succeed } from "../../src/savings/result";

test("an answer is a value, or a problem with its sentence", () => {
  expect(succeed(7)).toEqual({ ok: true, value: 7 });
  expect(fail("no-table", "There is no table.")).toEqual({
    ok: false,
    problem: { id: "no-table", message: "There is no table." },
  });
});
