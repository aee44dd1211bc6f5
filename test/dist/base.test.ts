/** The bundles in real checkouts: the base commit's policy and waivers decide about a proposal, findings are held against it, and what was asked for is written whole or fails the run. */
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { keepInDouble, propose, type Proposal, pullPayload } from "../support/checkout.ts";
import { type GitHubDouble, startDouble } from "../support/github-double.ts";
import { type ActionEnded, type ActionStart, makeWorkspace, startAction, startActionAsync, startCli } from "../support/start.ts";

const marker = "apiVersion: sysprep-gate/v1\nkind: Images\n";
const nt4 = (name: string, servicePack = "SP5", more = ""): string => `${marker}name: ${name}\nos: Windows NT 4.0 Server\nservicePack: ${servicePack}\niis: { version: "4.0", source: nt4-option-pack }\nie: "5.01"\nsysprep: true\n${more}`;
const uncovered = `${marker}name: xp\nos: Windows XP Professional SP3\niis: true\nsysprep: true\n`;
/** Supported by an implied Internet Explorer: undetermined under `strict`. */
const implied = `${marker}name: implied\nos: Windows 2000 Server\nsysprep: true\n`;
const policy = ".github/sysprep-gate.yml";
const waivers = ".github/sysprep-gate-waivers.yml";
const servicePack = "q326779/nt4-iis4/service-pack";
const waiver = (image: string, until = "2999-01-01"): string => `  - image: ${image}\n    requirement: ${servicePack}\n    reason: moves in May\n    owner: web-team\n    until: ${until}\n`;
const waive = (...entries: readonly string[]): string => `waivers:\n${entries.join("")}`;

type Files = Readonly<Record<string, string>>;

const made: { dispose(): void }[] = [];
const open: GitHubDouble[] = [];
afterEach(async () => {
  for (const double of open.splice(0)) {
    await double.close();
    expect(double.breaches).toEqual([]);
  }
});
afterAll(() => made.forEach((each) => each.dispose()));

function proposal(before: Files, after: Files): Proposal {
  const each = propose(before, after);
  made.push(each);
  return each;
}

function workspace(files: Files): string {
  const each = makeWorkspace(files);
  made.push(each);
  return each.folder;
}

function options(change: Proposal, { environment = {}, ...more }: ActionStart): ActionStart {
  return { payload: pullPayload(change), ...more, environment: { GITHUB_SHA: change.merge, ...environment } };
}

/** A pull request checked out as `fetch-depth: 2` does, without a token. */
function pull(before: Files, after: Files, start: ActionStart = {}): ActionEnded {
  const change = proposal(before, after);
  return startAction(change.checkOut(2), options(change, start));
}

/** A pull request on the shallowest checkout, with a token and a double that knows the base commit. */
async function pullThroughApi(before: Files, after: Files, start: ActionStart = {}, prepare: (double: GitHubDouble) => void = () => {}): Promise<ActionEnded & { readonly requests: readonly string[]; readonly folder: string }> {
  const change = proposal(before, after);
  const double = await startDouble("api.github.com");
  open.push(double);
  keepInDouble(double.state, change);
  prepare(double);
  const folder = change.checkOut(1);
  const ended = await startActionAsync(folder, options(change, { ...start, inputs: { token: "ghs_x", annotations: "commands", ...start.inputs }, environment: { GITHUB_API_URL: double.url } }));
  return { ...ended, requests: double.requests, folder };
}

const notices = (ended: ActionEnded): string[] => ended.out.split("\n").filter((line) => line.startsWith("::notice title="));

