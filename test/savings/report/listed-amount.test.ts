import { listedAmount, listedStandIn } from "../../../src/savings/report/listed-amount";

const read = (text: string) => listedAmount({ line: 0, text, isBullet: false });

describe("a line of a list with one amount", () => {
  test.each([
    ["£50,000 - Freeze posts", "Freeze posts", "£50,000"],
    ["£50,000: Freeze posts", "Freeze posts", "£50,000"],
    ["£50k Freeze posts", "Freeze posts", "£50k"],
    ["£1.5 million – Freeze posts", "Freeze posts", "£1.5 million"],
    ["(£50,000) Freeze posts", "Freeze posts", "(£50,000)"],
    ["-£50,000 Freeze posts", "Freeze posts", "-£50,000"],
    ["(-£50,000) Freeze posts", "Freeze posts", "-£50,000"],
    ["up to £50k Freeze posts", "Freeze posts", "up to £50k"],
    ["£50,000 Letting income", "Letting income", "£50,000"],
    ["£50,000 income", "income", "£50,000"],
  ])("with its amount first: %j", (text, words, amount) => {
    expect(read(text)).toEqual({ words, amount, isFirst: true });
  });

  test.each([
    ["Freeze posts £50,000", "Freeze posts", "£50,000"],
    ["Freeze posts: £50,000", "Freeze posts", "£50,000"],
    ["Freeze posts – £0.5m", "Freeze posts", "£0.5m"],
    ["Freeze posts = £500k.", "Freeze posts", "£500k"],
    ["Freeze posts (£50,000)", "Freeze posts", "£50,000"],
    ["Freeze posts (-£50,000)", "Freeze posts", "-£50,000"],
    ["Freeze posts (£50,000) (New)", "Freeze posts (New)", "£50,000"],
    ["Freeze posts £50,000 per annum", "Freeze posts", "£50,000"],
    ["Freeze posts £50,000 p.a.", "Freeze posts", "£50,000"],
    ["Freeze posts £50k a year", "Freeze posts", "£50k"],
    ["Freeze posts (£50,000 pa)", "Freeze posts", "£50,000"],
    ["Freeze posts (£50,000);", "Freeze posts", "£50,000"],
    ["Freeze posts approximately £50,000", "Freeze posts", "approximately £50,000"],
    ["Freeze posts at least 50k", "Freeze posts", "at least 50k"],
    ["A5 £275,000", "A5", "£275,000"],
    ["Raise the garden waste price by £4 - £165k", "Raise the garden waste price by £4", "£165k"],
    ["Permits at £85 a year – £0.2m", "Permits at £85 a year", "£0.2m"],
    ["Parking will be dearer: £50,000", "Parking will be dearer", "£50,000"],
    ["Freeze posts £2, 250", "Freeze posts", "£2,,250"],
    [`${"Freeze posts ".repeat(15)}: £50k`, "Freeze posts ".repeat(15).trim(), "£50k"],
    ["  Freeze posts £50 thousand ", "Freeze posts", "£50 thousand"],
  ])("%j", (text, words, amount) => {
    expect(read(text)).toEqual({ words, amount });
  });

  test.each([
    ["Dim the lights - saves £5,000", "Dim the lights", "£5,000"],
    ["Dim the lights, saving £5k.", "Dim the lights", "£5k"],
    ["Dim the lights (an 8% cut saves £5,000)", "Dim the lights", "£5,000"],
    ["Dim the lights – will save up to £5,000 and needs no staff", "Dim the lights", "up to £5,000"],
    ["Dearer parking: raising £5,000", "Dearer parking", "£5,000"],
    ["Let the hall - earns about £5m", "Let the hall", "about £5m"],
    ["Freeze posts £50,000 saving", "Freeze posts", "£50,000"],
    ["Freeze posts (£0.05m savings per year); and", "Freeze posts", "£0.05m"],
    ["Let the hall (£5k extra income a year)", "Let the hall", "£5k"],
    ["4. Let the hall – £5,000 saving", "4. Let the hall", "£5,000"],
    ["Let the hall (saving: £5,000)", "Let the hall", "£5,000"],
  ])("that is said to be saved: %j", (text, words, amount) => {
    expect(read(text)).toEqual({ words, amount, isSaid: true });
  });

  test.each([
    ["Close the depot to save £5,000", "Close the depot", "£5,000"],
    ["Close the depot, which would save up to £5,000.", "Close the depot", "up to £5,000"],
    ["Cutting £5,000 from the grants.", "Cutting from the grants.", "£5,000"],
    ["Ending £.05m of grants", "Ending of grants", "£.05m"],
  ])("that needs no dash behind a bullet: %j", (text, words, amount) => {
    expect(listedAmount({ line: 0, text, isBullet: true })).toEqual({ words, amount, isSaid: true });
    expect(read(text)).toBeNull();
  });

  test.each([
    "from the closure of the training centre in the old town hall. It will be let to others. The courses go on.",
    "from reviewing every contract for transport, of which there are a great many, as the council has said before, and from other contracts that end in the course of the year",
  ])("may have whole sentences behind what its amount comes from: %j", (words) => {
    expect(read(`£50k ${words}`)).toEqual({ words, amount: "£50k", isFirst: true });
  });

  test("may have whole sentences behind a colon", () => {
    const words = "Freeze posts. These are in schools. They are many. No staff will have to go because of it. ".repeat(3).trim(); // oxfmt-ignore
    expect(read(`£50k: ${words}`)).toEqual({ words, amount: "£50k", isFirst: true });
    expect(read(`£50k ${words}`)).toBeNull();
    expect(read(`£50k: ${words} ${words}`)).toBeNull();
  });
});

describe("a line is no such item", () => {
  test.each([
    [""],
    ["Freeze posts"],
    ["2017"],
    ["£50,000"],
    ["£50,000 a year"],
    ["£50,000 and £60,000 for posts"],
    ["Freeze posts £50,000 and £60,000"],
    ["Freeze posts by £50k - £60k"],
    ["Freeze posts at £85 – £90"],
    ["Freeze posts £5 - £60k"],
    ["Members have agreed to freeze these posts £50,000"],
    ["The posts are frozen to save £50,000"],
    ["We reduce the budget of £50,000"],
    ["The freeze comes to a cost of £50,000"],
    ["Freeze the posts in all the homes for older people in £50,000."],
    ["£50,000 has been saved on the posts in all our homes"],
    ["Freeze the posts (originally proposed to save £50,000)"],
    ["£50,000 Freeze. Then cut. And stop. Now."],
    ["£50,000 from reserves has been used for the posts in all our homes"],
    [`${"Freeze posts ".repeat(13)}£50,000`],
    [`Freeze ${"unaccountably-many-posts".repeat(8)} £50,000`],
    ["- £50,000"],
    ["10 12 £50,000"],
  ])("%j", (text) => {
    expect(read(text)).toBeNull();
  });
});

describe("a line with what stands for an amount", () => {
  test.each([
    ["3. Legal (TBC)", "3. Legal", "TBC"],
    ["Legal – to be confirmed", "Legal", "to be confirmed"],
    ["Legal: n/a", "Legal", "n/a"],
  ])("%j", (text, words, amount) => {
    expect(listedStandIn({ line: 0, text, isBullet: false })).toEqual({ words, amount });
  });

  test("is none where nothing sets it apart", () => {
    expect(listedStandIn({ line: 0, text: "The date is TBC", isBullet: false })).toBeNull();
  });
});
