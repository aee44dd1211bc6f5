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
