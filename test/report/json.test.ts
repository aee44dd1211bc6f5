/** The JSON report against its published schema, and against the report it was made from. */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { reportSchema } from "../../src/report/json-schema.ts";
import { json } from "../../src/report/json.ts";
import type { Report } from "../../src/report/report.ts";
import { canonicalReport, reportOf } from "../support/canonical-report.ts";
import { hostileReport, hostileText } from "../support/hostile.ts";

const validate = new Ajv2020({ strict: true, strictTypes: true, strictTuples: true, strictRequired: true, allErrors: true, allowUnionTypes: false }).compile(reportSchema);
const options = { colors: false, width: 80 };

interface Place { readonly file: string; readonly line: number }
interface Parsed { readonly images: readonly (Place & { readonly name: string; readonly findings: readonly (Place & Readonly<Record<string, unknown>>)[] })[]; readonly counts: unknown }

const parse = (report: Report): Parsed => JSON.parse(json.render(report, options)) as Parsed;

test("the canonical report and an empty one fit the schema", () => {
  for (const report of [canonicalReport, reportOf([])]) {
    expect(validate(parse(report)), JSON.stringify(validate.errors)).toBe(true);
  }
});

test("the schema is closed", () => {
  expect(validate({ ...parse(canonicalReport), extra: 1 })).toBe(false);
  expect(validate({ ...parse(canonicalReport), counts: {} })).toBe(false);
  expect(validate({ ...parse(canonicalReport), schemaVersion: "2.0" })).toBe(false);
});

test("every text comes back whole, whatever it holds", () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 7 }), (texts) => {
      const report = hostileReport(texts);
      const parsed = parse(report);
      expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
      for (const [index, image] of report.images.entries()) {
        expect(parsed.images[index]?.name).toBe(image.name);
        expect(parsed.images[index]?.file).toBe(image.location.file);
        for (const [offset, finding] of image.findings.entries()) {
          const { location, related, waiver, ...rest } = finding;
          if (waiver !== null) expect(parsed.images[index]?.findings[offset]?.["waiver"]).toMatchObject({ reason: waiver.reason, owner: waiver.owner, until: waiver.until, ticket: waiver.ticket, file: waiver.location.file });
          expect(parsed.images[index]?.findings[offset]).toMatchObject({ ...rest, file: location.file, line: location.start.line, endColumn: location.end.column, related: related.map(({ message }) => ({ message })) });
        }
      }
    }),
    { seed: 326779, numRuns: 300 },
  );
});

test("two renderings are the same bytes", () => {
  expect(json.render(structuredClone(canonicalReport), options)).toBe(json.render(canonicalReport, options));
});
