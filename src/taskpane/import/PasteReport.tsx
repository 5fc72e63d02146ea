import { Textarea } from "@fluentui/react-components";
import { useRef } from "react";
import type { Pasted } from "../../commands/import-report";
import { Button } from "../common/Button";
import { LabelledField } from "../common/LabelledField";
import { useFocusWhen } from "../common/useFocusWhen";
import { useImportStyles } from "./Import.styles";
import type { ImportActions } from "./useImport";

interface PasteReportProps extends Pick<ImportActions, "paste" | "read" | "cancel"> {
  readonly pasted: Pasted;
  readonly problem: string | null;
  readonly isReading: boolean;
  readonly isBusy: boolean;
}

const NOTHING: Pasted = { text: "", html: "" };

/** Where the text of a report is pasted. Its markup is kept beside it to be read, and never becomes part of the page. */
export function PasteReport({ pasted, problem, isReading, isBusy, paste, read, cancel }: PasteReportProps) {
  const styles = useImportStyles();
  const part = useFocusWhen<HTMLElement>(true, "textarea");
  const latest = useRef(NOTHING);
  return (
    <section ref={part} aria-labelledby="import-heading">
      <h2 id="import-heading" className={styles.heading}>
        Import from a report
      </h2>
      <LabelledField
        label="Text of the report"
        hint="Copy it in Word, a PDF, a web page or an e-mail, and paste it here. All of it may be pasted, not only the tables."
        problem={problem}
      >
        <Textarea
          className={styles.paste}
          textarea={{ className: styles.pasteText }}
          value={pasted.text}
          spellCheck={false}
          onPaste={({ clipboardData }) => {
            latest.current = { text: clipboardData.getData("text/plain"), html: clipboardData.getData("text/html") };
          }}
          onChange={(_event, { value }) => {
            const { text, html } = latest.current;
            // Markup belongs to the text that came with it, and to no other.
            paste({ text: value, html: isSameText(value, text) ? html : "" });
          }}
        />
      </LabelledField>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy || isReading} onClick={() => void read()}>
          {isReading ? "Reading…" : "Read it"}
        </Button>
        <Button onClick={cancel}>Cancel</Button>
      </div>
    </section>
  );
}

function isSameText(shown: string, pasted: string): boolean {
  return shown.length > 0 && shown === pasted.replace(/\r\n?/gu, "\n");
}
