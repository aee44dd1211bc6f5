/** The JSON Schemas of the policy file and the waivers file, made from the tables that the readers use. Stage: policy. */
import { longestList, longestValue } from "./configuration-text.ts";
import { longestPath, longestPattern } from "../formats/mapped/check.ts";
import { type MappingKey, mappingKeys, type MappingMap } from "./mapping-keys.ts";
import { longestGlob, mostMappings } from "./mappings.ts";
import { leastOf, limitKeys } from "./limit-keys.ts";
import { mostImages } from "./policy-file.ts";
import { defaultValues, type PolicyKey, policyKeys } from "./policy-keys.ts";
import { type WaiverKey, waiverKeys } from "./waiver-keys.ts";

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
type JsonObject = { readonly [key: string]: Json };

const free: JsonObject = { "^x-": { description: "Free for your own use." } };

// Plain text is read as it is written, so that a number is as good a name as a word.
const textOrNumber: JsonObject = { anyOf: [{ type: "string", pattern: "\\S", maxLength: longestValue }, { type: "number" }, { type: "boolean" }] };
const glob: JsonObject = { anyOf: [{ type: "string", pattern: "^[^!]", maxLength: longestValue }, { type: "number" }] };

const globOfMapping: JsonObject = { anyOf: [{ type: "string", pattern: "^[^!]", maxLength: longestGlob }, { type: "number" }] };
const globsOfMapping: JsonObject = { anyOf: [{ type: "array", items: globOfMapping, minItems: 1, maxItems: longestList }, globOfMapping] };
const textsOfRule: JsonObject = { anyOf: [textOrNumber, { type: "array", items: textOrNumber, minItems: 1, maxItems: longestList }] };
const onlyTrue: JsonObject = { enum: [true, "true", "True", "TRUE"] };

const ruleParts: Readonly<Record<string, JsonObject>> = {
  path: { type: "string", pattern: "\\S", maxLength: longestPath },
  key: onlyTrue,
  file: onlyTrue,
  match: { type: "string", pattern: "\\S", maxLength: longestPattern },
  value: textsOfRule,
  table: { type: "object", minProperties: 1, maxProperties: longestList, additionalProperties: textOrNumber },
  equals: textsOfRule,
  default: textOrNumber,
};

/** JSON Schema 2020-12 of the policy file, for editors: whatever the reader takes is valid, and unknown keys, kinds and words are not. */
export const policySchema: JsonObject = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://sysprep-gate.github.io/schema/policy.v1.json",
  title: "sysprep-gate policy",
  description: "What a run of sysprep-gate makes of the images that it judges.",
  type: "object",
  properties: Object.fromEntries(policyKeys.map((key) => [key.name, { description: `${key.description} Default: ${key.byDefault}.`, ...defaultOf(key), ...valueSchema(key) }])),
  patternProperties: free,
  additionalProperties: false,
  $defs: mappingSchemas(),
};

function defaultOf({ field }: PolicyKey): JsonObject {
  const value: Json = field === "paths" || field === "mappings" || field === "limits" ? null : defaultValues[field];
  return value === null ? {} : { default: value };
}

