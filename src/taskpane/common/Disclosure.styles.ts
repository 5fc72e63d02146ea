import { makeStyles, tokens } from "@fluentui/react-components";

export const useDisclosureStyles = makeStyles({
  root: {
    "&[open] > summary > svg": { transform: "rotate(90deg)" },
  },
  summary: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    marginInlineStart: "-4px",
    paddingInlineEnd: tokens.spacingHorizontalS,
    width: "fit-content",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    "@media (forced-colors: active)": { color: "ButtonText" },
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outlineOffset: "-2px",
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
    },
  },
  chevron: {
    flexShrink: 0,
    "@media (prefers-reduced-motion: no-preference)": {
      transitionProperty: "transform",
      transitionDuration: tokens.durationFast,
    },
  },
  content: { paddingBlock: `${tokens.spacingVerticalXXS} ${tokens.spacingVerticalS}` },
});
