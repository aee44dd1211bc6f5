/** The colours of the terminal report. Their library looks at the terminal when it is loaded, which takes longer than writing the report, so it is loaded where colours are wanted. */
import type { createColors } from "./colors.ts";
import { Deferred } from "../source/deferred.ts";

type Paint = (text: string) => string;

/** The styles that the report uses. */
export type Palette = Readonly<Record<"bold" | "dim" | "red" | "green" | "yellow" | "magenta" | "cyan", Paint>>;

/** Makes colours. */
export const colorMaker = new Deferred<typeof createColors>("the colours of the terminal");

const plain: Palette = { bold: String, dim: String, red: String, green: String, yellow: String, magenta: String, cyan: String };

/** A function for each style; without colours each gives the text as it is. */
export function paletteFor(colors: boolean): Palette {
  return colors ? colorMaker.get()(true) : plain;
}
