/** Resources that put files in place: they may bring the configuration of another machine into IIS. */
import { unpacked } from "../brought-files.ts";
import { copyInto } from "../copied-files.ts";
import type { Session } from "../session.ts";
import type { Word } from "../word.ts";
import { fileWritten } from "../written.ts";
import type { Resource } from "./resource.ts";

/** Which properties name the target, which the source, and whether what comes is a folder or an archive of nobody knows what. */
interface Bringing {
  readonly to: readonly string[];
  readonly from: readonly string[];
  readonly holds?: "folder";
  /** Whether the resource puts nothing in place unless one of `from` or its content says what. */
  readonly needs?: true;
}

const bringing: ReadonlyMap<string, Bringing> = new Map<string, Bringing>([
  ["cookbook_file", { to: ["path"], from: ["source"] }],
  ["template", { to: ["path"], from: ["source"] }],
  ["remote_file", { to: ["path"], from: ["source"] }],
  ["file", { to: ["path", "name"], from: ["source", "target"], needs: true }],
  ["link", { to: ["target_file"], from: ["to"] }],
  ["remote_directory", { to: ["path"], from: ["source"], holds: "folder" }],
  ["archive_file", { to: ["destination"], from: [], holds: "folder" }],
  ["seven_zip_archive", { to: ["path"], from: [], holds: "folder" }],
  ["git", { to: ["destination"], from: [], holds: "folder" }],
  ["subversion", { to: ["destination"], from: [], holds: "folder" }],
  ["archive", { to: ["extract_path", "path", "name"], from: [], holds: "folder" }],
  ["vcsrepo", { to: ["path"], from: [], holds: "folder" }],
  ["unzip", { to: ["destination", "target"], from: [], holds: "folder" }],
  ["download_file", { to: ["destination_directory", "destination_file"], from: [] }],
  ["concat", { to: ["path"], from: [] }],
  ["dsc_file", { to: ["dsc_destinationpath", "property:destinationpath"], from: ["dsc_sourcepath", "property:sourcepath"], holds: "folder" }],
  ["dsc_archive", { to: ["dsc_destination", "property:destination"], from: [], holds: "folder" }],
  ["dsc_remotefile", { to: ["dsc_destinationpath", "property:destinationpath"], from: [] }],
]);

function typeOf({ type, properties }: Resource): string {
  const kind = type.toLowerCase().replace(/^dsc_x(?=[a-z])/, "dsc_");
  return kind === "dsc_resource" ? `dsc_${(properties.get("resource")?.words[0]?.text ?? "").toLowerCase().replace(/^x(?=[a-z])/, "")}` : kind;
}

function words(resource: Resource, names: readonly string[]): readonly Word[] {
  return names.flatMap((name) => resource.properties.get(name)?.words ?? []);
}

/** Says what it means for IIS that a resource puts a file, a folder or the content of an archive somewhere. */
export function bringFiles(session: Session, resource: Resource, present: boolean): void {
  if (!present) return;
  const type = typeOf(resource);
  if (type === "file_line") {
    const [line] = words(resource, ["line"]);
    if (line !== undefined) write(session, resource, words(resource, ["path"]), [line]);
    return;
  }
  const known = bringing.get(type);
  if (known === undefined) return;
  const given = words(resource, known.to);
  const targets = given.length > 0 ? given : resource.titles;
  const sources = words(resource, known.from);
  const content = words(resource, ["content"]);
  // `ensure => 'D:/x.config'` is a link, too.
  const link = words(resource, ["ensure"]).filter((word) => /[\\/]/.test(word.text));
  if (content.length > 0 && sources.length === 0) write(session, resource, targets, content);
  else if (known.needs === undefined || sources.length + link.length > 0) for (const to of targets) bring(session, resource, to.text, known.holds === undefined ? sources.map((word) => word.text) : [...sources.map((word) => word.text), unpacked(to.text).from]);
}

function bring(session: Session, resource: Resource, to: string, sources: readonly string[]): void {
  // A resource that names no source takes the one of the same name.
  const [from = to.replace(/.*[\\/]/s, ""), folder] = sources;
  copyInto(session, isConfigurationFolder(to) ? (folder ?? from) : from, to, resource);
}

/** `inetsrv` and what is above it: what comes there may hold the folder of the configuration. */
function isConfigurationFolder(path: string): boolean {
  return /inetsrv[\\/]*$/i.test(path.trim());
}

function write(session: Session, resource: Resource, targets: readonly Word[], content: readonly Word[]): void {
  const [text] = content;
  const span = { start: text?.start ?? resource.start, end: content.at(-1)?.end ?? resource.end };
  for (const to of targets) {
    if (content.length === 1 && text?.known === true) fileWritten(session, to.text, text.text, span);
    else copyInto(session, "", to.text, resource);
  }
}
