/** What a PowerShell script writes into files. */
import { findCipher } from "../iis-secrets.ts";
import type { Session } from "../session.ts";
import { fileChanged, isLog } from "../written.ts";
import type { Span } from "./syntax.ts";
import { itemsOf, pathOf, type Value } from "./value.ts";

/** Content is written into a file. `span` is the statement that does it. */
export function writeFile(session: Session, path: string, content: Value | undefined, span: Span): void {
  const texts = itemsOf(content).flatMap((item) => (item.kind === "text" ? [item] : []));
  const text = texts.map((item) => item.text).join("\n");
  session.writes(path, text);
  if (isLog(path)) return;
  for (const item of texts) {
    const found = findCipher(item.text);
    if (found === undefined) continue;
    const location = item.origin.locate(found.start, found.end);
    if (session.run.isNewCipher(location)) session.secretAt("S9", location);
  }
  const known = itemsOf(content).every((item) => item.kind === "text" && item.known) ? text : "";
  const statement = session.source.text.slice(span.start, Math.min(span.end, span.start + 20_000));
  fileChanged(session, path, known, `${statement} ${pathOf(content).slice(0, 2_000)}`, span);
}
