// Runs the catalogue of hostile inputs against both bundles, or the one that is named, case by case:
//   node scripts/hostile.mjs [GENERATOR] [--only A,C07] [--max-mb 128] [--entry cli|action] [--short]
// GENERATOR is the script that writes the catalogue; without one it is looked for beside the repository. Prints each case that is not as required, then the
// counts. Exits 1 where a case passes that must not pass, and 4 where another one is not as required. --short leaves out files above 20 MB.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, existsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

const args = process.argv.slice(2);
const flag = (name, byDefault) => (args.includes(name) ? args[args.indexOf(name) + 1] : byDefault);
const generator = resolve(args[0] === undefined || args[0].startsWith("--") ? "../shared/hostile/hostile-corpus.mjs" : args[0]);
if (args.includes("--short") && !args.includes("--max-mb")) args.push("--max-mb", "20");
if (!args.includes("--entry")) {
  const all = [0, 0, 0];
  const codes = [];
  for (const each of ["cli", "action"]) {
    console.log(`dist/${each}:`);
    const { stdout, status } = spawnSync(process.execPath, [process.argv[1], ...args, "--entry", each], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
    const tally = /^tests: (\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(stdout)?.slice(1).map(Number) ?? [0, 1, 0];
    if (status !== 0 && tally[1] === 0) tally[1] = 1;
    codes.push(status ?? 4);
    process.stdout.write(stdout.replace(/^tests: .*\n/m, ""));
    for (const [index, count] of tally.entries()) all[index] += count;
  }
  console.log(`tests: ${all[0]} passed, ${all[1]} failed, ${all[2]} skipped`);
  process.exit(codes.includes(1) ? 1 : all[1] > 0 || all[0] === 0 ? 4 : 0);
}
const entry = flag("--entry", "cli");
const bundle = resolve("dist", entry, "index.js");
const dir = mkdtempSync(join(tmpdir(), "hostile-"));

// Linux tells the largest resident set of a process only while it lives.
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

// Processor seconds of a process, all its threads. Bounds are meant as such: on a machine that is busy with other work the clock on the wall says little.
function secondsOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /, "").split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

/** The user that owns nothing, on every Linux: permissions bind it, and do not bind root. */
const nobody = { uid: 65_534, gid: 65_534 };

// Root cannot make the case of a file that nobody may read, so that user makes it, and runs it with programs of its own: those of root may lie where only root can go.
function casesOfAnOrdinaryUser(skipped) {
  if (process.getuid?.() !== 0 || !skipped.some((each) => each.id === "D10")) return [];
  const home = join(dir, "user");
  const programs = { node: join(home, "node"), generator: join(home, basename(generator)), bundle: join(home, "bundle", "index.js") };
  mkdirSync(join(home, "cases"), { recursive: true });
  copyFileSync(process.execPath, programs.node);
  copyFileSync(generator, programs.generator);
  cpSync(resolve("dist", entry), join(home, "bundle"), { recursive: true });
  for (const path of [dir, home]) chmodSync(path, 0o755);
  chmodSync(programs.node, 0o755);
  chmodSync(join(home, "cases"), 0o777);
  const made = spawnSync(programs.node, [programs.generator, join(home, "cases"), "--only", "D10"], { ...nobody, cwd: home, stdio: ["ignore", "ignore", "inherit"] });
  if (made.status !== 0) return [];
  return JSON.parse(readFileSync(join(home, "cases/manifest.json"), "utf8")).cases.map((each) => ({ ...each, dir: join("user/cases", each.dir), as: { ...nobody, ...programs } }));
}

function runCase(each) {
  return new Promise((done) => {
    const cwd = join(dir, each.dir);
    const files = { output: join(dir, `${each.id}.output`), summary: join(dir, `${each.id}.summary`) };
    for (const file of Object.values(files)) {
      writeFileSync(file, "");
      chmodSync(file, 0o666);
    }
    const started = process.hrtime.bigint();
    const child = spawn(each.as?.node ?? process.execPath, [each.as?.bundle ?? bundle], {
      ...(each.as === undefined ? {} : { uid: each.as.uid, gid: each.as.gid }),
      cwd,
      env: { PATH: process.env.PATH, HOME: dir, CI: "true", GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: cwd, GITHUB_EVENT_NAME: "pull_request", GITHUB_OUTPUT: files.output, GITHUB_STEP_SUMMARY: files.summary, SECRET_TOKEN: "not-to-be-seen" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const out = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => out.push(chunk));
    let peak = 0;
    let busy = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid));
      busy = Math.max(busy, secondsOf(child.pid));
    }, 10);
    const limit = setTimeout(() => child.kill("SIGKILL"), 60_000);
    child.on("close", (code, signal) => {
      clearInterval(watch);
      clearTimeout(limit);
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      done({ code, signal, seconds, busy, peak, text: Buffer.concat(out).toString("utf8"), summary: readFileSync(files.summary, "utf8"), output: readFileSync(files.output, "utf8") });
    });
  });
}

