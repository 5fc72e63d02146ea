import Big from "big.js";
import fc from "fast-check";
import { decimalsShown, looksMisread, readFigure } from "../../src/savings/figure";
import { penceFrom } from "../../src/savings/money";
import { PENCE_PER_UNIT } from "../../src/savings/unit";
import type { Unit } from "../../src/savings/unit";

function valueOf(text: string): unknown {
  const reading = readFigure(text);
  return reading.kind === "figure" ? reading.value : reading.kind;
}

describe("a figure as councils write it", () => {
  test.each([
    ["(0.100)", -0.1],
    ["-0.1", -0.1],
    ["–0.5", -0.5],
    ["−0.5", -0.5],
    ["— 0.5", -0.5],
    ["1,234-", -1234],
    ["( 1,234 )", -1234],
    ["(-3)", -3],
    ["+0.5", 0.5],
    ["1,120,000", 1_120_000],
    ["£1,120,000", 1_120_000],
    ["-£250", -250],
    ["£-250", -250],
    ["£(250)", -250],
    ["(£250)", -250],
    [".5", 0.5],
    ["0.000", 0],
    ["(0.000)", 0],
    ["007", 7],
    ["1\u00a0", 1],
    ["\u202f(1.5)\u2009", -1.5],
    ["\u200b0.5\ufeff", 0.5],
    ["0.5\n", 0.5],
    ["15%", 15],
    ["(15.6 %)", -15.6],
    ["£1,234+", 1234],
    ["(£0)", 0],
  ])("%j is %p", (text, expected) => {
    expect(valueOf(text)).toBe(expected);
  });

  test.each([
    ["£0.601m", 0.601, "£m"],
    ["£4 million", 4, "£m"],
    ["£4 Millions", 4, "£m"],
    ["£6.8mn", 6.8, "£m"],
    ["£(0.6)m", -0.6, "£m"],
    ["(£0.6m)", -0.6, "£m"],
    ["(0.6)m", -0.6, "£m"],
    ["(£150k)", -150, "£000"],
    ["187.0k", 187, "£000"],
    ["£150 thousand", 150, "£000"],
    ["150'000s", 150, "£000"],
    ["£150 '000", 150, "£000"],
    ["£150 000s", 150, "£000"],
    ["£10,000", 10_000, "£"],
    ["12", 12, null],
  ] as const)("%s is %p in %p", (text, value, unit) => {
    expect(readFigure(text)).toMatchObject({ kind: "figure", value, unit });
  });

  test.each([
    ["3.2 ¹", 3.2, ["¹"]],
    ["3.2[1]", 3.2, ["[1]"]],
    ["3.2 [note 1]", 3.2, ["[note 1]"]],
    ["(0.100)*", -0.1, ["*"]],
    ["1.5 †‡", 1.5, ["†‡"]],
    ["1.5 ¹ [2]", 1.5, ["¹", "[2]"]],
    ["12¹²", 12, ["¹²"]],
  ])("%s is %p with its marks %j apart", (text, value, marks) => {
    expect(readFigure(text)).toMatchObject({ kind: "figure", value, marks });
  });

  test.each([
    ["0.100", 3],
    ["(1,234)", 0],
    ["£0.601m", 3],
    ["15%", 0],
    [".05", 2],
  ])("%s shows %p decimals", (text, decimals) => {
    expect(readFigure(text)).toMatchObject({ decimals });
  });
});

