/** What an evaluation makes of one small statement: the three-valued table, places, words, and which of several things is said. The real matrix has tables of its own. */
import { describe, expect, it } from "vitest";
import { evaluateImage, type Evaluation } from "../../src/evaluate/evaluate.ts";
import { Evaluator } from "../../src/evaluate/evaluator.ts";
import type { DeclaredImage, FoundImage } from "../../src/facts/declared-image.ts";
import { type Fact, type FactKey, factKeys, type ImageFacts } from "../../src/facts/fact.ts";
import { sources } from "../../src/facts/sources.ts";
import type { Condition, Expectation, MatrixRow, Requirement, Says, Statement } from "../../src/matrix/statement.ts";
import type { RelatedLocation, SourceLocation } from "../../src/source/location.ts";

const at = (line: number, file = "images.yml", column = 5): SourceLocation => ({ file, start: { line, column }, end: { line, column: column + 3 } });
const own = at(1);
const placeOf = (key: FactKey): SourceLocation => at(factKeys.indexOf(key) + 2);
const related: readonly RelatedLocation[] = [{ message: "used here", location: at(99) }];

type Kind = "stated" | "implied" | "opaque";
const fact = (key: FactKey, kind: Kind, value: string, more: object = {}): Fact =>
  ({ ...(kind === "opaque" ? { state: kind, text: value, because: "nobody can read it" } : kind === "implied" ? { state: kind, value, because: "a rule says so", source: sources.Q301388 } : { state: kind, value, text: value }), location: placeOf(key), ...more }) as Fact;

type Facts = Partial<Record<FactKey, Fact>>;
const said = (values: Partial<Record<FactKey, string>>): Facts => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === "?" ? fact(key as FactKey, "opaque", "${X}") : fact(key as FactKey, "stated", value)]));

function image(facts: Facts, changes: Partial<DeclaredImage> = {}): DeclaredImage {
  const whole = Object.fromEntries(factKeys.map((key) => [key, facts[key] ?? { state: "unstated", location: own }])) as unknown as ImageFacts;
  return { name: "any", format: "native", resource: "", location: own, contradictions: [], broken: false, ...changes, facts: whole };
}

const expects = (key: FactKey, condition: Condition): Expectation => ({ [key]: condition }) as unknown as Expectation;

const requirement = (key: FactKey, condition: Condition, changes: Partial<Requirement> = {}): Requirement => ({ id: "r", expects: expects(key, condition), needs: "what is needed", says: { notSupported: "it says so" }, section: "1", remedy: "Change it.", ...changes });
const row = (requirements: readonly Requirement[], changes: Partial<MatrixRow> = {}): MatrixRow => ({ id: "row", title: "Row", covers: true, when: [], requirements, ...changes });
const statement = (rows: readonly MatrixRow[], changes: Partial<Statement> = {}): Statement => ({
  id: "s",
  cite: "Q1",
  title: "Statement",
  publisher: "Microsoft",
  dated: "2000",
  url: "https://example.com/s",
  readInFull: true,
  supersedes: [],
  summary: "",
  claims: true,
  scope: [{ id: "cloned", expects: { sysprep: { equals: "true" } }, needs: "whether it is cloned", says: "", remedy: "State `sysprep`." }],
  rows,
  ...changes,
});

const cloned = said({ sysprep: "true" });
const judge = (facts: Facts, statements: readonly Statement[], options: { readonly strict?: boolean } = {}, changes: Partial<DeclaredImage> = {}): Evaluation => evaluateImage(image(facts, changes), statements, { strict: false, ...options });
const ids = ({ outcomes }: Evaluation): string[] => outcomes.map(({ requirement: id, outcome }) => `${id} ${outcome}`);

