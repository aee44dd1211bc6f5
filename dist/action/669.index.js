export const id = 669;
export const ids = [669];
export const modules = {

/***/ 4471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ windowsFacts)
/* harmony export */ });
/* harmony import */ var _service_packs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7896);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2473);


function windowsFacts(text, location, rule) {
    const reading = (0,_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .readWindows */ .kg)(text);
    if (reading.kind === "unclear")
        return { "os.family": { state: "opaque", text, because: reading.because, ...(reading.suggestion === undefined ? {} : { suggestion: reading.suggestion }), location } };
    const fact = (value) => (rule === undefined ? { state: "stated", value, text, location } : { state: "implied", value, because: rule.because, source: rule.source, location });
    const { family, edition, build, servicePack } = reading.value;
    const facts = { "os.family": fact(family) };
    const parts = [
        ["os.edition", edition === undefined ? undefined : _windows_js__WEBPACK_IMPORTED_MODULE_1__/* .windowsEdition */ .wl.read(edition)],
        ["os.version", build === undefined ? undefined : (0,_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .readBuild */ .lT)(build, family)],
        ["os.service-pack", servicePack === undefined ? undefined : (0,_service_packs_js__WEBPACK_IMPORTED_MODULE_0__/* .readServicePack */ .Z)(servicePack, [], family, edition)],
    ];
    for (const [key, part] of parts) {
        if (part !== undefined)
            facts[key] = part.kind === "known" ? fact(part.value) : { state: "opaque", text, because: part.because, location };
    }
    return facts;
}


/***/ }),

/***/ 183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ factOfField),
/* harmony export */   DF: () => (/* binding */ reasonAgainstValue),
/* harmony export */   Fz: () => (/* binding */ readUpgrade),
/* harmony export */   JL: () => (/* binding */ truthFields),
/* harmony export */   KB: () => (/* binding */ readClone),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   dA: () => (/* binding */ bareFeature),
/* harmony export */   eX: () => (/* binding */ isFeatureName),
/* harmony export */   jK: () => (/* binding */ isValueOf),
/* harmony export */   ns: () => (/* binding */ readEncrypted),
/* harmony export */   tr: () => (/* binding */ reasonAgainstPath),
/* harmony export */   uv: () => (/* binding */ reasonAgainstPattern),
/* harmony export */   yi: () => (/* binding */ constantOf)
/* harmony export */ });
/* harmony import */ var _facts_cloning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2850);
/* harmony import */ var _facts_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6617);
/* harmony import */ var _facts_iis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4495);
/* harmony import */ var _facts_server_roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6269);
/* harmony import */ var _facts_service_packs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7896);
/* harmony import */ var _facts_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1909);
/* harmony import */ var _facts_windows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2473);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8533);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5155);










