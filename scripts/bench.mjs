// Measures the command line on seeded image definitions, against Node's own start, an older build of itself and other programs:
//   node scripts/bench.mjs                     the table, on standard output; needs Node 24 (npm run bench brings it)
//   node scripts/bench.mjs --write             the same, into docs/performance.md
//   node scripts/bench.mjs --against DIR       beside it the bundles of another build (node scripts/build.mjs --out DIR)
//   node scripts/bench.mjs --peers             beside it programs from npm, installed into a folder for the time being
//   node scripts/bench.mjs --rounds N          runs of each command, in turn (7)
//   node scripts/bench.mjs --check, --short    counted figures only, held against scripts/bench.json: they are the same on every machine
//   node scripts/bench.mjs --update            writes scripts/bench.json
// Times are those of whole processes, in turn with `node -e 0` (S); a figure "x S" is the median of the ratios, run by run.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCorpus } from "../test/support/definitions.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const has = (name) => args.includes(name);
const valueOf = (name, byDefault) => (has(name) ? args[args.indexOf(name) + 1] : byDefault);
const rounds = Number(valueOf("--rounds", "7"));
const counted = join(root, "scripts/bench.json");
const top = mkdtempSync(join(tmpdir(), "sysprep-gate-bench-"));

try {
  if (has("--check") || has("--short")) check();
  else if (has("--update")) writeFileSync(counted, `${JSON.stringify(countAll(), null, 2)}\n`);
  else measureAll();
} finally {
  rmSync(top, { recursive: true, force: true });
}