describe("the judge of a proposal is the base commit", () => {
  const red: readonly (readonly [name: string, before: Files, after: Files, code: number])[] = [
    ["lets what is not covered pass", {}, { "a.yml": uncovered, [policy]: "on-not-covered: ignore\n" }, 1],
    ["leaves its own file out", { "ok.yml": nt4("ok", "SP6a") }, { "ok.yml": nt4("ok", "SP6a"), "bad.yml": nt4("bad"), [policy]: "exclude-paths: [bad.yml]\n" }, 1],
    ["names only the good file", { "ok.yml": nt4("ok", "SP6a") }, { "ok.yml": nt4("ok", "SP6a"), "bad.yml": nt4("bad"), [policy]: "paths: [ok.yml]\n" }, 1],
    ["lets what is undetermined pass", {}, { "a.yml": nt4("a", "Service Pack 6"), [policy]: "on-undetermined: ignore\n" }, 4],
    ["needs no images any more", { "a.yml": nt4("a", "SP6a") }, { [policy]: "min-images: 0\n" }, 3],
    ["lowers a number", { "a.yml": nt4("a", "SP6a"), "b.yml": nt4("b", "SP6a"), [policy]: "min-images: 2\n" }, { "a.yml": nt4("a", "SP6a"), [policy]: "min-images: 1\n" }, 3],
    ["deletes the strict policy", { [policy]: "strict: true\n" }, { "a.yml": implied }, 4],
    ["turns off strict", { [policy]: "strict: true\n" }, { "a.yml": implied, [policy]: "strict: false\n" }, 4],
    ["asks for introduced findings only", { "a.yml": nt4("a") }, { "a.yml": nt4("a"), [policy]: "fail-on: introduced\n" }, 1],
    ["moves the waivers", { "a.yml": nt4("a") }, { "a.yml": nt4("a"), [policy]: "waivers-file: mine.yml\n", "mine.yml": waive(waiver("a")) }, 1],
  ];
  const events = ["pull_request", "merge_group"] as const;

  it.each(red.flatMap(([name, before, after, code]) => events.map((event) => [name, event, before, after, code] as const)))("stays red where the head %s, on %s, and says why", (_name, event, before, after, code) => {
    const change = proposal({ "README.md": "x\n", ...before }, { "README.md": "y\n", ...after });
    const payload = event === "pull_request" ? {} : { payload: { merge_group: { base_sha: change.base, head_sha: change.merge } } };
    const ended = startAction(change.checkOut(2), options(change, { event, ...payload }));
    expect(ended.code).toBe(code);
    expect(ended.outputs["conclusion"]).toBe("failure");
    expect(notices(ended)).toHaveLength(1);
    expect(notices(ended)[0]).toMatch(/The policy of the base commit decides\. The one proposed here is looser and counts only once it is merged/);
    expect(ended.summary).toContain("The policy of the base commit decides");
  });

  it("does not let a change waive its own finding", () => {
    const ended = pull({ "a.yml": nt4("a", "SP6a") }, { "a.yml": nt4("a"), [waivers]: waive(waiver("a")) });
    expect(ended.code).toBe(1);
    expect(ended.outputs).toMatchObject({ waived: "0", unsupported: "1" });
  });

  it("says that a proposed waiver counts only once it is merged", () => {
    const ended = pull({ "a.yml": nt4("a", "SP6a") }, { "a.yml": nt4("a"), [waivers]: waive(waiver("a")) });
    expect(notices(ended).join()).toMatch(/waiver/);
  });

  it("says that proposed waivers cannot be read before they are merged and break every run", () => {
    const ended = pull({ "a.yml": nt4("a", "SP6a") }, { "a.yml": nt4("a", "SP6a"), [waivers]: "waivers:\n  - image: a\n" });
    expect(ended.code).toBe(2);
  });

  it.each([
    ["policy", { [policy]: "strcit: true\n" }, { [policy]: "strict: true\n" }],
    ["waivers", { [waivers]: "waivers: [\n" }, { [waivers]: "waivers: []\n" }],
  ])("lets a change through that repairs a broken file of %s", (_what, before, after) => {
    expect(pull({ ...before, "a.yml": nt4("a", "SP6a") }, { ...after, "a.yml": nt4("a", "SP6a") }).code).toBe(0);
  });

  it("applies the base's waivers, also where the head deletes or breaks them", () => {
    for (const after of [{ "a.yml": nt4("a") }, { "a.yml": nt4("a"), [waivers]: waive(waiver("b")) }]) {
      const ended = pull({ "a.yml": nt4("a"), [waivers]: waive(waiver("a")) }, after);
      expect(ended.code).toBe(0);
      expect(ended.outputs["waived"]).toBe("1");
    }
  });

  it("takes a stricter policy of the base over the head's none, and the head's file's errors are said", () => {
    const ended = pull({ "a.yml": nt4("a", "SP6a") }, { "a.yml": nt4("a", "SP6a"), [policy]: "stritc: true\n" });
    expect(ended.code).toBe(2);
    expect(ended.out).toContain(`file=${policy},line=1`);
    expect(ended.out).toContain("strict");
  });

  it("is the head where config-from says so, in both entries", () => {
    const before = { "a.yml": nt4("a") };
    const after = { ...before, [waivers]: waive(waiver("a")), "v.yml": uncovered, [policy]: "on-not-covered: warn\n" };
    expect(pull(before, after).code).toBe(1);
    const ended = pull(before, after, { inputs: { "config-from": "head" } });
    expect(ended.code).toBe(0);
    expect(ended.outputs["waived"]).toBe("1");
  });

  it("is the pushed commit itself on a push, a tag, a release and a schedule", () => {
    const change = proposal({ "a.yml": nt4("a") }, { "a.yml": nt4("a"), [waivers]: waive(waiver("a")), "v.yml": uncovered, [policy]: "on-not-covered: warn\n" });
    const folder = change.checkOut(2);
    for (const [event, payload] of [["push", { ref: "refs/heads/main", before: change.base }], ["push", { ref: "refs/tags/v1", before: change.base }], ["release", {}], ["schedule", {}]] as const) {
      const ended = startAction(folder, options(change, { event, payload }));
      expect(ended.code).toBe(0);
      expect(notices(ended)).toEqual([]);
    }
  });

  it("does not become the head where the payload names no base commit", () => {
    const change = proposal({ "a.yml": nt4("a", "SP6a") }, { "a.yml": nt4("a"), [waivers]: waive(waiver("a")), "v.yml": uncovered, [policy]: "on-not-covered: ignore\n" });
    expect(startAction(change.checkOut(2), options(change, { payload: {} })).code).not.toBe(0);
  });
});

