/** The Action's bundle against a double of GitHub's API: what is delivered is whole, what is refused costs a notice and never the verdict, and no finding is lost. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { keepInDouble, propose, type Proposal, pullPayload } from "../support/checkout.ts";
import { type Contract, contracts, type Fault, type GitHubDouble, startDouble } from "../support/github-double.ts";
import { type ActionEnded, type ActionStart, startActionAsync } from "../support/start.ts";

const token = "ghs_16C7e42F292c6912E7710c838347Ae178B4a";
const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";
const prefixes: Readonly<Record<Contract, string>> = { "api.github.com": "", "ghes-3.19": "/api/v3" };
const both = contracts.map((contract) => [contract, prefixes[contract]] as const);

/** One finding each: Service Pack 5. */
const failing = (count: number, prefix = "i"): string => `${head}images:\n${Array.from({ length: count }, (_, index) => `  - { name: ${prefix}${index}, os: Windows NT 4.0 SP5, iis: { version: "4.0", source: NTOP }, ie: "5.01", sysprep: true }\n`).join("")}`;
const supported = `${head}name: i0\nos: Windows 2000 Server\nsysprep: true\n`;

const open: GitHubDouble[] = [];
const made: { dispose(): void }[] = [];
afterEach(async () => {
  for (const double of open.splice(0)) {
    await double.close();
    expect(double.breaches).toEqual([]);
  }
});
afterAll(() => made.forEach((each) => each.dispose()));

async function double(contract: Contract = "api.github.com"): Promise<GitHubDouble> {
  const started = await startDouble(contract, prefixes[contract]);
  open.push(started);
  return started;
}

function keep<T extends { dispose(): void }>(each: T): T {
  made.push(each);
  return each;
}

/** A checkout that has its base commit, so that the API is asked for nothing but deliveries. */
function checkout(files: Readonly<Record<string, string>>, before = files): { readonly proposal: Proposal; readonly folder: string } {
  const proposal = keep(propose({ "README.md": "x\n", ...before }, { "README.md": "y\n", ...files }));
  return { proposal, folder: proposal.checkOut(2) };
}

function ask({ proposal, folder }: ReturnType<typeof checkout>, url: string, { inputs = {}, environment = {}, ...more }: ActionStart = {}): Promise<ActionEnded> {
  return startActionAsync(folder, {
    payload: pullPayload(proposal),
    ...more,
    inputs: { token, ...inputs },
    environment: { GITHUB_SHA: proposal.merge, GITHUB_API_URL: url, GITHUB_SERVER_URL: "https://github.example", GITHUB_RUN_ID: "12", GITHUB_WORKFLOW: "CI", GITHUB_JOB: "gate", ...environment },
  });
}

interface Shown {
  /** Annotations of findings and diagnostics: those that name a file. */
  readonly annotations: readonly string[];
  /** Findings and diagnostics that they stand for. */
  readonly represented: number;
  readonly closing: readonly string[];
  readonly notices: readonly string[];
}

function commandsOf(log: string): Shown {
  const commands = log.split("\n").filter((line) => /^\s*::/.test(line) || line.includes("##["));
  const annotations = commands.filter((line) => /^::(?:error|warning|notice) file=/.test(line));
  const rest = commands.filter((line) => !annotations.includes(line));
  return {
    annotations,
    represented: annotations.reduce((sum, line) => sum + 1 + Number(/… and (\d+) more of this level/.exec(line)?.[1] ?? 0), 0),
    closing: rest.filter((line) => line.startsWith("::error title=sysprep-gate::")),
    notices: rest.filter((line) => !line.startsWith("::error title=sysprep-gate::")),
  };
}

/** Findings that the log shows with their requirement. */
const loggedIn = (log: string): number => log.match(/^ {2}(?:error|warning|note)(?:, new|, existing)?(?:, waived)?: \S+\/\S+/gm)?.length ?? 0;

