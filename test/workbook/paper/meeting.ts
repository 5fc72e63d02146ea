import type { WrittenEnquiry } from "../../../src/savings/panel/written-enquiry";
import type { Line } from "./panel-at-work";
import { PanelAtWork, shownOf } from "./panel-at-work";

/** Of a line: steady, late, a cost first, one large, round, and one that shrinks. */
export const FIGURES = [[-40, -41, -43], [0, 0, -310], [60, -80, -90], [-300, -700, -900], [-50, -100, -100], [-90, -60, -30], [0, -200, -200]] as const; // oxfmt-ignore
const NAMES = ["Day services", "Transport contracts", "Libraries", "Parks upkeep", "Agency staff", "Care at home", "Street lights", "Museums", "Youth centres", "Housing advice", "Planning fees", "Fleet", "Adult learning", "Bus subsidy", "Meals", "School crossings", "Call centre", "Print room", "Tree work", "Events"]; // oxfmt-ignore

/** Where a text was typed: beside the question with a number, which was about lines. */
export interface Typed {
  readonly text: string;
  /** Null where it was typed beside no question. */
  readonly ref: number | null;
  /** The line that the question is about, where it is one. */
  readonly line: Line | null;
  readonly question: Pick<WrittenEnquiry, "rule" | "year"> | null;
}

/** A panel at work, and what it has typed so far. */
export class Meeting {
  readonly panel = new PanelAtWork();
  readonly typed: Typed[] = [];
  readonly formulas: number[] = [];
  readonly gone: Line[] = [];
  private made = 0;
  private texts = 0;

  line(figures: readonly number[]): Line {
    this.made += 1;
    const name = NAMES[(this.made - 1) % NAMES.length] ?? "";
    return { id: this.made, code: `A${this.made}`, name, type: this.made % 3 ? "New" : "Existing", figures, isCorrected: false }; // oxfmt-ignore
  }

  /** Words like no others. */
  text(): string {
    this.texts += 1;
    return `Words ${this.texts}.`;
  }

  async typeBeside(at: number, column: number, text: string): Promise<void> {
    const { table } = this.panel;
    const row = table.row + 1 + (at % (table.rows - 1));
    const written = await this.questionIn(row);
    const isOwn = (value: unknown) =>
      typeof value === "string" && (value.startsWith("Words") || value.startsWith("Own"));
    if (written === null || !(await this.panel.type(row, column, text, isOwn))) return;
    const [shown, ...others] = written.lines;
    const line = others.length === 0 ? (this.panel.lines.find((one) => shownOf(one) === shown) ?? null) : null;
    if (!text.startsWith("=")) this.typed.push({ text, ref: written.ref, line, question: written });
    else if (written.ref !== null) this.formulas.push(written.ref);
  }

  /** The question in a row of the sheet; null in a row that somebody put between. */
  private async questionIn(row: number): Promise<WrittenEnquiry | null> {
    const ref = this.panel.sheet(this.panel.enquiries).rows.get(row)?.get(0)?.value;
    return (await this.panel.read()).rows.find((one) => one.isAsked && one.ref === ref) ?? null;
  }
}
