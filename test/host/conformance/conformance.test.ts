import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type * as Member from "../../../src/host/interpreter/member";
import { play, UNDOCUMENTED, type Case } from "./case";
import { CASES } from "./cases";
import type * as Recording from "./recording";
import { membersOf, tables, used } from "./recording";

// Every member leaves word that it was used, so that a case cannot claim one that it never asked for.
jest.mock("../../../src/host/interpreter/member", () => {
  const actual = jest.requireActual<typeof Member>("../../../src/host/interpreter/member");
  const { recording } = jest.requireActual<typeof Recording>("./recording");
  const refTo: typeof Member.refTo = (members, target, host) => actual.refTo(recording(members), target, host);
  return { ...actual, refTo };
});

const MEMBERS = path.join(__dirname, "../../../src/host/interpreter/members");

const byType = new Map<string, Case[]>();
for (const one of CASES) {
  const [type = ""] = one.of.split(".");
  byType.set(type, [...(byType.get(type) ?? []), one]);
}

/** What each case came to, and the members that it used. All are played first, so that no test rests on another. */
const outcomes = new Map<Case, { result: unknown; used: ReadonlySet<string> }>();

beforeAll(async () => {
  for (const one of CASES) {
    used.clear();
    const result = await play(one);
    outcomes.set(one, { result, used: new Set(used) });
  }
});

describe.each([...byType])("%s", (_type, cases) => {
  test.each(cases.map((one) => [one.of, one.does, one.source, one] as const))(
    "%s %s (%s)",
    (_of, _does, _source, one) => {
      const outcome = outcomes.get(one)!;
      expect(outcome.result).toEqual(one.fails ? { code: one.expected } : one.expected);
      expect(membersNamed(one).filter((member) => !outcome.used.has(member))).toEqual([]);
    },
  );
});

describe("the cases", () => {
  test("reach every type that the host plays", () => {
    const sources = readdirSync(MEMBERS).map((name) => readFileSync(path.join(MEMBERS, name), "utf8"));
    const types = sources.flatMap((source) =>
      [...source.matchAll(/: Members<[^=]*> = \{\s*type: "(\w+)"/g)].map(([, type = ""]) => type),
    );
    expect(types.length).toBeGreaterThan(40);
    expect([...tables.keys()].sort()).toEqual([...types].sort());
  });

  test("hold every member that the host plays to what is documented of it", () => {
    const named = new Set(CASES.flatMap(membersNamed));
    const played = [...tables.values()].flatMap(membersOf);
    expect(played.filter((member) => !named.has(member))).toEqual([]);
  });

  test("each name a page of Microsoft's, or say that there is none", () => {
    const page = /^https:\/\/(learn|support)\.microsoft\.com\/[\w/.-]+$/;
    expect(CASES.filter(({ source }) => source !== UNDOCUMENTED && !page.test(source))).toEqual([]);
  });
});

/** "Range.rowIndex" and "Range.columnIndex" for "Range.rowIndex columnIndex". */
function membersNamed({ of }: Case): string[] {
  const [type = "", names = ""] = of.split(/\.(.*)/);
  return names.split(" ").map((name) => `${type}.${name}`);
}
