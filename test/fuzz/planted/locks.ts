/** A function with a fault behind three locks, for the engine's own test: no chance finds it, coverage does. */

/** Throws for the text that begins with `{"&:!`. */
export function open(text: string): number {
  if (!text.startsWith("{")) return 0;
  if (text[1] !== '"') return 1;
  if (text[2] !== "&") return 2;
  if (text[3] !== ":") return 3;
  if (text[4] !== "!") return 4;
  throw new Error("the fault behind the locks");
}

/** Works for a third of a second on a text with `#`. */
export function work(text: string): void {
  if (!text.includes("#")) return;
  const from = process.cpuUsage();
  while (process.cpuUsage(from).user < 330_000) JSON.stringify({ text });
}
