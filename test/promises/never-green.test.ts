/** Never green by accident: every way in which a neighbouring tool passed with findings, on the packaged bundles. Numbers are the asks of `demands.md` section 2, T-numbers the threats of `security.md` section 2. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startDouble } from "../support/github-double.ts";
import { runnerCommands } from "../support/runner.ts";
import { root, startAction, startCli } from "../support/start.ts";
import { bad, broken, type Change, git, good, implied, head, preloaded, proposal, pullRequest, startBeside, unclear, uncovered, withFileSystem, workspace } from "./scene.ts";

const formats = ["pretty", "json", "jsonl", "sarif", "junit", "csv", "markdown", "github"] as const;
const servicePack = "q326779/nt4-iis4/service-pack";
const waiversPath = ".github/sysprep-gate-waivers.yml";
const policyPath = ".github/sysprep-gate.yml";
/** Needs the thread where it is 6,000 or more: that is more than is evaluated in place. */
const many = (count: number): string => `${head}images:\n${Array.from({ length: count }, (_each, index) => `  - { name: i${index}, os: Windows 2000 Server, sysprep: true }\n`).join("")}`;

/** Files that are each read in place, and together need the watch. */
const shelves = (count: number): Readonly<Record<string, string>> => Object.fromEntries(Array.from({ length: count }, (_each, index) => [`shelf-${index}.yml`, many(700).replaceAll("name: i", `name: s${index}-`)]));

/** A run of the command line: its code, and never by a mistake of ours. */
function codeOf(args: readonly string[], folder: string, environment: Readonly<Record<string, string>> = {}): number | null {
  const ended = startCli(args, folder, environment);
  expect(ended.err).not.toContain("own mistake");
  return ended.code;
}

describe("ask 1: a green check with findings", () => {
  const kinds = [
    ["an unsupported image", { "a.yml": bad }, 1],
    ["an undetermined image", { "a.yml": unclear }, 4],
    ["an uncovered image", { "a.yml": uncovered }, 1],
    ["a file that does not parse", { "a.yml": broken }, 4],
    ["no image", { "a.yml": "on: push\n" }, 3],
    ["a policy with an unknown key", { "a.yml": good, [policyPath]: "strickt: true\n" }, 2],
  ] as const;

  it.each(kinds)("ask 1: %s has one exit code in every format", (_name, files, code) => {
    const folder = workspace(files);
    for (const format of formats) expect({ format, code: codeOf(["--format", format], folder) }).toEqual({ format, code });
  });

  const pairs = formats.flatMap((one, index) => formats.slice(index).map((other) => (one === other ? [one] : [one, other])));

  it.each([...pairs, formats])("ask 1: the report files %s %s keep the exit code, and are written", (...wanted) => {
    const folder = workspace({ "a.yml": bad });
    const flags = wanted.flatMap((format) => ["--report", `${format}=out/${format}.txt`]);
    expect(codeOf([...flags, "--format", wanted[0] ?? "json"], folder)).toBe(1);
    for (const format of wanted) expect(readFileSync(join(folder, `out/${format}.txt`), "utf8"), format).toMatch(/service.?pack/i);
  });

  it("ask 1: the Action with every report fails its step and says so in its outputs", () => {
    const folder = workspace({ "a.yml": bad });
    const ended = startAction(folder, { inputs: { reports: formats.map((format) => `${format}=${format}.txt`).join("\n"), annotations: "none", "job-summary": "false" } });
    expect(ended.code).toBe(1);
    expect(ended.outputs).toMatchObject({ conclusion: "failure", "exit-code": "1", "would-fail": "true" });
    expect(ended.outputs["report-files"]?.split("\n")).toHaveLength(formats.length);
  });

  it("ask 1: SARIF is written with the error, and the run is still red", () => {
    const folder = workspace({ "a.yml": bad });
    expect(codeOf(["--format", "sarif", "--report", "sarif=gate.sarif"], folder)).toBe(1);
    const sarif = JSON.parse(readFileSync(join(folder, "gate.sarif"), "utf8")) as { runs: { results: { level: string; ruleId: string }[]; invocations?: { exitCode?: number }[] }[] };
    expect(sarif.runs[0]?.results).toContainEqual(expect.objectContaining({ level: "error", ruleId: servicePack }));
  });

  it.each([["a red run", bad, 2], ["a green run", good, 2]] as const)("ask 1: a report that cannot be written, on %s", (_name, text, code) => {
    const folder = workspace({ "a.yml": text, "taken/x": "x" });
    for (const place of ["taken", "a.yml/below.json", "/dev/full"]) {
      expect({ place, code: codeOf(["--report", `json=${place}`], folder) }).toEqual({ place, code });
    }
  });

  it("ask 1: a report that cannot be written is a failure in the outputs, too", () => {
    const ended = startAction(workspace({ "a.yml": good }), { event: "push", inputs: { reports: "sarif=../outside.sarif" } });
    expect(ended.code).not.toBe(0);
    expect(ended.outputs["conclusion"]).not.toBe("success");
    expect(ended.outputs["exit-code"]).not.toBe("0");
  });

  it("ask 1: a disk that fills up while the report is written", () => {
    const full = withFileSystem(`{ writeSync: (original) => (descriptor, ...rest) => descriptor > 2 ? fail("ENOSPC", "write") : original(descriptor, ...rest) }`);
    expect(codeOf(["--report", "sarif=a.sarif"], workspace({ "a.yml": good }), full)).toBe(2);
    expect(codeOf(["--report", "sarif=a.sarif"], workspace({ "a.yml": bad }), full)).toBe(2);
  });

  it("ask 1: a green report of yesterday does not stay where today's cannot be written", () => {
    const folder = workspace({ "a.yml": good });
    expect(codeOf(["--report", "json=report.json"], folder)).toBe(0);
    writeFileSync(join(folder, "a.yml"), bad);
    expect(codeOf(["--report", "json=report.json"], folder)).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toMatchObject({ conclusion: "failure", exitCode: 1 });
  });
});

