import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useStartStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0, marginBlockEnd: tokens.spacingVerticalXS },
  next: { marginBlockStart: tokens.spacingVerticalXL },
  text: { margin: 0, marginBlockEnd: tokens.spacingVerticalS },
  list: {
    margin: 0,
    marginBlockEnd: tokens.spacingVerticalM,
    paddingInlineStart: "20px",
  },
  detail: {
    margin: 0,
    paddingInlineStart: "16px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))",
    gap: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalM,
  },
});
