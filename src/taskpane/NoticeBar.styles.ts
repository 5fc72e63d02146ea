import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The colours of a message's frame, ground and sign. */
const colours = (border: string, ground: string, sign: string) => ({
  border: `${tokens.strokeWidthThin} solid ${border}`,
  backgroundColor: ground,
  "& > svg": { color: sign },
});

export const useNoticeBarStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    maxHeight: "50%",
    overflowY: "auto",
    borderRadius: tokens.borderRadiusMedium,
  },
  success: colours(
    tokens.colorStatusSuccessBorder1,
    tokens.colorStatusSuccessBackground1,
    tokens.colorStatusSuccessForeground1,
  ),
  info: colours(tokens.colorNeutralStroke1, tokens.colorNeutralBackground3, tokens.colorNeutralForeground3),
  warning: colours(
    tokens.colorStatusWarningBorder1,
    tokens.colorStatusWarningBackground1,
    tokens.colorStatusWarningForeground1,
  ),
  error: colours(
    tokens.colorStatusDangerBorder1,
    tokens.colorStatusDangerBackground1,
    tokens.colorStatusDangerForeground1,
  ),
  icon: { flexShrink: 0 },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  link: { display: "block" },
});
