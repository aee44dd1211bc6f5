/** IIS: versions, products, where it was installed from, when, and with which secrets. */
import type { Source } from "./fact.ts";
import { sources } from "./sources.ts";
import { known, normalise, refuse, unclear } from "./text.ts";
import type { Term, Vocabulary } from "./vocabulary.ts";

/** A vocabulary of words without an order. */
function words(id: string, title: string, entries: readonly { readonly value: string; readonly title: string; readonly spellings: readonly string[]; readonly source: Source; readonly note?: string }[], otherwise: string): Vocabulary {
  const bySpelling = new Map(entries.flatMap((entry) => [entry.value, ...entry.spellings].map((spelling) => [normalise(spelling), entry.value] as const)));
  const titles = new Map(entries.map((entry) => [entry.value, entry.title]));
  return {
    id,
    title,
    read(text) {
      const refused = refuse(text);
      if (refused !== undefined) return refused;
      const value = bySpelling.get(normalise(text));
      return value === undefined ? unclear(otherwise) : known(value);
    },
    show: (value) => titles.get(value) ?? value,
    terms: entries.map(({ value, title: shown, spellings, source, note }): Term => ({ value, title: shown, spellings, source, ...(note === undefined ? {} : { note }) })),
  };
}

export const truth: Vocabulary = words(
  "truth",
  "Yes or no",
  [
    { value: "true", title: "yes", spellings: ["true", "yes", "on"], source: sources.FORMAT },
    { value: "false", title: "no", spellings: ["false", "no", "off", "none"], source: sources.FORMAT },
  ],
  "it is neither true nor false",
);

const versions: readonly { readonly value: string; readonly source: Source }[] = [
  { value: "1.0", source: sources.Q138713 },
  { value: "2.0", source: sources.Q155256 },
  { value: "3.0", source: sources.Q187192 },
  { value: "4.0", source: sources.Q326779 },
  { value: "5.0", source: sources.Q326779 },
  { value: "5.1", source: sources.IISUPG },
  { value: "6.0", source: sources.IISUPG },
  { value: "7.0", source: sources.IIS7INST },
  { value: "7.5", source: sources.IIS7INST },
  { value: "8.0", source: sources.IISFTP },
  { value: "8.5", source: sources.IISFTP },
  { value: "10.0", source: sources.IIS10 },
];

/** What a text says of a web server. */
export type IisReading = { readonly kind: "known"; readonly value: { readonly product: "iis" | "pws"; readonly version: string } } | { readonly kind: "unclear"; readonly because: string; readonly suggestion?: string };

/** Reads a version of IIS or Personal Web Server. IIS Express is neither: it runs beside IIS (IIS Express FAQ, https://github.com/MicrosoftDocs/iis-docs). A number without a dot is that version's `.0`. */
export function readIis(text: string): IisReading {
  const refused = refuse(text);
  if (refused?.kind === "unclear") return refused;
  const word = normalise(text);
  const match = /^(iis express|pws|personal web server|iis|internet information (?:server|services?))? ?(?:version |v ?)?(\d{1,2}(?:\.\d{1,2})?)$/.exec(word);
  if (match === null) return { kind: "unclear", because: /^(?:pws|personal web server)/.test(word) ? "it names Personal Web Server without a version" : "it is no version of IIS such as 4.0 or 5.0" };
  const [major = "", minor = "0"] = (match[2] ?? "").split(".");
  if (major.startsWith("0")) return { kind: "unclear", because: "a version does not begin with 0" };
  const version = `${major}.${minor}`;
  const name = match[1] ?? "";
  if (/^pws|^personal/.test(name)) return version === "4.0" ? { kind: "known", value: { product: "pws", version } } : { kind: "unclear", because: `there is no Personal Web Server ${version} for Windows NT` };
  if (name === "iis express") return { kind: "unclear", because: "IIS Express is not IIS and runs beside it, needed whether IIS itself is installed", suggestion: "false" };
  if (versions.some((each) => each.value === version)) return { kind: "known", value: { product: "iis", version } };
  return { kind: "unclear", because: `there was never an IIS ${version.slice(0, 20)}` };
}

function rankOf(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 100 + minor;
}

export const iisVersion: Vocabulary = {
  id: "iis-version",
  title: "IIS version",
  read(text) {
    const reading = readIis(text);
    return reading.kind === "known" ? known(reading.value.version) : reading;
  },
  compare: (left, right) => rankOf(left) - rankOf(right),
  isAtLeast: (value, minimum) => rankOf(value) >= rankOf(minimum),
  show: (value) => `IIS ${value}`,
  terms: versions.map(({ value, source }) => ({ value, title: `IIS ${value}`, spellings: value.endsWith(".0") ? [value, value.slice(0, -2), `IIS ${value}`] : [value, `IIS ${value}`], source })),
};