const factOfField = {
    name: null,
    os: "os.family",
    "os.edition": "os.edition",
    "os.build": "os.version",
    "os.upgradedFrom": "os.upgraded-from",
    "os.domainJoined": "os.domain-joined",
    servicePack: "os.service-pack",
    iis: "iis.installed",
    "iis.version": "iis.version",
    "iis.source": "iis.source",
    "iis.phase": "iis.phase",
    "iis.installOrder": "iis.install-order",
    "iis.encryptedProperties": "iis.encrypted-properties",
    features: null,
    ie: "ie.version",
    sysprep: "sysprep",
};
const truthFields = new Set(["os.domainJoined", "iis", "iis.encryptedProperties", "sysprep"]);
function reasonAgainstPath(text) {
    const path = (0,_query_js__WEBPACK_IMPORTED_MODULE_6__/* .readPath */ .G7)(text);
    return "reason" in path ? path.reason : undefined;
}
function reasonAgainstPattern(match, value) {
    const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .readPattern */ .ZS)(match);
    if ("reason" in pattern)
        return pattern.reason;
    const highest = value === undefined ? -1 : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .highestGroup */ .un)(value);
    return highest > pattern.groups ? `\`value\` asks for $${highest}, and it has ${pattern.groups === 0 ? "no groups" : `${pattern.groups} group${pattern.groups === 1 ? "" : "s"}`}` : undefined;
}
function constantOf(value, matched) {
    if (!matched)
        return value;
    return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .highestGroup */ .un)(value) === -1 ? (0,_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .fillIn */ .pz)(value, []) : undefined;
}
function isValueOf(field, text) {
    if (/^[-+.\d]+$/.test(text) || /^(?:yes|no|on|off|none|null|~)$/i.test(text))
        return true;
    if (field === "os")
        return (0,_facts_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .readWindows */ .kg)(text).kind === "known";
    if (field === "iis" && (0,_facts_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .readIis */ .IR)(text).kind === "known")
        return true;
    if (field === "features")
        return (0,_facts_server_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .bringsIis */ .XM)((0,_facts_server_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .featureName */ .qx)(text));
    if (field === "sysprep" && (0,_facts_text_js__WEBPACK_IMPORTED_MODULE_8__/* .normalise */ .j7)(text) === "raw")
        return true;
    const key = factOfField[field];
    return key !== null && (0,_facts_text_js__WEBPACK_IMPORTED_MODULE_8__/* .normalise */ .j7)(text) !== (0,_facts_text_js__WEBPACK_IMPORTED_MODULE_8__/* .normalise */ .j7)(field.slice(field.indexOf(".") + 1)) && _facts_image_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabularies */ .r9[key].read(text).kind === "known";
}
function reasonAgainstValue(field, text) {
    const reading = readingOf(field, text);
    if (reading === undefined || reading.kind === "known")
        return undefined;
    return `${reading.because}${reading.suggestion === undefined ? "" : `; did you mean \`${reading.suggestion}\`?`}`;
}
function readingOf(field, text) {
    switch (field) {
        case "name":
            return undefined;
        case "os": {
            const windows = (0,_facts_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .readWindows */ .kg)(text);
            return windows.kind === "known" || (0,_facts_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .namesAnotherSystem */ .Zp)(text) ? undefined : windows;
        }
        case "os.build":
            return bestOf(families.map((family) => (0,_facts_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .readBuild */ .lT)(text, family)));
        case "servicePack":
            return bestOf([(0,_facts_service_packs_js__WEBPACK_IMPORTED_MODULE_4__/* .readServicePack */ .Z)(text, [], undefined, undefined), ...families.map((family) => (0,_facts_service_packs_js__WEBPACK_IMPORTED_MODULE_4__/* .readServicePack */ .Z)(text, [], family, undefined))]);
        case "os.upgradedFrom":
            return readUpgrade(text);
        case "iis":
            return readPresence(text);
        case "iis.version":
            return readIisVersion(text);
        case "iis.encryptedProperties":
            return readEncrypted(text);
        case "features":
            return isFeatureName(text) && _facts_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im.read(text).kind !== "known" ? undefined : { kind: "unclear", because: "it is no name of a Windows role or feature" };
        case "sysprep":
            return readClone(text);
        default: {
            const key = factOfField[field];
            return key === null ? undefined : _facts_image_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabularies */ .r9[key].read(text);
        }
    }
}
const families = _facts_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .windowsFamily */ .mD.terms.map(({ value }) => value);
function bestOf(readings) {
    return readings.find(({ kind }) => kind === "known") ?? readings[0];
}
function readPresence(text) {
    const version = readIisVersion(text);
    if (_facts_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im.read(text).kind === "known" || version.kind === "known" || version.suggestion !== undefined)
        return bestOf([version, _facts_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im.read(text)]) ?? version;
    return (0,_facts_text_js__WEBPACK_IMPORTED_MODULE_8__/* .unclear */ .lD)("it is neither true nor false, and no version of IIS");
}
function readIisVersion(text) {
    const reading = (0,_facts_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .readIis */ .IR)(text);
    return reading.kind === "known" ? (0,_facts_text_js__WEBPACK_IMPORTED_MODULE_8__/* .known */ .eO)(reading.value.version) : reading;
}
function readUpgrade(text) {
    const whether = _facts_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im.read(text);
    if (whether.kind === "known")
        return (0,_facts_text_js__WEBPACK_IMPORTED_MODULE_8__/* .known */ .eO)(whether.value === "false" ? "none" : "unknown");
    const windows = (0,_facts_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .readWindows */ .kg)(text);
    return windows.kind === "known" ? (0,_facts_text_js__WEBPACK_IMPORTED_MODULE_8__/* .known */ .eO)(windows.value.family) : windows;
}
function readClone(text) {
    const whether = _facts_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im.read(text);
    if (whether.kind === "known")
        return whether;
    const method = _facts_cloning_js__WEBPACK_IMPORTED_MODULE_0__/* .cloneMethod */ .bQ.read(text);
    return method.kind === "known" ? (0,_facts_text_js__WEBPACK_IMPORTED_MODULE_8__/* .known */ .eO)(String(method.value === "sysprep")) : method;
}
function readEncrypted(text) {
    const reading = _facts_iis_js__WEBPACK_IMPORTED_MODULE_2__/* .encryptedProperties */ .yr.read(text);
    return reading.kind === "known" || (0,_facts_text_js__WEBPACK_IMPORTED_MODULE_8__/* .refuse */ .TR)(text) !== undefined ? reading : (0,_facts_text_js__WEBPACK_IMPORTED_MODULE_8__/* .unclear */ .lD)("it is neither `none` nor `present`; use a list in the catalogue, or a `table` in the mapping");
}
function isFeatureName(text) {
    const bare = bareFeature(text);
    return /^[a-z0-9][a-z0-9.-]*$/.test(bare) || /^(?:web server(?: \(iis\))?|internet information services?)$/.test(bare);
}
function bareFeature(text) {
    return (0,_facts_server_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .featureName */ .qx)(text).replace(/^[-+]\s*/, "");
}
function comparable(text) {
    return (0,_facts_text_js__WEBPACK_IMPORTED_MODULE_8__/* .normalise */ .j7)(text);
}


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mappedFormat: () => (/* binding */ mappedFormat),
  mostItems: () => (/* binding */ mostItems)
});

// EXTERNAL MODULE: ./build/facts/fact.js
var fact = __webpack_require__(7640);
// EXTERNAL MODULE: ./build/facts/server-roles.js
var server_roles = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/source/location.js
var source_location = __webpack_require__(2897);
// EXTERNAL MODULE: ./build/formats/format.js
var format = __webpack_require__(5068);
// EXTERNAL MODULE: ./build/formats/mapped/check.js
var check = __webpack_require__(183);
// EXTERNAL MODULE: ./build/formats/mapped/empty.js
var empty = __webpack_require__(5626);
// EXTERNAL MODULE: ./build/facts/cloning.js
var cloning = __webpack_require__(2850);
// EXTERNAL MODULE: ./build/facts/iis.js
var iis = __webpack_require__(4495);
// EXTERNAL MODULE: ./build/facts/image.js
var facts_image = __webpack_require__(6617);
// EXTERNAL MODULE: ./build/facts/service-packs.js
var service_packs = __webpack_require__(7896);
// EXTERNAL MODULE: ./build/facts/stages.js
var stages = __webpack_require__(3193);
// EXTERNAL MODULE: ./build/facts/text.js
var facts_text = __webpack_require__(1909);
// EXTERNAL MODULE: ./build/facts/windows.js
var windows = __webpack_require__(2473);
// EXTERNAL MODULE: ./build/facts/windows-facts.js
var windows_facts = __webpack_require__(4471);
// EXTERNAL MODULE: ./build/nearest.js + 1 modules
var nearest = __webpack_require__(6482);
// EXTERNAL MODULE: ./build/formats/mapped/mapping.js
var mapped_mapping = __webpack_require__(9321);
// EXTERNAL MODULE: ./build/formats/mapped/pattern.js
var pattern = __webpack_require__(8533);
// EXTERNAL MODULE: ./build/formats/mapped/query.js
var query = __webpack_require__(5155);
;// CONCATENATED MODULE: ./build/formats/mapped/rule.js





const longestText = 1_000;
const longestShown = 200;
const longestList = 1_000;
class Trace {
    #images = 0;
    #leads = false;
    #files = new Set();
    note(file, leads) {
        this.#images += 1;
        this.#files.add(file);
        this.#leads ||= leads;
    }
    get inVain() {
        const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
        return this.#leads || this.#images === 0 ? undefined : `${counted(this.#images, "item")} of ${counted(this.#files.size, "file")}`;
    }
}
function compileMapping(mapping) {
    const rules = mapped_mapping/* mappedFields */.X.flatMap((field) => {
        const rule = mapping.rules[field];
        return rule === undefined ? [] : [[field, compileRule(rule)]];
    });
    return { mapping, items: mapping.items === undefined ? undefined : sound((0,query/* readPath */.G7)(mapping.items)), rules: new Map(rules) };
}
function compileRule(rule) {
    return {
        ...rule,
        trace: new Trace(),
        ...(typeof rule.from === "object" && "path" in rule.from ? { path: sound((0,query/* readPath */.G7)(rule.from.path)) } : {}),
        ...(rule.match === undefined ? {} : { pattern: sound((0,pattern/* readPattern */.ZS)(rule.match)) }),
        ...(rule.table === undefined ? {} : { byText: new Map(rule.table.map(([text, value]) => [(0,check/* comparable */.Zm)(text), value])) }),
        ...(rule.equals === undefined ? {} : { yes: new Set(rule.equals.map(check/* comparable */.Zm)) }),
    };
}
function sound(read) {
    if ("reason" in read)
        throw new Error(`a mapping that was not checked: ${read.reason}`);
    return read;
}
class CatalogueTooCostly extends Error {
}
function answersFor(field, { rules }, item, budget) {
    const rule = rules.get(field);
    if (rule === undefined)
        return [];
    const answers = takeTexts(rule, item, budget, field);
    if (answers.length > 0 || rule.default === undefined)
        return answers;
    return [constant(rule.default, rule, item, "the mapping says so where the catalogue says nothing")];
}
function remarksOnPaths({ rules }) {
    return [...rules].flatMap(([field, { from, trace, location }]) => {
        const where = trace.inVain;
        if (where === undefined || field === "name" || typeof from !== "object" || !("path" in from))
            return [];
        return [{ code: "path-finds-nothing", level: "warning", message: `\`${field}\` looks at \`${from.path}\` and finds nothing in ${where}: is the path right?`, location, related: [], configuration: true }];
    });
}
function constant(value, rule, { head }, message) {
    return { kind: "text", text: value, value, constant: true, location: head, related: [{ message, location: rule.location }] };
}
function takeTexts(rule, item, budget, field) {
    if (rule.from === "key")
        return item.key === undefined ? [] : [turn(rule, field, { text: item.key.text, location: item.key.location, related: [] })];
    if (rule.from === "file")
        return [turn(rule, field, { text: item.file, location: item.head, related: [{ message: "the mapping takes this from the path of the file", location: rule.location }] })];
    if (rule.path === undefined)
        return "texts" in rule.from ? rule.from.texts.map((text) => constant(text, rule, item, "the mapping says so")) : [];
    const found = rule.path.find(item.node, budget);
    if (found.kind === "too-costly")
        throw new CatalogueTooCostly();
    rule.trace.note(item.file, found.nodes.length > 0 || found.stopped !== undefined);
    const answers = found.nodes.flatMap(({ node }) => answersOf(node, rule, field));
    return found.stopped === undefined ? answers : [...answers, { kind: "opaque", text: found.stopped.text?.slice(0, longestShown) ?? "", because: found.stopped.because, location: found.stopped.location, related: [] }];
}
function answersOf(node, rule, field) {
    if (node.tag !== undefined)
        return [unreadable(node, (0,query/* becauseOfTag */.W$)(node.tag))];
    if (node.kind === "scalar") {
        const text = node.text();
        return text === undefined ? [] : [turn(rule, field, { text, location: node.location, related: relatedOf(node) })];
    }
    if (node.kind !== "list")
        return [unreadable(node, "it is a mapping, needed a text")];
    const items = node.items();
    if (field === "iis.encryptedProperties")
        return [{ kind: "text", text: items.length === 0 ? "[]" : "a list", value: items.length === 0 ? "none" : "present", constant: false, location: (0,query/* headOf */.Uo)(node), related: relatedOf(node) }];
    if (field !== "features")
        return [unreadable(node, "it is a list, needed one text")];
    if (items.length > longestList)
        return [unreadable(node, `it has ${items.length} entries, at most ${longestList} are read`)];
    return items.flatMap((each) => (each.kind === "list" ? [unreadable(each, "it is a list in a list")] : answersOf(each, rule, field)));
}
function turn(rule, field, written) {
    const text = written.text.length > longestShown ? `${written.text.slice(0, longestShown)}…` : written.text;
    const opaque = (because) => ({ ...written, kind: "opaque", text, because });
    if (written.text.length > longestText)
        return opaque(`it has ${written.text.length} characters, at most ${longestText} are read`);
    if (field !== "name" && (0,facts_text/* looksLikeTemplate */.mr)(written.text))
        return opaque("it looks like a template that is filled in later");
    let value = written.text.trim();
    if (rule.pattern !== undefined) {
        const parts = rule.pattern.match(value);
        if (parts === undefined)
            return opaque("the `match` of the mapping does not fit it");
        value = rule.value === undefined ? (parts[1] ?? value) : (0,pattern/* fillIn */.pz)(rule.value, parts);
    }
    if (rule.byText !== undefined) {
        const known = rule.byText.get((0,check/* comparable */.Zm)(value));
        if (known === undefined)
            return opaque("the `table` of the mapping does not have it");
        value = known;
    }
    if (rule.yes !== undefined)
        value = String(rule.yes.has((0,check/* comparable */.Zm)(value)));
    return { ...written, kind: "text", text, value, constant: false };
}
function unreadable(node, because) {
    return { kind: "opaque", text: node.text()?.slice(0, longestShown) ?? "", because, location: (0,query/* headOf */.Uo)(node), related: relatedOf(node) };
}
function relatedOf({ via }) {
    return via === undefined ? [] : [{ message: "taken over here", location: via }];
}
function oneOf(answers) {
    const [first, second] = answers;
    const unread = answers.find((answer) => answer.kind === "opaque");
    if (unread !== undefined || first === undefined || second === undefined)
        return unread ?? first;
    return { kind: "opaque", text: first.text, because: `the path of the mapping finds ${answers.length} values, needed one`, location: first.location, related: [...first.related, { message: "another one", location: second.location }] };
}
function factOf(answer, read) {
    const { text, location } = answer;
    const related = answer.related.length === 0 ? {} : { related: answer.related };
    if (answer.kind === "opaque")
        return { state: "opaque", text, because: answer.because, location, ...related };
    const reading = read(answer.value);
    if (reading.kind === "known")
        return { state: "stated", value: reading.value, text, location, ...related };
    const made = answer.value === text ? "" : `the mapping makes "${answer.value}" of it, and `;
    return { state: "opaque", text, because: `${made}${reading.because}`, ...(reading.suggestion === undefined || made !== "" ? {} : { suggestion: reading.suggestion }), location, ...related };
}

