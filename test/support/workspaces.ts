/** Folders of a test file: gone when its tests are. */
import { afterAll } from "vitest";
import { makeWorkspace } from "./start.ts";

const made: { dispose(): void }[] = [];
afterAll(() => made.forEach((each) => each.dispose()));

/** The same, disposed of after the tests of the file. */
export function disposedLater<T extends { dispose(): void }>(each: T): T {
  made.push(each);
  return each;
}

/** A folder with files, gone after the tests of the file. */
export function workspace(files: Readonly<Record<string, string>>): string {
  return disposedLater(makeWorkspace(files)).folder;
}
