/** Service packs: one order for all families, with the traps of Windows NT 4.0. */
import { sources } from "./sources.ts";
import { known, looksLikeTemplate, normalise, refuse, unclear } from "./text.ts";
import type { Reading, Vocabulary } from "./vocabulary.ts";
import { familyEntry, type WindowsFamily } from "./windows.ts";

/** Every service pack, earliest first. SP6a is a release of its own (Q246009); the Security Rollup Package sits on it (Q299444). */
const order = ["none", "SP1", "SP2", "SP3", "SP4", "SP5", "SP6", "SP6a", "SP6a+SRP"] as const;

const ranks = new Map<string, number>(order.map((value, rank) => [value, rank]));

export const servicePack: Vocabulary = {
  id: "service-pack",
  title: "Service pack",
  read: (text) => readServicePack(text, [], undefined),
  compare: (left, right) => (ranks.get(left) ?? 0) - (ranks.get(right) ?? 0),
  isAtLeast: (value, minimum) => (ranks.get(value) ?? -1) >= (ranks.get(minimum) ?? 0),
  show: (value) => (value === "none" ? "no service pack" : value === "SP6a+SRP" ? "Service Pack 6a with the Security Rollup Package" : `Service Pack ${value.slice(2)}`),
  terms: [
    { value: "none", title: "none", spellings: ["none", "no service pack", "RTM", "gold"], source: sources.Q152734 },
    ...["SP1", "SP2", "SP3", "SP4", "SP5"].map((value) => ({ value, title: `Service Pack ${value.slice(2)}`, spellings: [value, `Service Pack ${value.slice(2)}`, value.slice(2)], source: sources.Q152734 })),
    { value: "SP6", title: "Service Pack 6", spellings: ["SP6", "6"], note: "the text \"Service Pack 6\" alone may mean SP6 or SP6a and is not read on Windows NT 4.0", source: sources.Q246009 },
    { value: "SP6a", title: "Service Pack 6a", spellings: ["SP6a", "Service Pack 6a", "6a", "SP 6a", "NT4SP6a", "4.0 SP6a", "Q246009"], source: sources.Q246009 },
    { value: "SP6a+SRP", title: "Service Pack 6a with the Security Rollup Package", spellings: ["SP6a+SRP", "SRP", "Q299444"], source: sources.Q299444 },
  ],
};

const ambiguous = "Service Pack 6 and Service Pack 6a both call themselves \"Service Pack 6\" (Q246009)";

/**
 * Reads a service pack with the hotfixes that tell more about it. `text` is `undefined` where none is stated. Q246009 is what turns SP6 into SP6a; Q299444, the
 * Security Rollup Package, installs only on SP6a; on Terminal Server Edition Q317636 sits on SP6, and there is no SP6a.
 */
export function readServicePack(text: string | undefined, hotfixes: readonly string[], family: WindowsFamily | undefined, edition?: string): Reading {
  const base = text === undefined ? undefined : readText(text, family);
  if (family !== undefined && family !== "windows-nt-4.0") return withinFamily(base ?? unclear("it is not stated"), family);
  const installed = new Set(hotfixes.map((hotfix) => /^(?:q|kb)? ?(\d{6})$/i.exec(hotfix.trim())?.[1] ?? ""));
  const terminalServer = edition === "terminal-server";
  if (terminalServer && base?.kind === "known" && (base.value === "SP6a" || base.value === "SP6a+SRP")) return unclear("Windows NT 4.0 Terminal Server Edition ends at Service Pack 6: there is no SP6a for it (Q152734)", "SP6");
  // On Terminal Server Edition the markers of SP6a contradict the edition, and Q317636 is the rollup on SP6 (Q317636).
  if (terminalServer && base?.kind === "known") return base;
  if (terminalServer && (installed.has("246009") || installed.has("299444"))) return unclear("Windows NT 4.0 Terminal Server Edition has no Service Pack 6a, which a stated hotfix belongs to (Q317636)", "SP6");
  if (terminalServer && (base?.kind === "unclear" ? base.because === ambiguous : base === undefined && installed.has("317636"))) return known("SP6");
  const marker = !terminalServer && installed.has("246009");
  const rollup = !terminalServer && installed.has("299444");
  // A hotfix that nobody can read may be the one that makes SP6a of SP6.
  if (!marker && !rollup && base?.kind === "known" && base.value === "SP6" && hotfixes.some(looksLikeTemplate)) return unclear("a hotfix beside it looks like a template that is filled in later, and may be Q246009, which makes SP6a of it");
  if (!marker && !rollup) return base ?? unclear("it is not stated");
  const raised = known(rollup ? "SP6a+SRP" : "SP6a");
  if (base === undefined) return raised;
  if (base.kind === "unclear") return base.because === ambiguous ? raised : base;
  if (base.value === "SP6a" || (base.value === "SP6" && marker)) return raised;
  if (base.value === "SP6a+SRP") return base;
  return unclear(`${servicePack.show(base.value)} contradicts the hotfix ${rollup ? "Q299444" : "Q246009"}, which belongs to Service Pack 6a`);
}

function withinFamily(reading: Reading, family: WindowsFamily): Reading {
  if (reading.kind === "unclear") return reading;
  // No other Windows has a sixth, so SP6a is beyond the last one too.
  const last = familyEntry(family).servicePacks;
  const number = reading.value === "none" ? 0 : Number(/^SP(\d)/.exec(reading.value)?.[1] ?? 9);
  if (number <= last) return reading;
  return unclear(`${servicePack.show(reading.value)} was never released for ${familyEntry(family).title}${last === 0 ? "" : `, which ends at Service Pack ${last}`}`);
}

function readText(text: string, family: WindowsFamily | undefined): Reading {
  const refused = refuse(text);
  if (refused !== undefined) return refused;
  const word = normalise(text);
  if (/^(?:none|no(?: service pack| sp)?|rtm|gold|sp ?0|false)$/.test(word)) return known("none");
  if (/^(?:srp|security rollup(?: package)?|sp ?6a ?\+ ?srp|sp ?6a (?:with|and) srp|q ?299444)$/.test(word)) return known("SP6a+SRP");
  if (/^q ?246009$/.test(word)) return known("SP6a");
  if (/\b(?:or|later|latest|newer|above|higher)\b|[/<>=~^*|]/.test(word)) return unclear("it names more than one service pack, needed the one that is installed", family === undefined || family === "windows-nt-4.0" ? "SP6a" : undefined);
  const body = word.replace(/^(?:windows )?(?:nt ?4(?:\.0)?|4\.0) ?/, "");
  if (/^(?:sp ?|service pack ?)?6(?:\.0)?a(?: \(sp ?6a\))?$/.test(body)) return known("SP6a");
  // Q222507: hotfixes may leave the tail of a release candidate behind; the number before it counts.
  const match = /^(sp ?|service pack ?)?([1-9])(?:,? rc ?[\d.]+)?$/.exec(body);
  if (match === null) return unclear("it is no service pack that was released", /6/.test(word) ? "SP6a" : undefined);
  const number = match[2] ?? "";
  const nt4 = family === undefined || family === "windows-nt-4.0";
  if (number === "6" && match[1]?.startsWith("service") === true && nt4) return unclear(ambiguous, "SP6a");
  if (number === "7" && nt4) return unclear("Service Pack 7 for Windows NT 4.0 was cancelled and never released", "SP6a");
  if (Number(number) > 6) return unclear(`there was never a Service Pack ${number}`);
  if (/rc/.test(body) && number === "6") return unclear(ambiguous, "SP6a");
  return known(`SP${number}`);
}
