/** Every key of a native definition: the one table that the reader, the JSON Schema and the documentation are made from. */

/** What a key takes. `text` is any scalar; `words` names the canonical spellings that an editor offers. */
export type Shape =
  | { readonly text: true; readonly words?: readonly string[] }
  | { readonly map: MapId }
  | { readonly listOf: readonly Shape[] }
  | { readonly mapOf: MapId }
  | { readonly anything: true };

export type MapId = "document" | "image" | "facts" | "os" | "iis" | "sysprep" | "from" | "feature" | "provision" | "encrypted";

export interface KeyDefinition {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly shapes: readonly Shape[];
  /** Shown by editors: what the key says and which requirement reads it. */
  readonly description: string;
  readonly examples?: readonly (string | boolean)[];
}

export interface MapDefinition {
  readonly title: string;
  readonly description: string;
  readonly keys: readonly KeyDefinition[];
}

export const apiVersion = "sysprep-gate/v1";
export const kind = "Images";

const text: Shape = { text: true };
const words = (...list: readonly string[]): Shape => ({ text: true, words: list });
const truth = words("true", "false");
const servicePacks = ["none", "SP1", "SP2", "SP3", "SP4", "SP5", "SP6", "SP6a", "SP6a+SRP"];

const imageKeys: readonly KeyDefinition[] = [
  { name: "name", shapes: [text], description: "Name of the image; unique over the whole run.", examples: ["intranet-nt4"] },
  {
    name: "os",
    shapes: [text, { map: "os" }],
    description:
      "The Windows of the image: one text (`Windows 2000 Server SP4`) or a mapping. Selects the row of the matrix; on Windows 2000 its release is held against q326779/w2k-iis5/os-release, Windows NT before 4.0 fails q326779/earlier-windows/os.",
    examples: ["Windows NT 4.0 Server", "Windows 2000 Server SP4", "Windows Server 2022 Datacenter"],
  },
  {
    name: "servicePack",
    aliases: ["sp"],
    shapes: [words(...servicePacks)],
    description: "Service pack. Needed on Windows NT 4.0: q326779/nt4-iis4/service-pack asks for SP6a or later. `Service Pack 6` alone may mean SP6 or SP6a and stays undetermined.",
  },
  {
    name: "iis",
    shapes: [words("true", "false", "4.0", "5.0"), { map: "iis" }],
    description:
      "IIS in the image: true, false, a version, or a mapping. Read by q326779/nt4-iis4/iis-version, q326779/nt4-iis4/iis-source, q326779/w2k-iis5/iis-version and q326779/w2k-iis5/iis-source. Where it is left out, Windows 2000 Server carries IIS 5.0 by default.",
    examples: [true, false],
  },
  {
    name: "features",
    shapes: [{ listOf: [text, { map: "feature" }] }],
    description:
      "Windows roles and features by name; `-Name` removes one that a parent or the defaults brought. `Web-Server` and `IIS-*` mean that IIS is installed. Other roles are held against Microsoft's table of server roles (server-roles/2008/*, server-roles/2008-r2/*, server-roles/2012/*, and server-roles/later/* for servers after that), on Windows 2000 to Server 2003 against kb830958/server-roles/domain-controller and kb830958/server-roles/certificate-services.",
  },
  {
    name: "ie",
    aliases: ["internetExplorer", "ieVersion"],
    shapes: [words("5.01", "5.01 SP2", "5.5 SP2", "6 SP1", "none")],
    description:
      "Internet Explorer, as a marketing version (`\"5.01 SP2\"`) or a build (`\"5.00.2919.6307\"`), in quotes. q326779/nt4-iis4/internet-explorer and q326779/w2k-iis5/internet-explorer ask for 5.01 or later.",
  },
  {
    name: "sysprep",
    aliases: ["clone"],
    shapes: [words("true", "false", "sysprep", "none", "raw"), { map: "sysprep" }],
    description: "Whether the image is cloned with Sysprep. `false` and `none` take it out of the matrix: it is not cloned. `raw` says that it is copied without Sysprep, which kb314828/duplicated/sysprep bars. How often Sysprep may run is held against sysprep-generalize/three-runs/runs and sysprep-generalize/1001-runs/runs.",
    examples: [true, false],
  },
  {
    name: "from",
    aliases: ["extends", "base", "parent"],
    shapes: [text, { map: "from" }],
    description: "The image that this one is built on: its name, or `{file, resource}` for a definition in another file. Facts of the parent hold until this image says otherwise.",
  },
  {
    name: "facts",
    shapes: [{ map: "facts" }],
    description: "Facts that the parent or the steps leave open. They fill gaps only: one that contradicts a stated fact is an error.",
  },
  {
    name: "provision",
    shapes: [{ listOf: [{ map: "provision" }] }],
    description: "Files that change the machine, in order, each with its phase: scripts, playbooks, components, configurations, answer files. They are read for what they install and which secrets they write; what runs before Sysprep and cannot be read leaves IIS undetermined unless it is stated.",
  },
  { name: "reason", shapes: [text], description: "Why the definition is as it is. Free text." },
  { name: "description", shapes: [text], description: "Free text." },
  { name: "labels", shapes: [{ anything: true }], description: "Free for your own use." },
];

