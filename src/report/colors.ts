/** Colours of the terminal report. A few lines of our own: a package for it would look at the terminal when it is loaded, which takes longer than writing the report. */

/** A text between two sequences that the terminal understands (ECMA-48, SGR). */
type Paint = (text: string) => string;

// https://ecma-international.org/publications-and-standards/standards/ecma-48/, 8.3.117
const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], magenta: [35, 39], cyan: [36, 39] } as const;

export type Colors = Readonly<Record<keyof typeof codes, Paint>>;

/** One function for each style; without colours each gives the text as it is. */
export function createColors(enabled: boolean): Colors {
  const paint = ([open, close]: readonly [number, number]): Paint => (text) => between(`\u001b[${open}m`, `\u001b[${close}m`, text);
  const entries = Object.entries(codes).map(([name, code]) => [name, enabled ? paint(code) : String]);
  return Object.fromEntries(entries) as Colors;
}

/** What ends inside the text and would end the whole begins anew behind it. */
function between(open: string, close: string, text: string): string {
  return `${open}${text.replaceAll(close, `${close}${open}`)}${close}`;
}