describe("one condition", () => {
  // Stated facts that meet it, and that do not; then what an unstated and an opaque one come to.
  it.each<[FactKey, Condition, readonly string[], readonly string[], string, string]>([
    ["os.family", { equals: "windows-2000" }, ["windows-2000"], ["windows-xp"], "unknown", "unknown"],
    ["os.family", { oneOf: ["windows-2000", "windows-xp"] }, ["windows-2000", "windows-xp"], ["windows-7"], "unknown", "unknown"],
    ["os.family", { noneOf: ["windows-2000", "windows-xp"] }, ["windows-7"], ["windows-2000", "windows-xp"], "unknown", "unknown"],
    ["os.service-pack", { atLeast: "SP6a" }, ["SP6a", "SP6a+SRP"], ["SP6", "none"], "unknown", "unknown"],
    ["sysprep.runs", { atMost: "3" }, ["0", "3"], ["4", "10"], "unknown", "unknown"],
    ["iis.version", { atMost: "6.0" }, ["5.1", "6.0"], ["7.0", "10.0"], "unknown", "unknown"],
    ["clone.method", { saidToBe: "raw" }, ["raw"], ["sysprep"], "fail", "unknown"],
    ["clone.method", { notSaidToBe: "raw" }, ["sysprep"], ["raw"], "pass", "unknown"],
    ["ie.version", { said: true }, ["6"], [], "fail", "unknown"],
    ["ie.version", { said: false }, [], ["6"], "pass", "unknown"],
    // What has an order is equal to what stands at the same place in it, however it is written.
    ["iis.version", { equals: "5" }, ["5.0"], ["5.1"], "unknown", "unknown"],
    ["sysprep.runs", { equals: "3" }, ["3", "03"], ["4"], "unknown", "unknown"],
    ["sysprep.runs", { oneOf: ["3", "7"] }, ["7", "03", "07"], ["4"], "unknown", "unknown"],
    ["sysprep.runs", { noneOf: ["3", "7"] }, ["4"], ["3", "07"], "unknown", "unknown"],
    // What cannot be compared is not enough, and not too much either.
    ["clone.method", { atLeast: "raw" }, [], [], "unknown", "unknown"],
    ["clone.method", { atMost: "raw" }, [], [], "unknown", "unknown"],
  ])("%s %j", (key, condition, good, bad, unstated, opaque) => {
    const outcomeOf = (facts: Facts): string => judge({ ...cloned, ...facts }, [statement([row([requirement(key, condition)])])]).outcomes.find(({ requirement: id }) => id === "s/row/r")?.outcome ?? "pass";
    for (const value of good) expect([value, outcomeOf(said({ [key]: value }))]).toEqual([value, "pass"]);
    for (const value of bad) expect([value, outcomeOf(said({ [key]: value }))]).toEqual([value, "fail"]);
    expect([outcomeOf({}), outcomeOf(said({ [key]: "?" }))]).toEqual([unstated, opaque]);
    if (good.length + bad.length === 0) expect(outcomeOf(said({ [key]: "raw" }))).toBe("unknown");
  });

  it("is ours to write: one that names nothing, or a word that nobody knows, is a mistake of the program", () => {
    const wrong = (expectation: unknown) => () => judge({ ...cloned, ...said({ "os.family": "windows-7" }) }, [statement([row([requirement("os.family", { equals: "windows-7" }, { expects: expectation as Expectation })])])]);
    expect(wrong({})).toThrow("names no fact");
    expect(wrong({ "os.family": { equals: "Windows 95" } })).toThrow('the matrix says "Windows 95" of os.family');
    expect(wrong({ "os.family": { atLeast: [] } })).not.toThrow();
    expect(() => judge({ ...cloned, ...said({ "iis.version": "5.0" }) }, [statement([row([requirement("iis.version", { atLeast: [] as unknown as string })])])])).toThrow("compares with nothing");
    expect(() => judge({ ...cloned, ...said({ "os.family": "windows-7" }) }, [statement([row([requirement("os.family", { equals: 7 as unknown as string })])])])).not.toThrow();
  });

  it("means the same each time it is asked", () => {
    const matrix = [statement([row([requirement("iis.version", { atLeast: "5.0" })])])];
    for (const [value, verdict] of [["5.0", "supported"], ["4.0", "unsupported"], ["5.0", "supported"], ["4.0", "unsupported"]] as const) expect(judge({ ...cloned, ...said({ "iis.version": value }) }, matrix).verdict).toBe(verdict);
  });
});

describe("when ⇒ requirement", () => {
  const when = { when: [expects("os.family", { equals: "windows-2000" })] };
  const matrix = [statement([row([requirement("iis.version", { equals: "5.0" })], when)])];
  it.each<[string, Partial<Record<FactKey, string>>, string, readonly string[]]>([
    ["holds, passes", { "os.family": "windows-2000", "iis.version": "5.0" }, "supported", []],
    ["holds, fails", { "os.family": "windows-2000", "iis.version": "4.0" }, "unsupported", ["s/row/r fail"]],
    ["holds, unknown", { "os.family": "windows-2000" }, "undetermined", ["s/row/r unknown"]],
    ["unknown, passes", { "iis.version": "5.0" }, "undetermined", ["s/scope/os-family unknown"]],
    ["unknown, fails", { "iis.version": "4.0" }, "undetermined", ["s/scope/os-family unknown"]],
    ["unknown, unknown", {}, "undetermined", ["s/scope/os-family unknown"]],
    ["does not hold, passes", { "os.family": "windows-xp", "iis.version": "5.0" }, "not-covered", ["matrix/coverage not-applicable"]],
    ["does not hold, fails", { "os.family": "windows-xp", "iis.version": "4.0" }, "not-covered", ["matrix/coverage not-applicable"]],
    ["does not hold, unknown", { "os.family": "windows-xp" }, "not-covered", ["matrix/coverage not-applicable"]],
  ])("%s", (_case, values, verdict, found) => {
    const evaluation = judge({ ...cloned, ...said(values) }, matrix);
    expect([evaluation.verdict, ids(evaluation)]).toEqual([verdict, found]);
  });

  it("a row that only bars leaves nothing open where all that it asks is met", () => {
    const barring = (says: Says) => [statement([row([requirement("iis.version", { equals: "5.0" }, { says })], { ...when, covers: false })], { claims: false })];
    const verdicts = (says: Says) => [{ "iis.version": "5.0" }, { "iis.version": "4.0" }, {}].map((values) => judge({ ...cloned, ...said(values as Partial<Record<FactKey, string>>) }, barring(says)).verdict);
    expect(verdicts({ notSupported: "" })).toEqual(["not-applicable", "undetermined", "undetermined"]);
    expect(verdicts({ notListed: "" })).toEqual(["not-applicable", "undetermined", "undetermined"]);
    expect(verdicts({ warns: "" })).toEqual(["not-applicable", "not-applicable", "not-applicable"]);
    expect(verdicts({ hints: "" })).toEqual(["not-applicable", "not-applicable", "not-applicable"]);
  });

  it("an image outside the scope is none of a statement's, and one that may be inside is open where the statement has something to say", () => {
    const scopes = (sysprep: string | undefined, changes: Partial<Statement>, covers = true) => ids(judge(said({ "os.family": "windows-2000", "iis.version": "4.0", ...(sysprep === undefined ? {} : { sysprep }) }), [statement([row([requirement("iis.version", { equals: "5.0" })], { ...when, covers })], changes)]));
    expect(scopes("false", {})).toEqual([]);
    expect(scopes("?", {})).toEqual(["s/scope/cloned unknown"]);
    expect(scopes(undefined, {})).toEqual(["s/scope/cloned unknown"]);
    expect(scopes(undefined, { claims: false })).toEqual(["s/scope/cloned unknown"]);
    expect(scopes(undefined, { claims: false }, false)).toEqual(["s/scope/cloned unknown"]);
    expect(scopes(undefined, { claims: false, rows: [] })).toEqual([]);
    expect(scopes(undefined, { claims: true, rows: [] })).toEqual(["s/scope/cloned unknown"]);
    expect(scopes("true", { claims: true, rows: [] })).toEqual(["matrix/coverage not-applicable"]);
    expect(scopes("true", { claims: false, rows: [] })).toEqual([]);
  });
});

