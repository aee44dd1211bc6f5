/** The modules that configure IIS, and the passwords and certificates that they write into it. */
import type { Effect } from "../../facts/effect.ts";
import type { SignalId } from "../../facts/iis-signals.ts";
import { piecesOf } from "./jinja.ts";
import { type Done, nothingDone, quoted, type Step } from "./step.ts";
import { isEmpty, listItems, partOfText, plainText, splitText, type Truth, type Value } from "./value.ts";

/** What a module that only a machine with IIS can run does; `undefined` for every other module. */
export function runIisModule(step: Step): Done | undefined {
  if (!/^(?:win_iis_|microsoft\.iis\.)/.test(step.name)) return undefined;
  if (step.name.endsWith("_info")) return nothingDone;
  const present: Effect = { kind: "iis", present: true, because: `${step.written} works on a machine with IIS only`, ...step.mark(step.location, step.written) };
  // What is taken away leaves no secret behind.
  if (step.state() === "absent") return { effects: [present, ...(step.hasOpenState && secretsOf(step).length > 0 ? [step.unread("whether it takes away or sets up is decided by variables")] : [])] };
  return { effects: [present, ...secretsOf(step)] };
}

function secretsOf(step: Step): readonly Effect[] {
  if (step.isOpaque) return [step.unread("its parameters are filled in later")];
  switch (step.name.replace(/^win_iis_|^microsoft\.iis\./, "")) {
    case "webapppool":
    case "web_app_pool":
      return poolSecrets(step);
    case "virtualdirectory":
    case "virtual_directory":
    case "webapplication":
    case "web_application":
      return connectionSecrets(step);
    case "webbinding":
      return certificates(step, [step.getStrictly("certificate_hash")]);
    case "website":
      return [...parameterSecrets(step), ...bindingCertificates(step)];
    default:
      return unknownModule(step);
  }
}

/** A module that neither Ansible nor Microsoft has published may do anything; what it calls a password is one. */
function unknownModule(step: Step): readonly Effect[] {
  const names = step.names.filter((name) => /password$/i.test(name));
  const secrets = names.length === 0 ? [] : written(step, step.getStrictly(...names), "S8", "a password in the configuration of IIS");
  return secrets.length > 0 ? secrets : [step.unread(`the module ${quoted(step.written)} is not known here`)];
}

// --- application pools -----------------------------------------------------------------------------------------------------------------------

/** The attributes of an object of IIS by their names in lower case. `open` where there may be further ones that are filled in later. */
interface Attributes {
  readonly pairs: ReadonlyMap<string, Value>;
  readonly open: boolean;
}

function attributesOf(step: Step, parameter: string): Attributes {
  const value = step.getStrictly(parameter);
  if (value.kind === "nothing" || (value.kind === "undefined" && value.sure)) return { pairs: new Map(), open: false };
  if (value.kind === "text") return { pairs: new Map(pipedPairs(value)), open: false };
  // In a text, placeholders keep the whole from being known: its keys are read all the same.
  if (value.kind !== "map") return templatePairs(step, parameter);
  const pairs = [...value.entries].flatMap(([key, lazy]): (readonly [string, Value])[] => {
    const own = lazy();
    const name = key.toLowerCase();
    return own.kind === "map" ? [...own.entries].map(([inner, each]) => [`${name}.${inner.toLowerCase()}`, each()]) : [[name, own]];
  });
  // What a whole group of attributes comes to may hold any of them.
  return { pairs: new Map(pairs), open: pairs.some(([name, each]) => !name.includes(".") && /processmodel|defaults$/.test(name) && isEmpty(each) !== true) };
}

/** `startMode:OnDemand|processModel.password:x`, the form of Ansible before 2.4. */
function pipedPairs(value: Extract<Value, { kind: "text" }>): readonly (readonly [string, Value])[] {
  return splitText(value.text, "|").flatMap(({ start, end }) => {
    const colon = value.text.indexOf(":", start);
    if (colon === -1 || colon >= end) return [];
    return [[value.text.slice(start, colon).trim().toLowerCase(), partOfText(value, colon + 1, end)] as const];
  });
}

function poolSecrets(step: Step): readonly Effect[] {
  const { pairs: attributes, open } = attributesOf(step, "attributes");
  const password = attributes.get("processmodel.password");
  if (password === undefined) return open ? [step.unread("the attributes of the application pool are filled in later")] : [];
  const pool = poolName(step);
  const identity = identityOf(attributes.get("processmodel.identitytype"));
  const user = attributes.get("processmodel.username");
  const empty = isEmpty(password);
  const managed = user !== undefined && (plainText(user)?.trim().endsWith("$") ?? false);
  if (empty === true) return identity === "user" && !step.holds(password.location) && !managed ? [step.unread(`the password of ${pool} is empty unless it is set elsewhere`)] : [];
  const isWritten = password.kind === "text" || (empty === false && (identity === "user" || identity === "unstated") && !managed);
  if (!isWritten) return identity === "built-in" && empty !== false ? [] : [step.unread(`whether it sets the password of ${pool} is decided by variables`)];
  return [secret(step, password, "S3", `the password of ${pool}`)];
}

