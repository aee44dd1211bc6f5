/** What a script writes into files: values that are already encrypted, the configuration files of IIS. */
import { configurationFile, findCipher, hasPlainPassword, turnsSharedConfigurationOn } from "../iis-secrets.ts";
import type { Session } from "../session.ts";
import type { Span } from "./syntax.ts";
import { itemsOf, pathOf, type Value } from "./value.ts";

/** A log, or another file that people read. */
export function isLog(path: string): boolean {
  return /\.(?:log|txt|md|csv|html?)["']?$|^\$?null$/i.test(path.trim());
}

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
  const statement = session.source.text.slice(span.start, Math.min(span.end, span.start + 20_000));
  const file = configurationFile(path);
  switch (file) {
    case "applicationHost":
      if (hasPlainPassword(text) || hasPlainPassword(statement)) session.secret("S18", span);
      else if (text.includes("<configuration") || /get-content|\bgc\b|\bcat\b|-replace|\.replace\(/i.test(`${statement} ${pathOf(content)}`)) session.iis(true, "a configuration file of IIS is changed", span);
      else session.secret("S10", span);
      return;
    case "redirection":
      if (text === "" || turnsSharedConfigurationOn(text) || turnsSharedConfigurationOn(statement) || /enabled/i.test(statement)) session.secret("S11", span);
      return;
    case "metabase":
      session.secret("S17", span);
      return;
    case "other":
    case undefined:
      if (turnsSharedConfigurationOn(text)) session.secret("S11", span);
      return;
    default:
      file satisfies never;
  }
}