describe("ask 2: annotations vanish after ten", () => {
  const files = (count: number): Record<string, string> => ({ "a.yml": `${head}images:\n${Array.from({ length: count }, (_each, index) => `  - { name: i${String(index).padStart(5, "0")}, os: Windows NT 4.0 SP5, iis: { version: "4.0", source: SBS 4.5 }, ie: "5.0", sysprep: true }\n`).join("")}` });

  it.each([1, 3, 4, 10, 17, 51, 400])("ask 2: of %i images no finding is lost: shown and said to be elsewhere are all, and the run is red", (count) => {
    const ended = startAction(workspace(files(count)), { event: "push" });
    expect(ended.code).toBe(1);
    const findings = Number(ended.outputs["findings"]);
    expect(findings).toBe(count * 3);
    const omitted = Number(ended.outputs["annotations-omitted"]);
    const errors = runnerCommands(ended.out).filter(({ name }) => name === "error");
    expect(errors.length).toBeLessThanOrEqual(10);
    // A folded annotation shows the worst finding of its image and says how many more there are.
    const shown = errors.reduce((sum, { data }) => sum + new Set(data.match(/q326779\/nt4-iis4\/[a-z-]+/g)).size + Number(/… and (\d+) more of this level/.exec(data)?.[1] ?? 0), 0);
    expect(shown + omitted).toBe(findings);
    if (omitted > 0) expect(ended.out).toContain(`${omitted} more findings`);
    expect(omitted).toBeLessThan(findings);
    expect(ended.out).toContain(`i${String(count - 1).padStart(5, "0")}`);
  });

  it("ask 2: one error behind a hundred warnings is annotated first, and red", () => {
    const folder = workspace({ "a.yml": `${head}images:\n${Array.from({ length: 100 }, (_each, index) => `  - { name: w${index}, os: Windows Server 2003, iis: true, sysprep: true }\n`).join("")}`, "z.yml": bad });
    const ended = startAction(folder, { event: "push", inputs: { "on-not-covered": "warn" } });
    expect(ended.code).toBe(1);
    expect(runnerCommands(ended.out)[0]).toMatchObject({ name: "error", properties: { file: "z.yml" } });
  });

  it("ask 2: no annotation at all is no pass", () => {
    const ended = startAction(workspace(files(20)), { event: "push", inputs: { annotations: "none", "job-summary": "false" } });
    expect(ended.code).toBe(1);
    expect(ended.outputs["annotations-omitted"]).toBe("60");
  });
});

