/** GitHub's API as this product uses it: the calls, their answers, and what a refusal says. Tests have a second implementation. */

/**
 * Why a call came to nothing. `permission`: the token may not. `unauthorized`: the token is not valid. `not-found`: it is not there, or this token may not see
 * it. `invalid`: GitHub does not accept what was sent. `rate-limited`: too much was sent. `unavailable`: everything else, and the only kind after which a write
 * may nevertheless have happened.
 */
export type RefusalKind = "permission" | "not-found" | "rate-limited" | "unavailable" | "invalid" | "unauthorized";

/** A call that came to nothing. `sentence` is safe to show: no token, no control character. */
export class ApiRefusal extends Error {
  override readonly name = "ApiRefusal";
  readonly kind: RefusalKind;
  /** Status of the answer; 0 where there was none. */
  readonly status: number;
  readonly sentence: string;

  constructor(kind: RefusalKind, status: number, sentence: string) {
    super(sentence);
    this.kind = kind;
    this.status = status;
    this.sentence = sentence;
  }
}

/** An annotation as the Checks API takes it. https://docs.github.com/en/rest/checks/runs#create-a-check-run */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Only where both lines are the same. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title: string;
}

/** What a check run shows. Annotations are added to those that it has. */
export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly annotations?: readonly CheckAnnotation[];
}

export interface NewCheckRun {
  readonly name: string;
  readonly headSha: string;
  /** Tells this run's check run from others of the same name. */
  readonly externalId: string;
  readonly detailsUrl: string | undefined;
  readonly output: CheckOutput;
}

/** With a conclusion, the check run is completed. */
export interface CheckRunChanges {
  readonly output: CheckOutput;
  readonly conclusion?: "success" | "failure" | "neutral";
}

export interface CheckRun {
  readonly id: number;
  readonly externalId: string;
  readonly status: string;
  readonly conclusion: string;
  readonly annotations: number;
  readonly title: string;
  /** Page of the check run; empty where GitHub gave none. */
  readonly url: string;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Both empty where the author's account is gone. */
  readonly author: { readonly login: string; readonly type: string };
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | undefined;
}

export interface Tree {
  readonly entries: readonly TreeEntry[];
  /** False where GitHub left entries out. */
  readonly complete: boolean;
}

export interface ComparedFile {
  readonly path: string;
  readonly status: string;
  /** Where a rename or a copy came from. */
  readonly previousPath: string | undefined;
}

export interface CommitComparison {
  readonly mergeBase: string;
  readonly files: readonly ComparedFile[];
  /** False where there may be more files than GitHub names. */
  readonly complete: boolean;
}

/** The calls, for one repository. Each resolves to a checked answer or rejects with `ApiRefusal`; reads, and whatever a rate limit stopped, are tried again inside. */
export interface GitHubApi {
  createCheckRun(run: NewCheckRun): Promise<CheckRun>;
  updateCheckRun(id: number, changes: CheckRunChanges): Promise<CheckRun>;
  getCheckRun(id: number): Promise<CheckRun>;
  /** All check runs of this name on a commit, not only the newest. */
  listCheckRuns(sha: string, name: string): Promise<readonly CheckRun[]>;
  /** Annotations from a page of 100 on; pages count from 1. */
  listCheckAnnotations(id: number, firstPage: number): Promise<readonly { readonly path: string; readonly message: string }[]>;
  listComments(pullRequest: number): Promise<readonly Comment[]>;
  createComment(pullRequest: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  deleteComment(id: number): Promise<void>;
  /** The tree of a commit or tree; with `recursive`, all folders below it. */
  getTree(sha: string, recursive: boolean): Promise<Tree>;
  /** The bytes of a file. */
  getBlob(sha: string): Promise<Uint8Array>;
  /** What `head` changes since its merge base with `base`. */
  compare(base: string, head: string): Promise<CommitComparison>;
  /** Waits before a write is sent again; false where no time is left. `attempt` counts from 1. */
  pause(attempt: number): Promise<boolean>;
}

/**
 * A write that may have happened although its answer says otherwise is looked for before it is sent again: nothing is there twice. `find` gives what arrived.
 */
export async function writeOnce<T>(api: GitHubApi, tries: number, write: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof ApiRefusal) || error.kind !== "unavailable" || !(await api.pause(attempt))) throw error;
      const found = await find();
      if (found !== undefined) return found;
      if (attempt >= tries) throw error;
    }
  }
}
