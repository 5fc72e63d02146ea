import { LocalPage, type PageOptions, typeInto } from "../host/page/local-page";
import { trouble } from "../taskpane/requests";
import { removeWorkbookFiles, workbookFile } from "../taskpane/workbook-file";
import { DrivenPane } from "./pane-driver";

/** Every view of the pane in every state: what has to hold in all of them walks through them. */

let local: LocalPage;
let files: Record<"plan" | "blank" | "prose", string>;
/** The pane that is open now. */
export let pane: DrivenPane;

/** Opens the workbooks before the tests of a file. */
export function walkThePane(): void {
  beforeAll(async () => {
    local = await LocalPage.launch();
    files = {
      plan: await workbookFile({
        Plan: [
          ["Children's services savings £000"],
          ["Code", "Description", "Service", "2017/18", "2018/19", "2019/20"],
          ["CH1", "Placements and commissioning", "Social care", -120, "(130)", -140],
          ["CH2", "Transport", "Education", 55, "-60", -65],
          ["CH2", "Transport", "Education", -55, -60, -65],
          ["CH3", "Youth", "Youth", "n/a", "TBC", -12],
          ["Total", "", "", -200, -250, -270],
        ],
        "Adults, a sheet of a long name": [
          ["Savings of adult social care £000"],
          ["Code", "Description", "2024/25", "2025/26", "2026/27", "2027/28"],
          ["A1", "Day services, whose description is longer than any pane is wide", -1200, -1300, -1400, -1500],
          ["A2", "Care", -500, -500, -500, -500],
        ],
        Minutes: [["The panel met in May."]],
      }),
      blank: await workbookFile({ Sheet1: [] }),
      prose: await workbookFile({ Minutes: [["The panel met in May."], ["It asked about £2m of savings."]] }),
    };
  });
  afterAll(async () => {
    await local.close();
    removeWorkbookFiles();
  });
  afterEach(() => pane.close());
}

export async function open(workbook: keyof typeof files = "plan", options: PageOptions = {}): Promise<void> {
  pane = await DrivenPane.open(local, { stillness: true, workbook: files[workbook], ...options });
}

export const CHILDREN = "Children's services savings £000";
const change = () => pane.button(/^(?:Change how|Set) /u).first();

export async function openAll(): Promise<void> {
  await pane.root.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
}

async function makeStale(): Promise<void> {
  await typeInto(pane.page, "F4", "-66");
  await pane.shows("Plan has changed since it was read.");
}

export async function acceptFirst(reason: string): Promise<void> {
  await pane
    .button(/^Accept: /u)
    .first()
    .click();
  await pane.field(/^Why it is accepted/u).fill(reason);
  await pane.press("Accept");
}

/** A report with what has to be asked about it: its unit and basis, a figure, and a row that lost one. */
export const REPORT = [
  "Medium term savings plan",
  "",
  "Savings 2025/26 2026/27 2027/28",
  "Day services review (0.100) (0.200) (0.300)",
  "Highways lighting (0.050) (0.050) (0.050)",
  "Libraries opening hours (0.020) (0.040)",
  "Staff travel TBC (0.010) (0.030)",
  "",
  "The panel met in May.",
].join("\n");

export type Look = (state: string) => Promise<void>;
export type Opening = (workbook?: keyof typeof files) => Promise<void>;

/** Each goes through the states of a view and looks at each of them. */
export const WALKS: Readonly<Record<string, (open: Opening, look: Look) => Promise<void>>> = {
  "the tables": async (open, look) => {
    await open();
    await look("as read");
    await change().click();
    await pane.root.getByText("What each column holds").waitFor();
    await openAll();
    await look("with everything open");
    await pane.button("Cancel").click();
    await pane.press(`Leave out ${CHILDREN}`);
    await look("one left out");
    await makeStale();
    await look("out of date");
  },
  "the checks": async (open, look) => {
    await open();
    await pane.view("Checks");
    await look("as found");
    await pane
      .button(/^Accept: /u)
      .first()
      .click();
    await pane.button("Accept").click();
    await pane.shows("Give a reason.");
    await look("with a reason missing");
    await pane.button("Cancel").click();
    await pane.button(/^Make 2 figures/u).click();
    await pane.button(/^Apply to/u).waitFor();
    await look("with a mend before it is applied");
    await pane.press(/^Apply to/u);
    await acceptFirst("Agreed with the director of finance on 3 March.");
    await openAll();
    await look("with what was mended and accepted");
  },
  "the summary": async (open, look) => {
    await open();
    await pane.view("Summary");
    await openAll();
    await pane.field(/^One year's step/u).fill("much");
    await pane.page.keyboard.press("Enter");
    await pane.shows("Give a number from 0 to 1000.");
    await look("with everything open and a wrong number");
    await pane.press("Create scrutiny summary");
    await look("written");
    await pane.press("Publish a copy");
    await pane.shows("Copy opened");
    await look("published");
    await typeInto(pane.page, "A1", "");
    await pane.sheets().first().click();
    await makeStale();
    await look("out of date");
  },
  "a workbook without tables": async (open, look) => {
    await open("blank");
    await pane.press("Create scrutiny summary");
    await pane.shows("Nothing to summarise");
    await look("blank, after the one click");
    await pane.close();
    await open("prose");
    await openAll();
    await look("prose");
  },
  "a report": async (open, look) => {
    await open("blank");
    await pane.press("Import from a report");
    await pane.field("Text of the report").waitFor();
    await pane.press("Read it");
    await pane.shows("Paste the text of a report first.");
    await look("nothing pasted");
    await pane.field("Text of the report").fill(REPORT);
    await pane.press("Read it");
    await pane.shows("Check 1 savings table");
    await look("as read");
    await pane.root.getByRole("gridcell", { name: /^Staff travel, 2025\/26: TBC/u }).click();
    await pane.button(/^Set unit and basis/u).click();
    await pane.press("Place them");
    await pane.shows("Choose where each figure stands.");
    await openAll();
    await look("with everything open and a figure marked");
    await pane.press("Back");
    await pane.field("Text of the report").fill("The panel met in May.");
    await pane.press("Read it");
    await pane.shows("No savings table found");
    await look("without savings");
  },
  "trouble and work": async (open, look) => {
    await open();
    const end = await trouble(pane.page, { held: true });
    await pane.button("Read again").click();
    await pane.button("Stop").waitFor();
    await look("at work");
    await pane.button("Stop").click();
    await end();
    await pane.shows("Stopped");
    await look("stopped");
    await trouble(pane.page, { code: "AccessDenied" });
    await pane.press("Create scrutiny summary");
    await pane.shows("The summary was not written");
    await look("refused");
  },
};