describe("weight and words", () => {
  it.each<[Says, string, string, string | undefined]>([
    [{ notSupported: "n" }, "unsupported", "requirement", "Found IIS 4.0, needed what is needed: n."],
    [{ notListed: "l" }, "unsupported", "requirement", "Found IIS 4.0, needed what is needed: l."],
    [{ warns: "w" }, "supported", "warning", "Found IIS 4.0, needed what is needed: w."],
    [{ hints: "h" }, "supported", "hint", "Found IIS 4.0, needed what is needed: h."],
  ])("%j", (says, verdict, weight, message) => {
    const advice = { fallback: { says: "Do it later", sources: ["Q2", "Q3"] }, symptom: { says: "It breaks", sources: ["Q4"] } };
    const matrix = [statement([row([requirement("iis.version", { equals: "5.0" }, { says })], advice)])];
    const evaluation = judge({ ...cloned, "iis.version": fact("iis.version", "stated", "4.0", { related }) }, matrix);
    expect(evaluation.verdict).toBe(verdict);
    expect(evaluation.outcomes).toEqual([
      {
        requirement: "s/row/r",
        fact: "iis.version",
        outcome: "fail",
        weight,
        message,
        expected: "what is needed",
        actual: "IIS 4.0",
        remedy: "Change it.",
        // Only what bars an image has consequences to tell of.
        advice: weight === "requirement" ? ["Do it later (Q2, Q3).", "It breaks (Q4)."] : [],
        url: "https://example.com/s",
        location: placeOf("iis.version"),
        related,
      },
    ]);
    // Advice about what nobody knows is no advice.
    expect(judge(cloned, matrix).outcomes.map(({ outcome }) => outcome)).toEqual(weight === "requirement" ? ["unknown"] : []);
  });

  it("tells consequences that are documented, and none of what is unknown", () => {
    const matrix = (changes: Partial<MatrixRow>) => [statement([row([requirement("iis.version", { equals: "5.0" })], changes)])];
    const adviceOf = (value: string, changes: Partial<MatrixRow>) => judge({ ...cloned, ...said({ "iis.version": value }) }, matrix(changes)).outcomes.map(({ advice }) => advice);
    const symptom = { says: "It breaks", sources: ["Q4"] };
    expect([adviceOf("4.0", {}), adviceOf("4.0", { symptom }), adviceOf("4.0", { fallback: symptom }), adviceOf("?", { symptom })]).toEqual([[[]], [["It breaks (Q4)."]], [["It breaks (Q4)."]], [[]]]);
  });

  it.each<[string, Fact, string, string]>([
    ["implied", fact("iis.version", "implied", "4.0"), "Found IIS 4.0 (implied, because a rule says so: Q301388), needed what is needed: it says so.", "Change it."],
    ["unstated", { state: "unstated", location: own }, "The version of IIS is not stated, needed what is needed: without it Q1 cannot be applied.", "Change it."],
    ["opaque", fact("iis.version", "opaque", "${X}"), 'The version of IIS cannot be read from "${X}" (nobody can read it), needed what is needed: without it Q1 cannot be applied.', "Change it."],
    ["without a text", fact("iis.version", "opaque", ""), "The version of IIS cannot be determined (nobody can read it), needed what is needed: without it Q1 cannot be applied.", "Change it."],
    ["with a suggestion", fact("iis.version", "opaque", "${X}", { suggestion: "5.0" }), 'The version of IIS cannot be read from "${X}" (nobody can read it), needed what is needed: without it Q1 cannot be applied.', "Write `5.0` if that is what is meant. Change it."],
    ["with a cause", fact("iis.version", "opaque", "${X}", { suggestion: "5.0", remedy: "Fill it in." }), 'The version of IIS cannot be read from "${X}" (nobody can read it), needed what is needed: without it Q1 cannot be applied.', "Fill it in. Write `5.0` if that is what is meant. Change it."],
    ["contradicted", fact("iis.version", "opaque", "4.0", { contradicted: true, suggestion: "5.0", remedy: "x" }), "The version of IIS cannot be right (nobody can read it), needed what is needed: without it Q1 cannot be applied.", "Correct whichever of the two facts is wrong."],
  ])("of a fact that is %s", (_state, own_, message, remedy) => {
    expect(judge({ ...cloned, "iis.version": own_ }, [statement([row([requirement("iis.version", { equals: "5.0" })])])]).outcomes[0]).toMatchObject({ message, remedy, related: [] });
  });

  it("finds nothing that is not stated", () => {
    expect(judge(cloned, [statement([row([requirement("os.hotfix-889073", { saidToBe: "true" })])])]).outcomes[0]).toMatchObject({ outcome: "fail", message: "The presence of the hotfix of KB 889073 is not stated, needed what is needed: it says so." });
  });
});

