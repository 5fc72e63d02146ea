import { answer } from "./answer";
import { CANNOT, complain } from "./ending";

answer(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    complain(`this failed in a way that it should not (${error instanceof Error ? error.message : String(error)}).`);
    process.exitCode = CANNOT;
  },
);