/** The pairs of a text whose values are filled in later: at least which attributes it sets can be read, where a placeholder stands for no more than a value. */
function templatePairs(step: Step, parameter: string): Attributes {
  const code = step.code(parameter);
  if (code === undefined || code.hasStatements) return { pairs: new Map(), open: true };
  const { source } = code;
  const masked = maskPlaceholders(source.text);
  const whole = { kind: "text", text: source.text, source, location: source.locate(0, source.text.length) } as const;
  let open = false;
  const pairs = splitText(masked, "|").flatMap(({ start, end }): (readonly [string, Value])[] => {
    const colon = masked.indexOf(":", start);
    const key = masked.slice(start, colon === -1 ? end : Math.min(colon, end)).trim().toLowerCase();
    open ||= key.includes(hole);
    if (colon === -1 || colon >= end) return [];
    const value = partOfText(whole, colon + 1, end);
    const isOpen = masked.slice(colon + 1, end).includes(hole);
    return [[key, isOpen && value.kind === "text" ? { kind: "unknown", mayBeEmpty: /default|omit|\bd\(/.test(value.text), location: value.location } : value]];
  });
  return { pairs: new Map(pairs), open };
}

/** Stands for a character of a placeholder. */
const hole = "\0";

/** The text with its placeholders made unreadable, each character in its place. */
function maskPlaceholders(text: string): string {
  let masked = "";
  for (const piece of piecesOf(text)) {
    masked = masked.padEnd(piece.start, hole);
    masked += piece.kind === "plain" ? text.slice(piece.start, piece.end) : hole.repeat(piece.end - piece.start);
  }
  return masked.padEnd(text.length, hole);
}

type Identity = "user" | "built-in" | "unstated" | "unknown";

function identityOf(value: Value | undefined): Identity {
  if (value === undefined || isEmpty(value) === true) return "unstated";
  const text = plainText(value)?.trim().toLowerCase();
  if (text === undefined) return "unknown";
  return text === "specificuser" || text === "3" ? "user" : "built-in";
}

function poolName(step: Step): string {
  const name = step.text("name");
  return name === undefined || name === "" ? "an application pool" : `the application pool ${quoted(name)}`;
}

// --- virtual directories, applications, sites ---------------------------------------------------------------------------------------------------

function connectionSecrets(step: Step): readonly Effect[] {
  const password = step.getStrictly("password");
  const as = step.getStrictly("connect_as");
  const how = plainText(as)?.trim().toLowerCase();
  if (how === "pass_through") return [];
  const what = `the password of ${step.name.endsWith("directory") ? "the virtual directory" : "the application"} ${quoted(step.text("name") ?? "")}`;
  if (how === undefined && (as.kind === "unknown" || (as.kind === "undefined" && !as.sure)) && isEmpty(password) !== true) return [step.unread(`whether it sets ${what} is decided by variables`)];
  return written(step, password, "S4", what);
}

/** `virtualDirectoryDefaults.password:x` among the parameters of a site. */
function parameterSecrets(step: Step): readonly Effect[] {
  const { pairs, open } = attributesOf(step, "parameters");
  const site = `the password of the site ${quoted(step.text("name") ?? "")}`;
  const found = [...pairs].filter(([name]) => name.endsWith("password")).flatMap(([, each]) => written(step, each, "S7", site));
  return found.length === 0 && open ? [step.unread("the parameters of the site are filled in later")] : found;
}

function bindingCertificates(step: Step): readonly Effect[] {
  const bindings = step.getStrictly("bindings");
  const lists = bindings.kind === "map" ? ["add", "set"].flatMap((key) => bindings.entries.get(key)?.() ?? []) : bindings.kind === "list" ? [bindings] : [];
  const hashes = lists.flatMap((list) => listItems(list)).flatMap((item) => (item.kind === "map" ? [item.entries.get("certificate_hash")?.()] : item.kind === "text" ? [] : [item]));
  const open = bindings.kind === "unknown" || (bindings.kind === "undefined" && !bindings.sure) ? [bindings] : [];
  return certificates(step, [...hashes.flatMap((hash) => (hash === undefined ? [] : [hash])), ...open]);
}

function certificates(step: Step, hashes: readonly Value[]): readonly Effect[] {
  return hashes.flatMap((hash) => written(step, hash, "S14", `the certificate of the site ${quoted(step.text("name") ?? "")}`));
}

/** A secret where a value is written; something unread where that is decided by variables. */
function written(step: Step, value: Value, signal: SignalId, what: string): readonly Effect[] {
  const empty: Truth = isEmpty(value);
  if (empty === true) return [];
  return empty === false ? [secret(step, value, signal, what)] : [step.unread(`whether it sets ${what} is decided by variables`)];
}

function secret(step: Step, value: Value, signal: SignalId, what: string): Effect {
  // The password itself is nobody's business: the text is the module's name.
  return { kind: "secret", signal, what, ...step.mark(value.location, step.written) };
}
