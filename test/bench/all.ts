/**
 * `npm run bench`: the reading of workbooks first, then each step and its memory, the functions, requests, files, the
 * pane's start and how long the page is busy at a time. Nothing is asserted: machines differ, and ratios within one run
 * are what can be compared.
 */
import "./reading";
import "./steps";
import "./functions";
import "./requests";
import "./bundles";
import "./start-up";
import "./longest-step";
import "./long-tasks";
