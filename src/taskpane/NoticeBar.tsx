import { mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircle20Regular,
  Dismiss16Regular,
  ErrorCircle20Regular,
  Info20Regular,
  Warning20Regular,
} from "@fluentui/react-icons";
import { useEffect, useId } from "react";
import type { RangeRef } from "../savings/grid";
import { announce } from "./announce";
import { Button } from "./common/Button";
import { TextLink } from "./common/TextLink";
import { useNoticeBarStyles } from "./NoticeBar.styles";
import type { Notice } from "./pane-state";

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onGoTo: (range: RangeRef) => void;
  readonly onReadAgain: () => void;
  readonly onDismiss: () => void;
}

const ICONS = {
  success: CheckmarkCircle20Regular,
  info: Info20Regular,
  warning: Warning20Regular,
  error: ErrorCircle20Regular,
} as const;

/** What the last command came to. It is announced when it appears, and stays until the next one or until it is dismissed. */
export function NoticeBar({ notice, onGoTo, onReadAgain, onDismiss }: NoticeBarProps) {
  const styles = useNoticeBarStyles();
  const titleId = useId();
  const { intent, title, text, link, offersReading } = notice;
  const Icon = ICONS[intent];
  useEffect(() => announce(`${title}. ${text}`), [title, text]);
  return (
    <div
      role="group"
      aria-labelledby={titleId}
      className={mergeClasses(styles.root, styles[intent])}
      data-notice={intent}
    >
      <Icon className={styles.icon} />
      <div className={styles.body}>
        <strong id={titleId} className={styles.title}>
          {title}
        </strong>
        {text}
        {link && (
          <TextLink className={styles.link} onClick={() => onGoTo(link.range)}>
            {link.words}
          </TextLink>
        )}
        {offersReading && (
          <TextLink className={styles.link} onClick={onReadAgain}>
            Read again
          </TextLink>
        )}
      </div>
      <Button
        appearance="subtle"
        size="small"
        aria-label="Close this message"
        icon={<Dismiss16Regular />}
        onClick={onDismiss}
      />
    </div>
  );
}