describe("what is open", () => {
  const when = (...keys: readonly FactKey[]) => ({ when: keys.map((key) => expects(key, { equals: key === "os.family" ? "windows-2000" : key === "os.edition" ? "server" : key === "os.service-pack" ? "SP4" : "true" })) });
  const asks = (keys: readonly FactKey[], changes: Partial<Statement> = {}) => statement([row([requirement("iis.version", { equals: "5.0" })], when(...keys))], changes);

  it("is one finding for each fact, in words of the scope where it has them", () => {
    const evaluation = judge({}, [asks(["os.family"])]);
    expect(ids(evaluation)).toEqual(["s/scope/os-family unknown", "s/scope/cloned unknown"]);
    expect(evaluation.outcomes).toMatchObject([
      { fact: "os.family", weight: "requirement", expected: "the operating system", actual: "The operating system is not stated", message: "The operating system is not stated, needed to know the operating system: without it Q1 cannot be applied.", remedy: "State the operating system in a spelling that `sysprep-gate explain vocabulary` lists.", url: "https://example.com/s", location: own, related: [], advice: [] },
      { fact: "sysprep", expected: "whether it is cloned", message: "The cloning with Sysprep is not stated, needed to know whether it is cloned: without it Q1 cannot be applied.", remedy: "State `sysprep`." },
    ]);
    expect(judge({ ...cloned, "os.family": fact("os.family", "opaque", "x", { related }) }, [asks(["os.family"])]).outcomes[0]).toMatchObject({ location: placeOf("os.family"), related });
  });

  it("is said once, by the statement that has something to say to the image", () => {
    const silent = statement([], { id: "silent" });
    const speaking = asks(["os.family"], { id: "speaking" });
    const facts = said({ "iis.version": "4.0" });
    for (const order of [[silent, speaking], [speaking, silent]]) expect(ids(judge(facts, order))).toEqual(["speaking/scope/os-family unknown", "speaking/scope/cloned unknown"]);
    // Between equals the first one speaks.
    expect(ids(judge(facts, [asks(["os.family"], { id: "a" }), asks(["os.family"], { id: "b" })]))).toEqual(["a/scope/os-family unknown", "a/scope/cloned unknown"]);
    expect(ids(judge(facts, [statement([], { id: "a" }), statement([], { id: "b" })]))).toEqual(["a/scope/cloned unknown"]);
  });

  it("is said in the words that were met first, also by a row that has none", () => {
    const scoped = statement([], { id: "scoped", scope: [{ id: "family", expects: expects("os.family", { equals: "windows-2000" }), needs: "which Windows it is", says: "", remedy: "State `os`." }] });
    const [finding] = judge({ ...cloned, ...said({ "iis.version": "4.0" }) }, [scoped, asks(["os.family"])]).outcomes;
    expect(finding).toMatchObject({ requirement: "s/scope/os-family", expected: "which Windows it is", remedy: "State `os`." });
  });

  it("is one finding where a name that says no Windows says no edition and no service pack either", () => {
    const unreadable = (key: FactKey, place: FactKey): Fact => fact(key, "opaque", "X", { location: placeOf(place) });
    const nameless = { ...cloned, "os.family": unreadable("os.family", "os.family"), "os.edition": unreadable("os.edition", "os.family"), "ie.version": unreadable("ie.version", "os.family") };
    const facts = { ...nameless, "os.service-pack": unreadable("os.service-pack", "os.service-pack") };
    expect(ids(judge(facts, [asks(["os.family", "os.edition", "os.service-pack"])]))).toEqual(["s/scope/os-family unknown", "s/scope/os-service-pack unknown"]);
    // Another fact at the same place is a finding of its own, and so is the edition where the Windows is known.
    const explorer = statement([row([requirement("iis.version", { equals: "5.0" })], { when: [expects("os.family", { equals: "windows-2000" }), expects("ie.version", { equals: "6" })] })]);
    expect(ids(judge(nameless, [explorer]))).toEqual(["s/scope/os-family unknown", "s/scope/ie-version unknown"]);
    expect(ids(judge({ ...nameless, ...said({ "os.family": "windows-2000" }) }, [asks(["os.family", "os.edition"])]))).toEqual(["s/scope/os-edition unknown"]);
  });

  it("is one finding where a name may be any of several roles", () => {
    const place = { location: at(50) };
    const roles: readonly FactKey[] = ["role.dns", "role.dhcp"];
    const matrix = [statement([row(roles.map((key) => requirement(key, { notSaidToBe: "true" }, { id: key })))])];
    const facts = (more: object = place): Facts => ({ ...cloned, "role.dns": fact("role.dns", "opaque", "x", place), "role.dhcp": fact("role.dhcp", "opaque", "x", more) });
    expect(ids(judge(facts(), matrix))).toEqual(["s/row/role.dns unknown"]);
    for (const other of [at(51), at(50, "images.yml", 6), at(50, "other.yml")]) expect(ids(judge(facts({ location: other }), matrix))).toEqual(["s/row/role.dns unknown", "s/row/role.dhcp unknown"]);
    // Two that are known to be there are two findings, wherever they stand.
    expect(ids(judge({ ...cloned, "role.dns": fact("role.dns", "stated", "true", place), "role.dhcp": fact("role.dhcp", "stated", "true", place) }, matrix))).toEqual(["s/row/role.dns fail", "s/row/role.dhcp fail"]);
    const others = [statement([row([requirement("iis.version", { equals: "5.0" }, { id: "iis" }), requirement("ie.version", { equals: "6" }, { id: "ie" }), requirement("role.dns", { notSaidToBe: "true" }, { id: "dns" })])])];
    expect(ids(judge({ ...cloned, "iis.version": fact("iis.version", "opaque", "x", place), "ie.version": fact("ie.version", "opaque", "x", place), "role.dns": fact("role.dns", "opaque", "x", place) }, others))).toEqual(["s/row/iis unknown", "s/row/ie unknown", "s/row/dns unknown"]);
  });
});