function judge(each, got, neverAlways) {
  const { expect } = each;
  const wrong = [];
  if (!expect.exit.includes(got.code)) wrong.push(`exit ${got.code ?? got.signal}, allowed ${expect.exit.join(", ")}`);
  // What waits instead of working shows on the wall.
  if (got.busy > expect.seconds || got.seconds > 3 * expect.seconds) wrong.push(`${got.busy.toFixed(1)} s of processor time in ${got.seconds.toFixed(1)} s, allowed ${expect.seconds}`);
  if (got.peak > expect.rssMB) wrong.push(`${Math.round(got.peak)} MB, allowed ${expect.rssMB}`);
  for (const words of expect.says ?? []) if (!new RegExp(words, "i").test(got.text)) wrong.push(`does not say ${words}`);
  if (expect.images !== undefined && !new RegExp(`\\b${expect.images} images?\\b`).test(got.text)) wrong.push(`does not count ${expect.images} images`);
  const ours = entry === "action" ? (line) => /^::(?:error|warning|notice)(?: [^:]*(?::(?!:)[^:]*)*)?::/.test(line) : () => false;
  const lines = got.text.split(/\r\n|\n|\r/);
  for (const pattern of [...neverAlways, ...(expect.never ?? [])]) {
    const found = lines.find((line) => new RegExp(pattern, "u").test(line) && !ours(line));
    if (found !== undefined) wrong.push(`writes ${pattern}: ${JSON.stringify(found.slice(0, 120))}`);
  }
  if (got.text.includes("not-to-be-seen")) wrong.push("shows the environment");
  if (expect.noFile !== undefined && existsSync(join(dir, each.dir, expect.noFile))) wrong.push(`made the file ${expect.noFile}`);
  if (Buffer.byteLength(got.summary) > 1024 * 1024) wrong.push("summary over 1 MiB");
  return wrong;
}

try {
  execFileSync(process.execPath, [generator, dir, ...["--only", "--max-mb"].flatMap((name) => (args.includes(name) ? [name, flag(name)] : []))], { stdio: ["ignore", "ignore", "inherit"] });
  const manifest = JSON.parse(readFileSync(join(dir, "manifest.json"), "utf8"));
  const ofUser = casesOfAnOrdinaryUser(manifest.skipped);
  manifest.cases.push(...ofUser);
  manifest.skipped = manifest.skipped.filter((each) => !ofUser.some(({ id }) => id === each.id));
  let asRequired = 0;
  let falsePasses = 0;
  let slowest = { id: "", seconds: 0 };
  let largest = { id: "", peak: 0 };
  for (const each of manifest.cases) {
    const got = await runCase(each);
    const wrong = judge(each, got, manifest.neverAlways);
    const falsePass = got.code === 0 && !each.expect.exit.includes(0);
    if (falsePass) falsePasses++;
    if (wrong.length === 0) asRequired++;
    else console.log(`${falsePass ? "FALSE PASS " : ""}${each.id} ${each.slug}: ${wrong.join("; ")}`);
    if (got.busy > slowest.seconds) slowest = { id: each.id, seconds: got.busy };
    if (got.peak > largest.peak) largest = { id: each.id, peak: got.peak };
  }
  console.log(`${asRequired} of ${manifest.cases.length} as required, ${falsePasses} false passes; slowest ${slowest.id} ${slowest.seconds.toFixed(1)} s, largest ${largest.id} ${Math.round(largest.peak)} MB; not made here: ${manifest.skipped.map((each) => each.id).join(", ") || "none"}`);
  console.log(`tests: ${asRequired} passed, ${manifest.cases.length - asRequired} failed, ${manifest.skipped.length} skipped`);
  process.exitCode = falsePasses > 0 ? 1 : asRequired < manifest.cases.length ? 4 : 0;
} finally {
  rmSync(dir, { recursive: true, force: true });
}
