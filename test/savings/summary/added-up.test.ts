import { addUp } from "../../../src/savings/summary/added-up";
import type { TableSummary } from "../../../src/savings/summary/summarise";
import { summariseTable } from "../../../src/savings/summary/summarise";
import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

const YEARS = ["2017/18", "2018/19"];
const summaryOf = (title: string, years: readonly string[], ...lines: SheetRows): TableSummary =>
  summariseTable(tableIn([[title], ["Ref", "Proposal", "Type", ...years], ...lines]));

const CARE = summaryOf(
  "Care savings £m, cumulative",
  YEARS,
  ["A1", "Travel", "Saving", -0.1, -0.3],
  ["A2", "Homes", "Saving", -0.2, -0.2],
  ["A3", "Pay award", "Pressure", 0.1, 0.1],
);
const ROADS = summaryOf(
  "Roads savings £000, cumulative",
  YEARS,
  ["B1", "Lights", "Saving", 100, 400],
  ["B2", "Salt", "Saving", 20, 20],
  ["B3", "Bridges", "Saving", -30, -30],
);

describe("several savings tables", () => {
  test("are added up year by year, whatever their units and signs, costs apart", () => {
    expect(addUp([CARE, ROADS])).toEqual({
      ok: true,
      years: [
        {
          name: "2017/18",
          savings: 42_000_000,
          costs: 13_000_000,
          net: 29_000_000,
          effect: 29_000_000,
          step: 29_000_000,
        },
        {
          name: "2018/19",
          savings: 92_000_000,
          costs: 13_000_000,
          net: 79_000_000,
          effect: 79_000_000,
          step: 50_000_000,
        },
      ],
      effect: { savings: 92_000_000, costs: 13_000_000, net: 79_000_000 },
    });
  });

  test("without years are added up by their one column of amounts", () => {
    const one = (title: string, amount: number) => summaryOf(title, ["Saving £m"], ["A1", "Travel", "New", amount]);
    expect(addUp([one("Care", 0.1), one("Roads", 0.2)])).toEqual({
      ok: true,
      years: [
        { name: "Saving £m", savings: 30_000_000, costs: 0, net: 30_000_000, effect: 30_000_000, step: 30_000_000 },
      ],
      effect: { savings: 30_000_000, costs: 0, net: 30_000_000 },
    });
  });

  test("of one year need no basis", () => {
    const one = (title: string, amount: number) => summaryOf(title, ["2017/18 £m"], ["A1", "Travel", "New", amount]);
    expect(addUp([one("Care", 0.1), one("Roads", 0.2)])).toMatchObject({ ok: true, effect: { net: 30_000_000 } });
  });

  const LINES: SheetRows = [
    ["C1", "Parks", "New", 0.1, 0.2],
    ["C2", "Trees", "New", 0.3, 0.3],
  ];

  test.each<[string, readonly TableSummary[]]>([
    [
      'the unit of "Parks savings, cumulative" is not known.',
      [CARE, summaryOf("Parks savings, cumulative", YEARS, ...LINES)],
    ],
    [
      '"Care savings £m, cumulative" covers 2017/18 to 2018/19, "Parks savings £m, cumulative" covers 2018/19 to 2019/20.',
      [CARE, summaryOf("Parks savings £m, cumulative", ["2018/19", "2019/20"], ...LINES)],
    ],
    [
      '"Care savings £m, cumulative" covers 2017/18 to 2018/19, "Parks savings £m" covers 2017/18.',
      [CARE, summaryOf("Parks savings £m", ["2017/18"], ["C1", "Parks", "New", 0.1])],
    ],
    [
      '"Care savings £m, cumulative" covers 2017/18 to 2018/19, "Parks savings £m" names no year.',
      [CARE, summaryOf("Parks savings £m", ["Saving"], ["C1", "Parks", "New", 0.1])],
    ],
    ['the basis of "Parks savings £m" is not known.', [CARE, summaryOf("Parks savings £m", YEARS, ...LINES)]],
    [
      '"Care savings £m, cumulative" is cumulative, "Parks savings £m, incremental" incremental.',
      [CARE, summaryOf("Parks savings £m, incremental", YEARS, ...LINES)],
    ],
    ['the lines of "Care savings £m, cumulative" stand in the workbook twice.', [CARE, ROADS, CARE]],
  ])("are not added up where %s", (why, tables) => {
    expect(addUp(tables)).toEqual({ ok: false, why: `The tables are not added up: ${why}` });
  });

  test("of none there is nothing", () => {
    expect(addUp([])).toEqual({ ok: true, years: [], effect: { savings: 0, costs: 0, net: 0 } });
  });
});
