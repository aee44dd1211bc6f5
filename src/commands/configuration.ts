/** Reads configuration files of IIS and ASP.NET: what they bring along where they are copied as they are. */
import { findCipher } from "./iis-secrets.ts";
import { isRegistryFile, readRegistryFile } from "./registry.ts";
import type { Session } from "./session.ts";

/** Elements of IIS whose `password` is a secret of its configuration. Source: IIS configuration reference. */
const secretElements = new Set(["processmodel", "virtualdirectory", "virtualdirectorydefaults", "anonymousauthentication", "odbclogging", "activedirectory", "configurationredirection", "applicationpooldefaults", "onetoonemappings", "manytoonemappings"]);

interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Says what a configuration file holds: encrypted values, shared configuration, encrypted sections, passwords in plain text. */
export function readConfigurationText(session: Session): void {
  const { text } = session.source;
  if (isRegistryFile(text)) {
    readRegistryFile(session);
    return;
  }
  let mappings = 0;
  for (const tag of tagsOf(text)) {
    const name = tag.name.toLowerCase();
    if (/^\/(?:onetoone|manytoone)mappings$/.test(name)) mappings = Math.max(0, mappings - 1);
    else if (/^(?:onetoone|manytoone)mappings$/.test(name) && text[tag.end - 2] !== "/") mappings += 1;
    readTag(session, tag, secretElements.has(name) || (name === "add" && mappings > 0));
  }
}

/** The tags of a text of XML, comments left out. */
function* tagsOf(text: string): Generator<Tag> {
  let at = text.indexOf("<");
  while (at !== -1) {
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at + 4);
      if (end === -1) return;
      at = text.indexOf("<", end + 3);
      continue;
    }
    const end = tagEnd(text, at);
    const name = /<(\/?[\w:.-]*)/y;
    name.lastIndex = at;
    yield { name: name.exec(text)?.[1] ?? "", start: at, end };
    // Text between tags may hold a value that is encrypted as well: the next tag takes it along.
    at = text.indexOf("<", end);
  }
}

function tagEnd(text: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < text.length; at++) {
    const unit = text[at] ?? "";
    if (quote !== "") {
      if (unit === quote) quote = "";
    } else if (unit === '"' || unit === "'") quote = unit;
    else if (unit === ">") return at + 1;
  }
  return text.length;
}

function readTag(session: Session, tag: Tag, holdsSecrets: boolean): void {
  const text = session.source.text.slice(tag.start, tag.end);
  const name = tag.name.toLowerCase();
  const values = new Map<string, { readonly value: string; readonly start: number; readonly end: number }>();
  for (const found of text.matchAll(/([\w:.-]{1,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g)) {
    const start = tag.start + found.index;
    values.set((found[1] ?? "").toLowerCase(), { value: found[2] ?? found[3] ?? "", start, end: start + found[0].length });
  }
  for (const value of values.values()) if (findCipher(value.value) !== undefined) session.secret("S9", value);
  const end = Math.min(tag.end + 20_000, session.source.text.length);
  const behind = session.source.text.indexOf("<", tag.end);
  const content = session.source.text.slice(tag.end, behind === -1 ? end : Math.min(behind, end));
  const inner = findCipher(content);
  if (inner !== undefined) session.secret("S9", { start: tag.end + inner.start, end: tag.end + inner.end });
  if (name === "configurationredirection" && /^true$/i.test(values.get("enabled")?.value ?? "")) session.secret("S11", tag);
  const provider = values.get("configprotectionprovider");
  if (provider !== undefined) session.secret("S13", provider);
  if (name === "system.applicationhost") session.iis(true, "it configures the sites and application pools of IIS", tag);
  for (const attribute of ["password", "adpassword"]) {
    const value = values.get(attribute);
    if (holdsSecrets && value !== undefined && value.value.trim() !== "" && !/\[enc:/i.test(value.value)) session.secret("S18", value);
  }
}