;// CONCATENATED MODULE: ./build/formats/mapped/facts.js












function readFacts(mapping, item, budget) {
    const all = (field) => answersFor(field, mapping, item, budget);
    const one = (field) => oneOf(all(field));
    const facts = {};
    const os = one("os");
    if (os?.kind === "text" && !os.constant && (0,windows/* namesAnotherSystem */.Zp)(os.value))
        return undefined;
    stateWindows(os, one, facts);
    const features = all("features");
    const phase = one("iis.phase");
    const steps = stepsOf(features, phase);
    Object.assign(facts, steps.facts);
    stateIis(one, phase, { facts, doubt: steps.unreadSteps.length > 0 });
    put(facts, "ie.version", one("ie"), (value) => facts_image/* vocabularies */.r9["ie.version"].read(value));
    const sysprep = one("sysprep");
    put(facts, "sysprep", sysprep, check/* readClone */.KB);
    if (sysprep?.kind === "text" && iis/* truth */.Im.read(sysprep.value).kind !== "known")
        put(facts, "clone.method", sysprep, (value) => cloning/* cloneMethod */.bQ.read(value));
    if (facts["clone.method"]?.state === "opaque")
        delete facts["clone.method"];
    return { location: item.head, facts, unreadSteps: [...steps.unreadSteps, { what: "what this image is made with", location: item.head }] };
}
function put(facts, key, answer, read) {
    if (answer !== undefined)
        facts[key] = factOf(answer, read);
}
function stateWindows(os, one, facts) {
    if (os?.kind === "opaque")
        put(facts, "os.family", os, facts_text/* known */.eO);
    if (os?.kind === "text") {
        for (const [key, fact] of Object.entries((0,windows_facts/* windowsFacts */.p)(os.value, os.location))) {
            facts[key] = factOf(os, () => (fact.state === "opaque" ? { kind: "unclear", because: fact.because, ...(fact.suggestion === undefined ? {} : { suggestion: fact.suggestion }) } : (0,facts_text/* known */.eO)(fact.state === "unstated" ? "" : fact.value)));
        }
    }
    const family = facts["os.family"]?.state === "stated" ? facts["os.family"].value : undefined;
    const part = (key, field, read) => {
        const answer = one(field);
        if (answer !== undefined)
            facts[key] = agree(facts[key], factOf(answer, read), key);
    };
    part("os.edition", "os.edition", (value) => facts_image/* vocabularies */.r9["os.edition"].read(value));
    const edition = facts["os.edition"]?.state === "stated" ? facts["os.edition"].value : undefined;
    part("os.service-pack", "servicePack", (value) => (0,service_packs/* readServicePack */.Z)(value, [], family, edition));
    part("os.version", "os.build", (value) => (0,windows/* readBuild */.lT)(value, family));
    part("os.upgraded-from", "os.upgradedFrom", check/* readUpgrade */.Fz);
    part("os.domain-joined", "os.domainJoined", (value) => facts_image/* vocabularies */.r9["os.domain-joined"].read(value));
}
const serverEditions = new Set(["enterprise", "terminal-server", "advanced-server", "datacenter", "standard", "web"]);
function agree(named, own, key) {
    if (named === undefined || named.state !== "stated" || own.state !== "stated" || named.value === own.value)
        return own;
    if (key === "os.edition" && named.value === "server" && serverEditions.has(own.value))
        return own;
    if (key === "os.edition" && own.value === "server" && serverEditions.has(named.value))
        return named;
    return contradiction(own, named, `"${named.text}" says otherwise`);
}
function contradiction(fact, other, because) {
    return { state: "opaque", text: fact.text, because, contradicted: true, location: fact.location, related: [...(fact.related ?? []), { message: "stated here", location: other.location }] };
}
function stepsOf(features, phase) {
    const effects = features.map((answer) => {
        const { text, location, related } = answer;
        const place = { text, location, related };
        const unread = { ...place, kind: "unread", what: text === "" && answer.kind === "opaque" ? `a feature that cannot be read (${answer.because})` : `the feature "${text}"` };
        if (answer.kind === "opaque")
            return unread;
        if (!(0,check/* isFeatureName */.eX)(answer.value))
            return unread;
        const name = (0,check/* bareFeature */.dA)(answer.value);
        const present = !(0,server_roles/* featureName */.qx)(answer.value).startsWith("-");
        const slip = present ? (0,server_roles/* slipFor */.kO)(name, nearest/* nearest */.p) : undefined;
        if (slip !== undefined)
            return { ...unread, what: `the feature "${text}" (no feature of this name is known; did you mean "${slip}"?)` };
        return { ...place, kind: "feature", name, present };
    });
    const reading = phase?.kind === "text" ? iis/* iisPhase */.TA.read(phase.value) : undefined;
    const when = phase === undefined ? "before-generalize" : reading?.kind === "known" ? reading.value : "unknown";
    const steps = (0,stages/* factsOfStages */.e)([{ phase: when, effects }]);
    const { "iis.phase": _phase, ...facts } = steps.facts;
    return { ...steps, facts };
}
const ofIis = ["iis.version", "iis.product", "iis.source", "iis.phase", "iis.install-order", "iis.encrypted-properties"];
function stateIis(one, phase, { facts, doubt }) {
    const whether = one("iis");
    const version = one("iis.version");
    if (whether !== undefined)
        statePresence(whether, doubt, facts);
    if (version !== undefined)
        putVersion(facts, version);
    const rest = [["iis.source", one("iis.source")], ["iis.phase", phase], ["iis.install-order", one("iis.installOrder")], ["iis.encrypted-properties", one("iis.encryptedProperties")]];
    for (const [key, answer] of rest)
        put(facts, key, answer, (value) => (key === "iis.encrypted-properties" ? (0,check/* readEncrypted */.ns)(value) : facts_image/* vocabularies */.r9[key].read(value)));
    const installed = facts["iis.installed"];
    const answers = new Map([...rest, ["iis.version", version], ["iis.product", version]]);
    if (installed?.state === "stated" && installed.value === "false") {
        for (const key of ofIis) {
            const answer = answers.get(key);
            if (key === "iis.phase" || (answer?.kind === "text" && answer.constant))
                delete facts[key];
        }
    }
}
function statePresence(whether, doubt, facts) {
    const listed = facts["iis.installed"];
    const reading = whether.kind === "text" && iis/* truth */.Im.read(whether.value).kind !== "known" ? (0,iis/* readIis */.IR)(whether.value) : undefined;
    if (reading?.kind === "known")
        putVersion(facts, whether);
    const own = factOf(whether, (value) => (reading?.kind === "known" ? (0,facts_text/* known */.eO)("true") : iis/* truth */.Im.read(value)));
    const isNo = own.state === "stated" && own.value === "false";
    if (isNo && whether.kind === "text" && whether.constant && (doubt || listed !== undefined))
        return;
    if (listed?.state !== "stated")
        facts["iis.installed"] = own;
    else if (own.state === "stated" && own.value !== listed.value)
        facts["iis.installed"] = contradiction(own, listed, isNo ? "a feature that is listed installs IIS" : "a feature that is listed takes IIS out");
}
function putVersion(facts, answer) {
    const reading = answer.kind === "text" ? (0,iis/* readIis */.IR)(answer.value) : undefined;
    facts["iis.version"] = factOf(answer, () => (reading === undefined || reading.kind === "unclear" ? (reading ?? (0,facts_text/* known */.eO)("")) : (0,facts_text/* known */.eO)(reading.value.version)));
    if (reading?.kind === "known")
        facts["iis.product"] = factOf(answer, () => (0,facts_text/* known */.eO)(reading.value.product));
}

