/** How the tests run: one reporter more than usual, and the same clock zone and language on every machine. */
import { defineConfig } from "vitest/config";
import { Tally } from "./test/support/tally.ts";

// Before the test processes start, because a process reads its language only then. The zone is far from UTC, so that code which depends on it fails here.
process.env["TZ"] = "Pacific/Chatham";
process.env["LC_ALL"] = "C";
process.env["LANGUAGE"] = "";

export default defineConfig({
  test: {
    // Bundles and language servers are started as processes of their own, on machines that may be busy.
    testTimeout: 30_000,
    // One for each processor: most of the time is spent in processes that tests start, one after the other.
    maxWorkers: "100%",
    include: ["test/**/*.test.ts"],
    // The promise suites start a process for each case: `npm run test:promises`.
    exclude: ["**/node_modules/**", "test/dist-copies/**", "test/promises/**"],
    globals: false,
    setupFiles: ["test/support/setup.ts"],
    reporters: ["default", new Tally()],
    coverage: { provider: "v8", include: ["src/**/*.ts"], reporter: ["text"] },
  },
});
