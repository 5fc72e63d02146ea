/** `npm run bench`: the reading of workbooks first, then the functions, then the pane's start. Nothing is asserted: machines differ. */
import "./reading";
import "./functions";
import "./start-up";
