/** Applies waivers to findings, and says which of them have expired, soon will, or hold nothing. */
import { contradictionId } from "../evaluate/evaluate.ts";
import type { Assessment } from "../evaluate/finding.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { daysBetween } from "./calendar.ts";
import { nearest } from "../nearest.ts";
import { quote } from "./configuration-text.ts";
import type { Waiver, WaiverSet } from "./waiver.ts";

/** The waiver in force for a requirement of an image. The last day is included. */
export function findWaiver({ waivers, today }: WaiverSet, image: string, requirement: string): Waiver | undefined {
  return waivers.find((waiver) => waiver.image === image && waiver.requirement === requirement && today <= waiver.until);
}

/** With this many days left or fewer, a waiver is said to end soon. */
export const soonDays = 14;

/** What can be said of a waiver, worst first; each waiver gets the first that is true of it. All are warnings. */
export const waiverRemarks = [
  { code: "waiver-expired", says: "Its last day has passed: it no longer holds, and the finding fails the run again." },
  { code: "waiver-orphaned", says: "No image of that name is declared in what the run read." },
  { code: "waiver-unused", says: "The image no longer has this finding. The lines to delete are named." },
  { code: "waiver-expires-soon", says: `It has ${soonDays} days left or fewer; the last day counts.` },
] as const;

type RemarkCode = (typeof waiverRemarks)[number]["code"];

interface Remark {
  readonly code: RemarkCode;
  readonly message: string;
}

/** What there is to say of the waivers themselves: at most one warning each, worst first, then in the order of the file. */
export function judgeWaivers({ waivers, today }: WaiverSet, judged: readonly { readonly assessment: Assessment }[]): Diagnostic[] {
  if (waivers.length === 0) return [];
  const declared = new Map<string, Assessment[]>();
  for (const { assessment } of judged) {
    const namesakes = declared.get(assessment.name);
    if (namesakes === undefined) declared.set(assessment.name, [assessment]);
    else namesakes.push(assessment);
  }
  const names = new Names([...declared.keys()]);
  const rank = (code: RemarkCode): number => waiverRemarks.findIndex((remark) => remark.code === code);
  return waivers
    .flatMap((waiver) => {
      const remark = remarkOn(waiver, today, declared.get(waiver.image) ?? [], names);
      return remark === undefined ? [] : [{ remark, waiver }];
    })
    .toSorted((left, right) => rank(left.remark.code) - rank(right.remark.code))
    .map(({ remark, waiver }) => ({ ...remark, level: "warning" as const, location: waiver.location, related: [], configuration: true }));
}

function remarkOn(waiver: Waiver, today: string, images: readonly Assessment[], names: Names): Remark | undefined {
  const left = daysBetween(today, waiver.until);
  const what = `The waiver of ${quote(waiver.requirement)} for image ${quote(waiver.image)}`;
  const owner = `owner ${quote(waiver.owner)}`;
  const use = images.length === 0 ? "orphaned" : useOf(waiver, images);
  if (left < 0) {
    const advice = use === "used" || use === "open" ? "Repair the image, or renew the waiver with a new reason and date." : `${use === "orphaned" ? "No image of that name is declared" : "The image has no such finding now"}: ${deletion(waiver)}.`;
    return { code: "waiver-expired", message: `${what} expired ${days(-left)} ago, on ${waiver.until} (${owner}), and no longer holds. ${advice}` };
  }
  if (use === "orphaned") {
    const guess = names.nearestTo(waiver.image);
    return { code: "waiver-orphaned", message: `${what} (${owner}) holds nothing: no image of that name is declared in the files of this run. ${guess === undefined ? "" : `Did you mean ${quote(guess)}? If not, `}${guess === undefined ? capital(deletion(waiver)) : deletion(waiver)}.` };
  }
  if (use === "unused") return { code: "waiver-unused", message: `${what} (${owner}) holds nothing: the image has no such finding now. ${capital(deletion(waiver))}.` };
  if (left > soonDays) return undefined;
  const when = left === 0 ? `expires today, ${waiver.until} is its last day` : `expires soon: ${days(left)} left, ${waiver.until} is its last day`;
  return { code: "waiver-expires-soon", message: `${what} ${when} (${owner}). Repair the image, or renew the waiver with a new reason and date.` };
}

/** `open`: the image cannot be judged so far that it could be said whether it has the finding. */
function useOf(waiver: Waiver, images: readonly Assessment[]): "used" | "open" | "unused" {
  if (images.some((image) => image.findings.some((finding) => finding.requirement === waiver.requirement))) return "used";
  return images.some(isOpen) ? "open" : "unused";
}

function isOpen({ verdict, findings }: Assessment): boolean {
  if (verdict !== "undetermined") return false;
  const unknown = findings.filter((finding) => finding.outcome === "unknown");
  // Without any, the definition itself was misread; with one of these, nobody knows which rows apply.
  return unknown.length === 0 || unknown.some(({ requirement }) => requirement.includes("/scope/") || requirement === contradictionId);
}

function deletion({ lines }: Waiver): string {
  if (lines === undefined) return "delete this entry";
  return lines.first === lines.last ? `delete line ${lines.first}` : `delete lines ${lines.first} to ${lines.last}`;
}

// Each search compares with every name of the run: a few suggestions help, a thousand cost seconds.
const mostSuggestions = 20;

/** The names of the images of a run. */
class Names {
  readonly #known: readonly string[];
  #left = mostSuggestions;

  constructor(known: readonly string[]) {
    this.#known = known;
  }

  nearestTo(written: string): string | undefined {
    if (this.#left === 0) return undefined;
    this.#left -= 1;
    return nearest(written, this.#known);
  }
}

function days(count: number): string {
  return `${count} day${count === 1 ? "" : "s"}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