function valueSchema(key: PolicyKey): JsonObject {
  switch (key.kind) {
    case "truth":
      return { anyOf: [{ type: "boolean" }, { enum: ["true", "True", "TRUE", "false", "False", "FALSE"] }] };
    case "words":
      return { enum: key.words ?? [] };
    case "integer":
      return { anyOf: [{ type: "integer", minimum: 0, maximum: mostImages }, { type: "string", pattern: "^(?:0|[1-9][0-9]{0,6})$" }] };
    case "globs":
      return { anyOf: [{ type: "array", items: glob, maxItems: longestList, ...(key.field === "paths" ? { minItems: 1 } : {}) }, glob] };
    case "range":
      return { anyOf: [{ type: "string", pattern: "\\S" }, { type: "number" }], examples: ["^1.2.0", ">=1.2.0 <2.0.0"] };
    case "path":
      return { anyOf: [{ type: "string", pattern: "^(?![/~])(?![A-Za-z]:)[^\\\\]*[^\\\\/]$" }, { type: "number" }] };
    case "mappings":
      return { type: "array", maxItems: mostMappings, items: { $ref: "#/$defs/mapping" } };
    case "limits":
      return {
        type: "object",
        properties: Object.fromEntries(limitKeys.map((limit) => [limit.name, { description: limit.description, anyOf: [{ type: "integer", minimum: leastOf(limit), maximum: limit.most }, { type: "string", pattern: "^[1-9][0-9]{0,8}$" }] }])),
        patternProperties: free,
        additionalProperties: false,
      };
    default:
      return key.kind satisfies never;
  }
}

/** The schemas of a mapping, of the parts of a fact and of a rule. Whether a path or a pattern can be used is for the reader to say. */
function mappingSchemas(): JsonObject {
  const rule: JsonObject = { $ref: "#/$defs/rule" };
  const shorthand: readonly JsonObject[] = [{ type: "string", pattern: "\\S", maxLength: longestPath }, { type: "boolean" }];
  const keySchema = (key: MappingKey): JsonObject => ({
    description: key.description,
    ...(key.name === "files" ? globsOfMapping : key.field === undefined ? { type: "string", pattern: "\\S", maxLength: longestPath } : { anyOf: [...shorthand, rule, ...(key.parts === undefined ? [] : [{ $ref: `#/$defs/${key.parts}` }])] }),
  });
  const mapSchema = (map: MappingMap, title: string): JsonObject => ({
    title,
    type: "object",
    properties: Object.fromEntries(mappingKeys[map].map((key) => [key.name, map === "rule" ? { description: key.description, ...ruleParts[key.name] } : keySchema(key)])),
    patternProperties: free,
    additionalProperties: false,
  });
  return {
    mapping: { ...mapSchema("mapping", "Mapping"), description: "One home-made catalogue: its files, its images, and where each fact is read.", required: ["files", "name"] },
    os: { ...mapSchema("os", "Windows, part by part"), minProperties: 1 },
    iis: { ...mapSchema("iis", "IIS, part by part"), minProperties: 1 },
    rule: { ...mapSchema("rule", "Rule"), description: "How one fact is read: the text that path, key or file gives goes through match and value, then through table or equals.", minProperties: 1 },
  };
}

/** JSON Schema 2020-12 of the waivers file. `requirements`: the ids that can be waived, which an editor then completes. */
export function waiversSchema(requirements: readonly string[]): JsonObject {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://sysprep-gate.github.io/schema/waivers.v1.json",
    title: "sysprep-gate waivers",
    description: "Named, reasoned exceptions with a last day.",
    type: "object",
    properties: { waivers: { description: "The waivers: one for each requirement of an image.", anyOf: [{ type: "array", maxItems: longestList, items: { $ref: "#/$defs/waiver" } }, { type: "null" }] } },
    patternProperties: free,
    additionalProperties: false,
    $defs: {
      waiver: {
        title: "Waiver",
        description: "One requirement of one image that does not fail the run until a day.",
        type: "object",
        properties: Object.fromEntries(waiverKeys.map((key) => [key.name, { description: key.description, ...fieldSchema(key, requirements) }])),
        patternProperties: free,
        required: waiverKeys.filter((key) => key.mandatory).map((key) => key.name),
        additionalProperties: false,
      },
    },
  };
}

function fieldSchema(key: WaiverKey, requirements: readonly string[]): JsonObject {
  switch (key.kind) {
    case "name":
    case "prose":
      return textOrNumber;
    case "id":
      return { enum: requirements };
    case "date":
      return { type: "string", pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", examples: ["2026-12-31"] };
    default:
      return key.kind satisfies never;
  }
}
