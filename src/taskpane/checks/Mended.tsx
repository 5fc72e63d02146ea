import { Button } from "../common/Button";
import type { MendedStep } from "../../savings/mends/mended-step";
import { Disclosure } from "../common/Disclosure";
import { useChecksStyles } from "./Checks.styles";

interface MendedProps {
  readonly steps: readonly MendedStep[];
  readonly isBusy: boolean;
  readonly onTakeBack: (step: string) => void;
}

/** What was mended, the latest first: each step can be taken back as a whole, in this session or another. */
export function Mended({ steps, isBusy, onTakeBack }: MendedProps) {
  const styles = useChecksStyles();
  if (steps.length === 0) return null;
  return (
    <Disclosure words={`Mended (${steps.length})`} startsOpen>
      <ul className={styles.done}>
        {steps.toReversed().map(({ id, words }) => (
          <li key={id} className={styles.doneItem} data-item={`mended ${id}`}>
            <span className={styles.doneWords}>{words}</span>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={`Take back: ${words}`}
              onClick={() => onTakeBack(id)}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
