import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { CustomFunctionsFile } from "../formulas/custom-functions";

/**
 * The metadata of custom functions, generated from their sources by the very tool that the build uses (about 0.3 s, most of it
 * the loading of TypeScript).
 * @param files The sources' paths.
 * @returns What would stand in functions.json; a source that the tool cannot read is an error that names it.
 */
export async function readFunctionsMetadata(files: readonly string[]): Promise<CustomFunctionsFile> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...files]);
  if (errors.length > 0) throw new Error(`The functions' metadata could not be made: ${errors.join("; ")}`);
  const parsed: unknown = JSON.parse(metadataJson);
  // The tool's own output: its shape is its business, and `CustomFunctionsFile` names what is used of it.
  return parsed as CustomFunctionsFile;
}
