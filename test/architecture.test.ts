/** Who may import whom, held as data. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** Folders and files of `src`, with what of ours each may import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  source: [],
  facts: ["source", "nearest.ts"],
  commands: ["source", "facts"],
  formats: ["source", "facts", "commands", "nearest.ts"],
  matrix: ["facts"],
  evaluate: ["source", "facts", "matrix"],
  policy: ["source", "evaluate", "formats", "nearest.ts"],
  report: ["source", "evaluate"],
  explain: ["source", "facts", "formats", "matrix", "evaluate", "policy", "report", "options.ts"],
  "gate.ts": ["source", "facts", "formats", "matrix", "evaluate", "policy", "report", "version.ts"],
  "options.ts": ["policy", "nearest.ts", "user-error.ts"],
  "nearest.ts": [],
  "user-error.ts": [],
  "version.ts": [],
  github: ["report", "options.ts", "user-error.ts"],
  host: ["source", "commands", "formats", "report", "policy", "gate.ts", "options.ts", "user-error.ts", "version.ts"],
  "reference.ts": ["explain", "formats", "matrix", "policy", "report", "options.ts", "user-error.ts"],
  "reports.ts": ["explain", "host", "report"],
  "cli.ts": ["host", "matrix", "source", "report", "policy", "options.ts", "reference.ts", "reports.ts", "user-error.ts", "version.ts"],
  "action.ts": ["github", "host", "matrix", "source", "report", "policy", "options.ts", "reports.ts", "user-error.ts"],
  bin: ["host", "policy", "report", "user-error.ts", "action.ts", "cli.ts"],
};

/** Third-party packages, with their only home. */
const homes: Readonly<Record<string, readonly string[]>> = {
  "js-yaml": ["source"],
  yaml: ["source"],
  semver: ["policy"],
  saxes: ["commands"],
  minimatch: ["host"],
  picocolors: ["report"],
  leven: ["nearest.ts"],
  "@noble": ["gate.ts"],
  "json-p3": ["formats"],
  re2js: ["formats"],
  "@actions": ["github"],
};

/** The folders in the middle know no clock, no disk, no network and no process. */
const pure = ["source", "facts", "commands", "formats", "matrix", "evaluate", "policy", "report", "explain", "gate.ts", "options.ts", "nearest.ts"];

const files = walk(src).filter((file) => file.endsWith(".ts"));

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? walk(join(folder, name)) : [join(folder, name)]));
}

function partOf(file: string): string {
  return relative(src, file).split(/[\\/]/)[0] ?? "";
}

function importsOf(text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

describe.each(files.map((file) => [relative(src, file), file] as const))("%s", (_name, file) => {
  const text = readFileSync(file, "utf8");
  const part = partOf(file);
  const imports = importsOf(text);

  it("imports only what its place allows", () => {
    const wrong = imports.filter((specifier) => {
      if (specifier.startsWith(".")) {
        const target = join(dirname(file), specifier);
        return partOf(target) !== part && !(allowed[part] ?? []).includes(partOf(target));
      }
      if (specifier.startsWith("node:")) return pure.includes(part);
      return !(homes[specifier.split("/")[0] ?? ""] ?? []).includes(part);
    });
    expect(wrong).toEqual([]);
  });

  it("keeps formats and reporters apart", () => {
    if (part === "formats") {
      const own = relative(src, file).split(/[\\/]/)[1] ?? "";
      const foreign = imports.filter((specifier) => specifier.startsWith(".") && !own.endsWith(".ts") && partOf(join(dirname(file), specifier)) === "formats").filter((specifier) => {
        const other = relative(src, join(dirname(file), specifier)).split(/[\\/]/)[1] ?? "";
        return other !== own && !other.endsWith(".ts");
      });
      expect(foreign).toEqual([]);
    }
    const reporters = ["terminal.ts", "json.ts", "json-lines.ts", "sarif.ts", "junit.ts", "csv.ts", "markdown.ts", "annotations.ts"];
    const name = relative(join(src, "report"), file);
    if (part === "report" && reporters.includes(name)) expect(imports.filter((specifier) => reporters.some((other) => specifier.endsWith(`/${other}`)))).toEqual([]);
  });

  it("knows of formats, where it is policy, only what a mapping is", () => {
    const foreign = imports.filter((specifier) => specifier.startsWith(".") && partOf(join(dirname(file), specifier)) === "formats");
    if (part === "policy") expect(foreign.filter((specifier) => !/\/formats\/mapped\/(?:mapping|check)\.ts$/.test(specifier))).toEqual([]);
  });

  it("has no clock, process or waiting in the pure part, and no default export or any anywhere", () => {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").replace(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
    if (pure.includes(part)) expect(/\bprocess\b|\bDate\b|\basync\b|\bawait\b|\bfetch\b|Math\.random/.exec(code)?.[0]).toBeUndefined();
    expect(/\bexport default\b|:\s*any\b|\bas any\b|<any>/.exec(code)?.[0]).toBeUndefined();
  });

  it("begins with one sentence that says what it is", () => {
    expect(text.replace(/^#!.*\n/, "")).toMatch(/^\/\*\*[^]*?[.:]\s*(?:[^]*?)\*\//);
  });
});

/** What a file loads as soon as it is loaded itself: files of ours, and the rest by its name. */
function loadedWith(file: string, found: Set<string>): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, specifier = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type\b)[^;]*?\bfrom "([^"]+)"/gm)) {
    if (specifier.startsWith(".")) loadedWith(join(dirname(file), specifier), found);
    else found.add(specifier);
  }
  return found;
}

describe("what every start loads", () => {
  // Each of these takes longer to load than a hundred images take to evaluate. A run that needs one waits for it.
  const late = /^(?:picocolors|yaml|semver|minimatch|saxes|re2js|json-p3|@actions\/.*|node:(?:child_process|worker_threads|net|http|https|module))$|[\\/](?:explain|commands[\\/](?:index|answer-file)|formats[\\/](?!markers|registry|format\.|reader|native|script-call|values|mapped[\\/](?:empty|mapping\.))|github[\\/]client|host[\\/](?:base-commit|reports|worker)|policy[\\/](?:policy-file|mappings|waivers-file|semver-ranges)|source[\\/]thorough|report[\\/](?:sarif|junit|csv|json-schema))\b/;

  it.each([
    ["the command line", "bin/cli.ts", ["node:crypto"]],
    ["the Action", "bin/action.ts", []],
  ])("is what a plain check needs: %s", (_what, entry, more) => {
    const loaded = [...loadedWith(join(src, entry), new Set())];
    expect(loaded).toContain(join(src, "gate.ts"));
    expect(loaded.filter((each) => late.test(each) || more.includes(each))).toEqual([]);
  });
});

it("knows every part of src", () => {
  expect([...new Set(files.map(partOf))].filter((part) => !(part in allowed))).toEqual([]);
});

it("has no folder for leftovers", () => {
  expect(files.filter((file) => /[\\/](?:utils?|helpers?|common|shared|misc)[\\/]/.test(file))).toEqual([]);
});
