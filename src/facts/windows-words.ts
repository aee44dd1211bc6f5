/** The words that names of Windows are made of, and how a name is taken apart into them. */
import type { WindowsFamily } from "./windows-families.ts";

/** Years that name a server, and Windows 2000. */
export const years: ReadonlyMap<string, WindowsFamily> = new Map([
  ["2000", "windows-2000"],
  ["2003", "windows-server-2003"],
  ["2003r2", "windows-server-2003-r2"],
  ["2008", "windows-server-2008"],
  ["2008r2", "windows-server-2008-r2"],
  ["2012", "windows-server-2012"],
  ["2012r2", "windows-server-2012-r2"],
  ["2016", "windows-server-2016"],
  ["2019", "windows-server-2019"],
  ["2022", "windows-server-2022"],
  ["2025", "windows-server-2025"],
]);

/** Numbers that mean a client only right behind "Windows". */
export const clients: ReadonlyMap<string, WindowsFamily> = new Map([
  ["7", "windows-7"],
  ["8", "windows-8"],
  ["8.1", "windows-8.1"],
  ["81", "windows-8.1"],
  ["10", "windows-10"],
  ["11", "windows-11"],
]);

export const ntVersions: ReadonlyMap<string, WindowsFamily> = new Map([
  ["3.1", "windows-nt-3.1"],
  ["3.5", "windows-nt-3.5"],
  ["3.51", "windows-nt-3.51"],
  ["4", "windows-nt-4.0"],
  ["4.0", "windows-nt-4.0"],
  ["5.0", "windows-2000"],
  ["5.1", "windows-xp"],
]);

/** What Microsoft called feature updates before they had a name; older images of Azure's catalogue are still called so. */
const codenames = new Map([
  ["th1", "1507"],
  ["th2", "1511"],
  ["rs1", "1607"],
  ["rs2", "1703"],
  ["rs3", "1709"],
  ["rs4", "1803"],
  ["rs5", "1809"],
  ["19h1", "1903"],
  ["19h2", "1909"],
  ["20h1", "2004"],
]);

