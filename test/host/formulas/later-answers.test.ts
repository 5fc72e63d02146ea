import type { CustomFunction } from "../../../src/host/formulas/custom-functions";
import { cellAt } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/create";
import { hostWith, type, valueAt, type Typed } from "../support";

/** A host whose ASK has one argument, and the questions that it was asked, each to be answered when the test wants. */
function asking(grid: readonly (readonly Typed[])[]) {
  const questions: { asked: unknown; answer: (value: unknown) => void; refuse: (error: unknown) => void }[] = [];
  const ask: CustomFunction = (asked) =>
    new Promise((answer, refuse) => {
      questions.push({ asked, answer, refuse });
    });
  const made = hostWith([]);
  made.host.functions.describe("SAVINGS", {
    functions: [{ id: "ASK", name: "ASK", parameters: [{ name: "figure", type: "any" }] }],
  });
  made.host.functions.associate("ASK", ask);
  type(made.host, made.sheet, grid);
  return { ...made, questions };
}

describe("a function that answers later", () => {
  it("leaves its cell busy, and those that read it, until the answer is there", async () => {
    const { host, sheet, questions } = asking([["=SAVINGS.ASK(1)", "=A1*2"]]);
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 0, 1)]).toEqual(["#BUSY!", "#BUSY!"]);
    questions[0]!.answer(-0.1);
    await host.functions.settled();
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 0, 1)]).toEqual([-0.1, -0.2]);
  });

  it("spills a block when it comes", async () => {
    const { host, sheet, questions } = asking([["=SAVINGS.ASK(1)"]]);
    questions[0]!.answer([
      ["Line", "Question"],
      [6, "Why so late?"],
    ]);
    await host.functions.settled();
    expect(valueAt(sheet, 1, 1)).toBe("Why so late?");
  });

  it("tells whoever listens to the workbook, once for answers that come together", async () => {
    const { host, questions } = asking([["=SAVINGS.ASK(1)", "=SAVINGS.ASK(2)"]]);
    let told = 0;
    host.onChange(() => (told += 1));
    for (const question of questions) question.answer(0);
    await host.functions.settled();
    expect(told).toBe(1);
  });

  it("is asked once for each argument, however often the workbook is worked out", async () => {
    const { host, sheet, questions } = asking([[-0.1, "=SAVINGS.ASK(A1)"]]);
    host.recalculate();
    questions[0]!.answer("first");
    await host.functions.settled();
    host.recalculate();
    expect(questions.map(({ asked }) => asked)).toEqual([-0.1]);
    type(host, sheet, [[-0.2]]);
    expect([valueAt(sheet, 0, 1), ...questions.map(({ asked }) => asked)]).toEqual(["#BUSY!", -0.1, -0.2]);
  });

  it("is not asked while an argument is still busy", async () => {
    const { host, sheet, questions } = asking([["=SAVINGS.ASK(1)", "=SAVINGS.ASK(A1)"]]);
    expect([valueAt(sheet, 0, 1), questions.length]).toEqual(["#BUSY!", 1]);
    questions[0]!.answer(2);
    const settled = host.functions.settled();
    for (let turn = 0; questions.length < 2 && turn < 10; turn++) await Promise.resolve();
    questions[1]!.answer(3);
    await settled;
    expect([valueAt(sheet, 0, 1), questions.map(({ asked }) => asked)]).toEqual([3, [1, 2]]);
  });

  it("shows the error that it is refused with", async () => {
    const { host, sheet, questions } = asking([["=SAVINGS.ASK(1)", "=SAVINGS.ASK(2)"]]);
    questions[0]!.refuse(Object.assign(new Error("The questions could not be loaded."), { code: "#N/A" }));
    questions[1]!.refuse(new TypeError("x is undefined"));
    await host.functions.settled();
    expect([cellAt(sheet, 0, 0)?.value, cellAt(sheet, 0, 1)?.value]).toEqual([
      { error: "#N/A", message: "The questions could not be loaded." },
      { error: "#VALUE!" },
    ]);
  });

  it("changes nothing any more when its workbook was closed", async () => {
    const { host, questions } = asking([["=SAVINGS.ASK(1)"]]);
    host.open(createWorkbook());
    await host.functions.settled();
    let told = 0;
    host.onChange(() => (told += 1));
    questions[0]!.answer(1);
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    expect(told).toBe(0);
  });

  it("keeps some hundred answers that no cell asks for any more, and not thousands", async () => {
    const { host, sheet, questions } = asking([]);
    for (let figure = 0; figure < 300; figure++) {
      type(host, sheet, [[`=SAVINGS.ASK(${figure})`]]);
      questions.at(-1)!.answer(figure);
      await host.functions.settled();
    }
    type(host, sheet, [["=SAVINGS.ASK(0)"]]);
    expect(questions.length).toBe(301);
    type(host, sheet, [["=SAVINGS.ASK(299)"]]);
    expect([questions.length, valueAt(sheet, 0, 0)]).toEqual([301, 299]);
  });
});
