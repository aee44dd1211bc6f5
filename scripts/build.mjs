// Makes the two bundles: tsc emits src/ to build/, then ncc packs each entry into dist/. Runs on Node 20 and later.
//   node scripts/build.mjs             writes dist/
//   node scripts/build.mjs --out DIR   writes DIR/action and DIR/cli instead and leaves dist/ alone
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = realpathSync(dirname(dirname(fileURLToPath(import.meta.url))));
const emitted = join(root, "build");
const bundles = ["action", "cli"];

const out = target(process.argv.slice(2));
build();

function target(given) {
  if (given.length === 0) return join(root, "dist");
  if (given.length === 2 && given[0] === "--out" && given[1] !== "") return resolve(given[1]);
  fail("usage: node scripts/build.mjs [--out DIR]", 2);
}

function build() {
  // ncc numbers modules by their paths from here, so packages behind a link give other bytes. For the same reason --out does not move build/.
  const packages = join(root, "node_modules");
  if (existsSync(packages) && realpathSync(packages) !== packages) fail("node_modules is a link: the bundles would differ from those of a clone. Run \"npm ci\" here.");
  // Only folders that a build has made are ever removed: build/, and the two bundles.
  rmSync(emitted, { recursive: true, force: true });
  run("node_modules/typescript/bin/tsc", ["-p", "tsconfig.build.json"]);
  if (out === join(root, "dist")) rmSync(out, { recursive: true, force: true });
  for (const name of bundles) {
    const folder = join(out, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    // The cache is off because it lies outside this folder and outlives a change of version.
    run("node_modules/@vercel/ncc/dist/ncc/cli.js", ["build", `build/bin/${name}.js`, "--out", folder, "--license", "licenses.txt", "--no-cache", "--quiet"]);
    writeLicenses(folder);
    check(name, folder);
  }
  // Git keeps one bit of a file's mode, and ncc leaves it to the umask.
  chmodSync(join(out, "cli", "index.js"), 0o755);
}

/**
 * The licences of every package in a bundle. ncc names those of the main file or of its chunks, not both; what it leaves out is named by the paths that stand in
 * comments before the modules.
 */
function writeLicenses(folder) {
  const file = join(folder, "licenses.txt");
  const homes = new Map();
  const add = (path) => {
    if (existsSync(join(root, path, "package.json"))) homes.set(path.split("node_modules/").at(-1), join(root, path));
  };
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (/^(?:@[\w.-]+\/)?[\w.-]+$/.test(line)) for (const below of ["", "node_modules/@actions/github/"]) add(`${below}node_modules/${line}`);
  }
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".js"))) {
    for (const [, path] of readFileSync(join(folder, name), "utf8").matchAll(/MODULE: \.\/((?:node_modules\/(?:@[\w.-]+\/)?[\w.-]+\/)+)/g)) add(path.slice(0, -1));
  }
  const texts = [...homes].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([name, home]) => {
    const { license, version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    const text = readdirSync(home).toSorted().find((each) => /^licen[cs]e(?:\.|$)/i.test(each));
    if (text === undefined && license === undefined) fail(`${name} has no licence that could be named.`);
    return `${name} ${version}\n${license ?? ""}\n${text === undefined ? "" : `${readFileSync(join(home, text), "utf8").replace(/\r\n?/g, "\n").trim()}\n`}`;
  });
  writeFileSync(file, texts.join("\n"));
}

/** A bundle is one file that starts by itself anywhere: refuses one that needs a file beside it, or that names this folder. */
function check(name, folder) {
  // A module that is imported only when a run needs it stands in a chunk of its own, named by a number.
  const expected = ["index.js", "licenses.txt", "package.json"];
  const found = readdirSync(folder).toSorted();
  if (found.filter((file) => !/^\d+\.index\.js$/.test(file)).join() !== expected.join()) fail(`${name}: expected ${expected.join(", ")}, got ${found.join(", ")}.`);
  for (const file of found) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const path of [root, root.replaceAll("\\", "/"), JSON.stringify(root).slice(1, -1)]) if (text.includes(path)) fail(`${name}/${file} names the folder that it was built in.`);
    if (/MODULE: \.\.\//.test(text)) fail(`${name}/${file} holds a module from outside this folder.`);
  }
  const code = readFileSync(join(folder, "index.js"), "utf8");
  if (name === "cli" && !code.startsWith("#!/usr/bin/env node\n")) fail("cli/index.js has lost its first line.");
}

function run(script, given) {
  const path = join(root, script);
  if (!existsSync(path)) fail(`${script} is missing. Run "npm ci" first.`);
  const ended = spawnSync(process.execPath, [path, ...given], { cwd: root, stdio: "inherit", env: { ...process.env, NODE_OPTIONS: "" } });
  if (ended.error) fail(`${script}: ${ended.error.message}`);
  if (ended.status !== 0) fail(`${script} ended with ${ended.signal ?? `code ${ended.status}`}.`);
}

function fail(text, code = 1) {
  console.error(`build: ${text}`);
  process.exit(code);
}