function wordList(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

/**
 * Words of catalogues, build tools and installation media that say nothing about which Windows it is. "x86" in Amazon's names means 64-bit. A word that may stand for a
 * product with its own version, a role or another system does not belong here.
 */
export const silentWords: ReadonlySet<string> = wordList(`
  microsoft ms edition version ver v release with the
  english german french japanese korean spanish italian portuguese russian chinese dutch polish czech hungarian swedish turkish simplified traditional brazil portugal hong kong
  international single language en us gb de fr ja jp ko es it pt br ru zh cn tw zhcn
  full base latest eval evaluation trial volume vl oem retail n kn
  x64 x86 amd64 arm64 arm i386 64bit 32bit 64 32 bit gen1 gen2 gen2preview g1 g2 gs tpm bios uefi
  smalldisk small medium large tiny disk vhd vhdx
  template tpl image img box ami vm golden master virtio nocm hyperv docker kubevirt
  desktop experience gui hotpatch azure hub containers containerslatest ecs eks optimized stig
  avd evd cpc os m365 o365 o365pp office 365 ltsc ltsb sac multi session multisession rtm gold kms byol
`);

/** Names under which Microsoft, Amazon and others publish a Windows. Those that end in "desktop" publish clients alone, the others servers alone. */
export const publishers: ReadonlySet<string> = wordList("microsoftwindowsserver microsoftwindowsdesktop windowsserver windowsserversemiannual windowsdesktop winsrv winsvr winserver srv svr");

/** Words of other products that an image carries. The year behind one is the product's, and so is every edition in the name. */
export const otherProducts: ReadonlySet<string> = wordList("sql sqlserver mssql microsoftsqlserver vs visualstudio microsoftvisualstudio");

/** Words that say nothing where such a product is named. */
export const productWords: ReadonlySet<string> = wordList("express developer sqldev dev comm community general");

/** The words behind which a year, with or without "Server" between, is the year of a Windows, whatever else is in the name. */
export const beforeYear: ReadonlySet<string> = new Set([...publishers, "windows", "win"]);

/** Installation media and Azure glue edition words together. "Turbine" is the Azure Edition, "Solution" are the Essentials, "acor" is the semi-annual channel. */
const glued = new Map<string, readonly string[]>([
  ["serverdatacenter", ["datacenter"]],
  ["serverdatacentercore", ["datacenter", "core"]],
  ["serverdatacentercor", ["datacenter", "core"]],
  ["serverdatacenteracor", ["datacenter", "core", "sac"]],
  ["serverdatacentereval", ["datacenter"]],
  ["serverdatacenterevaledition", ["datacenter"]],
  ["serverdatacenterevalcore", ["datacenter", "core"]],
  ["serverdatacenterevalcor", ["datacenter", "core"]],
  ["serverdatacenterazureedition", ["datacenter"]],
  ["serverturbine", ["datacenter"]],
  ["serverturbinecore", ["datacenter", "core"]],
  ["serverturbinecor", ["datacenter", "core"]],
  ["serverstandard", ["standard"]],
  ["serverstandardcore", ["standard", "core"]],
  ["serverstandardcor", ["standard", "core"]],
  ["serverstandardacor", ["standard", "core", "sac"]],
  ["serverstandardeval", ["standard"]],
  ["serverstandardevaledition", ["standard"]],
  ["serverstandardevalcore", ["standard", "core"]],
  ["serverstandardevalcor", ["standard", "core"]],
  ["serverenterprise", ["enterprise"]],
  ["serverenterprisecore", ["enterprise", "core"]],
  ["serverweb", ["web"]],
  ["serverwebcore", ["web", "core"]],
  ["serversolution", ["essentials"]],
  ["servercore", ["core"]],
]);

/** What Azure's short names glue behind the year: "Win2022AzureEditionCore". */
const gluedToYear = new Map<string, readonly string[]>([
  ["datacenter", ["datacenter"]],
  ["datacentercore", ["datacenter", "core"]],
  ["azureedition", ["datacenter"]],
  ["azureeditioncore", ["datacenter", "core"]],
  ["standard", ["standard"]],
  ["standardcore", ["standard", "core"]],
  ["core", ["core"]],
]);

export const editionWords: ReadonlyMap<string, string> = new Map([
  ["workstation", "workstation"],
  ["wks", "workstation"],
  ["server", "server"],
  ["advanced", "advanced"],
  ["terminal", "terminal"],
  ["tse", "terminal-server"],
  ["enterprise", "enterprise"],
  ["ent", "enterprise"],
  ["entn", "enterprise"],
  ["professional", "professional"],
  ["pro", "professional"],
  ["pron", "professional"],
  ["datacenter", "datacenter"],
  ["standard", "standard"],
  ["std", "standard"],
  ["web", "web"],
  ["core", "core"],
  ["essentials", "essentials"],
  ["foundation", "foundation"],
  ["home", "home"],
  ["basic", "basic"],
  ["premium", "premium"],
  ["tablet", "tablet"],
  ["pc", "pc"],
  ["mce", "media-center"],
  ["media", "media"],
  ["center", "center"],
  ["business", "business"],
  ["ultimate", "ultimate"],
  ["starter", "starter"],
  ["education", "education"],
]);

/**
 * What VMware calls a guest (VirtualMachineGuestOsIdentifier and https://knowledge.broadcom.com/external/article/321876). "Next" is the Server behind the year. Left out are those that several
 * Windows go by: `windows8Server64Guest` is 2012 and 2012 R2, `windows9Server64Guest` 2016 and, on hosts that know no later one, every Server since.
 */
const guests = new Map([
  ["windows7server64guest", "windows-server-2008-r2"],
  ["windows2019srv-64guest", "windows-server-2019"],
  ["windows2019srvnext-64guest", "windows-server-2022"],
  ["windows2022srvnext-64guest", "windows-server-2025"],
]);

/**
 * A name of Google's, as plain words. "dc" is Datacenter only there: elsewhere it may be a domain controller, and in another project the name is the user's own.
 * https://cloud.google.com/compute/docs/images/os-details
 */
function plainGoogle(name: string): string {
  return name
    .replace(/^(?:(?:https:\/\/(?:www|compute)\.googleapis\.com\/compute\/v1\/)?projects\/windows-cloud\/global\/images\/(?:family\/)?|windows-cloud\/)(?=[^/]+$)/, "")
    .replace(/^(windows-server-\w{4}(?:-r2)?)-dc(-core)?(?:-for-containers)?-v20\d{6}$/, "$1-datacenter$2")
    .replace(/^(windows-20\d\d-core)-for-containers$/, "$1");
}

/** The words of a name in lower case, short forms taken apart: "win2012r2" is "windows", "2012r2". */
export function wordsOf(name: string): string[] {
  const words = withoutOwner(plainGoogle(guests.get(name.replace("_", "-")) ?? name))
    .replace(/^(?:.*\/)?ami-windows-latest\//, "")
    // Amazon's launch agent has previews of its own, and Kubernetes a version.
    .replace(/^ec2launchv2[ _-](?:preview[ _-])?/, "")
    .replace(/([ _-]eks[ _-]optimized)[ _-]1[.-]\d\d(?=-x86$|$)/, "$1")
    // A date at the end of a catalogue name says when the image was built.
    .replace(/[ _-]20\d\d[-.](?:0[1-9]|1[0-2])[-.](?:0[1-9]|[12]\d|3[01])$/, "")
    .split(/[ _:,()-]+/)
    .filter((word) => word !== "");
  const apart = words.flatMap((word) => {
    // Versions of an image that are dates: "20231010", "4.0.20150825".
    if (/^(?:\d{1,4}\.\d{1,3}\.)?20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(word)) return [];
    // "windows.2k22.virtio": full stops between words, where a version has them between digits.
    return (/^[a-z]+\.[a-z0-9.]+$/.test(word) ? word.split(".") : [word]).flatMap(takeApart);
  });
  const list: string[] = [];
  for (const word of apart) {
    const previous = list.at(-1);
    if (word === "r2" && previous !== undefined && /^20\d\d$/.test(previous)) list[list.length - 1] = `${previous}r2`;
    else list.push(codenames.get(word) ?? word);
  }
  return list;
}

/** "owner/box" and "owner/box/latest", as catalogues of boxes have it: whose box it is says nothing, unless it may name a Windows itself. */
function withoutOwner(name: string): string {
  const box = /^([a-z][a-z0-9_-]*)\/([a-z0-9_.-]+)(?:\/(?:latest|\d+(?:\.\d+)*))?$/.exec(name);
  return box === null || /win|w2k|2k\d|nt\d|20\d\d/.test(box[1] ?? "") ? name : (box[2] ?? "");
}

function takeApart(word: string): string[] {
  const pieces = glued.get(word);
  if (pieces !== undefined) return ["windows", "server", ...pieces];
  const pack = /^(.+?)(sp\d[0-9a-z+]*)$/.exec(word);
  if (pack !== null && !word.startsWith("sp")) return [...takeApart(pack[1] ?? ""), pack[2] ?? ""];
  const nt = /^(?:win|windows)?nt(\d(?:\.\d{1,2})?)$/.exec(word);
  if (nt !== null) return ["windows", "nt", nt[1] ?? ""];
  if (word === "winnt" || word === "windowsnt") return ["windows", "nt"];
  if (word === "winxp" || word === "windowsxp") return ["windows", "xp"];
  if (word === "winvista") return ["windows", "vista"];
  return takeApartProduct(word) ?? takeApartYear(word) ?? [word];
}

function takeApartProduct(word: string): string[] | undefined {
  const dated = /^(sql|sqlserver|mssql|vs)(20\d\d(?:r2)?)$/.exec(word);
  if (dated !== null) return [dated[1] ?? "", dated[2] ?? ""];
  return /^visualstudio(?:20\d\d)?(?:latest|plustools)?$/.test(word) ? ["visualstudio"] : undefined;
}

/** "win2012r2", "w2k8r2", "ws2025", "win81x64", "win2022datacenter". */
function takeApartYear(word: string): string[] | undefined {
  const bits = /^(w[a-z]*\d[\d.]*(?:r2)?)(x64|x86|amd64|arm64)$/.exec(word);
  if (bits !== null) return [...takeApart(bits[1] ?? ""), bits[2] ?? ""];
  const short = /^([a-z]*)2k(\d{0,2})(r2)?$/.exec(word);
  if (short !== null) {
    const before = beforeNumber(short[1] ?? "");
    return before === undefined ? undefined : [...before, `20${(short[2] ?? "").padStart(2, "0")}${short[3] ?? ""}`];
  }
  const numbered = /^([a-z]+)(\d[\d.]*)(r2)?([a-z]*)$/.exec(word);
  if (numbered === null) return undefined;
  const before = beforeNumber(numbered[1] ?? "");
  const tail = numbered[4] ?? "";
  const after = tail === "" ? [] : /^20\d\d$/.test(numbered[2] ?? "") ? gluedToYear.get(tail) : undefined;
  return before === undefined || after === undefined ? undefined : [...before, `${numbered[2] ?? ""}${numbered[3] ?? ""}`, ...after];
}

/** What stands glued before a number, as words; `undefined` where it is nothing that names a Windows. */
function beforeNumber(text: string): readonly string[] | undefined {
  if (text === "") return [];
  if (text === "w" || text === "win" || text === "windows") return ["windows"];
  if (text === "server") return ["server"];
  return ["ws", "winsrv", "winsvr", "winserver", "windowsserver"].includes(text) ? ["windows", "windowsserver"] : undefined;
}