;// CONCATENATED MODULE: ./build/formats/mapped/mapped.js










const mostItems = 10_000;
const reads = {
    ...Object.fromEntries(mapped_mapping/* mappedFields */.X.flatMap((field) => (check/* factOfField */.Cz[field] === null ? [] : [[check/* factOfField */.Cz[field], field]]))),
    ...Object.fromEntries(server_roles/* serverRoleIds */.wj.map((id) => [(0,fact/* roleKey */.Q)(id), "features"])),
    "iis.installed": "iis, features",
    "iis.product": "iis.version",
    "iis.source": "iis.source, features",
    "os.edition": "os, os.edition",
    "os.version": "os, os.build",
    "os.service-pack": "os, servicePack",
    "clone.method": "sysprep",
};
function mappedFormat(mappings, mappingsOf, isNative) {
    const compiled = mappings.map(compileMapping);
    return {
        id: "mapped",
        title: "Catalogues by a mapping of the policy",
        docs: "docs/formats/mapped.md",
        marker: /(?!)/,
        unparsed: "error",
        spans: "file",
        reads,
        recognise: (document) => ({ kind: mappingsOf(document.file).length > 0 && !isNative(document) ? "yes" : "no" }),
        read: (documents) => readCatalogue(documents, compiled, mappingsOf),
        remarks: () => compiled.flatMap(remarksOnPaths),
    };
}
function readCatalogue(documents, compiled, mappingsOf) {
    const [first] = documents;
    if (first === undefined)
        return { images: [], diagnostics: [] };
    const diagnostics = [];
    const images = [];
    const budget = new query/* Budget */.__();
    const filled = documents.filter(({ root }) => root.kind !== "missing");
    if (filled.length === 0)
        return { images: [], diagnostics: [(0,empty/* emptyCatalogue */.N)(first.file)] };
    for (const index of mappingsOf(first.file)) {
        const mapping = compiled[index];
        if (mapping === undefined)
            throw new Error("a mapping that is not in the policy");
        try {
            for (const document of filled)
                images.push(...readDocument(document, mapping, budget, diagnostics));
        }
        catch (error) {
            if (!(error instanceof CatalogueTooCostly))
                throw error;
            diagnostics.push(complaint("mapping-too-costly", "The paths of the mapping reach too much in this file: the rest of it was not read. Use paths that name their keys, or split the file.", (0,source_location/* startOfFile */.S)(first.file), mapping));
        }
    }
    return { images: distinguish(images, diagnostics), diagnostics };
}
function complaint(code, message, location, { mapping }) {
    return { code, level: "error", message, location, related: [{ message: "the mapping", location: mapping.location }] };
}
function readDocument(document, mapping, budget, diagnostics) {
    const found = itemsOf(document, mapping, budget);
    if ("code" in found) {
        diagnostics.push(found);
        return [];
    }
    if (found.length > mostItems) {
        diagnostics.push(complaint("too-many-items", `The mapping finds ${found.length} images in this document, at most ${mostItems} are read: none of them was. Split the file.`, (0,query/* headOf */.Uo)(document.root), mapping));
        return [];
    }
    const others = [];
    const images = found.flatMap((item) => {
        const stated = readFacts(mapping, item, budget);
        if (stated === undefined) {
            others.push(item);
            return [];
        }
        const { name, location, broken } = nameOf(item, mapping, budget, diagnostics);
        return [{ name, resources: item.key === undefined ? [] : [item.key.text], location, stated: { ...stated, location }, broken }];
    });
    const [other] = others;
    if (images.length === 0)
        diagnostics.push((0,format/* noImage */.$)(document, other === undefined ? "The list of images in this catalogue is empty." : "Every image of this catalogue is of a system that is not Windows."));
    else if (other !== undefined)
        diagnostics.push({ code: "other-system", level: "note", message: `${others.length} of the ${found.length} images of this catalogue name a system that is not Windows, and are left out.`, location: other.head, related: [] });
    return images;
}
function itemsOf({ root, file }, mapping, budget) {
    const wrong = (message, node, location = (0,query/* headOf */.Uo)(node)) => complaint("no-items", `${message} Nothing in this document was evaluated.`, location, mapping);
    const path = mapping.items;
    if (root.tag !== undefined)
        return wrong(`This document cannot be read: ${(0,query/* becauseOfTag */.W$)(root.tag)}.`, root);
    if (path === undefined) {
        if (root.kind === "list")
            return root.items().map((node) => itemAt(node, undefined, file));
        return root.kind === "map" ? [itemAt(root, undefined, file)] : wrong("This document is named by a mapping of the policy and holds a text, needed an image or a list of images.", root);
    }
    const text = mapping.mapping.items ?? "";
    const found = path.find(root, budget);
    if (found.kind === "too-costly")
        throw new CatalogueTooCostly();
    if (found.stopped !== undefined)
        return wrong(`The mapping looks for images by \`items: ${text}\`, which cannot be followed here: ${found.stopped.because}.`, root, found.stopped.location);
    const [only] = found.nodes;
    if (only === undefined)
        return wrong(`The mapping looks for images by \`items: ${text}\` and finds nothing.`, root);
    if (path.isSingular)
        return entriesOf(only.node, file) ?? wrong(`The mapping looks for images by \`items: ${text}\` and finds ${only.node.tag === undefined ? (only.node.text() === undefined ? "nothing" : "a text") : `a value with the tag ${only.node.tag}`}, needed a list or a mapping of images.`, only.node);
    const keys = new Map();
    return found.nodes.flatMap(({ node, location }) => (node.kind === "list" && node.tag === undefined ? (entriesOf(node, file) ?? []) : [itemAt(node, entryAt(root, location, keys), file)]));
}
function entriesOf(node, file) {
    if (node.tag !== undefined)
        return undefined;
    if (node.kind === "list")
        return node.items().map((item) => itemAt(item, undefined, file));
    return node.kind === "map" ? node.entries().map((entry) => itemAt(entry.value, entry, file)) : undefined;
}
function itemAt(node, entry, file) {
    return { node, key: entry === undefined ? undefined : { text: entry.key, location: entry.keyLocation }, file, head: entry?.keyLocation ?? (0,query/* headOf */.Uo)(node) };
}
function entryAt(root, location, known) {
    const last = location.at(-1);
    if (typeof last !== "string")
        return undefined;
    let parent = root;
    for (const part of location.slice(0, -1))
        parent = typeof part === "string" ? parent?.get(part) : parent?.items()[part];
    if (parent === undefined)
        return undefined;
    const entries = known.get(parent) ?? new Map(parent.entries().map((entry) => [entry.key, entry]));
    known.set(parent, entries);
    return entries.get(last);
}
function nameOf(item, mapping, budget, diagnostics) {
    const answers = answersFor("name", mapping, item, budget);
    const answer = oneOf(answers);
    if (answer?.kind === "text" && answer.value !== "")
        return { name: answer.value, location: answer.location, broken: false };
    const why = answer === undefined ? "the mapping finds none" : answer.kind === "text" ? "it is empty" : `it cannot be read${answer.text === "" ? "" : ` from "${answer.text}"`} (${answer.because})`;
    const location = answer?.location ?? item.head;
    diagnostics.push(complaint("image-without-name", `An image without a name: ${why}. Waivers and reports go by the name.`, location, mapping));
    return { name: `(image at line ${location.start.line})`, location, broken: true };
}
function distinguish(images, diagnostics) {
    const seen = new Map();
    const taken = new Set(images.map(({ name }) => name));
    return images.map((image) => {
        const known = seen.get(image.name);
        if (known === undefined) {
            seen.set(image.name, { first: image, count: 1 });
            return image;
        }
        let name;
        do {
            known.count += 1;
            name = `${image.name} (${known.count})`;
        } while (taken.has(name));
        taken.add(name);
        diagnostics.push({ code: "name-not-unique", level: "warning", message: `Two images of this catalogue are named "${image.name}": this one is called "${name}" in reports and waivers. Let \`name\` of the mapping find a name that is unique in the file.`, location: image.location, related: [{ message: "the other one", location: known.first.location }] });
        return { ...image, name };
    });
}


