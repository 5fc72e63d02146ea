interface InNoSet {
  readonly members: RegExp;
  readonly why: string;
}

/** Members whose documentation states no requirement set for Excel, each with why the add-in may use it all the same. */
export const IN_NO_SET: readonly InNoSet[] = [
  {
    members:
      /^(Excel\.run|Excel\.RequestContext\..*|Excel\.RunOptions\.delayForCellEdit|OfficeExtension\.[A-Z]\w*\.\w+)$/,
    why: "part of the library that carries requests to Excel, whichever sets Excel has",
  },
  {
    members: /^Office\.(onReady|context|Context\.requirements|RequirementSetSupport\.isSetSupported)$/,
    why: "asks where the add-in runs and which sets there are",
  },
  {
    members: /^Office\.(Context\.officeTheme|OfficeTheme\.bodyBackgroundColor)$/,
    why: "only Outlook's set is stated; it may be absent, and the pane then asks the browser",
  },
  {
    members: /^Office\.(actions|Actions\.associate|addin)$/,
    why: "comes with the shared runtime, which the manifest requires",
  },
  {
    members: /^Office\.AddinCommands\.Event\.completed$/,
    why: "only Outlook's set is stated; Excel calls a command's function only where it knows commands",
  },
  { members: /^CustomFunctions\.ErrorCode$/, why: "each of its words states its own" },
];

/** Whether it is known that a member is in no set. */
export function isInNoSet(member: string): boolean {
  return IN_NO_SET.some(({ members }) => members.test(member));
}
