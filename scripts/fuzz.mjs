// Fuzzes the program, guided by the coverage of its source (test/fuzz):
//   npm run fuzz                                 every target for a minute
//   npm run fuzz -- --target gate --seconds 600  one target, longer (--list names them)
//   npm run fuzz -- --seed 7                     other changes; the seed is 326779 unless given
//   npm run fuzz -- --target gate --input FILE   one input again
//   node scripts/fuzz.mjs --short                the same changes each time, for CI
// An input that breaks a promise is made small, written below .tmp/fuzz/<target>/ and named. Once repaired it goes to test/fuzz/regressions/<target>/.
// --keep DIR reads inputs from there before, and writes those that reached something new there at the end. Ends with "tests: N passed, N failed, N skipped"; exits 1 where something broke.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { fuzz, startCoverage, tryOnce } from "../test/fuzz/engine.ts";

startCoverage();
await import("../test/support/setup.ts");
const { targets: all } = await import("../test/fuzz/targets.ts");

const args = process.argv.slice(2);
const has = (name) => args.includes(name);
const valueOf = (name, byDefault) => (has(name) ? args[args.indexOf(name) + 1] : byDefault);
const failures = resolve(".tmp/fuzz");
/** Seconds after which an input counts as one that never ends. The process is then of no more use. */
const patience = 180;

const wanted = valueOf("--target", undefined);
const targets = all.filter(({ name }) => wanted === undefined || name === wanted);
if (has("--list") || targets.length === 0) {
  for (const { name, promise } of all) console.log(`${name.padEnd(14)} ${promise}`);
  process.exit(has("--list") ? 0 : 2);
}
const input = valueOf("--input", undefined);
if (input !== undefined) {
  const [target] = targets;
  const { error, marks } = tryOnce(target, readFileSync(input));
  console.log(error === undefined ? `${target.name} holds: ${marks.join(", ")}` : error.stack);
  process.exit(error === undefined ? 0 : 1);
}

/** A thread that names the input with which this one hangs, and ends the process. */
function startWatch() {
  const shared = new SharedArrayBuffer(1 << 20);
  const [counter, length] = [new Int32Array(shared, 0, 1), new Int32Array(shared, 4, 1)];
  const bytes = new Uint8Array(shared, 8);
  const watch = async () => {
    const { workerData } = await import("node:worker_threads");
    const { mkdirSync, writeFileSync, writeSync } = await import("node:fs");
    const [counter, length] = [new Int32Array(workerData.shared, 0, 1), new Int32Array(workerData.shared, 4, 1)];
    let last = -1;
    let since = Date.now();
    setInterval(() => {
      const now = Atomics.load(counter, 0);
      if (now !== last) [last, since] = [now, Date.now()];
      if (now === 0 || Date.now() - since < workerData.patience * 1000) return;
      const file = `${workerData.failures}/never-ends`;
      mkdirSync(workerData.failures, { recursive: true });
      writeFileSync(file, Buffer.from(new Uint8Array(workerData.shared, 8, Atomics.load(length, 0))));
      writeSync(1, `FAILED: an input did not end within ${workerData.patience} s: ${file}\ntests: 0 passed, 1 failed, 0 skipped\n`);
      process.kill(process.pid, "SIGKILL");
    }, 1000).unref();
    setInterval(() => undefined, 1 << 30);
  };
  const thread = new Worker(`(${watch})()`, { eval: true, workerData: { shared, patience, failures } });
  thread.unref();
  return (input) => {
    Atomics.store(length, 0, Math.min(input.length, bytes.length));
    bytes.set(input.subarray(0, bytes.length));
    Atomics.add(counter, 0, 1);
  };
}

const nameOf = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 12);
const before = startWatch();
const short = has("--short");
// In the short form the number of inputs ends a target, not the clock, so that every machine runs the same ones; the clock is for a machine that is very slow.
const effort = short ? { seconds: 12, seed: 326779, failures: 5 } : { seconds: Number(valueOf("--seconds", "60")), seed: Number(valueOf("--seed", "326779")), failures: 20 };
let failed = 0;
for (const target of targets) {
  const keep = has("--keep") ? join(resolve(valueOf("--keep")), target.name) : undefined;
  const own = keep === undefined || !existsSync(keep) ? [] : readdirSync(keep).map((file) => readFileSync(join(keep, file)));
  const started = performance.now();
  const outcome = fuzz({ ...target, seeds: [...target.seeds, ...own] }, { ...effort, runs: short ? target.shortRuns : Infinity }, before);
  const seconds = (performance.now() - started) / 1000;
  console.log(`${outcome.failures.length === 0 ? "ok    " : "FAILED"} ${target.name}: ${outcome.runs} inputs in ${seconds.toFixed(1)} s, ${outcome.kept.length} kept, ${outcome.blocks} blocks reached`);
  if (keep !== undefined) {
    mkdirSync(keep, { recursive: true });
    for (const bytes of outcome.kept.slice(target.seeds.length)) writeFileSync(join(keep, nameOf(bytes)), bytes);
  }
  if (outcome.failures.length > 0) failed += 1;
  for (const { input: bytes, error } of outcome.failures) {
    const file = join(failures, target.name, nameOf(bytes));
    mkdirSync(join(failures, target.name), { recursive: true });
    writeFileSync(file, bytes);
    console.log(`\n${error.stack?.split("\n").slice(0, 4).join("\n").slice(0, 2_000)}\n  with ${JSON.stringify(Buffer.from(bytes).toString("utf8").slice(0, 600))}\n  again: npm run fuzz -- --target ${target.name} --input ${relative(process.cwd(), file)}\n`);
  }
}
console.log(`tests: ${targets.length - failed} passed, ${failed} failed, 0 skipped`);
process.exit(failed > 0 ? 1 : 0);
