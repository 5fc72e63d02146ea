import fc from "fast-check";
import { pdfReport } from "../../src/report-files/pdf-report";
import { gridsOf, type Rule } from "../../src/report-files/pdf-grid";
import { pageParts } from "../../src/report-files/pdf-page";
import { readReport } from "../../src/savings/report/read-report";
import { at, pdfFile, type PdfLine, type PdfText } from "./pdf-file";
import { valueOf } from "./support";

type OnPage = PdfText | PdfLine;

/** The rules around and between the cells of a table. */
const rules = (xs: readonly number[], ys: readonly number[], isBar = false): PdfLine[] => [
  ...xs.map((x): PdfLine => ({ from: [x, ys.at(-1)!], to: [x, ys[0]!], isBar })),
  ...ys.map((y): PdfLine => ({ from: [xs[0]!, y], to: [xs.at(-1)!, y], isBar })),
];

const reportOf = async (...pages: OnPage[][]) => valueOf(await pdfReport("Cabinet.pdf", pdfFile(pages)));

/** The rows of the tables that a paper holds, cell by cell. */
const tablesOf = async (...pages: OnPage[][]) =>
  (await reportOf(...pages)).blocks.flatMap((block) =>
    block.kind === "table" ? [block.rows.map((row) => row.map(({ text }) => text))] : [],
  );

const XS = [72, 230, 300, 370];

describe("a table between rules", () => {
  const page = [
    ...rules(XS, [700, 670, 640, 610]),
    ...[
      at("Saving", 76, 686),
      at("2017/1", 240, 690),
      at("8 £m", 240, 676),
      at("2018/1", 310, 690),
      at("9 £m", 310, 676),
    ],
    ...[
      at("Freeze posts in contact", 76, 660),
      at("and escort", 76, 646),
      at("(0.100)", 240, 660),
      at("(0.250)", 310, 660),
    ],
    ...[at("Close the depot", 76, 625), at("-", 240, 625), at("(1.250)", 310, 625)],
  ];

  it("gives each cell's text whole, however it was broken to fit", async () => {
    expect(await tablesOf(page)).toEqual([
      [
        ["Saving", "2017/18 £m", "2018/19 £m"],
        ["Freeze posts in contact and escort", "(0.100)", "(0.250)"],
        ["Close the depot", "-", "(1.250)"],
      ],
    ]);
  });

  it("is read as the savings table that it is", async () => {
    const [table] = readReport(await reportOf([at("Savings proposals", 72, 730), ...page])).sheet.tables;
    expect(table?.unit.value).toBe("£m");
    expect(table?.lines.map(({ name, figures }) => [name, ...[...figures.values()].map(({ value }) => value)])).toEqual(
      [
        ["Freeze posts in contact and escort", -0.1, -0.25],
        ["Close the depot", null, -1.25],
      ],
    );
  });

  it("may have thin bars for rules, as some programs draw them", async () => {
    const [table] = await tablesOf([
      ...rules(XS, [700, 670, 640], true),
      at("Saving", 76, 686),
      at("2017/18", 240, 686),
      at("Freeze", 76, 655),
      at("(0.1)", 240, 655),
    ]);
    expect(table).toEqual([
      ["Saving", "2017/18", ""],
      ["Freeze", "(0.1)", ""],
    ]);
  });

  it("joins what no rule parts", async () => {
    const [over, ...others] = rules(XS, [700, 680, 660, 640])
      .slice(0, 4)
      .map(({ from, to }) => ({ from, to }));
    const short = { from: [300, 640], to: [300, 680] } as const;
    const drawn = [over!, others[0]!, short, others[2]!, ...rules(XS, [700, 680, 660, 640]).slice(4)];
    const { blocks } = await reportOf([
      ...drawn,
      ...[
        at("Saving", 76, 686),
        at("All years", 240, 686),
        at("One", 76, 666),
        at("1.5", 240, 666),
        at("2.5", 310, 666),
      ],
      ...[at("Two", 76, 646), at("3.5", 240, 646), at("4.5", 310, 646)],
    ]);
    const [table] = blocks.filter((block) => block.kind === "table");
    expect(table?.rows[0]?.map(({ text, columns }) => [text, columns])).toEqual([
      ["Saving", undefined],
      ["All years", 2],
    ]);
  });

  it("shares out a text that runs over an upright rule", async () => {
    const texts = [
      at("Freeze", 76, 655),
      at("(0.100)        (0.250)", 240, 655),
      at("Post", 76, 685),
      at("1", 240, 685),
    ];
    const [table] = await tablesOf([...rules(XS, [700, 670, 640]), ...texts]);
    expect(table?.[1]).toEqual(["Freeze", "(0.100)", "(0.250)"]);
  });

  it("keeps words and figures that run out of it over its outer border", async () => {
    const texts = [
      ...[at("Saving", 76, 685), at("2017/18", 240, 685), at("2018/19", 310, 685)],
      ...[at("Note 4 Freeze post", 40, 655), at("(0.100) (0.250)", 330, 655)],
    ];
    const [table] = await tablesOf([...rules(XS, [700, 670, 640]), ...texts]);
    expect(table?.[1]).toEqual(["Note 4 Freeze post", "", "(0.100) (0.250)"]);
  });

  it("goes on over the page, with its page number between", async () => {
    const tables = await tablesOf(
      [
        ...rules(XS, [700, 670, 640]),
        at("Saving", 76, 685),
        at("2017/18", 240, 685),
        at("One", 76, 655),
        at("1.5", 240, 655),
        at("Page 3", 280, 40),
      ],
      [
        ...rules(XS, [790, 760, 730]),
        at("Two", 76, 775),
        at("2.5", 240, 775),
        at("Three", 76, 745),
        at("3.5", 240, 745),
      ],
    );
    expect(tables).toEqual([
      [
        ["Saving", "2017/18", ""],
        ["One", "1.5", ""],
        ["Two", "2.5", ""],
        ["Three", "3.5", ""],
      ],
    ]);
  });

  it("may have borders that are drawn for each cell, in dashes, and twice", async () => {
    const dashes = rules(XS, [700, 670, 640]).flatMap(({ from, to }): PdfLine[] => {
      const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
      const [x, y] = from[0] === to[0] ? [1, 0] : [0, 1];
      return [
        { from, to: middle },
        { from: middle, to },
        { from: [from[0] + x, from[1] + y], to: [to[0] + x, to[1] + y] },
      ];
    });
    const texts = [at("Saving", 76, 685), at("2017/18", 240, 685), at("Freeze", 76, 655), at("(0.1)", 240, 655)];
    expect(await tablesOf([...dashes, ...texts])).toEqual([
      [
        ["Saving", "2017/18", ""],
        ["Freeze", "(0.1)", ""],
      ],
    ]);
  });

  it("is none where a frame stands around words", async () => {
    expect(
      await tablesOf([...rules([72, 400], [700, 600]), at("Members are asked to note the savings", 80, 650)]),
    ).toEqual([]);
  });

  it("is none where rules make no more than a grid for a drawing", async () => {
    expect(await tablesOf([...rules(XS, [700, 670, 640]), at("Savings by year", 76, 655)])).toEqual([]);
  });
});

