import type { PlacedChoice } from "../savings/choices/table-choice";
import type { Kept } from "../savings/kept/kept";
import type { Places } from "../workbook/kept-places";

/** The choices whose cells are still there. */
export function placedChoices({ choices }: Kept, places: Places): PlacedChoice[] {
  return choices.flatMap(({ id, choice }) => {
    const range = places.get(id);
    return range ? [{ id, range, choice }] : [];
  });
}