describe("the base commit that the checkout lacks", () => {
  const before = { "a.yml": implied, [policy]: "strict: true\n" };
  const loosened = { "a.yml": implied, [policy]: "on-not-covered: ignore\n" };

  it("is read through the API", async () => {
    const ended = await pullThroughApi(before, loosened);
    expect(ended.code).toBe(4);
    expect(new Set(ended.requests)).toEqual(new Set(["git/get-tree", "git/get-blob"]));
    expect(notices(ended)).toHaveLength(1);
    expect(notices(ended)[0]).toMatch(/policy of the base commit decides/);
  });

  it("gives its waivers through the API as well", async () => {
    const ended = await pullThroughApi({ "a.yml": nt4("a"), [waivers]: waive(waiver("a")) }, { "a.yml": nt4("a") });
    expect(ended.code).toBe(0);
    expect(ended.outputs["waived"]).toBe("1");
    expect(notices(ended)).toEqual([expect.stringContaining("waivers of the base commit decide")]);
  });

  it.each([
    ["no token", undefined],
    ["a token that may not read", 404],
    ["a token that is refused", 401],
    ["a token without the permission", 403],
  ])("fails a looser policy with %s, and says so", async (_words, status) => {
    const ended = await pullThroughApi(before, loosened, status === undefined ? { inputs: { token: "" } } : {}, (double) => status !== undefined && double.fault("git/get-tree", [{ status, body: '{"message":"Not Found"}' }], true));
    expect(ended.code).toBe(2);
    expect(ended.out).toMatch(/::error file=\.github\/sysprep-gate\.yml.*policy-not-trusted/);
    expect(ended.out).toContain("the conclusion depends on it");
    expect(notices(ended).join("\n")).toMatch(/The policy of the base commit could not be read/);
    if (status === undefined) expect(ended.requests).toEqual([]);
  });

  it("fails where the head deletes a policy that nobody could compare", async () => {
    const ended = await pullThroughApi({ "a.yml": implied, [policy]: "min-images: 3\n" }, { "a.yml": implied }, { inputs: { token: "" } });
    expect(ended.code).not.toBe(0);
  });

  it("lets a policy that is no looser than the defaults go on, without the waivers that are proposed", async () => {
    const ended = await pullThroughApi({ "a.yml": nt4("a", "SP6a") }, { "a.yml": nt4("a"), [policy]: "strict: true\n", [waivers]: waive(waiver("a")) }, { inputs: { token: "" } });
    expect(ended.code).toBe(1);
    expect(ended.outputs["waived"]).toBe("0");
    expect(notices(ended).join("\n")).toMatch(/could not be read[^]*a change cannot waive its own findings/);
  });

  it("makes every finding new where nobody has it", async () => {
    const files = { "a.yml": nt4("a") };
    const ended = await pullThroughApi(files, { ...files, "b.yml": nt4("b", "SP6a") }, { inputs: { token: "", "fail-on": "introduced" } });
    expect(ended.code).toBe(1);
    expect(ended.outputs["introduced"]).toBe("1");
    expect(notices(ended).join("\n")).toMatch(/every finding counts as new/);
  });
});

