/** The editions of Windows, and which family was published in which. */
import type { Source } from "./fact.ts";
import { sources } from "./sources.ts";
import { known, normalise, refuse, unclear } from "./text.ts";
import type { Term, Vocabulary } from "./vocabulary.ts";
import { familyEntry, type WindowsFamily } from "./windows-families.ts";

function edition(value: string, title: string, spellings: readonly string[], source: Source = sources.WINVER): Term {
  return { value, title, spellings: [title, ...spellings], source };
}

const editionTerms: readonly Term[] = [
  edition("workstation", "Workstation", ["NT Workstation"], sources.Q152734),
  edition("server", "Server", ["Server Edition"], sources.Q152734),
  edition("enterprise", "Enterprise", ["Enterprise Edition", "Enterprise Server", "Server Enterprise", "Server, Enterprise Edition", "ent"], sources.Q152734),
  edition("terminal-server", "Terminal Server", ["Terminal Server Edition", "Server, Terminal Server Edition", "TSE"], sources.Q190157),
  edition("professional", "Professional", ["Pro", "Professional Edition"], sources.Q243196),
  edition("advanced-server", "Advanced Server", ["Server, Advanced"], sources.Q301388),
  edition("datacenter", "Datacenter", ["Datacenter Server", "Server Datacenter", "Datacenter Edition", "Datacenter: Azure Edition", "Datacenter Azure Edition"], sources.Q301388),
  edition("standard", "Standard", ["Std", "Standard Edition", "Server Standard", "Standard Server"]),
  edition("web", "Web", ["Web Edition", "Web Server", "Server Web"]),
  edition("core", "Core", ["Server Core"]),
  edition("essentials", "Essentials", ["Server Essentials"]),
  edition("foundation", "Foundation", ["Server Foundation"]),
  edition("home", "Home", ["Home Edition"], sources.IISUPG),
  edition("home-basic", "Home Basic", [], sources.IISUPG),
  edition("home-premium", "Home Premium", []),
  edition("tablet", "Tablet PC", ["Tablet PC Edition", "Tablet"]),
  edition("media-center", "Media Center", ["Media Center Edition", "MCE"]),
  edition("business", "Business", []),
  edition("ultimate", "Ultimate", []),
  edition("starter", "Starter", ["Starter Edition"]),
  edition("education", "Education", []),
];

const editionsBySpelling = new Map(editionTerms.flatMap((term) => [term.value, ...term.spellings].map((spelling) => [spellingOf(spelling), term.value] as const)));
const editionTitles = new Map(editionTerms.map((term) => [term.value, term.title]));

function spellingOf(text: string): string {
  return normalise(text.replaceAll(/[:,]/g, " "));
}

/** Editions that a rule tells apart, and those that a name has to be understood with. */
export const windowsEdition: Vocabulary = {
  id: "windows-edition",
  title: "Edition",
  read(text) {
    const refused = refuse(text);
    if (refused !== undefined) return refused;
    const value = editionsBySpelling.get(spellingOf(text));
    return value === undefined ? unclear("it is the name of no edition that this version knows") : known(value);
  },
  show: (value) => editionTitles.get(value) ?? value,
  terms: editionTerms,
};

const serverEditions = new Set(["server", "enterprise", "datacenter", "standard", "web", "core", "essentials", "foundation"]);
const clientEditions = new Set(["professional", "enterprise", "home", "home-basic", "home-premium", "tablet", "media-center", "business", "ultimate", "starter", "education"]);
const ownEditions = new Map<WindowsFamily, ReadonlySet<string>>([
  ["windows-nt-3.1", new Set(["workstation", "server", "advanced-server"])],
  ["windows-nt-3.5", new Set(["workstation", "server"])],
  ["windows-nt-3.51", new Set(["workstation", "server"])],
  ["windows-nt-4.0", new Set(["workstation", "server", "enterprise", "terminal-server"])],
  ["windows-2000", new Set(["professional", "server", "advanced-server", "datacenter"])],
  ["windows-xp", new Set(["professional", "home", "tablet", "media-center", "starter"])],
  ["windows-xp-x64", new Set(["professional"])],
]);

/** Whether a family was published in an edition. */
export function hasEdition(family: WindowsFamily, editionValue: string): boolean {
  const own = ownEditions.get(family) ?? (familyEntry(family).kind === "client" ? clientEditions : serverEditions);
  return own.has(editionValue);
}
