import type { Report } from "../savings/report/report";
import { succeed, type Result } from "../savings/result";
import * as are from "./html-elements";
import { parseHtml, walk, type Element } from "./html-tree";
import { layoutTables } from "./layout-tables";
import { Passage } from "./passage";
import { MOST_CHARACTERS, reportProblem } from "./problems";
import { ReportWriter, type WrittenCell } from "./report-writer";

/** How markup is read beyond what it says itself. */
export interface HtmlReading {
  /** Tabs in the text move on to a column, as they do in Word. */
  readonly keepsTabs?: boolean;
}

/**
 * What a web page, an e-mail, or a paste from Word or Excel says, as a report. Nothing of it is run or loaded, and it
 * needs no page of its own.
 *
 * @param name the file's name, or what was pasted
 * @param html the markup, whole or in part
 * @param reading how to read it
 * @returns the report; or a problem if it is too long, or nested too deeply
 * @example htmlReport("Pasted", "<tr><td>Freeze post</td><td>3.2<sup>1</sup></td></tr>") // its line: "Freeze post\t3.2 [1]"
 */
export function htmlReport(name: string, html: string, reading: HtmlReading = {}): Result<Report> {
  if (html.length > MOST_CHARACTERS) return reportProblem("report-too-long");
  const parsed = parseHtml(wholeRows(html));
  if (!parsed.ok) return parsed;
  const reader = new HtmlReader(name, layoutTables(parsed.value), reading.keepsTabs === true);
  walk(parsed.value, reader);
  return succeed(reader.report());
}

/** Rows that were copied without their table are no rows to a browser, which would run their cells together. */
function wholeRows(html: string): string {
  return /^\s*<(?:col|colgroup|tr|thead|tbody|td|th)\b/iu.test(html) ? `<table>${html}</table>` : html;
}

class HtmlReader {
  private readonly writer: ReportWriter;
  private readonly prose: Passage;
  private rows: WrittenCell[][] = [];
  /** A browser shows a table's foot under its rows, wherever it is written. */
  private foot: WrittenCell[][] = [];
  private footFrom = 0;
  private cell: { readonly passage: Passage; readonly lines: string[] } | null = null;
  /** How many of the elements around keep their spaces. */
  private keepsSpaces = 0;

  constructor(
    name: string,
    private readonly layout: ReadonlySet<Element>,
    keepsTabs: boolean,
  ) {
    this.writer = new ReportWriter(name);
    this.prose = new Passage((line) => this.writer.words(line), keepsTabs);
  }

  report(): Report {
    this.prose.endBlock();
    return this.writer.report();
  }

  readonly text = (text: string): void => {
    if (this.keepsSpaces > 0) this.passage.kept(text);
    else this.passage.words(text);
  };

  readonly enter = (element: Element): boolean => {
    if (are.isLeftOut(element)) return false;
    if (are.isBlock(element)) this.passage.endBlock();
    if (!this.enterInline(element)) return false;
    if (are.keepsSpaces(element)) this.keepsSpaces += 1;
    if (element.tagName === "li") this.passage.bullet();
    if (!this.isLayout(element)) this.enterTable(element);
    return true;
  };

  readonly leave = (element: Element): void => {
    if (are.keepsSpaces(element)) this.keepsSpaces -= 1;
    if (are.isBlock(element)) this.passage.endBlock();
    if (!this.isLayout(element)) this.leaveTable(element);
  };

  private get passage(): Passage {
    return this.cell?.passage ?? this.prose;
  }

  /** What stands within a line; false if all of it has been said. */
  private enterInline(element: Element): boolean {
    if (element.tagName === "br") this.passage.breakLine();
    if (are.isListMark(element)) this.passage.bullet();
    else if (are.isTab(element)) this.passage.tab();
    else if (are.isRaised(element)) return this.enterRaised(element);
    else return true;
    return false;
  }

  private enterRaised(element: Element): boolean {
    const mark = are.noteMark(element);
    if (mark === null) this.passage.apart();
    if (mark === null || mark === "") return true;
    this.passage.mark(mark);
    return false;
  }

  private isLayout(element: Element): boolean {
    return this.layout.has(element);
  }

  private enterTable(element: Element): void {
    if (element.tagName === "table") [this.rows, this.foot] = [[], []];
    if (element.tagName === "tfoot") this.footFrom = this.rows.length;
    if (element.tagName === "tr") this.rows.push([]);
    if (element.tagName !== "td" && element.tagName !== "th") return;
    const lines: string[] = [];
    this.cell = { lines, passage: new Passage((line) => line !== "" && lines.push(line)) };
  }

  private leaveTable(element: Element): void {
    if (this.cell && (element.tagName === "td" || element.tagName === "th")) {
      this.rows.at(-1)?.push({ text: this.cell.lines.join("\n"), ...are.spanOf(element) });
      this.cell = null;
    }
    if (element.tagName === "tfoot") this.foot = [...this.foot, ...this.rows.splice(this.footFrom)];
    if (element.tagName !== "table") return;
    this.writer.table([...this.rows, ...this.foot]);
    [this.rows, this.foot] = [[], []];
  }
}