/** Findings that a Markdown report shows, and how many it says there are. */
function markdownOf(text: string): { readonly rows: number; readonly said: number } {
  const rows = text.match(/<b>(?:error|warning|note|waived)<\/b>(?:, new|, existing)? <code>/g)?.length ?? 0;
  const [, shown, all] = /Showing (\d+) of (\d+) findings\./.exec(text) ?? [];
  if (shown !== undefined) expect(Number(shown)).toBe(rows);
  return { rows, said: all === undefined ? rows : Number(all) };
}

function expectNoToken(ended: ActionEnded, github: GitHubDouble): void {
  expect([ended.out, ended.err, ended.summary, JSON.stringify(ended.outputs)].join("\n")).not.toContain(token);
  for (const heard of github.heard) {
    const without = heard.replace(/"authorization":"(?:token|bearer) [^"]*"/i, "");
    expect(without).not.toBe(heard);
    expect(without).not.toContain(token);
  }
}

describe.each(both)("a check run on %s", (contract) => {
  it.each(["auto", "checks"])("is created on the head commit, filled in batches of 50 and completed, with annotations %s", async (annotations) => {
    const github = await double(contract);
    const where = checkout({ "images/a.yml": failing(120) });
    const ended = await ask(where, github.url, { inputs: { annotations, "check-name": "images" } });
    expect(ended.code).toBe(1);
    const [run, ...more] = github.state.checkRuns;
    expect(more).toEqual([]);
    expect(run).toMatchObject({ name: "images", headSha: where.proposal.head, status: "completed", conclusion: "failure", detailsUrl: "https://github.example/octo/images/actions/runs/12" });
    expect(run?.headSha).not.toBe(where.proposal.merge);
    expect(run?.annotations.map((each) => [each["path"], each["start_line"], each["annotation_level"]])).toEqual(Array.from({ length: 120 }, (_, index) => ["images/a.yml", index + 4, "failure"]));
    expect(run?.title).toContain("120 unsupported");
    expect(github.requests.filter((each) => each === "checks/create")).toHaveLength(1);
    // Three batches and the completion.
    expect(github.requests.filter((each) => each === "checks/update")).toHaveLength(4);
    expect(github.heard.map((each) => each.match(/"start_line":/g)?.length ?? 0).filter((count) => count > 0)).toEqual([50, 50, 20]);
    const shown = commandsOf(ended.out);
    expect(shown).toMatchObject({ annotations: [], notices: [] });
    expect(shown.closing).toHaveLength(1);
    expect(ended.outputs).toMatchObject({ "annotations-omitted": "0", conclusion: "failure", "exit-code": "1", findings: "120" });
    expect(loggedIn(ended.out)).toBe(120);
    expectNoToken(ended, github);
  });

  it("is green, and says nothing else, where nothing fails", async () => {
    const github = await double(contract);
    const ended = await ask(checkout({ "a.yml": supported }), github.url);
    expect(ended.code).toBe(0);
    expect(github.state.checkRuns).toMatchObject([{ status: "completed", conclusion: "success", annotations: [] }]);
    expect(commandsOf(ended.out)).toMatchObject({ annotations: [], closing: [], notices: [] });
  });

  it("is not green where it cannot be filled, and the commands carry the whole list", async () => {
    const github = await double(contract);
    github.fault("checks/update", [undefined, { status: 403, body: '{"message":"Resource not accessible by integration"}' }]);
    const ended = await ask(checkout({ "a.yml": failing(60) }), github.url);
    expect(ended.code).toBe(1);
    expect(github.state.checkRuns).toMatchObject([{ status: "completed", conclusion: "failure", title: expect.stringMatching(/^Not all findings are here/) as string }]);
    const shown = commandsOf(ended.out);
    expect(shown.represented + (ended.out.includes("carry the whole list") ? 0 : Number(ended.outputs["annotations-omitted"]))).toBe(60);
    expect(shown.notices).toHaveLength(1);
  });
});