/** Counts what a bundle loads and calls. Nothing here depends on the machine. */
function countAll() {
  const bytesOf = (name) => readFileSync(join(root, "dist", name, "index.js")).length;
  const modulesOf = (name) => (readFileSync(join(root, "dist", name, "index.js"), "utf8").match(/^\/\/ (?:build|node_modules)\//gm) ?? []).length;
  return {
    "bytes that every start of the command line reads": bytesOf("cli"),
    "bytes that every start of the Action reads": bytesOf("action"),
    "modules that every start of the command line holds": modulesOf("cli"),
    "function calls for one image": callsFor("files", 1),
    "function calls for 100 images in files of their own": callsFor("files", 100),
    "function calls for 100 images in one list": callsFor("list", 100),
    "function calls for 100 images among 1,900 other files": callsFor("repository", 100),
  };
}

/** Calls of functions of the bundle during a check, as the coverage of Node counts them. */
function callsFor(layout, count) {
  const folder = join(top, `counted-${layout}-${count}`);
  const coverage = join(top, `coverage-${layout}-${count}`);
  writeCorpus(folder, layout, count);
  const ended = spawnSync(process.execPath, [join(root, "dist/cli/index.js"), "check", "."], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28, env: { PATH: process.env.PATH, HOME: top, NODE_V8_COVERAGE: coverage } });
  if (!ended.stdout.includes(`\n${count} image${count === 1 ? "" : "s"}: `)) throw new Error(`${layout} ${count}: ${ended.stdout.slice(-500)}${ended.stderr}`);
  let calls = 0;
  for (const file of readdirSync(coverage)) {
    for (const { url, functions } of JSON.parse(readFileSync(join(coverage, file), "utf8")).result) {
      if (url.startsWith("file:")) for (const { ranges } of functions) calls += ranges[0]?.count ?? 0;
    }
  }
  return calls;
}

/** Fails where a counted figure has grown by more than a hundredth, and says where one has shrunk as much. */
function check() {
  const before = JSON.parse(readFileSync(counted, "utf8"));
  const now = countAll();
  let failed = 0;
  for (const [what, count] of Object.entries(now)) {
    const known = before[what];
    const grown = known === undefined ? Infinity : count / known - 1;
    if (grown > 0.01) failed += 1;
    const verdict = grown > 0.01 ? "GROWN" : grown < -0.01 ? "less" : "ok";
    console.log(`${verdict.padEnd(6)}${count.toLocaleString("en-US").padStart(12)}  ${what}${known === undefined ? " (new)" : grown === 0 ? "" : ` (was ${known.toLocaleString("en-US")})`}`);
  }
  if (failed > 0) console.log("\nWhere a feature is worth it: node scripts/bench.mjs --update, and say so in the commit.");
  console.log(`tests: ${Object.keys(now).length - failed} passed, ${failed} failed, 0 skipped`);
  if (failed > 0) process.exitCode = 1;
}

function corpora() {
  const made = [
    ["1 image", "files", 1, "1.4"],
    ["100 images, a file each", "files", 100, "2.4"],
    ["1,000 images, a file each", "files", 1_000, "4.5"],
    ["10,000 images, a file each", "files", 10_000, "13"],
    ["1,500 images in one file (0.9 MiB, near the limit)", "list", 1_500, ""],
    ["10,000 images, 100 a file", "lists", 10_000, "16 (one file)"],
    ["500 images among 14,500 other files", "repository", 500, ""],
  ];
  return made.map(([title, layout, count, must]) => {
    const folder = join(top, `${layout}-${count}`);
    mkdirSync(folder, { recursive: true });
    return { title, folder, count, must, layout, ...writeCorpus(folder, layout, count) };
  });
}

/** One run of a command: seconds on the wall and of the processor, and the peak in MiB. */
function run(command, cwd) {
  const report = join(top, "usage");
  // GNU time says how much the processor worked and the largest resident set, which Node does not tell of its children.
  const started = process.hrtime.bigint();
  const ended = spawnSync("/usr/bin/time", ["-f", "%U %S %M", "-o", report, ...command], { cwd, maxBuffer: 1 << 28, env: { PATH: process.env.PATH, HOME: top } });
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  if (ended.error) throw ended.error;
  const [user = 0, system = 0, peak = 0] = (readFileSync(report, "utf8").trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { wall, cpu: user + system, peak: peak / 1024, text: String(ended.stdout) };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
}

/** Runs commands in turn, so that a machine that slows down meanwhile slows all of them. */
function compare(commands, cwd) {
  const runs = commands.map(() => []);
  for (let round = 0; round < rounds + 1; round++) {
    // The first round fills caches.
    for (const [index, command] of commands.entries()) {
      const measured = run(command, cwd);
      if (round > 0) runs[index].push(measured);
    }
  }
  return runs.map((own) => ({ wall: median(own.map(({ wall }) => wall)), ratio: median(own.map(({ wall }, round) => wall / runs[0][round].wall)), cpu: median(own.map(({ cpu }) => cpu)), peak: median(own.map(({ peak }) => peak)), text: own[0].text }));
}

function measureAll() {
  const against = valueOf("--against", undefined);
  const peers = has("--peers") ? installPeers() : [];
  const subjects = [
    { name: "sysprep-gate", command: () => [process.execPath, join(root, "dist/cli/index.js"), "check", "."] },
    ...(against === undefined ? [] : [{ name: "other build", command: () => [process.execPath, resolve(against, "cli/index.js"), "check", "."] }]),
    ...peers,
  ];
  const rows = [];
  for (const corpus of corpora()) {
    const able = subjects.filter((subject) => subject.layouts === undefined || subject.layouts.includes(corpus.layout));
    const [start, ...results] = compare([[process.execPath, "-e", "0"], ...able.map((subject) => subject.command(corpus))], corpus.folder);
    const [own] = results;
    if (!own.text.includes(`\n${corpus.count} image${corpus.count === 1 ? "" : "s"}: `)) throw new Error(`${corpus.title}: not every image was evaluated\n${own.text.slice(-400)}`);
    for (const [index, result] of results.entries()) rows.push({ corpus, subject: able[index].name, result, start });
    console.error(`${corpus.title}: ${results.map((result, index) => `${able[index].name} ${result.ratio.toFixed(1)} S`).join(", ")}`);
  }
  const page = pageOf(rows);
  if (has("--write")) writeFileSync(join(root, "docs/performance.md"), page);
  else console.log(page);
}

/**
 * Programs that a user of npm may hold YAML against rules or syntax with. They answer a smaller question: none knows a service pack from a version, or says which line decided.
 */
function installPeers() {
  const folder = join(top, "peers");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}\n");
  const packages = ["ajv-cli@5.0.0", "yaml-lint@1.7.0"];
  const ended = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packages], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  if (ended.status !== 0) throw new Error("the other programs could not be installed");
  const schema = join(folder, "schema.json");
  // What JSON Schema can say of the matrix: one system, one requirement.
  const product = (is) => ({ properties: { os: { properties: is, required: ["product"] } }, required: ["os"] });
  writeFileSync(schema, JSON.stringify({ type: "object", required: ["apiVersion"], anyOf: [{ not: product({ product: { const: "Windows NT 4.0 Server" } }) }, product({ servicePack: { const: "SP6a" } })] }));
  return [
    { name: "ajv-cli 5.0.0 (one rule)", layouts: ["files"], command: () => [process.execPath, join(folder, "node_modules/ajv-cli/dist/index.js"), "validate", "--strict=false", "-s", schema, "-d", "images/**/*.yml"] },
    { name: "yaml-lint 1.7.0 (syntax)", layouts: ["files", "lists"], command: () => [process.execPath, join(folder, "node_modules/yaml-lint/dist/cli.js"), "**/*.yml"] },
  ];
}

