// Holds our SARIF against the SARIF multitool with GitHub's ingestion rules: examples, the canonical report, hostile ones, split ones.
//   node scripts/sarif.mjs [--short]
// Fails on any error or warning; notes are counted. Needs Node 24 and Linux; installs the multitool (scripts/sarif/package-lock.json) where it is missing.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rules as requirements } from "../src/explain/matrix.ts";
import { renderSarif, splitSarif } from "../src/report/sarif.ts";
import { canonicalReport, finding, image, place, reportOf } from "../test/support/canonical-report.ts";
import { evaluateFiles } from "../test/support/evaluate.ts";
import { hostileReport, hostileTexts } from "../test/support/hostile.ts";

const short = process.argv.includes("--short");
const root = fileURLToPath(new URL("..", import.meta.url));
const home = join(root, "scripts/sarif");
const tool = join(home, "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");
const folder = mkdtempSync(join(tmpdir(), "sarif-"));
const rules = requirements().map((rule) => ({ url: "", ...rule }));
const tally = { passed: 0, failed: 0 };
const notes = new Map();

try {
  if (!existsSync(tool)) execFileSync("npm", ["ci", "--prefix", home, "--ignore-scripts", "--no-audit", "--no-fund"], { stdio: ["ignore", "ignore", "inherit"] });
  // The package makes it executable in an install script, and none is run here.
  chmodSync(tool, 0o755);
  control();
  for (const [name, text] of cases()) check(name, text);
  console.log(`notes: ${[...notes].toSorted().map(([rule, count]) => `${rule} ${count}`).join(", ") || "none"}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`tests: ${tally.passed} passed, ${tally.failed} failed, 0 skipped`);
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;

function* cases() {
  const examples = Object.fromEntries(readdirSync(join(root, "examples")).filter((name) => name.endsWith(".yml")).map((name) => [`examples/${name}`, readFileSync(join(root, "examples", name), "utf8")]));
  yield ["examples", renderSarif(evaluateFiles(examples), rules)];
  yield ["canonical", renderSarif(canonicalReport, rules)];
  yield ["canonical without rules", renderSarif(canonicalReport)];
  yield ["nothing", renderSarif(reportOf([], [], { exitCode: 3, conclusion: "failure", reason: "No image definition in 2 files." }), rules)];
  yield ["hostile", renderSarif(hostileReport(hostileTexts), rules)];
  yield* parts("canonical in parts", splitSarif(canonicalReport, rules, { results: 5, bytes: Infinity }));
  if (short) return;
  for (const [index, text] of hostileTexts.entries()) yield [`hostile ${index}`, renderSarif(hostileReport([text]), rules)];
  const many = reportOf(Array.from({ length: 25_001 }, (_, index) => image({ name: `image-${index}`, verdict: "unsupported", location: place("images/many.yml", index * 5 + 1, 1, 3), findings: [finding({ fingerprint: index.toString(16).padStart(32, "0"), location: place("images/many.yml", index * 5 + 2, 5, 3) })] })));
  yield* parts("25,001 findings", splitSarif(many, rules));
}

function* parts(name, texts) {
  for (const [index, text] of texts.entries()) yield [`${name}, ${index + 1} of ${texts.length}`, text];
}

/** Errors and warnings of the multitool on a text, and how many notes of each rule. */
function validate(text) {
  const input = join(folder, "input.sarif");
  const output = join(folder, "output.sarif");
  rmSync(output, { force: true });
  writeFileSync(input, text);
  // It leaves out files above 1 MB unless told otherwise, and ends with code 0 whatever it finds.
  const said = execFileSync(tool, ["validate", input, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning;Note", "--max-file-size-in-kb", "100000", "--output", output, "--log", "ForceOverwrite", "--quiet"], {
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: folder, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
    maxBuffer: 1024 * 1024 * 1024,
  });
  if (!existsSync(output)) return { found: [`no output: ${said.slice(0, 500)}`], notes: new Map() };
  const [run] = JSON.parse(readFileSync(output, "utf8").replace(/^\uFEFF/, "")).runs;
  const found = [];
  const counted = new Map();
  for (const result of run.results ?? []) {
    const level = result.level ?? "warning";
    if (level === "note") counted.set(result.ruleId, (counted.get(result.ruleId) ?? 0) + 1);
    else found.push(`${level} ${result.ruleId}: ${JSON.stringify(result.message)}`);
  }
  for (const invocation of run.invocations ?? []) {
    if (invocation.executionSuccessful !== true) found.push("the multitool did not come to an end");
    for (const notification of [...(invocation.toolExecutionNotifications ?? []), ...(invocation.toolConfigurationNotifications ?? [])]) {
      if (notification.level !== "note") found.push(`notification: ${JSON.stringify(notification.message)}`);
    }
  }
  return { found, notes: counted };
}

function check(name, text) {
  const { found, notes: counted } = validate(text);
  for (const [rule, count] of counted) notes.set(rule, (notes.get(rule) ?? 0) + count);
  tally[found.length === 0 ? "passed" : "failed"]++;
  for (const line of found.slice(0, 10)) console.log(`FAILED: ${name}: ${line}`);
  if (found.length > 10) console.log(`FAILED: ${name}: and ${found.length - 10} more`);
}

/** A judge that finds nothing in what is wrong would pass everything. */
function control() {
  const document = JSON.parse(renderSarif(canonicalReport, rules));
  for (const result of document.runs[0].results) {
    delete result.partialFingerprints;
    delete result.locations;
    result.ruleIndex = 100_000;
  }
  const caught = validate(JSON.stringify(document)).found.length > 0;
  tally[caught ? "passed" : "failed"]++;
  if (!caught) console.log("FAILED: the multitool finds nothing in a file without locations");
}
