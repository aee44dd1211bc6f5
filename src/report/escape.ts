/** Makes text from files harmless for each place a report writes to: terminal, runner log, workflow command, Markdown, HTML, JSON, SARIF, XML, spreadsheet. */
import { longestCell, longestSentence, longestValue } from "./limits.ts";

/**
 * What is never shown as itself: controls, format characters (bidi, zero width), line and paragraph separators, private use, lone
 * surrogates, unassigned, everything that draws nothing, and every space but U+0020, so that two values that look the same are the same.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Zs} ]/u;

/** Asked first of most texts: the expressions for all of Unicode take the engine longer to make than a short report takes to write. */
const printable = /^[ -~]*$/;

/** Whether a text is of printable ASCII alone: each of its characters is shown as itself, in one column. */
export function isPrintableAscii(text: string): boolean {
  return printable.test(text);
}

/** One code point as it may be shown: itself, or `\u{a0}`. */
export function visiblePoint(point: string): string {
  return !printable.test(point) && hidden.test(point) ? `\\u{${(point.codePointAt(0) ?? 0).toString(16)}}` : point;
}

/** `text` on one line with every hidden character spelled out, and at most `max` code points long; a cut ends in "…". */
export function visible(text: string, max: number = longestValue): string {
  if (text.length <= max && (printable.test(text) || !hidden.test(text))) return text;
  let shown = "";
  let length = 0;
  let cut = "";
  for (const point of text) {
    const cell = visiblePoint(point);
    length += cell === point ? 1 : cell.length;
    if (length > max) return `${cut}…`;
    shown += cell;
    if (length < max) cut = shown;
  }
  return shown;
}

/** A whole sentence, made visible: messages hold values from files. */
export function visibleSentence(text: string): string {
  return visible(text, longestSentence);
}

/**
 * One line for standard output or standard error that the runner does not take for a command: it looks for `::` after leading white space and for
 * `##[` anywhere (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs). Colours before `::` count as white space here.
 */
export function sayLine(line: string): string {
  return startSafely(line.replace(/[\r\n\u0085\u2028\u2029]/gu, visiblePoint).replaceAll("##[", "##\\u{5b}"));
}

