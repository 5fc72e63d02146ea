import { parentPort, workerData } from "node:worker_threads";
import { pdfTexts } from "./pdf-texts.mjs";

// Reads a PDF in a thread of its own, which can be ended whatever the file makes the library do.

parentPort?.postMessage(await pdfTexts(workerData));
