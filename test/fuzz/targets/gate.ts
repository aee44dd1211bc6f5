/** Files from their text to the report: nothing is thrown, nothing that fails is made to pass by what stands beside it, and what says nothing changes nothing. */
import { compareText } from "../../../src/report/arrange.ts";
import { json } from "../../../src/report/json.ts";
import type { Report } from "../../../src/report/report.ts";
import { evaluateFiles, head } from "../../support/evaluate.ts";
import { demand, type Target } from "../engine.ts";
import { exampleRepositories, filesOf, seedsOf, words } from "../seeds.ts";

type Files = Readonly<Record<string, string>>;

const known = "known-to-fail-326779";
/** Fails, whatever stands around it. */
const failing = `${head}name: ${known}\nos: Windows NT 4.0 Server\nservicePack: SP5\niis: { version: "4.0", source: nt4-option-pack }\nie: "5.01"\nsysprep: true\n`;
const passing = new Set(["supported", "not-applicable"]);

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);
const mapYaml = (files: Files, change: (text: string) => string): Files => Object.fromEntries(Object.entries(files).map(([path, text]) => [path, isYaml(path) ? change(text) : text]));

/** Names, verdicts and outcomes, without places and words. */
function judgements(report: Report): unknown {
  const images = report.images.map(({ name, format, verdict, basis, failing: fails, findings }) => [name, format, verdict, basis, fails, ...findings.map(({ requirement, outcome, level }) => `${requirement} ${outcome} ${level}`).toSorted(compareText)].join("\n"));
  return { exitCode: report.exitCode, images: images.toSorted(compareText), errors: report.diagnostics.filter(({ level }) => level === "error").map(({ code }) => code).toSorted(compareText) };
}

function same(left: Report, right: Report): boolean {
  return JSON.stringify(judgements(left)) === JSON.stringify(judgements(right));
}

function evaluate(files: Files, strict = false): Report {
  // Only what is YAML is walked, as in a run; the rest is there to be named.
  const yaml = Object.fromEntries(Object.entries(files).filter(([path]) => isYaml(path)));
  return evaluateFiles(yaml, { strict }, files);
}

/** What a report may not say of itself. */
function demandConsistent(report: Report): void {
  const errors = report.diagnostics.filter(({ level }) => level === "error").length;
  demand((report.exitCode === 0) === (report.conclusion === "success"), "the conclusion is that of the exit code");
  demand(report.exitCode !== 0 || (errors === 0 && report.images.length > 0 && report.images.every((image) => !image.failing)), "a run that passes has images, none that fails, and no error");
  for (const image of report.images) {
    demand(image.verdict !== "unsupported" || image.failing, "an unsupported image fails", () => image.name);
    demand(!passing.has(image.verdict) || image.findings.every(({ outcome, level }) => outcome !== "fail" || level !== "error"), "no image passes with a finding that is an error", () => image.name);
  }
  const text = json.render(report, { colors: false, width: 80 });
  demand(JSON.stringify(JSON.parse(text)).length > 0, "the report is JSON");
}

/** Whether a text has a syntax that its end could change: then only that it stays red is asked. */
function isBroken(report: Report): boolean {
  return report.diagnostics.some(({ level }) => level === "error");
}

export const gate: Target = {
  name: "gate",
  promise: "a run never throws, never passes with what fails, and does not depend on comments, line ends or the order of files",
  seeds: [...seedsOf("gate", ["examples"]).filter((input) => input.length < 8_000), ...exampleRepositories().filter((input) => input.length < 8_000)],
  words: [...words, "---\n", "#== a.yml\n", "#== b.ps1\n", "&a ", "*a", "<<: *a\n", "win_feature:", "windows_feature", "Install-WindowsFeature Web-Server", "schemaVersion: 1.0", "phases:", "AWS::ImageBuilder::Component", "Microsoft.Windows/WindowsFeature", "tasks:", "sku:", "when: ", "loop: ", "- hosts: all"],
  mostBytes: 6_000,
  shortRuns: 160,
  seconds: 6,
  run(input) {
    const files = filesOf(new TextDecoder().decode(input));
    const report = evaluate(files);
    demandConsistent(report);
    const marks = [`exit ${report.exitCode}`, ...report.images.flatMap((image) => [`${image.format} ${image.verdict} ${image.basis}`, ...image.findings.map(({ requirement, outcome }) => `${requirement} ${outcome}`)]), ...report.diagnostics.map(({ code, level }) => `${level} ${code}`)];

    const beside = evaluate({ ...files, "zz-known.yml": failing });
    demand(beside.exitCode === 1 && beside.images.some((image) => image.name === known && image.verdict === "unsupported" && image.failing), "an image that fails fails the run, whatever stands in the other files", () => judgements(beside));
    const behind = evaluate(mapYaml(files, (text) => `${text}\n---\n${failing}`));
    if (Object.keys(files).some(isYaml)) demand(behind.exitCode !== 0, "an image that fails fails the run, whatever stands before it in its file", () => judgements(behind));
    if (report.images.length === 0) return marks;

    const strict = evaluate(files, true);
    demandConsistent(strict);
    demand(strict.exitCode !== 0 || report.exitCode === 0, "strict turns no failing run green");
    for (const image of strict.images) {
      const lenient = report.images.filter(({ name, location }) => name === image.name && location.file === image.location.file && location.start.line === image.location.start.line);
      demand(!passing.has(image.verdict) || lenient.some(({ verdict }) => passing.has(verdict)), "no image passes under strict alone", () => image.name);
    }
    const turned = evaluate(Object.fromEntries(Object.entries(files).toReversed()));
    demand(JSON.stringify(turned) === JSON.stringify(report), "the order of the files changes nothing");
    for (const [what, change] of changes) {
      const changed = evaluate(mapYaml(files, change));
      demand(isBroken(report) ? changed.exitCode !== 0 : same(changed, report), `${what} changes no verdict`, () => [judgements(report), judgements(changed)]);
    }
    return marks;
  },
};

const changes: readonly (readonly [string, (text: string) => string])[] = [
  ["a comment at the end", (text) => `${text}\n# a comment\n`],
  ["a comment at the start", (text) => (text.startsWith("\ufeff") ? text : `# a comment\n${text}`)],
  ["an empty line at the end", (text) => `${text}\n\n`],
  ["another line end", (text) => (text.includes("\r") ? text : text.replaceAll("\n", "\r\n"))],
];