/***/ }),

/***/ 8533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ readPattern),
/* harmony export */   pz: () => (/* binding */ fillIn),
/* harmony export */   un: () => (/* binding */ highestGroup)
/* harmony export */ });
/* unused harmony export longestPattern */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

const longestPattern = 200;
const mostInstructions = 2_000;
const mostKept = 10_000;
function readPattern(text) {
    if (text.length > longestPattern)
        return { reason: `it has ${text.length} characters, at most ${longestPattern} are read` };
    let compiled;
    try {
        compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(text);
    }
    catch (error) {
        if (error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSException */ .o_)
            return { reason: `${error.message.replace(/^error parsing regexp: /, "")} (the syntax is that of RE2: no look-around, no back references)` };
        throw error;
    }
    if (compiled.programSize() > mostInstructions)
        return { reason: "its repetitions multiply to more than is tried; use smaller counts, or * and +" };
    const groups = compiled.groupCount();
    const kept = new Map();
    return {
        groups,
        match(subject) {
            if (kept.has(subject))
                return kept.get(subject);
            const matcher = compiled.matcher(subject);
            const result = matcher.matches() ? Array.from({ length: groups + 1 }, (_, index) => matcher.group(index) ?? "") : undefined;
            if (kept.size < mostKept)
                kept.set(subject, result);
            return result;
        },
    };
}
function fillIn(template, parts) {
    return template.replace(/\$(\$|\d)/g, (_all, what) => (what === "$" ? "$" : (parts[Number(what)] ?? "")));
}
function highestGroup(template) {
    return Math.max(-1, ...[...template.matchAll(/\$(\$|\d)/g)].flatMap(([, what]) => (what === "$" ? [] : [Number(what)])));
}


