import { lineType, meaningOfHeading } from "../../../src/savings/reading/headings";

const kindOf = (heading: string) => meaningOfHeading(heading)?.kind ?? null;

describe("what a column heading says", () => {
  test.each([
    ["Ref", "code"],
    ["Saving in budget", "saving"],
    ["Saving in draft budget £000", "saving"],
    ["CYE £000", "saving"],
    ["In-year effect", "saving"],
    ["Reduced expenditure", "saving"],
    ["Additional income £", "saving"],
    ["Will not be delivered £k", "other"],
    ["Number of savings", "other"],
    ["Reduction to the budget", "saving"],
    ["Saving and budget", "budget"],
    ["Ref.", "code"],
    ["Saving Ref No", "code"],
    ["Code", "code"],
    ["Unique ID", "code"],
    ["Option reference", "code"],
    ["Description", "description"],
    ["Description of saving", "description"],
    ["Savings Proposal", "description"],
    ["Workstream", "description"],
    ["Directorate", "service"],
    ["Service Area", "service"],
    ["New or Existing Saving", "type"],
    ["Type of saving", "type"],
    ["Recurrent / one-off", "type"],
    ["2017/18 £m", "year"],
    ["Saving 2017-18 (£'000)", "year"],
    ["Year 1", "year"],
    ["Financial impact 2017/18 £000", "year"],
    ["Saving £000", "saving"],
    ["Full Year Savings Proposals", "saving"],
    ["Amount", "saving"],
    ["£", "saving"],
    ["(£'000)", "saving"],
    ["Financial impact £000", "saving"],
    ["Total", "total"],
    ["Total £000", "total"],
    ["Total savings (£m)", "total"],
    ["4 year total", "total"],
    ["Total over three years", "total"],
    ["Total 2017/18 to 2019/20", "total"],
    ["2017/18 - 2020/21 £m", "total"],
    ["Total Budget", "budget"],
    ["2016/17 budget £m", "budget"],
    ["2016/17 base £000", "budget"],
    ["Net expenditure", "budget"],
    ["Savings target", "target"],
    ["2017/18 target", "target"],
    ["Full effect by 2029/30 £m", "total"],
    ["Cumulative saving by 2028/29 £000", "total"],
    ["Full year effect", null],
    ["Variance to target £000", "other"],
    ["2017/18 shortfall £000", "other"],
    ["Over-delivery £000", "other"],
    ["Difference from target", "other"],
    ["Achieved against target: variance", "other"],
    ["Achieved £000", "achieved"],
    ["Savings delivered", "achieved"],
    ["Savings as % of Budget", "percent"],
    ["%", "percent"],
    ["Percentage", "percent"],
    ["2017/18 %", "percent"],
    ["FTE", "other"],
    ["2017/18 FTE", "other"],
    ["FTE reduction", "other"],
    ["Posts deleted", "other"],
    ["Lead Officer", "other"],
    ["RAG", "other"],
    ["Delivery risk", "other"],
    ["Equality impact", "other"],
    ["Comments", "other"],
    ["Household", null],
    ["", null],
  ])("%j heads %s", (heading, kind) => {
    expect(kindOf(heading)).toBe(kind);
  });
});

