/** A name of Windows, as a catalogue or a base image has it, as facts of an image. */
import type { SourceLocation } from "../source/location.ts";
import type { Fact, FactKey, Source } from "./fact.ts";
import { readServicePack } from "./service-packs.ts";
import { windowsEdition, readBuild, readWindows } from "./windows.ts";

/** The rule by which a name stands for a Windows, where the file does not state it itself: the facts are implied then. */
export interface NameRule {
  readonly because: string;
  readonly source: Source;
}

/**
 * Family, edition, build and service pack that a name gives. A name that cannot be read gives an opaque family, with the reason; `rule` makes what can be read implied instead
 * of stated.
 */
export function windowsFacts(text: string, location: SourceLocation, rule?: NameRule): Partial<Record<FactKey, Fact>> {
  const reading = readWindows(text);
  if (reading.kind === "unclear") return { "os.family": { state: "opaque", text, because: reading.because, ...(reading.suggestion === undefined ? {} : { suggestion: reading.suggestion }), location } };
  const fact = (value: string): Fact => (rule === undefined ? { state: "stated", value, text, location } : { state: "implied", value, because: rule.because, source: rule.source, location });
  const { family, edition, build, servicePack } = reading.value;
  const facts: Partial<Record<FactKey, Fact>> = { "os.family": fact(family) };
  const parts: readonly (readonly [FactKey, ReturnType<typeof readBuild> | undefined])[] = [
    ["os.edition", edition === undefined ? undefined : windowsEdition.read(edition)],
    ["os.version", build === undefined ? undefined : readBuild(build, family)],
    ["os.service-pack", servicePack === undefined ? undefined : readServicePack(servicePack, [], family, edition)],
  ];
  for (const [key, part] of parts) {
    if (part !== undefined) facts[key] = part.kind === "known" ? fact(part.value) : { state: "opaque", text, because: part.because, location };
  }
  return facts;
}
