import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useTablesStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  sheet: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  lookedFor: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingInlineStart: "16px",
    color: tokens.colorNeutralForeground2,
  },
});
