import { barkingAndDagenham, birmingham, hampshire, torbay, worcestershire } from "../../seeds";
import type { SampleSheet } from "../../seeds";
import { checkTable } from "../../src/savings/checks/check-table";
import type { Pence } from "../../src/savings/money";
import { add, NO_MONEY, pence, size, subtract, sum, times } from "../../src/savings/money";
import { percentageOf } from "../../src/savings/ratio";
import { amountsInText } from "../../src/savings/reading/amounts-in-text";
import type { SheetReading } from "../../src/savings/reading/read-sheet";
import { readSheet } from "../../src/savings/reading/read-sheet";
import { roundingTolerance } from "../../src/savings/reading/totals";
import type { TableSummary } from "../../src/savings/summary/summarise";
import { summariseTable } from "../../src/savings/summary/summarise";
import type { Statement, StatementRole } from "../../src/savings/table";
import { PENCE_PER_UNIT } from "../../src/savings/unit";
import { gridOfSample } from "../sheets";

/** What each paper's figures must give, to the penny: the relations that hold and those that do not. */

function read(sample: SampleSheet): SheetReading {
  return readSheet(gridOfSample(sample), []);
}

function summaryOf(sample: SampleSheet, table = 0): TableSummary {
  const found = read(sample).tables[table];
  if (!found) throw new Error(`${sample.name} has no table ${table}`);
  return summariseTable(found);
}

const million = (value: number) => pence(Math.round(value * PENCE_PER_UNIT["£m"]));
const pounds = (value: number) => pence(Math.round(value * PENCE_PER_UNIT["£"]));
const by = (summary: TableSummary, measure: "new" | "existing" | "net" | "savings" | "costs" | "step") =>
  summary.years.map((year) => year[measure]);

function stated(reading: SheetReading, role: StatementRole, nth = 0): Statement {
  const found = reading.statements.filter((statement) => statement.role === role)[nth];
  if (!found) throw new Error(`no amount is stated as ${role}`);
  return found;
}

describe("Birmingham's extract from Financial Plan 2017+", () => {
  const summary = summaryOf(birmingham);
  const { table } = summary;
  const line = (code: string, type: string) => table.lines.filter((one) => one.code === code && one.type === type);

  test("is one table in £m with four years, savings in brackets", () => {
    expect(read(birmingham).tables).toHaveLength(1);
    expect(table.unit.value).toBe("£m");
    expect(table.sign.value).toBe("negative");
    expect(table.years.map((year) => year.name)).toEqual(["2017/18", "2018/19", "2019/20", "2020/21"]);
  });

  test("has 11 lines with figures under 10 codes", () => {
    expect(table.lines).toHaveLength(11);
    expect(new Set(table.lines.map((one) => one.code)).size).toBe(10);
  });

  test.each([
    ["new", [0.734, -1.216, -1.5, -1.5]],
    ["existing", [-9.197, -10.777, -24.386, -25.539]],
    ["net", [-8.463, -11.993, -25.886, -27.039]],
    ["savings", [-9.997, -12.227, -25.886, -27.039]],
  ] as const)("%s comes to %p in £m", (measure, expected) => {
    expect(by(summary, measure)).toEqual(expected.map(million));
  });

  test("New is a net cost in 2017/18, because CH4's 1.534 exceeds 0.800 of savings", () => {
    const first = table.columns.find((column) => column.year?.name === "2017/18")?.index ?? -1;
    const news = table.lines
      .filter((one) => one.type === "new")
      .map((one) => one.figures.get(first)?.pence ?? NO_MONEY);
    expect(sum(news.filter((amount) => amount > 0))).toBe(million(1.534));
    expect(sum(news.filter((amount) => amount < 0))).toBe(million(-0.8));
    expect(summary.years[0]?.new).toBe(million(0.734));
  });

  test("states no totals", () => {
    expect(table.totals).toEqual([]);
  });

  test("CH4 17+ / MIA3 16+ has a New and an Existing line, together +1.363, +0.063, -0.391, -0.611", () => {
    const both = [...line("CH4 17+ / MIA3 16+", "new"), ...line("CH4 17+ / MIA3 16+", "existing")];
    expect(both).toHaveLength(2);
    const together = table.columns
      .filter((column) => column.kind === "year")
      .map((column) => sum(both.map((one) => one.figures.get(column.index)?.pence ?? NO_MONEY)));
    expect(together).toEqual([1.363, 0.063, -0.391, -0.611].map(million));
  });

  test("CH1's text '£100,000 ... recurrent' is (0.100) in every year, which proves the cumulative basis", () => {
    const [ch1] = line("CH1 17+", "new");
    const [amount] = (ch1?.narrative ?? []).flatMap((part) => amountsInText(part.text));
    expect(amount?.pence).toBe(pounds(100_000));
    expect([...(ch1?.figures.values() ?? [])].map((figure) => figure.pence)).toEqual(Array(4).fill(million(-0.1)));
    expect(table.basis.value).toBe("cumulative");
    expect(table.basis.decidedBy).toBe("text");
    expect(table.basis.evidence).toContain("£100,000 a year, not 4 of them");
  });

  test("the full effect is 27.039, not the 73.381 of the years added up", () => {
    expect(summary.years.at(-1)?.effect).toBe(million(-27.039));
    expect(sum(by(summary, "net").map((amount) => amount ?? NO_MONEY))).toBe(million(-73.381));
  });

  test("MIA2 gives nothing for two years, then 10.000, which is 37.0% of 2020/21", () => {
    const [mia2] = line("MIA2 16+", "existing");
    expect([...(mia2?.figures.values() ?? [])].map((figure) => figure.pence)).toEqual([0, 0, -10, -10].map(million));
    expect(summary.largest[0]?.line).toBe(mia2);
    expect(summary.largest[0]?.share).toBe(37);
  });

  test("the top two lines are 69.8% of the savings", () => {
    const top = sum(summary.largest.slice(0, 2).map((one) => one.amount));
    expect(percentageOf(top, million(-27.039), 1)).toBe(69.8);
  });

  test("the step into 2019/20 is 13.893, 51.4% of the plan", () => {
    expect(summary.years[2]?.step).toBe(million(-13.893));
    expect(percentageOf(million(-13.893), million(-27.039), 1)).toBe(51.4);
  });

  test("P22 has its full 4.100 in 2017/18 although its text starts on 1 September 2017", () => {
    const [p22] = line("P22 16+", "existing");
    expect([...(p22?.figures.values() ?? [])][0]?.pence).toBe(million(-4.1));
    expect(p22?.narrative.map((part) => part.text).join(" ")).toContain("1 September 2017");
  });
});