/***/ }),

/***/ 5155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   W$: () => (/* binding */ becauseOfTag),
/* harmony export */   __: () => (/* binding */ Budget)
/* harmony export */ });
/* unused harmony export longestPath */
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(393);
/* harmony import */ var _facts_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1909);


const longestPath = 200;
const mostSteps = 2_000_000;
const mostStepsOfOne = 500_000;
class TooCostly extends Error {
}
class Budget {
    #left = mostSteps;
    #leftForOne = 0;
    spellings = new Map();
    begin() {
        this.#leftForOne = Math.min(this.#left, mostStepsOfOne);
    }
    spend(count) {
        this.#left -= count;
        this.#leftForOne -= count;
        if (this.#leftForOne < 0)
            throw new TooCostly();
    }
}
class Environment extends json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd {
    constructor() {
        super({ maxRecursionDepth: 200 });
    }
    setupFilterFunctions() {
        this.functionRegister.clear();
    }
    entries(object) {
        const view = views.get(object);
        if (view === undefined)
            throw new Error("a map from elsewhere");
        return view.entries();
    }
}
const views = new WeakMap();
const environment = new Environment();
function readPath(text) {
    if (text.length > longestPath)
        return { reason: `it has ${text.length} characters, at most ${longestPath} are read` };
    const bare = text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
    const filters = bare.includes("?");
    if (/[\p{L}\p{N}_]\s*\(/u.test(bare))
        return { reason: "functions are not read in paths; use `match`, `table` or `equals`" };
    if (filters && /[<>]/.test(bare))
        return { reason: "values are texts, which only == and != compare" };
    const literal = /(?:[=!]=\s*(true|false|-?\d[\d.eE+-]*)(?![\p{L}\p{N}_]))|(?:(?<![\p{L}\p{N}_.$@\]-])(true|false|-?\d[\d.eE+-]*)\s*[=!]=)/u.exec(bare);
    if (literal !== null)
        return { reason: `values are texts as they are written, so that ${literal[1] ?? literal[2]} is equal to none; write it in quotes, '${literal[1] ?? literal[2]}'` };
    try {
        const query = environment.compile(standardForm(text));
        return new CompiledPath(query, filters, bare.includes(".."));
    }
    catch (error) {
        if (error instanceof json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathError */ .s_)
            return { reason: `it is no JSONPath: ${error.message.split("\n")[0]?.replace(/ \('.*$/s, "") ?? ""}` };
        throw error;
    }
}
function standardForm(text) {
    if (text.startsWith("$"))
        return text;
    const names = text.split(".");
    if (names.every((name) => /^[\p{L}\p{N}_-]+$/u.test(name)))
        return `$${names.map((name) => `['${name}']`).join("")}`;
    return text.startsWith("[") ? `$${text}` : `$.${text}`;
}
class CompiledPath {
    isSingular;
    #query;
    #filters;
    #descends;
    constructor(query, filters, descends) {
        this.#query = query;
        this.#filters = filters;
        this.#descends = descends;
        this.isSingular = query.singularQuery();
    }
    find(root, budget) {
        const walk = new Walk(budget);
        walk.ends.add(root);
        budget.begin();
        try {
            const nodes = this.#query.query(walk.view(root)).nodes.map(({ location }) => ({ node: nodeAt(root, location), location }));
            const stop = this.#stopOf(walk, root, nodes);
            return { kind: "found", nodes, ...(stop === undefined ? {} : { stopped: stop }) };
        }
        catch (error) {
            if (error instanceof TooCostly || error instanceof RangeError)
                return { kind: "too-costly" };
            throw error;
        }
    }
    #stopOf(walk, root, nodes) {
        if (root.tag !== undefined)
            return stopAt(root, becauseOfTag(root.tag));
        if (this.#descends)
            return undefined;
        const found = new Set(nodes.map(({ node }) => node));
        for (const node of walk.ends) {
            if (found.has(node))
                continue;
            if (node.tag !== undefined)
                return stopAt(node, becauseOfTag(node.tag));
            if ((0,_facts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeTemplate */ .mr)(node.text() ?? ""))
                return stopAt(node, "it looks like a template that is filled in later");
            if (this.#filters || (node.kind === "scalar" && node.text() === undefined))
                continue;
            return stopAt(node, `${node.kind === "scalar" ? "a text" : node.kind === "list" ? "a list" : "a mapping"} stands where the path goes on`);
        }
        return walk.misspelled;
    }
}
function stopAt(node, because) {
    return { because, location: headOf(node), ...(node.text() === undefined ? {} : { text: node.text() ?? "" }) };
}
function headOf(node) {
    if (node.kind === "map")
        return node.entries()[0]?.keyLocation ?? startOf(node);
    return node.kind === "list" ? startOf(node) : node.location;
}
function startOf({ location }) {
    return location.start.line === location.end.line ? location : { ...location, end: location.start };
}
function becauseOfTag(tag) {
    return `the tag ${tag} is filled in by something else`;
}
function nodeAt(root, location) {
    let node = root;
    for (const part of location) {
        const next = typeof part === "string" ? node.get(part) : node.items()[part];
        if (next === undefined)
            throw new Error("a path that leads to nothing");
        node = next;
    }
    return node;
}
class Walk {
    budget;
    ends = new Set();
    misspelled;
    constructor(budget) {
        this.budget = budget;
    }
    view(node) {
        if (node.tag !== undefined)
            return node.text() ?? "";
        switch (node.kind) {
            case "map": {
                const view = new MapView(this, node);
                const door = new Proxy(Object.create(null), view);
                views.set(door, view);
                return door;
            }
            case "list":
                return new Proxy([], new ListView(this, node));
            case "scalar":
                return node.text() ?? null;
            case "missing":
                return null;
            default:
                return node.kind;
        }
    }
    reach(node) {
        this.budget.spend(1);
        this.ends.add(node);
        return this.view(node);
    }
    miss(node, key) {
        let spellings = this.budget.spellings.get(node);
        if (spellings === undefined) {
            const entries = node.entries();
            this.budget.spend(entries.length);
            spellings = new Map(entries.map((entry) => [(0,_facts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(entry.key), entry]));
            this.budget.spellings.set(node, spellings);
        }
        const other = spellings.get((0,_facts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(key));
        if (other !== undefined)
            this.misspelled ??= { location: other.keyLocation, because: `the key "${other.key}" stands here, needed "${key}"` };
    }
    enter(node) {
        this.budget.spend(1);
        this.ends.delete(node);
    }
}
class MapView {
    #walk;
    #node;
    constructor(walk, node) {
        this.#walk = walk;
        this.#node = node;
    }
    entries() {
        this.#walk.enter(this.#node);
        return this.#node.entries().map(({ key, value }) => [key, this.#walk.reach(value)]);
    }
    get(_target, key) {
        const child = this.#child(key);
        return child === undefined ? undefined : this.#walk.reach(child);
    }
    has(_target, key) {
        return this.#child(key) !== undefined;
    }
    getOwnPropertyDescriptor(_target, key) {
        return this.#child(key) === undefined ? undefined : { value: undefined, writable: true, enumerable: true, configurable: true };
    }
    ownKeys() {
        this.#walk.enter(this.#node);
        const keys = this.#node.entries().map(({ key }) => key);
        this.#walk.budget.spend(keys.length);
        return keys;
    }
    #child(key) {
        if (typeof key !== "string")
            return undefined;
        this.#walk.enter(this.#node);
        const child = this.#node.get(key);
        if (child.kind !== "missing")
            return child;
        this.#walk.miss(this.#node, key);
        return undefined;
    }
}
class ListView {
    #walk;
    #node;
    constructor(walk, node) {
        this.#walk = walk;
        this.#node = node;
    }
    get(target, key) {
        if (key === "length") {
            this.#walk.enter(this.#node);
            return this.#node.items().length;
        }
        const child = this.#child(key);
        return child === undefined ? Reflect.get(target, key) : this.#walk.reach(child);
    }
    has(target, key) {
        return this.#child(key) !== undefined || Reflect.has(target, key);
    }
    #child(key) {
        return typeof key === "string" && /^\d{1,9}$/.test(key) ? this.#node.items()[Number(key)] : undefined;
    }
}


/***/ })

};
