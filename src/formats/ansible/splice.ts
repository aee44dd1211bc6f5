/** Texts put one behind the other, each stretch still in its own place. */
import type { SourceText } from "../../source/embedded.ts";

/** One text of several, without anything between them. A stretch over parts of several files stands where it begins. */
export function spliceTexts(file: string, parts: readonly SourceText[]): SourceText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of parts) {
    starts.push(length);
    length += text.length;
  }
  const partAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    file: parts.length === 1 ? (parts[0]?.file ?? file) : file,
    text: parts.map(({ text }) => text).join(""),
    locate(start, end) {
      const first = partAt(start);
      const last = partAt(Math.max(start, end - 1));
      const one = parts[first];
      const two = parts[last];
      if (one === undefined || two === undefined) return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
      const from = start - (starts[first] ?? 0);
      const begin = one.locate(from, first === last ? Math.max(from, end - (starts[first] ?? 0)) : one.text.length);
      if (first === last) return begin;
      const stop = two.locate(0, end - (starts[last] ?? 0));
      const isForward = stop.file === begin.file && (stop.end.line > begin.start.line || (stop.end.line === begin.start.line && stop.end.column >= begin.start.column));
      return isForward ? { ...begin, end: stop.end } : begin;
    },
  };
}