describe("Worcestershire's panel paper", () => {
  const reading = read(worcestershire);

  test("holds no savings table, and says what was looked for", () => {
    expect(reading.tables).toEqual([]);
    expect(reading.lookedFor).toContain("financial years or a savings column (none found)");
    expect(reading.lookedFor).toContain("amounts in pounds beside words (none found)");
    expect(reading.lookedFor).toContain("1 amount stands in sentences");
  });
});

describe("Torbay's recovery plan", () => {
  const reading = read(torbay);
  const [vacancies, nonStaffing] = [summaryOf(torbay, 0), summaryOf(torbay, 1)];

  test("250,000 less 144,000 is 106,000, as stated", () => {
    expect(vacancies.delivery).toMatchObject({
      target: pounds(250_000),
      achieved: pounds(144_000),
      gap: pounds(106_000),
      statedGap: pounds(106_000),
    });
  });

  test("£144,000 is 'detailed below', but 10 + 18 + 10 + 20 = 58,000 are listed", () => {
    const [total] = vacancies.table.totals;
    expect(vacancies.years[0]?.net).toBe(pounds(58_000));
    expect(total).toMatchObject({ kind: "stated in text", agrees: false });
    expect(total?.comparisons[0]).toMatchObject({ stated: pounds(144_000), computed: pounds(58_000), agrees: false });
    expect(checkTable(vacancies.table).map((finding) => finding.check)).toContain("list-differs-from-text");
  });

  test("38,000 of the list are achieved and 20,000 achievable", () => {
    const adding = (word: string) =>
      sum(
        vacancies.table.lines
          .filter((line) => line.description.startsWith(word))
          .flatMap((line) => [...line.figures.values()].map((figure) => figure.pence ?? NO_MONEY)),
      );
    expect(adding("achieved")).toBe(pounds(38_000));
    expect(adding("achievable")).toBe(pounds(20_000));
  });

  test("0.601 + 0.872 = 1.473 of 1.8: 0.327 is not itemised", () => {
    expect(nonStaffing.years[0]?.net).toBe(million(1.473));
    expect(nonStaffing.delivery).toMatchObject({ target: million(1.8), achievedFrom: "lines", gap: million(0.327) });
  });

  test.each([
    ["£81,624", 2_040_600, "£2m"],
    ["£40,341", 1_008_525, "£1m"],
  ])("25 families at %s come to %p, which rounds to the %s stated", (each, total, rounded) => {
    const amount = reading.statements.find((statement) => statement.written === each)?.pence ?? NO_MONEY;
    const said = reading.statements.find((statement) => statement.written === rounded);
    expect(times(amount, 25)).toBe(pounds(total));
    const tolerance = roundingTolerance([said?.decimals ?? 9], PENCE_PER_UNIT["£m"]);
    expect(size(subtract(times(amount, 25), said?.pence ?? NO_MONEY))).toBeLessThanOrEqual(tolerance);
  });

  test("the families' saving stands on £0.5m invested", () => {
    expect(reading.statements.some((statement) => statement.pence === million(0.5))).toBe(true);
  });
});