describe("contradictions", () => {
  const contradiction = (facts: readonly [FactKey, ...FactKey[]]) => ({ facts, message: "these two cannot be", location: placeOf(facts[0]), related });
  const matrix = [statement([row([requirement("os.family", { equals: "windows-2000" })])])];
  const known = { ...cloned, ...said({ "os.family": "windows-2000" }) };

  it("leave an image undetermined that would pass, with both places", () => {
    const one = judge({ ...known, ...said({ "iis.version": "?" }) }, matrix, {}, { contradictions: [contradiction(["iis.version"])] });
    expect(one.verdict).toBe("undetermined");
    expect(one.outcomes).toEqual([{ requirement: "definition/contradiction", fact: "iis.version", outcome: "unknown", weight: "requirement", message: "these two cannot be.", expected: "facts that can be true of one machine", actual: "these two cannot be", remedy: "Correct the fact that is wrong.", advice: [], url: "", location: placeOf("iis.version"), related }]);
    expect(judge(known, matrix, {}, { contradictions: [contradiction(["iis.version", "iis.source"])] }).outcomes[0]?.fact).toBeNull();
  });

  it("are not said where a finding already says that the fact is unknown, but beside one that fails", () => {
    const contradictions = [contradiction(["os.family", "os.version"])];
    expect(ids(judge({ ...cloned, ...said({ "os.family": "?" }) }, matrix, {}, { contradictions }))).toEqual(["s/row/r unknown"]);
    expect(ids(judge({ ...cloned, ...said({ "os.family": "windows-xp" }) }, matrix, {}, { contradictions }))).toEqual(["s/row/r fail", "definition/contradiction unknown"]);
    expect(ids(judge({ ...cloned, ...said({ "os.family": "?", "iis.version": "?" }) }, matrix, {}, { contradictions: [contradiction(["iis.version"])] }))).toEqual(["s/row/r unknown", "definition/contradiction unknown"]);
  });
});

describe("a definition that was misread", () => {
  const matrix = [statement([row([requirement("iis.version", { equals: "5.0" }, { id: "v" }), requirement("ie.version", { atLeast: "6" }, { id: "ie" })])])];
  it("is undetermined whatever it says, and what it does not say may stand in what nobody could read", () => {
    const whole = { ...cloned, ...said({ "iis.version": "5.0", "ie.version": "6" }) };
    expect([judge(whole, matrix).verdict, judge(whole, matrix, {}, { broken: true }).verdict]).toEqual(["supported", "undetermined"]);
    expect(judge(whole, matrix, {}, { broken: true }).description).toMatch(/^Not read as meant, see the errors: /);
    expect(judge(cloned, matrix)).toMatchObject({ verdict: "undetermined", description: expect.not.stringContaining("Not read") });
    const partly = { ...cloned, ...said({ "iis.version": "?" }) };
    expect(ids(judge(partly, matrix))).toEqual(["s/row/v unknown", "s/row/ie unknown"]);
    expect(ids(judge(partly, matrix, {}, { broken: true }))).toEqual(["s/row/v unknown"]);
    const failing = judge({ ...cloned, ...said({ "iis.version": "4.0" }) }, matrix, {}, { broken: true });
    expect([failing.verdict, ids(failing)]).toEqual(["unsupported", ["s/row/v fail"]]);
    expect(failing.description).not.toMatch(/^Not read/);
    // A failure on what is not stated is one all the same.
    const missing = [statement([row([requirement("os.hotfix-889073", { saidToBe: "true" })])])];
    expect(ids(judge(cloned, missing, {}, { broken: true }))).toEqual(["s/row/r fail"]);
    expect(judge(said({ sysprep: "false" }), matrix, {}, { broken: true }).verdict).toBe("undetermined");
  });
});

