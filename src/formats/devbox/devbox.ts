/** Image definitions of Microsoft Dev Box: a base image, tasks that change it before it is cloned, tasks that each user's box runs. */
import { type FactKey, roleKey } from "../../facts/fact.ts";
import { serverRoles } from "../../facts/server-roles.ts";
import type { SourceNode } from "../../source/node.ts";
import { type InputFormat, noImage, type Recognition } from "../format.ts";
import { isExpression } from "../values.ts";
import { marketplaceName, readImage } from "./image.ts";

const fromTasks: readonly FactKey[] = [
  "iis.installed",
  "iis.source",
  "iis.phase",
  "iis.encrypted-properties",
  "iis.central-certificate-store",
  "iis.metabase-passwords",
  "iis.metabase-copied",
  "iis.plain-text-passwords",
  "iis.hosting-bundle",
  "os.domain-joined",
  ...serverRoles.map(({ id }) => roleKey(id)),
];

export const devbox: InputFormat = {
  id: "devbox",
  title: "Microsoft Dev Box image definitions",
  docs: "docs/formats/devbox.md",
  marker: /tasks["']?\s*:/i,
  unparsed: "warning",
  spans: "file",
  reads: {
    "os.family": "image",
    "os.edition": "image",
    sysprep: "buildProperties",
    ...Object.fromEntries(fromTasks.map((key) => [key, "tasks, userTasks"])),
  },
  recognise: ({ root }) => recognise(root),
  read(documents, context) {
    const images = documents.filter(({ root }) => isDefinition(root));
    const others = documents.filter(({ root }) => !isDefinition(root));
    return {
      images: images.map((document) => readImage(document, context)),
      diagnostics: others.map((document) => noImage(document, "These Dev Box tasks have no base image: they customize one user's box and declare no image.")),
    };
  },
};

function recognise(root: SourceNode): Recognition {
  return { kind: isDefinition(root) || isCustomization(root) ? "yes" : "no" };
}

const taskLists = ["tasks", "userTasks", "setupTasks"] as const;

/** Keys of a task entry, today's and those of older schemas. */
const entryKeys: ReadonlySet<string> = new Set(["name", "task", "displayName", "description", "parameters", "inputs", "timeout", "runAs", "id"]);

/** A base image and lists of tasks. Gitpod has both keys too, but its tasks have other keys. */
function isDefinition(root: SourceNode): boolean {
  const lists = listsOf(root);
  return lists.length > 0 && lists.every(isTaskList) && isImageName(root.get("image")) && (hasSchema(root) || lists.every((list) => list.items().every(looksLikeTask)));
}

/** Tasks without a base image are one user's: sure only where the schema is named, or a built-in task. */
function isCustomization(root: SourceNode): boolean {
  const lists = listsOf(root);
  if (root.get("image").kind !== "missing" || lists.length === 0 || !lists.every(isTaskList)) return false;
  const items = lists.flatMap((list) => list.items());
  return items.every(looksLikeTask) && (hasSchema(root) || items.some((item) => item.get("name").text()?.startsWith("~/") === true));
}

function listsOf(root: SourceNode): readonly SourceNode[] {
  return taskLists.map((key) => root.get(key)).filter((list) => list.kind !== "missing" && !(list.kind === "scalar" && list.text() === undefined));
}

function isTaskList(list: SourceNode): boolean {
  return list.kind === "list" && list.items().every((item) => item.kind === "map" && (item.get("name").kind === "scalar" || item.get("task").kind === "scalar"));
}

function looksLikeTask(item: SourceNode): boolean {
  return item.get("name").text()?.startsWith("~/") === true || item.get("parameters").kind === "map" || item.get("inputs").kind === "map" || item.entries().every(({ key }) => entryKeys.has(key));
}

/** `$schema: "1.0"`, which nobody else writes. */
function hasSchema(root: SourceNode): boolean {
  return /^1(?:\.\d)?$/.test(root.get("$schema").text() ?? "");
}

/** No name of a base image is longer. */
const longestName = 400;

/** `publisher_offer_sku`, `gallery/image`, `gallery/image@version`, `galleries/gallery/images/image/versions/version`. What a template fills in later may be any of them. */
function isImageName(node: SourceNode): boolean {
  const text = node.text()?.trim() ?? "";
  if (node.kind !== "scalar" || text === "" || text.length > longestName) return false;
  return isExpression(text) || marketplaceName(text) !== undefined || /^[\w.-]+\/[\w.-]+(?:@[\w.-]+)?$/.test(text) || /\bgalleries\/[\w.-]+(?:\/[\w.@-]+)*$/.test(text);
}
