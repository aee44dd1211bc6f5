/** The modules that put files on the machine or change them: what matters is the configuration of IIS. */
import { findCipher } from "../../commands/iis-secrets.ts";
import { readConfiguration } from "../../commands/index.ts";
import type { Effect } from "../../facts/effect.ts";
import type { SourceText } from "../../source/embedded.ts";
import { type Done, nothingDone, type Step } from "./step.ts";
import { plainText, truthOf } from "./value.ts";

/** A path with one kind of separator, in lower case. */
function pathOf(text: string | undefined): string {
  return (text ?? "").trim().toLowerCase().replaceAll("\\", "/").replaceAll(/\/+/g, "/");
}

/** `win_copy`, `win_template`, `win_robocopy`, `win_unzip`, `win_get_url`: a file, a folder or an archive is put somewhere. */
export function runCopy(step: Step): Done {
  const destination = pathOf(step.text("dest", "path"));
  const name = step.text("src", "url");
  const target = /\/$|^[^.]*$/.test(destination.slice(destination.lastIndexOf("/"))) ? `${destination}/${pathOf(name).replace(/^.*\//, "").replace(/\.j2$/, "")}` : destination;
  const whole = wholeConfiguration(step, target);
  const content = step.code("content");
  if (content !== undefined) return { effects: [...whole, ...(target.endsWith(".config") ? configuration(step, content.source) : [])] };
  if (!target.endsWith(".config") || name === undefined || truthOf(step.get("remote_src")) === true) return { effects: whole };
  const steps = step.file(step.name === "win_template" ? "templates" : "files", name);
  return { effects: [...whole, ...("effects" in steps ? steps.effects : [])] };
}

/** The configuration of IIS itself, put there as a whole. */
function wholeConfiguration(step: Step, target: string): readonly Effect[] {
  if (/(?:^|\/)redirection\.config$/.test(target)) return [{ kind: "secret", signal: "S11", what: "a file of shared configuration", ...step.mark(step.location, step.written) }];
  if (/(?:^|\/)applicationhost\.config$|\/inetsrv\/config(?:\/|$)/.test(target)) return [{ kind: "secret", signal: "S10", what: "a whole configuration of IIS, copied into the image,", ...step.mark(step.location, step.written) }];
  return [];
}

/** `win_lineinfile`, `win_replace`, `win_blockinfile`, `win_xml`: text is put into a file that is there. */
export function runEdit(step: Step): Done {
  const path = pathOf(step.text("path", "dest", "destfile", "name"));
  if (!path.endsWith(".config") || step.state() === "absent") return nothingDone;
  const own: Effect[] = /(?:^|\/)(?:applicationhost|redirection|administration)\.config$/.test(path) ? [{ kind: "iis", present: true, because: "it changes the configuration of IIS", ...step.mark(step.location, step.written) }] : [];
  const attribute = plainText(step.get("attribute")) ?? "";
  const text = step.code("line", "replace", "block", "fragment", "value");
  if (text === undefined) return { effects: own };
  const written = text.source.text;
  // The value of an attribute, or a part of a line, has no tag around it.
  const cipher = written.includes("<") ? undefined : findCipher(written);
  if (cipher !== undefined) return { effects: [...own, { kind: "secret", signal: "S9", what: "an encrypted value of IIS", ...step.mark(text.source.locate(cipher.start, cipher.end), step.written) }] };
  if (/password$/i.test(attribute) && written.trim() !== "" && !/^\s*\[enc:/i.test(written)) return { effects: [...own, { kind: "secret", signal: "S18", what: `the attribute ${attribute}`, ...step.mark(step.location, step.written) }] };
  return { effects: [...own, ...configuration(step, text.source)] };
}

function configuration(step: Step, source: SourceText): readonly Effect[] {
  return step.affords(source.text.length) ? readConfiguration(source) : [step.unread("more text of files is not read")];
}