describe("ask 7: an exception that holds longer or wider than it says", () => {
  const entry = (changes: Readonly<Record<string, string | null>> = {}): string => {
    const fields = { image: "bad", requirement: servicePack, reason: "Retired this year.", owner: "web-team", until: "2026-06-30", ...changes };
    return `waivers:\n  - ${Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`])).join("\n    ")}\n`;
  };
  const judged = (text: string, now = "2026-06-30", image = bad, args: readonly string[] = []): number | null => codeOf(["--now", now, ...args], workspace({ "a.yml": image, [waiversPath]: text }));

  it("ask 7: the waiver of these tests holds, on its last day, too", () => {
    expect(judged(entry())).toBe(0);
  });

  it.each([
    ["expired yesterday", entry(), "2026-07-01", 1],
    ["expired years ago", entry({ until: "1999-12-31" }), "2026-06-30", 1],
    ["of another image", entry({ image: "good" }), "2026-06-30", 1],
    ["of an image in other letters", entry({ image: "Bad" }), "2026-06-30", 1],
    ["of an image with blanks around", entry({ image: '" bad "' }), "2026-06-30", 1],
    ["of another requirement", entry({ requirement: "q326779/nt4-iis4/internet-explorer" }), "2026-06-30", 1],
    ["of every image, as a pattern", entry({ image: '"*"' }), "2026-06-30", 1],
    ["of an image that is not declared", entry({ image: "gone" }), "2026-06-30", 1],
    ["of a whole row", entry({ requirement: "q326779/nt4-iis4" }), "2026-06-30", 2],
    ["of everything", entry({ requirement: '"*"' }), "2026-06-30", 2],
    ["of a misspelt requirement", entry({ requirement: "q326779/nt4-iis4/servicepack" }), "2026-06-30", 2],
    ...["image", "requirement", "reason", "owner", "until"].map((key) => [`without ${key}`, entry({ [key]: null }), "2026-06-30", 2] as const),
    ...["image", "requirement", "reason", "owner", "until"].map((key) => [`with an empty ${key}`, entry({ [key]: '""' }), "2026-06-30", 2] as const),
    ...["2026-02-30", "2026-13-01", "2026-6-30", "30.06.2026", "tomorrow", "never", '"2026-12-31T23:59:59Z"', "20261231", "9999999-01-01", "[2026-12-31]", "~"].map((until) => [`until ${until}`, entry({ until }), "2026-06-30", 2] as const),
    ["with an unknown key", entry({ untill: "2027-01-01" }), "2026-06-30", 2],
    ["written twice", `${entry()}${entry().replace("waivers:\n", "")}`, "2026-06-30", 2],
    ["with a key twice, the second later", entry().replace("until: 2026-06-30", "until: 2026-01-01\n    until: 2027-01-01"), "2026-06-30", 2],
    ["under the wrong key", entry().replace("waivers:", "waiver:"), "2026-06-30", 2],
    ["in a list without a key", entry().replace("waivers:\n", "").replaceAll(/^ {2}/gm, ""), "2026-06-30", 2],
    ["in a second document", `---\nwaivers: []\n---\n${entry()}`, "2026-06-30", 2],
    ["in a file that is not YAML", `${entry()}  - [`, "2026-06-30", 2],
    ["with a template for its day", entry({ until: '"{{ day }}"' }), "2026-06-30", 2],
  ] as const)("ask 7: a waiver %s does not pass", (_name, text, now, code) => {
    expect(judged(text, now)).toBe(code);
  });

  it.each(["2026-02-30", "today", "2026-06-30T00:00:00Z"])("ask 7: a clock of %s is refused", (now) => {
    expect(judged(entry(), now)).toBe(2);
  });

  it("ask 7: a waiver of one finding leaves the other", () => {
    expect(judged(entry(), "2026-06-30", bad.replace('ie: "5.01"', 'ie: "5.0"'))).toBe(1);
  });

  it("ask 7: a waiver of what is unknown holds no failure of another, and a waived image that turns out worse is red", () => {
    expect(judged(entry(), "2026-06-30", bad.replace('"4.0"', '"{{ version }}"'))).not.toBe(0);
  });

  it("ask 7: waivers in UTF-16 are an error, not none", () => {
    const folder = workspace({ "a.yml": bad });
    mkdirSync(join(folder, ".github"));
    writeFileSync(join(folder, waiversPath), Buffer.from(`\ufeff${entry()}`, "utf16le"));
    expect(codeOf(["--now", "2026-06-30"], folder)).toBe(2);
  });

  it("ask 7: an expired waiver is a warning that names its owner beside the failure", () => {
    const ended = startCli(["--now", "2026-07-01"], workspace({ "a.yml": bad, [waiversPath]: entry() }));
    expect(ended.code).toBe(1);
    expect(ended.out).toMatch(/waiver-expired/);
    expect(ended.out).toContain("web-team");
  });

  it("ask 7: judged again on a tag, the waiver of the branch has expired", () => {
    const ended = startAction(workspace({ "a.yml": bad, [waiversPath]: entry({ until: "2020-01-01" }) }), { event: "push", payload: { ref: "refs/tags/v1" } });
    expect(ended.code).toBe(1);
  });

  const held = entry({ until: "2999-12-31" });

  it("ask 7, T29: a waiver that the pull request adds does not hold for it", () => {
    const { folder, base, head: sha } = proposal({ "a.yml": bad }, { [waiversPath]: held });
    expect(startAction(folder, { payload: pullRequest(base, sha) }).code).toBe(1);
    // The same files on the branch, after the merge: the control.
    expect(startAction(folder, { event: "push" }).code).toBe(0);
  });

  it.each([
    ["made longer", entry({ until: "2020-01-01" }), held],
    ["pointed to another image", entry({ image: "other", until: "2999-12-31" }), held],
  ])("ask 7, T29: a waiver that the pull request has %s does not hold for it", (_name, before, after) => {
    const { folder, base, head: sha } = proposal({ "a.yml": bad, [waiversPath]: before }, { [waiversPath]: after });
    expect(startAction(folder, { payload: pullRequest(base, sha) }).code).toBe(1);
  });

  it("ask 7, T29: a waivers file that the pull request's policy names does not hold for it", () => {
    const { folder, base, head: sha } = proposal({ "a.yml": bad }, { "mine.yml": held, [policyPath]: "waivers-file: mine.yml\n" });
    expect(startAction(folder, { payload: pullRequest(base, sha) }).code).toBe(1);
  });

  it("ask 7: waivers of a base that cannot be read do not hold, and neither do the proposed", () => {
    const ended = startAction(workspace({ "a.yml": bad, [waiversPath]: held }), { payload: pullRequest("a".repeat(40)) });
    expect(ended.code).toBe(1);
    expect(ended.out).toContain("cannot waive its own findings");
  });
});

describe("T29: the policy of the change it judges", () => {
  const looser = ["on-not-covered: ignore\n", "on-undetermined: ignore\n", "exclude-paths: ['**']\n", "paths: [good.yml]\n", "fail-on: introduced\n", "min-images: 0\n"];
  const files = { "good.yml": good, "b.yml": uncovered, "c.yml": unclear };

  it.each(looser)("T29: %s in the pull request does not decide it", (text) => {
    const { folder, base, head: sha } = proposal(files, { [policyPath]: text });
    expect(startAction(folder, { payload: pullRequest(base, sha) }).code).toBe(1);
    expect(startAction(folder, { event: "merge_group", payload: { merge_group: { base_sha: base, head_sha: sha } } }).code).toBe(1);
  });

  it("T29: a strict policy that the pull request deletes decides it", () => {
    const { folder, base, head: sha } = proposal({ "good.yml": implied, [policyPath]: "strict: true\n" }, { [policyPath]: null });
    expect(startAction(folder, { payload: pullRequest(base, sha) }).code).toBe(4);
  });

  it.each(looser)("T29: %s passes nothing where the base cannot be read", (text) => {
    const ended = startAction(workspace({ ...files, [policyPath]: text }), { payload: pullRequest("a".repeat(40)) });
    expect(ended.code).not.toBe(0);
    expect(ended.out).toContain("The policy of the base commit could not be read");
  });

  it("T29: what passes only under the proposed policy is an error where the base cannot be read", () => {
    const ended = startAction(workspace({ "good.yml": good, "b.yml": uncovered, [policyPath]: "on-not-covered: ignore\n" }), { payload: pullRequest("a".repeat(40)) });
    expect(ended.code).toBe(2);
    expect(ended.out).toContain("policy-not-trusted");
  });

  it("T29: a strict policy that the pull request deletes is not forgotten where the base cannot be read", () => {
    expect(startAction(workspace({ "good.yml": implied }), { payload: pullRequest("a".repeat(40)) }).code).toBe(2);
  });

  it.each([["an empty payload", {}], ["a base that is no commit", { pull_request: { base: { sha: "main" }, head: { sha: "c".repeat(40) } } }], ["a payload without its pull request", { pull_request: null }]])("T29: the proposed policy does not decide a pull request of %s", (_name, payload) => {
    for (const event of ["pull_request", "merge_group"]) {
      const ended = startAction(workspace({ "good.yml": good, "b.yml": uncovered, [policyPath]: "on-not-covered: ignore\n" }), { event, payload });
      expect({ event, code: ended.code }).not.toEqual({ event, code: 0 });
    }
  });

  it.each(["pull_request_review", "pull_request_review_comment"])("T29: the proposed policy does not decide on %s", (event) => {
    const { folder, base, head: sha } = proposal({ "good.yml": good, "b.yml": uncovered }, { [policyPath]: "on-not-covered: ignore\n" });
    expect(startAction(folder, { event, payload: pullRequest(base, sha) }).code).not.toBe(0);
  });

  it("T29: a policy of the base that is a link, or is not YAML, passes nothing", () => {
    const linked = workspace({ "good.yml": good, "b.yml": uncovered, "mine.yml": "on-not-covered: ignore\n" });
    mkdirSync(join(linked, ".github"));
    symlinkSync("../mine.yml", join(linked, policyPath));
    git(linked, "init", "--quiet");
    git(linked, "add", "--all");
    git(linked, "commit", "--quiet", "--message", "x");
    expect(startAction(linked, { payload: pullRequest(git(linked, "rev-parse", "HEAD")) }).code).not.toBe(0);
    const { folder, base, head: sha } = proposal({ "good.yml": implied, [policyPath]: "strict: [\n" }, { [policyPath]: null });
    expect(startAction(folder, { payload: pullRequest(base, sha) }).code).toBe(2);
  });
});

describe("ask 11: a baseline that excuses the wrong thing", () => {
  const two = `${bad}---\n${bad.replace("name: bad", "name: second").replace("SP5", "SP6a")}`;
  const compared = (change: Change, before: Readonly<Record<string, string>> = { "a.yml": bad }, base?: string): number | null => {
    const made = proposal(before, change);
    return codeOf(["--fail-on", "introduced", "--base-ref", base ?? made.base], made.folder);
  };

  it.each<readonly [string, Change]>([
    ["nothing", {}],
    ["lines moved", { "a.yml": `# a\n# b\n\n${bad}` }],
    ["a file renamed", { "images/b.yml": { from: "a.yml" } }],
    ["a file renamed and its lines moved", { "a.yml": null, "images/b.yml": `# moved\n${bad}` }],
  ])("ask 11: the finding of the base is known after %s", (_name, change) => {
    expect(compared(change)).toBe(0);
  });

  it.each<readonly [string, Change, Readonly<Record<string, string>>]>([
    ["a second finding on the same image", { "a.yml": bad.replace('ie: "5.01"', 'ie: "5.0"') }, { "a.yml": bad }],
    ["a new image beside the known one", { "b.yml": bad.replace("name: bad", "name: another") }, { "a.yml": bad }],
    ["the image under another name", { "a.yml": bad.replace("name: bad", "name: worse") }, { "a.yml": bad }],
    ["another image of the same file with the known finding, lines moved", { "a.yml": two.replace("SP6a", "SP5") }, { "a.yml": two }],
    ["the known finding handed to another image", { "a.yml": two.replace("SP5", "SP7").replace("SP6a", "SP5").replace("SP7", "SP6a") }, { "a.yml": two }],
    ["a finding that was unknown and fails now", { "a.yml": bad }, { "a.yml": unclear.replace("name: unclear", "name: bad") }],
    ["a finding that was not covered and fails now", { "a.yml": bad.replace("name: bad", "name: uncovered") }, { "a.yml": uncovered }],
    ["an image that was not cloned and is now", { "a.yml": bad }, { "a.yml": bad.replace("sysprep: true", "sysprep: false") }],
    ["an image whose parent turned bad", { "p.yml": bad.replace("name: bad", "name: parent").replace("sysprep: true", "sysprep: false") }, { "p.yml": bad.replace("name: bad", "name: parent").replace("SP5", "SP6a").replace("sysprep: true", "sysprep: false"), "c.yml": `${head}name: child\nfrom: parent\nsysprep: true\n` }],
    ["an image whose base could not be parsed", { "a.yml": bad }, { "a.yml": `${bad}os: [\n` }],
    ["an image whose base had no marker", { "a.yml": bad }, { "a.yml": bad.replace(head, "") }],
    ["an image out of a file that is not read", { "a.yml": { from: "a.txt" } }, { "a.txt": bad }],
    ["an image from a second document", { "a.yml": `${good}---\n${bad.replace("name: bad", "name: late")}` }, { "a.yml": good }],
  ])("ask 11: red is %s", (_name, change, before) => {
    expect(compared(change, before)).toBe(1);
  });

  it("ask 11: what cannot be read is red, however long it could not", () => {
    expect(compared({}, { "a.yml": good, "b.yml": broken })).toBe(4);
    expect(compared({ "a.yml": broken }, { "a.yml": bad })).toBe(4);
  });

  it("ask 11, ask 23: a base that cannot be read excuses nothing, and the run says so", () => {
    const { folder } = proposal({ "a.yml": bad }, {});
    const ended = startCli(["--fail-on", "introduced", "--base-ref", "a".repeat(40)], folder);
    expect(ended.code).toBe(1);
    expect(ended.out).toContain("every finding counts as new");
    expect(codeOf(["--fail-on", "introduced"], folder)).toBe(1);
    expect(codeOf(["--fail-on", "introduced", "--base-ref", "no-such-branch"], folder)).toBe(2);
    expect(codeOf(["--fail-on", "introduced", "--base-ref", "--output=x"], folder)).toBe(2);
  });

  it("ask 11: a base whose object is damaged excuses nothing", () => {
    const { folder, base } = proposal({ "a.yml": bad }, {});
    const blob = git(folder, "rev-parse", `${base}:a.yml`);
    const file = join(folder, ".git/objects", blob.slice(0, 2), blob.slice(2));
    execFileSync("chmod", ["u+w", file]);
    writeFileSync(file, "damaged");
    expect(codeOf(["--fail-on", "introduced", "--base-ref", base], folder)).not.toBe(0);
  });

  it("ask 11, ask 23: a shallow clone of the change alone excuses nothing", () => {
    const { folder, base, head: sha } = proposal({ "a.yml": bad }, {});
    const shallow = workspace({});
    execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${folder}`, join(shallow, "x")], { stdio: "pipe" });
    expect(startAction(join(shallow, "x"), { payload: pullRequest(base, sha), inputs: { "fail-on": "introduced" } }).code).toBe(1);
  });

  it("ask 11: a file of the base that stops the thread excuses nothing", () => {
    const { folder, base } = proposal({ "a.yml": bad, "b.yml": many(6000) }, {});
    const ended = startCli(["--fail-on", "introduced", "--base-ref", base], folder, preloaded(`import { isMainThread, workerData } from "node:worker_threads"; if (!isMainThread && workerData.base) { const { store } = Atomics; Atomics.store = (array, at, value) => { store(array, at, value); if (value > workerData.files.length) { const held = []; for (;;) held.push(new Array(1e5).fill({})); } return value; }; }`));
    expect(ended.code).toBe(1);
    expect(ended.out).toContain("counts as new");
  });

  it.each([
    ["cut in its body", { wire: "cut" as const }],
    ["an empty body", { status: 200, body: "" }],
    ["not JSON", { status: 200, body: "<html>" }],
    ["a list without an end", { status: 200, body: JSON.stringify({ sha: "a".repeat(40), url: "https://x.example/", tree: [], truncated: true }) }],
    ["404", { status: 404 }],
    ["403", { status: 403 }],
  ])("T24, T25: a base that the API answers for with %s excuses nothing", async (_name, fault) => {
    const double = await startDouble("api.github.com");
    try {
      double.fault("git/get-tree", [fault], true);
      const ended = await startBeside(workspace({ "a.yml": bad }), { payload: pullRequest("a".repeat(40)), inputs: { "fail-on": "introduced", token: "ghs_secret", annotations: "none" }, environment: { GITHUB_API_URL: double.url } });
      expect(ended.code).toBe(1);
      expect(ended.out).toContain("every finding counts as new");
      expect(double.requests.some((request) => request.includes("git/get-tree"))).toBe(true);
    } finally {
      await double.close();
    }
  });
});

describe("ask 17: nothing read, or not read as meant, passes", () => {
  const beside = { "good.yml": good };

  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[], number]>([
    ["an empty folder", {}, [], 3],
    ["a glob that matches nothing", beside, ["images/**"], 3],
    ["a good file and a glob that matches nothing", beside, ["good.yml", "images/**"], 3],
    ["an empty folder by name, beside a good file", { ...beside, "empty/x.txt": "x" }, ["good.yml", "empty/"], 3],
    ["a file that is not there", beside, ["good.yml", "gone.yml"], 3],
    ["everything left out", beside, ["--exclude-paths", "**"], 3],
    ["fewer images than asked for", beside, ["--min-images", "2"], 3],
    ["fewer images than the policy asks for", { ...beside, [policyPath]: "min-images: 2\n" }, [], 3],
    ["an empty list of images", { "a.yml": `${head}images: []\n` }, [], 4],
    ["a file without an end", { ...beside, "b.yml": broken }, [], 4],
    ["a file of ours that is empty behind its marker, named", { ...beside, "b.yml": "" }, ["b.yml"], 4],
    ["an undetermined image", { ...beside, "b.yml": unclear }, [], 4],
    ["an image that only looks like NT 4.0 SP6a", { ...beside, "b.yml": bad.replace("SP5", "SP6") }, [], 1],
    ["an unsupported image in a hidden folder", { ...beside, ".images/b.yml": bad }, [], 1],
    ["an unsupported image in a hidden file", { ...beside, ".b.yml": bad }, [], 1],
    ["T03: the second document", { "a.yml": `${good}---\n${bad}` }, [], 1],
    ["T03: a second document that does not parse", { "a.yml": `${good}---\n${broken}` }, [], 4],
    ["T04: an error behind the last image", { "a.yml": `${good}x-note: "\n` }, [], 4],
    ["T05: nesting that exhausts a parser", { ...beside, "b.yml": `${head}x-deep: ${"[".repeat(800)}${"]".repeat(800)}\n` }, [], 4],
    ["T06: 500 braces", { ...beside, "b.yml": `${head}x-deep: ${"{".repeat(500)}\n` }, [], 4],
    ["T06: 500 explicit keys", { ...beside, "b.yml": `${head}x-deep:\n  ${"? ".repeat(500)}x\n` }, [], 4],
    ["T08: a billion laughs", { ...beside, "b.yml": `${head}x-a: &a [x, x, x, x, x, x, x, x, x]\n${"abcdefgh".split("").map((each, index, all) => (index === 0 ? "" : `x-${each}: &${each} [${`*${all[index - 1] ?? ""}, `.repeat(9)}x]\n`)).join("")}name: b\nos: *h\n` }, [], 4],
    ["T08: an alias to itself", { ...beside, "b.yml": `${head}name: b\nos: &a [*a]\n` }, [], 4],
    ["T10: a bad image behind a merge key", { ...beside, "b.yml": `${head}x-bad: &bad { os: Windows NT 4.0 SP5, iis: { version: "4.0", source: nt4-option-pack }, ie: "5.01", sysprep: true }\nimages:\n  - name: merged\n    <<: *bad\n` }, [], 1],
    ["T11: a good os and a bad one later", { ...beside, "b.yml": `${good.replace("name: good", "name: twice")}os: Windows NT 3.51\n` }, [], 4],
    ["T12: images in a set", { ...beside, "b.yml": `${head}images: !!set { x }\n` }, [], 4],
    ["T12: an ordered map of images", { ...beside, "b.yml": `${head}images: !!omap [ { x: { os: Windows NT 3.51 } } ]\n` }, [], 4],
    ["T13: sysprep said with another YAML's no", { ...beside, "b.yml": `%YAML 1.1\n---\n${bad.replace("sysprep: true", "sysprep: on")}` }, [], 4],
    ["T14: a prototype as a key", { ...beside, "b.yml": `${bad}__proto__: { waived: true }\n` }, [], 4],
    ["a NUL in the text", { ...beside, "b.yml": `${bad}#\0\n` }, [], 4],
    ["T02: only carriage returns", { ...beside, "b.yml": bad.replaceAll("\n", "\r") }, [], 4],
    ["T02: a no-break space behind the colon", { ...beside, "b.yml": bad.replace("os: ", "os:\u00a0") }, [], 4],
    ["a misspelt marker", { ...beside, "b.yml": bad.replace("sysprep-gate/v1", "sysprep-gate/v2") }, [], 4],
    ["a misspelt marker over one image, another word", { ...beside, "b.yml": bad.replace("sysprep-gate/v1", "sysprp-gate/v1") }, [], 4],
    ["a lost apiVersion over one image", { ...beside, "b.yml": bad.replace("apiVersion: sysprep-gate/v1\n", "") }, [], 4],
    ["a misspelt kind", { ...beside, "b.yml": bad.replace("kind: Images", "kind: Image") }, [], 4],
    ["an unknown key", { ...beside, "b.yml": good.replace("name: good", "name: b").replace("sysprep:", "syspreped:") }, [], 4],
    ["an image without a name", { ...beside, "b.yml": bad.replace("name: bad\n", "") }, [], 1],
    ["two images of one name", { ...beside, "b.yml": good }, [], 4],
    ["a parent that is not there", { ...beside, "b.yml": `${head}name: b\nfrom: nobody\nsysprep: true\n` }, [], 4],
    ["parents in a circle", { ...beside, "b.yml": `${head}images:\n  - { name: b, from: c, sysprep: true }\n  - { name: c, from: b }\n` }, [], 4],
    ["a parent outside", { ...beside, "b.yml": `${head}name: b\nfrom: { file: ../../x.yml }\nsysprep: true\n` }, [], 4],
    ["a file of more than a MiB", { ...beside, "b.yml": `${bad}# ${"x".repeat(1024 * 1024)}\n` }, [], 4],
    ["an unknown flag", beside, ["--fail-on-sevrity", "none"], 2],
    ["a flag of the Action", beside, ["--annotations", "none"], 2],
    ["a word that is none", beside, ["--fail-on", "nothing"], 2],
    ["a number that is none", beside, ["--min-images", "1e3"], 2],
    ["a command that is none", { ...beside }, ["chek"], 3],
    ["a configuration file that is not there", beside, ["--config-file", "gone.yml"], 2],
    ["a configuration file outside", beside, ["--config-file", "../gone.yml"], 2],
    ["config-from base without a base", beside, ["--config-from", "base"], 2],
    ["two reports in one file", beside, ["--report", "json=x", "--report", "sarif=./x"], 2],
    ["a report of no format", beside, ["--report", "sarrif=x"], 2],
  ])("ask 17: %s", (_name, files, args, code) => {
    expect(codeOf(args, workspace(files))).toBe(code);
  });

  it.each<readonly [string, string]>([
    ["not YAML", "strict: [\n"],
    ["two documents", "strict: false\n---\nstrict: true\n"],
    ["an unknown key", "strickt: true\n"],
    ["a key in other letters", "Strict: true\n"],
    ["a key with an underscore", "min_images: 5\n"],
    ["a key twice", "strict: true\nstrict: false\n"],
    ["a list", "- strict: true\n"],
    ["a text", "strict\n"],
    ["a truth of another YAML", "strict: yes\n"],
    ["a number in words", "min-images: many\n"],
    ["a negative number", "min-images: -1\n"],
    ["a word that is none", "on-undetermined: maybe\n"],
    ["an input that is no policy", "warn-only: true\n"],
    ["a template", "strict: ${{ vars.STRICT }}\n"],
    ["another version", 'requires: ">=99"\n'],
    ["a range that is none", 'requires: "latest or so"\n'],
    ["an empty range", 'requires: ""\n'],
    ["a mapping of a later release", "mappings: [{ x: y }]\n"],
    ["a prototype", "__proto__: { strict: true }\n"],
    ["a waivers file outside", "waivers-file: ../../waivers.yml\n"],
    ["a NUL", "strict: true #\0\n"],
  ])("ask 17, ask 18: a policy file with %s is an error", (_name, text) => {
    expect(codeOf([], workspace({ ...beside, [policyPath]: text }))).toBe(2);
  });

  it("ask 17: a policy in UTF-16 is an error, not none", () => {
    const folder = workspace({ ...beside, ".github/x": "" });
    writeFileSync(join(folder, policyPath), Buffer.from("\ufeffstrict: true\n", "utf16le"));
    expect(codeOf([], folder)).toBe(2);
  });

  it.each([["UTF-16 little endian", (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le")], ["UTF-16 big endian", (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le").swap16()], ["Latin-1", (text: string): Buffer => Buffer.from(text.replace("name: bad", "name: b\u00e4d"), "latin1")]] as const)("T02: definitions in %s are an error", (_name, encode) => {
    const folder = workspace(beside);
    writeFileSync(join(folder, "b.yml"), encode(bad));
    expect(codeOf([], folder)).toBe(4);
  });

  it("T16: other letters of the extension, links and pipes are read or refused", () => {
    const one = workspace({ ...beside, "B.YML": bad });
    expect(codeOf([], one)).toBe(1);
    const linked = workspace({ ...beside, "b.txt": bad });
    symlinkSync("b.txt", join(linked, "b.yml"));
    expect(codeOf([], linked)).toBe(1);
    const dangling = workspace(beside);
    symlinkSync("gone.yml", join(dangling, "b.yml"));
    expect(codeOf([], dangling)).toBe(4);
    const outside = workspace(beside);
    symlinkSync("/proc/self/environ", join(outside, "b.yml"));
    expect(codeOf([], outside)).toBe(4);
    const pipe = workspace(beside);
    execFileSync("mkfifo", [join(pipe, "b.yml")]);
    expect(codeOf([], pipe)).toBe(4);
    const odd = workspace(beside);
    mkdirSync(join(odd, "b.yml"));
    writeFileSync(join(odd, "b.yml/c.yml"), bad);
    expect(codeOf([], odd)).toBe(1);
  });

  it.each([
    ["vanishes before it is opened", `{ openSync: (original) => (path, ...rest) => { if (String(path).endsWith("b.yml")) fs.rmSync(path, { force: true }); return original(path, ...rest); } }`],
    ["may not be opened", `{ openSync: (original) => (path, ...rest) => String(path).endsWith("b.yml") ? fail("EACCES", "open") : original(path, ...rest) }`],
    ["fails while it is read", `{ openSync: (original) => (path, ...rest) => { const descriptor = original(path, ...rest); if (String(path).endsWith("b.yml")) globalThis.odd = descriptor; return descriptor; }, readSync: (original) => (descriptor, ...rest) => descriptor === globalThis.odd ? fail("EIO", "read") : original(descriptor, ...rest), closeSync: (original) => (descriptor) => { if (descriptor === globalThis.odd) globalThis.odd = undefined; return original(descriptor); } }`],
    ["stands in a folder that may not be listed", `{ readdirSync: (original) => (path, ...rest) => String(path).endsWith("sub") ? fail("EACCES", "scandir") : original(path, ...rest) }`],
  ])("ask 17: a file that %s is an error", (_name, faults) => {
    const folder = workspace({ ...beside, "sub/b.yml": good.replace("name: good", "name: second") });
    expect(codeOf([], folder)).toBe(0);
    expect(codeOf([], folder, withFileSystem(faults))).toBe(4);
  });

  it.each([
    ["an unknown name", { "fail-on-sevrity": "none" }],
    ["a misspelt name", { "on-undeterminded": "warn" }],
    ["a name with an underscore", { min_images: "5" }],
    ["a truth of another language", { strict: "yes" }],
    ["a truth in other letters", { "warn-only": "True" }],
    ["a number with a unit", { "min-images": "5 images" }],
    ["an unknown mode", { annotations: "check" }],
    ["a flag of the command line", { now: "2020-01-01" }],
    ["a report without a path", { reports: "sarif" }],
    ["a working directory that is not there", { "working-directory": "gone" }],
    ["a working directory outside", { "working-directory": "../.." }],
    ["a base that nobody knows", { "base-ref": "nowhere" }],
  ])("T30: the Action refuses %s", (_name, inputs) => {
    const ended = startAction(workspace(beside), { event: "push", inputs });
    expect(ended.code).not.toBe(0);
    expect(ended.outputs["conclusion"]).not.toBe("success");
  });

  it("T30: one input in two spellings that say two things is no pass by luck", () => {
    const red = { INPUT_STRICT: "true" };
    expect(startAction(workspace({ "a.yml": implied }), { event: "push", environment: red }).code).toBe(4);
    expect(startAction(workspace({ "a.yml": implied }), { event: "push", environment: { ...red, INPUT_strict: "false" } }).code).not.toBe(0);
  });

  it("ask 17: a path that is asked for and left out passes nothing", () => {
    expect(codeOf(["good.yml", "--exclude-paths", "good.yml"], workspace(beside))).toBe(3);
  });
});

