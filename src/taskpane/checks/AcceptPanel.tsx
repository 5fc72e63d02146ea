import type { FormEvent } from "react";
import { useState } from "react";
import type { Finding } from "../../savings/finding";
import { Button } from "../common/Button";
import { TextField } from "../common/TextField";
import { useFocusWhen } from "../common/useFocusWhen";
import type { PaneActions } from "../pane-actions";
import { useChecksStyles } from "./Checks.styles";
import type { OpenPart } from "./useOpenPart";

interface AcceptPanelProps {
  readonly finding: Finding;
  readonly open: Pick<OpenPart, "words" | "setWords">;
  readonly isBusy: boolean;
  readonly onAccept: PaneActions["accept"];
  readonly onClose: () => void;
}

/** Asks why a finding is accepted as it is: the summary lists the reason. */
export function AcceptPanel({ finding, open, isBusy, onAccept, onClose }: AcceptPanelProps) {
  const styles = useChecksStyles();
  const form = useFocusWhen<HTMLFormElement>(true, "input");
  const [isMissing, setMissing] = useState(false);
  const accept = async (event: FormEvent) => {
    event.preventDefault();
    const reason = open.words.trim();
    setMissing(reason === "");
    if (reason !== "" && (await onAccept(finding, reason))) onClose();
  };
  return (
    <form ref={form} noValidate className={styles.panel} onSubmit={(event) => void accept(event)}>
      <TextField
        label="Why it is accepted"
        hint="The summary lists the reason. It is asked again when the cells change."
        isRequired
        problem={isMissing ? "Give a reason." : null}
        maxLength={500}
        value={open.words}
        onChange={open.setWords}
      />
      <div className={styles.panelButtons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={isBusy}>
          Accept
        </Button>
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
