import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Button } from "./common/Button";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { RangeRef } from "../savings/grid";
import { TextLink } from "./common/TextLink";
import { useNoticeBarStyles } from "./NoticeBar.styles";
import type { Notice } from "./pane-state";

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onGoTo: (range: RangeRef) => void;
  readonly onReadAgain: () => void;
  readonly onDismiss: () => void;
}

/** What the last command came to. It is announced when it appears, and stays until the next one or until it is dismissed. */
export function NoticeBar({ notice, onGoTo, onReadAgain, onDismiss }: NoticeBarProps) {
  const styles = useNoticeBarStyles();
  const { intent, title, text, link, offersReading } = notice;
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.root}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
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
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="subtle"
            size="small"
            aria-label="Close this message"
            icon={<Dismiss16Regular />}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