describe("what decides nothing", () => {
  const matrix = [statement([row([requirement("os.family", { equals: "windows-2000" })])])];
  const known = { ...cloned, ...said({ "os.family": "windows-2000" }) };
  it("is remarked on where nobody can read it, once, and not on an image that is none of the matrix's", () => {
    const evaluation = judge({ ...known, "ie.version": fact("ie.version", "opaque", "${IE}", { related }), "iis.source": fact("iis.source", "opaque", "", {}), "role.dns": fact("role.dns", "opaque", "x") }, matrix);
    expect(evaluation.verdict).toBe("supported");
    expect(evaluation.outcomes).toEqual([
      {
        requirement: "definition/unread-value",
        fact: "ie.version",
        outcome: "unknown",
        weight: "warning",
        message: 'The version of Internet Explorer cannot be read from "${IE}" (nobody can read it); no requirement on this image asks for it, so it decides nothing.',
        expected: "a spelling of the version of Internet Explorer that is known",
        actual: 'The version of Internet Explorer cannot be read from "${IE}" (nobody can read it)',
        remedy: "Write it in a spelling that `sysprep-gate explain vocabulary` lists, or leave it out.",
        advice: [],
        url: "",
        location: placeOf("ie.version"),
        related,
      },
    ]);
    expect("related" in (judge({ ...known, ...said({ "ie.version": "?" }) }, matrix).outcomes[0] ?? {})).toBe(true);
    expect(judge({ ...known, ...said({ "ie.version": "?" }) }, matrix).outcomes[0]?.related).toEqual([]);
    expect(ids(judge({ ...cloned, ...said({ "os.family": "?" }) }, matrix))).toEqual(["s/row/r unknown"]);
    expect(ids(judge({ ...said({ sysprep: "false", "ie.version": "?" }) }, matrix))).toEqual([]);
  });
});

describe("coverage and basis", () => {
  const passing = (id: string, changes: Partial<MatrixRow> = {}) => row([requirement("iis.version", { atLeast: "5.0" }, { id })], { id, ...changes });
  const facts = { ...cloned, ...said({ "os.family": "windows-2000", "iis.version": "5.0", "iis.installed": "true" }) };

  it.each<[string, readonly MatrixRow[], boolean, string, string]>([
    ["a row that names the product", [passing("a")], false, "supported", "documented"],
    ["one that follows", [passing("a", { extrapolated: true })], false, "supported", "extrapolated"],
    ["one of each", [passing("a", { extrapolated: true }), passing("b")], false, "supported", "documented"],
    ["one that follows, under strict", [passing("a", { extrapolated: true })], true, "not-covered", "none"],
    ["one of each, under strict", [passing("a", { extrapolated: true }), passing("b")], true, "supported", "documented"],
    ["one that does not cover", [passing("a", { covers: false })], false, "not-covered", "none"],
    ["none", [], false, "not-covered", "none"],
  ])("%s", (_what, rows, strict, verdict, basis) => expect(judge(facts, [statement(rows)], { strict })).toMatchObject({ verdict, basis }));

  it("rests on what fails where something does, and not on what only warns", () => {
    const fails = (id: string, changes: Partial<MatrixRow>, says: Says = { notSupported: "" }) => row([requirement("iis.version", { atLeast: "7.0" }, { id, says })], { id, ...changes });
    expect(judge(facts, [statement([passing("a"), fails("b", { extrapolated: true })])])).toMatchObject({ verdict: "unsupported", basis: "extrapolated" });
    expect(judge(facts, [statement([passing("a", { extrapolated: true }), fails("b", {})])])).toMatchObject({ verdict: "unsupported", basis: "documented" });
    expect(judge(facts, [statement([fails("a", { extrapolated: true }), fails("b", {}, { warns: "" })])])).toMatchObject({ verdict: "unsupported", basis: "extrapolated" });
    const unknown = row([requirement("ie.version", { atLeast: "6" }, { id: "u" })], { id: "u" });
    expect(judge(facts, [statement([fails("a", { extrapolated: true }), unknown])])).toMatchObject({ verdict: "unsupported", basis: "extrapolated" });
  });

  it("says where IIS and the Windows stand, and what strict refuses", () => {
    const outcomeOf = (own_: Facts, rows: readonly MatrixRow[] = [], strict = false) => judge(own_, [statement(rows)], { strict }).outcomes.find(({ requirement: id }) => id === "matrix/coverage");
    expect(outcomeOf(facts)).toMatchObject({ outcome: "not-applicable", weight: "requirement", fact: null, url: "", advice: [], expected: "a configuration that a Microsoft statement speaks about", location: placeOf("os.family"), related: [{ message: "IIS is in the image because of this", location: placeOf("iis.installed") }] });
    expect(outcomeOf(facts)?.message).toMatch(/: none that this version knows covers cloning it with Sysprep\.$/);
    expect(outcomeOf(cloned)).toMatchObject({ location: own, related: [] });
    // What nobody states stands at the image, wherever it would have to be said.
    expect(outcomeOf({ ...cloned, "os.family": { state: "unstated", location: at(70) } })?.location).toEqual(own);
    expect(outcomeOf(facts, [passing("a", { extrapolated: true })], true)?.message).toMatch(/names earlier products only, and strict refuses what merely follows from it\.$/);
  });

  it("says why an image is none of the matrix's", () => {
    const reasonOf = (values: Facts) => judge(values, [statement([passing("a")], { scope: [{ id: "x", expects: { sysprep: { equals: "true" } }, needs: "", says: "", remedy: "" }, { id: "y", expects: { "iis.installed": { equals: "true" } }, needs: "", says: "", remedy: "" }, { id: "z", expects: { "iis.phase": { notSaidToBe: "after-clone" } }, needs: "", says: "", remedy: "" }] })]).description.split(":")[0];
    expect(reasonOf(said({ sysprep: "false", "iis.installed": "false", "iis.phase": "after-clone" }))).toBe("Not cloned with Sysprep (images.yml");
    expect(reasonOf(said({ sysprep: "true", "iis.installed": "true", "iis.phase": "after-clone" }))).toBe("IIS only after cloning (images.yml");
    expect(reasonOf(said({ sysprep: "true", "iis.installed": "false" }))).toBe("No IIS in the image (images.yml");
    expect(reasonOf({ ...cloned, "iis.installed": fact("iis.installed", "implied", "false") })).toBe("No IIS in the image (implied, Q301388)");
    expect(judge(facts, [statement([passing("a")])]).description).toMatch(/^Windows 2000, IIS 5\.0/);
  });
});

