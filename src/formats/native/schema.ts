/** The JSON Schema of native definitions, made from the table of keys that the reader uses. */
import { apiVersion, kind, type KeyDefinition, type MapId, maps, type Shape } from "./keys.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON Schema 2020-12 for editors: unknown keys, shapes, descriptions that name the requirement, words to complete. */
export const definitionsSchema: { readonly [key: string]: Json } = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://sysprep-gate.github.io/schema/definitions.v1.json",
  title: "sysprep-gate image definitions",
  description: maps.document.description,
  ...mapSchema("document"),
  required: ["apiVersion", "kind"],
  $defs: Object.fromEntries((Object.keys(maps) as MapId[]).filter((id) => id !== "document").map((id) => [id, { title: maps[id].title, description: maps[id].description, ...mapSchema(id) }])),
};

function mapSchema(id: MapId): { readonly [key: string]: Json } {
  return {
    type: "object",
    properties: Object.fromEntries(maps[id].keys.flatMap((key) => [key.name, ...(key.aliases ?? [])].map((name) => [name, keySchema(key, name)]))),
    patternProperties: { "^x-": { description: "Free for your own use." } },
    additionalProperties: false,
  };
}

function keySchema(key: KeyDefinition, name: string): Json {
  const description = name === key.name ? key.description : `Another name of \`${key.name}\`. ${key.description}`;
  const shapes = key.name === "apiVersion" ? [{ const: apiVersion }] : key.name === "kind" ? [{ const: kind }] : [...key.shapes.flatMap(shapeSchema), ...(key.shapes.some((shape) => "anything" in shape) ? [] : [{ type: "null" }])];
  return {
    description,
    ...(shapes.length === 1 ? (shapes[0] as { readonly [key: string]: Json }) : { anyOf: shapes }),
    ...(key.examples === undefined ? {} : { examples: [...key.examples] }),
  };
}

function shapeSchema(shape: Shape): Json[] {
  if ("anything" in shape) return [{}];
  if ("map" in shape) return [{ $ref: `#/$defs/${shape.map}` }];
  if ("mapOf" in shape) return [{ type: "object", additionalProperties: { $ref: `#/$defs/${shape.mapOf}` } }];
  if ("listOf" in shape) {
    const items = shape.listOf.flatMap(shapeSchema);
    return [{ type: "array", items: items.length === 1 ? (items[0] as Json) : { anyOf: items } }];
  }
  // Words are offered and not enforced: what they mean is the vocabulary's to decide, by the text as it is written.
  const words = shape.words ?? [];
  const truths = words.filter((word) => word === "true" || word === "false").map((word) => word === "true");
  const texts = words.filter((word) => word !== "true" && word !== "false");
  return [...(texts.length > 0 ? [{ enum: texts }] : []), ...(truths.length > 0 ? [{ enum: truths }] : []), { type: "string" }, { type: "number" }, { type: "boolean" }];
}
