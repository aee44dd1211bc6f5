export const id = 36;
export const ids = [36];
export const modules = {

/***/ 183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ factOfField),
/* harmony export */   DF: () => (/* binding */ reasonAgainstValue),
/* harmony export */   Fz: () => (/* binding */ readUpgrade),
/* harmony export */   GJ: () => (/* reexport safe */ _query_js__WEBPACK_IMPORTED_MODULE_6__.GJ),
/* harmony export */   JL: () => (/* binding */ truthFields),
/* harmony export */   KB: () => (/* binding */ readClone),
/* harmony export */   Xx: () => (/* reexport safe */ _pattern_js__WEBPACK_IMPORTED_MODULE_7__.Xx),
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

/***/ 8533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xx: () => (/* binding */ longestPattern),
/* harmony export */   ZS: () => (/* binding */ readPattern),
/* harmony export */   pz: () => (/* binding */ fillIn),
/* harmony export */   un: () => (/* binding */ highestGroup)
/* harmony export */ });
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
/* harmony export */   GJ: () => (/* binding */ longestPath),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   W$: () => (/* binding */ becauseOfTag),
/* harmony export */   __: () => (/* binding */ Budget)
/* harmony export */ });
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


/***/ }),

/***/ 2282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ mappingKeys),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
const mappingKeys = {
    mapping: [
        { name: "files", description: "The catalogue: files, folders or globs, like `paths` and relative to the same folder. Each of them must match a file that the run reads." },
        { name: "items", description: "JSONPath to the images: to their list, to the mapping that holds them by name, or, with wildcards or filters, to each of them. Left out, each document is one image, or a list of images." },
        { name: "name", field: "name", description: "The image's name." },
        { name: "os", field: "os", parts: "os", description: "The Windows: one text, or part by part." },
        { name: "servicePack", field: "servicePack", description: "Service pack." },
        { name: "iis", field: "iis", parts: "iis", description: "Whether IIS is in the image, or which version; or part by part." },
        { name: "features", field: "features", description: "Windows roles and features that are put in: a text, or a list of texts." },
        { name: "ie", field: "ie", description: "Internet Explorer." },
        { name: "sysprep", field: "sysprep", description: "Whether the image is cloned with Sysprep." },
    ],
    os: [
        { name: "product", field: "os", description: "The Windows, by its name or the name of a base image." },
        { name: "edition", field: "os.edition", description: "Edition." },
        { name: "servicePack", field: "servicePack", description: "Service pack; the same as `servicePack` beside `os`." },
        { name: "build", field: "os.build", description: "Build, or full version." },
        { name: "upgradedFrom", field: "os.upgradedFrom", description: "The Windows that the installation was upgraded from, or none." },
        { name: "domainJoined", field: "os.domainJoined", description: "Whether the machine is a member of a domain." },
    ],
    iis: [
        { name: "installed", field: "iis", description: "Whether IIS is in the image, or which version." },
        { name: "version", field: "iis.version", description: "Version of IIS." },
        { name: "source", field: "iis.source", description: "Where IIS was installed from." },
        { name: "phase", field: "iis.phase", description: "When IIS and the features enter: base, before-generalize or after-clone." },
        { name: "installOrder", field: "iis.installOrder", description: "Order of Option Pack and service pack on Windows NT 4.0." },
        { name: "encryptedProperties", field: "iis.encryptedProperties", description: "Secrets in the configuration of IIS: none, present, or a list of them." },
        { name: "features", field: "features", description: "The same as `features` beside `iis`." },
    ],
    rule: [
        { name: "path", description: "Where the text stands, from the image on: names separated by dots, or JSONPath. `$` is the image itself." },
        { name: "key", description: "`true`: the text is the key under which the image stands in its mapping." },
        { name: "file", description: "`true`: the text is the path of the file." },
        { name: "match", description: "Regular expression (RE2) that the whole text has to match." },
        { name: "value", description: "With `match`: what it stands for, `$1` being the first group. Alone: the value of every image." },
        { name: "table", description: "What each text stands for. A text that is not here cannot be determined." },
        { name: "equals", description: "The text, or the texts, that mean yes; every other one means no." },
        { name: "default", description: "What it means that nothing is found." },
    ],
};
function namesOf(map) {
    return mappingKeys[map].map(({ name }) => name);
}


