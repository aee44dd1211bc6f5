/** Any text on every surface: it comes back as it was, and nothing in it lives. */
import { renderCommands } from "../../../src/report/annotations.ts";
import { chooseAnnotations } from "../../../src/report/arrange.ts";
import { csv } from "../../../src/report/csv.ts";
import { jsonl } from "../../../src/report/json-lines.ts";
import { json } from "../../../src/report/json.ts";
import { junit } from "../../../src/report/junit.ts";
import { markdown } from "../../../src/report/markdown.ts";
import { sarif } from "../../../src/report/sarif.ts";
import { pretty } from "../../../src/report/terminal.ts";
import { elementsOf, laxCells, readCsv, readXml } from "../../report/readers.ts";
import { hostileReport, hostileTexts } from "../../support/hostile.ts";
import { surveyMarkdown } from "../../support/markdown.ts";
import { runnerCommands } from "../../support/runner.ts";
import { demand, type Target } from "../engine.ts";
import { seedsOf } from "../seeds.ts";

const plain = { colors: false, width: 80 };
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
const ours = surveyMarkdown(markdown.render(hostileReport(["plain"]), plain)).tags;
/** What GitHub makes a mention, a reference, a link or markup of, outside of code. An address without a scheme needs a name behind `www.`: https://github.github.com/gfm/#autolinks-extension- */
const live = /[@#\\<>`]|:\/\/|(?<![\p{L}\p{N}])www\.[\p{L}\p{N}]|\b[\da-f]{7,}\b|\bGH-\d/iu;
const elements = ["h2", "h3", "p", "b", "sub", "br", "table", "tbody", "tr", "th", "td", "code", "details", "summary", "ul", "li"];

/** The texts of an input: UTF-16 where it begins with a zero, so that halves of pairs come as well. */
function textsOf(input: Uint8Array): readonly string[] {
  const text = input[0] === 0 ? new TextDecoder("utf-16le").decode(input.subarray(1)) : new TextDecoder().decode(input);
  // The decoder of the platform replaces lone halves; this writes them back.
  return text.replaceAll("<high>", "\ud83e").replaceAll("<low>", "\ude9f").split("\n==\n");
}

function demandQuiet(id: string, text: string): void {
  demand(runnerCommands(text).length === 0, `${id} holds no command for the runner`, () => runnerCommands(text));
  demand(!/[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/u.test(text.replace(/\p{Cc}\[\d+m/gu, "").replace(/\r?\n/g, "")), `${id} holds no control character`);
  demand(text.endsWith("\n"), `${id} ends with a line end`);
}

export const escaping: Target = {
  name: "escaping",
  promise: "any text comes back whole from every report, and is neither command, control, markup, link, mention nor formula in it",
  seeds: [...hostileTexts.map((text) => Buffer.from(text)), ...seedsOf("escaping")],
  words: ["::error::", "##[error]", "##[", "::", "%0A", "%25", "\r", "\n", "\u2028", "\u0085", "\u200b", "\u202e", "\u001b[31m", "\u009b", "\0", "<high>", "<low>", "`", "``", "|", "\\", "<img src=x>", "</code>", "</td>", "<!--", "-->", "&lt;", "&#64;", "[a](b)", "![a](b)", "@octocat", "#7", "GH-7", "o/r#7", "deadbeef", "https://evil.example", "www.evil.example", "a@evil.example", "=1+1", "+1", "-1", "@SUM(A1)", ";=1", "|=1", '"', '""', ",", "\t", "]]>", "<![CDATA[", "{0}", "{{", "\\[", "](1)", "\n==\n", "\n\n", "---", "```", "$$x$$", ":tada:", "~~x~~", "**x**", "_x_"],
  mostBytes: 600,
  shortRuns: 100,
  seconds: 4,
  run(input) {
    const texts = textsOf(input);
    const report = hostileReport(texts, 1 + (input.length % 40));
    for (const width of [40, 80]) demandQuiet("pretty", pretty.render(report, { width, colors: input.length % 2 === 0 }));

    const parsed = json.render(report, plain);
    demandQuiet("json", parsed);
    const names = (JSON.parse(parsed) as { readonly images: readonly { readonly name: string }[] }).images.map(({ name }) => name);
    demand(JSON.stringify(names.toSorted()) === JSON.stringify(report.images.map(({ name }) => name).toSorted()), "every name comes back from json");
    const lines = jsonl.render(report, plain);
    demandQuiet("jsonl", lines);
    for (const line of lines.split("\n").slice(0, -1)) demand(typeof JSON.parse(line) === "object", "every line of jsonl is an object");

    const results = sarif.render(report, plain);
    demandQuiet("sarif", results);
    for (const [, uri = ""] of results.matchAll(/"uri": ?"([^"]*)"/g)) demand(new URL(uri, "file:///checkout/").href.startsWith("file:///checkout/") || uri.startsWith("https:"), "sarif names no place outside", () => uri);

    const xml = junit.render(report, plain);
    demandQuiet("junit", xml);
    const tests = elementsOf(readXml(xml), "testcase").length;
    demand(tests >= report.counts.findings + report.diagnostics.length, "junit has a case for each finding and diagnostic", () => tests);

    const table = csv.render(report, plain);
    demandQuiet("csv", table);
    const [header = [], ...rows] = readCsv(table);
    demand(rows.every((row) => row.length === header.length), "csv has as many cells in each row");
    for (const cell of rows.flat()) demand(!formula.test(cell), "no cell of csv is a formula", () => cell);
    for (const separator of [";", "|", "\t"]) for (const cell of laxCells(table, separator)) demand(!formula.test(cell), "no cell of csv is a formula with another separator", () => cell);

    const page = markdown.render(report, plain);
    demandQuiet("markdown", page);
    const { tags, free, links } = surveyMarkdown(page);
    demand(links.length === 0, "markdown has no link from a file", () => links);
    demand(!live.test(free), "markdown has nothing that GitHub makes live", () => live.exec(free)?.[0]);
    for (const tag of ["h2", "h3", "table", "tr", "th", "td", "details", "summary", "ul"]) demand(tags[tag] === ours[tag], "markdown has our elements only", () => [tag, tags[tag], ours[tag]]);
    for (const tag of Object.keys(tags)) demand(elements.includes(tag), "markdown has our kinds of elements only", () => tag);

    const commands = renderCommands(report);
    const { shown } = chooseAnnotations(report);
    demand(JSON.stringify(runnerCommands(commands).map(({ name }) => name)) === JSON.stringify(shown.map(({ level }) => (level === "note" ? "notice" : level))), "the annotations are the only commands");
    return [];
  },
};
