import { useState } from "react";
import { askedWhen, DEFAULT_THRESHOLDS, THRESHOLD_NAMES, THRESHOLD_RULES } from "../../commands/show";
import type { EnquiryThresholds } from "../../savings/enquiry/thresholds";
import { Button } from "../common/Button";
import { TextField } from "../common/TextField";
import { useSummaryViewStyles } from "./SummaryView.styles";

interface ThresholdsProps {
  readonly thresholds: EnquiryThresholds;
  /** What the sheet is called on which they can be set too. */
  readonly sheet: string;
  readonly onChange: (thresholds: EnquiryThresholds) => void;
}

/** From when each question is asked, to be set otherwise. */
export function Thresholds({ thresholds, sheet, onChange }: ThresholdsProps) {
  const styles = useSummaryViewStyles();
  return (
    <>
      <p className={styles.hint}>
        They can also be changed in their cells on the sheet {sheet}: the next refresh asks by what stands there.
      </p>
      <div className={styles.fields}>
        {THRESHOLD_NAMES.map((name) => (
          <Threshold
            key={`${name} ${thresholds[name]}`}
            label={`${askedWhen(name)} (${THRESHOLD_RULES[name].kind})`}
            value={thresholds[name]}
            onSet={(value) => onChange({ ...thresholds, [name]: value })}
          />
        ))}
        <div>
          <Button size="small" onClick={() => onChange(DEFAULT_THRESHOLDS)}>
            Back to the usual ones
          </Button>
        </div>
      </div>
    </>
  );
}

interface ThresholdProps {
  readonly label: string;
  readonly value: number;
  readonly onSet: (value: number) => void;
}

const MOST = 1000;

function Threshold({ label, value, onSet }: ThresholdProps) {
  const [text, setText] = useState(String(value));
  const [isWrong, setWrong] = useState(false);
  const commit = () => {
    const typed = text.trim() === "" ? NaN : Number(text);
    const isNumber = typed >= 0 && typed <= MOST;
    setWrong(!isNumber);
    if (isNumber && typed !== value) onSet(typed);
  };
  return (
    <TextField
      label={label}
      problem={isWrong ? `Give a number from 0 to ${MOST}.` : null}
      inputMode="decimal"
      value={text}
      onChange={setText}
      onDone={commit}
    />
  );
}
