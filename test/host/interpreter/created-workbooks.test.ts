import { readXlsx, writeXlsx } from "../../../src/host/files/xlsx";
import { openSession, type HostSessionGlobals } from "../../../src/host/node/session";
import { codeOf, hostWith, valuesOf } from "../support";

async function summaryAsText(): Promise<string> {
  const { host } = hostWith([["Saving £m", -0.1]]);
  return Buffer.from(await writeXlsx(host.workbook)).toString("base64");
}

/** The two ways that the client library asks for a workbook: in a browser, and on the desktop. */
const ways: [string, (session: HostSessionGlobals, file?: string) => Promise<unknown>][] = [
  ["in a browser", ({ Excel }, file) => Excel.createWorkbook(file)],
  [
    "on the desktop",
    ({ Excel }, file) =>
      Excel.run((context) => {
        // The client library's own way, which the published types leave out.
        const { application } = context.workbook as unknown as { application: DesktopApplication };
        application.createWorkbook(file).open();
        return context.sync();
      }),
  ],
];

interface DesktopApplication {
  createWorkbook(file?: string): { open(): void };
}

describe.each(ways)("a workbook made of a file, %s", (_where, create) => {
  it("is collected, and whoever shows it is told", async () => {
    const session = openSession();
    const told: number[] = [];
    session.host.onCreateWorkbook = (file) => told.push(file.length);
    await create(session, await summaryAsText());
    const [file] = session.host.createdWorkbooks;
    const read = await readXlsx(file!);
    expect(read.ok && valuesOf(read.workbook.sheets[0]!)).toEqual([["Saving £m", -0.1]]);
    expect(told).toEqual([file!.length]);
    expect(session.host.counters.undoSteps).toBe(0);
  });

  it("is blank where no file is given", async () => {
    const session = openSession();
    await create(session);
    expect(session.host.createdWorkbooks).toEqual([new Uint8Array()]);
  });

  it.each([
    ["text", Buffer.from("not a workbook").toString("base64")],
    ["no base64", "%%%"],
    ["an empty archive", "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="],
  ])("is refused where the file is %s", async (_what, file) => {
    expect(await codeOf(create(openSession(), file))).toBe("InvalidArgument");
  });
});