describe("a table without rules", () => {
  const row = (y: number, name: [string, string], ...figures: string[]): PdfText[] => [
    at(name[0], 72, y),
    at(name[1], 72, y - 12),
    ...figures.map((figure, index) => at(figure, 300 + 70 * index, y - 12)),
  ];
  const page = [
    ...[
      at("Saving", 72, 730),
      at("2017/18", 300, 742),
      at("£000", 300, 730),
      at("2018/19", 370, 742),
      at("£000", 370, 730),
    ],
    ...row(706, ["Freeze posts in contact", "and escort"], "(100)", "(250)"),
    ...row(676, ["Close the depot and", "let its yard"], "(40)", "(1,250)"),
    ...row(646, ["Share the front desk", "with the library"], "-", "(30)"),
  ];

  it("has rows where more stands between lines than within them", async () => {
    expect(await tablesOf(page)).toEqual([
      [
        ["Saving", "2017/18 £000", "2018/19 £000"],
        ["Freeze posts in contact and escort", "(100)", "(250)"],
        ["Close the depot and let its yard", "(40)", "(1,250)"],
        ["Share the front desk with the library", "-", "(30)"],
      ],
    ]);
  });

  it("is left as lines where nothing says which words belong to which figures", async () => {
    const close = [706, 682, 658].flatMap((y) => row(y, ["Freeze posts in contact", "and escort"], "(100)", "(250)"));
    expect(await tablesOf(close)).toEqual([]);
  });
});

it.each<[string, number, number]>([
  ["thousands of lines", 800, 800],
  ["thousands of cells", 100, 100],
])("takes %s for a drawing", (_what, across, down) => {
  const line = (way: Rule["way"], index: number, to: number): Rule => ({ way, at: 7 * index, from: 0, to: 7 * to });
  const drawn = [
    ...Array.from({ length: across }, (_, index) => line("upright", index, down)),
    ...Array.from({ length: down }, (_, index) => line("level", index, across)),
  ];
  expect(gridsOf(drawn)).toEqual([]);
  expect(gridsOf(drawn.filter(({ at: place }) => place < 70))).toHaveLength(1);
});

it("gives back any table between rules, cell by cell", () => {
  const cell = fc.constantFrom("", "Depot", "Freeze posts", "(0.100)", "1,250", "n/a", "CH4 17+", "2017/18 £m");
  const table = fc.integer({ min: 2, max: 6 }).chain((columns) =>
    fc.record({
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 12 }),
      widths: fc.array(fc.integer({ min: 60, max: 200 }), { minLength: columns, maxLength: columns }),
      above: fc.array(fc.constantFrom("Savings proposals", "Members are asked to note these."), { maxLength: 3 }),
    }),
  );
  fc.assert(
    fc.property(table, ({ rows, widths, above }) => {
      fc.pre(rows.filter((row) => row.filter((text) => text !== "").length >= 2).length >= 2);
      const xs = widths.reduce<number[]>((edges, width) => [...edges, edges.at(-1)! + width], [40]);
      const ys = Array.from({ length: rows.length + 1 }, (_, index) => 100 + 24 * index);
      const placed = (text: string, x: number, baseline: number) => ({
        text,
        x,
        baseline,
        width: 5 * text.length,
        size: 10,
      });
      const pieces = [
        ...above.map((text, index) => placed(text, 40, 40 + 14 * index)),
        ...rows.flatMap((row, r) =>
          row.flatMap((text, c) => (text === "" ? [] : [placed(text, xs[c]! + 4, ys[r]! + 15)])),
        ),
      ];
      const drawn = [
        ...xs.map((x) => ({ way: "upright" as const, at: x, from: ys[0]!, to: ys.at(-1)! })),
        ...ys.map((y) => ({ way: "level" as const, at: y, from: xs[0]!, to: xs.at(-1)! })),
      ];
      const parts = pageParts(pieces, drawn);
      const read = parts.flatMap((part) =>
        part.kind === "table" ? [part.table.rows.map((row) => row.map(({ text }) => text))] : [],
      );
      expect(read).toEqual([rows]);
      expect(parts.flatMap((part) => (part.kind === "words" ? part.lines : []))).toEqual(above);
    }),
  );
});
