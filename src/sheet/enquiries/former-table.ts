import type { WrittenEnquiry } from "../../savings/panel/written-enquiry";
import { overFigures, overWords, text } from "../cells";
import type { Layout } from "../layout";
import type { PlanCell } from "../plan";
import { BETWEEN_TABLES, FORMER_HEADS, QUESTION_HEADS } from "./headings";
import { joinColumns } from "./joined-columns";
import { enquiryTitle } from "./line-of-enquiry";
import { ownText } from "./own-text";
import { restsOnShown } from "./rests-on";

/**
 * Words whose question is no longer asked, so that nothing that people typed is lost; nothing where there are none.
 *
 * @param mayChange a copy that is published is not refreshed
 */
export function formerTable(layout: Layout, left: readonly WrittenEnquiry[], mayChange: boolean): void {
  if (left.length === 0) return;
  layout.gap();
  layout.keepTogether();
  layout.add([[text(BETWEEN_TABLES.formerTitle, "heading")]]);
  if (mayChange) layout.add([[text(BETWEEN_TABLES.formerPurpose, "sentence")]]);
  const { ref, ...others } = FORMER_HEADS;
  const heads = [overFigures(ref), ...Object.values(others).map(overWords)];
  layout.add([heads, ...left.map(formerRow)], "Scrutiny_no_longer_asked");
}

function formerRow({ ref, table, rule, year, text: question, lines, words }: WrittenEnquiry): PlanCell[] {
  const { equality } = words;
  const typedEquality = equality === null ? [] : [{ heading: QUESTION_HEADS.equality, content: ownText(equality) }];
  return [
    { value: ref, format: "0", style: "name" },
    text(table, "cellText"),
    text(rule === null ? year : enquiryTitle(rule, year), "cellText"),
    text(question, "cellText"),
    text(isUnknown({ rule, question, lines }) ? "" : restsOnShown(lines), "cellText"),
    ...[words.question, words.answer, words.comment].map((word) => text(word, "entry")),
    text(joinColumns([...typedEquality, ...words.own]), "cellText"),
  ];
}

/** Somebody wrote below the table: there never was a question. */
function isUnknown(row: { rule: number | null; question: string; lines: readonly string[] }): boolean {
  return row.rule === null && row.question === "" && row.lines.length === 0;
}
