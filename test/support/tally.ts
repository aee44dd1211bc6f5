/** The reporter that ends a run with one plain line, for a reader that knows nothing of vitest: `tests: 3 passed, 0 failed, 1 skipped`. */
import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** How many tests of a run ended how. `failed` counts everything that makes the run fail, also where no test could start. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Prints the counts when a run ends. */
export class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = count(modules, unhandled);
    console.log(`\ntests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  }
}

/** Counts tests, and as failed: tests that did not finish, files and groups that broke outside their tests, and errors that no test caught. */
export function count(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Counts {
  const counts: Counts = { passed: 0, failed: unhandled.length, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      counts[state === "pending" ? "failed" : state]++;
    }
    for (const group of [module, ...module.children.allSuites()]) if (group.errors().length > 0) counts.failed++;
  }
  return counts;
}
