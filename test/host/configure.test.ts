/** Where the policy and the waivers are looked for, and what is said of files that only look like them. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configure, type ConfigureRequest, runConfigured } from "../../src/host/configure.ts";
import { statements } from "../../src/matrix/index.ts";
import { readSettings } from "../../src/options.ts";
import { requirementIds } from "../../src/policy/requirement-ids.ts";
import type { Report } from "../../src/report/report.ts";
import { defaultLimits } from "../../src/source/limits.ts";
import { propose } from "../support/checkout.ts";

type Files = Readonly<Record<string, string>>;

const implied = "apiVersion: sysprep-gate/v1\nkind: Images\nimages: [{ name: a, os: Windows 2000 Server, sysprep: true }]\n";
const waivers = "waivers: []\n";

let top: string;
beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "sysprep-gate-configure-")));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

function write(files: Files): string {
  for (const [path, text] of Object.entries({ "a.yml": implied, ...files })) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
  return top;
}

async function judge(folder: string, given: Readonly<Record<string, readonly string[]>> = {}, more: Partial<ConfigureRequest> = {}): Promise<Report> {
  const request: ConfigureRequest = { workspace: folder, repository: folder, settings: readSettings(new Map(Object.entries(given)), "action"), entry: "action", baseSha: undefined, headSha: undefined, proposal: false, today: "2026-01-01", limits: defaultLimits, ids: () => requirementIds(statements), api: null, ...more };
  return runConfigured({ workspace: folder, entry: "file:///nowhere" }, await configure(request));
}

const codes = (report: Report): string[] => report.diagnostics.map(({ code, level, location }) => `${level} ${code} ${location.file}`);
const policyError = "error policy-misnamed .github/sysprep-gate.yaml";
const waiversError = "error policy-misnamed .github/sysprep-gate-waivers.yaml";

describe("a policy or waivers file in .yaml", () => {
  it("is an error that says what to do", async () => {
    const report = await judge(write({ ".github/sysprep-gate.yaml": "strict: true\n" }));
    expect(codes(report)).toEqual([policyError]);
    expect(report.exitCode).toBe(2);
    expect(report.diagnostics[0]?.message).toBe("The file .github/sysprep-gate.yaml is not looked for and decides nothing. Rename it to .github/sysprep-gate.yml, or name it by `config-file`.");
    const other = await judge(write({ ".github/sysprep-gate-waivers.yaml": waivers }));
    expect(codes(other)).toEqual([waiversError, policyError]);
    expect(other.diagnostics[0]?.message).toContain("Rename it to .github/sysprep-gate-waivers.yml, or name it by `waivers-file`.");
  });

  it("is one that cannot be opened as well", async () => {
    const folder = write({ ".github/x": "" });
    symlinkSync("nowhere", join(folder, ".github/sysprep-gate.yaml"));
    expect(codes(await judge(folder))).toContain(policyError);
  });

  it("is left alone beside the one in .yml, and where it is named", async () => {
    expect(codes(await judge(write({ ".github/sysprep-gate.yaml": "strict: true\n", ".github/sysprep-gate.yml": "min-images: 1\n", ".github/sysprep-gate-waivers.yaml": waivers, ".github/sysprep-gate-waivers.yml": waivers })))).not.toContain(policyError);
    const named = await judge(top, { "config-file": [".github/sysprep-gate.yaml"] });
    expect(codes(named)).not.toContain(policyError);
    expect(named.exitCode).toBe(4);
  });

  it("is left alone where the policy names other waivers", async () => {
    expect(codes(await judge(write({ ".github/sysprep-gate.yml": "waivers-file: .github/sysprep-gate-waivers.yaml\n", ".github/sysprep-gate-waivers.yaml": waivers })))).not.toContain(waiversError);
  });

  it("passes where there is none", async () => {
    const report = await judge(write({}));
    expect([codes(report), report.exitCode]).toEqual([[], 0]);
  });
});

describe("in a proposal", () => {
  async function proposed(before: Files, after: Files): Promise<Report> {
    const made = propose({ "a.yml": implied, ...before }, { "a.yml": implied, ...after });
    try {
      return await judge(made.checkOut(2), {}, { proposal: true, baseSha: made.base, headSha: made.head });
    } finally {
      made.dispose();
    }
  }

  it("a policy that is renamed so is an error, and that of the base decides", async () => {
    const report = await proposed({ ".github/sysprep-gate.yml": "strict: true\n" }, { ".github/sysprep-gate.yaml": "strict: true\n" });
    expect(codes(report)).toContain(policyError);
    expect(report.counts.undetermined).toBe(1);
  });

  it("waivers that are renamed so are an error", async () => {
    expect(codes(await proposed({ ".github/sysprep-gate-waivers.yml": waivers }, { ".github/sysprep-gate-waivers.yaml": waivers }))).toContain(waiversError);
  });

  it("the change that mends it is not kept out", async () => {
    const report = await proposed({ ".github/sysprep-gate.yaml": "min-images: 1\n" }, { ".github/sysprep-gate.yml": "min-images: 1\n" });
    expect([codes(report), report.exitCode]).toEqual([[], 0]);
  });
});
