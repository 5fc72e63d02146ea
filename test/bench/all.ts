/** `npm run bench`: the functions first, then the pane's start. Nothing is asserted: machines differ. */
import "./functions";
import "./start-up";
