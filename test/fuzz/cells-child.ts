import { readOdd } from "./cells";

// One sheet after another, as the parent asks: it ends this process where an answer does not come.
process.on("message", (seed: number) => {
  void readOdd(seed).then((outcome) => process.send?.(outcome));
});
process.send?.("ready");
