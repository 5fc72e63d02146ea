/** What councils write in cells, rightly and by mistake. */

export const FIGURES = [
  ...[
    "(0.100)",
    "£1,120,000",
    "£0.601m",
    "3.2 ¹",
    "1,234-",
    "150cr",
    "12 dr",
    "(£150k)",
    "£(0.6)m",
    "Up to £40k",
    "-£5",
  ],
  ...[
    "−1.5",
    "1 250 000",
    "1\u00a0250",
    "£ 6,50",
    "1.234,56",
    "12%",
    "(3.5)%",
    "l40",
    "6O",
    "£000",
    "1e5",
    "1.2.3",
    "+7",
  ],
  ...["n/a", "TBC", "nil", "-", "–", "£250 p.a.", "c. £1.5m", ">£30k", "£1m-£2m", "100*", "3.21", "[1]", "½", "£", "0"],
];

export const YEARS = [
  ...["2017/18", "2017-18 £m", "2018/2019", "FY18", "Year 1", "17/18", "20010/11", "2017/19", "2019/20 £000", "2017"],
  ...["2018", "2011/", "12", "April 2024 to March 2025", "y/e 31 March 2027", "2017/18 to 2020/21", "2018/19 FTE"],
];

export const HEADINGS = [
  ...[
    "Ref",
    "Code",
    "Savings proposal",
    "Description",
    "Saving",
    "Savings £m",
    "New or Existing",
    "Directorate",
    "RAG",
  ],
  ...[
    "Lead officer",
    "Total",
    "Budget £",
    "Target",
    "Achieved",
    "% of budget",
    "Posts",
    "Cumulative total",
    "Comments",
  ],
  ...["£'000", "(£m)", "Better", "Worse", "Growth", "Amount", "Net impact", "Saving\nproposal", "Type"],
];

export const LABELS = [
  ...[
    "CH1 17+",
    "CH4 17+ / MIA3 16+",
    "ASC-01",
    "1.2.3",
    "A5",
    "CHS/SAV/34",
    "Total",
    "Sub-total",
    "Grand Total 2017/18",
  ],
  ...["Total Facilities Management contract", "Net saving", "of which staffing", "- posts", "Pressures", "New savings"],
  ...[
    "Savings target",
    "Shortfall",
    "carried forward",
    "All services",
    "Adult Social Care",
    "Freeze a post",
    "new",
    "Existing",
  ],
];

export const SENTENCES = [
  "Of the £250,000 required, £224,537 has been identified; the rest is to be found.",
  "A recurrent saving of £100,000 a year from 2017/18, as detailed below:",
  "Figures in brackets are savings and pressures are shown as plain numbers (£m).",
  "( ) = saving, + = cost. Savings are cumulative.",
  "Note 1: £1.5m; £2m. £3m! All of it is made up of £4k from £5 to £6.",
  "Ni chaiff y gwasanaeth ei dorri – dim arbedion.",
];
