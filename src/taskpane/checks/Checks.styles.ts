import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const LINE = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useChecksStyles = makeStyles({
  // The tab says it already; screen readers find the view by its heading.
  heading: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  nothing: { margin: 0 },
  severity: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    paddingBlock: `${tokens.spacingVerticalM} 0`,
  },
  check: { paddingBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalS}` },
  checkHeading: { ...typographyStyles.body1Strong, margin: 0 },
  why: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  point: { paddingBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXS}`, borderTop: LINE },
  message: { margin: 0, overflowWrap: "anywhere" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  buttons: { display: "inline-flex", columnGap: tokens.spacingHorizontalXS, marginInlineStart: "auto" },
  waiting: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  panel: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: LINE,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  changes: {
    ...typographyStyles.caption1,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    textAlign: "start",
    "& th, & td": {
      padding: "2px 8px 2px 0",
      textAlign: "start",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: "anywhere",
    },
    "& thead th": { color: tokens.colorNeutralForeground2 },
  },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  panelButtons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  done: { margin: 0, padding: 0, listStyleType: "none" },
  doneItem: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: LINE,
    overflowWrap: "anywhere",
    "& > button": { flexShrink: 0 },
  },
});
