import { clustersOf, figuresAtEnd, segmentsOf, withoutCrowding } from "../../../src/savings/report/line-segments";

describe("columns that figures and their labels make", () => {
  const found = (heading: string, ...rows: string[]) => {
    const clusters = clustersOf([heading, ...rows].flatMap(segmentsOf));
    return withoutCrowding(clusters, rows.map(segmentsOf))?.length ?? null;
  };

  test("stand as they are where each row has one figure in each", () => {
    expect(found(" 2017/18  2018/19", "     110      165", "      60")).toBe(2);
    expect(found("2017/18  2018/19", "110           165", "   60")).toBe(2);
  });

  test("are none where two figures of a row stand under one label", () => {
    expect(found("£ thousands  £ thousands", "110    165   170", " 60")).toBeNull();
    expect(found("£ thousands  £ thousands", "110          170", "       60")).toBe(2);
  });
});

test.each([
  ["Homes   1 250 000   35 000", 2],
  ["Homes   (1 250)   35", 2],
  ["Homes   1 25   35", 1],
  ["Homes 1 250   35", 1],
])("figures between wide gaps may have spaces between their thousands: %s", (line, count) => {
  expect(figuresAtEnd(segmentsOf(line))).toHaveLength(count);
});
