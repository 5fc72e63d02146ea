import { addressesOf, foundIn } from "../../sheets";

const heading = ["Ref", "Proposal", "Type", "2017/18 £m", "2018/19 £m"];
const saving = (code: string) => [code, "Travel", "New", -0.1, -0.2];
const found = (...rows: (string | number)[][]) =>
  foundIn([heading, saving("A1"), saving("A2"), saving("A4"), ...rows], "sign-against-table");

describe("a line that runs against the table's sign", () => {
  test("is named with its figures, and asked about", () => {
    const [finding] = found(["A3", "Homes", "New", 1.534, -0.1]);
    expect(finding).toMatchObject({
      severity: "warning",
      message:
        "A3 (New) is 1.534 in 2017/18, where savings are in brackets or have a minus: it is counted as a cost. Is it one?",
    });
    expect(addressesOf(finding)).toEqual(["D5"]);
  });

  test("is one finding for all its years", () => {
    expect(found(["A3", "Homes", "New", 0.1, 0.2])).toHaveLength(1);
  });

  test("is not asked about when its type says that it is a cost", () => {
    expect(found(["P1", "Pay award", "Pressure", 0.5, 0.5])[0]?.message).toBe(
      'P1 (Pressure) is 0.5 in 2017/18 and 0.5 in 2018/19; its type "Pressure" says that it is a cost, and it is counted as one.',
    );
  });

  test("is not asked about when a heading over it says that it is a cost", () => {
    expect(found(["Pressures"], ["P1", "Pay award", "Corporate", 0.5, 0.5])[0]?.message).toBe(
      'P1 (Corporate) is 0.5 in 2017/18 and 0.5 in 2018/19; "Pressures" over it says that it is a cost, and it is counted as one.',
    );
  });

  test("is not asked about when its name says that it takes a saving back", () => {
    expect(found(["A3", "Reversal of the saving on grants", "New", 0.5, 0.5])).toHaveLength(1);
    expect(found(["A3", "Reversal of the saving on grants", "Other", -0.5, 0])[0]?.message).toBe(
      "A3 (Other) is -0.5 in 2017/18; its name says that it is a cost, and it is counted as one.",
    );
  });

  test.each([
    ["runs with it", ["A3", "Homes", "New", -0.1, -0.1]],
    ["is nothing", ["A3", "Homes", "New", 0, 0]],
    ["is n/a", ["A3", "Homes", "New", "n/a", "TBC"]],
    ["saves a cost", ["A3", "Homes", "Cost reduction", -0.1, -0.1]],
  ])("is none that %s", (_what, row) => {
    expect(found(row)).toEqual([]);
  });
});
