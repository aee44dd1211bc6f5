/** What is said of a catalogue that holds nothing. */
import type { Diagnostic } from "../../source/diagnostic.ts";
import { startOfFile } from "../../source/location.ts";

/** What is wrong with a file that a mapping names and that holds nothing. */
export function emptyCatalogue(file: string): Diagnostic {
  return { code: "catalogue-empty", level: "error", message: "This file is named by a mapping of the policy and is empty, needed a catalogue with images.", location: startOfFile(file), related: [] };
}
