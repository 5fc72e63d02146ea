import { followWholeWorkbookTotal } from "./follow-total";
import { registerRibbonCommands } from "./register-ribbon";

registerRibbonCommands();
followWholeWorkbookTotal();