describe("words and letters around a figure", () => {
  test.each([
    ["Up to £187.0k", 187, "Up to"],
    ["at least 40", 40, "at least"],
    ["circa £5m", 5, "circa"],
    ["c. 40", 40, "c."],
    ["c 40", 40, "c"],
    ["approx. (1.5)", -1.5, "approx."],
    ["approx 40", 40, "approx"],
    ["est. 30", 30, "est."],
    ["est 30", 30, "est"],
    ["max 25", 25, "max"],
    ["min 25", 25, "min"],
    ["minimum 25", 25, "minimum"],
    ["~12", 12, "~"],
    ["< £10k", 10, "<"],
  ])("%s is %p that is not settled", (text, value, qualifier) => {
    expect(readFigure(text)).toMatchObject({ kind: "figure", value, qualifier });
  });

  test.each(["up to", "at least the usual", "overall 40", "cat 40", "maximum", "underspend", "C12"])(
    "%s is words",
    (text) => {
      expect(valueOf(text)).toBe("text");
    },
  );

  test.each([
    ["150cr", -150],
    ["1,200 Cr.", -1200],
    ["150 dr", 150],
    ["150 crates", "text"],
    ["£50,000 p.a.", 50_000],
    ["£50,000p.a.", 50_000],
    ["£40kpa", 40],
    ["(1.5)pa", -1.5],
    ["£40k per annum", 40],
    ["12 a year", 12],
    ["£3m per year", 3],
    ["£1.2 million a year", 1.2],
    ["£450 thousand pa", 450],
    ["£0.3mn per annum", 0.3],
    ["12 each year", 12],
    ["£1.2 million a yearbook", "text"],
    ["12 men a year", "text"],
    ["1\u202f250\u202f000", 1_250_000],
    ["1\u00a0250", 1250],
    ["1\u00a02500", "text"],
  ])("%j is %p", (text, expected) => {
    expect(valueOf(text)).toBe(expected);
  });

  test("what is no figure is none after a word that often stands before one", () => {
    expect(readFigure("over 1,23")).toEqual({ kind: "malformed" });
    expect(readFigure("over 1.2.3")).toEqual({ kind: "text" });
  });

  test.each([
    ["3", false, null],
    ["(3)", true, null],
    ["(£3)", true, null],
    ["£3", false, null],
  ])("%s stands in brackets: %p", (text, bracketed, qualifier) => {
    expect(readFigure(text)).toMatchObject({ bracketed, qualifier, marks: [], percent: false });
  });

  test("what is longer than any figure is prose, whatever digits stand in it", () => {
    expect(valueOf("1".repeat(60))).not.toBe("text");
    expect(valueOf("1".repeat(61))).toBe("text");
  });

  test.each([
    "l40",
    "6O",
    "12.345.678",
    "1 250 000",
    "(l.5)",
    "£I2",
    "40 50",
    "O.5m",
    "OO.5",
    `${" ".repeat(20)}1O0 `,
    "1 250 000 1 250 0001",
  ])("%j was meant as a figure and cannot be relied on", (text) => {
    expect(looksMisread(text)).toBe(true);
  });

  test.each(["Freeze", "n/a", "see note 1", "A5", "Ill", "Il.", "1 250 000 1 250 00012", "2017 to 18"])(
    "%j was never meant as one",
    (text) => {
      expect(looksMisread(text)).toBe(false);
    },
  );

  test.each([
    [0.25, "(1.25)", 2],
    [1250, "1,250", 0],
    [-0.5, "£(0.50)m", 2],
    [0.25, "a quarter", 2],
    [3, "three", 0],
    [1e-7, "tiny", 0],
    [0.125, `0.125${" ".repeat(60)}`, 3],
  ])("a stored %p shown as %j shows %p decimals", (value, text, decimals) => {
    expect(decimalsShown(value, text)).toBe(decimals);
  });
});

describe("what stands where a figure should", () => {
  test.each([
    ["", "blank"],
    [" \u00a0 ", "blank"],
    ["-", "dash"],
    ["–", "dash"],
    ["n/a", "n/a"],
    ["N/A", "n/a"],
    ["na", "n/a"],
    ["n.a.", "n/a"],
    ["--", "dash"],
    ["/", "dash"],
    ["TBD", "TBC"],
    ["tba", "TBC"],
    ["Not applicable", "n/a"],
    ["TBC", "TBC"],
    ["to be confirmed", "TBC"],
    ["to  be\nconfirmed", "TBC"],
    ["Nil", "nil"],
  ])("%j is a stand-in: %s", (text, standIn) => {
    expect(readFigure(text)).toEqual({ kind: "stand-in", standIn });
  });

  test.each(["£ 6,50", "1,23", "12,34,567", "1234,567", "1,", "£1,0000"])(
    "%s has its digits grouped wrongly",
    (text) => {
      expect(readFigure(text)).toEqual({ kind: "malformed" });
    },
  );

  test.each([
    "10/11",
    "2017/18",
    "FY18",
    "Year 1",
    "20010/11",
    "NaN",
    "Infinity",
    "1e3",
    "0x10",
    "1.2.3",
    "CH1 17+",
    "1 234",
    "(0.1",
    "0.1)",
    "£",
    "£m",
    "£000",
    "(£000)",
    "£'000",
    "220 children",
    "1 September 2017",
    "--0.5",
    "-+5",
    "£5-+",
    "3.2* 4",
    "£1.2bn",
    "½",
    "٣",
  ])("%s is words, not a figure", (text) => {
    expect(valueOf(text)).toBe("text");
  });
});