describe("events, tokens, modes and faults", () => {
  // 11 errors of three requirements each, a warning for every waiver that holds nothing, one waived finding, one file that nobody can read.
  const images = Array.from({ length: 11 }, (_, index) => `  - { name: i${index}, os: Windows NT 4.0 SP5, iis: { version: "4.0", source: SBS 4.5 }, ie: "5.0", sysprep: true }\n`).join("");
  const waiver = (image: string): string => `  - image: ${image}\n    requirement: q326779/nt4-iis4/service-pack\n    reason: moves in May\n    owner: web-team\n    until: 2999-01-01\n`;
  const where = checkout({ "a.yml": `${head}images:\n${images}`, "broken.yml": `${head}name: [\n`, ".github/sysprep-gate-waivers.yml": `waivers:\n${waiver("i3")}${waiver("gone")}` });
  const { proposal } = where;

  const pull = (from: string | null): Pick<ActionStart, "event" | "payload"> => ({ event: "pull_request", payload: pullPayload(proposal, from) });
  const plain = (event: string, payload: object, ref = "refs/heads/main"): ActionStart => ({ event, payload, environment: { GITHUB_REF: ref } });
  const events: Readonly<Record<string, ActionStart>> = {
    own: pull("octo/images"),
    fork: pull("mallory/images"),
    "deleted fork": pull(null),
    dependabot: { ...pull("octo/images"), environment: { GITHUB_ACTOR: "dependabot[bot]" } },
    merge_group: plain("merge_group", { merge_group: { head_sha: proposal.merge, base_sha: proposal.base } }, "refs/heads/gh-readonly-queue/main/pr-7"),
    push: plain("push", { ref: "refs/heads/main", before: proposal.base, after: proposal.merge }),
    tag: plain("push", { ref: "refs/tags/v1", before: "0".repeat(40), after: proposal.merge }, "refs/tags/v1"),
    release: plain("release", { action: "published", release: { tag_name: "v1" } }, "refs/tags/v1"),
    schedule: plain("schedule", { schedule: "0 0 * * *" }),
    workflow_dispatch: plain("workflow_dispatch", { inputs: {} }),
  };

  const denied: Fault = { status: 403, body: '{"message":"Resource not accessible by integration"}' };
  const writes = ["checks/create", "checks/update", "issues/create-comment", "issues/update-comment", "issues/delete-comment"];
  const everything = [...writes, "checks/get", "checks/list-for-ref", "checks/list-annotations", "issues/list-comments"];
  const script = (operations: readonly string[], fault: Fault, forever = true) => (github: GitHubDouble): void => operations.forEach((each) => github.fault(each, [fault], forever));
  const faults: Readonly<Record<string, (github: GitHubDouble) => void>> = {
    none: () => {},
    "read-only": script(writes, denied),
    "401": script(everything, { status: 401, body: `{"message":"Bad credentials ${token}"}` }),
    "404": script(everything, { status: 404, body: '{"message":"Not Found"}' }),
    "409": script(writes, { status: 409, body: '{"message":"Conflict"}' }),
    "422": script(writes, { status: 422, body: '{"message":"Validation Failed"}' }),
    "429 for an hour": script(everything, { status: 429, headers: { "retry-after": "3600" } }),
    "429 for a second": script(["checks/create", "issues/create-comment"], { status: 429, headers: { "retry-after": "1" } }, false),
    "secondary limit for an hour": script(everything, { status: 403, headers: { "retry-after": "3600" }, body: '{"message":"You have exceeded a secondary rate limit"}' }),
    "500s": script(everything, { status: 500 }),
    "502 once, performed": script(["checks/create", "checks/update", "issues/create-comment"], { status: 502, performed: true }, false),
    "no JSON": script(everything, { status: 200, headers: { "content-type": "text/html" }, body: "<html>Log in</html>" }),
    reset: script(["checks/create", "issues/create-comment"], { wire: "reset" }, false),
    cut: script(["checks/create", "issues/list-comments"], { wire: "cut" }, false),
    "hang once": script(["checks/create"], { wire: "hang" }, false),
    "a log-in page in place of the address": script(everything, { status: 302, headers: { location: "http://127.0.0.1:1/login" } }),
  };

  const modes = ["auto", "checks", "commands", "none"] as const;
  interface Row {
    readonly event: string;
    readonly withToken: boolean;
    readonly annotations: (typeof modes)[number];
    readonly fault: string;
  }
  // Every event with every mode and every kind of token; every fault on a pull request, where both surfaces are tried, and on a push.
  const rows: readonly Row[] = [
    ...Object.keys(events).flatMap((event) =>
      modes.flatMap((annotations): Row[] => [
        { event, withToken: true, annotations, fault: "read-only" },
        ...(annotations === "auto" || annotations === "checks" ? [{ event, withToken: true, annotations, fault: "none" }] : []),
        ...(annotations === "auto" || event === "own" ? [{ event, withToken: false, annotations, fault: "none" }] : []),
      ]),
    ),
    ...Object.keys(faults).flatMap((fault): Row[] => [
      { event: "own", withToken: true, annotations: "checks", fault },
      ...(/^\d|500|no JSON|hang/.test(fault) ? [] : [{ event: "push", withToken: true, annotations: "auto" as const, fault }]),
    ]),
  ];

  async function runRow({ event, withToken, annotations, fault }: Row, github: GitHubDouble): Promise<ActionEnded> {
    faults[fault]?.(github);
    const { environment = {}, ...start } = events[event] ?? {};
    return ask(where, github.url, { ...start, environment, inputs: { annotations, "comment-summary-in-pr": "always", "comment-key": "gate", ...(withToken ? {} : { token: "" }) } });
  }

  it(`changes neither verdict nor findings: ${rows.length} rows`, { timeout: 180_000 }, async () => {
    const plainRuns = new Map(await inParallel(Object.keys(events), async (event): Promise<[string, ActionEnded]> => {
      const { environment = {}, ...start } = events[event] ?? {};
      return [event, await ask(where, "http://127.0.0.1:1", { ...start, environment, inputs: { annotations: "commands", token: "" } })];
    }));
    expect(new Set([...plainRuns.values()].map((each) => each.outputs["result-digest"])).size).toBe(1);
    const seen = { rows: 0, delivered: 0, refused: 0, silent: 0, comments: 0 };
    await inParallel(rows, async (row) => {
      const github = await double();
      const ended = await runRow(row, github);
      const { "annotations-omitted": omitted, ...outputs } = ended.outputs;
      const { "annotations-omitted": _plain, ...expected } = plainRuns.get(row.event)?.outputs ?? {};
      const label = JSON.stringify(row);
      expect(ended.code, label).toBe(1);
      expect(outputs, label).toEqual(expected);
      expect(outputs, label).toMatchObject({ conclusion: "failure", "exit-code": "1", findings: "33", waived: "1" });
      expect(ended.err, label).toBe("");
      const shown = commandsOf(ended.out);
      expect(shown.closing, label).toHaveLength(1);
      expect(loggedIn(ended.out), label).toBe(33);
      for (const surface of ["check run", "comment"]) expect(shown.notices.filter((each) => each.includes(`the ${surface}`) || each.includes(`no ${surface}`)).length, `${label} ${shown.notices.join("\n")}`).toBeLessThanOrEqual(1);
      expect(shown.notices.length, label).toBeLessThanOrEqual(2);
      for (const each of shown.notices) expect(each, label).toMatch(/^::notice title=sysprep-gate::.*The verdict is not affected\.$/);
      // 33 findings, one of them waived, and three diagnostics: the broken file, the orphaned waiver and the one that no image answers to.
      const whole = [...github.state.checkRuns].filter((each) => each.status === "completed" && !/^(?:Not all|Writing)/.test(each.title ?? ""));
      const all = Number(plainRuns.get(row.event)?.outputs["annotations-omitted"]) + commandsOf(plainRuns.get(row.event)?.out ?? "").represented;
      expect(all, label).toBe(32 + 2);
      const inCheckRun = whole[0]?.annotations.length ?? 0;
      expect(whole.length, label).toBeLessThanOrEqual(1);
      expect(github.state.checkRuns.length, label).toBeLessThanOrEqual(1);
      expect(github.state.comments.length, label).toBeLessThanOrEqual(1);
      if (whole.length > 0) {
        expect(inCheckRun, label).toBe(all);
        expect(shown.annotations, label).toEqual([]);
        expect(omitted, label).toBe("0");
        seen.delivered++;
      } else if (row.annotations === "none") {
        expect(shown.annotations, label).toEqual([]);
        expect(omitted, label).toBe(String(all));
        seen.silent++;
      } else if (ended.out.includes("carry the whole list")) {
        expect(shown.represented, label).toBe(all);
        seen.refused++;
      } else {
        expect(shown.represented + Number(omitted), label).toBe(all);
        seen.refused++;
      }
      seen.comments += github.state.comments.length;
      const asksChecks = row.withToken && (row.annotations === "checks" || (row.annotations === "auto" && !["fork", "deleted fork", "dependabot"].includes(row.event)));
      const asksComment = row.withToken && ["own", "fork", "deleted fork", "dependabot"].includes(row.event);
      if (!asksChecks && !asksComment) expect(github.requests, label).toEqual([]);
      if (row.fault === "none") {
        expect(whole, label).toHaveLength(asksChecks ? 1 : 0);
        expect(github.state.comments, label).toHaveLength(asksComment ? 1 : 0);
        expect(markdownOf(github.state.comments[0]?.body ?? "").said, label).toBe(asksComment ? 33 : 0);
        if (row.event === "own" || row.event === "merge_group") for (const run of whole) expect(run.headSha, label).toBe(row.event === "own" ? proposal.head : proposal.merge);
      }
      if (row.fault === "read-only" && (asksChecks || asksComment)) expect(shown.notices.join(), label).toMatch(asksChecks ? /checks: write/ : /pull-requests: write/);
      expect(markdownOf(ended.summary).said, label).toBe(33);
      expectNoToken(ended, github);
      seen.rows++;
    });
    expect(seen).toEqual({ rows: 95, delivered: 26, refused: 58, silent: 11, comments: 14 });
  });
});

