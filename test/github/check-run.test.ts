/** The check run against a stand-in for GitHub: nothing lost, nothing twice, never green with something missing. */
import { describe, expect, it } from "vitest";
import { checkAnnotations, deliverCheckRun } from "../../src/github/check-run.ts";
import { canonicalReport, finding, image, reportOf } from "../support/canonical-report.ts";
import { FakeApi, greenReport, redReport, sha } from "./fake-api.ts";

const context = { name: "sysprep-gate", headSha: sha, root: "", externalId: "job-1", detailsUrl: undefined };

function all(report: ReturnType<typeof redReport>): number {
  return report.counts.findings - report.counts.waived + report.diagnostics.length;
}

describe("annotations of a check run", () => {
  it("has every finding that is not waived, and every diagnostic, once, errors first, then in the order of the reports", () => {
    const annotations = checkAnnotations(canonicalReport, "");
    expect(annotations).toHaveLength(all(canonicalReport));
    expect(new Set(annotations.map((each) => JSON.stringify(each))).size).toBe(annotations.length);
    const ranks = annotations.map((each) => ["failure", "warning", "notice"].indexOf(each.annotation_level));
    expect(ranks).toEqual(ranks.toSorted());
    expect(checkAnnotations({ ...canonicalReport, images: canonicalReport.images.toReversed(), diagnostics: canonicalReport.diagnostics.toReversed() }, "")).toEqual(annotations);
  });

  it("has columns on a single line only, and lines in order", () => {
    const several = reportOf([image({ findings: [finding({ location: { file: "a.yml", start: { line: 2, column: 3 }, end: { line: 5, column: 1 } } })] })]);
    expect(checkAnnotations(several, "")[0]).toMatchObject({ path: "a.yml", start_line: 2, end_line: 4 });
    const below = reportOf([image({ findings: [finding({ location: { file: "sub/folder/a.yml", start: { line: 2, column: 3 }, end: { line: 5, column: 1 } } })] })]);
    expect(checkAnnotations(below, "sub/folder")[0]).toMatchObject({ path: "a.yml" });
    expect(checkAnnotations(below, "sub/fol")[0]).toMatchObject({ path: "sub/folder/a.yml" });
    expect(checkAnnotations(several, "")[0]).not.toHaveProperty("start_column");
    for (const each of checkAnnotations(canonicalReport, "")) {
      expect(each.end_line).toBeGreaterThanOrEqual(each.start_line);
      expect(each.start_column === undefined || each.start_line === each.end_line).toBe(true);
      expect(each.title.length).toBeLessThanOrEqual(255);
      expect(Buffer.byteLength(each.message)).toBeLessThanOrEqual(65_536);
    }
  });

  it("cuts a message and a title to their size", () => {
    const long = reportOf([image({ name: "漢".repeat(500), verdict: "unsupported", findings: [finding({ message: "漢".repeat(30_000), remedy: "字".repeat(30_000) })] })]);
    const [each] = checkAnnotations(long, "");
    expect(Buffer.byteLength(each?.message ?? "")).toBeLessThanOrEqual(65_536);
    expect(each?.title.length).toBeLessThanOrEqual(255);
  });
});

