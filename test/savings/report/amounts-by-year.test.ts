import { amountsByYear } from "../../../src/savings/report/amounts-by-year";

const read = (text: string) => {
  const found = amountsByYear(text);
  return found && { ...found, amounts: Object.fromEntries(found.amounts) };
};

describe("a text that ends in amounts with their years", () => {
  test.each<[string, string, Record<string, string>]>([
    [
      "Close the depot – saving £40,000 in 2024/25 and £60,000 in 2025/26",
      "Close the depot",
      { "2024/25": "£40,000", "2025/26": "£60,000" },
    ],
    [
      "Close the depot, which would save £ 40,000 in 2024/25, rising to £60,000 in 2025/26.",
      "Close the depot",
      { "2024/25": "£ 40,000", "2025/26": "£60,000" },
    ],
    [
      "Close the depot - to save £1.25 million for 2024-25; then £2 millions during the 2025 - 26; and",
      "Close the depot",
      { "2024/25": "£1.25 million", "2025/26": "£2 millions" },
    ],
    [
      "Close the depot (saving of £40k from 2024 / 2025 and a further £9k in 2025/26 ).",
      "Close the depot",
      { "2024/25": "£40k", "2025/26": "£9k" },
    ],
    [
      "Close the depot:saves £40k in 2024/25,£9k in 2025/26",
      "Close the depot",
      { "2024/25": "£40k", "2025/26": "£9k" },
    ],
    [
      "Close the depot, saving £40k in 24/25 and £9k in 25/26",
      "Close the depot",
      { "2024/25": "£40k", "2025/26": "£9k" },
    ],
    [
      "Close the depot, saving £40k in FY25 and £9k in FY25/26",
      "Close the depot",
      { "2024/25": "£40k", "2025/26": "£9k" },
    ],
    ["Savings of £40k in 2024/25", "Saving", { "2024/25": "£40k" }],
  ])("that are said to be saved: %s", (text, words, amounts) => {
    expect(read(text)).toMatchObject({ words, amounts, isSaid: true });
  });

  test.each([
    "Close the depot: £40k in 2024/25",
    "Close the depot (£40k in 2024/25)",
    "Close the depot:£40k in 2024/25",
  ])("that may be no savings: %s", (text) => {
    expect(read(text)).toEqual({ words: "Close the depot", amounts: { "2024/25": "£40k" }, isSaid: false, says: null });
  });

  test.each([
    ["without an amount", "Close the depot in 2024/25"],
    ["whose words run on into its amount", "Close the depot £40k in 2024/25"],
    ["with ages in place of years", "Close the depot - saving £40k for 10-11 year olds"],
    ["with a year that is none", "Close the depot - saving £40k in 24/26"],
    ["with another amount", "Close the £9m depot – saving £40k in 2024/25"],
    ["with more than a joining word between them", "Depot – saving £40k in 2024/25 on heat and £60k in 2025/26"],
    ["that goes on before a later amount", "Depot – saving £40k in 2024/25 and on heat £60k in 2025/26"],
    ["of which one has no financial year", "Depot – saving £40k in 2024/29 and £60k in 2025/26"],
    ["with two for one year", "Depot – saving £40k in 2024/25 and £60k in 2024/25"],
    ["with words behind them", "Depot – saving £40k in 2024/25 from reserves"],
  ])("is none %s", (_how, text) => {
    expect(read(text)).toBeNull();
  });

  test("may be a long sentence, and no paragraph", () => {
    const amount = ": £40k in 2024/25";
    const words = "a".repeat(400 - amount.length);
    expect(read(words + amount)).toMatchObject({ words });
    expect(read(`a${words}${amount}`)).toBeNull();
  });
});
