/** The user data of a build instance: scripts that run at its first start, before the first component. */
import { readScript } from "../../commands/index.ts";
import type { Effect } from "../../facts/effect.ts";
import { derivedText, partOf, type SourceText } from "../../source/embedded.ts";
import type { SourceNode } from "../../source/node.ts";
import { documentText } from "./intrinsics.ts";
import type { Platform } from "./parent-image.ts";
import { callOf } from "./template.ts";

/** What the user data of a recipe does, and for which system it is written. */
export interface UserData {
  readonly effects: readonly Effect[];
  readonly platform: Platform;
}

const none: UserData = { effects: [], platform: "unknown" };

/** Reads `UserDataOverride`: base64, or a text that the template encodes. */
export function readUserData(node: SourceNode): UserData {
  if (node.kind === "missing") return none;
  const call = callOf(node);
  const source = call?.name === "Base64" ? documentText(untagged(call.argument, call.tagged)) : decoded(node);
  if ("reason" in source) return { effects: [{ kind: "unread", what: `the user data (${source.reason})`, text: "", location: node.location }], platform: "unknown" };
  if (source.text.trim() === "") return none;
  const scripts = scriptsOf(source);
  if (scripts.length > 0) return { effects: scripts.flatMap(({ script, language }) => readScript(script, language)), platform: "windows" };
  if (source.text.startsWith("#!") || source.text.startsWith("#cloud-config")) return { effects: [], platform: "other" };
  return { effects: [{ kind: "unread", what: "the user data, which has no script that EC2 runs on Windows,", text: "", location: node.location }], platform: "unknown" };
}

/** With `!Base64` the tag is the function's, and what it stands on is the text. */
function untagged(node: SourceNode, tagged: boolean): SourceNode {
  if (!tagged) return node;
  return { kind: node.kind, location: node.location, entries: () => node.entries(), get: (key) => node.get(key), items: () => node.items(), text: () => node.text(), source: () => node.source() };
}

function decoded(node: SourceNode): SourceText | { readonly reason: string } {
  const source = documentText(node);
  if ("reason" in source) return source;
  const packed = source.text.replaceAll(/\s+/g, "");
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) return { reason: "it is not base64" };
  try {
    const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
    return derivedText(new TextDecoder("utf-8", { fatal: true }).decode(bytes), node.location);
  } catch {
    return { reason: "it is not base64 of a text" };
  }
}

/** The scripts between the tags that EC2 looks for. A tag that is not closed leaves everything behind it to be read. */
function scriptsOf(source: SourceText): readonly { readonly script: SourceText; readonly language: "powershell" | "cmd" }[] {
  const lower = source.text.toLowerCase();
  return (["script", "powershell"] as const).flatMap((tag) => {
    const open = lower.indexOf(`<${tag}>`);
    if (open === -1) return [];
    const close = lower.indexOf(`</${tag}>`, open);
    return [{ script: partOf(source, open + tag.length + 2, close === -1 ? source.text.length : close), language: tag === "script" ? ("cmd" as const) : ("powershell" as const) }];
  });
}
