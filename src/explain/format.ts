/** The native format as Markdown, from the same table that reads it. */
import type { InputFormat } from "../formats/format.ts";
import { formats } from "../formats/index.ts";
import { type KeyDefinition, type MapId, maps, type Shape } from "../formats/native/keys.ts";
import { factKeys } from "../facts/fact.ts";

/** The page `docs/format.md`. */
export function formatPage(): string {
  const order: readonly MapId[] = ["document", "os", "iis", "sysprep", "from", "feature", "provision", "encrypted"];
  return [
    "# Native image definitions",
    "",
    "A document is recognised by its marker, never by the name of its file:",
    "",
    "```yaml",
    "apiVersion: sysprep-gate/v1",
    "kind: Images",
    "images:",
    "  - name: intranet-nt4",
    "    os: { product: Windows NT 4.0 Server, servicePack: SP6a }",
    '    iis: { version: "4.0", source: nt4-option-pack }',
    '    ie: "5.01 SP2"',
    "    sysprep: true",
    "```",
    "",
    "* A file holds any number of documents. Each declares its images as a list under `images`, as a mapping under `images` whose keys are the names, or as one image at the root.",
    "* Every value is read as it is written: `5.10` is not `5.1`. Put versions in quotes.",
    "* Unknown keys are errors that name the nearest known key. Keys that start with `x-` are free.",
    "* `defaults` < parent (`from`) < the image's own keys. Mappings merge key by key, a scalar replaces what was inherited, lists replace, `features` add and remove (`-Name`), an empty value (`null`) clears.",
    "* `sysprep: false` of a parent is not inherited: a base image that is never cloned says nothing about the images built on it.",
    "* Anchors and `<<` work within a document, `from` works across documents and files.",
    "* A fact that is left out is implied where a cited rule gives it (Windows 2000 Server carries IIS 5.0 and Internet Explorer 5.01); everything else is unknown.",
    "",
    ...order.flatMap((id) => [`## ${maps[id].title}`, "", maps[id].description, "", "| key | takes | meaning |", "|---|---|---|", ...maps[id].keys.map(keyRow), ""]),
  ].join("\n");
}

/** The page `docs/formats.md`: every format, and where each states which fact. */
export function formatsPage(): string {
  return [
    "# Formats",
    "",
    "What a file is, is told by its structure, never by its name. A format states what it can; what it cannot say stays open, and the summary shows the native lines that would settle it.",
    "Formats without images of their own are read where a native definition names a file of theirs under `provision`.",
    "",
    "| format | images | steps | page |",
    "|---|---|---|---|",
    ...formats.map((format) => `| ${format.title} | ${declares(format) ? "yes" : "no"} | ${format.steps === undefined ? "no" : "yes"} | [${format.docs.replace(/^docs\//, "")}](${format.docs.replace(/^docs\//, "")}) |`),
    "",
    "Beside them, catalogues of your own making are read by [mappings](formats/mapped.md), and scripts (`.ps1`, `.cmd`, `.bat`), answer files (`.xml`), configuration files (`.config`), Chef recipes (`.rb`) and Puppet manifests (`.pp`) are read as steps: [signals.md](signals.md) says what is recognised in them.",
    "",
    ...formats.filter(declares).flatMap((format) => [`## ${format.title}`, "", "| fact | stated by |", "|---|---|", ...statedRows(format), ""]),
  ].join("\n");
}

function declares(format: InputFormat): boolean {
  return format.reads["os.family"] !== undefined;
}

function statedRows(format: InputFormat): string[] {
  const roles = factKeys.filter((key) => key.startsWith("role."));
  const rows = factKeys.filter((key) => !key.startsWith("role.")).flatMap((key) => (format.reads[key] === undefined ? [] : [`| \`${key}\` | ${format.reads[key]} |`]));
  const role = roles.map((key) => format.reads[key]).find((read) => read !== undefined);
  return role === undefined ? rows : [...rows, `| \`role.*\` (${roles.length} server roles) | ${role} |`];
}

function keyRow(key: KeyDefinition): string {
  const names = [key.name, ...(key.aliases ?? [])].map((name) => `\`${name}\``).join(", ");
  return `| ${names} | ${key.shapes.map(shapeText).join("; or ")} | ${key.description} |`;
}

function shapeText(shape: Shape): string {
  if ("text" in shape) return shape.words === undefined ? "text" : `text such as ${shape.words.slice(0, 9).map((word) => `\`${word}\``).join(", ")}`;
  if ("map" in shape) return `mapping: ${maps[shape.map].title.toLowerCase()}`;
  if ("mapOf" in shape) return "mapping from names to images";
  if ("listOf" in shape) return `list of ${shape.listOf.map(shapeText).join(" or ")}`;
  return "anything";
}
