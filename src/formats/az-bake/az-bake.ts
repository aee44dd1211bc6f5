/** Image definitions of az bake: a base image of Azure's marketplace, and what is installed on it before Packer captures it. */
import { readScript } from "../../commands/index.ts";
import type { Effect, Stage } from "../../facts/effect.ts";
import { type Fact, type FactKey, roleKey } from "../../facts/fact.ts";
import { serverRoles } from "../../facts/server-roles.ts";
import { sources } from "../../facts/sources.ts";
import { factsOfStages } from "../../facts/stages.ts";
import { windowsFacts } from "../../facts/windows-facts.ts";
import type { SourceDocument, SourceNode } from "../../source/node.ts";
import { type InputFormat, noImage, type ReadContext, type ReadImage } from "../format.ts";
import { chocolateyPackage, wingetPackage } from "../packages.ts";
import { isExpression, isSaid, listed, named, plainText, truthOf, unread, usedFrom } from "../values.ts";

const fromInstall: readonly FactKey[] = ["iis.installed", "iis.source", "iis.phase", "iis.encrypted-properties", "iis.hosting-bundle", "os.domain-joined", ...serverRoles.map(({ id }) => roleKey(id))];

export const azBake: InputFormat = {
  id: "az-bake",
  title: "az bake image definitions",
  docs: "docs/formats/az-bake.md",
  marker: /\bsku["']?\s*:/i,
  unparsed: "warning",
  spans: "file",
  reads: { "os.family": "base", "os.edition": "base", sysprep: "implied: az bake's own template generalizes", ...Object.fromEntries(fromInstall.map((key) => [key, "install"])) },
  recognise: ({ root }) => ({ kind: isDefinition(root) ? "yes" : "no" }),
  read(documents, context) {
    const windows = documents.filter(({ root }) => root.get("os").text() === "Windows");
    const others = documents.filter(({ root }) => root.get("os").text() !== "Windows");
    return {
      images: windows.map((document) => readImage(document, context)),
      diagnostics: others.map((document) => noImage(document, "This az bake image is Linux, not Windows.")),
    };
  },
};

/** The labels of the result and its system on one level: `version` is that of the image, not of Windows. */
function isDefinition(root: SourceNode): boolean {
  return /^(?:Windows|Linux)$/.test(root.get("os").text() ?? "") && ["publisher", "offer", "sku", "version"].every((key) => root.get(key).kind === "scalar");
}

function readImage({ file, root }: SourceDocument, context: ReadContext): ReadImage {
  const name = root.get("name");
  const written = plainText(name);
  const location = written === undefined ? (root.entries()[0]?.keyLocation ?? root.location) : name.location;
  const own = templateStages(root, file, context);
  const { facts, unreadSteps } = factsOfStages([...baseStages(root), ...own, ...installStages(root.get("install"), file, context)]);
  const sysprep = own.length > 0 ? {} : { sysprep: generalized(root) };
  return { name: written ?? folderOf(file), resources: [], location, stated: { location, facts: { ...sysprep, ...facts, ...windowsOf(root) }, unreadSteps }, broken: false };
}

/** az bake names an image by its folder where the file does not. */
function folderOf(file: string): string {
  const parts = file.split("/");
  return parts.at(-2) ?? parts.at(-1)?.replace(/\.ya?ml$/i, "") ?? file;
}

// --- the base ------------------------------------------------------------------------------------------------------------------------------

const labels = ["publisher", "offer", "sku"] as const;

function windowsOf(root: SourceNode): Partial<Record<FactKey, Fact>> {
  const base = root.get("base");
  const os = root.get("os");
  const opaque = (node: SourceNode, text: string, because: string): Partial<Record<FactKey, Fact>> => ({ "os.family": { state: "opaque", text, because, location: node.location } });
  if (!isSaid(base)) return opaque(os, os.text() ?? "", "without `base` it depends on the version of az bake which Windows an image begins with, and publisher, offer and sku only label the result");
  const parts = labels.map((key) => base.get(key));
  const words = parts.map(plainText);
  const missing = words.findIndex((word) => word === undefined);
  if (missing >= 0) return opaque(isSaid(parts[missing] ?? base) ? (parts[missing] ?? base) : base, parts[missing]?.text() ?? "", `\`base.${labels[missing] ?? ""}\` is not there, or is filled in later`);
  const [publisher = "", offer = "", sku = ""] = words;
  return windowsFacts(`${publisher}:${offer}:${sku}`, (parts[2] ?? base).location);
}

/** Publishers whose images are Windows as Microsoft delivers it. */
const publishers: ReadonlySet<string> = new Set(["microsoftwindowsdesktop", "microsoftwindowsserver", "microsoftvisualstudio"]);

/** What anybody else put into the base image cannot be seen from here. Without `base` it is one of Microsoft's. */
function baseStages(root: SourceNode): readonly Stage[] {
  const base = root.get("base");
  const publisher = base.get("publisher");
  if (!isSaid(base) || publishers.has(plainText(publisher)?.toLowerCase() ?? "")) return [];
  const text = plainText(publisher) ?? publisher.text() ?? "";
  return [{ phase: "base", effects: [unread(`the base image of the publisher ${named(text)}`, text, isSaid(publisher) ? publisher.location : base.location)] }];
}

/** The template that az bake has Packer build with generalizes the machine as its last step. */
function generalized(root: SourceNode): Fact {
  return { state: "implied", value: "true", because: "az bake builds with a Packer template of its own where none lies beside the definition, and that ends with Sysprep", source: sources.AZBAKE, location: root.get("os").location };
}

/** A Packer template of one's own beside the definition decides what is built, and az bake then leaves `install` out. */
function templateStages(root: SourceNode, file: string, context: ReadContext): readonly Stage[] {
  const template = "build.pkr.hcl";
  const found = context.steps(file, template);
  // The reader says of a file that is there that it does not read such files, or why nobody can; only one that is not there leaves az bake its own.
  if ("reason" in found && /^there is no such file|^the base commit does not have it/.test(found.reason)) return [];
  const location = root.get("os").location;
  return [{ phase: "before-generalize", effects: [unread(`the Packer template ${template} beside this file`, template, location)] }];
}

// --- what is installed ---------------------------------------------------------------------------------------------------------------------

/** Scripts first, then packages, as az bake has Packer run them. What is put off until a user signs in runs on the clones. */
function installStages(install: SourceNode, file: string, context: ReadContext): readonly Stage[] {
  const unknown = unknownIn(install, "install", sections).concat(unknownIn(install.get("scripts"), "install.scripts", languages));
  const scripts = install.get("scripts");
  const choco = install.get("choco");
  const packages = packagesOf(choco);
  const early = packages.filter((item) => truthOf(item.get("user")) !== true);
  const late = packages.filter((item) => truthOf(item.get("user")) === true);
  const source = choco.get("defaults").get("source");
  const winget = install.get("winget");
  return [
    {
      phase: "before-generalize",
      effects: [
        ...(isSaid(install) && install.kind !== "map" ? [unread("`install`, which cannot be read,", "", install.location)] : unknown),
        ...(isSaid(scripts) && scripts.kind !== "map" ? [unread("`install.scripts`, which cannot be read,", "", scripts.location)] : []),
        ...listed(scripts.get("powershell")).flatMap((item) => scriptSteps(item, file, context)),
        ...early.flatMap((item) => chocolateySteps(item, source)),
        ...packagesOf(winget).flatMap((item) => wingetSteps(item, winget.get("defaults").get("source"))),
      ],
    },
    { phase: "after-clone", effects: [...late.flatMap((item) => chocolateySteps(item, source)), ...listed(install.get("activesetup").get("commands")).flatMap(commandSteps)] },
  ];
}

/** `packages`, or in older definitions the list itself. What is no list is one package that nobody can read. */
function packagesOf(section: SourceNode): readonly SourceNode[] {
  return listed(section.kind === "map" ? section.get("packages") : section);
}

const sections: ReadonlySet<string> = new Set(["scripts", "choco", "winget", "activesetup"]);
const languages: ReadonlySet<string> = new Set(["powershell"]);

/** Keys that no version of az bake has. */
function unknownIn(node: SourceNode, path: string, known: ReadonlySet<string>): readonly Effect[] {
  return node.entries().flatMap(({ key, keyLocation }) => (known.has(key) ? [] : [unread(`\`${path}.${key}\``, key, keyLocation)]));
}

/** Paths are seen from the folder of the definition. */
function scriptSteps(item: SourceNode, file: string, context: ReadContext): readonly Effect[] {
  const path = item.kind === "map" ? item.get("path") : item;
  const text = plainText(path);
  const steps = text === undefined ? { reason: "its path cannot be read" } : context.steps(file, text.replaceAll("\\", "/").replace(/^\.\//, ""));
  return "reason" in steps ? [unread(`the script ${named(path.text() ?? "")} (${steps.reason})`, path.text() ?? "", path.location)] : usedFrom(steps.effects, path.location);
}

function chocolateySteps(item: SourceNode, common: SourceNode): readonly Effect[] {
  if (item.kind !== "map" || item.get("id").kind === "missing") return chocolateyPackage(item, common);
  const own = item.get("source");
  return chocolateyPackage(item.get("id"), isSaid(own) ? own : common);
}

function wingetSteps(item: SourceNode, common: SourceNode): readonly Effect[] {
  const source = isSaid(item.get("source")) ? item.get("source") : common;
  const names = ["id", "name", "moniker"].map((key) => item.get(key)).filter(isSaid);
  return names.length > 0 ? names.flatMap((name) => wingetPackage(name, source)) : wingetPackage(item, source);
}

function commandSteps(node: SourceNode): readonly Effect[] {
  const source = node.tag === undefined ? node.source() : undefined;
  return source === undefined || isExpression(source.text) ? [unread("a command that cannot be read", "", node.location)] : readScript(source, "cmd");
}
