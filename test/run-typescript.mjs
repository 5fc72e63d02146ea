import { register } from "tsx/esm/api";

// Unit tests run without jest's sandbox, and so as Node runs modules: each is loaded once, and TypeScript by tsx.
register();
