import { Suspense } from "react";
import { HiddenHeading } from "../common/HiddenHeading";
import { lazyPart } from "../common/lazy-part";
import type { PaneActions } from "../pane-actions";
import type { PaneResults, PaneState } from "../pane-state";
import type { SheetTables } from "./by-sheet";
import { sheetsOf } from "./by-sheet";
import { SheetSection } from "./SheetSection";
import { UseSelection } from "./UseSelection";

const LongList = lazyPart(
  async () => (await import(/* webpackChunkName: "views" */ "../common/LongList")).LongList<SheetTables>,
);

interface TablesProps {
  readonly isBusy: boolean;
  readonly changed: PaneState["changed"];
  readonly results: PaneResults;
  readonly actions: PaneActions;
}

/** So many sections are drawn without the page being felt to wait. */
const MOST_SHOWN = 40;
/** A sheet's name and one table, in pixels. */
const USUAL_HEIGHT = 230;

/** What was read, sheet by sheet, with what is left out and the sheets that gave nothing. */
export function Tables({ isBusy, changed, results, actions }: TablesProps) {
  const sections = sheetsOf(results);
  const row = (one: SheetTables) => (
    <SheetSection key={one.key} tables={one} isBusy={isBusy} isChanged={changed.has(one.sheet)} actions={actions} />
  );
  return (
    <>
      <HiddenHeading words="Savings tables" />
      {sections.length > MOST_SHOWN ? (
        <Suspense>
          <LongList label="Sheets" items={sections} row={row} mostShown={MOST_SHOWN} usualHeight={USUAL_HEIGHT} />
        </Suspense>
      ) : (
        sections.map(row)
      )}
      <UseSelection isBusy={isBusy} onUse={actions.useSelection} onImport={() => actions.show("import")} />
    </>
  );
}
