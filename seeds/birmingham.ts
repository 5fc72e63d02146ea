import type { SampleCell, SampleSheet } from "./sample-sheet";

const HEADING: SampleCell[] = [
  "Description",
  "New or Existing Saving",
  "2017/18 £m",
  "2018/19 £m",
  "2019/20 £m",
  "2020/21 £m",
];

/**
 * Schools, Children and Families Overview and Scrutiny Committee, 12 July 2017. The paper's habits are kept: the heading
 * on every page, once broken over two rows; figures as text on the first page; narrative between the lines; and the
 * second row of figures of CH4 17+ / MIA3 16+ standing in the middle of a sentence.
 */
export const birmingham: SampleSheet = {
  name: "Birmingham",
  source:
    "Birmingham City Council, Schools, Children and Families Overview and Scrutiny Committee, 12 July 2017: extract from Financial Plan 2017+",
  rows: [
    ["Extract from Financial Plan 2017+ Budget and savings targets"],
    ["SAVINGS PROPOSALS"],
    [],
    HEADING,
    [
      "CH1 17+ Contact and escort\nStaff supervise contact between children in care and their birth families, and travel with them where needed.",
      "New",
      "(0.100)",
      "(0.100)",
      "(0.100)",
      "(0.100)",
    ],
    ["220 children and young people, most on interim or full care orders, have this support during the year."],
    [
      "Fewer sessions would be run by agency staff and escorts kept for those who need them. The saving is £100,000 for 2017/2018, which will be recurrent in future years.",
    ],
    ["CH2 17+ Residential - closure", "New", "(0.300)", "(0.400)", "(0.400)", "(0.400)"],
    ["Five homes for disabled children give 27 beds for children in care and 17 for short breaks."],
    ["Two long-term homes would merge, one short-break unit would move north, and more foster carers would be found."],
    [],
    HEADING,
    [
      "CH3 17+ CWD - Child Protection Resources\nA team of mainly unqualified staff assesses parenting capacity for the family court.",
      "New",
      -0.2,
      -0.2,
      -0.2,
      -0.2,
    ],
    [
      "Allocated social workers do more of these assessments, so the team would be made smaller and some staff moved to the areas.",
    ],
    [
      "PFB1 16+ Resilient Families\nBetter early help and social work so that more children thrive at home, and more local foster placements.",
      "Existing",
      -2.962,
      -4.542,
      -7.931,
      -8.864,
    ],
    [
      "PFB2 16+ Improved processes and productivity\nBetter support for staff, less reliance on agency staff, and a vacancy factor of 4% for some groups.",
      "Existing",
      -1.964,
      -1.964,
      -1.964,
      -1.964,
    ],
    [],
    HEADING,
    ["P22 16+ Increase in previous Early Years savings", "Existing", -4.1, -4.1, -4.1, -4.1],
    [
      "These increases come on top of savings consulted on before. They depend on a new early years offer agreed on 28 June 2016; the new services are planned to be in place by 1 September 2017.",
    ],
    ["CH4 17+ / MIA3 16+ Education travel", "New", 1.534, 0.234, 0, 0],
    ["Home to school transport for children who may have special educational needs or a disability."],
    [
      "Over 4,000 pupils travel by minibus, pupil guide or bus pass as they need. One of the aims of the service is to encourage greater",
    ],
    [
      "independence and life skills through suitable travel support and training.",
      "Existing",
      -0.171,
      -0.171,
      -0.391,
      -0.611,
    ],
    ["A full review found efficiencies to embed, among them an invest to save programme with new technology."],
    [],
    HEADING,
    ["CH5 17+ Early Help - Commissioning and Brokerage", "New", -0.2, -0.7, -0.7, -0.7],
    [
      "The team buys early help for families facing substance misuse, domestic violence or exploitation, and short breaks.",
    ],
    ["Buying for both groups would be joined up, with overheads cut and spending on direct services kept."],
    [],
    ["Description", "New or Existing", "2017/18 £m", "2018/19 £m", "2019/20 £m", "2020/21 £m"],
    [null, "Saving"],
    ["CH6 17+ Educational Psychologists", "New", 0, -0.05, -0.1, -0.1],
    ["Psychologists advise on special educational needs as the law requires, and trade services to schools."],
    ["Funding would fall slightly through efficiency and possible demand management."],
    [],
    HEADING,
    [
      "MIA2 16+ Design and Implement a new approach to Special Educational Needs and Disabilities and move away from a high dependency model",
      "Existing",
      0,
      0,
      -10,
      -10,
    ],
    ["A long-term change with families and partners; services may be commissioned, changed or ended."],
  ],
  numberFormats: { 2: "0.000;(0.000)", 3: "0.000;(0.000)", 4: "0.000;(0.000)", 5: "0.000;(0.000)" },
  columnWidths: [70, 14, 12, 12, 12, 12],
  headingRows: [3, 11, 17, 26, 31, 32, 37],
  titleRows: [0, 1],
};