describe("a heading has many forms, such as", () => {
  const FORMS: Readonly<Record<string, readonly string[]>> = {
    percent: ["Per cent of budget", "Percent", "percentage", "Budget %"],
    other: [
      ...["Delay", "Delays", "Savings delayed", "Deferral", "Deferrals", "Deferred savings", "Slipped", "Slippage"],
      ...["Undelivered savings", "Undeliverable", "Unachieved", "Savings lost", "Not achieved", "Not yet delivered"],
      ...["FTE reduced", "WTE", "Post", "Posts", "Headcount", "Head count", "Officer", "Owner"],
      ...["Risk", "Risks", "Rating", "Comment", "Comments", "Note", "Notes", "Impact", "EIA", "Equality"],
      ...["Consultation", "Confidence", "Status", "Date", "Start date", "Deadline", "Responsible", "Ward"],
      ...["2017/18 risk", "Savings risk"],
    ],
    type: [
      ...["Growth/saving", "Growth or saving", "Pressures / savings", "Cost or savings", "Saving/cost"],
      ...["Savings or pressures", "Existing or new", "New / existing", "Type", "Saving type", "Proposal type"],
      ...["Is it a saving or cost", "Saving or pressure?", "Recurring?"],
    ],
    code: [
      ...["Reference", "Ref. No", "Ref No.", "Saving code", "Savings ref", "Proposal reference", "Budget code"],
      ...["Number", "No.", "No", "Line", "Line number", "Id"],
    ],
    total: [
      ...["Grand total", "Overall total", "Total saving", "Cyfanswm", "Total of all years", "Total for the period"],
      ...["Total by 2020", "Totals to date", "Cumulative", "Cumulative savings", "Three years total", "5-year total"],
      ...["All years", "Total to 2019/20"],
    ],
    budget: ["Budgets", "Gross expenditure", "Base", "Net base", "Base budget", "Cyllideb", "2017/18 budget"],
    target: ["Target", "Saving required", "Planned savings", "Original saving", "Budgeted savings"],
    achieved: ["Identified", "Secured", "Delivered", "Savings secured", "2017/18 achieved"],
    description: [
      ...["Brief description", "Details", "Saving title", "Name", "Proposal", "Proposals for 2017", "Item", "Items"],
      ...["Scheme", "Schemes", "Projects", "Narrative", "Workstreams", "Activity", "Activities", "Action", "Actions"],
      ...["Initiative", "Measures", "Budget proposals", "Proposal details", "Cynnig", "Disgrifiad"],
    ],
    service: [
      ...["Service", "Services", "Directorates", "Department", "Division", "Divisions", "Portfolio", "Team", "Teams"],
      ...["Service areas", "Budget area", "Area", "Areas", "Committee", "Cost centre", "Cost center"],
    ],
    saving: [
      ...[
        "Savings",
        "Reduction",
        "Reductions",
        "Efficiency",
        "Efficiencies",
        "Budget impact",
        "Budget cut",
        "Budget cuts",
      ],
      ...["Amounts", "Annual amount", "Net value", "Values", "Net change", "Total net change", "Net impact", "Better"],
      ...["Worse", "Budget reduction", "Budget savings", "Arbedion", "Saving*", "Saving:"],
    ],
    year: ["2017/18", "2017/18 saving", "FY18", "2017/18 total", "Total 2017/18"],
  };
  test.each(
    Object.entries(FORMS).flatMap(([kind, headings]) => headings.map((heading): [string, string] => [kind, heading])),
  )("for %s: %j", (kind, heading) => {
    expect(kindOf(heading)).toBe(kind);
  });

  test.each([
    ["Typewriters"],
    ["Coder"],
    ["Desc"],
    ["Our services to people"],
    ["Amount of work"],
    ["Better homes"],
    ["Renumbered"],
    ["Baseline"],
    ["Potholes"],
  ])("but nothing is said by %j", (heading) => {
    expect(kindOf(heading)).toBeNull();
  });
});

describe("what a line's type says", () => {
  test.each([
    ["New", "new"],
    ["New saving", "new"],
    ["Existing", "existing"],
    ["Previously agreed", "existing"],
    ["Pressure", "pressure"],
    ["New pressure", "pressure"],
    ["Growth", "pressure"],
    ["Cost", "pressure"],
    ["One-off cost", "pressure"],
    ["Investment", "pressure"],
    ["Saving", "saving"],
    ["Cost saving", "saving"],
    ["Cost reduction", "saving"],
    ["Efficiency", "saving"],
    ["Increased income", "income"],
    ["One-off", "one-off"],
    ["Cost avoidance", null],
    ["Statutory", null],
    ["", null],
  ])("%j is %s", (text, type) => {
    expect(lineType(text)).toBe(type);
  });
});
