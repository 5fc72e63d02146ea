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
  const [resets, setResets] = useState(0);
  return (
    <>
      <p className={styles.hint}>
        They can also be changed in their cells on the sheet {sheet}: the next refresh asks by what stands there.
      </p>
      <div className={styles.fields}>
        {THRESHOLD_NAMES.map((name) => (
          <Threshold
            key={`${name} ${resets}`}
            label={`${askedWhen(name)} (${THRESHOLD_RULES[name].kind})`}
            value={thresholds[name]}
            onSet={(value) => onChange({ ...thresholds, [name]: value })}
          />
        ))}
        <div>
          <Button
            size="small"
            onClick={() => {
              setResets(resets + 1);
              onChange(DEFAULT_THRESHOLDS);
            }}
          >
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
  /** What is typed until it is done; null where that is what holds. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const text = typed ?? String(value);
  const commit = () => {
    const number = text.trim() === "" ? NaN : Number(text);
    const isNumber = number >= 0 && number <= MOST;
    setWrong(!isNumber);
    if (!isNumber) return;
    setTyped(null);
    if (number !== value) onSet(number);
  };
  return (
    <TextField
      label={label}
      problem={isWrong ? `Give a number from 0 to ${MOST}.` : null}
      inputMode="decimal"
      value={text}
      onChange={setTyped}
      onDone={commit}
    />
  );
}
