import { chunksOf } from "../../src/workbook/read-chunks";

test("sheets share a request as long as there is room in its answer", () => {
  expect(
    chunksOf([
      { rows: 10, columns: 5 },
      { rows: 1, columns: 1 },
    ]),
  ).toEqual([
    [
      { index: 0, firstRow: 0, rows: 10 },
      { index: 1, firstRow: 0, rows: 1 },
    ],
  ]);
});

test("a sheet that is too large for one answer goes on in the next, and the next sheet after it", () => {
  const chunks = chunksOf([
    { rows: 100_000, columns: 1 },
    { rows: 5, columns: 2 },
  ]);
  expect(chunks).toEqual([
    [{ index: 0, firstRow: 0, rows: 62_500 }],
    [
      { index: 0, firstRow: 62_500, rows: 37_500 },
      { index: 1, firstRow: 0, rows: 5 },
    ],
  ]);
});

test("what is asked about rows and columns takes room too", () => {
  const rows = chunksOf([{ rows: 100_000, columns: 1, asksRows: true }])[0]?.[0]?.rows;
  expect(rows).toBe(Math.floor(3_500_000 / (56 + 60)));
  const columns = chunksOf([{ rows: 100, columns: 16_000, asksColumns: true }])[0]?.[0]?.rows;
  expect(columns).toBe(Math.floor((3_500_000 - 16_000 * 60) / (16_000 * 56)));
});

test("a row that is too large for any answer is asked for by itself", () => {
  expect(chunksOf([{ rows: 2, columns: 90_000 }])).toEqual([
    [{ index: 0, firstRow: 0, rows: 1 }],
    [{ index: 0, firstRow: 1, rows: 1 }],
  ]);
});
