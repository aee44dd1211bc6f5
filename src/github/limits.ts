/** Limits of GitHub's API, and how long this product bears with it, each with the place it comes from. */

/** Annotations that one request may carry. https://docs.github.com/en/rest/checks/runs#update-a-check-run (`output.annotations`, `maxItems: 50`) */
export const annotationsPerRequest = 50;

/** Characters of the summary of a check run. https://docs.github.com/en/rest/checks/runs#create-a-check-run (`output.summary`) */
export const longestCheckSummary = 65_535;

/**
 * Bytes that a comment, or the summary of a check run, gets. GitHub says 65,536 characters and measures bytes at some places
 * (https://github.com/dead-claudia/github-limits/pull/13); bytes are never fewer than characters, so this is under both.
 */
export const reportBudget = 65_000;

/** Bytes of the second try, after a refusal of the first (422). Ours. */
export const shortReportBudget = 16_000;

/** Bytes of an annotation's message. https://docs.github.com/en/rest/checks/runs#create-a-check-run (`output.annotations[].message`, 64 KB) */
export const longestMessageBytes = 64 * 1024;

/** Times that a request is sent. Ours, after https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
export const mostTries = 3;

/** Shortest and longest wait between two tries, in milliseconds; the real one is drawn between them. Ours: jobs of a matrix must not knock in step. */
export const shortestPause = 1_000;
export const longestPause = 8_000;

/** All waits of a run together, in milliseconds. Ours: no surface is worth more of a job's time. */
export const longestWaiting = 90_000;

/** A rate limit that lasts longer is not waited for, in milliseconds. Ours. */
export const longestRateWait = 60_000;

/** What is waited for a rate limit that does not say how long it lasts: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit ("at least one minute") */
export const unknownRateWait = 60_000;

/** Time for one request and its answer, in milliseconds. Ours: the client of the toolkit has none, and undici waits 300 s. */
export const longestRequest = 15_000;

/** One client of a run, in milliseconds. Ours: 25,001 annotations are 501 requests in a row of about a third of a second, and a run has two clients in the ten minutes that recipes give a job. */
export const longestDelivery = 180_000;

/** Pages of one list that are read, and entries of a page. https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api (`per_page`, 100); the number of pages is ours. */
export const mostPages = 30;
export const entriesPerPage = 100;

/** Bytes of one answer after it was unpacked. Ours: 300 MB of one letter, packed, took 1.4 GB. */
export const longestAnswer = 20 * 1024 * 1024;

/** Files that a comparison of two commits names at most. https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export const filesPerComparison = 300;