interface JsonReport {
  readonly comparison: { readonly base: string; readonly fixed: readonly { readonly image: string; readonly requirement: string }[]; readonly retired: readonly string[] } | null;
  readonly images: readonly { readonly name: string; readonly failing: boolean; readonly findings: readonly { readonly requirement: string; readonly change: string | null; readonly level: string }[] }[];
}

describe("only introduced findings", () => {
  const strict = { [policy]: "fail-on: introduced\n" };
  const before = { ...strict, "kept.yml": nt4("kept"), "fixed.yml": nt4("fixed"), "gone.yml": nt4("gone"), "old.yml": nt4("moved", "SP5", "# one\n# two\n# three\n") };
  const after = { ...strict, "kept.yml": `# moved down\n${nt4("kept")}`, "fixed.yml": nt4("fixed", "SP6a"), "folder/new.yml": nt4("moved", "SP5", "# one\n# two\n# three, changed\n") };

  const read = (folder: string): JsonReport => JSON.parse(readFileSync(join(folder, "out.json"), "utf8")) as JsonReport;
  const marks = (report: JsonReport): string[] => report.images.flatMap((image) => image.findings.map((each) => `${image.name} ${each.change} ${each.level} ${image.failing}`)).toSorted();

  it.each(["git", "the API"])("are marked new, existing, fixed and retired, with the base from %s", async (source) => {
    const added = { ...after, "added.yml": nt4("added") };
    const results: { readonly code: number | null; readonly report: JsonReport; readonly introduced: string | undefined }[] = [];
    for (const files of [after, added]) {
      const inputs = { reports: "json=out.json" };
      let ended: ActionEnded;
      let folder: string;
      if (source === "git") {
        const change = proposal(before, files);
        folder = change.checkOut(2);
        ended = startAction(folder, options(change, { inputs }));
        expect(read(folder).comparison?.base).toBe(change.base);
      } else {
        const through = await pullThroughApi(before, files, { inputs });
        ({ folder } = through);
        ended = through;
        expect(through.requests).toContain("repos/compare-commits-with-basehead");
      }
      results.push({ code: ended.code, report: read(folder), introduced: ended.outputs["introduced"] });
    }
    const [same, worse] = results;
    expect(same).toMatchObject({ code: 0, introduced: "0" });
    expect(marks(same?.report as JsonReport)).toEqual(["kept existing warning false", "moved existing warning false"]);
    expect(same?.report.comparison).toMatchObject({ fixed: [{ image: "fixed", requirement: servicePack }], retired: ["gone"] });
    expect(worse).toMatchObject({ code: 1, introduced: "1" });
    expect(marks(worse?.report as JsonReport)).toEqual(["added new error true", "kept existing warning false", "moved existing warning false"]);
  });

  it("are those of a file that was renamed and made worse", () => {
    const ended = pull({ ...strict, "a.yml": nt4("a", "SP6a", "# one\n# two\n") }, { ...strict, "b.yml": nt4("a", "SP5", "# one\n# two\n") });
    expect(ended.code).toBe(1);
    expect(ended.outputs["introduced"]).toBe("1");
  });

  it("never fail a change that only removes images", () => {
    const ended = pull({ ...strict, "a.yml": nt4("a"), "b.yml": nt4("b", "SP6a") }, { ...strict, "b.yml": nt4("b", "SP6a") });
    expect(ended.code).toBe(0);
    expect(ended.out).toContain("no longer declared");
  });

  it("count on a push against the commit before, and all on a tag", () => {
    const change = proposal({ ...strict, "a.yml": nt4("a") }, { ...strict, "a.yml": nt4("a"), "b.yml": nt4("b", "SP6a") });
    const folder = change.checkOut(2);
    const push = startAction(folder, options(change, { event: "push", payload: { ref: "refs/heads/main", before: change.base } }));
    expect([push.code, push.outputs["introduced"]]).toEqual([0, "0"]);
    const tag = startAction(folder, options(change, { event: "push", payload: { ref: "refs/tags/v1", before: change.base } }));
    expect([tag.code, tag.outputs["introduced"]]).toEqual([1, "1"]);
    expect(notices(tag).join()).toContain("There is no base commit to compare with");
  });
});

