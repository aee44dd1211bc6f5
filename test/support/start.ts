/** Starts a bundle as its user would: in a folder, with an environment that holds nothing else. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** What a started bundle left behind. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with files, removed by `dispose`. */
export function makeWorkspace(files: Readonly<Record<string, string>>): { readonly folder: string; dispose(): void } {
  const folder = mkdtempSync(join(tmpdir(), "sysprep-gate-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The command line's bundle. */
export function startCli(args: readonly string[], folder: string, environment: Readonly<Record<string, string>> = {}): Ended {
  return start([join(root, "dist/cli/index.js"), ...args], folder, environment);
}

/** An environment in which a module runs before the bundle, in each of its threads. */
export function preloaded(code: string): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

/** Any script, with an environment that holds nothing else. */
export function startScript(path: string, args: readonly string[], folder: string): Ended {
  return start([path, ...args], folder, {});
}

/** What the Action wrote besides its log. */
export interface ActionEnded extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** How the runner starts the Action. */
export interface ActionStart {
  readonly event?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly payload?: object;
  readonly environment?: Readonly<Record<string, string>>;
  /** A program and its arguments under which the bundle is started, such as a tracer. */
  readonly under?: readonly string[];
}

/** The command line's bundle under another program, such as a tracer. */
export function startCliUnder(under: readonly string[], args: readonly string[], folder: string, environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return startAsync([join(root, "dist/cli/index.js"), ...args], folder, environment, under);
}

/** The Action's bundle, as the runner starts it: inputs and files in the environment, the workspace as its folder. */
export function startAction(folder: string, options: ActionStart = {}): ActionEnded {
  const own = runnerFiles(options);
  try {
    return { ...start([actionBundle], folder, actionEnvironment(own.folder, folder, options)), ...writtenBy(own.folder) };
  } finally {
    own.dispose();
  }
}

/** The same without blocking this process, in which a double of GitHub may have to answer. */
export async function startActionAsync(folder: string, options: ActionStart = {}): Promise<ActionEnded> {
  const own = runnerFiles(options);
  try {
    return { ...(await startAsync([actionBundle], folder, actionEnvironment(own.folder, folder, options), options.under)), ...writtenBy(own.folder) };
  } finally {
    own.dispose();
  }
}

const actionBundle = join(root, "dist/action/index.js");

function runnerFiles({ payload = {} }: ActionStart): ReturnType<typeof makeWorkspace> {
  return makeWorkspace({ output: "", "summary.md": "", "event.json": JSON.stringify(payload) });
}

function writtenBy(own: string): Pick<ActionEnded, "outputs" | "summary"> {
  return { outputs: readOutputs(readFileSync(join(own, "output"), "utf8")), summary: readFileSync(join(own, "summary.md"), "utf8") };
}

function actionEnvironment(own: string, folder: string, { event = "pull_request", inputs = {}, environment = {} }: ActionStart): Record<string, string> {
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: own,
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(own, "event.json"),
    GITHUB_REPOSITORY: "octo/images",
    GITHUB_SHA: "c".repeat(40),
    GITHUB_REF: "refs/pull/7/merge",
    GITHUB_OUTPUT: join(own, "output"),
    GITHUB_STEP_SUMMARY: join(own, "summary.md"),
    // Nothing listens there: a bundle that asked the network would fail.
    GITHUB_API_URL: "http://127.0.0.1:1",
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...environment,
  };
}

function startAsync(args: readonly string[], cwd: string, environment: Readonly<Record<string, string>>, under: readonly string[] = []): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const [program = process.execPath, ...rest] = [...under, process.execPath, ...args];
    const child = spawn(program, rest, { cwd, timeout: 120_000, env: { PATH: process.env["PATH"] ?? "", HOME: cwd, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
    const chunks: { readonly out: Buffer[]; readonly err: Buffer[] } = { out: [], err: [] };
    child.stdout.on("data", (chunk: Buffer) => chunks.out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.err.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out: Buffer.concat(chunks.out).toString("utf8"), err: Buffer.concat(chunks.err).toString("utf8") }));
  });
}

function start(args: readonly string[], cwd: string, environment: Readonly<Record<string, string>>): Ended {
  const ended = spawnSync(process.execPath, args, { cwd, encoding: "utf8", timeout: 60_000, maxBuffer: 64 * 1024 * 1024, env: { PATH: process.env["PATH"] ?? "", HOME: cwd, ...environment } });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

/** Reads the runner's output file: `name<<end`, lines, `end`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const begin = /^([^<]+)<<(.+)$/.exec(lines[at] ?? "");
    if (begin === null) continue;
    const end = lines.indexOf(begin[2] ?? "", at + 1);
    outputs[begin[1] ?? ""] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}
