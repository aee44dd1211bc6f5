/** The limits within which untrusted files are read, each with the measurement that set it; every stage takes them from here. */

/**
 * How much is read before the answer is "too large" instead of a verdict. A limit that is hit is always an error, never a shorter
 * answer. Measured on two shared cores with Node 24.21 and yaml 2.9.1.
 */
export interface Limits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Files of one run. */
  readonly files: number;
  /** Bytes of all files of one run. */
  readonly totalBytes: number;
  /** Documents of one file. */
  readonly documentsPerFile: number;
  /** Levels of nesting of one document, followed aliases and merge keys included. */
  readonly depth: number;
  /** Nodes of one document that a walk may reach, each time counted anew that an alias leads to it. */
  readonly visitedNodesPerDocument: number;
  /** Errors of one file that are listed one by one; warnings likewise. The rest is counted. */
  readonly errorsShownPerFile: number;
  /** Milliseconds for one file. */
  readonly fileMilliseconds: number;
  /** Milliseconds for the whole run. */
  readonly runMilliseconds: number;
  /** Mebibytes that the thread which evaluates may hold. */
  readonly heapMebibytes: number;
  /** Bytes up to which everything together is evaluated in the calling thread without more ado. */
  readonly inPlaceBytes: number;
  /** Bytes of all files up to which files that are each no larger than that are evaluated in the calling thread, which is stopped after the time for one file. Then, and above it, they go to a worker. */
  readonly watchedBytes: number;
  /** Line ends and commas up to which more bytes than that are evaluated in the calling thread, as long as the fast parser reads them and they hold nothing but native definitions. */
  readonly inPlaceEntries: number;
}

/** The limits of a run that says nothing else. */
export const defaultLimits: Limits = {
  // The slowest megabyte that was found (half a million syntax errors) takes 3 s; 10 MB of `- ` take 16 s and 2.5 GB. The largest real
  // definition among 157 collected files has 60 KB.
  fileBytes: 1024 * 1024,
  // 10,000 files of one image each are walked and read in 0.1 s and parsed in 2.7 s.
  files: 10_000,
  // 50 MiB are about 20 s of parsing at 2.6 MB/s.
  totalBytes: 50 * 1024 * 1024,
  // 190,000 documents of four characters each fill a megabyte and take 1.7 s and 365 MB; real files have four.
  documentsPerFile: 1_000,
  // The parser's own recursion ends near 770 levels, fewer when the caller's stack is deep; real files reach 20.
  depth: 100,
  // A megabyte holds about 13,000 images of 15 nodes. Thirty lines of aliases could ask for a billion.
  visitedNodesPerDocument: 200_000,
  // A runner shows ten annotations of a step; a file can hold a million errors.
  errorsShownPerFile: 20,
  // Twice the slowest file that the size limit lets through.
  fileMilliseconds: 5_000,
  // A required check that takes longer is taken for one that hangs.
  runMilliseconds: 5 * 60_000,
  // The largest run that the other limits let through, 50 MiB in files of a megabyte, holds less; the worst megabyte takes some 300.
  heapMebibytes: 384,
  // The worst 64 KiB that were found take 0.4 s in place; a worker costs 40 to 110 ms to start.
  inPlaceBytes: 64 * 1024,
  // 10,000 files of one image each have 7 MB and take a second; what a thread takes in the time that it is given is less than what ends its memory.
  watchedBytes: 12 * 1024 * 1024,
  // Each of them can hold an image, and an image that says nothing takes 75 us: 1.2 s for the worst text that was found. Real images have some 25 of them.
  inPlaceEntries: 16_000,
};
