/** The bundles under tracers: no socket is opened unless a token and an event of GitHub ask for it. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { propose, type Proposal, pullPayload } from "../support/checkout.ts";
import { type GitHubDouble, startDouble } from "../support/github-double.ts";
import { type ActionStart, makeWorkspace, root, startActionAsync, startCliUnder } from "../support/start.ts";

const head = "apiVersion: sysprep-gate/v1\nkind: Images\n";
const bad = `${head}name: bad\nos: Windows NT 4.0 Server SP5\niis: { version: "4.0", source: NTOP }\nie: "5.01"\nsysprep: true\n`;
const worse = bad.replace('ie: "5.01"', 'ie: "4.01"');
/** More than is evaluated in place: a thread reads it. */
const long = `${head}name: good\nos: Windows 2000 Server\nsysprep: true\n${"# nothing\n".repeat(17_000)}`;

const made: { dispose(): void }[] = [];
const open: GitHubDouble[] = [];
afterEach(async () => {
  for (const double of open.splice(0)) await double.close();
});
afterAll(() => made.forEach((each) => each.dispose()));

function keep<T extends { dispose(): void }>(each: T): T {
  made.push(each);
  return each;
}

/** A way to watch a process with all its threads, and what it saw. */
interface Tracer {
  readonly under: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Sockets of a network that were made, connected or listened on, and names that were looked up: one line each. */
  seen(): readonly string[];
}

/** Takes the place of everything in Node that makes a connection, waits for one, sends without one, or looks a name up. Runs in each thread, and needs nothing installed. */
const watching = `
import { appendFileSync } from "node:fs";
import net from "node:net"; import dns from "node:dns"; import dgram from "node:dgram";
import { syncBuiltinESMExports } from "node:module";
const note = (what) => appendFileSync(process.env.NETWORK_LOG, what + "\\n");
const wrap = (object, name, what) => { const original = object[name]; object[name] = function (...args) { note(what); return original.apply(this, args); }; };
wrap(net.Socket.prototype, "connect", "connect"); wrap(net.Server.prototype, "listen", "listen");
for (const name of ["bind", "connect", "send"]) wrap(dgram.Socket.prototype, name, "datagram");
for (const name of ["lookup", "lookupService", "resolve", "resolve4", "resolve6", "resolveAny"]) { wrap(dns, name, "look up"); wrap(dns.promises, name, "look up"); }
syncBuiltinESMExports();`;

function inside(): Tracer {
  const log = join(keep(makeWorkspace({ ".keep": "" })).folder, "log");
  return { under: [], environment: { NETWORK_LOG: log, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(watching)}` }, seen: () => linesOf(log) };
}

/** The calls of the system itself, those of git and of every other program that a run starts included. */
function outside(): Tracer {
  const log = join(keep(makeWorkspace({ ".keep": "" })).folder, "log");
  return { under: ["strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=socket,connect,bind,listen,sendto,sendmsg", "-e", "signal=none", "-o", log], environment: {}, seen: () => linesOf(log).filter((line) => /AF_INET|AF_NETLINK|AF_PACKET|AF_VSOCK/.test(line)) };
}

function linesOf(log: string): string[] {
  return existsSync(log) ? readFileSync(log, "utf8").split("\n").filter(Boolean) : [];
}

const hasStrace = process.platform === "linux" && spawnSync("strace", ["-f", "-qq", "--seccomp-bpf", "-o", "/dev/null", "true"]).status === 0;

function proposal(): { readonly change: Proposal; readonly folder: string } {
  const change = keep(propose({ "a.yml": bad, ".github/sysprep-gate.yml": "fail-on: introduced\n" }, { "a.yml": worse, ".github/sysprep-gate.yml": "fail-on: introduced\n" }));
  return { change, folder: change.checkOut(2) };
}

describe.each([["by a module that runs before them", inside, false], ["by the calls of the system (needs strace)", outside, !hasStrace]] as const)("%s", (_how, start, isMissing) => {
  const reports = ["json", "jsonl", "sarif", "junit", "csv", "markdown"];

  it.skipIf(isMissing)("the command line opens nothing: for any command, report, format, thread, or base commit", async () => {
    const { change, folder } = proposal();
    const large = keep(makeWorkspace({ "a.yml": long }));
    const runs: readonly (readonly [folder: string, args: readonly string[], code: number])[] = [
      [root, ["check", "examples", ...reports.flatMap((format) => ["--report", `${format}=${join(large.folder, `out/${format}`)}`])], 1],
      [large.folder, ["--format", "github"], 0],
      [folder, ["--base-ref", change.base], 1],
      [folder, ["explain", "q326779/nt4-iis4/service-pack"], 0],
      [folder, ["config"], 0],
      [folder, ["schema", "report"], 0],
      [folder, ["--strickt"], 2],
    ];
    for (const [where, args, code] of runs) {
      const tracer = start();
      expect({ args, code: (await startCliUnder(tracer.under, args, where, tracer.environment)).code, seen: tracer.seen() }).toEqual({ args, code, seen: [] });
    }
  });

  it.skipIf(isMissing)("the Action opens nothing without a token, nor where what it has to say goes to the log", async () => {
    const { change, folder } = proposal();
    const starts: readonly ActionStart[] = [
      { payload: pullPayload(change), inputs: { reports: reports.map((format) => `${format}=out/${format}`).join("\n"), "comment-summary-in-pr": "always" } },
      { event: "push" },
      { event: "schedule" },
      { payload: pullPayload(change), inputs: { token: "ghs_x", annotations: "commands" } },
      { payload: pullPayload(change), inputs: { token: "ghs_x", annotations: "none" } },
    ];
    for (const each of starts) {
      const tracer = start();
      const ended = await startActionAsync(folder, { ...each, under: tracer.under, environment: { GITHUB_SHA: change.merge, ...tracer.environment } });
      expect({ code: ended.code, seen: tracer.seen(), conclusion: ended.outputs["conclusion"] }).toEqual({ code: 1, seen: [], conclusion: "failure" });
    }
  });

  it.skipIf(isMissing)("with a token, an event and something to send it does, and the tracer sees it", async () => {
    const { change, folder } = proposal();
    const double = await startDouble("api.github.com");
    open.push(double);
    const tracer = start();
    const ended = await startActionAsync(folder, { payload: pullPayload(change), inputs: { token: "ghs_x" }, under: tracer.under, environment: { GITHUB_SHA: change.merge, GITHUB_API_URL: double.url, ...tracer.environment } });
    expect(ended.code).toBe(1);
    expect(double.requests.length).toBeGreaterThan(0);
    expect(tracer.seen().length).toBeGreaterThan(0);
  });
});
