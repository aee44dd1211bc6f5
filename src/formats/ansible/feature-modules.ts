/** The modules that put Windows features in and take them out, and those that install programs. */
import { readScript } from "../../commands/index.ts";
import type { Effect } from "../../facts/effect.ts";
import { bringsIis, featureName, mayBringIis, roleOfFeature } from "../../facts/server-roles.ts";
import { derivedText } from "../../source/embedded.ts";
import { type AddedSources, isPublicSource, isWindowsSource } from "../packages.ts";
import { type Done, nothingDone, quoted, type Step } from "./step.ts";
import { isEmpty, listItems, plainText, truthOf, type Value } from "./value.ts";

/** Whether a feature can change what a statement asks about. */
export function matters(name: string): boolean {
  return bringsIis(name) || mayBringIis(name) || roleOfFeature(name) !== undefined;
}

const absent: ReadonlySet<string> = new Set(["absent", "removed", "disabled", "uninstalled"]);

/** What `include_sub_features` brings of IIS. Source: the feature list of Windows Server 2016. */
const subFeatures: Readonly<Record<string, string>> = {
  "ad-certificate": "adcs-web-enrollment",
  "application-server": "as-web-support",
  "bits": "bits-iis-ext",
  "net-framework-45-features": "net-wcf-http-activation45",
  "net-wcf-services45": "net-wcf-http-activation45",
  "remote-desktop-services": "rds-web-access",
};

/** `win_feature`, `win_optional_feature`: names and a state. */
export function runFeatures(step: Step, names: Value = step.get("name"), said: string = step.state()): Done {
  // A default is no reason to believe that something goes out.
  const state = absent.has(said) && step.hasOpenState ? "unknown" : said;
  const present = !absent.has(state);
  const effects = listItems(names).flatMap((value): readonly Effect[] => {
    const text = plainText(value);
    if (text === undefined) return isEmpty(value) === true || !present ? [] : [step.unread("the names of its features are filled in later")];
    const name = featureName(text);
    if (name.includes("*")) return !present ? [] : name.startsWith("web") || name.startsWith("iis-") ? [feature(step, value, "web-server", present, text)] : [step.unread(`it installs every feature that fits ${quoted(text)}`)];
    if (state === "unknown") return matters(name) ? [step.unread(`whether ${quoted(text)} goes in or out is decided by variables`)] : [];
    return [feature(step, value, name, present, text), ...(present ? broughtAlong(step, value, name, text) : [])];
  });
  return { effects };
}

function feature(step: Step, value: Value, name: string, present: boolean, text: string): Effect {
  return { kind: "feature", name, present, ...step.mark(value.location, text) };
}

function broughtAlong(step: Step, value: Value, name: string, text: string): readonly Effect[] {
  const sub = subFeatures[name];
  if (sub === undefined || truthOf(step.get("include_sub_features")) === false) return [];
  return truthOf(step.get("include_sub_features")) === true ? [feature(step, value, sub, true, text)] : [step.unread(`whether all parts of ${quoted(text)} go in is decided by variables`)];
}

/** `win_chocolatey`: features of Windows by its `source`, packages otherwise, judged as the command that installs them. */
export function runChocolatey(step: Step, added: AddedSources): Done {
  if (isWindowsSource(plainText(step.get("source")) ?? "")) return runFeatures(step);
  return packagesOf(step, "choco install -y", added.get("choco"));
}

/** `win_winget`. */
export function runWinget(step: Step, added: AddedSources): Done {
  return packagesOf(step, "winget install", added.get("winget"));
}

/** `win_scoop`: its sources are buckets. */
export function runScoop(step: Step, added: AddedSources): Done {
  return packagesOf(step, "scoop install", added.get("scoop"));
}

/** `win_chocolatey_source`: it brings nothing itself. */
export function addChocolateySource(step: Step, added: AddedSources): Done {
  const from = plainText(step.get("source"));
  const isNone = isEmpty(step.get("source")) === true || (from !== undefined && isPublicSource(from));
  if (!isNone && !absent.has(step.state())) added.set("choco", from ?? asWritten(step, "source"));
  return nothingDone;
}

/** `win_scoop_bucket`: those that Scoop knows by their names have no `repo`. */
export function addBucket(step: Step, added: AddedSources): Done {
  if (isEmpty(step.get("repo")) !== true && !absent.has(step.state())) added.set("scoop", plainText(step.get("repo")) ?? asWritten(step, "repo"));
  return nothingDone;
}

function asWritten(step: Step, name: string): string {
  return step.code(name)?.source.text ?? "";
}

/** Packages by name, unless they come from a source of one's own, where any name may hold anything. */
function packagesOf(step: Step, command: string, added: string | undefined): Done {
  if (absent.has(step.state())) return nothingDone;
  const source = step.get("source");
  const isNone = isEmpty(source) === true;
  const from = isNone ? added : plainText(source);
  if (from === undefined && !isNone) return { effects: [step.unread("the source of its packages is filled in later")] };
  if (from !== undefined && (!isPublicSource(from) || /^\s*webpi\s*$/i.test(from))) return { effects: [step.unread(`its packages come from the source ${quoted(from)}`)] };
  return runPackages(step, command);
}

/** Packages by name, judged as the command that installs them. */
function runPackages(step: Step, command: string): Done {
  const effects = listItems(step.get("name", "id", "package")).flatMap((value): readonly Effect[] => {
    const name = plainText(value);
    if (name === undefined) return isEmpty(value) === true ? [] : [step.unread("the names of its packages are filled in later")];
    // What is no name of a package would be read as more of the command.
    if (!/^[\w.+-]+$/.test(name)) return [step.unread(`it installs ${quoted(name)}`)];
    return readScript(derivedText(`${command} ${name}`, value.location), "cmd").map((effect) => (effect.kind === "unread" ? step.unread(`it installs the package ${quoted(name)}`) : { ...effect, ...step.mark(value.location, name) }));
  });
  return { effects };
}

/** `win_package`: an installer, in which nobody looks. The hosting bundle of ASP.NET Core is known by its name. */
export function runInstaller(step: Step): Done {
  if (absent.has(step.state())) return nothingDone;
  const path = step.code("path")?.source.text ?? "";
  const said = [path, step.text("product_id") ?? "", step.label].join(" ");
  if (/hosting[\s_-]*bundle|dotnet-hosting/i.test(said)) return { effects: [{ kind: "secret", signal: "S20", what: "the ASP.NET Core hosting bundle", ...step.mark(step.location, path === "" ? step.label : path) }] };
  return { effects: [step.unread(path === "" ? "it runs an installer" : `it runs the installer ${quoted(path)}`)] };
}