describe("Barking and Dagenham's budget update", () => {
  const reading = read(barkingAndDagenham);
  const summary = summaryOf(barkingAndDagenham);

  test("eight lines add up to the TOTAL of 1,120,000", () => {
    expect(summary.table.lines).toHaveLength(8);
    expect(summary.years[0]?.net).toBe(pounds(1_120_000));
    expect(summary.table.totals).toHaveLength(1);
    expect(summary.table.totals[0]).toMatchObject({ label: "TOTAL", agrees: true });
  });

  test("£224,537 is identified of £250,000: 89.8%, with 25,463 open", () => {
    expect(summary.delivery).toMatchObject({
      target: pounds(250_000),
      achieved: pounds(224_537),
      gap: pounds(25_463),
      percent: 89.8,
    });
  });

  test.each([
    [0, 5_466_000, 4_681_000, 785_000],
    [1, 4_652_000, 3_751_000, 901_000],
  ])("movement %p, from %p to %p, is %p", (nth, from, to, difference) => {
    expect(stated(reading, "from", nth).pence).toBe(pounds(from));
    expect(stated(reading, "to", nth).pence).toBe(pounds(to));
    expect(subtract(stated(reading, "from", nth).pence, stated(reading, "to", nth).pence)).toBe(pounds(difference));
  });
});

describe("Hampshire's transformation slides", () => {
  const reading = read(hampshire);
  const [to2015, to2017] = [summaryOf(hampshire, 0), summaryOf(hampshire, 1)];
  const total = (label: string) => to2017.table.totals.find((one) => one.label === label);
  const money = (label: string, kind: "budget" | "saving") => {
    const column = to2017.table.columns.find((one) => one.kind === kind)?.index ?? -1;
    return total(label)?.figures.get(column)?.pence;
  };

  test("workstream budgets are 149.6, savings 23.3, and the total 161.4 is 149.6 + 11.8", () => {
    expect(money("Sub-Total - Workstreams", "budget")).toBe(million(149.6));
    expect(money("Sub-Total - Workstreams", "saving")).toBe(million(23.3));
    expect(money("TOTAL", "budget")).toBe(add(million(149.6), million(11.8)));
    expect(to2017.table.totals.map((one) => one.agrees)).toEqual([true, true, true]);
    expect(to2017.budget).toMatchObject({ budget: million(161.4), saving: million(23.3) });
  });

  test("all nine percentages agree to one decimal", () => {
    const column = to2017.table.columns.find((one) => one.kind === "percent")?.index ?? -1;
    const statedShares = [...to2017.table.lines, ...to2017.table.totals].map(
      (row) => row.figures.get(column)?.value ?? null,
    );
    const shares = [
      ...(to2017.budget?.lines.map((line) => line.percent) ?? []),
      percentageOf(million(23.3), million(149.6), 1),
      null,
      percentageOf(million(23.3), million(161.4), 1),
    ];
    expect(statedShares).toEqual(shares);
    expect(shares.filter((share) => share !== null)).toHaveLength(9);
    expect(checkTable(to2017.table).map((finding) => finding.check)).not.toContain("percentage-differs");
  });

  test("n/a is no figure, and not zero", () => {
    const transport = to2017.budget?.lines.find((line) => line.line.name.startsWith("Mainstream"));
    expect(transport).toMatchObject({ budget: million(11.8), saving: null, percent: null });
  });

  test("without note 1's £1.8m, CWD gives 1.4 (6.6%) and the total is 21.5 (13.3%)", () => {
    expect(to2017.conditional).toHaveLength(1);
    expect(to2017.conditional[0]).toMatchObject({
      amount: million(1.8),
      without: million(1.4),
      percentWithout: 6.6,
      totalWithout: million(21.5),
      totalPercentWithout: 13.3,
    });
  });

  test("Family Support gives 36.1% of the savings from 8.3% of the budget", () => {
    const [largest] = to2017.largest;
    expect(largest?.line.name).toBe("Family Support Services remodelling");
    expect(largest?.share).toBe(36.1);
    const budget = to2017.budget?.lines.find((line) => line.line === largest?.line)?.budget ?? NO_MONEY;
    expect(percentageOf(budget, million(161.4), 1)).toBe(8.3);
  });

  test("6.8 + 3.6 + 4.0 + 3.1 + 5.3 = 22.8 = 25.6 - 2.8", () => {
    expect(to2015.years[0]?.net).toBe(million(22.8));
    expect(to2015.table.totals[0]).toMatchObject({ kind: "stated in text", agrees: true });
    const left: Pence = subtract(stated(reading, "target", 1).pence, stated(reading, "gap").pence);
    expect(left).toBe(million(22.8));
    expect(stated(reading, "achieved").pence).toBe(million(22.8));
  });
});