/***/ }),

/***/ 7036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   longestGlob: () => (/* binding */ longestGlob),
/* harmony export */   mostMappings: () => (/* binding */ mostMappings),
/* harmony export */   readMappings: () => (/* binding */ readMappings)
/* harmony export */ });
/* harmony import */ var _formats_mapped_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(183);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6482);
/* harmony import */ var _configuration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8481);
/* harmony import */ var _mapping_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2282);




const longestGlob = 200;
const mostMappings = 100;
function readMappings(entry, complaints) {
    const { value, keyLocation } = entry;
    if (value.kind !== "list" || value.tag !== undefined) {
        complaints.add("wrong-shape", `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)} holds ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(value)}, needed a list of mappings.`, keyLocation);
        return undefined;
    }
    const items = value.items();
    if (items.length > mostMappings) {
        complaints.add("list-too-long", `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)} has ${items.length} entries, at most ${mostMappings} are read.`, keyLocation);
        return undefined;
    }
    const mappings = items.map((item) => readMapping(item, complaints));
    return mappings.every((mapping) => mapping !== undefined) ? mappings : undefined;
}
function readMapping(node, complaints) {
    if (node.kind !== "map" || node.tag !== undefined) {
        complaints.add("wrong-shape", `An entry of "mappings" is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(node)}, needed a mapping with files, name and the facts that the catalogue states.`, node.location);
        return undefined;
    }
    const location = node.entries()[0]?.keyLocation ?? node.location;
    const entries = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$2)(node, (0,_mapping_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)("mapping"), "a mapping", complaints);
    let sound = entries.size === node.entries().filter(({ key }) => !key.startsWith("x-")).length;
    const refuse = (code, message) => {
        complaints.add(code, message, location);
        sound = false;
    };
    const filesEntry = entries.get("files");
    const files = filesEntry === undefined ? undefined : readGlobs(filesEntry, complaints);
    if (filesEntry === undefined)
        refuse("mapping-without-files", "A mapping without `files`, needed the files of the catalogue, as paths or globs.");
    if (!entries.has("name"))
        refuse("mapping-without-name", "A mapping without `name`, needed where the name of an image stands: a path, or `{ key: true }`.");
    const itemsEntry = entries.get("items");
    const items = itemsEntry === undefined ? undefined : readPath((0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(itemsEntry), complaints);
    const rules = readRules(entries, complaints);
    if (!sound || files === undefined || rules === undefined || (itemsEntry !== undefined && items === undefined))
        return undefined;
    return { files: files.map(({ glob }) => glob), places: files.map((each) => each.location), ...(items === undefined ? {} : { items }), rules, location };
}
function readGlobs(entry, complaints) {
    const own = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(entry);
    const isList = entry.value.kind === "list" && entry.value.tag === undefined;
    const slots = isList ? entry.value.items().map((value) => ({ name: `an entry of ${own.name}`, value, location: value.location })) : [own];
    if (slots.length === 0) {
        complaints.add("empty-value", `${own.name} is an empty list, needed the files of the catalogue.`, own.location);
        return undefined;
    }
    if (slots.length > _configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .longestList */ .XZ) {
        complaints.add("list-too-long", `${own.name} has ${slots.length} entries, at most ${_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .longestList */ .XZ} are read. Use fewer, wider globs.`, own.location);
        return undefined;
    }
    const globs = slots.map((slot) => {
        const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(slot, "a path or a glob", complaints);
        const reason = text === undefined ? undefined : reasonAgainstGlob(text);
        if (text !== undefined && reason !== undefined)
            complaints.add("bad-glob", `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)} cannot be used: ${reason}.`, slot.location);
        return text === undefined || reason !== undefined ? undefined : { glob: text, location: slot.location };
    });
    return globs.every((glob) => glob !== undefined) ? globs : undefined;
}
function reasonAgainstGlob(text) {
    if (text.length > longestGlob)
        return `it has ${text.length} characters, at most ${longestGlob} are read`;
    if (text.startsWith("!"))
        return "it begins with !, which has no meaning here";
    return /[*?[{].*\/\.\.(?:\/|$)/.test(text) ? "it has .. behind a wildcard" : undefined;
}
function readPath(slot, complaints) {
    const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(slot, "a path such as base.sku or $.images[*]", complaints);
    const reason = text === undefined ? undefined : (0,_formats_mapped_check_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonAgainstPath */ .tr)(text);
    if (text === undefined || reason === undefined)
        return text;
    complaints.add("bad-query", `${slot.name} is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, needed a path such as base.sku or $.images[*]: ${reason}.`, slot.location);
    return undefined;
}
function readRules(entries, complaints) {
    const places = new Map();
    const rules = {};
    let sound = true;
    const read = (entry, field) => {
        const other = places.get(field);
        const rule = other === undefined ? readRule(entry, field, complaints) : undefined;
        if (other !== undefined)
            complaints.add("key-twice", `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)} reads the same fact as ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(other.key)} elsewhere in this mapping: keep one of them.`, entry.keyLocation, [{ message: "the other one", location: other.keyLocation }]);
        if (rule === undefined)
            sound = false;
        else
            rules[field] = rule;
        places.set(field, entry);
    };
    for (const { name, field, parts } of _mapping_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingKeys */ .Z.mapping) {
        const entry = entries.get(name);
        if (entry === undefined || field === undefined)
            continue;
        if (parts === undefined || !holdsParts(entry.value, parts)) {
            read(entry, field);
            continue;
        }
        const inner = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$2)(entry.value, (0,_mapping_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)(parts), `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} of a mapping`, complaints, (key) => suggestPart(key, parts));
        if (inner.size < entry.value.entries().filter(({ key }) => !key.startsWith("x-")).length)
            sound = false;
        for (const part of _mapping_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingKeys */ .Z[parts]) {
            const found = inner.get(part.name);
            if (found !== undefined && part.field !== undefined)
                read(found, part.field);
        }
    }
    return sound ? rules : undefined;
}
function holdsParts(value, parts) {
    if (value.kind !== "map" || value.tag !== undefined)
        return false;
    const keys = value.entries().map(({ key }) => key);
    return keys.some((key) => (0,_mapping_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)(parts).includes(key)) || (keys.length > 0 && !keys.some((key) => (0,_mapping_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)("rule").includes(key)));
}
function suggestPart(key, parts) {
    if ((0,_mapping_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)("rule").includes(key))
        return "a rule and parts of it cannot stand together.";
    const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, [...(0,_mapping_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)(parts), ...(0,_mapping_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)("rule")], 1 / 2);
    return guess === undefined ? `known are ${(0,_mapping_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)(parts).join(", ")}, or those of a rule: ${(0,_mapping_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)("rule").join(", ")}.` : `did you mean ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(guess)}?`;
}
function readRule(entry, field, complaints) {
    const slot = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(entry);
    const location = slot.location;
    if (entry.value.kind === "map" && entry.value.tag === undefined)
        return readLongRule(entry, field, complaints);
    const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(slot, "a path, true, false, or a rule such as { path: role, equals: web }", complaints);
    if (text === undefined)
        return undefined;
    if (/^(?:true|false)$/i.test(text) && field !== "name")
        return isWord(field, text, slot, complaints) ? { from: { texts: [text.toLowerCase()] }, location } : undefined;
    if ((0,_formats_mapped_check_js__WEBPACK_IMPORTED_MODULE_0__/* .isValueOf */ .jK)(field, text)) {
        complaints.add("path-or-value", `${slot.name} is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, which is a value and would be read as a path, needed \`{ value: ${text} }\` for the value, or \`$['${text}']\` for a key of that name.`, location);
        return undefined;
    }
    const path = readPath(slot, complaints);
    return path === undefined ? undefined : { from: { path }, location };
}
function readLongRule(entry, field, complaints) {
    const what = `the rule ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)}`;
    const subject = `The rule ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)}`;
    const parts = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntries */ .$2)(entry.value, (0,_mapping_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)("rule"), what, complaints);
    let sound = parts.size === entry.value.entries().filter(({ key }) => !key.startsWith("x-")).length;
    const complain = (code, message, at, place) => {
        complaints.add(code, message, place ?? parts.get(at)?.keyLocation ?? entry.keyLocation);
        sound = false;
    };
    const take = (name, read) => {
        const part = parts.get(name);
        const value = part === undefined ? undefined : read(part);
        if (part !== undefined && value === undefined)
            sound = false;
        return value;
    };
    const text = (part) => (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(part), "a text", complaints);
    const texts = (part) => readTexts(part, complaints);
    const path = take("path", (part) => readPath((0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(part), complaints));
    const key = take("key", (part) => readYes(part, complaints));
    const file = take("file", (part) => readYes(part, complaints));
    const match = take("match", text);
    const isConstant = !parts.has("path") && !parts.has("key") && !parts.has("file");
    const value = take("value", isConstant && field === "features" ? texts : text);
    const table = take("table", (part) => readTable(part, complaints));
    const equals = take("equals", texts);
    const byDefault = take("default", text);
    const origins = ["path", "key", "file"].filter((name) => parts.has(name));
    if (origins.length > 1)
        complain("rule-unclear", `${subject} has ${origins.join(" and ")}, needed one of them: a text comes from one place.`, origins[1] ?? "");
    if (isConstant && !parts.has("value"))
        complain("rule-unclear", `${subject} says neither where a text stands nor what it is, needed path, key, file or value.`, "");
    else if (isConstant)
        for (const name of ["match", "table", "equals", "default"])
            if (parts.has(name))
                complain("rule-unclear", `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} in ${what} has no text to work on, needed path, key or file beside it.`, name);
    if (!isConstant && parts.has("value") && !parts.has("match"))
        complain("rule-unclear", `"value" beside ${origins[0] ?? ""} in ${what} needs \`match\`: without it every text would mean the same.`, "value");
    if (parts.has("table") && parts.has("equals"))
        complain("rule-unclear", `${subject} has both table and equals, needed one of them.`, "equals");
    if (parts.has("equals") && !_formats_mapped_check_js__WEBPACK_IMPORTED_MODULE_0__/* .truthFields */ .JL.has(field))
        complain("rule-unclear", `"equals" says yes or no, which ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)} does not take, needed match or table.`, "equals");
    const pattern = parts.get("match");
    if (match !== undefined && pattern !== undefined) {
        const reason = (0,_formats_mapped_check_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonAgainstPattern */ .uv)(match, typeof value === "string" ? value : undefined);
        if (reason !== undefined)
            complain("bad-match", `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(match)} cannot be used as \`match\`: ${reason}.`, "match", (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(pattern).location);
    }
    if (!sound || !knowsWords(field, parts, complaints))
        return undefined;
    const from = path !== undefined ? { path } : key !== undefined ? "key" : file !== undefined ? "file" : { texts: typeof value === "string" ? [value] : (value ?? []) };
    return {
        from,
        ...(match === undefined ? {} : { match }),
        ...(isConstant || typeof value !== "string" ? {} : { value }),
        ...(table === undefined ? {} : { table }),
        ...(equals === undefined ? {} : { equals }),
        ...(byDefault === undefined ? {} : { default: byDefault }),
        location: (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(entry).location,
    };
}
function readYes(part, complaints) {
    const slot = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(part);
    const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(slot, "true", complaints);
    if (text === undefined)
        return undefined;
    if (/^true$/i.test(text))
        return true;
    complaints.add("unknown-word", `${slot.name} is ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, needed true, or no such key.`, slot.location);
    return undefined;
}
function readTexts(part, complaints) {
    const own = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(part);
    if (part.value.kind !== "list" || part.value.tag !== undefined) {
        const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(own, "a text or a list of texts", complaints);
        return text === undefined ? undefined : [text];
    }
    const items = part.value.items();
    if (items.length === 0 || items.length > _configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .longestList */ .XZ) {
        complaints.add(items.length === 0 ? "empty-value" : "list-too-long", `${own.name} has ${items.length} entries, needed between 1 and ${_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .longestList */ .XZ}.`, own.location);
        return undefined;
    }
    const texts = items.map((value) => (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)({ name: `an entry of ${own.name}`, value, location: value.location }, "a text", complaints));
    return texts.every((text) => text !== undefined) ? texts : undefined;
}
function knowsWords(field, parts, complaints) {
    const inTable = parts.get("table")?.value.entries() ?? [];
    const value = parts.get("value");
    const given = value === undefined || parts.has("table") || parts.has("equals") ? [] : [value];
    const byDefault = parts.get("default");
    const slots = [
        ...inTable.map((entry) => ({ ...(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(entry), name: `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)} in "table"` })),
        ...given.flatMap((entry) => (entry.value.kind === "list" ? entry.value.items().map((item) => ({ name: "an entry of \"value\"", value: item, location: item.location })) : [(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(entry)])),
        ...(byDefault === undefined ? [] : [(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(byDefault)]),
    ];
    return slots.map((slot) => isWord(field, slot.name === '"value"' ? (0,_formats_mapped_check_js__WEBPACK_IMPORTED_MODULE_0__/* .constantOf */ .yi)(slot.value.text() ?? "", parts.has("match")) : slot.value.text(), slot, complaints)).every(Boolean);
}
function isWord(field, text, { name, location }, complaints) {
    const reason = text === undefined ? undefined : (0,_formats_mapped_check_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonAgainstValue */ .DF)(field, text);
    if (text !== undefined && reason !== undefined)
        complaints.add("unknown-word", `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(name)} stands for ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}, which ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(field)} does not know (${reason}), needed a word that \`sysprep-gate explain vocabulary\` lists.`, location);
    return reason === undefined;
}
function readTable(part, complaints) {
    const { value } = part;
    const own = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(part);
    const entries = value.entries();
    if (value.kind !== "map" || value.tag !== undefined || entries.length === 0 || entries.length > _configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .longestList */ .XZ) {
        complaints.add("wrong-shape", `${own.name} holds ${value.kind === "map" ? `${entries.length} entries` : (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(value)}, needed a mapping from texts of the catalogue to values, with at most ${_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .longestList */ .XZ} entries.`, own.location);
        return undefined;
    }
    const seen = new Map();
    const rows = entries.map((entry) => {
        const text = (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)((0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slotOf */ .SW)(entry), "a text", complaints);
        const first = seen.get((0,_formats_mapped_check_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Zm)(entry.key));
        seen.set((0,_formats_mapped_check_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Zm)(entry.key), entry);
        if (first === undefined)
            return text === undefined ? undefined : [entry.key, text];
        complaints.add("key-twice", `${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(entry.key)} and ${(0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(first.key)} are the same text for a table: upper and lower case, blanks, hyphens and underscores make no difference. Keep one of them.`, entry.keyLocation, [{ message: "the other one", location: first.keyLocation }]);
        return undefined;
    });
    return rows.every((row) => row !== undefined) ? rows : undefined;
}


/***/ })

};
