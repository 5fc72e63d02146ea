import { register } from "tsx/esm/api";

// Tests outside jest's sandbox run as Node runs modules: each is loaded once, and TypeScript by tsx.
register();