/** The part of `sayLine` that concerns the start of a line; for text that is wrapped into several. */
export function startSafely(line: string): string {
  return !line.includes("::") ? line : line.replace(/^((?:\p{Cc}\[[\d;]*m|[\s\p{Cc}\p{Cf}])*)::/u, "$1:\\u{3a}");
}

/** The data of a workflow command, escaped as `@actions/core` does. */
export function commandData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A property of a workflow command, escaped as `@actions/core` does. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Cuts to `max` UTF-16 code units without parting a surrogate pair; a cut ends in "…". */
export function cutUnits(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** A Markdown code span that holds `text` as it is, also inside a table: no run of back-ticks closes it, no `|` ends the cell. */
export function codeSpan(text: string, max: number = longestValue): string {
  const content = visible(text, max).replaceAll("|", "\\u{7c}").replaceAll("##[", "##\\u{5b}");
  if (content === "") return "`(empty)`";
  const longest = Math.max(0, ...Array.from(content.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(content) && content.trim() !== "" ? " " : "";
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** Text for one HTML block: no element, no attribute, no blank line comes of it. Put it in `<code>`, where GitHub seeks no mention either. */
export function htmlText(text: string, max: number = longestValue): string {
  // The last is for the runner: a report in Markdown may go to standard output.
  return visible(text, max).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("##[", "##&#91;");
}

/** A value from a file in an HTML block. */
export function htmlCode(text: string, max: number = longestValue): string {
  return `<code>${text === "" ? "(empty)" : htmlText(text, max)}</code>`;
}

/**
 * A sentence in an HTML block. Words that can only be words stay prose; everything else (`@name`, `#7`, addresses, paths, commit hashes) goes
 * into `<code>`, because GitHub looks for mentions and references in every other text. What the sentence has in back-ticks is code as well.
 */
export function htmlProse(text: string): string {
  const pieces = visibleSentence(text).split(/`([^`]+)`/);
  return pieces.map((piece, index) => (index % 2 === 1 ? htmlCode(piece, Infinity) : prose(piece))).join("");
}

function prose(text: string): string {
  let html = "";
  let code: string[] = [];
  const flush = (): void => {
    const [, inside = "", punctuation = ""] = /^(.*?)([.,;:]?)$/u.exec(code.join(" ")) ?? [];
    if (code.length > 0) html += inside === "" ? htmlCode(punctuation, Infinity) : `${htmlCode(inside, Infinity)}${punctuation}`;
    code = [];
  };
  for (const [index, word] of text.split(" ").entries()) {
    if (isWord(word)) {
      flush();
      html += `${index > 0 ? " " : ""}${htmlText(word, Infinity)}`;
    } else {
      if (code.length === 0 && index > 0) html += " ";
      code.push(word);
    }
  }
  flush();
  return html;
}

/** A word of a European sentence or a version number, with its punctuation: nothing that GitHub gives a meaning to. */
function isWord(word: string): boolean {
  if (/^["“'‘(]*[.,;:!?…)"”’]*$|^[-–—+=&]$/.test(word)) return true;
  const bare = /^["“'‘(]*([\p{Script=Latin}\d]+(?:[.'’-][\p{Script=Latin}\d]+)*)["”'’)]*[.,;:!?…]*["”'’)]*$/u.exec(word)?.[1];
  return bare !== undefined && !/^[\da-f]{7,}$|^www\.|^(?:gh|ghsa|cve)-/i.test(bare);
}

/** JSON whose lines hold no command (`##[` counts anywhere in a line) and no character that a terminal acts on; the same value when parsed. */
export function safeJson(text: string): string {
  return text.replaceAll("##[", "#\\u0023[").replace(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu, (point) =>
    Array.from({ length: point.length }, (_, index) => `\\u${point.charCodeAt(index).toString(16).padStart(4, "0")}`).join(""),
  );
}

/**
 * A visible text in a SARIF message: no placeholder, no embedded link. A backslash in front of `[` is spelled out, because it would take the escape for itself.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html (3.11.5 and 3.11.6)
 */
export function sarifText(text: string): string {
  return text.replace(/\\+(?=\[)/g, (slashes) => "\\u{5c}".repeat(slashes.length)).replace(/[{}]/g, "$&$&").replaceAll("[", "\\[");
}

/** A path as a relative reference, percent-encoded. It is never absolute and never leads out of its base, whatever the path is. */
export function relativeUri(path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  return parts.length === 0 ? "unnamed" : parts.map((part) => encodeURIComponent(part.toWellFormed())).join("/");
}

/** A visible text in XML 1.0, as content or in an attribute. `visible` leaves only characters that XML 1.0 has; the line ends of our own texts survive in both. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"'\n]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("##[", "##&#91;").replace(/^(\s*):/u, "$1&#58;");
}

/** What a spreadsheet takes for the start of a formula, also in its full-width form. */
const formulaStart = /^[\s"']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** The same behind what a reader with another separator takes for the end of a cell. */
const formulaWithin = /([;|][\s"']*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/**
 * A cell of a CSV file (https://www.rfc-editor.org/rfc/rfc4180), in quotes, that no spreadsheet takes for a formula: an apostrophe goes before what starts like one
 * (https://owasp.org/www-community/attacks/CSV_Injection), also behind `;` and `|`, which separate cells elsewhere. Hidden characters are spelled out.
 */
export function csvCell(text: string): string {
  const shown = visible(text, Infinity).replaceAll("##[", "##\\u{5b}").replace(formulaWithin, "$1'");
  const guarded = formulaStart.test(shown) ? `'${shown}` : shown;
  return `"${cutUnits(guarded, longestCell).replaceAll('"', '""')}"`;
}
