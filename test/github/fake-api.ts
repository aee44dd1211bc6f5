/** A hand-written stand-in for GitHub's API, a clock without time, and reports of any number of findings. */
import { ApiRefusal, type CheckAnnotation, type CheckRun, type Comment, type GitHubApi, type RefusalKind } from "../../src/github/api.ts";
import type { Clock } from "../../src/github/patience.ts";
import type { Level } from "../../src/source/diagnostic.ts";
import type { Report } from "../../src/report/report.ts";
import { diagnostic, finding, image, place, reportOf } from "../support/canonical-report.ts";

export type Name = Exclude<keyof GitHubApi, "pause">;

/** What goes wrong with one call: before it is done, or after it, so that only the answer is lost. */
export interface Fault {
  readonly kind: RefusalKind;
  readonly status?: number;
  readonly performed?: boolean;
  readonly before?: (fake: FakeApi) => void;
}

interface KeptRun extends CheckRun {
  readonly annotationList: CheckAnnotation[];
  readonly name: string;
  readonly headSha: string;
  readonly summary: string;
}

export class FakeApi implements GitHubApi {
  readonly calls: Name[] = [];
  runs: KeptRun[] = [];
  comments: Comment[] = [];
  author = { login: "github-actions[bot]", type: "Bot" };
  /** Annotations that the count of a check run leaves out. */
  lag = 0;
  /** Pauses that are granted. */
  pauses = 10;
  #faults = new Map<Name, { readonly queue: (Fault | undefined)[]; readonly forever: boolean }>();
  #next = 1;

  fault(name: Name, queue: readonly (Fault | undefined)[], forever = false): this {
    this.#faults.set(name, { queue: [...queue], forever });
    return this;
  }

  async #call<T>(name: Name, perform: () => T): Promise<T> {
    this.calls.push(name);
    const script = this.#faults.get(name);
    const fault = script === undefined ? undefined : script.forever && script.queue.length === 1 ? script.queue[0] : script.queue.shift();
    fault?.before?.(this);
    if (fault === undefined) return perform();
    if (fault.performed === true) perform();
    throw new ApiRefusal(fault.kind, fault.status ?? 502, `GitHub answered ${fault.status ?? 502} to "${name}"`);
  }

  #missing(): never {
    throw new ApiRefusal("not-found", 404, "GitHub answered 404");
  }

  createCheckRun: GitHubApi["createCheckRun"] = ({ name, headSha, externalId, output }) =>
    this.#call("createCheckRun", () => {
      const run: KeptRun = { id: this.#next++, externalId, status: "in_progress", conclusion: "", annotations: 0, annotationList: [], title: output.title, summary: output.summary, url: "https://github.example/run", name, headSha };
      this.runs.push(run);
      return run;
    });

  updateCheckRun: GitHubApi["updateCheckRun"] = (id, { output, conclusion }) =>
    this.#call("updateCheckRun", () => {
      const index = this.runs.findIndex((run) => run.id === id);
      const run = this.runs[index] ?? this.#missing();
      if ((output.annotations ?? []).length > 50) throw new ApiRefusal("invalid", 422, "more than 50");
      run.annotationList.push(...(output.annotations ?? []));
      const changed = { ...run, title: output.title, summary: output.summary, annotations: run.annotationList.length, ...(conclusion === undefined ? {} : { status: "completed", conclusion }) };
      this.runs[index] = changed;
      return changed;
    });

  getCheckRun: GitHubApi["getCheckRun"] = (id) =>
    this.#call("getCheckRun", () => {
      const run = this.runs.find((each) => each.id === id) ?? this.#missing();
      return { ...run, annotations: Math.max(0, run.annotations - this.lag) };
    });

  listCheckRuns: GitHubApi["listCheckRuns"] = (sha, name) => this.#call("listCheckRuns", () => this.runs.filter((run) => run.headSha === sha && run.name === name));
  listCheckAnnotations: GitHubApi["listCheckAnnotations"] = (id, firstPage) => this.#call("listCheckAnnotations", () => (this.runs.find((run) => run.id === id) ?? this.#missing()).annotationList.slice((firstPage - 1) * 100));
  listComments: GitHubApi["listComments"] = () => this.#call("listComments", () => [...this.comments]);

  createComment: GitHubApi["createComment"] = (_number, body) =>
    this.#call("createComment", () => {
      const comment = { id: this.#next++, body, author: this.author };
      this.comments.push(comment);
      return comment;
    });

  updateComment: GitHubApi["updateComment"] = (id, body) =>
    this.#call("updateComment", () => {
      const index = this.comments.findIndex((each) => each.id === id);
      const comment = { ...(this.comments[index] ?? this.#missing()), body };
      this.comments[index] = comment;
      return comment;
    });

  deleteComment: GitHubApi["deleteComment"] = (id) =>
    this.#call("deleteComment", () => {
      if (!this.comments.some((each) => each.id === id)) this.#missing();
      this.comments = this.comments.filter((each) => each.id !== id);
    });

  getTree: GitHubApi["getTree"] = () => this.#call("getTree", () => this.#missing());
  getBlob: GitHubApi["getBlob"] = () => this.#call("getBlob", () => this.#missing());
  compare: GitHubApi["compare"] = () => this.#call("compare", () => this.#missing());
  pause: GitHubApi["pause"] = () => Promise.resolve(this.pauses-- > 0);

  /** A comment that is there already. */
  seed(body: string, author: Comment["author"] = this.author): Comment {
    const comment = { id: this.#next++, body, author };
    this.comments.push(comment);
    return comment;
  }
}

/** A clock that real time moves too, and on which sleeping takes none. `slept` is what was slept. */
export function virtualClock(): Clock & { slept: number } {
  const clock = {
    slept: 0,
    now: () => Date.now() + clock.slept,
    sleep(milliseconds: number) {
      clock.slept += milliseconds;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
  return clock;
}

/** A red report of this many findings; the last of two and more is a diagnostic. */
export function redReport(count: number): Report {
  const levels: readonly Level[] = ["error", "warning", "note"];
  const findings = count > 1 ? count - 1 : count;
  const images = Array.from({ length: Math.ceil(findings / 3) }, (_, number) =>
    image({
      name: `web-${number}`,
      location: place(`images/${number % 97}.yml`, number + 1, 5),
      verdict: "unsupported",
      findings: Array.from({ length: Math.min(3, findings - number * 3) }, (_each, index) => finding({ level: number === 0 && index === 0 ? "error" : (levels[(number + index) % 3] ?? "error"), requirement: `q326779/nt4-iis4/${index}`, location: place(`images/${number % 97}.yml`, number * 3 + index + 1, 5, 3) })),
    }),
  );
  return reportOf(images, count > 1 ? [diagnostic()] : []);
}

export const greenReport: Report = reportOf([image({})]);

export const sha = "0123456789abcdef0123456789abcdef01234567";