const documentKeys: readonly KeyDefinition[] = [
  { name: "apiVersion", shapes: [words(apiVersion)], description: "Marks the document as image definitions of this program." },
  { name: "kind", shapes: [words(kind)], description: "Always `Images`." },
  { name: "defaults", shapes: [{ map: "facts" }], description: "Facts of every image of this document, unless its parent or the image itself says otherwise." },
  { name: "images", shapes: [{ listOf: [{ map: "image" }] }, { mapOf: "image" }], description: "The images: a list, or a mapping whose keys are the names. Leave it out to declare one image at the root of the document." },
];

/** The mappings of a definition. `document` also takes every key of `image`: one image at the root. */
export const maps: Readonly<Record<MapId, MapDefinition>> = {
  document: { title: "Image definitions", description: "Windows images that are held against what Microsoft published about cloning IIS with Sysprep.", keys: [...documentKeys, ...imageKeys] },
  facts: { title: "Facts", description: "Facts without an image of their own: what several images share, or what completes one.", keys: imageKeys.filter((key) => ["os", "servicePack", "iis", "features", "ie", "sysprep", "reason", "description"].includes(key.name)) },
  image: { title: "Image", description: "One Windows image.", keys: imageKeys },
  os: {
    title: "Operating system",
    description: "The Windows of the image, part by part.",
    keys: [
      { name: "product", shapes: [text], description: "Product name: `Windows NT 4.0 Server`, `Windows 2000`, `Windows Server 2022`.", examples: ["Windows NT 4.0 Server", "Windows 2000 Server"] },
      { name: "edition", shapes: [words("server", "workstation", "enterprise", "terminal-server", "professional", "advanced-server", "datacenter", "standard")], description: "Edition. Terminal Server Edition of NT 4.0 is barred by q190157/terminal-server-edition/iis-version; Windows 2000 Server carries IIS by default, Professional does not." },
      { name: "servicePack", aliases: ["sp"], shapes: [words(...servicePacks)], description: "Service pack, read by q326779/nt4-iis4/service-pack; the same as `servicePack` beside `os`." },
      { name: "build", shapes: [text], description: "Build or full version: `\"2195\"`, `\"5.0.2195\"`, `\"10.0.20348.587\"`. q326779/w2k-iis5/os-release asks for 5.0.2195 or later.", examples: ["2195"] },
      { name: "hotfixes", shapes: [{ listOf: [text] }], description: "Installed hotfixes. Q246009 turns SP6 into SP6a; Q299444 is the Security Rollup Package on SP6a. Read by q326779/nt4-iis4/service-pack. KB889073 is needed for IIS on Windows XP SP2 (kb889073/xp-sp2-iis51/hotfix).", examples: ["Q246009"] },
      { name: "domainJoined", shapes: [truth], description: "Whether the machine is a member of a domain when Sysprep runs. Sysprep is made for workgroup members and takes the machine out of its domain: sysprep-overview/domain-member/membership warns, and on Windows NT 4.0 q196019/nt4-domain-member/membership.", examples: [true, false] },
      { name: "upgradedFrom", shapes: [words("none", "Windows NT 4.0")], description: "The Windows that this installation was upgraded from, or `none`. kb828287/upgraded-installation/upgrade bars Sysprep images of upgraded installations up to Server 2003, sysprep-overview/upgraded-installation/upgrade up to Server 2012 R2; Windows 10 may be upgraded from build 14393 on (sysprep-overview/upgraded-windows-10/release), and of later servers nothing is said (sysprep-overview/upgraded-server-2016/upgrade warns)." },
    ],
  },
  iis: {
    title: "IIS",
    description: "IIS of the image, part by part. Any part means that IIS is installed, unless `installed: false`.",
    keys: [
      { name: "installed", shapes: [truth], description: "Whether IIS is in the image.", examples: [true, false] },
      { name: "version", shapes: [words("4.0", "5.0", "PWS 4.0")], description: "Version, in quotes. q326779/nt4-iis4/iis-version asks for 4.0, q326779/w2k-iis5/iis-version for 5.0." },
      { name: "source", shapes: [words("nt4-option-pack", "windows-2000", "windows-role")], description: "Where IIS was installed from. q326779/nt4-iis4/iis-source asks for nt4-option-pack, q326779/w2k-iis5/iis-source for windows-2000." },
      { name: "features", shapes: [{ listOf: [text, { map: "feature" }] }], description: "Role services by name; the same as `features` beside `iis`." },
      { name: "via", shapes: [text], description: "What brought IIS in, when it was not asked for by name. Free text." },
      { name: "encryptedProperties", shapes: [words("none", "true", "false"), { listOf: [text, { map: "encrypted" }] }], description: "Secrets in the configuration of IIS 7 and later: none, or where they stand. Windows Vista (kb942060/vista-iis7/encrypted-properties) and Windows Server 2008 and later (server-roles/2008/web-server, server-roles/2008-r2/web-server, server-roles/2012/web-server, server-roles/later/web-server) must have none before Sysprep." },
      { name: "phase", shapes: [words("base", "before-generalize", "after-clone")], description: "When IIS enters: in the base image, before Sysprep, or on each clone. `after-clone` takes IIS out of the matrix (q326779/scope/iis-phase)." },
      { name: "installOrder", shapes: [words("before-service-pack", "after-service-pack", "service-pack-reapplied")], description: "Order of Option Pack and service pack on Windows NT 4.0; q195015/nt4-option-pack/install-order warns where the service pack was not applied again." },
    ],
  },
  sysprep: {
    title: "Cloning",
    description: "How the image is cloned. A mapping means with Sysprep, unless `generalize: false`.",
    keys: [
      { name: "generalize", shapes: [truth], description: "Whether Sysprep generalizes the image.", examples: [true, false] },
      { name: "runs", shapes: [text], description: "How often Sysprep has generalized this installation, this time included. Counted along `from` where it is left out; sysprep-generalize holds it against the limit of the Windows.", examples: ["3"] },
      { name: "mode", shapes: [text], description: "Mode of Sysprep, such as `vm`. Recorded, not judged." },
      { name: "by", shapes: [text], description: "The tool that runs Sysprep. Recorded, not judged." },
      { name: "phase", shapes: [text], description: "When Sysprep runs. Recorded, not judged." },
    ],
  },
  from: {
    title: "Parent in another file",
    description: "A definition in another file.",
    keys: [
      { name: "file", shapes: [text], description: "Path of the file, relative to this one, inside the repository, separated by `/`." },
      { name: "resource", aliases: ["document"], shapes: [text], description: "Name of the image in that file; may be left out where it declares only one." },
      { name: "opaque", shapes: [truth], description: "The file is named and not read: what it installs stays undetermined unless it is stated here.", examples: [true] },
    ],
  },
  feature: {
    title: "Feature",
    description: "One Windows role or feature.",
    keys: [
      { name: "name", shapes: [text], description: "Name of the feature." },
      { name: "state", shapes: [words("present", "absent")], description: "`absent` removes it." },
    ],
  },
  provision: {
    title: "Step",
    description: "A file that changes the machine.",
    keys: [
      { name: "file", shapes: [text], description: "Path of the file, relative to this one, inside the repository: .ps1, .cmd, .bat, .yml, .yaml, .xml (answer file), .config, .rb (Chef), .pp (Puppet)." },
      { name: "phase", shapes: [words("before-generalize", "after-clone")], description: "Whether the file runs before Sysprep or on each clone. Left out: nobody knows, and what the file does to IIS stays undetermined. So does what an answer file runs in specialize and oobeSystem where it neither installs Windows nor has Sysprep generalize: it may be the one that Sysprep is given." },
      { name: "opaque", shapes: [truth], description: "The file is named and not read.", examples: [true] },
    ],
  },
  encrypted: {
    title: "Encrypted property",
    description: "One secret in the configuration of IIS.",
    keys: [
      { name: "at", shapes: [text], description: "Where it stands." },
      { name: "provider", shapes: [text], description: "The provider that encrypted it." },
    ],
  },
};

/** The keys of each mapping by all their names, made when it is first met: every key of every definition is looked up. */
const byName = new Map<MapId, ReadonlyMap<string, KeyDefinition>>();

/** The definition of a key by its name or an alias. */
export function keyOf(map: MapId, written: string): KeyDefinition | undefined {
  let keys = byName.get(map);
  if (keys === undefined) {
    keys = new Map(maps[map].keys.flatMap((key) => [key.name, ...(key.aliases ?? [])].map((name) => [name, key] as const)));
    byName.set(map, keys);
  }
  return keys.get(written);
}

/** Every spelling of every key of a mapping. */
export function spellingsOf(map: MapId): string[] {
  return maps[map].keys.flatMap((key) => [key.name, ...(key.aliases ?? [])]);
}
