/** Hides the secrets of a line before a report quotes it: what is committed by mistake must not be copied into summaries and comments. */

// A word that means a secret, its closing quote or bracket if any, then = or : or a blank behind an option, then a value in quotes or without.
const assigned = /((?:password|passwd|passphrase|pwd|secret|credential|accesskey|apikey|token|connectionstring)[a-z0-9_]*["'\])]*\s*(?:=|:)+\s*|[-/](?:password|pwd|pass|p)(?:\s+|:))("(?:[^"\\`]|[\\`].)*"?|'(?:[^']|'')*'?|[^\s;,}\])|&"']+)/gi;
const convert = /(convertto-securestring\s+(?:-string\s+)?)("[^"]*"?|'[^']*'?)/gi;
const encrypted = /(\[enc:[^:\]]+:)([^:\]]+)/gi;

/** Values that are no secret themselves: variables, templates, words that say yes or no, types, nothing. */
const harmless = /^["']?(?:[$%!<*]|\{\{|@[({]|\(|(?:true|false|null|none|yes|no|string|securestring|system\.|get-|read-|new-|convertto-|["']?$))/i;

/** The line with each secret value as asterisks of the same length, so that columns stay what they are. */
export function maskSecrets(line: string): string {
  const hide = (_all: string, before: string, value: string): string => {
    if (harmless.test(value)) return `${before}${value}`;
    const quote = /^["']/.exec(value)?.[0] ?? "";
    const closed = quote !== "" && value.length > 1 && value.endsWith(quote);
    return `${before}${quote}${"*".repeat(value.length - quote.length - (closed ? 1 : 0))}${closed ? quote : ""}`;
  };
  return line.replace(assigned, hide).replace(convert, hide).replace(encrypted, hide);
}
