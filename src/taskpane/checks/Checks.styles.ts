import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useChecksStyles = makeStyles({
  root: { marginBlockStart: tokens.spacingVerticalXXL },
  heading: { ...typographyStyles.subtitle2, margin: 0, width: "fit-content" },
  nothing: { margin: `${tokens.spacingVerticalXS} 0 0` },
  severity: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalM} 0 0`,
  },
});
