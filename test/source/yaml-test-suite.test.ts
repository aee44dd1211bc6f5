/** YAML's own test suite through all readers: the same nodes, places and refusals, and the nodes that the suite says. Its data stands under the licence beside it. */
import { describe, expect, it } from "vitest";
import { compareParsers, type Dump, isRefused, type Reading, readAsProgram, readThoroughly } from "../support/parsers.ts";
import suite from "./yaml-test-suite/cases.json" with { type: "json" };

/** `events`: the events of the suite, without indentation; absent where the text is no YAML. */
interface Case {
  readonly id: string;
  readonly yaml: string;
  readonly error?: boolean;
  readonly events?: readonly string[];
}

const cases: readonly Case[] = suite.cases;

/** What is YAML and is refused all the same, with the one reason for each. */
const refusedByUs: Readonly<Record<string, { readonly because: string; readonly cases: readonly string[] }>> = {
  "key-not-text": {
    because: "a key that is a list, a mapping, an alias or empty has no name that a definition could mean",
    cases: ["26DV", "4FJ6", "6BFJ", "6PBE", "9MMW", "E76Z", "KK5P", "LX3P", "M2N8/00", "M2N8/01", "M5DY", "Q9WF", "RZP5", "SBG9", "V9D5", "X38W", "XW4D"],
  },
  "duplicate-key": { because: "readers take the first or the last of two keys (YAML 1.2.2, 3.2.1.1, forbids both)", cases: ["2JQS"] },
  "yaml-version": { because: "a text of another version of YAML than 1.2 says other things with the same words", cases: ["BEC7", "MUS6/02", "MUS6/03", "MUS6/04"] },
};

const reasons = new Map(Object.entries(refusedByUs).flatMap(([code, { cases: ids }]) => ids.map((id) => [id, code] as const)));

/** The part of a node that the suite speaks of. `text`: undefined for what is no text. */
interface Plain {
  readonly kind: string;
  readonly text?: string | undefined;
  readonly tag?: string | undefined;
  readonly style?: string | undefined;
  readonly parts: readonly (readonly [string, Plain])[];
}

const missing: Plain = { kind: "missing", parts: [] };
const styles: Readonly<Record<string, string>> = { ":": "plain", "'": "quoted", '"': "quoted", "|": "block", ">": "block" };
const escapes: Readonly<Record<string, string>> = { "\\n": "\n", "\\t": "\t", "\\r": "\r", "\\b": "\b", "\\\\": "\\" };

/** The documents that the events of a case describe, aliases followed; an empty one, as an empty value, is a missing node. */
function documentsOf(events: readonly string[]): readonly Plain[] {
  const documents: Plain[] = [];
  let anchors = new Map<string, Plain>();
  let at = 0;
  const node = (): Plain => {
    const event = events[at++] ?? "";
    if (event.startsWith("=ALI")) return anchors.get(event.slice("=ALI *".length)) ?? missing;
    const [, sign = "", rest = ""] = /^([+=](?:MAP|SEQ|VAL))(?: (?:\{\}|\[\]))?(.*)$/s.exec(event) ?? [];
    const [, anchor, tag, content = ""] = /^(?: &(\S+))?(?: <([^>]*)>)?(?: (.*))?$/s.exec(rest) ?? [];
    let made: Plain;
    if (sign === "=VAL") {
      const style = styles[content.charAt(0)];
      const text = content.slice(1).replace(/\\[ntrb\\]/g, (escaped) => escapes[escaped] ?? escaped);
      const isNull = (tag === undefined || tag === "tag:yaml.org,2002:null") && style === "plain" && /^(?:|~|null|Null|NULL)$/.test(text);
      made = { kind: "scalar", text: isNull ? undefined : text, tag: tagOf(tag), style, parts: [] };
    } else {
      const parts: (readonly [string, Plain])[] = [];
      while (!/^-(?:MAP|SEQ)/.test(events[at] ?? "")) {
        if (sign === "+SEQ") parts.push([String(parts.length), node()]);
        else parts.push([node().text ?? "", node()]);
      }
      at += 1;
      made = { kind: sign === "+MAP" ? "map" : "list", text: undefined, tag: tagOf(tag), style: undefined, parts };
    }
    if (anchor !== undefined) anchors.set(anchor, made);
    return made;
  };
  while (at < events.length) {
    if (!(events[at++] ?? "").startsWith("+DOC")) continue;
    anchors = new Map();
    const empty = events[at] === "=VAL :";
    const root = node();
    documents.push(empty ? missing : root);
  }
  return documents;
}

/** A tag as nodes carry it. */
function tagOf(tag: string | undefined): string | undefined {
  const core = /^tag:yaml\.org,2002:(.*)$/.exec(tag ?? "")?.[1];
  if (core !== undefined) return ["str", "int", "bool", "null", "float", "map", "seq"].includes(core) ? undefined : `!!${core}`;
  return tag === undefined || tag === "!" ? undefined : tag.startsWith("!") ? tag : `!<${tag}>`;
}

function plain({ kind, text, tag, style, parts }: Dump): Plain {
  return kind === "missing" ? missing : { kind, text, tag, style, parts: parts.map(([key, value]) => [kind === "map" ? key.replace(/ \d+:\d+-\d+:\d+ .*$/, "") : key, plain(value)]) };
}

/** For a marker of an end without a document before it the suite has no document and the parser an empty one: nothing stands in either. */
function isSomething({ kind }: Plain): boolean {
  return kind !== "missing";
}

const codes = (reading: Reading): string[] => [...new Set(reading.diagnostics.filter(({ level }) => level === "error").map(({ code }) => code))];

it("is whole", () => {
  expect([cases.length, cases.filter((each) => each.error === true).length]).toEqual([402, 94]);
  expect(cases.filter((each) => (each.error === true) === (each.events !== undefined))).toEqual([]);
});

describe("all readers", () => {
  it.each(cases.map((each) => [each.id, each] as const))("%s", (id, { yaml, error, events }) => {
    const { difference } = compareParsers(yaml);
    if (difference !== undefined) expect(difference[1], difference[0]).toEqual(difference[2]);
    expect(difference).toBeUndefined();
    const program = readAsProgram(yaml, "exact");
    const code = reasons.get(id);
    if (error === true || code !== undefined) {
      for (const reading of [program, readThoroughly(yaml, "exact")]) {
        expect(isRefused(reading)).toBe(true);
        if (code !== undefined) expect(codes(reading)).toEqual([code]);
      }
      return;
    }
    expect(codes(program)).toEqual([]);
    expect(program.documents.map(plain).filter(isSomething)).toEqual(documentsOf(events ?? []).filter(isSomething));
  });

  it("are all in use", () => {
    // Were every case left to the thorough parser, this would compare it with itself.
    const kinds = cases.map(({ yaml }) => compareParsers(yaml).kind);
    expect(kinds.filter((kind) => kind === "plain").length).toBeGreaterThan(20);
    expect(kinds.filter((kind) => kind === "read").length).toBeGreaterThan(100);
  });
});
