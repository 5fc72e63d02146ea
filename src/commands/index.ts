import { registerRibbonCommands } from "./register-ribbon";

registerRibbonCommands();