function pageOf(rows) {
  const cells = rows.map(({ corpus, subject, result }) => `| ${corpus.title} | ${subject} | ${result.ratio.toFixed(1)} | ${subject === "sysprep-gate" ? corpus.must : ""} | ${Math.round(result.wall * 1000)} | ${Math.round(result.cpu * 1000)} | ${Math.round(result.peak)} |`);
  const model = cpus()[0]?.model ?? "unknown";
  return [
    "# Performance",
    "",
    "Written by `npm run bench -- --write`. Whole processes from start to exit, medians; *x S* is the median of the ratios to `node -e 0`, which runs in turn with the rest, so that it holds on",
    "another machine. A figure above its goal is a goal that is not met yet. *Other build* is an older commit, built and run beside this one.",
    "Corpora are seeded (`test/support/definitions.ts`): the same seed gives the same bytes; one image in twenty is not supported.",
    "",
    `Machine: ${model}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}; ${rounds} rounds; S = ${Math.round(median(rows.map(({ start }) => start.wall)) * 1000)} ms.`,
    "",
    "| corpus | program | x S | goal, x S | wall ms | processor ms | peak MiB |",
    "|---|---|---|---|---|---|---|",
    ...cells,
    "",
    "## How it is kept",
    "",
    "* A start loads what a check of plainly written native definitions needs. The YAML parsers, the other formats, the readers of scripts, mappings, `semver`, the matcher of globs, reports that were not asked for, the base commit's reader and GitHub's",
    "  client stand in files of their own beside each bundle and are loaded where a run needs them; a run that cannot load one ends with code 70. `test/dist/chunks.test.ts` deletes them, `test/architecture.test.ts` holds the imports.",
    "* Definitions are read plainly before a parser is asked, small files are evaluated in the calling thread under a watch, and images that say the same are evaluated once:",
    "  [why, and what it may not cost](decisions/0012-speed.md).",
    "* `npm run bench -- --check` holds counted figures (bytes and modules that a start reads, function calls of a check) against `scripts/bench.json`. They are the same on every machine; one that grew by more than a hundredth fails.",
    "* Ten times the images take at most ten and a half times as long, in every layout: `test/dist/growth.test.ts`.",
    "",
    "## Again",
    "",
    "```sh",
    "npm run bench                                   # this table",
    "npm run bench -- --peers                        # with other programs, from npm",
    "node scripts/build.mjs --out /tmp/before        # in a clone of an older commit",
    "npm run bench -- --against /tmp/before          # both in turn",
    "```",
    "",
  ].join("\n");
}