describe("where a check run goes", () => {
  it("is what head-ref names", async () => {
    const change = proposal({ "README.md": "x" }, { "a.yml": nt4("a") });
    const double = await startDouble("api.github.com");
    open.push(double);
    await startActionAsync(change.checkOut(2), options(change, { event: "workflow_dispatch", payload: {}, inputs: { token: "ghs_x", "head-ref": change.head }, environment: { GITHUB_API_URL: double.url } }));
    expect(double.state.checkRuns.map((run) => run.headSha)).toEqual([change.head]);
  });
});

describe("reports", () => {
  const formats = ["json", "jsonl", "sarif", "junit", "csv", "markdown", "github", "pretty"];

  it("are all written whole in one evaluation, and named in the output", () => {
    const folder = workspace({ "a.yml": nt4("a") });
    const ended = startAction(folder, { event: "push", inputs: { reports: formats.map((format) => `${format}=out/report.${format}`).join("\n") } });
    expect(ended.code).toBe(1);
    expect(ended.outputs["report-files"]?.split("\n")).toEqual(formats.map((format) => `out/report.${format}`));
    for (const format of formats) expect(readFileSync(join(folder, `out/report.${format}`), "utf8")).toMatch(/\n$/);
    expect((JSON.parse(readFileSync(join(folder, "out/report.json"), "utf8")) as JsonReport).images).toHaveLength(1);
    expect(() => JSON.parse(readFileSync(join(folder, "out/report.sarif"), "utf8")) as unknown).not.toThrow();
  });

  it.each([
    ["../outside.json", /outside of the workspace/],
    ["/nonexistent/outside.json", /outside of the workspace/],
    ["a.yml/report.json", /file stands where its folder should be/],
    ["images", /not a file/],
    ["shut/report.json", /a link on its way leads nowhere/],
  ])("that cannot be written to %s fail the run with the reason", (path, reason) => {
    const folder = workspace({ "a.yml": nt4("a", "SP6a"), "images/README.md": "x" });
    symlinkSync(join(folder, "nowhere"), join(folder, "shut"));
    const ended = startAction(folder, { event: "push", inputs: { reports: `json=${path}\ncsv=good.csv` } });
    expect(ended.code).toBe(2);
    expect(ended.out).toMatch(reason);
    expect(ended.outputs["report-files"]).toBe("good.csv");
    expect(existsSync(join(folder, "../outside.json"))).toBe(false);
  });

  it("that cannot be written leave no output that says success", () => {
    const ended = startAction(workspace({ "a.yml": nt4("a", "SP6a") }), { event: "push", inputs: { reports: "json=../outside.json" } });
    expect(ended.outputs).toMatchObject({ conclusion: "failure", "exit-code": "2" });
  });

  it("come before the code of the images: what was asked for could not be done", () => {
    const ended = startAction(workspace({ "a.yml": nt4("a") }), { event: "push", inputs: { reports: "json=../outside.json" } });
    expect(ended.code).toBe(2);
    expect(ended.out).toMatch(/outside of the workspace/);
  });
});

