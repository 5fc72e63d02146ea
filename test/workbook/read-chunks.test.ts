import type { ChunkPiece, ChunkSize } from "../../src/workbook/read-chunks";
import { ReadChunks } from "../../src/workbook/read-chunks";

/** The pieces of every request, each answered as expected. */
function chunksOf(sizes: readonly ChunkSize[]): ChunkPiece[][] {
  const chunks = new ReadChunks(sizes);
  const all: ChunkPiece[][] = [];
  for (let pieces = chunks.next(); pieces.length > 0; pieces = chunks.next()) all.push(pieces);
  return all;
}

test("where there are no cells, all is shared out from the start", () => {
  expect(new ReadChunks([]).share).toBe(1);
});

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
    [{ index: 0, firstRow: 0, rows: 53_571 }],
    [
      { index: 0, firstRow: 53_571, rows: 46_429 },
      { index: 1, firstRow: 0, rows: 5 },
    ],
  ]);
});

test("what is asked about rows and columns takes room too", () => {
  const rows = chunksOf([{ rows: 100_000, columns: 1, asksRows: true }])[0]?.[0]?.rows;
  expect(rows).toBe(Math.floor(3_000_000 / (56 + 60)));
  const columns = chunksOf([{ rows: 100, columns: 16_000, asksColumns: true }])[0]?.[0]?.rows;
  expect(columns).toBe(Math.floor((3_000_000 - 16_000 * 60) / (16_000 * 56)));
});

test("a row that is too large for any answer is asked for by itself", () => {
  expect(chunksOf([{ rows: 2, columns: 90_000 }])).toEqual([
    [{ index: 0, firstRow: 0, rows: 1 }],
    [{ index: 0, firstRow: 1, rows: 1 }],
  ]);
});

test("sheets with no room left for even one row of theirs wait for the next request", () => {
  const chunks = chunksOf([
    { rows: 53_500, columns: 1 },
    { rows: 3, columns: 5_000 },
  ]);
  expect(chunks.map((pieces) => pieces.map(({ index }) => index))).toEqual([[0], [1]]);
});

test("cells of many words make the next requests smaller", () => {
  const chunks = new ReadChunks([{ rows: 10_000, columns: 10 }]);
  expect(chunks.next()).toEqual([{ index: 0, firstRow: 0, rows: 5_357 }]);
  chunks.answered(600);
  expect(chunks.next()).toEqual([{ index: 0, firstRow: 5_357, rows: 500 }]);
  expect(chunks.share).toBeCloseTo(0.5857);
});

test("an answer that Excel refuses as too large is asked for again in smaller pieces, down to one row", () => {
  const chunks = new ReadChunks([
    { rows: 2, columns: 1 },
    { rows: 4_000, columns: 10 },
  ]);
  const first = chunks.next();
  expect(chunks.refused(first)).toBe(true);
  expect(chunks.share).toBe(0);
  expect(chunks.next()).toEqual([
    { index: 0, firstRow: 0, rows: 2 },
    { index: 1, firstRow: 0, rows: 2_678 },
  ]);
  expect(chunks.refused([{ index: 0, firstRow: 0, rows: 1 }])).toBe(false);
});
