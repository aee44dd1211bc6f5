/** Limits that the reports keep to, each with the place it comes from. */

/** Longest value taken from a file that a report for people shows, in code points. Ours: a name of 200,000 characters must not bury the verdict. */
export const longestValue = 300;

/** Longest sentence that a report for people shows, in code points. Ours: sentences hold values. */
export const longestSentence = 1_000;

/**
 * Annotations of one level that the runner takes from one step.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
export const annotationsPerStep = 10;

/** The cap that we use: the closing message of a failed step (`setFailed`) is an error annotation of its own. */
export const annotationCap = annotationsPerStep - 1;

/**
 * Characters (UTF-16 code units) of a message after which the runner cuts.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs (`_maxIssueMessageLength`)
 */
export const longestAnnotationMessage = 4_096;

/**
 * Characters of an annotation's title.
 * https://docs.github.com/en/rest/checks/runs#create-a-check-run (`output.annotations[].title`)
 */
export const longestAnnotationTitle = 255;

/**
 * Bytes of the summaries of one step; a larger one is dropped whole.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const summaryLimit = 1_048_576;

/** The budget that we use for a summary: other text of the same step fits beside it. */
export const summaryBudget = 1_000_000;

/** Longest sentence of the run itself, an error of ours with its cause, in code points. Ours. */
export const longestRemark = 2_000;

/** Narrowest terminal that is written for; below it, lines are longer than the terminal is wide. Ours. */
export const narrowestTerminal = 40;

/** Images without findings that the terminal names, and distinct implied facts. Ours. */
export const longestPassingList = 50;

/** Related places that are shown for one finding. Ours. */
export const longestRelatedList = 10;

/**
 * Results of one SARIF run; GitHub refuses a file with more.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#validating-your-sarif-file and
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit
 */
export const sarifResultsPerRun = 25_000;

/**
 * Bytes of one SARIF file. GitHub takes 10 MB compressed with gzip; we measure before that, because gzip never makes a file longer by more than a few bytes
 * in 65,535: what keeps to this limit keeps to GitHub's, whatever stands in it.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/file-too-large
 */
export const sarifBytes = 9_900_000;

/**
 * Characters of a rule's short and of its full description.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#reportingdescriptor-object
 */
export const longestRuleDescription = 1_024;

/** Fixed findings and retired images that a SARIF file lists; it says how many there are. Ours: they are no results. */
export const longestSarifList = 1_000;

/**
 * Characters (UTF-16 code units) of one cell of a spreadsheet.
 * https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
export const longestCell = 32_767;