describe("T01, security 7.1: a run that does not end as it should", () => {
  const cli = join(root, "dist/cli/index.js");
  const shell = (folder: string, redirections: string, args = ""): number | null => spawnSync("/bin/sh", ["-c", `"${process.execPath}" "${cli}" ${args} ${redirections}`], { cwd: folder, env: { PATH: process.env["PATH"] ?? "", HOME: folder } }).status;

  it("T01: standard output that is full is no pass, in any format", () => {
    for (const format of formats) expect({ format, green: shell(workspace({ "a.yml": good }), "> /dev/full", `--format ${format}`) === 0 }).toEqual({ format, green: false });
    expect(shell(workspace({ "a.yml": bad }), "> /dev/full")).not.toBe(0);
    expect(shell(workspace({ "a.yml": bad }), "2> /dev/full", "--format json")).not.toBe(0);
    expect(shell(workspace({ "a.yml": bad }), "> /dev/full 2> /dev/full")).not.toBe(0);
  });

  it("T01: streams that are closed keep a red run red", () => {
    for (const closed of [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"]) expect({ closed, code: shell(workspace({ "a.yml": bad }), closed) }).toEqual({ closed, code: 1 });
  });

  it("T01: a reader that leaves early keeps a red run red", () => {
    const folder = workspace({ "a.yml": many(1000), "b.yml": bad });
    const ended = spawnSync("/bin/bash", ["-c", `"${process.execPath}" "${cli}" --format json | head -c 10 > /dev/null; exit "\${PIPESTATUS[0]}"`], { cwd: folder, env: { PATH: process.env["PATH"] ?? "" } });
    expect(ended.status).toBe(1);
  });

  it.each(["SIGTERM", "SIGINT", "SIGHUP", "SIGKILL"] as const)("T01: a run that %s ends says neither 0 nor success, whenever it comes", async (signal) => {
    const folder = workspace({ "a.yml": many(9000) });
    for (const killAfter of [1, 40, 120, 250, 400]) {
      const ended = await startBeside(folder, { event: "push", killAfter, signal });
      // On a fast machine it may be over before.
      if (ended.signal === null && ended.code === 0) expect(ended.outputs).toContain("conclusion");
      else {
        expect(ended.code).not.toBe(0);
        expect(ended.outputs).not.toMatch(/^success$/m);
      }
    }
  });

  it.each([
    ["ends without an answer, with 0", `process.exit(0)`, 70],
    ["ends without an answer, with 3", `process.exit(3)`, 70],
    ["throws", `throw new Error("x")`, 70],
    ["answers nothing, for ever", `setInterval(() => {}, 1000); await new Promise(() => {})`, 4],
    ["never comes back", `for (;;);`, 4],
    ["runs out of memory", `const held = []; for (;;) held.push(new Array(1e5).fill({}))`, 4],
  ])("T01: the evaluating thread that %s", (_name, code, expected) => {
    const folder = workspace({ "a.yml": many(6000) });
    expect(startCli([], folder).code).toBe(0);
    expect(startCli([], folder, preloaded(`import { isMainThread, workerData } from "node:worker_threads"; if (!isMainThread && workerData.files.length > 0) { ${code} }`)).code).toBe(expected);
  });

  it("T01: the calling thread that hangs is stopped, and the verdict is found in another one", { timeout: 60_000 }, () => {
    const folder = workspace({ ...shelves(3), "z.yml": bad });
    const before = startCli(["--format", "json"], folder);
    expect(before.code).toBe(1);
    // Spins where the work is watched, which is not where files are looked through.
    const spinning = preloaded(`import vm from "node:vm"; import { isMainThread } from "node:worker_threads"; const { runInThisContext } = vm.Script.prototype; let watched = false; vm.Script.prototype.runInThisContext = function (options) { watched = options?.timeout > 0; try { return runInThisContext.call(this, options); } finally { watched = false; } }; const { decode } = TextDecoder.prototype; TextDecoder.prototype.decode = function (...given) { if (watched && isMainThread) { process.stderr.write("spins\\n"); for (;;); } return decode.apply(this, given); };`);
    const ended = startCli(["--format", "json"], folder, spinning);
    expect(ended.err).toContain("spins");
    expect([ended.code, ended.out]).toEqual([before.code, before.out]);
  });

  it.each([8, 16])("T01: a heap of %i MB for many small files gives the right answer or none", (size) => {
    expect(startCli(["--format", "json"], workspace({ ...shelves(40), "z.yml": bad }), { NODE_OPTIONS: `--max-old-space-size=${size}` }).code).not.toBe(0);
  });

  it("T01: an interrupted run ends with 130, in the middle of a file too", () => {
    const interrupted = preloaded(`import { isMainThread, workerData } from "node:worker_threads"; if (!isMainThread && workerData.files.length > 0) { process.kill(process.pid, "SIGINT"); for (;;); }`);
    expect(startCli([], workspace({ "a.yml": many(6000), "b.yml": bad }), interrupted).code).toBe(130);
  });

  it("T01: a thread that hangs on one file takes the verdict on the others along", () => {
    const folder = workspace({ "a.yml": many(6000), "b.yml": bad });
    const ended = startCli([], folder, preloaded(`import { isMainThread, workerData } from "node:worker_threads"; if (!isMainThread) { const { store } = Atomics; Atomics.store = (array, at, value) => { store(array, at, value); if (workerData.files[value]?.path === "a.yml") for (;;); return value; }; }`));
    expect(ended.code).toBe(1);
    expect(ended.out).toContain("file-too-costly");
  });

  it.each([
    ["a promise that is never kept", `globalThis.setInterval = () => ({ unref() {} }); import worker from "node:worker_threads"; import { syncBuiltinESMExports } from "node:module"; if (worker.isMainThread) { worker.Worker = class { once() {} terminate() {} }; syncBuiltinESMExports(); }`],
    ["rejections that nobody hears", `process.on("unhandledRejection", () => {}); import worker from "node:worker_threads"; import { syncBuiltinESMExports } from "node:module"; if (worker.isMainThread) { worker.Worker = class { once() {} terminate() {} }; globalThis.setInterval = () => ({}); Promise.reject(new Error("x")); syncBuiltinESMExports(); }`],
  ])("T01: %s is no pass", (_name, code) => {
    expect(startCli([], workspace({ "a.yml": many(6000) }), preloaded(code)).code).toBe(70);
  });

  it("T01: a lost await with rejections switched off is no pass", () => {
    const { NODE_OPTIONS } = withFileSystem(`{ realpathSync: () => () => fail("EIO", "realpath") }`);
    for (const mode of ["none", "warn", "strict"]) expect(startCli([], workspace({ "a.yml": good }), { NODE_OPTIONS: `${NODE_OPTIONS ?? ""} --unhandled-rejections=${mode}` }).code).not.toBe(0);
  });

  it.each([8, 16, 24, 40])("T01: a heap of %i MB gives the right answer or none", (size) => {
    const environment = { NODE_OPTIONS: `--max-old-space-size=${size}` };
    expect(startCli(["--format", "json"], workspace({ "a.yml": bad, "b.yml": many(12_000) }), environment).code).not.toBe(0);
    expect(startAction(workspace({ "a.yml": bad }), { event: "push", environment }).code).not.toBe(0);
  });

  it("T01: large real input that is dear to parse is refused in time", () => {
    const folder = workspace({ "a.yml": good, "b.yml": `${head}x-a: [${"!]".repeat(250_000)}\n`, "c.yml": `${head}${Array.from({ length: 60_000 }, (_each, index) => `x-${index}: &a${index} y\n`).join("")}` });
    expect(startCli([], folder).code).toBe(4);
  });

  it("T01, T21: outputs that cannot be written are no pass", () => {
    const ended = startAction(workspace({ "a.yml": good }), { event: "push", environment: { GITHUB_OUTPUT: "/dev/full" } });
    expect(ended.code).toBe(70);
  });
});

describe("T20 to T30: what surrounds the run", () => {
  it("T21: no text of a file masks the word of the verdict", () => {
    const ended = startAction(workspace({ "a.yml": bad.replace("name: bad", 'name: "::add-mask::unsupported\\r\\n::stop-commands::x\\n##[add-mask]failure"') }), { event: "push" });
    expect(ended.code).toBe(1);
    expect(runnerCommands(ended.out).map(({ name }) => name).filter((name) => !["error", "warning", "notice"].includes(name))).toEqual([]);
    expect(runnerCommands(ended.err)).toEqual([]);
    expect(ended.outputs["conclusion"]).toBe("failure");
  });

  it("T22: no text of a file makes the summary say that all is well", () => {
    const ended = startAction(workspace({ "a.yml": bad.replace("name: bad", 'name: "x</td></table>\\n\\n# All supported\\n"') }), { event: "push" });
    expect(ended.code).toBe(1);
    expect(ended.summary).not.toMatch(/^# All supported/m);
    expect(ended.summary.match(/<\/table>/g)?.length).toBe(ended.summary.match(/<table/g)?.length);
  });

  it("T26: pull_request_target is refused, and so in the outputs", () => {
    const ended = startAction(workspace({ "a.yml": good }), { event: "pull_request_target", payload: pullRequest("a".repeat(40)) });
    expect(ended.code).toBe(2);
    expect(ended.outputs["conclusion"]).toBe("failure");
  });

  it("T27, T28: the workflow that the README shows starts on every change and in the queue, and skips nothing", () => {
    const [shown = ""] = /```yaml\n# \.github\/workflows[\s\S]*?```/.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
    expect(shown).toContain("merge_group:");
    expect(shown).not.toMatch(/paths|continue-on-error|^\s*if:|pull_request_target/m);
    expect(readFileSync(join(root, "SECURITY.md"), "utf8")).toMatch(/ruleset|CODEOWNERS/i);
  });

  it.each([["checks/create", 403], ["checks/create", 422], ["checks/create", 401], ["issues/list-comments", 403], ["issues/create-comment", 410]] as const)("ask 1, ask 3: %s refused with %i keeps a red run red, with its findings in the log", async (operation, status) => {
    const double = await startDouble("api.github.com");
    try {
      double.fault(operation, [{ status }], true);
      const ended = await startBeside(workspace({ "a.yml": bad }), { payload: pullRequest("a".repeat(40)), inputs: { token: "ghs_secret", annotations: "checks", "comment-summary-in-pr": "always" }, environment: { GITHUB_API_URL: double.url } });
      expect(ended.code).toBe(1);
      expect(ended.outputs).toMatch(/^failure$/m);
      expect(ended.out).toContain(servicePack);
      for (const { conclusion, status: state } of double.state.checkRuns) expect({ conclusion, state }).not.toMatchObject({ conclusion: "success" });
      if (operation === "checks/create") expect(runnerCommands(ended.out).some(({ name }) => name === "error")).toBe(true);
    } finally {
      await double.close();
    }
  });

  it("ask 1: the check run of a red run is never green, and none of a green one is claimed where a report is missing", async () => {
    const double = await startDouble("api.github.com");
    try {
      const started = (text: string, reports = ""): ReturnType<typeof startBeside> => startBeside(workspace({ "a.yml": text }), { payload: pullRequest("a".repeat(40), "c".repeat(40)), inputs: { token: "ghs_secret", annotations: "checks", reports }, environment: { GITHUB_API_URL: double.url } });
      expect((await started(bad)).code).toBe(1);
      expect(double.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure"]);
      expect((await started(good, "json=../outside.json")).code).not.toBe(0);
      expect(double.state.checkRuns.at(-1)?.conclusion).not.toBe("success");
    } finally {
      await double.close();
    }
  });
});
