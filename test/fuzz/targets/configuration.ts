/** The policy file and the waivers file: any text gives values or reasons, and a waiver that has ended, or stands in a broken file, holds nothing. */
import { statements } from "../../../src/matrix/index.ts";
import { daysBetween, isDate } from "../../../src/policy/calendar.ts";
import { readPolicyFile } from "../../../src/policy/policy-file.ts";
import { policyKeys } from "../../../src/policy/policy-keys.ts";
import { requirementIds } from "../../../src/policy/requirement-ids.ts";
import { waiverKeys } from "../../../src/policy/waiver-keys.ts";
import { findWaiver } from "../../../src/policy/waivers.ts";
import { readWaiversFile } from "../../../src/policy/waivers-file.ts";
import type { Diagnostic } from "../../../src/source/diagnostic.ts";
import { decodeSource } from "../../../src/source/text.ts";
import { version } from "../../../src/version.ts";
import { demand, type Target } from "../engine.ts";
import { seedsOf } from "../seeds.ts";

const ids = requirementIds(statements);
const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  truth: (value) => typeof value === "boolean",
  words: (value) => typeof value === "string",
  integer: (value) => Number.isInteger(value) && (value as number) >= 0,
  globs: (value) => Array.isArray(value) && value.every((each) => typeof each === "string" && each !== "" && !each.startsWith("!")),
  range: (value) => typeof value === "string",
  path: (value) => typeof value === "string" && !/^[/~]|^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)/.test(value),
  mappings: (value) => Array.isArray(value),
};

function demandMarked(diagnostics: readonly Diagnostic[]): void {
  demand(diagnostics.every(({ configuration }) => configuration === true), "what is wrong with the configuration is an error of the configuration");
}

const day = 86_400_000;
const shift = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

export const configuration: Target = {
  name: "configuration",
  promise: "any policy and any waivers file is read or refused with a reason, and no waiver holds past its last day or from a file with a broken text",
  seeds: seedsOf("configuration", ["examples/repositories/catalogue/.github"]),
  words: [...policyKeys.map(({ name }) => `${name}: `), ...policyKeys.flatMap(({ words: some }) => some ?? []), ...waiverKeys.map(({ name }) => `${name}: `), ...ids.waivable.slice(0, 6), "waivers:\n", "  - ", "2026-01-01", "2026-02-29", "9999-12-31", "0000-01-01", "true", "false", "0", "10", "-1", "1e3", "^0.1.0", ">=0.0.0 ||", "**/*.yml", "!x", "../x", "C:\\x", "~", "null", "[]", "{}", "&a ", "*a", "<<: *a", "---\n", "!!str ", "$.images[*]", "paths: [catalog/*.yml]"],
  mostBytes: 3_000,
  shortRuns: 400,
  seconds: 3,
  run(input) {
    const decoded = decodeSource("policy.yml", input);
    if ("diagnostics" in decoded) return [];
    const { text } = decoded;
    const policy = readPolicyFile("policy.yml", text, version);
    demandMarked(policy.diagnostics);
    for (const { field, kind } of policyKeys) {
      const value = policy.values[field];
      demand(value === undefined || kinds[kind]?.(value) === true, "a policy has values of its kinds only", () => [field, value]);
      demand((value !== undefined) === policy.places.has(field), "every value of a policy has a place", () => field);
    }

    const { waivers, diagnostics } = readWaiversFile("waivers.yml", text, ids);
    demandMarked(diagnostics);
    const broken = diagnostics.some(({ level, code }) => level === "error" && ["syntax", "duplicate-key", "nested-too-deep", "readers-disagree", "unknown-alias", "alias-cycle"].includes(code));
    demand(!broken || waivers.length === 0, "no waiver of a text that is broken holds");
    for (const { image, requirement, reason, owner, until } of waivers) {
      demand([image, reason, owner].every((each) => each.trim() !== ""), "a waiver has an image, a reason and an owner");
      demand(ids.waivable.includes(requirement), "a waiver names what can be waived", () => requirement);
      demand(isDate(until), "a waiver has a last day", () => until);
      const holdsOn = (today: string): boolean => findWaiver({ waivers, today }, image, requirement) !== undefined;
      demand(holdsOn(until), "a waiver holds on its last day", () => until);
      if (until > "9998" || until < "0001") continue;
      for (const days of [1, 2, 31, 365, 4_000]) if (shift(until, days).length === 10) demand(!holdsOn(shift(until, days)) && daysBetween(until, shift(until, days)) === days, "no waiver holds past its last day", () => [until, days]);
    }
    return [...Object.keys(policy.values), `waivers ${Math.min(waivers.length, 3)}`, ...policy.diagnostics.map(({ code }) => `policy ${code}`), ...diagnostics.map(({ code }) => `waivers ${code}`)];
  },
};