describe("whatever way an amount is written", () => {
  // £90 trillion is as far as whole pence reach.
  const digits = fc.integer({ min: 0, max: 90_000_000 });
  const decimals = fc.integer({ min: 0, max: 3 });
  const signs: readonly ((plain: string) => string)[] = [
    (plain) => `(${plain})`,
    (plain) => `-${plain}`,
    (plain) => `–${plain}`,
    (plain) => `− ${plain}`,
    (plain) => `${plain}-`,
  ];
  const units: readonly (readonly [string, string, Unit])[] = [
    ["£", "", "£"],
    ["£", "m", "£m"],
    ["£", " million", "£m"],
    ["£", "k", "£000"],
    ["", "k", "£000"],
  ];
  const padding = fc.constantFrom("", " ", "\u00a0", "\u202f", "\n", "\u200b");
  const mark = fc.constantFrom("", "¹", " ²", "*", " [1]", " †");

  test("its pence are read back", () => {
    fc.assert(
      fc.property(
        digits,
        decimals,
        fc.boolean(),
        fc.option(fc.constantFrom(...signs)),
        fc.constantFrom(...units),
        padding,
        mark,
        (whole, places, grouped, sign, [before, after, unit], pad, note) => {
          const exact = new Big(whole).div(new Big(10).pow(places));
          const [pounds = "", part] = exact.toFixed(places).split(".");
          const plain = (grouped ? pounds.replace(/\B(?=(?:\d{3})+$)/gu, ",") : pounds) + (part ? `.${part}` : "");
          const unsigned = `${before}${plain}${after}`;
          const reading = readFigure(`${pad}${sign ? sign(unsigned) : unsigned}${note}${pad}`);
          if (before === "£" && plain === "000") return;
          expect(reading).toMatchObject({ kind: "figure", unit, decimals: places });
          if (reading.kind !== "figure") return;
          const inPence = exact.times(PENCE_PER_UNIT[unit]).round(0, Big.roundHalfUp).toNumber();
          const signed = sign && inPence !== 0 ? -inPence : inPence;
          expect(penceFrom(reading.value, unit)).toBe(signed);
        },
      ),
    );
  });

  test("no text whatever makes reading throw, and no figure is endless", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const reading = readFigure(text);
        return reading.kind !== "figure" || Number.isFinite(reading.value);
      }),
    );
  });

  test("texts made of a figure's own marks neither throw nor hang", () => {
    const piece = fc.constantFrom(
      "(",
      ")",
      "£",
      "-",
      "–",
      "+",
      ".",
      ",",
      "0",
      "1",
      "m",
      "k",
      "%",
      " ",
      "¹",
      "*",
      "[1]",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(["figure", "stand-in", "malformed", "text"]).toContain(readFigure(pieces.join("")).kind);
      }),
    );
  });
});

describe("decimals that a stored number shows", () => {
  test.each([
    [-0.1, "(0.100)", 3],
    [52.5, "52.5", 1],
    [1_120_000, "£1,120,000", 0],
    [0.125, "0.125", 3],
    [0.25, "about a quarter", 2],
    [1e300, "1E+300", 0],
    [1e-7, "1E-07", 0],
  ])("%p shown as %s has %p", (value, text, decimals) => {
    expect(decimalsShown(value, text)).toBe(decimals);
  });
});