describe("implied facts", () => {
  const matrix = [statement([row([requirement("iis.version", { equals: "5.0" })], { when: [expects("os.family", { equals: "windows-2000" })] })])];
  const facts = { ...cloned, ...said({ "os.family": "windows-2000" }), "iis.version": fact("iis.version", "implied", "5.0", { related }), "ie.version": fact("ie.version", "implied", "6"), "iis.installed": fact("iis.installed", "implied", "true") };

  it("are shown where they decided, and whether there is IIS always", () => {
    const note = (name: string, value: string) => ({ fact: name, value, because: "a rule says so", source: "Q301388", url: sources.Q301388.url });
    expect(judge(facts, matrix).implied).toEqual([note("version of IIS", "IIS 5.0"), note("presence of IIS", "IIS")]);
    const implied = { ...facts, "os.family": fact("os.family", "implied", "windows-2000"), sysprep: fact("sysprep", "implied", "true") };
    expect(judge(implied, matrix).implied.map(({ fact: name }) => name)).toEqual(["version of IIS", "operating system", "cloning with Sysprep", "presence of IIS"]);
    expect(judge({ ...facts, ...said({ sysprep: "false" }) }, matrix).implied.map(({ fact: name }) => name)).toEqual(["presence of IIS"]);
  });

  it("are refused under strict, with what they were and where they came from", () => {
    const strict = judge(facts, matrix, { strict: true });
    expect(strict.verdict).toBe("undetermined");
    expect(strict.outcomes[0]).toMatchObject({ requirement: "s/row/r", outcome: "unknown", message: "The version of IIS cannot be determined (IIS 5.0 is only implied, because a rule says so (Q301388), and strict refuses implied facts), needed what is needed: without it Q1 cannot be applied.", location: placeOf("iis.version"), related });
    expect(judge({ ...facts, "iis.version": fact("iis.version", "implied", "5.0") }, matrix, { strict: true }).outcomes[0]?.related).toEqual([]);
    // They are shown all the same.
    expect(strict.implied.map(({ fact: name }) => name)).toEqual(["version of IIS", "presence of IIS"]);
  });
});

