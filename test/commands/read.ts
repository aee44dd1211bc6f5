/** Effects of a text as short lines, so that tables can hold them. */
import { readConfiguration, readRecipe, readScript } from "../../src/commands/index.ts";
import type { Effect } from "../../src/facts/effect.ts";
import { wholeText } from "../../src/source/embedded.ts";

export type Language = "powershell" | "cmd" | "chef" | "puppet" | "config";

/** What a text does. */
export function read(text: string, language: Language): readonly Effect[] {
  const source = wholeText("script", text);
  if (language === "config") return readConfiguration(source);
  return language === "chef" || language === "puppet" ? readRecipe(source, language) : readScript(source, language);
}

/** An effect in short: "+web-server", "-dhcp", "iis", "S2", "generalize ends", "joins", "unread". */
export function short(effect: Effect): string {
  switch (effect.kind) {
    case "feature":
      return `${effect.present ? "+" : "-"}${effect.name}`;
    case "iis":
      return effect.present ? "iis" : "no iis";
    case "secret":
      return effect.signal;
    case "generalize":
      return effect.ends ? "generalize ends" : "generalize";
    case "domain":
      return effect.joins ? "joins" : "leaves";
    case "unread":
      return "unread";
    default:
      return effect satisfies never;
  }
}

/** All effects of a text in short. */
export function shorts(text: string, language: Language): readonly string[] {
  return read(text, language).map(short);
}

/** The words that stand at the place of an effect, in the first line of it. */
export function placed(text: string, { location }: Effect): string {
  const line = text.split("\n")[location.start.line - 1] ?? "";
  return line.slice(location.start.column - 1, location.end.line === location.start.line ? location.end.column - 1 : undefined);
}
