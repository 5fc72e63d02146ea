import { birmingham } from "../../seeds";
import { openSession } from "../../src/host/node/session";
import { rangeOf } from "./ranges";

/** What reads tables is a part of its own, which the functions load when a cell first asks: here is that first time. */

const PART = "../../src/functions/table-answers";
const plan = rangeOf(birmingham, 4);

let restore: () => void;
beforeEach(() => {
  jest.resetModules();
  restore = openSession().useAsGlobals();
});
afterEach(() => {
  jest.dontMock(PART);
  restore();
});

test("the first cell is answered later, and the next ones at once", async () => {
  const { BYYEAR, TOTAL } = await import("../../src/functions");
  const first = TOTAL(plan);
  expect(first).toBeInstanceOf(Promise);
  expect(await first).toBe(-27.039);
  expect(TOTAL(plan, "2017/18")).toBe(-8.463);
  expect(BYYEAR(plan)).toHaveLength(5);
});

test("an error is the same whether it comes later or at once", async () => {
  const { TOTAL } = await import("../../src/functions");
  const refusal = { code: "#VALUE!", message: expect.stringContaining("No savings table in this range") as string };
  await expect(TOTAL([["Hello"], ["there"]])).rejects.toMatchObject(refusal);
  expect(() => TOTAL([["Hello"], ["there"]])).toThrow(expect.objectContaining(refusal) as Error);
});

test("a part that does not come is said in the cell, and asked for again with the next call", async () => {
  const { CHECK, TOTAL } = await import("../../src/functions");
  jest.doMock(PART, () => {
    throw new Error("no connection");
  });
  const refusal = { code: "#N/A", message: "The rules could not be loaded. Recalculate to try again." };
  await expect(TOTAL(plan)).rejects.toMatchObject(refusal);
  await expect(CHECK(plan)).rejects.toMatchObject(refusal);
  jest.dontMock(PART);
  expect(await TOTAL(plan)).toBe(-27.039);
});

test("figures, rows and columns need nothing of it", async () => {
  const { CUMULATIVE, DIFFERENCE, FIGURE, YEARLY } = await import("../../src/functions");
  jest.doMock(PART, () => {
    throw new Error("no connection");
  });
  expect(CUMULATIVE([[0.1], [0.2], [0.1]])).toEqual([[0.1], [0.3], [0.4]]);
  expect(YEARLY([[0.1, 0.3, 0.4]])).toEqual([[0.1, 0.2, 0.1]]);
  expect(DIFFERENCE([[1], [2]], 3)).toBe(0);
  expect(FIGURE("(0.100)")).toBe(-0.1);
});
