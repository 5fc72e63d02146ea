import { Suspense } from "react";
import type { Progress } from "../commands/progress";
import { lazyPart } from "./common/lazy-part";
import { TextLink } from "./common/TextLink";
import { useBusyStyles } from "./Busy.styles";
import type { Task } from "./pane-state";
import { useLasts } from "./useLasts";

const NoAnswer = lazyPart(async () => (await import(/* webpackChunkName: "views" */ "./NoAnswer")).NoAnswer);

interface BusyProps {
  readonly task: Task;
  readonly progress: Progress | null;
  readonly onStop: () => void;
}

/** Work that lasts this long, in milliseconds, is worth words and a way to stop it. */
const LONG = 1000;

/** What the pane is at: a bar soon, and after a second what is being done, with a way to stop it. */
export function Busy({ task, progress, onStop }: BusyProps) {
  const styles = useBusyStyles();
  const lasts = useLasts(LONG);
  const words = progress?.words ?? WORDS[task];
  const share = progress?.share ?? null;
  return (
    <div className={styles.root}>
      <progress className={styles.bar} aria-label={words} {...(share === null ? {} : { value: share })} />
      {lasts && (
        <p className={styles.words}>
          <span>{words}…</span>
          {task !== "changing" && (
            <TextLink className={styles.stop} onClick={onStop}>
              Stop
            </TextLink>
          )}
        </p>
      )}
      {/* Its minute begins anew with each step that Excel has answered. */}
      <Suspense>{lasts && <NoAnswer key={`${words} ${share}`} />}</Suspense>
    </div>
  );
}

const WORDS: Readonly<Record<Task, string>> = {
  reading: "Reading the workbook",
  creating: "Writing the summary",
  publishing: "Making the copy",
  inserting: "Inserting sheets",
  changing: "Changing the workbook",
};