describe("deliverCheckRun", () => {
  it.each([1, 10, 11, 50, 51, 1_001, 25_001])("shows all of %i findings, in batches, and finishes", async (count) => {
    const fake = new FakeApi();
    const report = redReport(count);
    expect(all(report)).toBe(count);
    const delivery = await deliverCheckRun(fake, report, context);
    expect(delivery).toMatchObject({ channel: "check run", status: "delivered" });
    const [run] = fake.runs;
    expect(fake.runs).toHaveLength(1);
    expect(run).toMatchObject({ status: "completed", conclusion: "failure", annotations: count, name: "sysprep-gate", headSha: sha });
    expect(run?.annotationList).toEqual(checkAnnotations(report, ""));
    expect(run?.title).toContain(`${report.counts.findings} finding`);
    expect(run?.summary.length).toBeLessThanOrEqual(65_000);
    expect(Buffer.byteLength(run?.summary ?? "")).toBeLessThanOrEqual(65_000);
    expect(fake.calls.filter((call) => call === "updateCheckRun")).toHaveLength(Math.ceil(count / 50) + 1);
  });

  it("is green without a finding", async () => {
    const fake = new FakeApi();
    expect((await deliverCheckRun(fake, greenReport, context)).status).toBe("delivered");
    expect(fake.runs[0]).toMatchObject({ status: "completed", conclusion: "success", annotations: 0 });
  });

  it("adopts a check run whose creation was answered by 502, and only its own", async () => {
    const fake = new FakeApi();
    await fake.createCheckRun({ ...context, externalId: "another job", output: { title: "t", summary: "s" } });
    fake.fault("createCheckRun", [{ kind: "unavailable", performed: true }]);
    expect((await deliverCheckRun(fake, redReport(3), context)).status).toBe("delivered");
    expect(fake.runs.map((run) => [run.externalId, run.status])).toEqual([["another job", "in_progress"], ["job-1", "completed"]]);
  });

  it.each([true, false])("doubles nothing when a batch is answered by 502 (arrived: %s)", async (performed) => {
    const fake = new FakeApi().fault("updateCheckRun", [undefined, { kind: "unavailable", performed }, undefined, { kind: "unavailable", performed, status: 0 }]);
    const report = redReport(240);
    expect((await deliverCheckRun(fake, report, context)).status).toBe("delivered");
    expect(fake.runs[0]?.annotationList).toEqual(checkAnnotations(report, ""));
  });

  it("doubles nothing while the count lags behind the list", async () => {
    const fake = new FakeApi().fault("updateCheckRun", [undefined, { kind: "unavailable", performed: true, before: (api) => (api.lag = 50) }]);
    const report = redReport(120);
    expect((await deliverCheckRun(fake, report, context)).status).toBe("delivered");
    expect(fake.runs[0]?.annotationList).toEqual(checkAnnotations(report, ""));
  });

  it("gives up where count and list contradict each other", async () => {
    const fake = new FakeApi().fault("updateCheckRun", [undefined, { kind: "unavailable", performed: false, before: (api) => (api.lag = 20) }]);
    const delivery = await deliverCheckRun(fake, redReport(120), context);
    expect(delivery.status).toBe("failed");
    expect(delivery.detail).toContain("GitHub says 30 and lists 50 annotations where 50 were sent");
    expect(fake.runs[0]).toMatchObject({ status: "completed", conclusion: "failure" });
  });

  it.each(["unavailable", "permission", "not-found", "rate-limited", "invalid", "unauthorized"] as const)("is failed and never green when a batch meets %s", async (kind) => {
    for (const report of [redReport(120), { ...redReport(120), conclusion: "success", exitCode: 0 } as const]) {
      const fake = new FakeApi().fault("updateCheckRun", [undefined, ...Array.from({ length: kind === "unavailable" ? 3 : 1 }, () => ({ kind }))]);
      const delivery = await deliverCheckRun(fake, report, context);
      expect(delivery.status).toBe("failed");
      expect(delivery.refusal?.kind).toBe(kind);
      expect(fake.runs[0]?.conclusion).toBe(report.conclusion === "failure" ? "failure" : "neutral");
      expect(fake.runs[0]?.title).toMatch(/^Not all findings are here/);
    }
  });

  it("says that it stays in progress where it cannot even be closed", async () => {
    const fake = new FakeApi().fault("updateCheckRun", [{ kind: "unavailable" }], true);
    const delivery = await deliverCheckRun(fake, redReport(2), context);
    expect(delivery.detail).toContain("stays in progress");
    expect(fake.runs[0]?.conclusion).toBe("");
  });

  it("does not finish while annotations are missing", async () => {
    const fake = new FakeApi();
    const steal = { kind: "unavailable", before: (api: FakeApi) => { api.lag = 7; for (const run of api.runs) run.annotationList.splice(0, 7); } } as const;
    fake.fault("getCheckRun", [steal]);
    fake.getCheckRun = ((original) => async (id) => original(id).catch(() => original(id)))(fake.getCheckRun);
    const delivery = await deliverCheckRun(fake, redReport(20), context);
    expect(delivery).toMatchObject({ status: "failed", detail: expect.stringContaining("13 of 20 annotations arrived") });
    expect(fake.runs[0]?.conclusion).toBe("failure");
  });

  it("finishes once when the answer to finishing is lost", async () => {
    const fake = new FakeApi().fault("updateCheckRun", [undefined, { kind: "unavailable", performed: true }]);
    expect((await deliverCheckRun(fake, redReport(5), context)).status).toBe("delivered");
    expect(fake.calls.filter((call) => call === "updateCheckRun")).toHaveLength(2);
  });
});
