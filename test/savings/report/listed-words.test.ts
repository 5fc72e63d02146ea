import { countedAmount, listedAmount, listedStandIn } from "../../../src/savings/report/listed-amount";

const line = (text: string) => ({ line: 0, text, isBullet: false });
const read = (text: string) => listedAmount(line(text));
const words = (count: number) => "ab ".repeat(count).trim();

describe("what stands behind the amount of a listed item", () => {
  test.each([
    ["Freeze posts £50k – Appendix 2", "Freeze posts", "£50k"],
    ["Freeze posts £50k -App2", "Freeze posts", "£50k"],
    ["Freeze posts £50k - see Annex 12", "Freeze posts", "£50k"],
    ["Freeze posts £50k a year – App. C", "Freeze posts", "£50k"],
    ["Freeze posts £50k  –", "Freeze posts", "£50k"],
    ["Legal – app for parking £50k", "Legal – app for parking", "£50k"],
    ["Freeze posts £50k, 1 post", "Freeze posts (1 post)", "£50k"],
    ["Freeze posts £50k (2.5 FTE)", "Freeze posts (2.5 FTE)", "£50k"],
    ["Freeze posts £50k, 12 jobs", "Freeze posts (12 jobs)", "£50k"],
  ])("is a reference, or told in words: %j", (text, said, amount) => {
    expect(read(text)).toEqual({ words: said, amount });
  });

  test.each([
    ["Freeze posts £50k in 24/25", "24/25"],
    ["Freeze posts £50k from 2024/25", "2024/25"],
  ])("is its year: %j", (text, year) => {
    expect(read(text)).toEqual({ words: `Freeze posts (${year})`, amount: "£50k", year });
  });

  test.each([
    ["Let the hall £ 5k income", "£ 5k"],
    ["Let the hall £1.5 million savings", "£1.5 million"],
    ["Let the hall £5m additional income", "£5m"],
    ["14. Let the hall – £5,000 saving", "£5,000"],
  ])("says that it is saved: %j", (text, amount) => {
    expect(read(text)).toMatchObject({ amount, isSaid: true });
  });

  test("is what it comes from, where it stands first", () => {
    expect(read("-£50,000 income")).toEqual({ words: "income", amount: "-£50,000", isFirst: true });
  });
});

describe("an amount is set apart from its words", () => {
  test.each([
    ["Up to £50k Freeze posts", "Freeze posts", "Up to £50k"],
    ["£50k : Freeze. Then cut. And stop. Now.", "Freeze. Then cut. And stop. Now.", "£50k"],
    ["£50k Freeze. Then cut", "Freeze. Then cut", "£50k"],
    ["£50k will be saved  on posts in all homes", "will be saved  on posts in all homes", "£50k"],
  ])("that stands first: %j", (text, said, amount) => {
    expect(read(text)).toEqual({ words: said, amount, isFirst: true });
  });

  test.each([
    ["Freeze posts £2 Million", "Freeze posts", "£2 Million"],
    ["Freeze posts -- £50k", "Freeze posts", "£50k"],
    [`${words(23)}  £50k`, words(23), "£50k"],
    ["Posts will be frozen  first £50k", "Posts will be frozen  first", "£50k"],
    ["Freeze the posts in all homes for people here £50k.", "Freeze the posts in all homes for people here", "£50k"],
    [
      "Freeze the posts in all homes for older people near here £50k",
      "Freeze the posts in all homes for older people near here",
      "£50k",
    ],
    ["Members have agreed to freeze these posts:£50k", "Members have agreed to freeze these posts", "£50k"],
    ["Members have agreed to freeze these posts – (£50k)", "Members have agreed to freeze these posts", "(£50k)"],
    ["Members have agreed to freeze these posts: -£50k", "Members have agreed to freeze these posts", "-£50k"],
    ["Members have agreed to freeze these posts: 50k", "Members have agreed to freeze these posts", "50k"],
  ])("that stands last: %j", (text, said, amount) => {
    expect(read(text)).toEqual({ words: said, amount });
  });

  test.each([":£50k", ": £50,000", ": £2 million", ": £2 millions.", ": £1m;", ": £1mn"])(
    "by a colon, however long its words are: %j",
    (end) => {
      expect(read(`${words(60)}${end}`)).toMatchObject({ words: words(60) });
    },
  );

  test("also where an item is in capitals", () => {
    expect(listedAmount({ ...line("CLOSE THE DEPOT TO SAVE £5,000"), isBullet: true })).toEqual({
      words: "CLOSE THE DEPOT",
      amount: "£5,000",
      isSaid: true,
    });
  });
});

describe("no item of a list is", () => {
  test.each([
    ["what was to be saved before", "Freeze the posts ( originally proposed to save £50,000)"],
    ["a sentence of many words", `${words(24)} £50k`],
    ["sentences with a colon in them", "£50,000 Freeze: posts. Then cut. And stop. Now."],
    ["a sentence behind its amount", "£50,000 will be saved on posts in all our homes"],
    ["a sentence with a full stop", "Freeze the posts in all homes for older people near here £50,000."],
    ["a part of another amount", "The £9m fund: £50k"],
    ["a letter", "x £50,000"],
    ["what something costs", "Lamps cost £5,000"],
    ["a sentence with a number that has a dash", "The 2-5 year olds have moved to other rooms £50,000"],
    ["what somebody needs", "The four depots need some new staff £50,000"],
    ["what somebody proposes", "The four depots propose some new staff £50,000"],
    ["what something totals", "The new staff of depots total £50,000"],
    ["what something amounts to", "The new staff of depots amount £50,000"],
  ])("%s", (_what, text) => {
    expect(read(text)).toBeNull();
  });

  test("a long bullet that says at its end what it saves", () => {
    const item = (count: number) => listedAmount({ ...line(`${words(count)} to save £5,000`), isBullet: true });
    expect([item(20)?.amount, item(60)]).toEqual(["£5,000", null]);
  });
});

describe("an item that goes on counting", () => {
  test("may be a sentence", () => {
    const text = "2. Move the crews who have been asked to work for a partner";
    expect(countedAmount(line(` ${text} £47.5k `))).toEqual({ words: text, amount: "£47.5k" });
  });

  test.each([
    "2. Move the crews",
    "2. Move £5k of the crews £47.5k",
    "2. Move the crews at a cost of £47.5k",
    `${words(140)} £47.5k`,
  ])("has one amount, set apart: %j", (text) => {
    expect(countedAmount(line(text))).toBeNull();
  });
});

describe("what stands for an amount", () => {
  test.each(["Legal:TBC", "  Legal (TBC)"])("%j", (text) => {
    expect(listedStandIn(line(text))).toEqual({ words: "Legal", amount: "TBC" });
  });

  test.each(["Legal (TBC) in May", `${words(60)} (TBC)`])("but not in %j", (text) => {
    expect(listedStandIn(line(text))).toBeNull();
  });
});
