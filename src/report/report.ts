/** The result of a run: everything that any surface shows, and nothing that only one of them knows. */
import type { Assessment, FixedFinding, Verdict } from "../evaluate/finding.ts";
import type { Diagnostic } from "../source/diagnostic.ts";

export type Conclusion = "success" | "failure";

/** A diagnostic with the text of its line, at most 300 code points; empty where no line can be shown. */
export interface ReportedDiagnostic extends Diagnostic {
  readonly excerpt: string;
}

/** What happened to the files: `matched` = `definitions` + `other` + `refused`. */
export interface FileCounts {
  readonly matched: number;
  /** Read, and holding at least one definition. */
  readonly definitions: number;
  /** Read, and not ours. */
  readonly other: number;
  /** Not read, or not read as meant; each has a diagnostic. */
  readonly refused: number;
}

export interface Report {
  readonly schemaVersion: "1.0";
  readonly version: string;
  readonly matrixVersion: string;
  readonly conclusion: Conclusion;
  readonly exitCode: number;
  /** One sentence: why the exit code is what it is. */
  readonly reason: string;
  /** True where only `warn-only` kept the run from failing. */
  readonly wouldFail: boolean;
  readonly warnOnly: boolean;
  readonly strict: boolean;
  readonly counts: Readonly<Record<Verdict, number>> & {
    readonly images: number;
    readonly failing: number;
    readonly findings: number;
    /** Findings that the base commit does not have; all of them where nothing was compared. */
    readonly introduced: number;
    readonly waived: number;
  };
  /** What this run was compared with; `null` where it was not. */
  readonly comparison: Comparison | null;
  /** What people should know about the run beside its verdict, a sentence each: what decided, what could not be had. */
  readonly notices: readonly string[];
  readonly files: FileCounts;
  /** What fails the run first, then the worst verdict, then file, line, column, name. */
  readonly images: readonly Assessment[];
  /** Errors first, then file, line, column, code. */
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** A comparison with the base commit. */
export interface Comparison {
  /** The commit, 40 hex digits. */
  readonly base: string;
  readonly fixed: readonly FixedFinding[];
  /** Names of images that the base commit declares and this one no longer. Removing an image never fails a run. */
  readonly retired: readonly string[];
}

/** What there is to say about one requirement, whether or not an image breaks it. */
export interface RequirementNote {
  /** `q326779/nt4-iis4/service-pack`, as findings name it. */
  readonly id: string;
  /** What is needed, as a clause. */
  readonly needs: string;
  /** The document, as cited; empty where none is involved. */
  readonly cite: string;
  /** The whole explanation, as Markdown of ours. */
  readonly text: string;
  /** Address of the document; empty where none is involved. */
  readonly url: string;
}

/** What a reporter may know beside the report. */
export interface RenderOptions {
  readonly colors: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Every requirement of the matrix, for reports that list those that nothing breaks. */
  readonly rules?: readonly RequirementNote[];
}

/** One way to show a report. `render` is pure: the same report gives the same text, which ends in a line end. */
export interface Reporter {
  readonly id: string;
  /** How files of this kind end, without the dot. */
  readonly extension: string;
  readonly title: string;
  /** One sentence for `--help` and the documentation. */
  readonly use: string;
  render(report: Report, options: RenderOptions): string;
}
