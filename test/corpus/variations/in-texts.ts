import type { Variation } from "./variation";
import { ofReports } from "./variation";

/** How a report's text comes: from a letter, a mail, a page, another program. */

const ANY = ["txt", "md", "html", "csv", "tsv"];
const lines = (change: (line: string) => string): Variation =>
  ofReports((text) => text.split("\n").map(change).join("\n"));

const FIRST_PAGE = `Agenda item 7
Report of the Director of Resources to Cabinet
18 February 2025

Purpose of report
To set out the savings proposals of £4.2m for 2025/26 and ask members to agree them.

`;
const LAST_PAGE = `

Recommendations
Members are asked to note 3 further savings of £150,000 to be brought forward.
`;

export const IN_TEXTS: Readonly<Record<string, Variation>> = {
  "lines ended as Windows does": ofReports((text) => text.replace(/\n/gu, "\r\n"), ANY),
  "an empty line behind each": ofReports((text) => text.split("\n").join("\n\n")),
  "all of it indented": lines((line) => (line === "" ? line : `    ${line}`)),
  "quoted in a mail": lines((line) => `> ${line}`),
  "spaces that do not break": ofReports((text) => text.replace(/ /gu, "\u00a0")),
  "the minus of typesetters": ofReports((text) => text.replace(/(^|[\s|(>])-(?=£?\d)/gmu, "$1\u2212"), ANY),
  "dashes before figures": ofReports((text) => text.replace(/-(?=\d)/gu, "–"), ANY),
  "between other pages": ofReports((text) => `${FIRST_PAGE}${text}${LAST_PAGE}`),
};