describe("the clock of the command line", () => {
  const until = "2027-03-31";
  const folder = workspace({ "a.yml": nt4("a"), [waivers]: waive(waiver("a", until)) });

  it.each([
    ["15 days before", "2027-03-16", 0, undefined],
    ["14 days before", "2027-03-17", 0, /waiver-expires-soon[^]*expires soon: 14 days left/],
    ["on the last day", until, 0, /waiver-expires-soon[^]*expires today/],
    ["on the day after", "2027-04-01", 1, /waiver-expired[^]*expired 1 day ago/],
    ["a month after", "2027-05-01", 1, /waiver-expired[^]*expired 31 days ago/],
  ])("judges a waiver %s", (_words, now, code, remark) => {
    const ended = startCli(["--now", now], folder);
    expect(ended.code).toBe(code);
    if (remark === undefined) expect(ended.out).not.toMatch(/waiver-/);
    else expect(ended.out.replaceAll(/\s+/g, " ")).toMatch(remark);
    expect(ended.out).toContain(servicePack);
  });

  it("judges it by UTC, wherever the machine stands", () => {
    for (const TZ of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Pacific/Chatham"]) {
      expect(startCli(["--now", until], folder, { TZ }).code).toBe(0);
      expect(startCli(["--now", "2027-04-01"], folder, { TZ }).code).toBe(1);
    }
  });

  it("names waivers that hold nothing, with the lines to delete", () => {
    const idle = workspace({ "a.yml": nt4("a", "SP6a"), [waivers]: waive(waiver("a"), waiver("gone")) });
    const ended = startCli(["--now", "2027-01-01", "--format", "json"], idle);
    expect(ended.code).toBe(0);
    const { diagnostics } = JSON.parse(ended.out) as { readonly diagnostics: readonly { readonly code: string; readonly level: string; readonly line: number; readonly message: string }[] };
    expect(diagnostics.map(({ code, level, line }) => [code, level, line]).toSorted()).toEqual([["waiver-orphaned", "warning", 7], ["waiver-unused", "warning", 2]]);
    expect(diagnostics.map((each) => /[Dd]elete lines (\d+ to \d+)/.exec(each.message)?.[1]).toSorted()).toEqual(["2 to 6", "7 to 11"]);
  });

  it.each(["2027-02-29", "tomorrow", "2027-1-1"])("refuses %s", (now) => {
    const ended = startCli(["--now", now], folder);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain("--now");
  });
});

describe("config", () => {
  it("prints every value with its origin: flag before file before default", () => {
    const folder = workspace({ [policy]: "strict: true\non-not-covered: warn\nmin-images: 3\n" });
    const ended = startCli(["config", "--min-images", "5"], folder);
    expect(ended.code).toBe(0);
    expect(ended.out).toMatch(/^strict +true +file \.github\/sysprep-gate\.yml:1$/m);
    expect(ended.out).toMatch(/^on-not-covered +warn +file \.github\/sysprep-gate\.yml:2$/m);
    expect(ended.out).toMatch(/^min-images +5 +flag --min-images$/m);
    expect(ended.out).toMatch(/^on-undetermined +auto +default$/m);
    const { "min-images": least, "fail-on": failOn } = JSON.parse(startCli(["config", "--min-images", "5", "--format", "json"], folder).out) as Record<string, unknown>;
    expect([least, failOn]).toEqual([{ value: 5, origin: "flag --min-images" }, { value: "any", origin: "default" }]);
  });

  it("refuses a key that nobody knows, with line and nearest name", () => {
    const ended = startCli(["config"], workspace({ [policy]: "strict: true\non-undeterminded: warn\n" }));
    expect(ended.code).toBe(2);
    expect(ended.err).toMatch(/sysprep-gate\.yml:2:1: error: .*on-undetermined/);
  });
});
