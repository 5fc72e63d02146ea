import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "../src/host/bin/programs.mjs";
import { readXlsx, writeXlsx } from "../src/host/files/xlsx";
import type { HostWorkbook } from "../src/host/model/types";

/** A profile that makes LibreOffice work out every formula when it opens a file: its own settings keep saved results. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const MOST_MILLISECONDS = 100_000;

/** Why what LibreOffice judges is skipped. */
export const NO_LIBRE_OFFICE = "LibreOffice is not installed, so saved files are not checked by it.";

/** LibreOffice as an independent judge of saved files, with a profile and a folder of its own. */
export class LibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), "libreoffice-"));

  private constructor(private readonly program: string) {
    mkdirSync(join(this.folder, "profile", "user"), { recursive: true });
    writeFileSync(join(this.folder, "profile", "user", "registrymodifications.xcu"), RECALCULATE);
  }

  /** Null where it is not installed. */
  static find(): LibreOffice | null {
    const program = findLibreOffice();
    return program === undefined ? null : new LibreOffice(program);
  }

  /** What it makes of a workbook's file. */
  async converted(workbook: HostWorkbook, format: "xlsx" | "pdf"): Promise<Uint8Array> {
    return this.convertedFile(await writeXlsx(workbook), format);
  }

  /** What it makes of a file. */
  convertedFile(file: Uint8Array, format: "xlsx" | "pdf"): Uint8Array {
    const source = join(this.folder, "plan.xlsx");
    writeFileSync(source, file);
    const profile = pathToFileURL(join(this.folder, "profile")).href;
    const out = join(this.folder, "out");
    execFileSync(
      this.program,
      [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", format, "--outdir", out, source],
      { stdio: "ignore", timeout: MOST_MILLISECONDS },
    );
    const made = join(out, `plan.${format}`);
    if (!existsSync(made)) throw new Error("LibreOffice made no file.");
    return readFileSync(made);
  }

  /** The workbook with every native formula worked out anew by it. */
  async recalculated(workbook: HostWorkbook): Promise<HostWorkbook> {
    const result = await readXlsx(new Uint8Array(await this.converted(workbook, "xlsx")));
    if (!result.ok) throw new Error(result.problem.message);
    return result.workbook;
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