export const iisProduct: Vocabulary = words(
  "iis-product",
  "Web server",
  [
    { value: "iis", title: "IIS", spellings: ["IIS", "Internet Information Server", "Internet Information Services"], source: sources.Q326779 },
    { value: "pws", title: "Personal Web Server", spellings: ["PWS", "Personal Web Server"], note: "not IIS: Q326779 does not speak about it", source: sources.Q248739 },
  ],
  "it is the name of no web server that this version knows",
);

export const iisSource: Vocabulary = words(
  "iis-source",
  "IIS installed from",
  [
    { value: "nt4-media", title: "the Windows NT 4.0 CD", spellings: ["nt4-media", "Windows NT 4.0 CD"], source: sources.Q155256 },
    { value: "nt4-sp", title: "a Windows NT 4.0 service pack CD", spellings: ["nt4-sp", "service pack CD"], source: sources.Q187192 },
    { value: "nt4-option-pack", title: "the Windows NT 4.0 Option Pack", spellings: ["nt4-option-pack", "NTOP", "NT4OP", "Option Pack", "NT Option Pack", "NT 4.0 Option Pack", "Windows NT Option Pack", "Windows NT 4.0 Option Pack", "NT Option Pack 4.0", "K2", "winnt.srv"], source: sources.Q326779 },
    { value: "sbs-4.5", title: "Small Business Server 4.5", spellings: ["SBS 4.5", "SBS 4.5 CD", "SBS", "Small Business Server 4.5", "Small Business Server"], note: "not among the supported sources; the Option Pack breaks its FTP service (Q234355)", source: sources.Q234355 },
    { value: "backoffice", title: "BackOffice", spellings: ["BackOffice", "BackOffice Server", "BackOffice CD"], note: "not among the supported sources", source: sources.Q326779 },
    { value: "windows-2000", title: "Windows 2000", spellings: ["windows-2000", "Windows Components", "Windows 2000 CD", "Windows 2000 Server CD", "Add/Remove Windows Components", "built-in", "sysocmgr"], source: sources.Q326779 },
    { value: "windows-xp", title: "Windows XP", spellings: ["windows-xp", "Windows XP CD"], source: sources.IISUPG },
    { value: "windows-xp-x64", title: "Windows XP x64", spellings: ["windows-xp-x64"], source: sources.KB900342 },
    { value: "windows-server-2003", title: "Windows Server 2003", spellings: ["windows-server-2003", "Application Server role"], source: sources.IISUPG },
    { value: "windows-role", title: "a role of Windows", spellings: ["windows-role", "Web-Server", "IIS-WebServerRole", "DISM", "ServerManagerCmd", "pkgmgr", "win_feature"], source: sources.IIS7INST },
  ],
  "it is no source of IIS that this version knows",
);

export const iisPhase: Vocabulary = words(
  "iis-phase",
  "Phase in which IIS is installed",
  [
    { value: "base", title: "in the base image", spellings: ["base"], source: sources.FORMAT },
    { value: "before-generalize", title: "before Sysprep", spellings: ["before-generalize"], source: sources.FORMAT },
    { value: "after-clone", title: "after cloning", spellings: ["after-clone"], source: sources.Q248739 },
  ],
  "it is no phase, needed base, before-generalize or after-clone",
);

export const iisInstallOrder: Vocabulary = words(
  "iis-install-order",
  "Order of Option Pack and service pack",
  [
    { value: "before-service-pack", title: "Option Pack before the service pack", spellings: ["before-service-pack"], source: sources.FORMAT },
    { value: "after-service-pack", title: "Option Pack after the service pack", spellings: ["after-service-pack"], source: sources.FORMAT },
    { value: "service-pack-reapplied", title: "service pack applied again after the Option Pack", spellings: ["service-pack-reapplied"], source: sources.FORMAT },
  ],
  "it is no order, needed before-service-pack, after-service-pack or service-pack-reapplied",
);

export const encryptedProperties: Vocabulary = words(
  "encrypted-properties",
  "Encrypted properties",
  [
    { value: "none", title: "no encrypted properties", spellings: ["none", "false", "no"], source: sources.KB942060 },
    { value: "present", title: "encrypted properties", spellings: ["present", "true", "yes"], source: sources.KB942060 },
  ],
  "it says neither none nor where encrypted properties stand",
);