describe("strict, and what fails by an implied fact", () => {
  const asks = [requirement("ie.version", { atLeast: "6" }, { id: "ie" }), requirement("iis.version", { equals: "5.0" }, { id: "v" }), requirement("iis.source", { equals: "windows-2000" }, { id: "source" })];
  const matrix = [statement([row(asks)])];
  const strictly = (facts: Facts, statements: readonly Statement[] = matrix) => judge({ ...cloned, ...facts }, statements, { strict: true });
  const source = said({ "iis.source": "windows-2000" });

  it("fails under strict too, beside what is unknown then", () => {
    const facts = { ...source, "iis.version": fact("iis.version", "implied", "4.0"), "ie.version": fact("ie.version", "implied", "6") };
    const evaluation = strictly(facts);
    expect([evaluation.verdict, evaluation.basis, ids(evaluation)]).toEqual(["unsupported", "documented", ["s/row/v fail", "s/row/ie unknown"]]);
    expect(evaluation.description).toBe(judge({ ...cloned, ...facts }, matrix).description);
  });

  it("says each of several once", () => {
    const evaluation = strictly({ ...source, "iis.version": fact("iis.version", "implied", "4.0"), "ie.version": fact("ie.version", "implied", "5.5") });
    expect([evaluation.verdict, ids(evaluation)]).toEqual(["unsupported", ["s/row/ie fail", "s/row/v fail"]]);
  });

  it("changes nothing of what fails by a stated one, nor the order", () => {
    const evaluation = strictly({ ...source, ...said({ "iis.version": "4.0" }), "ie.version": fact("ie.version", "implied", "6") });
    expect([evaluation.verdict, ids(evaluation)]).toEqual(["unsupported", ["s/row/ie unknown", "s/row/v fail"]]);
  });

  it("gives no advice about what it refuses, and no unknowns of rows that may not apply", () => {
    const advising = [statement([row([requirement("iis.version", { equals: "5.0" }, { says: { warns: "" } })])])];
    expect(ids(strictly({ "iis.version": fact("iis.version", "implied", "4.0") }, advising))).toEqual([]);
    const selecting = [statement([row([requirement("ie.version", { atLeast: "6" }, { id: "ie" })], { when: [expects("os.family", { equals: "windows-2000" })] })])];
    expect(ids(strictly({ "os.family": fact("os.family", "implied", "windows-2000") }, selecting))).toEqual(["s/scope/os-family unknown"]);
    expect(ids(judge({ ...cloned, "os.family": fact("os.family", "implied", "windows-2000") }, selecting))).toEqual(["s/row/ie unknown"]);
  });

  it("keeps an image open that no row covers by what is implied", () => {
    const selecting = [statement([row([requirement("ie.version", { atLeast: "6" }, { id: "ie" })], { when: [expects("os.family", { equals: "windows-2000" })] })])];
    const evaluation = strictly({ "os.family": fact("os.family", "implied", "windows-xp") }, selecting);
    expect([evaluation.verdict, evaluation.basis, ids(evaluation)]).toEqual(["undetermined", "none", ["matrix/coverage not-applicable", "s/scope/os-family unknown"]]);
  });
});

describe("images that say the same", () => {
  const matrix = [statement([row([requirement("ie.version", { atLeast: "6" })])], { scope: [{ id: "cloned", expects: { sysprep: { equals: "true" } }, needs: "", says: "", remedy: "" }] })];
  const found = (line: number, values: Partial<Record<FactKey, string>>, changes: Partial<FoundImage["read"]> = {}, head: Partial<FoundImage> = {}): FoundImage => {
    const facts = Object.fromEntries(Object.entries({ "os.family": "windows-2000", sysprep: "true", ...values }).map(([key, value]) => [key, { state: "stated", value, text: value, location: at(line) } as Fact]));
    return { name: `image-${line}`, format: "native", resource: "", location: at(line), ...head, read: { stated: { location: at(line), facts, unreadSteps: [] }, broken: false, alike: JSON.stringify(values), ...changes } };
  };

  it("come to the same, once", () => {
    const evaluator = new Evaluator(matrix, { strict: false });
    const first = evaluator.evaluate(found(10, { "ie.version": "6" }));
    expect(first.verdict).toBe("supported");
    expect(evaluator.evaluate(found(20, { "ie.version": "6" }))).toBe(first);
    expect(evaluator.evaluate(found(30, { "ie.version": "5.5" })).verdict).toBe("unsupported");
    // Another format may mean another thing by the same text, and one that was misread says something else.
    expect(evaluator.evaluate(found(40, { "ie.version": "6" }, {}, { format: "packer" }))).not.toBe(first);
    expect(evaluator.evaluate(found(50, { "ie.version": "6" }, { broken: true })).verdict).toBe("undetermined");
    const { alike: _alike, ...read } = found(60, { "ie.version": "5.5" }).read;
    expect([evaluator.evaluate({ ...found(60, {}), read }), evaluator.evaluate({ ...found(61, {}), read: found(61, { "ie.version": "6" }, {}).read })].map(({ verdict }) => verdict)).toEqual(["unsupported", "supported"]);
  });

  it("say nothing good of one that is misread, whichever comes first", () => {
    const evaluator = new Evaluator(matrix, { strict: false });
    expect([evaluator.evaluate(found(10, { "ie.version": "6" }, { broken: true })), evaluator.evaluate(found(20, { "ie.version": "6" }))].map(({ verdict }) => verdict)).toEqual(["undetermined", "supported"]);
  });

  it("have findings of their own, each at its place", () => {
    const evaluator = new Evaluator(matrix, { strict: false });
    const linesOf = (values: Partial<Record<FactKey, string>>) => [10, 20, 30].map((line) => evaluator.evaluate(found(line, values)).outcomes.map(({ location }) => location.start.line));
    expect(linesOf({ "ie.version": "5.5" })).toEqual([[10], [20], [30]]);
    expect([10, 20].map((line) => evaluator.evaluate(found(line, { sysprep: "false" })).description)).toEqual([expect.stringContaining("images.yml:10"), expect.stringContaining("images.yml:20")]);
  });
});
