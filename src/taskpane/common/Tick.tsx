import { useTickStyles } from "./Tick.styles";

interface TickProps {
  readonly words: string;
  readonly isTicked: boolean;
  readonly isBusy: boolean;
  readonly onChange: () => void;
}

/** One of several things that are in or out. While the pane is busy it keeps the focus and does nothing. */
export function Tick({ words, isTicked, isBusy, onChange }: TickProps) {
  const styles = useTickStyles();
  return (
    <label className={styles.root}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isTicked}
        aria-disabled={isBusy}
        onChange={() => {
          if (!isBusy) onChange();
        }}
      />
      <span className={styles.words}>{words}</span>
    </label>
  );
}
