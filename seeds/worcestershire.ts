import type { SampleSheet } from "./sample-sheet";

/** Children and Families Overview and Scrutiny Panel, 18 November 2015: a paper about savings without a savings table. */
export const worcestershire: SampleSheet = {
  name: "Worcestershire",
  source: "Worcestershire County Council, Children and Families Overview and Scrutiny Panel, 18 November 2015",
  rows: [
    ["CORPORATE STRATEGY PLANNING AND 2016/17 BUDGET: CHILDREN'S SERVICES"],
    ["Children and Families Overview and Scrutiny Panel, 18 November 2015"],
    [],
    ["Summary"],
    ["The Cabinet Member and the Interim Director were invited to discuss the challenges of the 2016/17 budget."],
    [],
    ["Background"],
    [
      "Cabinet considers the Medium Term Financial Plan 2016/17 to 2019/20 and the savings proposals on 19 November 2015.",
    ],
    ["The proposals themselves are in the Cabinet report, not in this paper."],
    [],
    ["Children and Families"],
    ["Nine in ten schools are good or outstanding, and 97% of children were offered one of their preferred schools."],
    [
      "Early help is delivered through 6 area contracts, which are being commissioned again with public health nursing.",
    ],
    ["The budget for children's placements has grown by £10.4m since 2010/11."],
    ["Significant savings will be possible as children achieve permanency sooner."],
    [],
    ["Equality and Diversity Implications"],
    ["The Diversity Manager may be invited to help members consider the equality impact of each proposal."],
    [],
    ["Purpose of the meeting"],
    ["The panel agrees comments on the savings proposals, which go to the Budget Member Challenge Group."],
  ],
  numberFormats: {},
  columnWidths: [110],
  headingRows: [3, 6, 10, 16, 19],
  titleRows: [0],
};