/** A few at a time: most of a row is the start of a process, the rest is waiting. */
async function inParallel<T, Result>(items: readonly T[], work: (item: T) => Promise<Result>, atOnce = 8): Promise<Result[]> {
  const results: Result[] = [];
  const queue = [...items.entries()].toReversed();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) results[next[0]] = await work(next[1]);
  }));
  return results;
}

describe("a check run that could not be finished", () => {
  it("leaves annotations-omitted at what GitHub does not show of the whole list", async () => {
    const github = await double();
    github.fault("checks/create", [{ status: 401, body: '{"message":"Bad credentials"}' }], true);
    const three = failing(30).replaceAll("source: NTOP }, ie: \"5.01\"", 'source: SBS 4.5 }, ie: "5.0"');
    const ended = await ask(checkout({ "a.yml": three }), github.url, { inputs: { annotations: "checks" } });
    expect(commandsOf(ended.out).annotations).toHaveLength(90);
    // GitHub takes the first ten errors of a step.
    expect(10 + Number(ended.outputs["annotations-omitted"])).toBe(90);
  });

  it("sends the token nowhere else when it is sent elsewhere", async () => {
    const heard: string[] = [];
    const elsewhere = createServer((request, response) => {
      heard.push(`${request.url} ${JSON.stringify(request.headers)}`);
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    try {
      const github = await double();
      const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/login`;
      for (const [index, operation] of ["checks/create", "issues/list-comments"].entries()) github.fault(operation, [{ status: index === 0 ? 307 : 302, headers: { location } }]);
      const ended = await ask(checkout({ "a.yml": failing(1) }), github.url, { inputs: { "comment-summary-in-pr": "always" } });
      expect(ended.code).toBe(1);
      expect(heard.length).toBeGreaterThan(0);
      expect(heard.join("\n")).not.toContain(token);
    } finally {
      elsewhere.closeAllConnections();
      await new Promise((resolve) => elsewhere.close(resolve));
    }
  });
});

describe.each(both)("the comment on %s", (contract) => {
  const inputs = { annotations: "none", "comment-key": "gate" };

  it("is created, left alone while its text is the same, rewritten when it changes and green after the fix", async () => {
    const github = await double(contract);
    const run = async (files: Readonly<Record<string, string>>, mode: string): Promise<ActionEnded> => {
      const ended = await ask(checkout(files), github.url, { inputs: { ...inputs, "comment-summary-in-pr": mode } });
      expectNoToken(ended, github);
      expect(commandsOf(ended.out).notices).toEqual([]);
      return ended;
    };
    const writes = (): string[] => github.requests.filter((each) => each.endsWith("-comment"));
    expect((await run({ "a.yml": supported }, "on-failure")).code).toBe(0);
    expect(writes()).toEqual([]);
    expect((await run({ "a.yml": failing(2) }, "on-failure")).code).toBe(1);
    expect((await run({ "a.yml": failing(2) }, "on-failure")).code).toBe(1);
    expect(writes()).toEqual(["issues/create-comment"]);
    expect(markdownOf(github.state.comments[0]?.body ?? "")).toEqual({ rows: 2, said: 2 });
    expect((await run({ "a.yml": failing(3) }, "always")).code).toBe(1);
    expect(writes()).toEqual(["issues/create-comment", "issues/update-comment"]);
    expect((await run({ "a.yml": supported }, "on-failure")).code).toBe(0);
    expect(writes()).toHaveLength(3);
    expect(github.state.comments).toMatchObject([{ body: expect.stringMatching(/^<!-- sysprep-gate: gate -->\n## ✅/) as string }]);
    expect((await run({ "a.yml": failing(1) }, "never")).code).toBe(1);
    expect(writes()).toHaveLength(3);
  });

  it("leaves a stranger's comment with the marker as it is, and removes its own older twin", async () => {
    const github = await double(contract);
    const planted = "<!-- sysprep-gate: gate -->\n## ✅ all good";
    github.state.comments.push({ id: 900, body: planted, login: "mallory", type: "User" }, { id: 901, body: `${planted} once`, login: "github-actions[bot]", type: "Bot" }, { id: 902, body: `${planted} twice`, login: "github-actions[bot]", type: "Bot" }, { id: 903, body: planted, login: "other[bot]", type: "Bot" });
    const ended = await ask(checkout({ "a.yml": failing(1) }), github.url, { inputs: { ...inputs, "comment-summary-in-pr": "always" } });
    expect(ended.code).toBe(1);
    expect(github.state.comments.map(({ id, body }) => [id, body.split("\n")[1]?.slice(0, 4)])).toEqual([[900, "## ✅"], [902, "## ❌"], [903, "## ✅"]]);
    expect(github.state.comments[0]?.body).toBe(planted);
  });

  it("is not replaced by a stranger's with the very same text", async () => {
    const where = checkout({ "a.yml": failing(1) });
    const start = { inputs: { ...inputs, "comment-summary-in-pr": "always" } };
    const first = await double(contract);
    await ask(where, first.url, start);
    const github = await double(contract);
    github.state.comments.push({ id: 900, body: first.state.comments[0]?.body ?? "", login: "mallory", type: "User" });
    await ask(where, github.url, start);
    expect(github.state.comments.map(({ login }) => login)).toEqual(["mallory", "github-actions[bot]"]);
  });

  it("costs one notice where it is refused, and no verdict", async () => {
    const outcomes: unknown[] = [];
    for (const files of [{ "a.yml": failing(1) }, { "a.yml": supported }]) {
      const github = await double(contract);
      github.fault("issues/create-comment", [{ status: 403, body: '{"message":"Resource not accessible by integration"}' }], true);
      const ended = await ask(checkout(files), github.url, { inputs: { ...inputs, "comment-summary-in-pr": "always" } });
      const { notices } = commandsOf(ended.out);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain("`pull-requests: write`");
      outcomes.push(ended.code, ended.outputs["exit-code"], ended.outputs["conclusion"]);
    }
    expect(outcomes).toEqual([1, "1", "failure", 0, "0", "success"]);
  });
});

describe("no finding is lost", () => {
  it.each([1, 10, 11, 50, 51, 1_001, 25_001])("%i findings are shown, or said to be elsewhere, on every surface", { timeout: 120_000 }, async (count) => {
    // A file with more would be too large to be read.
    const where = checkout(Object.fromEntries(Array.from({ length: Math.ceil(count / 1_000) }, (_, file) => [`${file}.yml`, failing(Math.min(1_000, count - file * 1_000), `f${file}-`)])));
    const github = await double();
    const [rich, bare] = await Promise.all([
      ask(where, github.url, { inputs: { "comment-summary-in-pr": "always" } }),
      ask(where, "http://127.0.0.1:1", { inputs: { annotations: "commands" } }),
    ]);
    for (const ended of [rich, bare]) {
      expect(ended.code).toBe(1);
      expect(ended.outputs["findings"]).toBe(String(count));
      expect(loggedIn(ended.out)).toBe(count);
      expect(markdownOf(ended.summary).said).toBe(count);
      expect(Buffer.byteLength(ended.summary)).toBeLessThan(1024 * 1024);
    }
    expect(rich.outputs["annotations-omitted"]).toBe("0");
    const [run] = github.state.checkRuns;
    expect(new Set(run?.annotations.map((each) => `${String(each["path"])}:${String(each["start_line"])}`)).size).toBe(count);
    expect(run?.annotations).toHaveLength(count);
    expect(markdownOf(run?.summary ?? "").said).toBe(count);
    const [comment] = github.state.comments;
    expect(markdownOf(comment?.body ?? "").said).toBe(count);
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    const shown = commandsOf(bare.out);
    const omitted = Number(bare.outputs["annotations-omitted"]);
    expect(shown.represented + omitted).toBe(count);
    expect(shown.annotations).toHaveLength(Math.min(count, 9));
    if (omitted > 0) expect(bare.out).toContain(`sysprep-gate: ${omitted} more finding${omitted === 1 ? "" : "s"} without an annotation`);
  });
});

describe("connections", () => {
  const asking = { annotations: "checks", "comment-summary-in-pr": "always" };
  it.each([
    ["without a token", { ...asking, token: "" }, 1],
    ["with a token of blanks", { ...asking, token: "  " }, 1],
    ["with annotations by command", { annotations: "commands" }, 0],
    ["without annotations", { annotations: "none" }, 0],
  ])("are not opened %s", async (_words, inputs, notices) => {
    const github = await double();
    const ended = await ask(checkout({ "a.yml": failing(2) }), github.url, { inputs });
    expect(ended.code).toBe(1);
    expect(github.requests).toEqual([]);
    expect(github.heard).toEqual([]);
    expect(commandsOf(ended.out).notices).toHaveLength(notices);
  });

  it("are not opened for a pull request of a fork that asks for nothing", async () => {
    const github = await double();
    const where = checkout({ "a.yml": failing(2) });
    const ended = await ask(where, github.url, { payload: pullPayload(where.proposal, "mallory/images") });
    expect(ended.code).toBe(1);
    expect(github.heard).toEqual([]);
    expect(commandsOf(ended.out)).toMatchObject({ notices: [], represented: 2 });
  });

  it("go to the API only for what the checkout lacks", async () => {
    const proposal = keep(propose({ "a.yml": failing(2) }, { "a.yml": failing(3) }));
    const github = await double();
    keepInDouble(github.state, proposal);
    const ended = await ask({ proposal, folder: proposal.checkOut(1) }, github.url, { inputs: { annotations: "commands" } });
    expect(ended.code).toBe(1);
    expect(new Set(github.requests)).toEqual(new Set(["git/get-tree"]));
    expect(commandsOf(ended.out)).toMatchObject({ notices: [], represented: 3 });
  });
});
