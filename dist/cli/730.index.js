export const id = 730;
export const ids = [730,429];
export const modules = {

/***/ 9429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAnswerFile: () => (/* binding */ readAnswerFile)
});

// EXTERNAL MODULE: ./build/facts/server-roles.js
var server_roles = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/source/text.js
var source_text = __webpack_require__(6137);
// EXTERNAL MODULE: ./build/commands/index.js + 24 modules
var commands = __webpack_require__(1003);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
// EXTERNAL MODULE: ./build/source/embedded.js
var embedded = __webpack_require__(3372);
;// CONCATENATED MODULE: ./build/commands/xml-tree.js



const deepest = 100;
const mostElements = 50_000;
const piece = 4096;
function parseXml(source) {
    const builder = new Builder(source);
    const parser = new saxes/* SaxesParser */.wT({ xmlns: true });
    parser.on("error", ({ message }) => builder.stop(`it cannot be read as XML (line {line}: ${(0,source_text/* shown */.SP)(message.replace(/^\d+:\d+: /, "").replace(/\.$/, ""))})`, parser.position));
    parser.on("doctype", () => builder.stop("it declares a document type (line {line}), which may define entities; remove the declaration", parser.position));
    parser.on("text", () => builder.text(parser.position - 1));
    parser.on("cdata", () => builder.cdata(parser.position));
    parser.on("comment", () => builder.skip(parser.position + 1));
    parser.on("processinginstruction", () => builder.skip(parser.position));
    parser.on("xmldecl", () => builder.skip(parser.position));
    parser.on("opentag", (tag) => builder.open(tag, parser.position));
    parser.on("closetag", () => builder.close(parser.position));
    for (let at = 0; at < source.text.length && builder.reason === undefined; at += piece)
        parser.write(source.text.slice(at, at + piece));
    if (builder.reason === undefined)
        parser.close();
    if (builder.reason !== undefined)
        return { reason: builder.reason };
    return builder.root ?? { reason: "it holds no XML" };
}
class Builder {
    root;
    reason;
    #source;
    #open = [];
    #mark = 0;
    #elements = 0;
    constructor(source) {
        this.#source = source;
    }
    stop(reason, offset) {
        const at = Math.max(0, Math.min(offset, this.#source.text.length) - 1);
        this.reason ??= reason.replace("{line}", String(this.#source.locate(at, at + 1).start.line));
    }
    text(end) {
        if (end > this.#mark)
            this.#open.at(-1)?.runs.push({ start: this.#mark, end, literal: false });
        this.#mark = Math.max(this.#mark, end);
    }
    cdata(end) {
        const start = this.#source.text.indexOf("<![CDATA[", this.#mark) + "<![CDATA[".length;
        this.#open.at(-1)?.runs.push({ start, end: end - "]]>".length, literal: true });
        this.#mark = end;
    }
    skip(end) {
        this.#mark = end;
    }
    open(tag, end) {
        this.#elements += 1;
        if (this.#open.length >= deepest)
            this.stop(`it is nested in more than ${deepest} levels (line {line})`, end);
        if (this.#elements > mostElements)
            this.stop(`it has more than ${mostElements} elements (line {line})`, end);
        if (this.reason !== undefined)
            return;
        const element = new Element(tag, this.#source, this.#source.text.indexOf("<", this.#mark), end);
        this.#open.at(-1)?.children.push(element);
        this.root ??= element;
        this.#open.push(element);
        this.#mark = end;
    }
    close(end) {
        this.#open.pop();
        this.#mark = end;
    }
}
class Element {
    name;
    uri;
    children = [];
    runs = [];
    #source;
    #values;
    #start;
    #end;
    #tagName;
    constructor(tag, source, start, end) {
        this.name = tag.local;
        this.uri = tag.uri;
        this.#source = source;
        this.#start = start;
        this.#end = end;
        this.#tagName = tag.name.length;
        const attributes = Object.values(tag.attributes).toSorted((left, right) => right.prefix.length - left.prefix.length);
        this.#values = new Map(attributes.map(({ local, name, value }) => [local, { text: value, name }]));
    }
    get location() {
        return this.#source.locate(this.#start, this.#end);
    }
    attribute(name) {
        const value = this.#values.get(name);
        if (value === undefined)
            return undefined;
        const from = this.#start + 1 + this.#tagName;
        for (const match of this.#source.text.slice(from, this.#end).matchAll(/([^\s=<>"'/]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
            if (match[1] !== value.name)
                continue;
            const end = from + match.index + match[0].length - 1;
            return { text: value.text, location: this.#source.locate(end - (match[2]?.length ?? 0) + 2, end) };
        }
        return { text: value.text, location: this.location };
    }
    text() {
        const whole = decodeRuns(this.#source, this.runs, this.#end);
        const start = whole.text.length - whole.text.trimStart().length;
        return (0,embedded/* partOf */.BU)(whole, start, Math.max(start, whole.text.trimEnd().length));
    }
}
const entities = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);
function decodeRuns(source, runs, otherwise) {
    const starts = [];
    const ends = [];
    let text = "";
    const add = (characters, start, end) => {
        text += characters;
        for (let unit = 0; unit < characters.length; unit++) {
            starts.push(start);
            ends.push(end);
        }
    };
    for (const { start, end, literal } of runs) {
        const raw = source.text.slice(start, end);
        const pattern = literal ? /\r\n?/g : /\r\n?|&(#?[A-Za-z0-9]+);/g;
        let done = 0;
        for (const match of raw.matchAll(pattern)) {
            for (let at = done; at < match.index; at++)
                add(raw[at] ?? "", start + at, start + at + 1);
            done = match.index + match[0].length;
            add(match[1] === undefined ? "\n" : (decodeReference(match[1]) ?? match[0]), start + match.index, start + done);
        }
        for (let at = done; at < raw.length; at++)
            add(raw[at] ?? "", start + at, start + at + 1);
    }
    const last = ends.at(-1) ?? otherwise;
    return { file: source.file, text, locate: (start, end) => source.locate(starts[start] ?? last, end > start ? Math.max(starts[start] ?? last, ends[end - 1] ?? last) : (starts[start] ?? last)) };
}
function decodeReference(name) {
    if (!name.startsWith("#"))
        return entities.get(name);
    const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

;// CONCATENATED MODULE: ./build/commands/answer-file.js




function readAnswerFile(xml, scripts = () => undefined) {
    const template = /\{\{|\{%|<%/.exec(xml.text);
    if (template !== null) {
        const at = xml.locate(template.index, template.index + 2).start.line;
        return { reason: `it holds a template that is filled in later (line ${at}: ${template[0]})` };
    }
    const root = parseXml(xml);
    if ("reason" in root)
        return root;
    if (root.name !== "unattend" || (root.uri !== answerNamespace && root.uri !== ""))
        return { reason: `its root is ${(0,source_text/* shown */.SP)(root.name)} and not the unattend of an answer file` };
    const found = { names: [], descriptions: [], builds: [], parts: new Map(), setting: undefined, generalizePass: undefined, installs: false, audits: false, scripts };
    for (const child of root.children) {
        if (child.uri !== root.uri)
            continue;
        const stranger = findForeign(child, root.uri);
        if (stranger !== undefined)
            return { reason: `${(0,source_text/* shown */.SP)(stranger.name)} (line ${stranger.location.start.line}) is of a namespace that answer files do not have` };
        if (child.name === "servicing")
            readServicing(child, found);
        else if (child.name === "settings") {
            const pass = child.attribute("pass");
            const known = passes.find((each) => each === pass?.text.toLowerCase());
            if (known === undefined)
                return { reason: `the pass ${(0,source_text/* shown */.SP)(pass?.text ?? "without a name")} (line ${child.location.start.line}) is none that Windows has` };
            readPass(child, known, found);
        }
    }
    return { windows: joined(found.names.length > 0 ? found.names : found.descriptions), build: joined(found.builds), ...timed(found) };
}
const answerNamespace = "urn:schemas-microsoft-com:unattend";
const passes = ["windowspe", "offlineservicing", "specialize", "auditsystem", "audituser", "oobesystem", "generalize"];
function joined(values) {
    const [first] = values;
    if (first === undefined)
        return undefined;
    return { text: [...new Set(values.map(({ text }) => text))].join(" / "), location: first.location };
}
function findForeign(element, uri) {
    if (element.uri !== uri)
        return element;
    for (const child of element.children) {
        const stranger = findForeign(child, uri);
        if (stranger !== undefined)
            return stranger;
    }
    return undefined;
}
function partOfPass(found, pass, architecture) {
    const key = `${pass} ${architecture.toLowerCase()}`;
    const part = found.parts.get(key) ?? { pass, effects: [] };
    found.parts.set(key, part);
    return part.effects;
}
function readServicing(servicing, found) {
    const effects = partOfPass(found, "offlineservicing", "");
    for (const element of named(servicing, "package")) {
        const identity = named(element, "assemblyIdentity")[0];
        const name = identity?.attribute("name");
        const version = identity?.attribute("version");
        const ofWindows = /^Microsoft-Windows-(?:Foundation-Package|[A-Za-z]+Edition)$/i.test(name?.text ?? "");
        if (ofWindows && version !== undefined && /^\d+\.\d+\.\d+(?:\.\d+)?$/.test(version.text))
            found.builds.push(version);
        for (const selection of named(element, "selection")) {
            const feature = selection.attribute("name");
            const state = selection.attribute("state");
            if (feature === undefined || state === undefined || !/^(?:true|false)$/i.test(state.text))
                effects.push(unread("a selection of a feature", element, selection.location));
            else
                effects.push({ kind: "feature", name: (0,server_roles/* featureName */.qx)(feature.text), present: state.text.toLowerCase() === "true", text: feature.text, location: feature.location });
        }
        const action = element.attribute("action")?.text.toLowerCase();
        if (action === "install" && !ofWindows && !/language(?:pack|features)|^package_for_/i.test(name?.text ?? ""))
            effects.push(unread(`the package ${(0,source_text/* shown */.SP)(name?.text ?? "without a name")}`, element, element.location));
    }
}
function unread(what, { name }, location) {
    return { kind: "unread", what, text: name, location };
}
function readPass(settings, pass, found) {
    for (const component of named(settings, "component")) {
        const effects = partOfPass(found, pass, component.attribute("processorArchitecture")?.text ?? "");
        const name = component.attribute("name")?.text.toLowerCase() ?? "";
        if (pass === "generalize")
            found.generalizePass ??= settings.location;
        if (name === "microsoft-windows-setup")
            readSetup(component, pass, effects, found);
        if (name === "microsoft-windows-deployment") {
            found.setting ??= named(component, "Generalize")[0]?.location;
            found.audits ||= along(component, "Reseal", "Mode").some((mode) => mode.text().text.toLowerCase() === "audit");
        }
        if (name === "microsoft-windows-unattendedjoin")
            readJoin(component, effects);
        readCommands(component, effects, found.scripts);
    }
}
function readSetup(component, pass, effects, found) {
    found.installs ||= pass === "windowspe";
    for (const image of along(component, "ImageInstall", "OSImage", "InstallFrom")) {
        for (const data of named(image, "MetaData")) {
            const key = named(data, "Key")[0]?.text().text.toLowerCase();
            const value = answer_file_valueOf(named(data, "Value")[0]);
            if (value !== undefined && key === "/image/name")
                found.names.push(value);
            if (value !== undefined && key === "/image/description")
                found.descriptions.push(value);
        }
        readImageFile(named(image, "Path")[0], effects);
    }
    for (const image of along(component, "WindowsDeploymentServices", "ImageSelection", "InstallImage")) {
        const value = answer_file_valueOf(named(image, "ImageName")[0]);
        if (value !== undefined)
            found.names.push(value);
        readImageFile(named(image, "Filename")[0], effects);
    }
    for (const set of named(component, "UseConfigurationSet")) {
        if (set.text().text.toLowerCase() === "true")
            effects.push(unread("the configuration set beside the answer file", set, set.location));
    }
}
function readImageFile(element, effects) {
    const path = answer_file_valueOf(element);
    if (element === undefined || path === undefined || /(?:^|[\\/])install\.(?:wim|esd|swm)$/i.test(path.text))
        return;
    effects.push(unread(`the image file ${(0,source_text/* shown */.SP)(path.text)}`, element, path.location));
}
function readJoin(component, effects) {
    const joins = [...along(component, "Identification", "JoinDomain"), ...along(component, "Identification", "Provisioning", "AccountData"), ...along(component, "OfflineIdentification", "Provisioning", "AccountData")];
    for (const join of joins) {
        const domain = answer_file_valueOf(join);
        if (domain !== undefined)
            effects.push({ kind: "domain", joins: true, text: join.name === "JoinDomain" ? `JoinDomain ${domain.text}` : join.name, location: domain.location });
    }
}
const commandNames = new Set(["RunSynchronousCommand", "RunAsynchronousCommand", "SynchronousCommand", "AsynchronousCommand", "SetupCompleteCommand"]);
function readCommands(element, effects, scripts) {
    for (const child of inOrder(element.children)) {
        if (!commandNames.has(child.name)) {
            readCommands(child, effects, scripts);
            continue;
        }
        const action = child.attribute("action");
        const line = [...named(child, "Path"), ...named(child, "CommandLine")][0] ?? child;
        const command = line.text();
        if (command.text === "")
            continue;
        if (action !== undefined && !/^(?:add|modify)$/i.test(action.text))
            effects.push(unread(`a command with the action ${(0,source_text/* shown */.SP)(action.text)}`, child, action.location));
        for (const effect of (0,commands.readScript)(command, "cmd"))
            for (const each of (effect.kind === "unread" ? scripts(effect) : undefined) ?? [effect])
                effects.push(each);
    }
}
function inOrder(children) {
    const orders = children.map((child) => named(child, "Order")[0]?.text().text);
    if (!orders.every((order) => order !== undefined && /^\d{1,9}$/.test(order)))
        return children;
    return children.map((child, index) => ({ child, order: Number(orders[index]) })).toSorted((left, right) => left.order - right.order).map(({ child }) => child);
}
function timed(found) {
    const parts = [...found.parts.values()].map(({ pass, effects }) => ({ pass, effects: isBeforeWindows(pass) ? effects.filter(({ kind }) => kind !== "generalize") : effects }));
    const commands = parts.flatMap(({ pass, effects }) => effects.flatMap((effect) => (effect.kind === "generalize" ? [{ pass, effect }] : [])));
    const last = commands.reduce((latest, { pass }) => Math.max(latest, passes.indexOf(pass)), found.setting === undefined ? -1 : passes.indexOf("audituser"));
    const late = whenLate(parts, found, last !== -1, commands.every(({ effect }) => effect.ends));
    const stages = parts.map(({ pass, effects }) => {
        const position = passes.indexOf(pass);
        const runsLate = (pass === "specialize" || pass === "oobesystem") && position > last;
        return { position, phase: runsLate ? late : "before-generalize", effects: upToLast(effects, position < last) };
    });
    const ordering = commands[0]?.effect;
    const generalizes = found.setting ?? ordering?.location ?? found.generalizePass;
    if (generalizes !== undefined && (ordering === undefined || found.setting !== undefined)) {
        const text = found.setting === undefined ? 'settings pass="generalize"' : "Generalize";
        stages.push({ position: passes.length, phase: "before-generalize", effects: [{ kind: "generalize", ends: true, text, location: generalizes }] });
    }
    const rank = (stage) => (stage.phase === "after-clone" ? 200 : stage.effects.some(({ kind }) => kind === "generalize") ? 100 : 0) + stage.position;
    const ranked = stages.filter(({ effects }) => effects.length > 0).map((stage) => ({ stage, rank: rank(stage) }));
    return { generalizes, stages: ranked.toSorted((left, right) => left.rank - right.rank).map(({ stage: { phase, effects } }) => ({ phase, effects })) };
}
function isBeforeWindows(pass) {
    return pass === "windowspe" || pass === "offlineservicing";
}
function upToLast(effects, none) {
    const last = none ? -1 : effects.findLastIndex(({ kind }) => kind === "generalize");
    return effects.filter(({ kind }, index) => kind !== "generalize" || index === last);
}
function whenLate(parts, found, orders, ends) {
    if (orders)
        return found.setting === undefined && ends ? "after-clone" : "unknown";
    const unreadable = parts.some(({ pass, effects }) => (pass === "specialize" || pass === "oobesystem") && effects.some(({ kind }) => kind === "unread"));
    return found.installs || found.audits || unreadable ? "unknown" : "after-clone";
}
function named(element, name) {
    return element.children.filter((child) => child.name === name);
}
function along(element, ...path) {
    return path.reduce((elements, name) => elements.flatMap((each) => named(each, name)), [element]);
}
function answer_file_valueOf(element) {
    const source = element?.text();
    return source === undefined || source.text === "" ? undefined : { text: source.text, location: source.locate(0, source.text.length) };
}


/***/ }),

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

/***/ 5730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formats: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./build/facts/fact.js
var fact = __webpack_require__(7640);
// EXTERNAL MODULE: ./build/facts/server-roles.js
var server_roles = __webpack_require__(6269);
// EXTERNAL MODULE: ./build/formats/format.js
var format = __webpack_require__(5068);
// EXTERNAL MODULE: ./build/source/text.js
var source_text = __webpack_require__(6137);
// EXTERNAL MODULE: ./build/commands/index.js + 24 modules
var commands = __webpack_require__(1003);
// EXTERNAL MODULE: ./build/formats/values.js
var formats_values = __webpack_require__(5157);
// EXTERNAL MODULE: ./build/commands/registry.js
var registry = __webpack_require__(8280);
// EXTERNAL MODULE: ./build/source/embedded.js
var embedded = __webpack_require__(3372);
;// CONCATENATED MODULE: ./build/formats/windows-registry.js




function registryEffects(key, name, data, location) {
    if (!(0,registry/* runsByItself */.fV)(key, name))
        return [];
    const text = data?.text.trim() ?? "";
    if (data !== undefined && (0,registry/* isWindowsOwn */.QA)(text))
        return [];
    if (data !== undefined && (0,commands.readScript)(data, "cmd").length === 0)
        return [];
    return [(0,formats_values/* unread */.gy)("the command that the registry runs at the next start or log-on", text === "" ? key : text, location)];
}
function registryEffectsOfText(key, name, data, location) {
    return registryEffects(key, name, data === undefined ? undefined : (0,embedded/* derivedText */.nZ)(data, location), location);
}

;// CONCATENATED MODULE: ./build/formats/ansible/jinja.js
const longest = 4_000;
const deepest = 40;
const token = /\s*(?:([A-Za-z_]\w*)|(\d+(?:\.\d+)?)|"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|(==|!=|<=|>=|\/\/|\*\*|[-+*/%~|.,:()[\]{}<>=]))/y;
const end = { kind: "sign", text: "" };
class Unreadable extends Error {
}
function parseExpression(text) {
    const tokens = tokensOf(text);
    if (tokens === undefined)
        return undefined;
    try {
        return new Parser(tokens).parse();
    }
    catch (error) {
        if (error instanceof Unreadable)
            return undefined;
        throw error;
    }
}
function tokensOf(text) {
    if (text.length > longest)
        return undefined;
    const whole = text.trimEnd();
    const tokens = [];
    token.lastIndex = 0;
    while (token.lastIndex < whole.length) {
        const match = token.exec(whole);
        if (match === null)
            return undefined;
        const [, word, number, double, single, sign] = match;
        if (word !== undefined)
            tokens.push({ kind: "word", text: word });
        else if (number !== undefined)
            tokens.push({ kind: "number", text: number });
        else if (sign !== undefined)
            tokens.push({ kind: "sign", text: sign });
        else
            tokens.push({ kind: "text", text: jinja_unescape(double ?? single ?? "") });
    }
    return tokens;
}
function jinja_unescape(text) {
    return text.replaceAll(/\\(.)/gs, (_whole, character) => (character === "n" ? "\n" : character === "t" ? "\t" : character === "r" ? "\r" : /["'\\]/.test(character) ? character : `\\${character}`));
}
class Parser {
    #tokens;
    #at = 0;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    parse() {
        const expression = this.#choice();
        if (this.#peek() !== end)
            throw new Unreadable();
        return expression;
    }
    #peek(ahead = 0) {
        return this.#tokens[this.#at + ahead] ?? end;
    }
    #is(text, ahead = 0) {
        const { kind, text: own } = this.#peek(ahead);
        return own === text && (kind === "sign" || kind === "word") && own !== "";
    }
    #take(text) {
        if (!this.#is(text))
            return false;
        this.#at += 1;
        return true;
    }
    #need(text) {
        if (!this.#take(text))
            throw new Unreadable();
    }
    #word() {
        const { kind, text } = this.#peek();
        if (kind !== "word")
            throw new Unreadable();
        this.#at += 1;
        return text;
    }
    #choice() {
        this.#depth += 1;
        if (this.#depth > deepest)
            throw new Unreadable();
        const yes = this.#or();
        let expression = yes;
        if (this.#take("if")) {
            const condition = this.#or();
            expression = { kind: "choice", condition, yes, no: this.#take("else") ? this.#choice() : undefined };
        }
        this.#depth -= 1;
        return expression;
    }
    #or() {
        let left = this.#and();
        while (this.#take("or"))
            left = { kind: "binary", operator: "or", left, right: this.#and() };
        return left;
    }
    #and() {
        let left = this.#not();
        while (this.#take("and"))
            left = { kind: "binary", operator: "and", left, right: this.#not() };
        return left;
    }
    #not() {
        let count = 0;
        while (this.#take("not"))
            count += 1;
        const of = this.#comparison();
        return count % 2 === 0 ? of : { kind: "not", of };
    }
    #comparison() {
        const left = this.#sum();
        const operator = this.#comparator();
        if (operator === undefined)
            return left;
        const compared = { kind: "binary", operator, left, right: this.#sum() };
        if (this.#comparator() !== undefined)
            throw new Unreadable();
        return compared;
    }
    #comparator() {
        if (this.#is("not") && this.#is("in", 1)) {
            this.#at += 2;
            return "not in";
        }
        return ["==", "!=", "<=", ">=", "<", ">", "in"].find((operator) => this.#take(operator));
    }
    #sum() {
        let left = this.#postfix();
        for (;;) {
            const operator = ["~", "+", "-"].find((each) => this.#take(each));
            if (operator === undefined)
                return left;
            left = { kind: "binary", operator, left, right: this.#postfix() };
        }
    }
    #postfix() {
        let of = this.#primary();
        for (;;) {
            if (this.#take(".")) {
                const { kind, text } = this.#peek();
                if (kind !== "word" && kind !== "number")
                    throw new Unreadable();
                this.#at += 1;
                of = this.#is("(") ? { kind: "call", of, name: text, operands: this.#operands() } : { kind: "member", of, key: { kind: "literal", value: text } };
            }
            else if (this.#take("[")) {
                const key = this.#choice();
                this.#need("]");
                of = { kind: "member", of, key };
            }
            else if (this.#is("(") && of.kind === "name")
                of = { kind: "call", of: { kind: "literal", value: null }, name: of.name, operands: this.#operands() };
            else if (this.#take("|"))
                of = { kind: "filter", of, name: this.#dotted(), operands: this.#is("(") ? this.#operands() : [] };
            else if (this.#take("is"))
                of = this.#test(of);
            else
                return of;
        }
    }
    #dotted() {
        let name = this.#word();
        while (this.#take("."))
            name = this.#word();
        return name;
    }
    #test(of) {
        const negated = this.#take("not");
        const name = this.#dotted();
        const operands = this.#is("(") ? this.#operands() : this.#peek().kind === "text" || this.#peek().kind === "number" ? [this.#primary()] : [];
        return { kind: "test", of, name, negated, operands };
    }
    #operands() {
        this.#need("(");
        const operands = [];
        while (!this.#take(")")) {
            if (this.#peek().kind === "word" && this.#is("=", 1))
                this.#at += 2;
            operands.push(this.#choice());
            if (!this.#is(")"))
                this.#need(",");
        }
        return operands;
    }
    #primary() {
        const { kind, text } = this.#peek();
        if (kind === "number" || kind === "text") {
            this.#at += 1;
            return { kind: "literal", value: kind === "number" ? Number(text) : text };
        }
        if (this.#take("-")) {
            const number = this.#peek();
            if (number.kind !== "number")
                throw new Unreadable();
            this.#at += 1;
            return { kind: "literal", value: -Number(number.text) };
        }
        if (this.#take("["))
            return { kind: "list", items: this.#items("]") };
        if (this.#take("{"))
            return this.#map();
        if (this.#take("(")) {
            const items = this.#items(")");
            const [only] = items;
            return only !== undefined && items.length === 1 && !this.#endedByComma ? only : { kind: "list", items };
        }
        const word = this.#word();
        if (/^(?:true|false)$/i.test(word))
            return { kind: "literal", value: /^true$/i.test(word) };
        if (/^(?:none|null)$/i.test(word))
            return { kind: "literal", value: null };
        if (["if", "else", "in", "is", "and", "or"].includes(word))
            throw new Unreadable();
        return { kind: "name", name: word };
    }
    #endedByComma = false;
    #items(close) {
        const items = [];
        let comma = false;
        while (!this.#is(close)) {
            items.push(this.#choice());
            comma = this.#take(",");
            if (!comma && !this.#is(close))
                throw new Unreadable();
        }
        this.#need(close);
        this.#endedByComma = comma;
        return items;
    }
    #map() {
        const entries = [];
        while (!this.#take("}")) {
            const key = this.#choice();
            this.#need(":");
            entries.push([key, this.#choice()]);
            if (!this.#is("}"))
                this.#need(",");
        }
        return { kind: "map", entries };
    }
}
function isTemplated(text) {
    return text.includes("{{") || text.includes("{%") || text.includes("{#");
}
function piecesOf(text) {
    const pieces = [];
    const plain = (start, stop) => {
        if (stop > start)
            pieces.push({ kind: "plain", start, end: stop });
    };
    let from = 0;
    let at = text.indexOf("{");
    while (at !== -1) {
        const mark = text[at + 1];
        const stop = mark === "{" ? endOfOutput(text, at + 2) : mark === "%" ? text.indexOf("%}", at + 2) : mark === "#" ? text.indexOf("#}", at + 2) : undefined;
        if (stop === -1)
            break;
        if (stop === undefined) {
            at = text.indexOf("{", at + 1);
            continue;
        }
        plain(from, at);
        const inner = text.slice(at + 2, stop).replaceAll(/^[-+]|[-+]$/g, "").trim();
        from = stop + 2;
        if (mark === "{")
            pieces.push({ kind: "output", start: at, end: from, inner });
        else if (mark === "%" && inner === "raw") {
            const close = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
            close.lastIndex = from;
            const match = close.exec(text);
            plain(from, match?.index ?? text.length);
            from = match === null ? text.length : match.index + match[0].length;
        }
        else if (mark === "%")
            pieces.push({ kind: "statement", start: at, end: from, inner });
        at = text.indexOf("{", from);
    }
    plain(from, text.length);
    return pieces;
}
function endOfOutput(text, from) {
    let quote;
    let open = 0;
    for (let at = from; at < text.length; at += 1) {
        const character = text[at];
        if (quote !== undefined) {
            if (character === "\\")
                at += 1;
            else if (character === quote)
                quote = undefined;
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === "{")
            open += 1;
        else if (character === "}" && open > 0)
            open -= 1;
        else if (character === "}" && text[at + 1] === "}")
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/formats/ansible/modules.js
const playKeywords = new Set(["hosts", "tasks", "pre_tasks", "post_tasks", "roles", "handlers", "import_playbook", "ansible.builtin.import_playbook", "vars_files", "vars_prompt", "gather_facts"]);
const taskKeywords = new Set([
    "name action local_action args any_errors_fatal async become become_exe become_flags become_method become_user block rescue always changed_when check_mode collections connection",
    "debugger delay delegate_facts delegate_to diff environment failed_when ignore_errors ignore_unreachable listen loop loop_control module_defaults no_log notify poll port register",
    "remote_user retries run_once static sudo sudo_user su su_user tags throttle timeout until vars when first_available_file",
].flatMap((line) => line.split(" ")));
function isTaskKeyword(key) {
    return taskKeywords.has(key) || key.startsWith("with_");
}
function isWindowsModule(key) {
    return /^(?:ansible\.legacy\.)?win_[a-z0-9_]+$|^(?:ansible\.windows|community\.windows|microsoft\.(?:iis|ad)|chocolatey\.chocolatey)\.[a-z0-9_]+$/.test(key);
}
const shortened = /^(?:ansible\.(?:builtin|legacy|windows)|community\.windows|chocolatey\.chocolatey)\./;
const iisAlone = new Set(["web_app_pool", "web_application", "virtual_directory", "website"]);
function moduleName(written) {
    const name = written.replace(shortened, "");
    return iisAlone.has(name) ? `microsoft.iis.${name}` : name;
}
function words(...lines) {
    return new Set(lines.flatMap((line) => line.split(" ")));
}
const harmlessWindows = words("win_acl win_acl_inheritance win_audit_policy_system win_audit_rule win_auto_logon win_capability win_certificate_info win_certificate_store win_computer_description win_credential", "win_data_deduplication win_defrag win_dhcp_lease win_dhcp_option win_dhcp_server win_disk_facts win_disk_image win_dns_client win_dns_delegation win_dns_record win_dns_zone win_domain_computer", "win_domain_group win_domain_group_membership win_domain_object_info win_domain_ou win_domain_pso win_domain_user win_dotnet_ngen win_environment win_eventlog win_eventlog_entry", "win_feature_info win_file win_file_compression win_file_version win_find win_firewall win_firewall_rule win_format win_get_url win_gpo_force win_gpo_link win_gpo_manage win_group", "win_group_membership win_hostname win_hosts win_hotfix win_http_proxy win_inet_proxy win_inf_printer_driver win_initialize_disk win_ipv6 win_listen_ports_facts win_log_properties win_mapped_drive win_msg", "win_net_adapter_feature win_net_sock win_net_tcp win_netbios win_nssm win_ntp win_owner win_package_facts win_pagefile win_partition win_path win_pending_reboot_info win_pester win_ping", "win_power_plan win_product_facts win_psmodule win_psrepository win_psrepository_copy win_psscript win_pssession_configuration win_rabbitmq_plugin win_rds_cap win_rds_rap", "win_rds_settings win_reboot win_reg_stat win_region win_route win_say win_scheduled_task_stat win_scoop_bucket win_security_policy win_share win_shortcut win_slurp", "win_snmp win_stat win_tempfile win_timezone win_toast win_updates win_uri win_user win_user_profile win_user_right win_wait_for win_wait_for_process win_wakeonlan win_whoami win_zip", "win_chocolatey_config win_chocolatey_feature win_chocolatey_source win_chocolatey_facts");
const builtin = words("add_host apt apt_key apt_repository assemble assert async_status async_wrapper blockinfile command copy cron deb822_repository debconf debug dnf dnf5 dpkg_selections expect fail", "fetch file find gather_facts get_url getent git group group_by hostname iptables known_hosts lineinfile mount_facts package package_facts pause ping pip replace rpm_key service", "service_facts setup shell slurp stat subversion systemd systemd_service sysvinit tempfile template unarchive uri user validate_argument_spec wait_for wait_for_connection yum", "yum_repository authorized_key firewalld mount selinux seboolean sysctl synchronize alternatives htpasswd npm gem docker_container docker_image timezone locale_gen modprobe ufw", "ini_file xml archive zypper homebrew pacman snap parted lvg lvol filesystem make patch cpanm composer meta set_stats");
const foreign = /^(?:ansible\.(?:posix|utils|netcommon)|amazon\.|arista\.|azure\.|cisco\.|cloudscale_ch\.|community\.(?!windows\.)|containers\.|fortinet\.|google\.|hetzner\.|infoblox\.|junipernetworks\.|kubernetes\.|kubevirt\.|netbox\.|openstack\.|ovirt\.|servicenow\.|vmware\.|vultr\.|vyos\.)/;
function isHarmless(name) {
    if (/_(?:info|facts)$/.test(name))
        return true;
    if (harmlessWindows.has(name) || builtin.has(name))
        return true;
    if (/^microsoft\.ad\.(?!domain$|domain_child$|domain_controller$|membership$|offline_join$|cs_authority$)/.test(name))
        return true;
    return foreign.test(name) && !/\.win_/.test(name);
}
function isSurelyAnsible(key) {
    if (isWindowsModule(key))
        return true;
    if (/^(?:ansible\.(?:builtin|legacy)\.[a-z0-9_]+)$/.test(key))
        return true;
    return ["import_tasks", "include_tasks", "import_role", "include_role", "import_playbook", "include_vars", "set_fact"].includes(key);
}
function isModuleKey(key) {
    return isSurelyAnsible(key) || builtin.has(key) || iisAlone.has(key) || ["script", "raw", "include", "debug"].includes(key) || /^[a-z0-9_]+\.[a-z0-9_]+\.[a-z0-9_.]+$/.test(key);
}

;// CONCATENATED MODULE: ./build/formats/ansible/shape.js

const sections = ["pre_tasks", "roles", "tasks", "post_tasks", "handlers"];
function kindOf(root) {
    const items = root.items();
    if (root.kind !== "list" || root.tag !== undefined || items.length === 0 || !items.every((item) => item.kind === "map"))
        return undefined;
    if (items.every(isPlay))
        return "plays";
    if (items.some(hasWindowsModule))
        return items.some(isPlay) ? "plays" : "tasks";
    return items.every(looksLikeTask) && items.some(isSurelyTask) ? "tasks" : undefined;
}
function namesWindows(root) {
    return root.items().some(hasWindowsModule);
}
function isPlay(item) {
    if (importedPlaybook(item).kind === "scalar")
        return true;
    return item.get("hosts").kind !== "missing" && item.get("hosts").kind !== "map" && sections.some((section) => ["list", "scalar"].includes(item.get(section).kind));
}
function importedPlaybook(item) {
    for (const key of ["import_playbook", "ansible.builtin.import_playbook"])
        if (item.get(key).kind !== "missing")
            return item.get(key);
    return item.get("hosts").kind === "missing" && item.get("include").kind === "scalar" && /\.ya?ml\b/.test(item.get("include").text() ?? "") && item.entries().every(({ key }) => ["name", "include", "when", "vars", "tags"].includes(key)) ? item.get("include") : item.get("import_playbook");
}
function hasWindowsModule(item) {
    if (item.entries().some(({ key }) => isWindowsModule(key)))
        return true;
    const action = actionText(item.get("action")) ?? actionText(item.get("local_action"));
    if (action !== undefined && isWindowsModule(action))
        return true;
    return ["block", "rescue", "always", ...sections].some((key) => item.get(key).items().some((each) => each.kind === "map" && hasWindowsModule(each)));
}
function actionText(action) {
    return action.kind === "map" ? action.get("module").text() : /^\s*([\w.]+)/.exec(action.text() ?? "")?.[1];
}
function looksLikeTask(item) {
    const others = item.entries().filter(({ key }) => !isTaskKeyword(key));
    if (item.get("block").kind === "list")
        return others.length === 0;
    return others.length === 1 && others.every(({ key }) => isModuleKey(key));
}
function isSurelyTask(item) {
    return item.entries().some(({ key }) => isSurelyAnsible(key)) || (item.get("block").kind === "list" && item.get("block").items().some(isSurelyTask));
}
function moduleOf(task) {
    for (const key of ["action", "local_action"]) {
        const node = task.get(key);
        const written = actionText(node);
        if (written === undefined)
            continue;
        const skip = node.kind === "map" ? 0 : /^\s*[\w.]+\s*/.exec(node.text() ?? "")?.[0].length ?? 0;
        return { written, name: moduleName(written), keyLocation: node.location, parameters: node, skip, isLocal: key === "local_action" };
    }
    const others = task.entries().filter(({ key }) => !isTaskKeyword(key));
    const entry = others.find(({ key }) => isModuleKey(key)) ?? others[0];
    if (entry === undefined)
        return undefined;
    return { written: entry.key, name: moduleName(entry.key), keyLocation: entry.keyLocation, parameters: entry.value, skip: 0, isLocal: false };
}
function labelOf(task) {
    const name = task.get("name").text()?.trim() ?? "";
    return name === "" ? (moduleOf(task)?.written ?? "block") : name;
}

;// CONCATENATED MODULE: ./build/formats/ansible/value.js

function textValue(text, location, source = (0,embedded/* derivedText */.nZ)(text, location)) {
    return { kind: "text", text, source, location };
}
function unknownValue(location, mayBeEmpty = false) {
    return { kind: "unknown", mayBeEmpty, location };
}
function plainText(value) {
    if (value.kind === "text")
        return value.text;
    if (value.kind === "flag" || value.kind === "number")
        return String(value.value);
    return undefined;
}
function plainSource(value) {
    if (value.kind === "text")
        return value.source;
    const words = value.kind === "list" ? value.items.slice(0, 100).map((item) => plainText(item())) : value.kind === "nothing" ? [] : [plainText(value)];
    return words.includes(undefined) ? undefined : (0,embedded/* derivedText */.nZ)(words.join(" "), value.location);
}
function isEmpty(value) {
    switch (value.kind) {
        case "text":
            return value.text.trim() === "";
        case "list":
            return value.items.length === 0;
        case "map":
            return value.entries.size === 0;
        case "nothing":
            return true;
        case "flag":
        case "number":
            return false;
        case "undefined":
            return value.sure;
        case "unknown":
            return value.mayBeEmpty ? "unknown" : false;
        default:
            return value;
    }
}
function truthOf(value, asBool = false) {
    switch (value.kind) {
        case "flag":
            return value.value;
        case "number":
            return value.value !== 0;
        case "text": {
            const text = value.text.trim().toLowerCase();
            if (["true", "yes", "on", "y", "t", "1"].includes(text))
                return true;
            if (["false", "no", "off", "n", "f", "0", ""].includes(text))
                return false;
            return asBool ? "unknown" : true;
        }
        case "list":
            return value.items.length > 0;
        case "map":
            return value.entries.size > 0;
        case "nothing":
            return false;
        case "undefined":
            return value.sure ? false : "unknown";
        case "unknown":
            return "unknown";
        default:
            return value;
    }
}
function listItems(value) {
    if (value.kind === "list")
        return value.items.map((item) => item());
    if (value.kind === "nothing" || (value.kind === "undefined" && value.sure))
        return [];
    if (value.kind !== "text")
        return [value];
    return splitText(value.text, ",").flatMap(({ start, end }) => {
        const text = value.text.slice(start, end);
        const lead = text.length - text.trimStart().length;
        const trimmed = text.trim();
        return trimmed === "" ? [] : [partOfText(value, start + lead, start + lead + trimmed.length)];
    });
}
function splitText(text, separator) {
    const stretches = [];
    let start = 0;
    for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, start)) {
        stretches.push({ start, end: at });
        start = at + separator.length;
    }
    stretches.push({ start, end: text.length });
    return stretches;
}
function partOfText(value, start, end) {
    const { source } = value;
    const part = { file: source.file, text: source.text.slice(start, end), locate: (from, to) => source.locate(start + from, start + to) };
    return { kind: "text", text: part.text, source: part, location: source.locate(start, end) };
}

;// CONCATENATED MODULE: ./build/formats/ansible/step.js





function unreadBecause(what, reason) {
    return `${what}, as ${reason},`;
}
const nothingDone = { effects: [] };
const freeForm = new Set(["win_shell", "win_command", "raw", "script", "shell", "command", "import_tasks", "include_tasks", "include", "include_vars", "import_playbook", "meta"]);
class Step {
    label;
    name;
    written;
    location;
    task;
    isOpaque;
    file;
    #parameters;
    #free;
    #evaluator;
    #scope;
    constructor(task, call, defaults, evaluator, scope, file) {
        this.task = task;
        this.label = labelOf(task);
        this.name = call.name;
        this.written = call.written;
        this.location = task.get("name").kind === "scalar" ? task.get("name").location : call.keyLocation;
        this.file = file;
        this.#evaluator = evaluator;
        this.#scope = scope;
        const source = call.parameters.source();
        const own = source === undefined ? undefined : call.skip === 0 ? source : (0,embedded/* partOf */.BU)(source, call.skip, source.text.length);
        const isFree = freeForm.has(call.name);
        this.#free = isFree ? own : undefined;
        const parts = [...defaults.map((node) => this.#ofNode(node)), call.parameters.kind === "map" ? this.#ofNode(call.parameters) : own === undefined || isFree ? noParameters : this.#ofText(own, call.parameters), this.#ofNode(task.get("args"))];
        this.isOpaque = parts.some((part) => part === undefined);
        this.#parameters = new Map(parts.flatMap((part) => [...(part ?? noParameters)]));
    }
    get names() {
        return [...this.#parameters.keys()];
    }
    get isGuarded() {
        return this.#find(["creates", "removes"]) !== undefined || (this.#free !== undefined && /^(?:\s*\w+=\S+)*\s*\b(?:creates|removes)=/.test(this.#free.text.slice(0, 300)));
    }
    get(...names) {
        return this.#find(names)?.value(true) ?? this.#missing();
    }
    getStrictly(...names) {
        return this.#find(names)?.value(false) ?? this.#missing();
    }
    text(...names) {
        return plainText(this.get(...names))?.trim();
    }
    state(otherwise = "present") {
        const value = this.get("state", "ensure");
        if (value.kind === "nothing" || (value.kind === "undefined" && value.sure))
            return otherwise;
        return plainText(value)?.trim().toLowerCase() ?? "unknown";
    }
    get hasOpenState() {
        const value = this.getStrictly("state", "ensure");
        return value.kind === "unknown" || (value.kind === "undefined" && !value.sure);
    }
    code(...names) {
        const found = this.#find(names);
        const source = found?.source ?? (found === undefined && this.#free !== undefined ? withoutLeadingOptions(this.#free) : undefined);
        const value = found?.value(true);
        if (value?.kind === "text")
            return { source: value.source, holes: 0, hasStatements: false };
        return source === undefined ? undefined : this.#evaluator.fill(source, this.#scope);
    }
    affords(characters) {
        return this.#evaluator.affords(characters);
    }
    unread(reason) {
        return { kind: "unread", what: unreadBecause(`the task ${quoted(this.label)}`, reason), text: this.written, location: this.location };
    }
    mark(location, text) {
        return { text: text.slice(0, 300), location, ...(this.holds(location) ? {} : { related: [{ message: `the task ${quoted(this.label)} uses it`, location: this.location }] }) };
    }
    holds(location) {
        const { start, end, file } = this.task.location;
        return location.file === file && location.start.line >= start.line && location.start.line <= end.line;
    }
    #missing() {
        return this.isOpaque ? unknownValue(this.location, true) : { kind: "nothing", location: this.location };
    }
    #find(names) {
        for (const name of names) {
            const found = this.#parameters.get(name);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #ofNode(node) {
        if (node.kind === "missing")
            return noParameters;
        if (node.kind === "map" && node.tag === undefined)
            return new Map(node.entries().map(({ key, value }) => [key, { source: value.source(), value: (trusting) => this.#evaluator.value(value, this.#scope, trusting) }]));
        const value = this.#evaluator.value(node, this.#scope);
        if (value.kind !== "map")
            return undefined;
        return new Map([...value.entries].map(([key, lazy]) => [key, { source: undefined, value: lazy }]));
    }
    #ofText(source, node) {
        const pairs = pairsOf(source);
        if (pairs.size === 0 && source.text.trim() !== "")
            return isTemplated(source.text) ? this.#ofNode(node) : undefined;
        return new Map([...pairs].map(([key, part]) => [key, { source: part, value: (trusting) => this.#evaluator.textIn(part, this.#scope, trusting) }]));
    }
}
const noParameters = new Map();
function quoted(text) {
    return `"${(0,source_text/* shown */.SP)(text)}"`;
}
function pairsOf(source) {
    const pairs = new Map();
    const { text } = source;
    const key = /\s*([A-Za-z_]\w*)=/y;
    let at = 0;
    while (at < text.length) {
        key.lastIndex = at;
        const match = key.exec(text);
        const start = match === null ? at : key.lastIndex;
        const stop = endOfPair(text, start);
        const mark = text[start];
        const isQuoted = (mark === '"' || mark === "'") && text[stop - 1] === mark && stop - start > 1;
        if (match?.[1] !== undefined)
            pairs.set(match[1], isQuoted ? (0,embedded/* partOf */.BU)(source, start + 1, stop - 1) : (0,embedded/* partOf */.BU)(source, start, stop));
        at = Math.max(stop, at + 1);
    }
    return pairs;
}
function endOfPair(text, from) {
    let quote;
    let open = 0;
    let at = from;
    for (; at < text.length; at += 1) {
        const character = text[at] ?? "";
        if (quote !== undefined) {
            if (character === quote)
                quote = undefined;
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === "{")
            open += 1;
        else if (character === "}")
            open -= 1;
        else if (open <= 0 && /\s/.test(character))
            break;
    }
    return at;
}
function withoutLeadingOptions(source) {
    const option = /\s*(?:chdir|creates|removes|executable|stdin)=(?:"[^"]*"|'[^']*'|\S+)(?:\s+|$)/y;
    let at = 0;
    for (;;) {
        option.lastIndex = at;
        if (option.exec(source.text) === null)
            break;
        at = option.lastIndex;
    }
    return at === 0 ? source : (0,embedded/* partOf */.BU)(source, at, source.text.length);
}

;// CONCATENATED MODULE: ./build/formats/ansible/feature-modules.js





function matters(name) {
    return (0,server_roles/* bringsIis */.XM)(name) || (0,server_roles/* mayBringIis */.vt)(name) || (0,server_roles/* roleOfFeature */.kE)(name) !== undefined;
}
const absent = new Set(["absent", "removed", "disabled", "uninstalled"]);
const subFeatures = {
    "ad-certificate": "adcs-web-enrollment",
    "application-server": "as-web-support",
    "bits": "bits-iis-ext",
    "net-framework-45-features": "net-wcf-http-activation45",
    "net-wcf-services45": "net-wcf-http-activation45",
    "remote-desktop-services": "rds-web-access",
};
function runFeatures(step, names = step.get("name"), said = step.state()) {
    const state = absent.has(said) && step.hasOpenState ? "unknown" : said;
    const present = !absent.has(state);
    const effects = listItems(names).flatMap((value) => {
        const text = plainText(value);
        if (text === undefined)
            return isEmpty(value) === true || !present ? [] : [step.unread("the names of its features are filled in later")];
        const name = (0,server_roles/* featureName */.qx)(text);
        if (name.includes("*"))
            return !present ? [] : name.startsWith("web") || name.startsWith("iis-") ? [feature(step, value, "web-server", present, text)] : [step.unread(`it installs every feature that fits ${quoted(text)}`)];
        if (state === "unknown")
            return matters(name) ? [step.unread(`whether ${quoted(text)} goes in or out is decided by variables`)] : [];
        return [feature(step, value, name, present, text), ...(present ? broughtAlong(step, value, name, text) : [])];
    });
    return { effects };
}
function feature(step, value, name, present, text) {
    return { kind: "feature", name, present, ...step.mark(value.location, text) };
}
function broughtAlong(step, value, name, text) {
    const sub = subFeatures[name];
    if (sub === undefined || truthOf(step.get("include_sub_features")) === false)
        return [];
    return truthOf(step.get("include_sub_features")) === true ? [feature(step, value, sub, true, text)] : [step.unread(`whether all parts of ${quoted(text)} go in is decided by variables`)];
}
function runChocolatey(step) {
    const source = step.get("source");
    const from = plainText(source)?.trim().toLowerCase();
    if (from === "windowsfeatures")
        return runFeatures(step);
    if (absent.has(step.state()))
        return nothingDone;
    if (from === undefined && isEmpty(source) !== true)
        return { effects: [step.unread("the source of its packages is filled in later")] };
    return runPackages(step, "choco install -y");
}
function runPackages(step, command) {
    if (absent.has(step.state()))
        return nothingDone;
    const effects = listItems(step.get("name", "id", "package")).flatMap((value) => {
        const name = plainText(value);
        if (name === undefined)
            return isEmpty(value) === true ? [] : [step.unread("the names of its packages are filled in later")];
        if (!/^[\w.+-]+$/.test(name))
            return [step.unread(`it installs ${quoted(name)}`)];
        return (0,commands.readScript)((0,embedded/* derivedText */.nZ)(`${command} ${name}`, value.location), "cmd").map((effect) => (effect.kind === "unread" ? step.unread(`it installs the package ${quoted(name)}`) : { ...effect, ...step.mark(value.location, name) }));
    });
    return { effects };
}
function runInstaller(step) {
    if (absent.has(step.state()))
        return nothingDone;
    const path = step.code("path")?.source.text ?? "";
    const said = [path, step.text("product_id") ?? "", step.label].join(" ");
    if (/hosting[\s_-]*bundle|dotnet-hosting/i.test(said))
        return { effects: [{ kind: "secret", signal: "S20", what: "the ASP.NET Core hosting bundle", ...step.mark(step.location, path === "" ? step.label : path) }] };
    return { effects: [step.unread(path === "" ? "it runs an installer" : `it runs the installer ${quoted(path)}`)] };
}

;// CONCATENATED MODULE: ./build/formats/ansible/dsc.js






const harmless = /^(?:archive|audit\w*|certificateimport|certreq|computermanagement|defaultgatewayaddress|dhcp\w*client|disk|dnsclient\w*|dnsconnectionsuffix|dnsserveraddress|dsc\w*localconfiguration|environment|file|filesystemaccessrule|firewall\w*|group|groupset|hostsfile|ieenhancedsecurityconfiguration|ipaddress|localconfigurationmanager|log|mountimage|msmpeng|netadapter\w*|networkteam|ntfsaccess\w*|opticaldiskdriveletter|pagefile|partition|pendingreboot|powerplan|powershellexecutionpolicy|psrepository|registry\w*|remotedesktopadmin|remotefile|route|securityoption|service|serviceset|smbshare|smbserverconfiguration|systemlocale|systemrestorepoint|timezone|user|useraccountcontrol|userrightsassignment|virtualmemory|volume|waitfor\w*|wineventlog|windowseventlog|windowscapability)$/;
function runDsc(step) {
    const written = step.text("resource_name");
    if (written === undefined || written === "")
        return { effects: [step.unread("the resource that it applies is named by variables")] };
    const name = written.toLowerCase().replace(/^x(?=[a-z])/, "");
    const state = step.text("Ensure", "ensure")?.toLowerCase();
    const isAbsent = state === "absent" || state === "disable" || state === "disabled";
    if (/^windows(?:optional)?feature(?:set)?$/.test(name))
        return runFeatures(step, step.get("Name", "name"), stateOf(step));
    if (/^web|^iis/.test(name))
        return runIis(step, name, isAbsent);
    if (name === "computer")
        return isEmpty(step.get("DomainName")) === true ? nothingDone : { effects: [{ kind: "domain", joins: true, ...step.mark(step.location, written) }] };
    if (/^ad(?:domain|domaincontroller|forest)$/.test(name))
        return { effects: [{ kind: "feature", name: "ad-domain-services", present: true, ...step.mark(step.location, written) }] };
    if (name === "script") {
        const code = step.code("SetScript");
        return code === undefined ? { effects: [step.unread("its script is filled in later")] } : { effects: (0,commands.readScript)(code.source, "powershell"), doubt: "its script runs only where its test fails" };
    }
    if (/^(?:file|archive|remotefile)$/.test(name) && !isAbsent)
        return runFile(step);
    if (name === "registry" && !isAbsent)
        return { effects: registryEffects(step.text("Key", "key") ?? "", step.text("ValueName") ?? "", plainSource(step.get("ValueData")), step.location) };
    if (isAbsent || harmless.test(name))
        return nothingDone;
    return { effects: [step.unread(`the DSC resource ${quoted(written)} is not known here`)] };
}
function runFile(step) {
    const target = step.text("DestinationPath", "Destination") ?? "";
    const contents = step.code("Contents");
    if (contents !== undefined && /\.config$/i.test(target))
        return { effects: (0,commands.readConfiguration)(contents.source) };
    return (0,formats_values/* isConfigurationOfIis */.tP)(target) ? { effects: [{ kind: "secret", signal: "S10", what: "a whole configuration of IIS, copied into the image,", ...step.mark(step.location, step.written) }] } : nothingDone;
}
function stateOf(step) {
    const value = step.get("Ensure", "ensure");
    if (isEmpty(value) === true)
        return "present";
    const text = plainText(value)?.trim().toLowerCase();
    return text === undefined ? "unknown" : text === "disable" ? "disabled" : text;
}
function runIis(step, name, isAbsent) {
    const effects = [{ kind: "iis", present: true, because: "the resource works on a machine with IIS only", ...step.mark(step.location, step.text("resource_name") ?? "") }];
    if (isAbsent)
        return { effects };
    effects.push(...property(step));
    const password = step.getStrictly("Credential_password", "Credential", "credential_password");
    const isPool = name.startsWith("webapppool");
    if (isEmpty(password) !== true)
        effects.push(credential(step, password, isPool ? "S5" : "S7", isPool ? "the credential of an application pool" : "the credential of a site or virtual directory"));
    const bindings = step.getStrictly("BindingInfo");
    if (namesCertificate(bindings))
        effects.push({ kind: "secret", signal: "S14", what: "the certificate of a site", ...step.mark(bindings.location, "BindingInfo") });
    return { effects };
}
function property(step) {
    const value = step.getStrictly("Value", "ItemPropertyValue");
    if (isEmpty(value) === true)
        return [];
    const name = plainText(step.getStrictly("PropertyName", "ItemPropertyName"));
    if (name === undefined)
        return [step.unread("the property of IIS that it sets is named by variables")];
    if (!/password$/i.test(name.trim()))
        return [];
    if (isEmpty(value) === "unknown")
        return [step.unread("whether it sets a password of IIS is decided by variables")];
    return [{ kind: "secret", signal: "S8", what: `a password in the configuration of IIS (${quoted(name)})`, ...step.mark(value.location, step.written) }];
}
function credential(step, value, signal, what) {
    if (isEmpty(value) === "unknown")
        return step.unread(`whether it sets ${what} is decided by variables`);
    return { kind: "secret", signal, what, ...step.mark(value.location, step.text("resource_name") ?? step.written) };
}
function namesCertificate(value) {
    if (value.kind === "list")
        return value.items.some((item) => namesCertificate(item()));
    if (value.kind !== "map")
        return false;
    return [...value.entries].some(([key, lazy]) => /certificate(?:thumbprint|subject)$/i.test(key) && isEmpty(lazy()) !== true);
}

;// CONCATENATED MODULE: ./build/formats/ansible/file-modules.js



function pathOf(text) {
    return (text ?? "").trim().toLowerCase().replaceAll("\\", "/").replaceAll(/\/+/g, "/");
}
function runCopy(step) {
    const destination = pathOf(step.text("dest", "path"));
    const name = step.text("src", "url");
    const target = /\/$|^[^.]*$/.test(destination.slice(destination.lastIndexOf("/"))) ? `${destination}/${pathOf(name).replace(/^.*\//, "").replace(/\.j2$/, "")}` : destination;
    const whole = wholeConfiguration(step, target);
    const content = step.code("content");
    if (content !== undefined)
        return { effects: [...whole, ...(target.endsWith(".config") ? configuration(step, content.source) : [])] };
    if (!target.endsWith(".config") || name === undefined || truthOf(step.get("remote_src")) === true)
        return { effects: whole };
    const steps = step.file(step.name === "win_template" ? "templates" : "files", name);
    return { effects: [...whole, ...("effects" in steps ? steps.effects : [])] };
}
function wholeConfiguration(step, target) {
    if (/(?:^|\/)redirection\.config$/.test(target))
        return [{ kind: "secret", signal: "S11", what: "a file of shared configuration", ...step.mark(step.location, step.written) }];
    if (/(?:^|\/)applicationhost\.config$|\/inetsrv\/config(?:\/|$)/.test(target))
        return [{ kind: "secret", signal: "S10", what: "a whole configuration of IIS, copied into the image,", ...step.mark(step.location, step.written) }];
    return [];
}
function runEdit(step) {
    const path = pathOf(step.text("path", "dest", "destfile", "name"));
    if (!path.endsWith(".config") || step.state() === "absent")
        return nothingDone;
    const own = /(?:^|\/)(?:applicationhost|redirection|administration)\.config$/.test(path) ? [{ kind: "iis", present: true, because: "it changes the configuration of IIS", ...step.mark(step.location, step.written) }] : [];
    const attribute = plainText(step.get("attribute")) ?? "";
    const text = step.code("line", "replace", "block", "fragment", "value");
    if (text === undefined)
        return { effects: own };
    if (/password$/i.test(attribute) && text.source.text.trim() !== "")
        return { effects: [...own, { kind: "secret", signal: "S18", what: `the attribute ${attribute}`, ...step.mark(step.location, step.written) }] };
    return { effects: [...own, ...configuration(step, text.source)] };
}
function configuration(step, source) {
    return step.affords(source.text.length) ? (0,commands.readConfiguration)(source) : [step.unread("more text of files is not read")];
}

;// CONCATENATED MODULE: ./build/formats/ansible/iis-modules.js



function runIisModule(step) {
    if (!/^(?:win_iis_|microsoft\.iis\.)/.test(step.name))
        return undefined;
    if (step.name.endsWith("_info"))
        return nothingDone;
    const present = { kind: "iis", present: true, because: `${step.written} works on a machine with IIS only`, ...step.mark(step.location, step.written) };
    if (step.state() === "absent")
        return { effects: [present, ...(step.hasOpenState && secretsOf(step).length > 0 ? [step.unread("whether it takes away or sets up is decided by variables")] : [])] };
    return { effects: [present, ...secretsOf(step)] };
}
function secretsOf(step) {
    if (step.isOpaque)
        return [step.unread("its parameters are filled in later")];
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
            return step.names.some((name) => /password$/i.test(name)) ? written(step, step.getStrictly(...step.names.filter((name) => /password$/i.test(name))), "S8", "a password in the configuration of IIS") : [];
    }
}
function attributesOf(step, parameter) {
    const value = step.getStrictly(parameter);
    if (value.kind === "nothing" || (value.kind === "undefined" && value.sure))
        return { pairs: new Map(), open: false };
    if (value.kind === "text")
        return { pairs: new Map(pipedPairs(value)), open: false };
    if (value.kind !== "map")
        return templatePairs(step, parameter);
    const pairs = [...value.entries].flatMap(([key, lazy]) => {
        const own = lazy();
        const name = key.toLowerCase();
        return own.kind === "map" ? [...own.entries].map(([inner, each]) => [`${name}.${inner.toLowerCase()}`, each()]) : [[name, own]];
    });
    return { pairs: new Map(pairs), open: pairs.some(([name, each]) => !name.includes(".") && /processmodel|defaults$/.test(name) && isEmpty(each) !== true) };
}
function pipedPairs(value) {
    return splitText(value.text, "|").flatMap(({ start, end }) => {
        const colon = value.text.indexOf(":", start);
        if (colon === -1 || colon >= end)
            return [];
        return [[value.text.slice(start, colon).trim().toLowerCase(), partOfText(value, colon + 1, end)]];
    });
}
function poolSecrets(step) {
    const { pairs: attributes, open } = attributesOf(step, "attributes");
    const password = attributes.get("processmodel.password");
    if (password === undefined)
        return open ? [step.unread("the attributes of the application pool are filled in later")] : [];
    const pool = poolName(step);
    const identity = identityOf(attributes.get("processmodel.identitytype"));
    const user = attributes.get("processmodel.username");
    const empty = isEmpty(password);
    const managed = user !== undefined && (plainText(user)?.trim().endsWith("$") ?? false);
    if (empty === true)
        return identity === "user" && !step.holds(password.location) && !managed ? [step.unread(`the password of ${pool} is empty unless it is set elsewhere`)] : [];
    const isWritten = password.kind === "text" || (empty === false && (identity === "user" || identity === "unstated") && !managed);
    if (!isWritten)
        return identity === "built-in" && empty !== false ? [] : [step.unread(`whether it sets the password of ${pool} is decided by variables`)];
    return [secret(step, password, "S3", `the password of ${pool}`)];
}
function templatePairs(step, parameter) {
    const code = step.code(parameter);
    if (code === undefined || code.hasStatements)
        return { pairs: new Map(), open: true };
    const { source } = code;
    const masked = maskPlaceholders(source.text);
    const whole = { kind: "text", text: source.text, source, location: source.locate(0, source.text.length) };
    let open = false;
    const pairs = splitText(masked, "|").flatMap(({ start, end }) => {
        const colon = masked.indexOf(":", start);
        const key = masked.slice(start, colon === -1 ? end : Math.min(colon, end)).trim().toLowerCase();
        open ||= key.includes(hole);
        if (colon === -1 || colon >= end)
            return [];
        const value = partOfText(whole, colon + 1, end);
        const isOpen = masked.slice(colon + 1, end).includes(hole);
        return [[key, isOpen && value.kind === "text" ? { kind: "unknown", mayBeEmpty: /default|omit|\bd\(/.test(value.text), location: value.location } : value]];
    });
    return { pairs: new Map(pairs), open };
}
const hole = "\0";
function maskPlaceholders(text) {
    let masked = "";
    for (const piece of piecesOf(text)) {
        masked = masked.padEnd(piece.start, hole);
        masked += piece.kind === "plain" ? text.slice(piece.start, piece.end) : hole.repeat(piece.end - piece.start);
    }
    return masked.padEnd(text.length, hole);
}
function identityOf(value) {
    if (value === undefined || isEmpty(value) === true)
        return "unstated";
    const text = plainText(value)?.trim().toLowerCase();
    if (text === undefined)
        return "unknown";
    return text === "specificuser" || text === "3" ? "user" : "built-in";
}
function poolName(step) {
    const name = step.text("name");
    return name === undefined || name === "" ? "an application pool" : `the application pool ${quoted(name)}`;
}
function connectionSecrets(step) {
    const password = step.getStrictly("password");
    const as = step.getStrictly("connect_as");
    const how = plainText(as)?.trim().toLowerCase();
    if (how === "pass_through")
        return [];
    const what = `the password of ${step.name.endsWith("directory") ? "the virtual directory" : "the application"} ${quoted(step.text("name") ?? "")}`;
    if (how === undefined && (as.kind === "unknown" || (as.kind === "undefined" && !as.sure)) && isEmpty(password) !== true)
        return [step.unread(`whether it sets ${what} is decided by variables`)];
    return written(step, password, "S4", what);
}
function parameterSecrets(step) {
    const { pairs, open } = attributesOf(step, "parameters");
    const site = `the password of the site ${quoted(step.text("name") ?? "")}`;
    const found = [...pairs].filter(([name]) => name.endsWith("password")).flatMap(([, each]) => written(step, each, "S7", site));
    return found.length === 0 && open ? [step.unread("the parameters of the site are filled in later")] : found;
}
function bindingCertificates(step) {
    const bindings = step.getStrictly("bindings");
    const lists = bindings.kind === "map" ? ["add", "set"].flatMap((key) => bindings.entries.get(key)?.() ?? []) : bindings.kind === "list" ? [bindings] : [];
    const hashes = lists.flatMap((list) => listItems(list)).flatMap((item) => (item.kind === "map" ? [item.entries.get("certificate_hash")?.()] : item.kind === "text" ? [] : [item]));
    const open = bindings.kind === "unknown" || (bindings.kind === "undefined" && !bindings.sure) ? [bindings] : [];
    return certificates(step, [...hashes.flatMap((hash) => (hash === undefined ? [] : [hash])), ...open]);
}
function certificates(step, hashes) {
    return hashes.flatMap((hash) => written(step, hash, "S14", `the certificate of the site ${quoted(step.text("name") ?? "")}`));
}
function written(step, value, signal, what) {
    const empty = isEmpty(value);
    if (empty === true)
        return [];
    return empty === false ? [secret(step, value, signal, what)] : [step.unread(`whether it sets ${what} is decided by variables`)];
}
function secret(step, value, signal, what) {
    return { kind: "secret", signal, what, ...step.mark(value.location, step.written) };
}

;// CONCATENATED MODULE: ./build/formats/ansible/machine-modules.js




function runMembership(step) {
    const state = step.state("unknown");
    if (state === "domain")
        return { effects: [domain(step, true)] };
    if (state === "workgroup")
        return { effects: [domain(step, false)] };
    return isEmpty(step.get("dns_domain_name")) === true ? nothingDone : { effects: [step.unread("whether the machine joins a domain is decided by variables")] };
}
function runOfflineJoin(step) {
    return { effects: [domain(step, true)] };
}
function runDomainController(step) {
    if (step.state() === "member_server" || step.state() === "absent")
        return nothingDone;
    return { effects: [role(step, "ad-domain-services")] };
}
function runCertificateAuthority(step) {
    return step.state() === "absent" ? nothingDone : { effects: [role(step, "ad-certificate")] };
}
function runService(step) {
    if (step.state() === "absent" || !/^(?:w3svc|iisadmin)$/i.test(step.text("name") ?? ""))
        return nothingDone;
    return { effects: [{ kind: "iis", present: true, because: "the service belongs to IIS", ...step.mark(step.location, step.text("name") ?? "") }] };
}
function runRegistry(step) {
    if (step.state() === "absent")
        return nothingDone;
    return { effects: registryEffects(step.code("path", "key")?.source.text ?? "", step.code("name", "entry", "value")?.source.text ?? "", plainSource(step.get("data")), step.location) };
}
function runRegistryText(step) {
    const code = step.code("content");
    if (code === undefined || code.holes > 0)
        return { effects: [step.unread("it sets values of the registry that stand elsewhere")] };
    return (0,commands.readRegistryKeys)(code.source).length === 0 ? nothingDone : { effects: [step.unread("it sets commands that run later")] };
}
function domain(step, joins) {
    return { kind: "domain", joins, ...step.mark(step.location, step.written) };
}
function role(step, name) {
    return { kind: "feature", name, present: true, ...step.mark(step.location, step.written) };
}

// EXTERNAL MODULE: ./build/formats/script-call.js
var script_call = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/formats/ansible/script-modules.js






function runCode(step, code, language, words) {
    if (code === undefined || code.source.text.trim() === "")
        return step.isOpaque ? { effects: [step.unread("its parameters are filled in later")] } : nothingDone;
    if (isOnlyPlaceholder(code))
        return { effects: [step.unread("the command that it runs is filled in later")] };
    if (!step.affords(code.source.text.length))
        return { effects: [step.unread("more text of scripts is not read")] };
    const effects = words === undefined ? (0,commands.readScript)(code.source, language) : (0,script_call/* readCall */.D9)(code.source, words);
    return code.hasStatements ? { effects, doubt: "parts of its script are there only on a condition" } : { effects };
}
function isOnlyPlaceholder({ source, holes }) {
    return holes > 0 && piecesOf(source.text).every((piece) => piece.kind !== "plain" || source.text.slice(piece.start, piece.end).trim() === "");
}
function shellOf(step) {
    return /(?:^|[\\/])cmd(?:\.exe)?$/i.test(step.text("executable") ?? "") ? "cmd" : "powershell";
}
function runShell(step) {
    return runCode(step, step.code("cmd", "_raw_params"), shellOf(step));
}
function runCommand(step) {
    const words = step.get("argv");
    if (words.kind === "nothing")
        return runCode(step, step.code("cmd", "_raw_params"), "cmd");
    const source = commandLine(step, listItems(words));
    return source === undefined ? { effects: [step.unread("the command that it runs is filled in later")] } : runCode(step, { source, holes: 0, hasStatements: false }, "cmd");
}
function commandLine(step, words) {
    if (words[0] === undefined || plainText(words[0]) === undefined)
        return undefined;
    const blank = (text, value) => ({ file: value.location.file, text, locate: () => value.location });
    const parts = words.flatMap((value) => {
        const text = plainText(value) ?? "{{ }}";
        const own = value.kind === "text" ? value.source : blank(text, value);
        return /\s/.test(text) ? [blank('"', value), own, blank('" ', value)] : [own, blank(" ", value)];
    });
    return (0,embedded/* spanTexts */.Nl)(step.location.file, parts, "");
}
function runPowershell(step) {
    const code = step.code("script");
    const words = parameterWords(step);
    if (code !== undefined)
        return runCode(step, code, "powershell", words);
    const path = step.text("path");
    if (path === undefined)
        return runCode(step, undefined, "powershell");
    return truthOf(step.get("remote_src")) === true ? { effects: [step.unread(`it runs ${quoted(path)}, which is on the machine`)] } : script_modules_runFile(step, path, words);
}
function parameterWords(step) {
    const given = step.get("parameters");
    const more = step.get("sensitive_parameters");
    const named = given.kind === "map" ? [...given.entries].map(([name, lazy]) => `-${name}:${word(lazy())}`) : isEmpty(given) === true ? [] : [script_call/* unknownWords */.ky];
    const secret = more.kind === "list" ? listItems(more).map((item) => (item.kind === "map" ? `-${plainText(item.entries.get("name")?.() ?? item) ?? ""}:${script_call/* unknownWords */.ky}` : script_call/* unknownWords */.ky)) : isEmpty(more) === true ? [] : [script_call/* unknownWords */.ky];
    const words = [...named, ...secret].filter((each) => !each.startsWith("-:"));
    return words.length === 0 ? undefined : (0,embedded/* derivedText */.nZ)(words.join(" "), given.location);
}
function word(value) {
    if (value.kind === "list")
        return `@(${value.items.slice(0, 1_000).map((item) => word(item())).join(", ")})`;
    if (value.kind === "nothing")
        return "$null";
    const text = plainText(value);
    if (value.kind === "flag" || /^(?:true|false)$/i.test(text ?? ""))
        return `$${text ?? ""}`;
    return (0,script_call/* quotedWord */.lG)(text);
}
function runScriptFile(step) {
    const code = step.code("cmd", "_raw_params");
    const [, double, single, plain] = /^\s*(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(code?.source.text ?? "") ?? [];
    const path = double ?? single ?? plain;
    if (path === undefined || isTemplated(code?.source.text.slice(0, path.length + 2) ?? ""))
        return { effects: [step.unread("the script that it runs is named by variables")] };
    if (/\.(?:sh|bash|pl|py)$/i.test(path))
        return nothingDone;
    const source = code?.source;
    return script_modules_runFile(step, path, source === undefined ? undefined : (0,embedded/* partOf */.BU)(source, source.text.indexOf(path) + path.length + (plain === undefined ? 1 : 0), source.text.length));
}
function script_modules_runFile(step, path, words) {
    const steps = step.file("files", path, words);
    if ("reason" in steps)
        return { effects: [step.unread(`it runs ${quoted(path)}: ${steps.reason}`)] };
    return { effects: steps.effects };
}
function runPsexec(step) {
    if (isEmpty(step.get("hostnames")) !== true)
        return nothingDone;
    const program = step.code("command", "executable");
    return runCode(step, program, "cmd");
}
function runScheduledTask(step) {
    if (step.state() === "absent")
        return nothingDone;
    const actions = step.get("actions");
    const list = actions.kind === "list" ? listItems(actions) : [];
    if (actions.kind === "unknown" || actions.kind === "undefined")
        return { effects: [step.unread("the commands of the scheduled task are filled in later")] };
    const effects = list.flatMap((action) => {
        const words = action.kind === "map" ? ["path", "arguments"].flatMap((key) => action.entries.get(key)?.() ?? []) : [action];
        const source = plainLine(step, words);
        return source === undefined ? [step.unread("the commands of the scheduled task are filled in later")] : (0,commands.readScript)(source, "cmd");
    });
    const generalizes = effects.flatMap((effect) => (effect.kind === "generalize" ? [{ ...effect, ends: false }] : []));
    const others = effects.filter((effect) => effect.kind !== "generalize");
    if (generalizes.length > 0)
        return { effects: [...(others.length > 0 ? [step.unread(later)] : []), ...generalizes] };
    return { effects, doubt: later };
}
const later = "it runs later, as a scheduled task";
function plainLine(step, words) {
    if (words[0] === undefined || plainText(words[0]) === undefined)
        return undefined;
    const parts = words.flatMap((value) => {
        const text = plainText(value) ?? "{{ }}";
        return [value.kind === "text" ? value.source : { file: value.location.file, text, locate: () => value.location }, { file: value.location.file, text: " ", locate: () => value.location }];
    });
    return (0,embedded/* spanTexts */.Nl)(step.location.file, parts, "");
}

;// CONCATENATED MODULE: ./build/formats/ansible/effects.js








const runners = new Map([
    ["win_feature", runFeatures],
    ["win_optional_feature", runFeatures],
    ["win_chocolatey", runChocolatey],
    ["win_winget", (step) => runPackages(step, "winget install")],
    ["win_scoop", (step) => runPackages(step, "scoop install")],
    ["win_package", runInstaller],
    ["win_msi", runInstaller],
    ["win_shell", runShell],
    ["raw", runShell],
    ["win_command", runCommand],
    ["win_powershell", runPowershell],
    ["script", runScriptFile],
    ["win_psexec", runPsexec],
    ["psexec", runPsexec],
    ["win_scheduled_task", runScheduledTask],
    ["win_copy", runCopy],
    ["win_template", runCopy],
    ["win_robocopy", runCopy],
    ["win_unzip", runCopy],
    ["win_get_url", runCopy],
    ["win_assemble", runCopy],
    ["win_lineinfile", runEdit],
    ["win_blockinfile", runEdit],
    ["win_replace", runEdit],
    ["win_xml", runEdit],
    ["win_service", runService],
    ["win_regedit", runRegistry],
    ["win_regmerge", runRegistryText],
    ["win_dsc", runDsc],
    ["win_domain_membership", runMembership],
    ["microsoft.ad.membership", runMembership],
    ["microsoft.ad.offline_join", runOfflineJoin],
    ["win_domain", runDomainController],
    ["win_domain_controller", runDomainController],
    ["microsoft.ad.domain", runDomainController],
    ["microsoft.ad.domain_child", runDomainController],
    ["microsoft.ad.domain_controller", runDomainController],
    ["microsoft.ad.cs_authority", runCertificateAuthority],
]);
function runModule(step) {
    const runner = runners.get(step.name);
    if (runner !== undefined)
        return step.isOpaque ? { effects: [step.unread("its parameters are filled in later")] } : runner(step);
    return runIisModule(step) ?? (isHarmless(step.name) ? nothingDone : { effects: [step.unread(`the module ${quoted(step.written)} is not known here`)] });
}

;// CONCATENATED MODULE: ./build/formats/ansible/filters.js

const longestJoined = 100_000;
function onText(change) {
    return (value, _operands, location) => {
        const text = plainText(value);
        return text === undefined ? undefined : textValue(change(text), value.location ?? location);
    };
}
const same = (value) => value;
function itemsOf(value) {
    return value.kind === "list" ? value.items : undefined;
}
const filters = new Map([
    ["list", same],
    ["mandatory", same],
    ["unique", same],
    ["sort", same],
    ["string", same],
    ["int", same],
    ["trim", (value) => (value.kind === "text" ? partOfText(value, value.text.length - value.text.trimStart().length, value.text.trimEnd().length) : undefined)],
    ["lower", onText((text) => text.toLowerCase())],
    ["upper", onText((text) => text.toUpperCase())],
    ["basename", onText((text) => text.slice(text.lastIndexOf("/") + 1))],
    ["win_basename", onText((text) => text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1))],
    ["quote", same],
    [
        "bool",
        (value, _operands, location) => {
            const truth = truthOf(value, true);
            return truth === "unknown" ? undefined : { kind: "flag", value: truth, location };
        },
    ],
    ["ternary", (value, [yes, no]) => (truthOf(value) === true ? yes : truthOf(value) === false ? no : undefined)],
    ["first", (value) => itemsOf(value)?.[0]?.()],
    ["last", (value) => itemsOf(value)?.at(-1)?.()],
    ["length", filters_length],
    ["count", filters_length],
    ["flatten", (value, _operands, location) => (value.kind === "list" ? { kind: "list", items: flattened(value), location } : undefined)],
    ["union", (value, [other], location) => (other === undefined ? undefined : joinValues(value, other, "+", location))],
    ["join", join],
    ["split", split],
    ["replace", replace],
    ["dict2items", pairs],
    ["combine", combine],
]);
function applyFilter(value, name, operands, location) {
    if (value.kind === "undefined")
        return value;
    if (value.kind === "unknown")
        return name === "list" || name === "unique" ? value : unknownValue(location, value.mayBeEmpty);
    return filters.get(name)?.(value, operands, location) ?? unknownValue(location);
}
function filters_length(value, _operands, location) {
    if (value.kind === "list")
        return { kind: "number", value: value.items.length, location };
    if (value.kind === "map")
        return { kind: "number", value: value.entries.size, location };
    return value.kind === "text" ? { kind: "number", value: value.text.length, location } : undefined;
}
function flattened(value) {
    return value.items.flatMap((item) => {
        const own = item();
        return own.kind === "list" ? own.items : [() => own];
    });
}
function join(value, [separator], location) {
    const items = itemsOf(value)?.map((item) => plainText(item()));
    const between = separator === undefined ? "" : plainText(separator);
    if (items === undefined || between === undefined || items.includes(undefined))
        return undefined;
    const text = items.join(between);
    return text.length > longestJoined ? undefined : textValue(text, location);
}
function split(value, [separator], location) {
    if (value.kind !== "text")
        return undefined;
    const between = separator === undefined || separator.kind === "nothing" ? " " : plainText(separator);
    if (between === undefined || between === "")
        return undefined;
    const parts = splitText(value.text, between).filter(({ start, end }) => separator !== undefined || end > start);
    return { kind: "list", items: parts.map(({ start, end }) => () => partOfText(value, start, end)), location };
}
function replace(value, [from, to], location) {
    const [text, old, next] = [plainText(value), from === undefined ? undefined : plainText(from), to === undefined ? undefined : plainText(to)];
    if (text === undefined || old === undefined || next === undefined || old === "")
        return undefined;
    const replaced = text.replaceAll(old, () => next);
    return replaced.length > longestJoined ? undefined : textValue(replaced, location);
}
function pairs(value, _operands, location) {
    if (value.kind !== "map")
        return undefined;
    const pair = (key, of) => ({ kind: "map", entries: new Map([["key", () => textValue(key, location)], ["value", of]]), location });
    return { kind: "list", items: [...value.entries].map(([key, of]) => () => pair(key, of)), location };
}
function combine(value, operands, location) {
    const others = operands.filter(({ kind }) => kind !== "flag" && kind !== "text");
    const recursive = operands.some((operand) => operand.kind === "flag" && operand.value);
    let combined = value;
    for (const other of others) {
        if (combined.kind !== "map" || other.kind !== "map")
            return undefined;
        const entries = new Map(combined.entries);
        for (const [key, over] of other.entries) {
            const under = recursive ? entries.get(key) : undefined;
            entries.set(key, under === undefined ? over : () => overlaid(under(), over(), location));
        }
        combined = { kind: "map", entries, location };
    }
    return combined.kind === "map" ? combined : undefined;
}
function overlaid(under, over, location) {
    return under.kind === "map" && over.kind === "map" ? (combine(under, [over, { kind: "flag", value: true, location }], location) ?? over) : over;
}
function joinValues(left, right, operator, location) {
    if (operator === "+" && (left.kind === "list" || right.kind === "list")) {
        const parts = [left, right].map((each) => (each.kind === "list" ? each.items : each.kind === "nothing" ? [] : [() => unknownValue(each.location, true)]));
        return { kind: "list", items: parts.flat(), location };
    }
    if (operator === "+" && left.kind === "number" && right.kind === "number")
        return { kind: "number", value: left.value + right.value, location };
    const [one, two] = [plainText(left), plainText(right)];
    if (one === undefined || two === undefined || one.length + two.length > longestJoined)
        return unknownValue(location, isEmpty(left) !== false && isEmpty(right) !== false);
    return textValue(one + two, location);
}
function compare(left, right, operator) {
    if (operator === "==" || operator === "!=") {
        const equal = equals(left, right);
        return equal === "unknown" ? equal : operator === "==" ? equal : !equal;
    }
    const [one, two] = [numberOf(left), numberOf(right)];
    if (one === undefined || two === undefined)
        return "unknown";
    switch (operator) {
        case "<":
            return one < two;
        case ">":
            return one > two;
        case "<=":
            return one <= two;
        case ">=":
            return one >= two;
        default:
            return operator;
    }
}
function numberOf(value) {
    if (value.kind === "number")
        return value.value;
    return value.kind === "text" && /^-?\d+(?:\.\d+)?$/.test(value.text.trim()) ? Number(value.text) : undefined;
}
function equals(left, right) {
    if (left.kind === "unknown" && left.prefix !== undefined)
        return right.kind === "text" && !right.text.startsWith(left.prefix) ? false : "unknown";
    if (right.kind === "unknown" && right.prefix !== undefined)
        return equals(right, left);
    if (left.kind === "nothing" && right.kind === "nothing")
        return true;
    if (left.kind === "nothing" || right.kind === "nothing")
        return isEmpty(left.kind === "nothing" ? right : left) === false ? false : "unknown";
    if (left.kind === "list" && right.kind === "list")
        return left.items.length === 0 && right.items.length === 0 ? true : "unknown";
    if (left.kind === "flag" || right.kind === "flag") {
        const [one, two] = [truthOf(left, true), truthOf(right, true)];
        return one === "unknown" || two === "unknown" ? "unknown" : one === two;
    }
    const [one, two] = [numberOf(left), numberOf(right)];
    if (one !== undefined && two !== undefined && (left.kind === "number" || right.kind === "number"))
        return one === two;
    const [first, second] = [plainText(left), plainText(right)];
    return first === undefined || second === undefined ? "unknown" : first === second;
}
function membership(value, among) {
    if (among.kind === "list") {
        const truths = among.items.slice(0, 1_000).map((item) => equals(value, item()));
        return truths.includes(true) ? true : truths.includes("unknown") || among.items.length > 1_000 ? "unknown" : false;
    }
    const text = plainText(value);
    if (text === undefined)
        return "unknown";
    if (among.kind === "map")
        return among.entries.has(text);
    return among.kind === "text" ? among.text.includes(text) : "unknown";
}
function applyTest(value, name, operands, negated, location) {
    const truth = test(value, name, operands);
    return truth === "unknown" ? unknownValue(location) : { kind: "flag", value: truth !== negated, location };
}
function test(value, name, [operand]) {
    switch (name) {
        case "defined":
            return isDefined(value);
        case "undefined": {
            const defined = isDefined(value);
            return defined === "unknown" ? defined : !defined;
        }
        case "none":
            return value.kind === "nothing" ? true : value.kind === "unknown" || value.kind === "undefined" ? "unknown" : false;
        case "truthy":
        case "true":
            return truthOf(value);
        case "falsy":
        case "false": {
            const truth = truthOf(value);
            return truth === "unknown" ? truth : !truth;
        }
        case "in":
            return operand === undefined ? "unknown" : membership(value, operand);
        case "eq":
        case "equalto":
            return operand === undefined ? "unknown" : equals(value, operand);
        default:
            return "unknown";
    }
}
function isDefined(value) {
    if (value.kind === "undefined")
        return value.sure ? false : "unknown";
    return value.kind === "unknown" ? "unknown" : true;
}

;// CONCATENATED MODULE: ./build/formats/ansible/evaluate.js





const mostValues = 500_000;
const mostCharacters = 4_000_000;
const evaluate_deepest = 60;
const windowsFacts = { os_family: "Windows", system: "Win32NT" };
const outside = /^(?:ansible_\w+|hostvars|groups|group_names|inventory_\w+|play_hosts|vars|environment|lookup|query|q)$/;
class Evaluator {
    #values = 0;
    #characters = 0;
    #depth = 0;
    #leaned = false;
    #parsed = new Map();
    hidden = false;
    value(node, scope, trusting = true) {
        return this.#valueOf(node, { scope, trusting });
    }
    textIn(source, scope, trusting = true) {
        const location = source.locate(0, source.text.length);
        return isTemplated(source.text) ? this.#template(source, location, { scope, trusting }) : textValue(source.text, location, source);
    }
    holds(condition, scope) {
        if (condition.kind === "missing")
            return true;
        const parts = condition.kind === "list" ? condition.items() : [condition];
        const truths = parts.map((part) => this.#holds(part, { scope, trusting: false }));
        return truths.includes(false) ? false : truths.includes("unknown") ? "unknown" : true;
    }
    fill(source, scope) {
        return this.#fill(source, { scope, trusting: true });
    }
    affords(characters) {
        this.#characters += characters;
        return this.#characters <= mostCharacters;
    }
    #holds(part, view) {
        const text = part.text();
        if (text === undefined || part.tag !== undefined)
            return "unknown";
        if (part.style === "plain" && /^(?:yes|no|on|off)$/i.test(text))
            return /^(?:yes|on)$/i.test(text);
        this.#leaned = false;
        const pieces = isTemplated(text) ? piecesOf(text) : [];
        const [piece] = pieces;
        const inner = pieces.length === 0 ? text : pieces.length === 1 && piece?.kind === "output" ? piece.inner : undefined;
        const expression = inner === undefined ? undefined : this.#parse(inner);
        const truth = expression === undefined ? "unknown" : truthOf(this.#express(expression, part.location, view));
        return truth === false && this.hidden && this.#leaned ? "unknown" : truth;
    }
    #parse(text) {
        if (!this.#parsed.has(text))
            this.#parsed.set(text, parseExpression(text));
        return this.#parsed.get(text);
    }
    #valueOf(node, view) {
        const { location, tag } = node;
        this.#values += 1;
        if (this.#values > mostValues || this.#depth > evaluate_deepest)
            return unknownValue(location, true);
        if (node.kind === "missing")
            return { kind: "nothing", location };
        if (tag !== undefined && tag !== "!unsafe")
            return unknownValue(location);
        if (node.kind === "map")
            return { kind: "map", entries: entriesOf(node, (value) => this.#valueOf(value, view)), location };
        if (node.kind === "list") {
            this.#values += node.items().length;
            return { kind: "list", items: node.items().map((item) => () => this.#valueOf(item, view)), location };
        }
        const source = node.source();
        if (source === undefined)
            return { kind: "nothing", location };
        if (tag !== undefined || !isTemplated(source.text))
            return textValue(source.text, location, source);
        return this.#template(source, location, view);
    }
    #template(source, location, view) {
        const pieces = piecesOf(source.text).filter((piece) => piece.kind !== "plain" || source.text.slice(piece.start, piece.end).trim() !== "");
        const [only] = pieces;
        if (pieces.length === 1 && only?.kind === "output") {
            const expression = this.#parse(only.inner);
            return expression === undefined ? unknownValue(location) : this.#express(expression, location, view);
        }
        const filled = this.#fill(source, view);
        return filled.holes > 0 || filled.hasStatements ? unknownValue(location) : textValue(filled.source.text, location, filled.source);
    }
    #fill(source, view) {
        if (!isTemplated(source.text))
            return { source, holes: 0, hasStatements: false };
        this.#characters += source.text.length;
        if (this.#characters > mostCharacters)
            return { source, holes: 1, hasStatements: false };
        let holes = 0;
        let hasStatements = false;
        const parts = piecesOf(source.text).flatMap((piece) => {
            const own = (0,embedded/* partOf */.BU)(source, piece.start, piece.end);
            if (piece.kind === "plain")
                return [own];
            if (piece.kind === "statement") {
                hasStatements = true;
                return [];
            }
            const location = source.locate(piece.start, piece.end);
            const expression = this.#parse(piece.inner);
            const text = expression === undefined ? undefined : plainText(this.#express(expression, location, view));
            this.#characters += text?.length ?? 0;
            if (text !== undefined && this.#characters <= mostCharacters)
                return [(0,embedded/* derivedText */.nZ)(text, location)];
            holes += 1;
            return [own];
        });
        return { source: (0,embedded/* spanTexts */.Nl)(source.file, parts, ""), holes, hasStatements };
    }
    #express(expression, location, view) {
        this.#values += 1;
        if (this.#values > mostValues || this.#depth > evaluate_deepest)
            return unknownValue(location, true);
        this.#depth += 1;
        const value = this.#expressInside(expression, location, view);
        this.#depth -= 1;
        return value;
    }
    #expressInside(expression, location, view) {
        const express = (each) => this.#express(each, location, view);
        switch (expression.kind) {
            case "literal":
                return literal(expression.value, location);
            case "name":
                return this.#variable(expression.name, location, view);
            case "list":
                return { kind: "list", items: expression.items.map((item) => () => express(item)), location };
            case "map": {
                const entries = expression.entries.map(([key, value]) => [plainText(express(key)), () => express(value)]);
                if (entries.some(([key]) => key === undefined))
                    return unknownValue(location);
                return { kind: "map", entries: new Map(entries.flatMap(([key, value]) => (key === undefined ? [] : [[key, value]]))), location };
            }
            case "member":
                return this.#member(express(expression.of), express(expression.key), location);
            case "call":
                return this.#call(expression, location, view);
            case "filter":
                return this.#filter(expression, location, view);
            case "test":
                return applyTest(express(expression.of), expression.name, expression.operands.map(express), expression.negated, location);
            case "not": {
                const truth = truthOf(express(expression.of));
                return truth === "unknown" ? unknownValue(location) : { kind: "flag", value: !truth, location };
            }
            case "binary":
                return this.#binary(expression, location, view);
            case "choice":
                return this.#choice(expression, location, view);
            default:
                return expression;
        }
    }
    #variable(name, location, view) {
        if (name === "omit")
            return { kind: "nothing", location };
        const found = view.scope.lookup(name);
        if (found !== undefined) {
            if (["defaults", "group", "play", "files", "role"].includes(found.rank))
                this.#leaned = true;
            if ("value" in found.binding)
                return found.binding.value;
            this.#depth += 1;
            const value = this.#valueOf(found.binding.node, view);
            this.#depth -= 1;
            return value;
        }
        const fact = name.startsWith("ansible_") ? windowsFacts[name.slice("ansible_".length)] : undefined;
        if (fact !== undefined)
            return textValue(fact, location);
        if (name === "ansible_facts")
            return { kind: "map", entries: new Map([...Object.entries(windowsFacts).map(([key, text]) => [key, () => textValue(text, location)]), ["distribution", () => windowsName(location)]]), location };
        if (name === "ansible_distribution")
            return windowsName(location);
        return outside.test(name) ? unknownValue(location) : { kind: "undefined", sure: false, location };
    }
    #member(of, key, location) {
        const name = plainText(key);
        if (of.kind === "map" && name !== undefined) {
            return of.entries.get(name)?.() ?? (of.entries.has("os_family") ? unknownValue(location) : { kind: "undefined", sure: true, location });
        }
        if (of.kind === "list" && name !== undefined && /^-?\d+$/.test(name))
            return of.items.at(Number(name))?.() ?? { kind: "undefined", sure: true, location };
        return of.kind === "undefined" ? of : unknownValue(location);
    }
    #call({ of, name, operands }, location, view) {
        const values = operands.map((each) => this.#express(each, location, view));
        if (of.kind === "literal" && of.value === null)
            return unknownValue(location);
        const own = this.#express(of, location, view);
        const [first, second] = values;
        if (name === "get" && first !== undefined && own.kind === "map") {
            const found = this.#member(own, first, location);
            return found.kind === "undefined" ? (second ?? { kind: "nothing", location }) : found;
        }
        const filters = { split: "split", lower: "lower", upper: "upper", strip: "trim", replace: "replace" };
        const filter = filters[name];
        return filter === undefined ? unknownValue(location) : applyFilter(own, filter, values, location);
    }
    #filter({ of, name, operands }, location, view) {
        const own = this.#express(of, location, view);
        const values = operands.map((each) => this.#express(each, location, view));
        if (name !== "default" && name !== "d")
            return applyFilter(own, name, values, location);
        const [fallback = textValue("", location), also] = values;
        const mayBeEmpty = isEmpty(fallback) !== false;
        if (own.kind === "undefined")
            return own.sure || view.trusting ? fallback : unknownValue(location, mayBeEmpty);
        if (own.kind === "unknown")
            return { ...own, mayBeEmpty: own.mayBeEmpty || mayBeEmpty };
        return also !== undefined && truthOf(also) !== false && truthOf(own) === false ? fallback : own;
    }
    #binary({ operator, left, right }, location, view) {
        const one = this.#express(left, location, view);
        const first = truthOf(one);
        if (operator === "and" || operator === "or") {
            const decides = operator === "or";
            if (first === decides)
                return one;
            const two = this.#express(right, location, view);
            if (first !== "unknown")
                return two;
            return truthOf(two) === decides ? { kind: "flag", value: decides, location } : unknownValue(location, true);
        }
        const two = this.#express(right, location, view);
        if (operator === "+" || operator === "~")
            return joinValues(one, two, operator, location);
        if (operator === "-")
            return one.kind === "number" && two.kind === "number" ? { kind: "number", value: one.value - two.value, location } : unknownValue(location);
        const truth = operator === "in" || operator === "not in" ? membership(one, two) : compare(one, two, operator);
        return truth === "unknown" ? unknownValue(location) : { kind: "flag", value: operator === "not in" ? !truth : truth, location };
    }
    #choice({ condition, yes, no }, location, view) {
        const otherwise = () => (no === undefined ? { kind: "nothing", location } : this.#express(no, location, view));
        const truth = truthOf(this.#express(condition, location, { ...view, trusting: false }));
        if (truth === true)
            return this.#express(yes, location, view);
        if (truth === false)
            return otherwise();
        return unknownValue(location, isEmpty(this.#express(yes, location, view)) !== false || isEmpty(otherwise()) !== false);
    }
}
function literal(value, location) {
    if (value === null)
        return { kind: "nothing", location };
    if (typeof value === "string")
        return textValue(value, location);
    return typeof value === "number" ? { kind: "number", value, location } : { kind: "flag", value, location };
}
function windowsName(location) {
    return { kind: "unknown", mayBeEmpty: false, prefix: "Microsoft Windows", location };
}
function entriesOf(node, evaluate) {
    const lazy = (value) => (value.kind === "missing" ? undefined : () => evaluate(value));
    return {
        get size() {
            return node.entries().length;
        },
        get: (key) => lazy(node.get(key)),
        has: (key) => node.get(key).kind !== "missing",
        *[Symbol.iterator]() {
            for (const { key, value } of node.entries())
                yield [key, () => evaluate(value)];
        },
    };
}

;// CONCATENATED MODULE: ./build/formats/ansible/hosts.js
function hostPattern(names, written) {
    const known = names.every((name) => name !== undefined);
    const terms = known ? names.flatMap((name) => (name ?? "").split(/[:,](?![^[]*\])/)) : [written];
    const sorted = [...new Set(terms.map((term) => term.trim()).filter((term) => term !== ""))].toSorted();
    return { text: known ? names.join(", ") : written, terms: sorted, narrowed: known && sorted.some((term) => /^[!&]|\[/.test(term)) };
}
function patternsThatHold(candidates, patterns) {
    const keys = new Set(candidates.map(keyOf));
    const machines = new Set(candidates.flatMap(({ terms }) => terms.filter((term) => !/^[!&]/.test(term)).map((term) => term.replace(/\[.*$/, ""))));
    return new Set(patterns.filter((pattern) => {
        const { terms, narrowed } = pattern;
        if (keys.size === 1 && keys.has(keyOf(pattern)))
            return true;
        if (narrowed)
            return false;
        return terms.includes("all") || terms.includes("*") || (terms.length >= machines.size && terms.filter((term) => machines.has(term)).length === machines.size);
    }));
}
function keyOf({ terms }) {
    return terms.join("\n");
}

;// CONCATENATED MODULE: ./build/formats/ansible/ledger.js




const mostEffects = 20_000;
class Ledger {
    #entries = [];
    #plays = [];
    #effects = [];
    #doubted = new Set();
    #play;
    #noted = 0;
    #hasIis = false;
    #afterDoubt;
    begin(pattern) {
        this.#play = pattern === undefined ? undefined : { pattern, concernsWindows: false, generalizes: false };
        if (this.#play !== undefined)
            this.#plays.push(this.#play);
    }
    add(place, effects, doubts, isWindows) {
        if (this.#play !== undefined) {
            this.#play.concernsWindows ||= isWindows || effects.length > 0;
            this.#play.generalizes ||= doubts.all === undefined && effects.some(({ kind }) => kind === "generalize");
        }
        if (effects.length === 0 || this.#noted > mostEffects)
            return;
        this.#noted += effects.length;
        this.#entries.push({ play: this.#play, place, effects, doubts });
        if (this.#noted > mostEffects)
            this.addUnread(`what follows in the task ${quoted(place.label)}`, `more than ${mostEffects} effects are not read`, place);
    }
    addUnread(what, reason, place) {
        if (this.#play !== undefined)
            this.#play.concernsWindows = true;
        this.#entries.push({ play: this.#play, unread: { kind: "unread", what: unreadBecause(what, reason), text: place.text, location: place.location } });
    }
    finish() {
        const sealed = this.#plays.filter(({ generalizes }) => generalizes);
        const candidates = sealed.length > 0 ? sealed : this.#plays.filter(({ concernsWindows }) => concernsWindows);
        const certain = patternsThatHold(candidates.map(({ pattern }) => pattern), this.#plays.map(({ pattern }) => pattern));
        for (const entry of this.#entries) {
            if ("unread" in entry) {
                this.#effects.push(entry.unread);
                continue;
            }
            const { play, doubts } = entry;
            const elsewhere = play === undefined || certain.has(play.pattern) ? undefined : `it is for the hosts ${quoted(play.pattern.text)}, and other plays here are for others`;
            this.#settle(entry.place, entry.effects, { ...doubts, all: doubts.all ?? elsewhere });
        }
        return this.#effects;
    }
    #settle(place, effects, { all, removals }) {
        for (const effect of effects) {
            const why = all ?? (takesAway(effect) ? removals : undefined) ?? (effect.kind === "generalize" ? undefined : this.#afterDoubt);
            if (why === undefined)
                this.#note(effect);
            else
                this.#noteDoubtful(place, effect, why);
        }
    }
    #unread(place, why) {
        this.#effects.push({ kind: "unread", what: unreadBecause(`the task ${quoted(place.label)}`, why), text: place.text, location: place.location });
    }
    #note(effect) {
        this.#effects.push(effect);
        if (effect.kind === "generalize" && effect.ends)
            this.#afterDoubt = undefined;
        if (effect.kind === "iis")
            this.#hasIis = effect.present;
        else if (effect.kind === "feature" && effect.present && (0,server_roles/* bringsIis */.XM)(effect.name))
            this.#hasIis = true;
        else if (effect.kind === "feature" && !effect.present && (0,server_roles/* isWholeIis */.RH)(effect.name))
            this.#hasIis = false;
    }
    #noteDoubtful(place, effect, why) {
        if (effect.kind === "generalize")
            this.#afterDoubt = "a Sysprep before it may have run, or not";
        const reaction = this.#reactionTo(effect);
        if (reaction === "keep")
            this.#effects.push(effect);
        if (reaction !== "unread")
            return;
        const { file, start } = place.location;
        const key = `${file}:${start.line}:${start.column}`;
        if (this.#doubted.has(key))
            return;
        this.#doubted.add(key);
        this.#unread(place, why);
    }
    #reactionTo(effect) {
        switch (effect.kind) {
            case "feature":
                if (!effect.present || !matters(effect.name))
                    return "drop";
                return this.#hasIis && (0,server_roles/* roleOfFeature */.kE)(effect.name) === undefined ? "drop" : "unread";
            case "iis":
                return effect.present && !this.#hasIis ? "unread" : "drop";
            case "secret":
                return effect.signal === "S18" || effect.signal === "S20" ? "keep" : "unread";
            case "generalize":
                return "unread";
            case "domain":
                return effect.joins ? "unread" : "drop";
            case "unread":
                return "keep";
            default:
                return effect;
        }
    }
}
function takesAway(effect) {
    return effect.kind === "domain" ? !effect.joins : (effect.kind === "feature" || effect.kind === "iis") && !effect.present;
}

;// CONCATENATED MODULE: ./build/formats/ansible/scope.js
const ranks = ["defaults", "group", "play", "files", "role", "task", "facts", "parameters", "loop"];
function frameOf(rank, ...nodes) {
    const maps = nodes.flatMap((node) => (node.kind === "list" ? node.items() : [node])).filter((node) => node.kind === "map");
    return {
        rank,
        find(name) {
            const node = maps.map((map) => map.get(name)).findLast((each) => each.kind !== "missing");
            return node === undefined ? undefined : { node };
        },
    };
}
function valueFrame(rank, values) {
    return {
        rank,
        find(name) {
            const value = values.get(name);
            return value === undefined ? undefined : { value };
        },
    };
}
class Scope {
    #frames;
    constructor(frames = []) {
        this.#frames = frames;
    }
    with(...frames) {
        return new Scope([...this.#frames, ...frames]);
    }
    lookup(name) {
        for (const rank of strongestFirst) {
            for (let at = this.#frames.length - 1; at >= 0; at -= 1) {
                const frame = this.#frames[at];
                const binding = frame?.rank === rank ? frame.find(name) : undefined;
                if (binding !== undefined)
                    return { binding, rank };
            }
        }
        return undefined;
    }
}
const strongestFirst = ranks.toReversed();

;// CONCATENATED MODULE: ./build/formats/ansible/shelf.js
const workspaceRoot = "//";
function pathIn(folder, path) {
    if (path.startsWith(workspaceRoot))
        return pathIn("", path.slice(workspaceRoot.length));
    if (/^[/~\\]|^[A-Za-z]:|^\w+:\/\//.test(path) || path.trim() === "")
        return undefined;
    const parts = [];
    for (const part of [...folder.split("/"), ...path.split("/")]) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}
function folderOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
function roleAround(file) {
    const folder = folderOf(file);
    if (!/(?:^|\/)(?:tasks|handlers)$/.test(folder))
        return undefined;
    const own = folderOf(folder);
    return own === "" ? undefined : { name: own.slice(own.lastIndexOf("/") + 1), folder: own };
}
const elsewhere = { reason: "it is not in the repository" };
const shelves = new WeakMap();
class Shelf {
    #context;
    #opened = new Map();
    #effects = new Map();
    #roles = new Map();
    constructor(context) {
        this.#context = context;
    }
    static of(context) {
        const known = shelves.get(context);
        if (known !== undefined)
            return known;
        const shelf = new Shelf(context);
        shelves.set(context, shelf);
        return shelf;
    }
    open(paths) {
        let refusal = elsewhere;
        for (const path of new Set(paths)) {
            if (path === undefined)
                continue;
            const opened = this.#openOne(path);
            if (!("reason" in opened))
                return opened;
            refusal = opened;
        }
        return refusal;
    }
    steps(paths, words) {
        let refusal = elsewhere;
        for (const path of new Set(paths)) {
            if (path === undefined)
                continue;
            const key = words === undefined ? path : `${path}\n${words.text}`;
            const known = this.#effects.get(key) ?? this.#context.steps("", path, words);
            this.#effects.set(key, known);
            if (!("reason" in known))
                return known;
            refusal = known;
        }
        return refusal;
    }
    role(name, { playbook, role, file }) {
        const parts = name.split(".");
        const bases = [
            ...(role === undefined ? [] : [pathIn(role.folder, `../${name}`), pathIn(role.folder, `roles/${name}`)]),
            pathIn(playbook, `roles/${name}`),
            pathIn(playbook, `../roles/${name}`),
            pathIn(folderOf(file), `roles/${name}`),
            pathIn(playbook, name),
            ...(parts.length === 3 ? [pathIn(playbook, `collections/ansible_collections/${parts[0] ?? ""}/${parts[1] ?? ""}/roles/${parts[2] ?? ""}`)] : []),
        ];
        const folder = bases.find((base) => base !== undefined && base !== "" && this.#isRole(base));
        return folder === undefined ? undefined : { name, folder };
    }
    part({ folder }, part, name = "main") {
        const named = /\.ya?ml$/.test(name) ? [name] : [`${name}.yml`, `${name}.yaml`, name];
        return this.open(named.map((each) => pathIn(folder, `${part}/${each}`)));
    }
    variables(opened) {
        return "reason" in opened ? [] : opened.documents.map(({ root }) => root);
    }
    #isRole(folder) {
        const known = this.#roles.get(folder);
        if (known !== undefined)
            return known;
        const found = ["tasks/main.yml", "tasks/main.yaml", "meta/main.yml", "defaults/main.yml"].some((part) => !("reason" in this.#openOne(`${folder}/${part}`)));
        this.#roles.set(folder, found);
        return found;
    }
    #openOne(path) {
        const known = this.#opened.get(path);
        if (known !== undefined)
            return known;
        const opened = this.#context.open("", path);
        this.#opened.set(path, opened);
        return opened;
    }
}

;// CONCATENATED MODULE: ./build/formats/ansible/run.js











const mostTasks = 10_000;
const run_deepest = 30;
const mostItems = 1_000;
class Run {
    #shelf;
    #evaluator = new Evaluator();
    #ledger = new Ledger();
    #facts = new Map();
    #exposed = [];
    #active = new Set();
    #doneRoles = new Set();
    #notified = new Map();
    #handlers = [];
    #hasEnded = false;
    #roleHasEnded = false;
    #mayHaveEnded = "nothing";
    #tasks = 0;
    constructor(context) {
        this.#shelf = Shelf.of(context);
    }
    finish() {
        return this.#ledger.finish();
    }
    playbook(root, file) {
        this.#plays(root, { scope: this.#outermost(), where: { file, playbook: folderOf(file), role: undefined }, doubt: undefined, keeps: undefined, away: "no", defaults: [], depth: 0 });
    }
    taskFile(root, file) {
        const role = roleAround(file);
        const where = { file, playbook: role === undefined ? folderOf(file) : folderOf(folderOf(role.folder)), role };
        const outer = { scope: this.#outermost(), where, doubt: undefined, keeps: undefined, away: "no", defaults: [], depth: 0 };
        const setting = role === undefined ? outer : { ...outer, scope: outer.scope.with(...this.#roleFrames(role, undefined, undefined), namedFolder("role_path", role.folder, root.location)) };
        if (role !== undefined)
            this.#addHandlers(role, undefined, setting);
        this.#list(root, setting);
        this.#flush();
    }
    #outermost() {
        const facts = { rank: "facts", find: (name) => this.#facts.get(name) };
        const find = (rank, name) => this.#exposed.findLast((frame) => frame.rank === rank && frame.find(name) !== undefined)?.find(name);
        return new Scope().with({ rank: "defaults", find: (name) => find("defaults", name) }, { rank: "role", find: (name) => find("role", name) }, facts);
    }
    #plays(root, setting) {
        for (const item of root.items()) {
            const imported = importedPlaybook(item);
            if (imported.kind === "missing")
                this.#play(item, setting);
            else
                this.#importPlaybook(item, imported, setting);
        }
    }
    #importPlaybook(item, imported, outer) {
        const holds = this.#evaluator.holds(item.get("when"), outer.scope);
        if (holds === false)
            return;
        const doubt = outer.doubt ?? (holds === "unknown" ? onlyWhen(item) : undefined);
        const name = plainText(this.#evaluator.value(imported, outer.scope))?.trim().split(/\s/)[0];
        const opened = name === undefined ? { reason: "its name is filled in later" } : this.#shelf.open([pathIn(folderOf(outer.where.file), name)]);
        const place = { text: imported.text() ?? "", location: imported.location };
        if ("reason" in opened) {
            this.#ledger.addUnread(`the playbook ${quoted(imported.text() ?? "")}`, opened.reason, place);
            return;
        }
        this.#enter(`playbook ${opened.file}`, outer.depth, `the playbook ${quoted(opened.file)}`, place, () => {
            const where = { file: opened.file, playbook: folderOf(opened.file), role: undefined };
            for (const { root } of opened.documents)
                this.#plays(root, { ...outer, where, doubt, scope: outer.scope.with(frameOf("parameters", item.get("vars"))), depth: outer.depth + 1 });
        });
    }
    #play(item, outer) {
        const { where } = outer;
        const hosts = this.#evaluator.value(item.get("hosts"), outer.scope);
        const names = listItems(hosts).map((host) => plainText(host)?.trim());
        const connection = item.get("connection").text() ?? item.get("vars").get("ansible_connection").text();
        const isNamed = connection === undefined && names.length > 0 && names.every((name) => name !== undefined && isController(name));
        const away = connection === "local" ? "yes" : isNamed ? "by-name" : "no";
        this.#ledger.begin(away === "no" ? hostPattern(names, item.get("hosts").text() ?? "") : undefined);
        const scope = outer.scope.with(...this.#groupFrames(where, names), frameOf("play", item.get("vars")), this.#prompted(item), ...this.#fileFrames(item, outer), namedFolder("playbook_dir", where.playbook, item.location));
        this.#handlers = [];
        this.#notified.clear();
        this.#doneRoles.clear();
        this.#exposed.length = 0;
        this.#hasEnded = false;
        this.#mayHaveEnded = "nothing";
        const setting = { ...outer, scope, away, doubt: outer.doubt ?? doubtOfTask(item) ?? this.#onlyChecks(item, scope), defaults: withDefaults(outer.defaults, item) };
        for (const handler of item.get("handlers").items())
            this.#addHandler(handler, setting);
        this.#list(item.get("pre_tasks"), setting);
        this.#flush();
        this.#needList(item.get("roles"), "the list of roles", setting);
        for (const role of item.get("roles").items())
            this.#roleEntry(role, setting);
        this.#list(item.get("tasks"), setting);
        this.#flush();
        this.#list(item.get("post_tasks"), setting);
        this.#flush();
        this.#hasEnded = false;
        this.#mayHaveEnded = "nothing";
        this.#ledger.begin(undefined);
    }
    #groupFrames({ playbook }, hosts) {
        const groups = ["all", ...hosts.flatMap((name) => (name !== undefined && /^[\w-]+$/.test(name) && name !== "all" ? [name] : []))].slice(0, 6);
        const folders = ["", "..", "inventory", "../inventory"].map((folder) => pathIn(playbook, `${folder === "" ? "" : `${folder}/`}group_vars`));
        const nodes = groups.flatMap((group) => folders.toReversed().flatMap((folder) => (folder === undefined ? [] : this.#shelf.variables(this.#shelf.open([`${folder}/${group}.yml`, `${folder}/${group}.yaml`, `${folder}/${group}/main.yml`])))));
        return nodes.length === 0 ? [] : [frameOf("group", ...nodes)];
    }
    #fileFrames(item, { scope, where }) {
        const within = scope.with(frameOf("play", item.get("vars")));
        return listItems(this.#evaluator.value(item.get("vars_files"), within)).flatMap((value) => {
            const path = plainText(value);
            const opened = path === undefined ? undefined : this.#shelf.open([pathIn(folderOf(where.file), path), pathIn(where.playbook, path)]);
            const nodes = opened === undefined ? [] : this.#shelf.variables(opened);
            if (!nodes.some((node) => node.kind === "map"))
                this.#evaluator.hidden = true;
            return nodes.length === 0 ? [] : [frameOf("files", ...nodes)];
        });
    }
    #prompted(item) {
        return valueFrame("files", new Map(item.get("vars_prompt").items().flatMap((each) => (each.get("name").text() === undefined ? [] : [[each.get("name").text() ?? "", unknownValue(each.location)]]))));
    }
    #list(tasks, setting) {
        this.#needList(tasks, "the list of tasks", setting);
        for (const task of tasks.items()) {
            if (this.#hasEnded || this.#roleHasEnded)
                return;
            if (task.kind === "map")
                this.#task(task, setting);
            else if (isThere(task))
                this.#unreadUnlessAway("a task", "it is none that can be read", { text: task.text() ?? "", location: task.location }, setting);
        }
    }
    #needList(node, what, setting) {
        if (node.kind !== "list" && isThere(node))
            this.#unreadUnlessAway(what, "it is none that can be read", { text: node.text() ?? "", location: node.location }, setting);
    }
    #task(task, outer) {
        const scope = task.get("vars").kind === "missing" ? outer.scope : outer.scope.with(frameOf("task", task.get("vars")));
        const always = doubtOfTask(task);
        for (const { frames, doubt } of this.#iterations(task, scope)) {
            if (!this.#spend(task))
                return;
            const own = frames.length === 0 ? scope : scope.with(...frames);
            const holds = this.#evaluator.holds(task.get("when"), own);
            if (holds === false)
                continue;
            const place = this.#placeOf(task, own, outer);
            const ended = this.#mayHaveEnded === "nothing" ? undefined : `the ${this.#mayHaveEnded} may have ended before it`;
            const why = outer.doubt ?? (holds === "unknown" ? onlyWhen(task) : undefined) ?? doubt ?? always ?? (place === "unknown" ? "it may run on another machine" : undefined) ?? ended ?? this.#onlyChecks(task, own);
            const keeps = outer.keeps ?? this.#ignoresErrors(task, own);
            this.#perform(task, { ...outer, scope: own, doubt: why, keeps, away: place === "unknown" ? "no" : place, defaults: withDefaults(outer.defaults, task) });
        }
        const register = task.get("register").text();
        if (register !== undefined)
            this.#facts.set(register, { value: unknownValue(task.get("register").location) });
    }
    #spend(task) {
        this.#tasks += 1;
        if (this.#tasks === mostTasks + 1)
            this.#ledger.addUnread(`what follows the task ${quoted(labelOf(task))}`, `more than ${mostTasks} tasks are not read`, { text: labelOf(task), location: task.location });
        return this.#tasks <= mostTasks;
    }
    #placeOf(task, scope, outer) {
        if (task.get("connection").text() === "local")
            return "yes";
        const delegate = task.get("delegate_to");
        if (delegate.kind === "missing" || /^\{\{\s*inventory_hostname\s*\}\}$/.test(delegate.text() ?? ""))
            return outer.away;
        const name = plainText(this.#evaluator.value(delegate, scope, false))?.trim();
        return name !== undefined && isController(name) ? "yes" : "unknown";
    }
    #onlyChecks(task, scope) {
        const node = task.get("check_mode");
        return node.kind === "missing" || truthOf(this.#evaluator.value(node, scope, false)) === false ? undefined : "it only checks what it would do";
    }
    #ignoresErrors(task, scope) {
        const says = (key, wanted) => task.get(key).kind !== "missing" && truthOf(this.#evaluator.value(task.get(key), scope, false)) === wanted;
        return says("ignore_errors", true) || says("failed_when", false) ? "it may fail and the run goes on" : undefined;
    }
    #iterations(task, scope) {
        const entry = task.entries().find(({ key, value }) => (key === "loop" || key.startsWith("with_")) && value.kind !== "missing");
        if (entry === undefined)
            return [{ frames: [] }];
        const control = task.get("loop_control");
        const name = control.get("loop_var").text() ?? "item";
        const value = this.#evaluator.value(entry.value, scope);
        const items = itemsOfLoop(entry.key, value);
        const doubt = "it runs for each entry of a list that is filled in later";
        if (items === undefined)
            return [{ frames: [valueFrame("loop", new Map([[name, unknownValue(entry.value.location)]]))], doubt }];
        if (items.length > mostItems)
            this.#ledger.addUnread(`the task ${quoted(labelOf(task))}`, `it runs more than ${mostItems} times`, { text: labelOf(task), location: task.location });
        const index = control.get("index_var").text();
        return items.slice(0, mostItems).map((item, at) => {
            const values = new Map([[name, item], ...(index === undefined ? [] : [[index, { kind: "number", value: at, location: entry.value.location }]])]);
            return { frames: [valueFrame("loop", values)], ...(item.kind === "unknown" && item.mayBeEmpty ? { doubt } : {}) };
        });
    }
    #perform(task, setting) {
        if (["block", "rescue", "always"].some((key) => task.get(key).kind === "list")) {
            this.#block(task, setting);
            return;
        }
        const call = moduleOf(task);
        if (call === undefined) {
            const action = task.get("action");
            if (isThere(action))
                this.#unreadUnlessAway(`the task ${quoted(task.get("name").text() ?? action.text() ?? "action")}`, "its module is filled in later", { text: action.text() ?? "", location: action.location }, setting);
            return;
        }
        if (this.#steer(task, call, setting))
            return;
        const isWindows = isWindowsModule(call.written);
        if ((setting.away === "no" || (setting.away === "by-name" && isWindows)) && !call.isLocal) {
            const step = this.#step(task, call, setting);
            const { effects, doubt } = runModule(step);
            const local = setting.away === "by-name" ? "it is for the controller, unless that is reached over a connection" : undefined;
            const doubts = { all: setting.doubt ?? local ?? doubt, removals: setting.keeps ?? (step.isGuarded ? "it runs only where a file is there, or is not" : undefined) };
            this.#ledger.add(placeOfTask(task, call), this.#goesOn(task, setting) ? effects.map(withoutEnd) : effects, doubts, isWindows);
        }
        if (truthOf(this.#evaluator.value(task.get("changed_when"), setting.scope, false)) !== false || task.get("changed_when").kind === "missing")
            this.#notify(task, setting);
    }
    #goesOn(task, { scope, keeps }) {
        if (keeps !== undefined)
            return true;
        return task.get("async").kind !== "missing" && plainText(this.#evaluator.value(task.get("poll"), scope, false))?.trim() === "0";
    }
    #block(task, setting) {
        const isRescued = task.get("rescue").items().length > 0;
        this.#list(task.get("block"), isRescued ? { ...setting, keeps: setting.keeps ?? "a task before it may fail, and what follows the block runs all the same" } : setting);
        this.#list(task.get("rescue"), { ...setting, doubt: setting.doubt ?? "it runs only where a task before it fails" });
        this.#list(task.get("always"), setting);
    }
    #step(task, call, { scope, where, defaults }) {
        const own = defaults.flatMap((node) => [node.get(call.name), node.get(call.written)]).filter((node) => node.kind === "map");
        return new Step(task, call, own, this.#evaluator, scope, (folder, path, words) => this.#shelf.steps(placesOf(where, path, folder), words));
    }
    #steer(task, call, setting) {
        const step = () => this.#step(task, call, setting);
        switch (call.name) {
            case "include":
            case "include_tasks":
            case "import_tasks":
                this.#includeTasks(task, call, step(), setting);
                return true;
            case "include_role":
            case "import_role":
                this.#includeRole(task, call, step(), setting);
                return true;
            case "include_vars":
                this.#includeVariables(step(), setting);
                return true;
            case "set_fact":
                this.#setFacts(step(), setting);
                return true;
            case "meta":
                this.#meta(step(), setting);
                return true;
            default:
                return false;
        }
    }
    #meta(step, { doubt, keeps }) {
        const word = step.code("_raw_params")?.source.text.trim() ?? "";
        if (word === "flush_handlers")
            this.#flush();
        if (!/^end_(?:play|host|batch|role)$/.test(word))
            return;
        if (doubt !== undefined || keeps !== undefined)
            this.#mayHaveEnded = word === "end_role" && this.#mayHaveEnded !== "play" ? "role" : "play";
        else if (word === "end_role")
            this.#roleHasEnded = true;
        else
            this.#hasEnded = true;
    }
    #setFacts(step, { doubt, keeps, away }) {
        if (step.isOpaque)
            this.#evaluator.hidden = true;
        for (const name of step.names.filter((each) => each !== "cacheable")) {
            this.#facts.set(name, { value: doubt === undefined && keeps === undefined && away === "no" ? settled(step.get(name), 0) : unknownValue(step.location, true) });
        }
    }
    #includeVariables(step, { where, doubt }) {
        const written = step.code("_raw_params", "file")?.source.text.trim().replace(/^file=/, "") ?? "";
        const opened = written === "" || /\{\{|\s/.test(written) ? undefined : this.#shelf.open(placesOf(where, written, "vars"));
        const nodes = opened === undefined ? [] : this.#shelf.variables(opened).filter((node) => node.kind === "map");
        if (nodes.length === 0 || doubt !== undefined) {
            this.#evaluator.hidden = true;
            return;
        }
        const name = step.text("name");
        for (const node of nodes) {
            if (name !== undefined)
                this.#facts.set(name, { node });
            else
                for (const { key, value } of node.entries())
                    this.#facts.set(key, { node: value });
        }
    }
    #includeTasks(task, call, step, setting) {
        const source = step.code("_raw_params", "file")?.source;
        const path = fileNamed(source?.text ?? "");
        const place = { text: path === "" ? call.written : path, location: call.keyLocation };
        const opened = path === "" || path.includes("{{") ? { reason: "its name is filled in later" } : this.#shelf.open(placesOf(setting.where, path, "tasks"));
        if ("reason" in opened) {
            this.#unreadUnlessAway(`the tasks of ${quoted(path)}`, opened.reason, place, setting);
            return;
        }
        this.#enter(`tasks ${opened.file}`, setting.depth, `the tasks of ${quoted(opened.file)}`, place, () => {
            const inner = this.#included(task, call, { ...setting, where: { ...setting.where, file: opened.file } });
            if (inner !== undefined)
                for (const { root } of opened.documents)
                    this.#list(root, inner);
        });
    }
    #included(task, call, setting) {
        const scope = setting.scope.with(frameOf("parameters", task.get("vars")));
        const apply = [call.parameters.get("apply"), task.get("args").get("apply")].find((node) => node.kind === "map");
        const holds = apply === undefined ? true : this.#evaluator.holds(apply.get("when"), scope);
        if (holds === false)
            return undefined;
        return { ...setting, scope, depth: setting.depth + 1, doubt: setting.doubt ?? (holds === "unknown" && apply !== undefined ? onlyWhen(apply) : undefined) };
    }
    #unreadUnlessAway(what, reason, place, { away }) {
        if (away === "no")
            this.#ledger.addUnread(what, reason, place);
    }
    #enter(key, depth, what, place, read) {
        if (this.#active.has(key) || depth >= run_deepest) {
            this.#ledger.addUnread(what, this.#active.has(key) ? "it includes itself, directly or through other files" : `it stands more than ${run_deepest} files deep`, place);
            return;
        }
        this.#active.add(key);
        read();
        this.#active.delete(key);
    }
    #roleEntry(entry, outer) {
        if (this.#hasEnded || this.#roleHasEnded)
            return;
        const named = entry.kind === "map" ? [entry.get("role"), entry.get("name"), entry.get("src")].find((node) => node.kind === "scalar") : entry;
        const name = named === undefined ? undefined : plainText(this.#evaluator.value(named, outer.scope))?.trim();
        const holds = this.#evaluator.holds(entry.get("when"), outer.scope);
        const place = this.#placeOf(entry, outer.scope, outer);
        if (holds === false)
            return;
        const why = outer.doubt ?? (holds === "unknown" ? onlyWhen(entry) : undefined) ?? doubtOfTask(entry) ?? (place === "unknown" ? "it may run on another machine" : undefined) ?? this.#onlyChecks(entry, outer.scope);
        const parameters = new Map(entry.entries().flatMap(({ key, value }) => (isTaskKeyword(key) || ["role", "src", "version"].includes(key) ? [] : [[key, { node: value }]])));
        const scope = outer.scope.with({ rank: "parameters", find: (parameter) => parameters.get(parameter) }, frameOf("parameters", entry.get("vars")));
        const once = parameters.size === 0 && entry.get("vars").kind === "missing" && why === undefined;
        this.#role(name, named ?? entry, { ...outer, scope, doubt: why, keeps: outer.keeps ?? this.#ignoresErrors(entry, outer.scope), away: place === "unknown" ? "no" : place }, { from: undefined, defaults: undefined, variables: undefined, once, exposes: true });
    }
    #includeRole(task, call, step, setting) {
        const inner = this.#included(task, call, setting);
        if (inner === undefined)
            return;
        const node = [call.parameters.get("name"), call.parameters.get("role"), task.get("args").get("name")].find((each) => each.kind !== "missing") ?? call.parameters;
        const exposes = call.name === "import_role" || truthOf(step.get("public")) === true;
        this.#role(step.text("name", "role"), node, inner, { from: step.text("tasks_from"), defaults: step.text("defaults_from"), variables: step.text("vars_from"), once: false, exposes });
    }
    #role(name, node, setting, wanted) {
        const written = node.text() ?? "";
        const place = { text: name ?? written, location: node.location };
        const role = name === undefined ? undefined : this.#shelf.role(name, setting.where);
        if (role === undefined) {
            this.#unreadUnlessAway(`the role ${quoted(name ?? written)}`, name === undefined ? "its name is filled in later" : "it is not in the repository", place, setting);
            return;
        }
        if (wanted.once) {
            if (this.#doneRoles.has(role.folder))
                return;
            this.#doneRoles.add(role.folder);
        }
        this.#enter(`role ${role.folder} ${wanted.from ?? ""}`, setting.depth, `the role ${quoted(role.name)}`, place, () => this.#runRole(role, setting, wanted, place));
    }
    #runRole(role, setting, wanted, place) {
        const frames = this.#roleFrames(role, wanted.defaults, wanted.variables);
        if (wanted.exposes)
            this.#exposed.push(...frames);
        const tasks = this.#shelf.part(role, "tasks", wanted.from);
        const file = "reason" in tasks ? `${role.folder}/tasks/main.yml` : tasks.file;
        const inner = { ...setting, scope: setting.scope.with(...frames, namedFolder("role_path", role.folder, place.location)), where: { ...setting.where, file, role }, depth: setting.depth + 1 };
        const dependencies = this.#shelf.variables(this.#shelf.part(role, "meta")).flatMap((meta) => meta.get("dependencies").items());
        for (const dependency of dependencies)
            this.#roleEntry(dependency, inner);
        this.#addHandlers(role, undefined, inner);
        const before = { ended: this.#roleHasEnded, may: this.#mayHaveEnded };
        if (!("reason" in tasks))
            for (const { root } of tasks.documents)
                this.#list(root, inner);
        else if (wanted.from !== undefined || dependencies.length === 0)
            this.#unreadUnlessAway(`the tasks ${quoted(wanted.from ?? "main")} of the role ${quoted(role.name)}`, tasks.reason, place, setting);
        this.#roleHasEnded = before.ended;
        if (this.#mayHaveEnded === "role")
            this.#mayHaveEnded = before.may;
    }
    #roleFrames(role, defaults, variables) {
        return [frameOf("defaults", ...this.#shelf.variables(this.#shelf.part(role, "defaults", defaults))), frameOf("role", ...this.#shelf.variables(this.#shelf.part(role, "vars", variables)))];
    }
    #addHandlers(role, from, setting) {
        const opened = this.#shelf.part(role, "handlers", from);
        if ("reason" in opened)
            return;
        for (const { root } of opened.documents)
            for (const node of root.items())
                this.#addHandler(node, { ...setting, where: { ...setting.where, file: opened.file } });
    }
    #addHandler(node, setting) {
        const names = [node.get("name"), ...(node.get("listen").kind === "list" ? node.get("listen").items() : [node.get("listen")])].flatMap((each) => each.text()?.trim() ?? []);
        if (node.kind === "map")
            this.#handlers.push({ node, names, setting: { ...setting, doubt: undefined, keeps: "it runs only where a task before it changes something" } });
    }
    #notify(task, { scope, doubt }) {
        for (const value of listItems(this.#evaluator.value(task.get("notify"), scope))) {
            const name = plainText(value)?.trim().replace(/^.* : /, "");
            if (name === undefined)
                continue;
            if (!this.#notified.has(name) || doubt === undefined)
                this.#notified.set(name, doubt);
        }
    }
    #flush() {
        for (let round = 0; round < 3 && this.#notified.size > 0; round += 1) {
            const notified = new Map(this.#notified);
            this.#notified.clear();
            for (const { node, names, setting } of this.#handlers) {
                const name = names.find((each) => notified.has(each));
                if (name !== undefined)
                    this.#task(node, { ...setting, doubt: notified.get(name) });
            }
        }
        this.#notified.clear();
    }
}
function placesOf({ file, playbook, role }, path, folder) {
    const own = folderOf(file);
    return [...(role === undefined ? [] : [pathIn(role.folder, `${folder}/${path}`), pathIn(role.folder, path)]), pathIn(own, path), pathIn(own, `${folder}/${path}`), pathIn(playbook, `${folder}/${path}`), pathIn(playbook, path)].map((each) => (path.startsWith(workspaceRoot) ? pathIn("", path) : each));
}
function namedFolder(name, folder, location) {
    return valueFrame("parameters", new Map([[name, textValue(`${workspaceRoot}${folder}`, location)]]));
}
function fileNamed(text) {
    return text.trim().replace(/^file=/, "").replace(/\s\w+=[^]*$/, "").replaceAll(/^["']|["']$/g, "").trim();
}
function withDefaults(outer, node) {
    const own = node.get("module_defaults");
    return own.kind === "map" ? [...outer, own] : outer;
}
function isController(name) {
    return /^(?:localhost|127\.0\.0\.1|::1)$/.test(name);
}
function isThere(node) {
    return node.kind !== "missing" && (node.kind !== "scalar" || node.tag !== undefined || (node.text() ?? "").trim() !== "");
}
function withoutEnd(effect) {
    return effect.kind === "generalize" ? { ...effect, ends: false } : effect;
}
function onlyWhen(task) {
    const when = task.get("when");
    const parts = (when.kind === "list" ? when.items() : [when]).map((part) => part.text()?.trim() ?? "");
    return `it runs only when \`${(0,source_text/* shown */.SP)(parts.join(" and ").replaceAll(/\s+/g, " "))}\``;
}
function doubtOfTask(task) {
    const tags = task.get("tags");
    const words = tags.kind === "list" ? tags.items().map((tag) => tag.text() ?? "") : (tags.text() ?? "").split(",");
    return words.some((word) => word.trim() === "never") ? "it runs only when its tag is asked for" : undefined;
}
function placeOfTask(task, call) {
    return { label: labelOf(task), text: call.written, location: task.get("name").kind === "scalar" ? task.get("name").location : call.keyLocation };
}
function itemsOfLoop(key, value) {
    if (isEmpty(value) === true)
        return [];
    if (key === "loop" || key === "with_list")
        return value.kind === "list" ? listItems(value) : undefined;
    if (key === "with_items" || key === "with_flattened") {
        if (value.kind === "text")
            return [value];
        return value.kind === "list" ? listItems(value).flatMap((item) => (item.kind === "list" ? listItems(item) : item.kind === "nothing" ? [] : [item])) : undefined;
    }
    if (key !== "with_dict" || value.kind !== "map")
        return undefined;
    return [...value.entries].map(([name, lazy]) => ({ kind: "map", entries: new Map([["key", () => textValue(name, value.location)], ["value", lazy]]), location: value.location }));
}
function settled(value, depth) {
    if (depth > 20)
        return unknownValue(value.location, true);
    if (value.kind === "list") {
        const items = value.items.map((item) => settled(item(), depth + 1));
        return { ...value, items: items.map((item) => () => item) };
    }
    if (value.kind !== "map")
        return value;
    const entries = [...value.entries].map(([key, lazy]) => [key, settled(lazy(), depth + 1)]);
    return { ...value, entries: new Map(entries.map(([key, each]) => [key, () => each])) };
}

;// CONCATENATED MODULE: ./build/formats/ansible/ansible.js





const roleReads = Object.fromEntries(server_roles/* serverRoles */.BD.map(({ id }) => [(0,fact/* roleKey */.Q)(id), "win_feature, win_optional_feature, win_domain and its like, commands and scripts"]));
const ansible = {
    id: "ansible",
    title: "Ansible playbooks and task files",
    docs: "docs/formats/ansible.md",
    marker: /\bwin_[a-z]{2}|\b(?:ansible|community)\.windows\.|\bmicrosoft\.(?:iis|ad)\.|\bchocolatey\.chocolatey\./,
    unparsed: "warning",
    spans: "file",
    reads: {
        "os.domain-joined": "win_domain_membership, microsoft.ad.membership",
        "iis.installed": "win_feature, win_optional_feature, win_dsc, win_iis_*, microsoft.iis.*, commands and scripts",
        "iis.source": "win_feature, win_optional_feature",
        "iis.phase": "the order of tasks",
        "iis.encrypted-properties": "win_iis_webapppool, microsoft.iis.web_app_pool and their like, commands and scripts",
        "iis.central-certificate-store": "commands and scripts",
        "iis.metabase-passwords": "commands and scripts",
        "iis.metabase-copied": "commands and scripts",
        "iis.plain-text-passwords": "win_xml, win_lineinfile and its like, win_copy",
        "iis.hosting-bundle": "win_package, win_chocolatey, commands and scripts",
        sysprep: "commands and scripts, win_scheduled_task",
        ...roleReads,
    },
    recognise: ({ root }) => (kindOf(root) === undefined ? { kind: "no" } : { kind: "yes" }),
    read: readNothing,
    steps: (documents, context) => documents.flatMap((document) => stepsOf(document, context)),
};
function stepsOf({ root, file }, context) {
    const run = new Run(context);
    if (kindOf(root) === "plays")
        run.playbook(root, file);
    else
        run.taskFile(root, file);
    return run.finish();
}
const notHere = { reason: "it is not opened" };
const alone = { open: () => notHere, steps: () => notHere };
function readNothing(documents, context) {
    const closed = { openEmbedded: (source) => context.openEmbedded(source), images: () => notHere, stepsOf: () => notHere, ...alone };
    return { images: [], diagnostics: documents.map((document) => (0,format/* noImage */.$)(document, sentenceFor(document, closed))) };
}
function sentenceFor(document, context) {
    if (!namesWindows(document.root))
        return "This Ansible file names no module for Windows itself and declares no image.";
    const touchesIis = stepsOf(document, context).some((effect) => effect.kind === "iis" || (effect.kind === "feature" && effect.present && (0,server_roles/* bringsIis */.XM)(effect.name)));
    const does = touchesIis ? "installs or configures IIS" : "changes Windows machines";
    return `This Ansible file ${does} and declares no image by itself: name it under \`provision\` of the image that it builds.`;
}

;// CONCATENATED MODULE: ./build/formats/awstoe/actions.js
const actions = {
    Assert: "harmless",
    ExecuteBash: "bash",
    ExecuteBinary: "binary",
    ExecuteDocument: "document",
    ExecutePowerShell: "powershell",
    S3Download: "copy",
    S3Upload: "harmless",
    WebDownload: "copy",
    AppendFile: "content",
    CopyFile: "copy",
    CopyFolder: "copy",
    CreateFile: "content",
    CreateFolder: "harmless",
    CreateSymlink: "harmless",
    DeleteFile: "harmless",
    DeleteFolder: "harmless",
    ListFiles: "harmless",
    MoveFile: "copy",
    MoveFolder: "copy",
    ReadFile: "harmless",
    SetFileEncoding: "harmless",
    SetFileOwner: "harmless",
    SetFilePermissions: "harmless",
    SetFolderOwner: "harmless",
    SetFolderPermissions: "harmless",
    InstallMSI: "installer",
    UninstallMSI: "harmless",
    Reboot: "harmless",
    SetRegistry: "registry",
    UpdateOS: "harmless",
};
const kinds = new Map(Object.entries(actions));
function actionKind(name) {
    return name === undefined ? undefined : kinds.get(name);
}
const windowsActions = new Set(["ExecutePowerShell", "InstallMSI", "UninstallMSI", "SetRegistry"]);
const otherActions = new Set(["ExecuteBash", "SetFileOwner", "SetFilePermissions", "SetFolderOwner", "SetFolderPermissions"]);

;// CONCATENATED MODULE: ./build/facts/conditional.js
function underCondition(effects, condition) {
    return effects.map((effect) => {
        if (effect.kind === "generalize")
            return { ...effect, ends: false };
        const removes = (effect.kind === "feature" || effect.kind === "iis") && !effect.present;
        if (!removes)
            return effect;
        const { text, location, related } = effect;
        return { kind: "unread", what: `"${shorten(text)}", which runs ${condition},`, text, location, ...(related === undefined ? {} : { related }) };
    });
}
function shorten(text) {
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

;// CONCATENATED MODULE: ./build/source/splice.js

function replaceParts(source, replacements) {
    if (replacements.length === 0)
        return source;
    const parts = [];
    let at = 0;
    for (const { start, end, text } of replacements) {
        if (start > at)
            parts.push((0,embedded/* partOf */.BU)(source, at, start));
        if (text !== "")
            parts.push({ file: source.file, text, locate: () => source.locate(start, end) });
        at = end;
    }
    if (at < source.text.length || parts.length === 0)
        parts.push((0,embedded/* partOf */.BU)(source, at, source.text.length));
    return (0,embedded/* concatTexts */.Hc)(source.file, parts);
}

;// CONCATENATED MODULE: ./build/formats/awstoe/placeholders.js

function valuesOf(document) {
    const values = new Map();
    for (const [section, key] of [["parameters", "default"], ["constants", "value"]]) {
        for (const item of document.root.get(section).items()) {
            for (const entry of item.entries()) {
                const node = entry.value.get(key);
                const text = node.text();
                if (text !== undefined && node.tag === undefined && !/\{\{/.test(text))
                    values.set(entry.key, text);
            }
        }
    }
    return values;
}
const placeholder = /\{\{([^{}]*)\}\}/g;
function fillIn(source, values) {
    const replacements = [];
    for (const match of source.text.matchAll(placeholder)) {
        const value = values.get((match[1] ?? "").trim());
        if (value !== undefined)
            replacements.push({ start: match.index, end: match.index + match[0].length, text: value });
    }
    return replaceParts(source, replacements);
}
function filledText(node, values) {
    const source = node.source();
    return source === undefined || node.tag !== undefined ? undefined : fillIn(source, values);
}
function hasPlaceholder(text) {
    return /\{\{|\$\{/.test(text);
}

;// CONCATENATED MODULE: ./build/formats/awstoe/steps.js









const mostTurns = 50;
function componentEffects(document, context) {
    const surroundings = { document, context, values: valuesOf(document) };
    const phases = document.root.get("phases").items();
    const run = (name) => phases.filter((phase) => phase.get("name").text()?.trim().toLowerCase() === name).flatMap((phase) => phase.get("steps").items().flatMap((step) => stepEffects(step, surroundings)));
    return [...phasesOfUnknownName(phases), ...run("build"), ...run("validate").filter((effect) => effect.kind !== "unread")];
}
function phasesOfUnknownName(phases) {
    return phases.flatMap((phase) => {
        const name = phase.get("name");
        const text = name.text() ?? "";
        return name.tag !== undefined || hasPlaceholder(text) ? [unread(`the phase "${(0,source_text/* shown */.SP)(text)}"`, text, name.location)] : [];
    });
}
function stepEffects(step, surroundings) {
    const turns = turnsOf(step, surroundings.values);
    const effects = turns === undefined ? effectsOfAction(step, surroundings) : turns.flatMap((values) => effectsOfAction(step, { ...surroundings, values }));
    if (step.get("if").kind !== "missing")
        return underCondition(effects, "only under a condition");
    if (mayNotTurn(step.get("loop")))
        return underCondition(effects, "for each entry of a list that is filled in later");
    return /^\s*(?:continue|ignore)\s*$/i.test(step.get("onFailure").text() ?? "") ? underCondition(effects, "only where it does not fail") : effects;
}
function mayNotTurn(loop) {
    const bounds = [loop.get("forEach"), loop.get("forEach").get("list"), loop.get("for").get("start"), loop.get("for").get("end"), loop.get("for").get("updateBy")];
    return bounds.some((node) => node.tag !== undefined || hasPlaceholder(node.text() ?? ""));
}
function turnsOf(step, values) {
    const loop = step.get("loop");
    const each = loop.get("forEach");
    const name = loop.get("name").text();
    const listed = each.kind === "list" ? each.items().map((item) => item.text()) : each.get("list").text()?.split(each.get("delimiter").text() ?? ",").map((part) => part.trim());
    if (listed === undefined || listed.length === 0 || listed.length > mostTurns || !usesLoop(step.get("inputs"), name, 8))
        return undefined;
    return listed.map((value) => {
        const turn = new Map(values);
        if (value !== undefined)
            for (const key of ["loop.value", ...(name === undefined ? [] : [`${name}.value`])])
                turn.set(key, value);
        return turn;
    });
}
function usesLoop(node, name, depth) {
    const text = node.text();
    if (text !== undefined)
        return text.includes("{{") && (text.includes("loop.") || (name !== undefined && text.includes(`${name}.`)));
    if (depth === 0)
        return false;
    return [...node.items(), ...node.entries().map((entry) => entry.value)].some((child) => usesLoop(child, name, depth - 1));
}
function effectsOfAction(step, surroundings) {
    const action = step.get("action");
    const inputs = step.get("inputs");
    const kind = actionKind(action.text());
    switch (kind) {
        case "powershell":
            return runPowerShell(step, inputs, surroundings);
        case "binary":
            return runBinary(step, inputs, surroundings);
        case "document":
            return runDocument(inputs, surroundings);
        case "installer":
            return eachInput(step, inputs, (input) => install(input, surroundings));
        case "registry":
            return eachInput(step, inputs, (input) => writeRegistry(input, surroundings));
        case "content":
            return eachInput(step, inputs, (input) => writeContent(input, surroundings));
        case "copy":
            return eachInput(step, inputs, (input) => putFile(input, surroundings));
        case "bash":
        case "harmless":
            return [];
        case undefined:
            return [unread(`the action "${(0,source_text/* shown */.SP)(action.text() ?? "")}"`, action.text() ?? "", action.location)];
        default:
            return kind;
    }
}
function eachInput(step, inputs, read) {
    const list = inputs.kind === "list" ? inputs.items() : inputs.kind === "map" ? [inputs] : [];
    return list.length === 0 ? [unread(`${nameOf(step)}, which has no inputs that can be read,`, "", step.get("action").location)] : list.flatMap(read);
}
function nameOf(step) {
    const name = step.get("name").text();
    return name === undefined ? "a step" : `the step "${(0,source_text/* shown */.SP)(name)}"`;
}
function runPowerShell(step, inputs, surroundings) {
    const file = inputs.get("file");
    if (file.kind !== "missing")
        return steps_runFile(file, inputs.get("arguments"), surroundings);
    const commands = inputs.get("commands");
    const nodes = commands.kind === "scalar" ? [commands] : commands.items();
    const sources = nodes.map((node) => filledText(node, surroundings.values));
    const odd = nodes.find((node, index) => sources[index] === undefined && (node.kind !== "scalar" || node.tag !== undefined));
    const script = (0,embedded/* joinTexts */.B5)(surroundings.document.file, sources.filter((source) => source !== undefined));
    const effects = readFilled(script, "powershell");
    if (nodes.length === 0 || odd !== undefined)
        return [...effects, unread(`${nameOf(step)}, whose commands are not text,`, "", (odd ?? step.get("action")).location)];
    return effects;
}
function readFilled(script, language) {
    return (0,commands.readScript)(script, language).map((effect) => (effect.kind === "feature" && /[{}$]/.test(effect.name) ? unread(`the feature "${(0,source_text/* shown */.SP)(effect.name)}"`, effect.text, effect.location) : effect));
}
function steps_runFile(file, given, { document, context, values }) {
    const path = filledText(file, values)?.text ?? "";
    const what = `the script "${(0,source_text/* shown */.SP)(path)}"`;
    if (!isRelative(path))
        return [unread(what, path, file.location)];
    const nodes = given.kind === "scalar" ? [given] : given.items();
    const words = nodes.map((node) => filledText(node, values) ?? (0,embedded/* derivedText */.nZ)(script_call/* unknownWords */.ky, node.location));
    const steps = context.steps(document.file, inRepository(path), words.length === 0 ? undefined : (0,embedded/* concatTexts */.Hc)(document.file, words.flatMap((word) => [word, (0,embedded/* derivedText */.nZ)(" ", file.location)])));
    return "reason" in steps ? [unread(`${what} (${steps.reason})`, path, file.location)] : steps.effects;
}
function inRepository(path) {
    return path.replaceAll("\\", "/").replace(/^\.\//, "");
}
function isRelative(path) {
    return path !== "" && !/^[a-z][a-z0-9+.-]*:|^[\\/]|%|\{\{|\$/i.test(path);
}
const readable = new Set(["dism", "cmd", "powershell", "pwsh", "appcmd", "aspnet_regiis", "pkgmgr", "servermanagercmd", "sysprep", "choco", "winget", "netdom", "iisreset", "setx", "reg", "netsh", "sc", "net", "icacls", "takeown", "wevtutil", "powercfg", "tzutil", "bcdedit", "w32tm", "wuauclt", "usoclient", "shutdown", "auditpol", "secedit", "fsutil", "certutil", "gpupdate", "timeout", "whoami", "hostname", "ipconfig", "ping", "aws", "git", "robocopy", "xcopy", "expand", "tar", "curl"]);
function runBinary(step, inputs, { document, values }) {
    const path = filledText(inputs.get("path"), values);
    if (path === undefined)
        return [unread(`${nameOf(step)}, whose program is not text,`, "", step.get("action").location)];
    const argumentNodes = inputs.get("arguments");
    const nodes = argumentNodes.kind === "scalar" ? [argumentNodes] : argumentNodes.items();
    const words = [path, ...nodes.flatMap((node) => filledText(node, values) ?? [])];
    const place = path.locate(0, path.text.length);
    const glue = (text) => (0,embedded/* derivedText */.nZ)(text, place);
    const line = (0,embedded/* concatTexts */.Hc)(document.file, words.flatMap((word, index) => [...(index === 0 ? [] : [glue(" ")]), ...(needsQuotes(word.text) ? [glue('"'), word, glue('"')] : [word])]));
    const effects = readFilled(line, "cmd");
    const program = /([^\\/]*?)(?:\.exe|\.com|\.cmd|\.bat)?$/i.exec(path.text.trim())?.[1]?.toLowerCase() ?? "";
    if (effects.length > 0 || (readable.has(program) && !hasPlaceholder(path.text)))
        return effects;
    return [unread(`the program "${(0,source_text/* shown */.SP)(path.text)}"`, path.text, place)];
}
function needsQuotes(word) {
    return /[ \t]/.test(word) && !word.includes('"');
}
function runDocument(inputs, { document, context, values }) {
    const phases = inputs.get("phases").text();
    if (phases !== undefined && !hasPlaceholder(phases) && !/\b(?:build|validate)\b/i.test(phases))
        return [];
    const node = inputs.get("document");
    const path = filledText(node, values)?.text ?? "";
    const what = `the document "${(0,source_text/* shown */.SP)(path)}"`;
    if (node.kind === "map") {
        const inline = context.stepsOf([{ file: document.file, number: document.number, root: node }]);
        return "reason" in inline ? [unread(`a document inside this one (${inline.reason})`, "", node.location)] : inline.effects;
    }
    if (!isRelative(path))
        return [unread(what, path, node.location)];
    const steps = context.steps(document.file, inRepository(path));
    if ("reason" in steps)
        return [unread(`${what} (${steps.reason})`, path, node.location)];
    const parameters = inputs.get("parameters");
    if (parameters.entries().length === 0 && parameters.items().length === 0)
        return steps.effects;
    return [...steps.effects, unread(`${what} with other parameters than its own`, path, parameters.location)];
}
function install(input, { values }) {
    const node = input.get("path");
    const path = filledText(node, values);
    if (path === undefined)
        return [unread("a package", "", node.location)];
    const place = path.locate(0, path.text.length);
    if (/(?:dotnet|aspnetcore|windows)[-_.]?hosting/i.test(path.text))
        return [{ kind: "secret", signal: "S20", what: "the ASP.NET Core hosting bundle", text: path.text, location: place }];
    const known = (0,commands.readScript)((0,embedded/* concatTexts */.Hc)(path.file, [(0,embedded/* derivedText */.nZ)('msiexec /i "', place), path, (0,embedded/* derivedText */.nZ)('"', place)]), "cmd").filter((effect) => effect.kind !== "unread");
    return known.length > 0 ? known : [unread(`the package "${(0,source_text/* shown */.SP)(path.text)}"`, path.text, place)];
}
function writeRegistry(input, { values }) {
    const path = filledText(input.get("path"), values)?.text ?? "";
    const value = input.get("value");
    return registryEffects(path, input.get("name").text() ?? "", filledText(value, values), value.kind === "missing" ? input.location : value.location);
}
function writeContent(input, { values }) {
    const path = filledText(input.get("path"), values)?.text ?? "";
    const content = filledText(input.get("content"), values);
    if (content === undefined || !/\.config$/i.test(path.trim()))
        return [];
    const effects = (0,commands.readConfiguration)(content);
    return (0,formats_values/* isConfigurationOfIis */.tP)(path) && effects.length === 0 && hasPlaceholder(content.text) ? [unread(`the text that goes into "${(0,source_text/* shown */.SP)(path)}"`, path, input.get("content").location)] : effects;
}
function putFile(input, { values }) {
    const target = filledText(input.get("destination"), values);
    if (target === undefined || !(0,formats_values/* isConfigurationOfIis */.tP)(target.text))
        return [];
    return [{ kind: "secret", signal: "S10", what: `a file put into the configuration of IIS ("${(0,source_text/* shown */.SP)(target.text)}")`, text: target.text, location: target.locate(0, target.text.length) }];
}
function unread(what, text, location) {
    return { kind: "unread", what, text, location };
}

;// CONCATENATED MODULE: ./build/formats/awstoe/awstoe.js





const fromSteps = "phases[].steps[], phase build";
const awstoe = {
    id: "awstoe",
    title: "AWSTOE component documents",
    docs: "docs/formats/awstoe.md",
    marker: /schemaVersion/,
    unparsed: "warning",
    spans: "file",
    reads: {
        "iis.installed": fromSteps,
        "iis.source": fromSteps,
        "iis.phase": fromSteps,
        "iis.encrypted-properties": fromSteps,
        "iis.central-certificate-store": fromSteps,
        "iis.metabase-passwords": fromSteps,
        "iis.metabase-copied": fromSteps,
        "iis.plain-text-passwords": fromSteps,
        "iis.hosting-bundle": fromSteps,
        "os.domain-joined": fromSteps,
        sysprep: fromSteps,
        ...Object.fromEntries(server_roles/* serverRoles */.BD.map(({ id }) => [(0,fact/* roleKey */.Q)(id), fromSteps])),
    },
    recognise,
    read,
    steps: (documents, context) => documents.flatMap((document) => componentEffects(document, context)),
};
function recognise({ root }) {
    const version = root.get("schemaVersion");
    if (version.tag !== undefined || !/^1(?:\.0)?$/.test(version.text() ?? ""))
        return { kind: "no" };
    const phases = root.get("phases").items();
    const isComponent = phases.length > 0 && phases.every((phase) => {
        const steps = phase.get("steps").items();
        return steps.length > 0 && steps.every((step) => actionOf(step) !== undefined);
    });
    return { kind: isComponent ? "yes" : "no" };
}
function actionOf(step) {
    const action = step.get("action");
    const name = action.text();
    return action.tag === undefined && actionKind(name) !== undefined ? name : undefined;
}
function read(documents, context) {
    return { images: [], diagnostics: documents.map((document) => remark(document, context)) };
}
function remark(document, context) {
    const actions = document.root.get("phases").items().flatMap((phase) => phase.get("steps").items().map((step) => actionOf(step) ?? ""));
    if (actions.some((name) => otherActions.has(name)) && !actions.some((name) => windowsActions.has(name)))
        return (0,format/* noImage */.$)(document, "This component document is for Linux or macOS, and declares no Windows image.");
    const done = summarise(componentEffects(document, context));
    return (0,format/* noImage */.$)(document, `This component document ${done}; it is a part of images, and no image itself: declare the image that uses it, with this file under \`provision\`, or as a component of a recipe.`);
}
function summarise(effects) {
    const installed = effects.flatMap((effect) => (effect.kind === "feature" && effect.present ? [effect.name] : []));
    const parts = [];
    if (installed.some(server_roles/* bringsIis */.XM))
        parts.push("installs IIS");
    else if (effects.some((effect) => effect.kind === "iis" && effect.present))
        parts.push("configures IIS");
    const roles = [...new Set(installed.flatMap((name) => (0,server_roles/* roleOfFeature */.kE)(name)?.title ?? []))];
    if (roles.length > 0)
        parts.push(`installs ${roles.join(", ")}`);
    if (effects.some((effect) => effect.kind === "secret"))
        parts.push("writes into the configuration of IIS");
    if (effects.some((effect) => effect.kind === "generalize"))
        parts.push("runs Sysprep");
    if (effects.some((effect) => effect.kind === "unread"))
        parts.push("runs something that is not read");
    return parts.length === 0 ? "does nothing that matters to IIS" : parts.join(" and ");
}

// EXTERNAL MODULE: ./build/facts/sources.js
var sources = __webpack_require__(4630);
// EXTERNAL MODULE: ./build/facts/stages.js
var facts_stages = __webpack_require__(3193);
// EXTERNAL MODULE: ./build/facts/windows-facts.js
var windows_facts = __webpack_require__(4471);
// EXTERNAL MODULE: ./build/commands/packages.js
var commands_packages = __webpack_require__(1942);
;// CONCATENATED MODULE: ./build/formats/packages.js



function packageEffects(text, { location }) {
    if ((0,commands_packages/* isHostingBundle */.B0)(text.replaceAll(" ", "")))
        return [{ kind: "secret", signal: "S20", what: "the ASP.NET Core hosting bundle", text, location }];
    return (0,commands_packages/* isPartOfIis */._i)(text) ? [(0,formats_values/* unread */.gy)(`the package ${(0,formats_values/* named */.KT)(text)}, which belongs to IIS or may bring it,`, text, location)] : [];
}
function wingetPackage(id) {
    const text = (0,formats_values/* plainText */.wh)(id);
    if (text === undefined)
        return unreadable(id);
    return packageEffects(text, id);
}
function chocolateyPackage(id, source) {
    const text = (0,formats_values/* plainText */.wh)(id);
    if (text === undefined)
        return unreadable(id);
    if (source !== undefined && (0,formats_values/* isExpression */.BH)(source))
        return [(0,formats_values/* unread */.gy)(`the package ${(0,formats_values/* named */.KT)(text)}, whose source is filled in later,`, text, id.location)];
    if (source?.trim().toLowerCase() === "windowsfeatures")
        return [{ kind: "feature", name: (0,server_roles/* featureName */.qx)(text), present: true, text, location: id.location }];
    if (/\.config$/i.test(text))
        return [(0,formats_values/* unread */.gy)(`the list of packages ${(0,formats_values/* named */.KT)(text)}`, text, id.location)];
    return packageEffects(text, id);
}
function unreadable(id) {
    return [(0,formats_values/* unread */.gy)("a package whose name is filled in later", id.text() ?? "", id.location)];
}

;// CONCATENATED MODULE: ./build/formats/az-bake/az-bake.js









const fromInstall = ["iis.installed", "iis.source", "iis.phase", "iis.encrypted-properties", "iis.hosting-bundle", "os.domain-joined", ...server_roles/* serverRoles */.BD.map(({ id }) => (0,fact/* roleKey */.Q)(id))];
const azBake = {
    id: "az-bake",
    title: "az bake image definitions",
    docs: "docs/formats/az-bake.md",
    marker: /\bsku["']?\s*:/i,
    unparsed: "warning",
    spans: "file",
    reads: { "os.family": "base", "os.edition": "base", sysprep: "implied: az bake's own template generalizes", ...Object.fromEntries(fromInstall.map((key) => [key, "install"])) },
    recognise: ({ root }) => ({ kind: isDefinition(root) ? "yes" : "no" }),
    read(documents, context) {
        const windows = documents.filter(({ root }) => root.get("os").text() === "Windows");
        const others = documents.filter(({ root }) => root.get("os").text() !== "Windows");
        return {
            images: windows.map((document) => readImage(document, context)),
            diagnostics: others.map((document) => (0,format/* noImage */.$)(document, "This az bake image is Linux, not Windows.")),
        };
    },
};
function isDefinition(root) {
    return /^(?:Windows|Linux)$/.test(root.get("os").text() ?? "") && ["publisher", "offer", "sku", "version"].every((key) => root.get(key).kind === "scalar");
}
function readImage({ file, root }, context) {
    const name = root.get("name");
    const written = (0,formats_values/* plainText */.wh)(name);
    const location = written === undefined ? (root.entries()[0]?.keyLocation ?? root.location) : name.location;
    const own = templateStages(root, file, context);
    const { facts, unreadSteps } = (0,facts_stages/* factsOfStages */.e)([...baseStages(root), ...own, ...installStages(root.get("install"), file, context)]);
    const sysprep = own.length > 0 ? {} : { sysprep: generalized(root) };
    return { name: written ?? az_bake_folderOf(file), resources: [], location, stated: { location, facts: { ...sysprep, ...facts, ...windowsOf(root) }, unreadSteps }, broken: false };
}
function az_bake_folderOf(file) {
    const parts = file.split("/");
    return parts.at(-2) ?? parts.at(-1)?.replace(/\.ya?ml$/i, "") ?? file;
}
const labels = ["publisher", "offer", "sku"];
function windowsOf(root) {
    const base = root.get("base");
    const os = root.get("os");
    const opaque = (node, text, because) => ({ "os.family": { state: "opaque", text, because, location: node.location } });
    if (!(0,formats_values/* isSaid */.QV)(base))
        return opaque(os, os.text() ?? "", "without `base` it depends on the version of az bake which Windows an image begins with, and publisher, offer and sku only label the result");
    const parts = labels.map((key) => base.get(key));
    const words = parts.map(formats_values/* plainText */.wh);
    const missing = words.findIndex((word) => word === undefined);
    if (missing >= 0)
        return opaque((0,formats_values/* isSaid */.QV)(parts[missing] ?? base) ? (parts[missing] ?? base) : base, parts[missing]?.text() ?? "", `\`base.${labels[missing] ?? ""}\` is not there, or is filled in later`);
    const [publisher = "", offer = "", sku = ""] = words;
    return (0,windows_facts/* windowsFacts */.p)(`${publisher}:${offer}:${sku}`, (parts[2] ?? base).location);
}
const publishers = new Set(["microsoftwindowsdesktop", "microsoftwindowsserver", "microsoftvisualstudio"]);
function baseStages(root) {
    const base = root.get("base");
    const publisher = base.get("publisher");
    if (!(0,formats_values/* isSaid */.QV)(base) || publishers.has((0,formats_values/* plainText */.wh)(publisher)?.toLowerCase() ?? ""))
        return [];
    const text = (0,formats_values/* plainText */.wh)(publisher) ?? publisher.text() ?? "";
    return [{ phase: "base", effects: [(0,formats_values/* unread */.gy)(`the base image of the publisher ${(0,formats_values/* named */.KT)(text)}`, text, (0,formats_values/* isSaid */.QV)(publisher) ? publisher.location : base.location)] }];
}
function generalized(root) {
    return { state: "implied", value: "true", because: "az bake builds with a Packer template of its own where none lies beside the definition, and that ends with Sysprep", source: sources/* sources */.T.AZBAKE, location: root.get("os").location };
}
function templateStages(root, file, context) {
    const template = "build.pkr.hcl";
    const found = context.steps(file, template);
    if ("reason" in found && /^there is no such file|^the base commit does not have it/.test(found.reason))
        return [];
    const location = root.get("os").location;
    return [{ phase: "before-generalize", effects: [(0,formats_values/* unread */.gy)(`the Packer template ${template} beside this file`, template, location)] }];
}
function installStages(install, file, context) {
    const unknown = unknownIn(install, "install", az_bake_sections).concat(unknownIn(install.get("scripts"), "install.scripts", languages));
    const scripts = install.get("scripts");
    const choco = install.get("choco");
    const packages = packagesOf(choco);
    const early = packages.filter((item) => (0,formats_values/* truthOf */.D)(item.get("user")) !== true);
    const late = packages.filter((item) => (0,formats_values/* truthOf */.D)(item.get("user")) === true);
    const source = choco.get("defaults").get("source").text();
    return [
        {
            phase: "before-generalize",
            effects: [
                ...((0,formats_values/* isSaid */.QV)(install) && install.kind !== "map" ? [(0,formats_values/* unread */.gy)("`install`, which cannot be read,", "", install.location)] : unknown),
                ...((0,formats_values/* isSaid */.QV)(scripts) && scripts.kind !== "map" ? [(0,formats_values/* unread */.gy)("`install.scripts`, which cannot be read,", "", scripts.location)] : []),
                ...(0,formats_values/* listed */.KE)(scripts.get("powershell")).flatMap((item) => scriptSteps(item, file, context)),
                ...early.flatMap((item) => chocolateySteps(item, source)),
                ...packagesOf(install.get("winget")).flatMap(wingetSteps),
            ],
        },
        { phase: "after-clone", effects: [...late.flatMap((item) => chocolateySteps(item, source)), ...(0,formats_values/* listed */.KE)(install.get("activesetup").get("commands")).flatMap(commandSteps)] },
    ];
}
function packagesOf(section) {
    return (0,formats_values/* listed */.KE)(section.kind === "map" ? section.get("packages") : section);
}
const az_bake_sections = new Set(["scripts", "choco", "winget", "activesetup"]);
const languages = new Set(["powershell"]);
function unknownIn(node, path, known) {
    return node.entries().flatMap(({ key, keyLocation }) => (known.has(key) ? [] : [(0,formats_values/* unread */.gy)(`\`${path}.${key}\``, key, keyLocation)]));
}
function scriptSteps(item, file, context) {
    const path = item.kind === "map" ? item.get("path") : item;
    const text = (0,formats_values/* plainText */.wh)(path);
    const steps = text === undefined ? { reason: "its path cannot be read" } : context.steps(file, text.replaceAll("\\", "/").replace(/^\.\//, ""));
    return "reason" in steps ? [(0,formats_values/* unread */.gy)(`the script ${(0,formats_values/* named */.KT)(path.text() ?? "")} (${steps.reason})`, path.text() ?? "", path.location)] : (0,formats_values/* usedFrom */.GO)(steps.effects, path.location);
}
function chocolateySteps(item, common) {
    if (item.kind !== "map" || item.get("id").kind === "missing")
        return chocolateyPackage(item, common);
    const own = item.get("source");
    return chocolateyPackage(item.get("id"), own.text() ?? common);
}
function wingetSteps(item) {
    const names = ["id", "name", "moniker"].map((key) => item.get(key)).filter(formats_values/* isSaid */.QV);
    return names.length > 0 ? names.flatMap(wingetPackage) : wingetPackage(item);
}
function commandSteps(node) {
    const source = node.tag === undefined ? node.source() : undefined;
    return source === undefined || (0,formats_values/* isExpression */.BH)(source.text) ? [(0,formats_values/* unread */.gy)("a command that cannot be read", "", node.location)] : (0,commands.readScript)(source, "cmd");
}

;// CONCATENATED MODULE: ./build/formats/cloudformation/template.js
const typePrefix = "AWS::ImageBuilder::";
const deepestLoop = 5;
function resourceEntries(resources, depth = 0) {
    return resources.entries().flatMap((entry) => {
        if (!entry.key.startsWith("Fn::ForEach::") || entry.value.kind !== "list" || depth === deepestLoop)
            return [entry];
        const body = entry.value.items()[2];
        return body === undefined ? [] : resourceEntries(body, depth + 1);
    });
}
function isImageBuilder(resource) {
    const type = resource.get("Type");
    return type.tag === undefined && (type.text() ?? "").startsWith(typePrefix);
}
function indexTemplate(document) {
    const { root } = document;
    const resources = new Map();
    for (const { key, keyLocation, value } of resourceEntries(root.get("Resources"))) {
        const type = value.get("Type");
        if (!resources.has(key))
            resources.set(key, { id: key, type: type.text() ?? "", properties: value.get("Properties"), typeLocation: type.location, location: keyLocation });
    }
    return { document, resources, parameters: new Map(root.get("Parameters").entries().map((entry) => [entry.key, entry])), mappings: root.get("Mappings"), conditions: root.get("Conditions") };
}
function callOf(node) {
    if (node.tag !== undefined)
        return /^!\w+$/.test(node.tag) ? { name: node.tag.slice(1), argument: node, tagged: true } : undefined;
    if (node.kind !== "map")
        return undefined;
    const [entry, second] = node.entries();
    if (entry === undefined || second !== undefined || !/^(?:Ref|Condition|Fn::\w+)$/.test(entry.key))
        return undefined;
    return { name: entry.key.replace("Fn::", ""), argument: entry.value, tagged: false };
}
const subPlaceholder = /\$\{([^${}]*)\}/g;
const deepestValue = 40;
function referencesBelow(node, template, types) {
    const found = new Map();
    const note = (id) => {
        const resource = id === undefined ? undefined : template.resources.get(id.trim());
        if (resource !== undefined && types.includes(resource.type))
            found.set(resource.id, resource);
    };
    const walk = (value, depth) => {
        if (depth === deepestValue)
            return;
        const call = callOf(value);
        if (call?.name === "Ref")
            note(call.argument.text());
        else if (call?.name === "GetAtt")
            note((call.argument.text() ?? call.argument.items()[0]?.text())?.split(".")[0]);
        else if (call?.name === "Sub") {
            const text = call.argument.text() ?? call.argument.items()[0]?.text() ?? "";
            for (const match of text.matchAll(subPlaceholder))
                note(match[1]?.split(".")[0]);
        }
        for (const item of value.items())
            walk(item, depth + 1);
        for (const entry of value.entries())
            walk(entry.value, depth + 1);
    };
    walk(node, 0);
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/formats/cloudformation/intrinsics.js




const longestText = 4096;
const deepestCall = 40;
const mostCalls = 500_000;
const nothing = { text: "", defaults: [], gaps: [] };
class Resolver {
    #template;
    #mode;
    #calls = 0;
    constructor(template, mode) {
        this.#template = template;
        this.#mode = mode;
    }
    text(node, depth = 0) {
        this.#calls += 1;
        if (depth > deepestCall || this.#calls > mostCalls)
            return gap("", "its functions are nested too deep");
        const call = callOf(node);
        if (call !== undefined)
            return this.#call(call, depth + 1);
        const text = node.text();
        if (node.tag !== undefined)
            return gap(text ?? "", `the tag ${node.tag} is filled in by something else`);
        if (text === undefined)
            return gap("", node.kind === "missing" || node.kind === "scalar" ? "it is empty" : "it is not a text");
        return text.length > longestText ? gap("", "it is too long for a name") : { ...nothing, text };
    }
    #call({ name, argument, tagged }, depth) {
        switch (name) {
            case "Ref":
                return this.#reference(argument.text() ?? "");
            case "Sub":
                return this.#substitute(argument, tagged, depth);
            case "Join":
                return this.#join(argument, depth);
            case "Select":
                return this.#select(argument, depth);
            case "FindInMap":
                return this.#find(argument, depth);
            case "If":
                return this.#choose(argument, depth);
            case "GetAtt": {
                const attribute = argument.text() ?? argument.items().map((item) => item.text() ?? "").join(".");
                return gap(`\${${attribute}}`, `${intrinsics_quoted(attribute)} is known only when the stack is deployed`);
            }
            case "ImportValue":
                return gap("${import}", `${name} takes it from another stack`);
            default:
                return gap(`\${${name}}`, `the function ${name} is known only when the stack is deployed`);
        }
    }
    #reference(name) {
        if (name.startsWith("AWS::"))
            return { ...nothing, text: name === "AWS::NoValue" ? "" : `\${${name}}` };
        const parameter = this.#template.parameters.get(name);
        if (parameter === undefined)
            return gap(`\${${name}}`, this.#template.resources.has(name) ? `what ${intrinsics_quoted(name)} refers to is known only when the stack is deployed` : `there is no parameter ${intrinsics_quoted(name)}`);
        const node = parameter.value.get("Default");
        const allowed = parameter.value.get("AllowedValues").items();
        const only = allowed.length === 1 ? allowed[0]?.text() : undefined;
        const value = only ?? node.text();
        if (value === undefined)
            return gap(`\${${name}}`, `the parameter ${intrinsics_quoted(name)} has no default`);
        if (value.length > longestText)
            return gap(`\${${name}}`, `the default of the parameter ${intrinsics_quoted(name)} is too long for a name`);
        const isStored = (parameter.value.get("Type").text() ?? "").startsWith("AWS::SSM::Parameter::Value<");
        const text = isStored ? `{{resolve:ssm:${value}}}` : value;
        if (only !== undefined)
            return { ...nothing, text };
        if (this.#mode === "fixed-only")
            return gap(`\${${name}}`, `the parameter ${intrinsics_quoted(name)} is given when the stack is deployed`);
        return { text, defaults: [{ name, value, location: node.location }], gaps: [] };
    }
    #substitute(argument, tagged, depth) {
        const [first, variables] = argument.kind === "list" ? argument.items() : [];
        const template = argument.kind === "list" ? first?.text() : tagged || argument.tag === undefined ? argument.text() : undefined;
        if (template === undefined)
            return gap("${Sub}", "Sub is given no text");
        const values = new Map();
        const parts = [];
        let at = 0;
        for (const match of template.matchAll(subPlaceholder)) {
            const name = match[1] ?? "";
            parts.push({ ...nothing, text: template.slice(at, match.index) });
            at = match.index + match[0].length;
            let value = values.get(name);
            if (value === undefined) {
                value = this.#placeholder(name, variables, depth);
                values.set(name, value);
            }
            parts.push(value);
            if (parts.length > longestText)
                return gap("${Sub}", "Sub fills in too much");
        }
        parts.push({ ...nothing, text: template.slice(at) });
        return joined(parts, "");
    }
    #placeholder(name, variables, depth) {
        if (name.startsWith("!"))
            return { ...nothing, text: `\${${name.slice(1)}}` };
        const own = variables?.get(name.trim());
        if (own !== undefined && own.kind !== "missing")
            return this.text(own, depth);
        return name.includes(".") ? gap(`\${${name}}`, `${intrinsics_quoted(name)} is known only when the stack is deployed`) : this.#reference(name.trim());
    }
    #join(argument, depth) {
        const [delimiter, list] = argument.items();
        const items = list === undefined ? undefined : this.#list(list, depth);
        if (delimiter === undefined || items === undefined)
            return gap("${Join}", "the list that Join puts together is known only when the stack is deployed");
        return joined(items, delimiter.text() ?? "");
    }
    #select(argument, depth) {
        const [position, list] = argument.items();
        const items = list === undefined ? undefined : this.#list(list, depth);
        const index = position === undefined ? gap("", "Select has no position") : this.text(position, depth);
        const item = index.gaps.length > 0 ? undefined : items?.[Number(index.text)];
        if (item === undefined)
            return gap("${Select}", "the list that Select takes from is known only when the stack is deployed");
        return { ...item, defaults: [...item.defaults, ...index.defaults] };
    }
    #list(node, depth) {
        this.#calls += 1;
        if (depth > deepestCall || this.#calls > mostCalls)
            return undefined;
        const call = callOf(node);
        if (call === undefined)
            return node.kind === "list" && node.items().length <= longestText ? node.items().map((item) => this.text(item, depth + 1)) : undefined;
        if (call.name === "Split") {
            const [delimiter, text] = call.argument.items();
            const mark = delimiter?.text() ?? "";
            if (text === undefined || mark === "")
                return undefined;
            return intrinsics_splitText(this.text(text, depth + 1), mark);
        }
        if (call.name === "Ref") {
            const whole = this.#reference(call.argument.text() ?? "");
            return whole.gaps.length > 0 ? undefined : intrinsics_splitText(whole, ",");
        }
        if (call.name !== "If")
            return undefined;
        const [condition, yes, no] = call.argument.items();
        const chosen = this.condition(condition?.text() ?? "", depth + 1);
        const branch = chosen.holds === undefined ? undefined : chosen.holds ? yes : no;
        const items = branch === undefined ? undefined : this.#list(branch, depth + 1);
        return items?.map((item) => ({ ...item, defaults: [...item.defaults, ...chosen.defaults] }));
    }
    #find(argument, depth) {
        const [map, first, second] = argument.items().slice(0, 3).map((item) => this.text(item, depth));
        if (map === undefined || first === undefined || second === undefined)
            return gap("${FindInMap}", "FindInMap is not given three keys");
        const keys = [map, first, second];
        const gaps = keys.flatMap((key) => key.gaps);
        const region = keys.find((key) => key.text.includes("${"));
        if (gaps.length > 0 || region !== undefined)
            return gap("${FindInMap}", gaps[0] ?? `it depends on ${region?.text ?? ""}`);
        const value = this.#template.mappings.get(map.text).get(first.text).get(second.text);
        if (value.text() === undefined)
            return gap("${FindInMap}", `the mapping ${intrinsics_quoted(map.text)} has no text under these keys`);
        return joined([this.text(value, depth), ...keys.map((key) => ({ ...key, text: "" }))], "");
    }
    #choose(argument, depth) {
        const [condition, yes, no] = argument.items();
        if (condition === undefined || yes === undefined || no === undefined)
            return gap("${If}", "If is not given a condition and two values");
        const { holds, defaults } = this.condition(condition.text() ?? "", depth);
        if (holds !== undefined) {
            const branch = this.text(holds ? yes : no, depth);
            return { ...branch, defaults: [...branch.defaults, ...defaults] };
        }
        const both = [this.text(yes, depth), this.text(no, depth)];
        if (both[0].text === both[1].text)
            return { ...both[0], defaults: [...both[0].defaults, ...both[1].defaults] };
        return gap("${If}", `it depends on the condition ${intrinsics_quoted(condition.text() ?? "")}`);
    }
    condition(name, depth = 0) {
        return this.#holds(this.#template.conditions.get(name), depth);
    }
    #holds(node, depth) {
        this.#calls += 1;
        const call = callOf(node);
        if (call === undefined || depth > deepestCall || this.#calls > mostCalls)
            return { holds: undefined, defaults: [] };
        const parts = call.argument.items();
        switch (call.name) {
            case "Condition":
                return this.condition(call.argument.text() ?? "", depth + 1);
            case "Equals": {
                const [left, right] = parts.slice(0, 2).map((part) => this.text(part, depth + 1));
                if (left === undefined || right === undefined || [left, right].some((side) => side.gaps.length > 0 || side.text.includes("${")))
                    return { holds: undefined, defaults: [] };
                return { holds: left.text === right.text, defaults: [...left.defaults, ...right.defaults] };
            }
            case "Not": {
                const [part] = parts;
                const inner = part === undefined ? undefined : this.#holds(part, depth + 1);
                return { holds: inner?.holds === undefined ? undefined : !inner.holds, defaults: inner?.defaults ?? [] };
            }
            case "And":
            case "Or": {
                const inner = parts.map((part) => this.#holds(part, depth + 1));
                const decides = call.name === "Or";
                const defaults = inner.flatMap((each) => each.defaults);
                if (inner.some((each) => each.holds === decides))
                    return { holds: decides, defaults };
                return { holds: inner.some((each) => each.holds === undefined) ? undefined : !decides, defaults };
            }
            default:
                return { holds: undefined, defaults: [] };
        }
    }
}
function gap(text, because) {
    return { text, defaults: [], gaps: [because] };
}
function joined(parts, delimiter) {
    let length = 0;
    for (const part of parts)
        length += part.text.length + delimiter.length;
    if (length > longestText)
        return gap("${…}", "it is too long for a name");
    return { text: parts.map((part) => part.text).join(delimiter), defaults: distinct(parts.flatMap((part) => part.defaults)), gaps: [...new Set(parts.flatMap((part) => part.gaps))] };
}
function distinct(defaults) {
    return [...new Map(defaults.map((each) => [each.name, each])).values()];
}
function intrinsics_splitText(whole, mark) {
    const pieces = whole.text.split(mark);
    const open = whole.gaps.length > 0 ? pieces.findIndex((piece) => piece.includes("${")) : -1;
    const sure = open === -1 ? pieces : pieces.slice(0, open);
    return sure.map((text) => ({ text, defaults: whole.defaults, gaps: [] }));
}
function intrinsics_quoted(text) {
    return `"${(0,source_text/* shown */.SP)(text)}"`;
}
function unescaped(source) {
    const replacements = [...source.text.matchAll(subPlaceholder)].map((match) => {
        const name = match[1] ?? "";
        return { start: match.index, end: match.index + match[0].length, text: name.startsWith("!") ? `\${${name.slice(1)}}` : unknownText(name) };
    });
    return replaceParts(source, replacements);
}
function unknownText(name) {
    return `\${{ template.${name.trim()} }}`;
}
function documentText(node, depth = 0) {
    if (depth > deepestCall)
        return { reason: "its functions are nested too deep" };
    const call = callOf(node);
    if (call === undefined) {
        const source = node.tag === undefined ? node.source() : undefined;
        return source ?? { reason: node.tag === undefined ? "it is not a text" : `the tag ${node.tag} is filled in by something else` };
    }
    switch (call.name) {
        case "Sub": {
            const first = call.argument.kind === "list" ? call.argument.items()[0] : call.argument;
            const source = first?.source();
            return source === undefined ? { reason: "Sub is given no text" } : unescaped(source);
        }
        case "Join": {
            const [delimiter, list] = call.argument.items();
            if (delimiter === undefined || list?.kind !== "list" || list.tag !== undefined)
                return { reason: "Join is given no list" };
            const glue = delimiter.text() ?? "";
            const parts = [];
            for (const [index, item] of list.items().entries()) {
                if (index > 0)
                    parts.push((0,embedded/* derivedText */.nZ)(glue, delimiter.location));
                const part = documentText(item, depth + 1);
                parts.push("reason" in part ? (0,embedded/* derivedText */.nZ)(unknownText(callOf(item)?.argument.text() ?? "value"), item.location) : part);
            }
            return (0,embedded/* concatTexts */.Hc)(node.location.file, parts);
        }
        default:
            return { reason: `the function ${call.name} is known only when the stack is deployed` };
    }
}

;// CONCATENATED MODULE: ./build/formats/cloudformation/managed-components.js
const managed_components_harmless = [
    /^update-windows$/,
    /^reboot-windows$/,
    /^chocolatey$/,
    /^putty$/,
    /^(?:anaconda|go-stable|hello-world|python-3)-windows$/,
    /^powershell(?:-lts|-\d+)?-windows$/,
    /^aws-cli-version-2-windows$/,
    /^aws-(?:codedeploy-agent|vss-components)-windows$/,
    /^amazon-(?:cloudwatch-agent|kinesis-agent|corretto-\d+)-windows$/,
    /^dotnet-(?:core-)?(?:desktop-)?(?:runtime|sdk)(?:-lts|-\d+)?-windows$/,
    /^dcv-server-windows$/,
    /^ec2launch-v2-windows$/,
    /^(?:ecs|eks)-optimized-ami-windows$/,
    /^stig-build-windows-(?:low|medium|high)$/,
    /^scap-compliance-checker-windows$/,
    /^[a-z0-9-]+-test-windows$/,
    /^windows-activation-test$/,
    /^windows-is-ready-with-password-generation-test$/,
];
const part = String.raw `(?:\$\{[^${"$"}{}]*\}|[^:${"$"}])*`;
const componentArn = new RegExp(`^arn:${part}:imagebuilder:${part}:aws:component/([^/]+)(?:/|$)`);
function managedName(arn) {
    return componentArn.exec(arn.trim())?.[1]?.toLowerCase();
}
function managedPlatform(name) {
    if (/(?:^|-)windows(?:-|$)|^chocolatey$|^putty$/.test(name))
        return "windows";
    return /(?:^|-)linux(?:-|$)/.test(name) ? "other" : undefined;
}
function managedEffects(name, location) {
    if (name === "windows-server-iis")
        return [{ kind: "feature", name: "web-server", present: true, text: name, location }];
    if (/^dotnet-hosting-bundle(?:-[a-z0-9-]+)?-windows$/.test(name))
        return [{ kind: "secret", signal: "S20", what: "the ASP.NET Core hosting bundle", text: name, location }];
    if (managed_components_harmless.some((pattern) => pattern.test(name)))
        return [];
    return [{ kind: "unread", what: `the component "${name.slice(0, 60)}" of Amazon`, text: name, location }];
}

;// CONCATENATED MODULE: ./build/formats/cloudformation/components.js







const components_mostEffects = 200_000;
const deepestUse = 20;
class ComponentReader {
    #template;
    #context;
    #usual;
    #read = new Map();
    #effects = 0;
    constructor(template, context) {
        this.#template = template;
        this.#context = context;
        this.#usual = new Resolver(template, "with-defaults");
    }
    ofRecipe(recipe) {
        const node = recipe.properties.get("Components");
        const uses = usesBelow(node);
        const read = uses.map((use) => this.#use(use));
        const effects = read.flatMap((each) => each.effects);
        const platforms = read.map((each) => each.platform);
        const platform = platforms.includes("windows") ? "windows" : (platforms.find((each) => each === "other") ?? "unknown");
        if (uses.length > 0 || node.kind === "missing" || (node.kind === "list" && node.items().length === 0))
            return { effects, platform };
        return { effects: [components_unread(`the list of components of the recipe "${(0,source_text/* shown */.SP)(recipe.id)}"`, "", node.location)], platform };
    }
    ofComponent(component, given) {
        const values = given === undefined ? [] : this.#givenValues(given);
        const key = JSON.stringify([component.id, values]);
        const known = this.#read.get(key);
        if (known !== undefined)
            return known;
        const effects = this.#document(component, values);
        this.#read.set(key, effects);
        return effects;
    }
    #use(use) {
        const { effects, platform } = this.#component(use);
        this.#effects += effects.length;
        if (this.#effects > components_mostEffects)
            return { effects: [components_unread("a component of a template that does too much to be read", "", use.arn.location)], platform };
        if (use.condition === undefined)
            return { effects, platform };
        const { name, wanted } = use.condition;
        const { holds } = this.#usual.condition(name);
        if (holds === wanted)
            return { effects: underCondition(effects, `only where the condition ${(0,source_text/* shown */.SP)(name)} ${wanted ? "holds" : "does not hold"}`), platform };
        return { effects: effects.length === 0 ? [] : [components_unread(`a component that goes in only where the condition "${(0,source_text/* shown */.SP)(name)}" ${wanted ? "holds" : "does not hold"}`, "", use.arn.location)], platform };
    }
    #component({ arn, parameters }) {
        const own = referencesBelow(arn, this.#template, [`${typePrefix}Component`]);
        if (own.length > 0) {
            const platforms = own.map((component) => platformOf(this.#usual.text(component.properties.get("Platform")).text));
            return { effects: own.flatMap((component) => this.ofComponent(component, parameters)), platform: platforms.find((each) => each !== "unknown") ?? "unknown" };
        }
        const resolved = this.#usual.text(arn);
        const name = managedName(resolved.text);
        if (name !== undefined && !name.includes("${"))
            return { effects: managedEffects(name, arn.location), platform: managedPlatform(name) ?? "unknown" };
        const because = resolved.gaps[0] ?? "its document is not in the repository";
        return { effects: [components_unread(`the component "${(0,source_text/* shown */.SP)(resolved.text)}" (${because})`, resolved.text, arn.location)], platform: "unknown" };
    }
    #document(component, values) {
        const { properties } = component;
        const data = properties.get("Data");
        const what = `the component "${(0,source_text/* shown */.SP)(component.id)}"`;
        if (data.kind === "missing")
            return this.#elsewhere(component, what);
        const opened = this.#open(data, values);
        const steps = "reason" in opened ? opened : this.#context.stepsOf(opened.documents);
        return "reason" in steps ? [components_unread(`${what} (${steps.reason})`, "", placeOfData(data, component))] : steps.effects;
    }
    #open(data, values) {
        if (data.kind === "map" && callOf(data) === undefined && data.tag === undefined)
            return { documents: [{ file: data.location.file, number: 1, root: data }] };
        const source = documentText(data);
        return "reason" in source ? source : this.#context.openEmbedded(withValues(source, values));
    }
    #elsewhere(component, what) {
        const node = component.properties.get("Uri");
        const { text, gaps } = this.#usual.text(node);
        const location = node.kind === "missing" ? component.location : node.location;
        if (node.kind === "missing")
            return [components_unread(`${what}, which has no document,`, "", location)];
        if (gaps.length > 0 || /^[a-z][a-z0-9+.-]*:|^[\\/]|[${]/i.test(text))
            return [components_unread(`${what} (its document "${(0,source_text/* shown */.SP)(text)}" is not in the repository)`, text, location)];
        const steps = this.#context.steps(this.#template.document.file, text.replace(/^\.\//, ""));
        return "reason" in steps ? [components_unread(`${what} ("${(0,source_text/* shown */.SP)(text)}": ${steps.reason})`, text, location)] : steps.effects;
    }
    #givenValues(parameters) {
        return parameters.items().flatMap((item) => {
            const name = item.get("Name").text();
            const value = item.get("Value");
            const [first, second] = value.kind === "list" ? value.items() : [value];
            const resolved = first === undefined || second !== undefined ? undefined : this.#usual.text(first);
            const plain = resolved !== undefined && resolved.gaps.length === 0 && /^[A-Za-z0-9][A-Za-z0-9._,-]*$/.test(resolved.text);
            return name === undefined ? [] : [[name, plain ? resolved.text : undefined]];
        });
    }
}
function usesBelow(node, condition, depth = 0) {
    if (depth > deepestUse)
        return [];
    const call = callOf(node);
    if (call?.name === "If") {
        const [name, yes, no] = call.argument.items();
        const under = (wanted) => condition ?? { name: name?.text() ?? "", wanted };
        return [...(yes === undefined ? [] : usesBelow(yes, under(true), depth + 1)), ...(no === undefined ? [] : usesBelow(no, under(false), depth + 1))];
    }
    const arn = node.get("ComponentArn");
    if (arn.kind !== "missing" && node.kind === "map")
        return conditionalArns(arn, node.get("Parameters"), condition);
    return [...node.items(), ...node.entries().map((entry) => entry.value)].flatMap((child) => usesBelow(child, condition, depth + 1));
}
function conditionalArns(arn, parameters, condition) {
    const call = callOf(arn);
    const [name, yes, no] = call?.name === "If" ? call.argument.items() : [];
    if (name === undefined || yes === undefined || no === undefined)
        return [{ arn, parameters, condition }];
    const under = (wanted) => condition ?? { name: name.text() ?? "", wanted };
    return [{ arn: yes, parameters, condition: under(true) }, { arn: no, parameters, condition: under(false) }];
}
function withValues(source, values) {
    if (values.length === 0)
        return source;
    const byName = new Map(values);
    const replacements = [];
    for (const match of source.text.matchAll(/\{\{([^{}]*)\}\}/g)) {
        const name = (match[1] ?? "").trim();
        if (byName.has(name))
            replacements.push({ start: match.index, end: match.index + match[0].length, text: byName.get(name) ?? `{{ recipe.${name} }}` });
    }
    return replaceParts((0,embedded/* partOf */.BU)(source, 0, source.text.length), replacements);
}
function platformOf(text) {
    if (/^windows$/i.test(text.trim()))
        return "windows";
    return /^(?:linux|macos)$/i.test(text.trim()) ? "other" : "unknown";
}
function placeOfData(data, component) {
    return data.location.start.line === data.location.end.line ? data.location : component.location;
}
function components_unread(what, text, location) {
    return { kind: "unread", what, text, location };
}

// EXTERNAL MODULE: ./build/facts/text.js
var facts_text = __webpack_require__(1909);
// EXTERNAL MODULE: ./build/facts/windows-names.js + 1 modules
var windows_names = __webpack_require__(3775);
;// CONCATENATED MODULE: ./build/facts/image-reference.js


const longestReference = 2048;
function readImageReference(text) {
    const written = text.trim();
    if (written.length > longestReference)
        return (0,facts_text/* unclear */.lD)("it is too long for a reference to an image");
    const resolved = /^\{\{resolve:ssm:([^{}]+)\}\}$/.exec(written)?.[1] ?? /^(?:resolve:)?ssm:(.+)$/.exec(written)?.[1];
    if (resolved !== undefined)
        return readParameter(resolved);
    const parameter = /^arn:[^:]*(?:::[^:]*)?:ssm:[^:]*(?:::[^:]*)?:[^:]*:parameter(\/.+)$/.exec(written)?.[1];
    if (parameter !== undefined)
        return readParameter(parameter);
    if (written.startsWith("/aws/service/"))
        return readParameter(written);
    if (written.startsWith("arn:"))
        return readArn(written);
    const refused = (0,facts_text/* refuse */.TR)(written);
    if (refused?.kind === "unclear")
        return refused;
    if (/^ami-[0-9a-f]+$/.test(written))
        return (0,facts_text/* unclear */.lD)("the id of an AMI does not say which system it holds");
    return readName(withoutGallery(written));
}
const imageBuilderArn = /^arn:(?:[a-z-]+|\$\{AWS::Partition\}):imagebuilder:(?:[a-z0-9-]*|\$\{[A-Za-z0-9_.:]{1,100}\}):([a-z0-9-]+|\$\{[A-Za-z0-9_.:]{1,100}\}):image\/([^/]+)(?:\/.*)?$/;
function readArn(arn) {
    const [, account, name] = imageBuilderArn.exec(arn) ?? [];
    if (account === undefined || name === undefined)
        return (0,facts_text/* unclear */.lD)("it is no ARN of an Image Builder image");
    if (account !== "aws")
        return (0,facts_text/* unclear */.lD)("it is an image of an account of its own, which may hold anything");
    return (0,facts_text/* looksLikeTemplate */.mr)(name) ? (0,facts_text/* unclear */.lD)("it looks like a template that is filled in later") : readName(name);
}
function readParameter(path) {
    const refused = (0,facts_text/* refuse */.TR)(path);
    if (refused?.kind === "unclear")
        return refused;
    const bare = path.trim().replace(/:[\w.-]+$/, "").replace(/\/(?:image_id|image_name|ami_id)$/, "");
    const windows = /^\/aws\/service\/ami-windows-latest\/([^/]+)$/.exec(bare)?.[1];
    if (windows !== undefined)
        return readName(windows);
    const container = /^\/aws\/service\/ecs\/optimized-ami\/windows_server\/(\w+)\/(\w+)\/(full|core)(?:\/(?:recommended|\d{4}\.\d\d\.\d\d))?$/i.exec(bare);
    if (container !== null)
        return readName(`Windows_Server-${container[1] ?? ""}-${container[2] ?? ""}-${container[3] ?? ""}`);
    if (!bare.startsWith("/aws/service/"))
        return (0,facts_text/* unclear */.lD)("it is a parameter of its own account, which may hold any image");
    return (0,windows_names/* namesAnotherSystem */.Zp)(bare) ? { kind: "other" } : (0,facts_text/* unclear */.lD)("it is no public parameter that is known here");
}
function withoutGallery(name) {
    return name.replace(/^(?:galleries\/)?default\/(?:images\/)?(?=[^/]+$)/i, "");
}
function readName(name) {
    const reading = (0,windows_names/* readWindows */.kg)(name);
    if (reading.kind === "known")
        return { kind: "windows", name };
    return (0,windows_names/* namesAnotherSystem */.Zp)(name) ? { kind: "other" } : reading;
}

;// CONCATENATED MODULE: ./build/formats/cloudformation/parent-image.js




const parent_image_part = String.raw `(?:\$\{[^${"$"}{}]*\}|[^:${"$"}])*`;
const imageArn = new RegExp(`^arn:${parent_image_part}:imagebuilder:${parent_image_part}:(${parent_image_part}):image/([^/]+)(?:/|$)`);
function readReference(text) {
    const written = text.trim().replace(/^arn:\$\{[^${}]*\}:/, "arn:aws:").replace(/^(arn:[^:]*:imagebuilder:)\$\{[^${}]*\}:/, "$1:");
    if (/^prod-/i.test(written))
        return { kind: "unclear", because: "a product of the Marketplace says nothing about what is in it" };
    if (/^(?:arn:|ssm:|\{\{resolve:ssm:|\/aws\/service\/|ami-)/.test(written))
        return readImageReference(written);
    return { kind: "unclear", because: "it is no reference to an image that is known here" };
}
function isStockWindows(text) {
    const [, owner, name = ""] = imageArn.exec(text.trim()) ?? [];
    return owner === undefined ? /^(?:ssm:|\{\{resolve:ssm:)?\/aws\/service\/[^{}]*windows/i.test(text.trim()) : owner === "aws" && /windows/i.test(name);
}
function placeOf(map, key) {
    const entry = map.entries().find((each) => each.key === key);
    if (entry === undefined)
        return map.location;
    return entry.value.kind === "scalar" && entry.value.style !== "block" ? entry.value.location : entry.keyLocation;
}
function readParent(node, location, fixed, usual) {
    const sure = readReference(fixed.text(node).text);
    if (sure.kind !== "unclear")
        return ofStock(sure, location);
    const resolved = usual.text(node);
    const reference = readReference(resolved.text);
    if (reference.kind !== "unclear")
        return ofStock(reference, location, resolved.defaults);
    const because = resolved.gaps[0] ?? reference.because;
    const text = writtenText(node, resolved.text);
    return {
        platform: isStockWindows(resolved.text) ? "windows" : "unknown",
        facts: { "os.family": { state: "opaque", text, because, location } },
        effects: [{ kind: "unread", what: `the parent image "${(0,source_text/* shown */.SP)(text)}" (${because})`, text, location }],
        runs: undefined,
        location,
    };
}
function writtenText(node, resolved) {
    const text = node.text();
    return node.kind === "scalar" && text !== undefined ? `${node.tag === undefined ? "" : `${node.tag} `}${text}` : resolved;
}
function ownImageName(node, usual) {
    const [, owner = "", name = ""] = imageArn.exec(usual.text(node).text.trim()) ?? [];
    return owner === "" || owner.startsWith("aws") || name.includes("${") ? undefined : name.toLowerCase();
}
function ofStock(reference, location, defaults = []) {
    if (reference.kind === "other")
        return { platform: "other", facts: {}, effects: [], runs: 0, location };
    const facts = (0,windows_facts/* windowsFacts */.p)(reference.name, location, defaults.length === 0 ? undefined : { because: becauseOf(defaults), source: sources/* sources */.T.CFNPARAM });
    const related = defaults.map(({ name, location: place }) => ({ message: `the default of the parameter ${(0,source_text/* shown */.SP)(name)}`, location: place }));
    return { platform: "windows", facts: withRelated(facts, related), effects: [], runs: 0, location };
}
function becauseOf(defaults) {
    const names = defaults.map(({ name }) => (0,source_text/* shown */.SP)(name));
    return names.length === 1 ? `the parameter ${names[0] ?? ""} has this default, and a deployment may give another` : `the parameters ${names.slice(0, 5).join(", ")} have these defaults, and a deployment may give others`;
}
function withRelated(facts, related) {
    if (related.length === 0)
        return facts;
    return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, { ...fact, related: [...(fact.related ?? []), ...related] }]));
}

;// CONCATENATED MODULE: ./build/formats/cloudformation/user-data.js




const none = { effects: [], platform: "unknown" };
function readUserData(node) {
    if (node.kind === "missing")
        return none;
    const call = callOf(node);
    const source = call?.name === "Base64" ? documentText(untagged(call.argument, call.tagged)) : decoded(node);
    if ("reason" in source)
        return { effects: [{ kind: "unread", what: `the user data (${source.reason})`, text: "", location: node.location }], platform: "unknown" };
    if (source.text.trim() === "")
        return none;
    const scripts = scriptsOf(source);
    if (scripts.length > 0)
        return { effects: scripts.flatMap(({ script, language }) => (0,commands.readScript)(script, language)), platform: "windows" };
    if (source.text.startsWith("#!") || source.text.startsWith("#cloud-config"))
        return { effects: [], platform: "other" };
    return { effects: [{ kind: "unread", what: "the user data, which has no script that EC2 runs on Windows,", text: "", location: node.location }], platform: "unknown" };
}
function untagged(node, tagged) {
    if (!tagged)
        return node;
    return { kind: node.kind, location: node.location, entries: () => node.entries(), get: (key) => node.get(key), items: () => node.items(), text: () => node.text(), source: () => node.source() };
}
function decoded(node) {
    const source = documentText(node);
    if ("reason" in source)
        return source;
    const packed = source.text.replaceAll(/\s+/g, "");
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(packed))
        return { reason: "it is not base64" };
    try {
        const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
        return (0,embedded/* derivedText */.nZ)(new TextDecoder("utf-8", { fatal: true }).decode(bytes), node.location);
    }
    catch {
        return { reason: "it is not base64 of a text" };
    }
}
function scriptsOf(source) {
    const lower = source.text.toLowerCase();
    return ["script", "powershell"].flatMap((tag) => {
        const open = lower.indexOf(`<${tag}>`);
        if (open === -1)
            return [];
        const close = lower.indexOf(`</${tag}>`, open);
        return [{ script: (0,embedded/* partOf */.BU)(source, open + tag.length + 2, close === -1 ? source.text.length : close), language: tag === "script" ? "cmd" : "powershell" }];
    });
}

;// CONCATENATED MODULE: ./build/formats/cloudformation/workflows.js




function usersOfRecipes(template) {
    const users = new Map();
    for (const resource of template.resources.values()) {
        if (resource.type !== `${typePrefix}Image` && resource.type !== `${typePrefix}ImagePipeline`)
            continue;
        for (const recipe of referencesBelow(resource.properties.get("ImageRecipeArn"), template, [`${typePrefix}ImageRecipe`])) {
            const own = users.get(recipe.id);
            if (own === undefined)
                users.set(recipe.id, [resource]);
            else
                own.push(resource);
        }
    }
    return users;
}
function readGeneralization(users, location, template, usual, context) {
    const outcomes = users.map((user) => ofUser(user, template, usual, context));
    const effects = outcomes.flatMap((outcome) => (outcome.kind === "default" ? [] : outcome.effects));
    const runs = outcomes.find((outcome) => outcome.kind === "runs");
    const open = outcomes.find((outcome) => outcome.kind === "open");
    if (open === undefined && runs === undefined)
        return { sysprep: byDefault(location), effects };
    if (outcomes.some((outcome) => outcome.kind === "default"))
        return { sysprep: byDefault(location), effects };
    if (runs !== undefined)
        return { sysprep: { state: "stated", value: "true", text: runs.text, location: runs.location }, effects };
    if (open === undefined)
        return { sysprep: byDefault(location), effects };
    return { sysprep: { state: "opaque", text: "", because: open.because, location: open.location }, effects };
}
function byDefault(location) {
    return { state: "implied", value: "true", because: "Image Builder runs Sysprep on Windows before it takes the image", source: sources/* sources */.T.AWSIB, location };
}
function ofUser(user, template, usual, context) {
    const workflows = user.properties.get("Workflows");
    if (workflows.kind === "missing" || (workflows.kind === "list" && workflows.items().length === 0))
        return { kind: "default" };
    const items = workflows.kind === "list" && workflows.tag === undefined ? workflows.items() : [workflows];
    const outcomes = items.map((item) => ofWorkflow(item.get("WorkflowArn").kind === "missing" ? item : item.get("WorkflowArn"), template, usual, context));
    const effects = outcomes.flatMap((outcome) => (outcome.kind === "default" ? [] : outcome.effects));
    const runs = outcomes.find((outcome) => outcome.kind === "runs");
    const open = outcomes.find((outcome) => outcome.kind === "open");
    if (runs !== undefined)
        return { ...runs, effects };
    return open === undefined ? { kind: "default" } : { ...open, effects };
}
function ofWorkflow(arn, template, usual, context) {
    const [own] = referencesBelow(arn, template, [`${typePrefix}Workflow`]);
    if (own !== undefined)
        return ofDocument(own, usual, context);
    const { text, gaps } = usual.text(arn);
    if (/:aws:workflow\/(?:build|test|distribution)\//i.test(text) && !/:workflow\/[^/]*\$\{/.test(text))
        return { kind: "default" };
    const because = `the workflow "${(0,source_text/* shown */.SP)(text)}" is not in the repository (${gaps[0] ?? "it stands somewhere else"}), and a custom workflow may leave out Sysprep`;
    return { kind: "open", because, location: arn.location, effects: [{ kind: "unread", what: `the workflow "${(0,source_text/* shown */.SP)(text)}"`, text, location: arn.location }] };
}
function ofDocument(workflow, usual, context) {
    const type = usual.text(workflow.properties.get("Type")).text.toUpperCase();
    if (type === "TEST" || type === "DISTRIBUTION")
        return { kind: "default" };
    const data = workflow.properties.get("Data");
    const source = data.kind === "missing" ? { reason: "its document is not in the template" } : documentText(data);
    const opened = "reason" in source ? source : context.openEmbedded(source);
    if ("reason" in opened) {
        const because = `the workflow "${(0,source_text/* shown */.SP)(workflow.id)}" cannot be read (${opened.reason}), and a custom workflow may leave out Sysprep`;
        return { kind: "open", because, location: workflow.location, effects: [{ kind: "unread", what: `the workflow "${(0,source_text/* shown */.SP)(workflow.id)}"`, text: "", location: workflow.location }] };
    }
    const actions = opened.documents.flatMap(actionsOf);
    const effects = actions.flatMap(commandsOf);
    const runs = actions.find((action) => action.text() === "RunSysPrep");
    if (runs !== undefined)
        return { kind: "runs", location: runs.location, text: "RunSysPrep", effects };
    return { kind: "open", because: `the workflow "${(0,source_text/* shown */.SP)(workflow.id)}" has no step RunSysPrep, and something else may still generalize the image`, location: workflow.location, effects };
}
function actionsOf(document) {
    return document.root.get("steps").items().map((step) => step.get("action"));
}
function commandsOf(action) {
    const name = action.text() ?? "";
    if (name !== "RunCommand" && name !== "ExecuteStateMachine")
        return [];
    return [{ kind: "unread", what: `what the step ${name} of a workflow runs`, text: name, location: action.location }];
}

;// CONCATENATED MODULE: ./build/formats/cloudformation/recipes.js










const longestCascade = 16;
function readTemplate(document, context) {
    return new TemplateReader(indexTemplate(document), context).read();
}
function templateEffects(document, context) {
    const template = indexTemplate(document);
    const components = new ComponentReader(template, context);
    return ofType(template, "Component").flatMap((component) => components.ofComponent(component, undefined));
}
function ofType(template, name) {
    return [...template.resources.values()].filter((resource) => resource.type === `${typePrefix}${name}`);
}
class TemplateReader {
    #template;
    #context;
    #fixed;
    #usual;
    #components;
    #users;
    #recipes = new Map();
    #active = new Set();
    #byName;
    constructor(template, context) {
        this.#template = template;
        this.#context = context;
        this.#fixed = new Resolver(template, "fixed-only");
        this.#usual = new Resolver(template, "with-defaults");
        this.#components = new ComponentReader(template, context);
        this.#users = usersOfRecipes(template);
        this.#byName = new Map(ofType(template, "ImageRecipe").flatMap((recipe) => this.#names(recipe)).map(([name, recipe]) => [name.toLowerCase().replaceAll(/[ _]/g, "-"), recipe]));
    }
    read() {
        const recipes = ofType(this.#template, "ImageRecipe").map((resource) => this.#recipe(resource));
        const containers = ofType(this.#template, "ContainerRecipe");
        const windows = recipes.filter((recipe) => recipe.platform === "windows");
        const windowsContainers = containers.filter((resource) => this.#containerPlatform(resource) === "windows");
        const names = this.#nameImages([...windows.map((recipe) => recipe.resource), ...windowsContainers]);
        const images = [...windows.map((recipe) => toImage(recipe, names)), ...windowsContainers.map((resource) => this.#container(resource, names))];
        const open = recipes.filter((recipe) => recipe.platform === "unknown");
        const diagnostics = open.map((recipe) => platformUnknown(recipe));
        if (images.length === 0 && open.length === 0)
            diagnostics.push((0,format/* noImage */.$)(this.#template.document, this.#reasonForNone(recipes.length + containers.length)));
        return { images, diagnostics };
    }
    #reasonForNone(recipes) {
        if (recipes > 0)
            return "The recipes of this template are for Linux or macOS: it declares no Windows image.";
        const brings = ofType(this.#template, "Component").some((component) => this.#components.ofComponent(component, undefined).some((effect) => effect.kind === "feature" && effect.present && (0,server_roles/* bringsIis */.XM)(effect.name)));
        return `This template holds parts of EC2 Image Builder and no recipe, so it declares no image${brings ? "; a component of it installs IIS: declare the image that uses it, with this file under `provision`" : ""}.`;
    }
    #names(recipe) {
        const { text, gaps } = this.#usual.text(recipe.properties.get("Name"));
        return gaps.length > 0 || text === "" || text.includes("{{") ? [] : [[text, recipe]];
    }
    #nameImages(resources) {
        const named = resources.map((resource) => this.#names(resource)[0]?.[0]);
        const counts = new Map();
        for (const name of named)
            counts.set(name, (counts.get(name) ?? 0) + 1);
        return new Map(resources.map((resource, index) => [resource.id, named[index] !== undefined && counts.get(named[index]) === 1 ? named[index] : resource.id]));
    }
    #recipe(resource) {
        const known = this.#recipes.get(resource.id);
        if (known !== undefined)
            return known;
        this.#active.add(resource.id);
        const recipe = this.#work(resource);
        this.#active.delete(resource.id);
        this.#recipes.set(resource.id, recipe);
        return recipe;
    }
    #work(resource) {
        const { properties } = resource;
        const parent = this.#parent(resource);
        const userData = readUserData(properties.get("AdditionalInstanceConfiguration").get("UserDataOverride"));
        const components = this.#components.ofRecipe(resource);
        const hints = [components.platform, userData.platform, folderPlatform(this.#usual.text(properties.get("WorkingDirectory")).text)];
        const platform = parent.platform === "unknown" ? (hints.find((hint) => hint !== "unknown") ?? "unknown") : parent.platform;
        const generalization = readGeneralization(this.#users.get(resource.id) ?? [], parent.location, this.#template, this.#usual, this.#context);
        const steps = [...userData.effects, ...components.effects, ...generalization.effects];
        const early = steps.filter((effect) => effect.kind === "generalize");
        const [first] = early;
        const sysprep = first !== undefined && generalization.sysprep.state === "opaque" ? { state: "stated", value: "true", text: first.text, location: first.location } : generalization.sysprep;
        const runs = parent.runs === undefined || sysprep.state === "opaque" ? undefined : parent.runs + early.length + (generalization.sysprep.state === "opaque" ? 0 : 1);
        return { resource, platform, os: parent.facts, base: parent.effects, own: steps.filter((effect) => effect.kind !== "generalize"), sysprep, runs, because: reasonOf(parent) };
    }
    #parent(resource) {
        const node = resource.properties.get("ParentImage");
        const location = node.kind === "missing" ? resource.location : placeOf(resource.properties, "ParentImage");
        const target = this.#inFile(resource);
        if (target === undefined)
            return readParent(node, location, this.#fixed, this.#usual);
        if (this.#active.has(target.id) || this.#active.size > longestCascade) {
            const because = this.#active.has(target.id) ? "it leads back to this recipe" : `more than ${longestCascade} recipes are built on each other`;
            return { platform: "unknown", facts: { "os.family": { state: "opaque", text: target.id, because, location } }, effects: [{ kind: "unread", what: `the parent recipe "${(0,source_text/* shown */.SP)(target.id)}" (${because})`, text: target.id, location }], runs: undefined, location };
        }
        const parent = this.#recipe(target);
        return { platform: parent.platform, facts: withRelated(parent.os, [{ message: "an image that is built on it", location }]), effects: [...parent.base, ...parent.own], runs: parent.runs, location };
    }
    #inFile(resource) {
        const node = this.#chosen(resource.properties.get("ParentImage"));
        if (node === undefined)
            return undefined;
        const types = ["Image", "ImageRecipe", "ImagePipeline"].map((name) => `${typePrefix}${name}`);
        const [named] = referencesBelow(node, this.#template, types);
        if (named !== undefined)
            return named.type.endsWith("ImageRecipe") ? named : referencesBelow(named.properties.get("ImageRecipeArn"), this.#template, [`${typePrefix}ImageRecipe`])[0];
        const own = ownImageName(node, this.#usual);
        const target = own === undefined ? undefined : this.#byName.get(own);
        return target === resource ? undefined : target;
    }
    #chosen(node) {
        let value = node;
        for (let depth = 0; depth < 10 && value !== undefined; depth++) {
            const call = callOf(value);
            if (call?.name !== "If")
                return value;
            const [condition, yes, no] = call.argument.items();
            const { holds } = this.#usual.condition(condition?.text() ?? "");
            value = holds === undefined ? undefined : holds ? yes : no;
        }
        return undefined;
    }
    #containerPlatform(resource) {
        const { properties } = resource;
        const stated = platformOf(this.#usual.text(properties.get("PlatformOverride")).text);
        if (stated !== "unknown")
            return stated;
        const parent = this.#usual.text(properties.get("ParentImage")).text;
        if (/windows|\/dotnet\/framework\//i.test(parent))
            return "windows";
        return this.#components.ofRecipe(resource).platform;
    }
    #container(resource, names) {
        const location = resource.location;
        const sysprep = { state: "stated", value: "false", text: resource.type, location: resource.typeLocation };
        return { name: names.get(resource.id) ?? resource.id, resources: [resource.id], location, stated: { location, facts: { sysprep }, unreadSteps: [] }, broken: false };
    }
}
function folderPlatform(folder) {
    if (/^[a-z]:(?:[\\/]|$)/i.test(folder))
        return "windows";
    return folder.startsWith("/") ? "other" : "unknown";
}
function reasonOf(parent) {
    const os = parent.facts["os.family"];
    return os?.state === "opaque" ? os.because : "it is not said which";
}
function platformUnknown({ resource, because }) {
    return {
        code: "platform-unknown",
        level: "note",
        message: `It cannot be told whether the recipe ${(0,source_text/* shown */.SP)(resource.id)} is for Windows: its parent image does not say it (${because}), and neither does a component. If it is, declare the image in a native definition with \`from: {file, resource, opaque: true}\`.`,
        location: resource.location,
        related: [],
    };
}
function toImage(recipe, names) {
    const { resource, os, base, own, sysprep, runs } = recipe;
    const stages = [
        { phase: "base", effects: base },
        { phase: "before-generalize", effects: own },
    ];
    const { facts: steps, unreadSteps } = (0,facts_stages/* factsOfStages */.e)(stages);
    const facts = { ...os, ...steps, sysprep };
    if (runs !== undefined && runs > 1)
        facts["sysprep.runs"] = { state: "stated", value: String(runs), text: `${runs} builds`, location: sysprep.location };
    return { name: names.get(resource.id) ?? resource.id, resources: [resource.id], location: resource.location, stated: { location: resource.location, facts, unreadSteps }, broken: false };
}

;// CONCATENATED MODULE: ./build/formats/cloudformation/cloudformation.js




const fromComponents = "Components[].ComponentArn, by their documents";
const cloudformation = {
    id: "cloudformation",
    title: "EC2 Image Builder in CloudFormation",
    docs: "docs/formats/cloudformation.md",
    marker: /AWS::ImageBuilder::/,
    unparsed: "warning",
    spans: "file",
    reads: {
        "os.family": "ParentImage",
        "os.edition": "ParentImage",
        "os.version": "ParentImage",
        "os.domain-joined": fromComponents,
        "iis.installed": fromComponents,
        "iis.source": fromComponents,
        "iis.phase": fromComponents,
        "iis.encrypted-properties": fromComponents,
        "iis.central-certificate-store": fromComponents,
        "iis.metabase-passwords": fromComponents,
        "iis.metabase-copied": fromComponents,
        "iis.plain-text-passwords": fromComponents,
        "iis.hosting-bundle": fromComponents,
        sysprep: "the resource's type, Workflows",
        "sysprep.runs": "ParentImage, where it is a recipe of the template",
        ...Object.fromEntries(server_roles/* serverRoles */.BD.map(({ id }) => [(0,fact/* roleKey */.Q)(id), fromComponents])),
    },
    recognise: cloudformation_recognise,
    read: cloudformation_read,
    steps: (documents, context) => documents.flatMap((document) => templateEffects(document, context)),
};
function cloudformation_recognise({ root }) {
    const resources = root.get("Resources");
    if (root.kind !== "map" || resources.kind !== "map")
        return { kind: "no" };
    return { kind: resourceEntries(resources).some((entry) => isImageBuilder(entry.value)) ? "yes" : "no" };
}
function cloudformation_read(documents, context) {
    const readings = documents.map((document) => readTemplate(document, context));
    return { images: readings.flatMap((reading) => reading.images), diagnostics: readings.flatMap((reading) => reading.diagnostics) };
}

;// CONCATENATED MODULE: ./build/formats/devbox/parameters.js
function parametersOf(root) {
    const values = new Map();
    for (const { key, value } of root.get("parameters").entries())
        put(values, key, value.get("default"), true);
    for (const { key, value } of root.get("variables").entries())
        put(values, key, value.get("value"), false);
    return values;
}
function argumentsOf(task, given, outer) {
    const values = new Map();
    for (const key of ["parameters", "inputs"])
        for (const entry of task.get(key).entries())
            put(values, entry.key, entry.value.get("default"), false);
    for (const { key, value } of given.entries()) {
        const text = value.tag === undefined ? value.text() : undefined;
        if (text === undefined)
            values.delete(key);
        else
            values.set(key, resolve(text, outer));
    }
    return values;
}
function put(values, key, node, open) {
    const text = node.tag === undefined ? node.text() : undefined;
    if (text !== undefined)
        values.set(key, { text, open });
}
function resolve(text, outer) {
    const whole = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(text)?.[1]?.trim();
    const value = whole === undefined ? undefined : outer.get(whole);
    return value ?? { text, open: false };
}
const parameters_placeholder = /\{\{([^{}]*)\}\}/g;
const plain = /^[\w.:\\/@ ,+=~-]*$/;
function fill(source, values) {
    const pieces = [];
    const open = new Set();
    let last = 0;
    for (const match of source.text.matchAll(parameters_placeholder)) {
        const name = (match[1] ?? "").trim();
        const text = textOf(name, values, open);
        if (text === undefined)
            continue;
        pieces.push({ text: source.text.slice(last, match.index), from: last, to: match.index, exact: true }, { text, from: match.index, to: match.index + match[0].length, exact: false });
        last = match.index + match[0].length;
    }
    if (pieces.length === 0)
        return { source, open: [...open] };
    pieces.push({ text: source.text.slice(last), from: last, to: source.text.length, exact: true });
    return { source: spliced(source, pieces), open: [...open] };
}
function textOf(name, values, open) {
    if (/^https:\/\//i.test(name))
        return "KeyVaultSecret";
    if (!/^[\w.-]+$/.test(name))
        return undefined;
    const value = values.get(name);
    if (value === undefined || value.open || !plain.test(value.text))
        open.add(name);
    return value !== undefined && plain.test(value.text) ? value.text : undefined;
}
function spliced(source, pieces) {
    const starts = [];
    let length = 0;
    for (const { text } of pieces) {
        starts.push(length);
        length += text.length;
    }
    const find = (offset) => {
        let low = 0;
        let high = pieces.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const piece = pieces[low];
        if (piece === undefined)
            throw new Error("a text without pieces");
        return { piece, within: offset - (starts[low] ?? 0) };
    };
    const startOf = (offset) => {
        const { piece, within } = find(offset);
        return piece.exact ? piece.from + within : piece.from;
    };
    const endOf = (offset) => {
        const { piece, within } = find(offset - 1);
        return piece.exact ? piece.from + within + 1 : piece.to;
    };
    return {
        file: source.file,
        text: pieces.map(({ text }) => text).join(""),
        locate: (start, end) => source.locate(startOf(start), end > start ? endOf(end) : startOf(start)),
    };
}

;// CONCATENATED MODULE: ./build/formats/devbox/tasks.js






function taskEffects(item, place) {
    const name = item.get("name").kind === "missing" ? item.get("task") : item.get("name");
    const text = (0,formats_values/* plainText */.wh)(name);
    if (text === undefined)
        return [(0,formats_values/* unread */.gy)("a task whose name is filled in later", name.text() ?? "", name.location)];
    const given = item.get("parameters").kind === "missing" ? item.get("inputs") : item.get("parameters");
    switch (text.toLowerCase()) {
        case "~/powershell":
        case "powershell":
            return powershell(given, name, place);
        case "~/winget":
        case "winget":
            return winget(given, name, place);
        case "~/gitclone":
            return [];
        default:
            return text.startsWith("~/") ? [(0,formats_values/* unread */.gy)(`the built-in task ${(0,formats_values/* named */.KT)(text)}`, text, name.location)] : catalogueTask(text, name, given, place);
    }
}
function powershell(given, name, place) {
    const command = (0,formats_values/* setting */.Pe)(given, "command");
    const script = (0,formats_values/* setting */.Pe)(given, "script");
    if (!(0,formats_values/* isSaid */.QV)(command) && !(0,formats_values/* isSaid */.QV)(script))
        return [(0,formats_values/* unread */.gy)("a PowerShell task without a command", name.text() ?? "", name.location)];
    const path = script.text()?.trim().replace(/^(["'])(.*)\1$/, "$2") ?? "";
    const isPath = /^[^"'|;&<>\r\n]*\.ps1$|^https?:\S*$/i.test(path);
    return [...((0,formats_values/* isSaid */.QV)(command) ? code(command, place) : []), ...(!(0,formats_values/* isSaid */.QV)(script) ? [] : isPath ? scriptFile(path, script, (0,formats_values/* setting */.Pe)(given, "scriptArgs"), place) : code(script, place))];
}
function scriptFile(path, script, given, place) {
    if (!(0,formats_values/* isSaid */.QV)(given))
        return localSteps(path, "the script", script, place);
    const nodes = given.kind === "list" ? given.items() : [given];
    const sources = nodes.flatMap((node) => (node.tag === undefined ? (node.source() ?? []) : []));
    const filled = sources.map((source) => fill(source, place.values));
    const words = sources.length === nodes.length ? (0,embedded/* spanTexts */.Nl)(place.file, filled.map(({ source }) => source), " ") : (0,embedded/* derivedText */.nZ)(script_call/* unknownWords */.ky, given.location);
    return [...localSteps(path, "the script", script, place, words), ...sources.flatMap((source, index) => openValues(filled[index]?.open ?? [], source))];
}
function code(node, place) {
    const source = node.tag === undefined ? node.source() : undefined;
    return source === undefined ? [(0,formats_values/* unread */.gy)("a script that cannot be read", "", node.location)] : filledScript(source, place.values);
}
function filledScript(source, values) {
    const filled = fill(source, values);
    return [...(0,commands.readScript)(filled.source, "powershell"), ...openValues(filled.open, source)];
}
function openValues(names, source) {
    return names.map((name) => (0,formats_values/* unread */.gy)(`the value of {{${name}}}`, `{{${name}}}`, source.locate(0, 0)));
}
function localSteps(path, what, node, { file, context }, words) {
    const wanted = path.replaceAll("\\", "/").replace(/^\.\//, "");
    const away = /^(?:[a-z]:|\/|~|https?:)|[$%{]/i.test(wanted);
    const steps = away ? { reason: "it lies outside the repository" } : context.steps(file, wanted, words);
    return "reason" in steps ? [(0,formats_values/* unread */.gy)(`${what} ${(0,formats_values/* named */.KT)(path)} (${steps.reason})`, path, node.location)] : (0,formats_values/* usedFrom */.GO)(steps.effects, node.location);
}
function winget(given, name, place) {
    const [id, path, address, inline] = ["package", "configurationFile", "downloadUrl", "inlineConfigurationBase64"].map((key) => (0,formats_values/* setting */.Pe)(given, key)).map((node) => ((0,formats_values/* isSaid */.QV)(node) ? node : undefined));
    const effects = id === undefined ? [] : [...wingetPackage(id)];
    if (inline !== undefined)
        effects.push(...tasks_decoded(inline, place));
    else if (address !== undefined)
        effects.push((0,formats_values/* unread */.gy)(`the configuration at ${(0,formats_values/* named */.KT)(address.text() ?? "")}`, address.text() ?? "", address.location));
    else if (path !== undefined) {
        const text = (0,formats_values/* plainText */.wh)(path);
        effects.push(...(text === undefined ? [(0,formats_values/* unread */.gy)("a configuration whose path is filled in later", path.text() ?? "", path.location)] : localSteps(text, "the configuration", path, place)));
    }
    else if (id === undefined)
        effects.push((0,formats_values/* unread */.gy)("a winget task without a package or configuration", name.text() ?? "", name.location));
    return effects;
}
function tasks_decoded(node, { context }) {
    const text = decodeBase64(node.tag === undefined ? (node.text() ?? "") : "");
    const opened = text === undefined ? { reason: "it is not UTF-8 text in base64" } : context.openEmbedded((0,embedded/* derivedText */.nZ)(text, node.location));
    const steps = "reason" in opened ? opened : context.stepsOf(opened.documents);
    return "reason" in steps ? [(0,formats_values/* unread */.gy)(`the configuration in base64 (${steps.reason})`, "", node.location)] : steps.effects;
}
function decodeBase64(text) {
    const digits = text.replaceAll(/\s/g, "");
    if (digits === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(digits))
        return undefined;
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(atob(digits), (character) => character.charCodeAt(0)));
    }
    catch {
        return undefined;
    }
}
const folders = ["", "../", "Tasks/", "../Tasks/"];
function catalogueTask(text, name, given, place) {
    const found = place.found.get(text) ?? findTask(text, place);
    place.found.set(text, found);
    if ("reason" in found)
        return [(0,formats_values/* unread */.gy)(`the task ${(0,formats_values/* named */.KT)(text)} (${found.reason})`, text, name.location)];
    const inner = { ...place, file: found.file, values: argumentsOf(found.task, given, place.values) };
    return (0,formats_values/* usedFrom */.GO)(commandEffects(found.source, found.command, inner), name.location);
}
function findTask(text, { file, context }) {
    if (!/^[A-Za-z0-9][\w.-]*$/.test(text))
        return { reason: "its definition is in another catalogue" };
    for (const folder of folders) {
        const opened = context.open(file, `${folder}${text}/task.yaml`);
        if ("reason" in opened)
            continue;
        const task = opened.documents.find(({ root }) => root.kind === "map")?.root;
        const command = task?.get("command");
        const source = command?.tag === undefined ? command?.source() : undefined;
        const own = task === undefined ? undefined : (0,formats_values/* plainText */.wh)(task.get("name"));
        if (task === undefined || command === undefined || source === undefined || own?.toLowerCase() !== text.toLowerCase())
            return { reason: `${opened.file} does not define it` };
        return { file: opened.file, task, source, command };
    }
    return { reason: "no task.yaml of this name lies beside this file" };
}
function commandEffects(source, command, place) {
    const script = /^\s*(?:& ?)?["']?((?:\.[\\/])?[\w.-]+(?:[\\/][\w.-]+)*\.ps1)["']?(?=\s|$)/i.exec(source.text);
    const rest = script === null ? "" : source.text.slice(script[0].length).trim();
    if (script?.[1] === undefined || /[;|&\r\n`]|\$\(/.test(rest))
        return filledScript(source, place.values);
    const words = fill((0,embedded/* partOf */.BU)(source, script[0].length, source.text.length), place.values);
    return [...localSteps(script[1], "the script", command, place, words.source), ...openValues(words.open, source)];
}

;// CONCATENATED MODULE: ./build/formats/devbox/image.js






function marketplaceName(text) {
    const name = text.trim().replace(/^(?:galleries\/)?default\/(?:images\/)?/i, "");
    const parts = name.split("_");
    return parts.length >= 3 && parts.every((part) => /^[\w.-]+$/.test(part)) ? name : undefined;
}
function image_readImage({ file, root }, context) {
    const name = root.get("name");
    const written = (0,formats_values/* plainText */.wh)(name);
    const location = written === undefined ? (root.entries()[0]?.keyLocation ?? root.location) : name.location;
    const base = root.get("image");
    const { facts, unreadSteps } = (0,facts_stages/* factsOfStages */.e)([...image_baseStages(base), ...stagesOf(root, file, context)]);
    return { name: written ?? image_folderOf(file), resources: [], location, stated: { location, facts: { ...facts, ...image_windowsOf(base), ...sysprepOf(root) }, unreadSteps }, broken: false };
}
function image_folderOf(file) {
    const parts = file.split("/");
    return parts.at(-2) ?? parts.at(-1)?.replace(/\.ya?ml$/i, "") ?? file;
}
function image_windowsOf(base) {
    const text = base.text() ?? "";
    const opaque = (because) => ({ "os.family": { state: "opaque", text, because, location: base.location } });
    if (base.tag !== undefined)
        return opaque(`the tag ${base.tag} is filled in by something else`);
    if ((0,formats_values/* isExpression */.BH)(text))
        return opaque("it is filled in later");
    const name = marketplaceName(text);
    return name === undefined ? opaque("it is an image of a gallery, whose name says nothing about its Windows") : (0,windows_facts/* windowsFacts */.p)(name, base.location);
}
const image_publishers = new Set(["microsoftwindowsdesktop", "microsoftwindowsserver", "microsoftvisualstudio"]);
function image_baseStages(base) {
    const text = base.text()?.trim() ?? "";
    const [publisher = ""] = marketplaceName(text)?.split("_") ?? [];
    if (base.tag === undefined && image_publishers.has(publisher.toLowerCase()))
        return [];
    return [{ phase: "base", effects: [(0,formats_values/* unread */.gy)(`the base image ${(0,formats_values/* named */.KT)(text)}`, text, base.location)] }];
}
function sysprepOf(root) {
    const build = root.get("buildProperties");
    if (build.kind !== "map")
        return {};
    return { sysprep: { state: "implied", value: "true", because: "`buildProperties` has the service build an image, which it generalizes before boxes are made from it", source: sources/* sources */.T.DEVBOX, location: build.location } };
}
function stagesOf(root, file, context) {
    const place = { file, context, values: parametersOf(root), found: new Map() };
    return [["setupTasks", "before-generalize"], ["tasks", "before-generalize"], ["userTasks", "after-clone"]].flatMap(([key, phase]) => grouped(root.get(key).items().map((item) => ({ phase: phaseOf(item, phase), effects: taskEffects(item, place) }))));
}
function phaseOf(item, phase) {
    const late = ["parameters", "inputs"].map((key) => (0,formats_values/* setting */.Pe)(item.get(key), "runAsUser")).find(formats_values/* isSaid */.QV);
    return phase === "after-clone" || late === undefined || (0,formats_values/* truthOf */.D)(late) === false ? phase : "unknown";
}
function grouped(stages) {
    const groups = [];
    for (const { phase, effects } of stages) {
        const last = groups.at(-1);
        if (last?.phase === phase)
            last.effects.push(...effects);
        else
            groups.push({ phase, effects: [...effects] });
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/formats/devbox/devbox.js





const fromTasks = [
    "iis.installed",
    "iis.source",
    "iis.phase",
    "iis.encrypted-properties",
    "iis.central-certificate-store",
    "iis.metabase-passwords",
    "iis.metabase-copied",
    "iis.plain-text-passwords",
    "iis.hosting-bundle",
    "os.domain-joined",
    ...server_roles/* serverRoles */.BD.map(({ id }) => (0,fact/* roleKey */.Q)(id)),
];
const devbox = {
    id: "devbox",
    title: "Microsoft Dev Box image definitions",
    docs: "docs/formats/devbox.md",
    marker: /tasks["']?\s*:/i,
    unparsed: "warning",
    spans: "file",
    reads: {
        "os.family": "image",
        "os.edition": "image",
        sysprep: "buildProperties",
        ...Object.fromEntries(fromTasks.map((key) => [key, "tasks, userTasks"])),
    },
    recognise: ({ root }) => devbox_recognise(root),
    read(documents, context) {
        const images = documents.filter(({ root }) => devbox_isDefinition(root));
        const others = documents.filter(({ root }) => !devbox_isDefinition(root));
        return {
            images: images.map((document) => image_readImage(document, context)),
            diagnostics: others.map((document) => (0,format/* noImage */.$)(document, "These Dev Box tasks have no base image: they customize one user's box and declare no image.")),
        };
    },
};
function devbox_recognise(root) {
    return { kind: devbox_isDefinition(root) || isCustomization(root) ? "yes" : "no" };
}
const taskLists = ["tasks", "userTasks", "setupTasks"];
const entryKeys = new Set(["name", "task", "displayName", "description", "parameters", "inputs", "timeout", "runAs", "id"]);
function devbox_isDefinition(root) {
    const lists = listsOf(root);
    return lists.length > 0 && lists.every(isTaskList) && isImageName(root.get("image")) && (hasSchema(root) || lists.every((list) => list.items().every(devbox_looksLikeTask)));
}
function isCustomization(root) {
    const lists = listsOf(root);
    if (root.get("image").kind !== "missing" || lists.length === 0 || !lists.every(isTaskList))
        return false;
    const items = lists.flatMap((list) => list.items());
    return items.every(devbox_looksLikeTask) && (hasSchema(root) || items.some((item) => item.get("name").text()?.startsWith("~/") === true));
}
function listsOf(root) {
    return taskLists.map((key) => root.get(key)).filter((list) => list.kind !== "missing" && !(list.kind === "scalar" && list.text() === undefined));
}
function isTaskList(list) {
    return list.kind === "list" && list.items().every((item) => item.kind === "map" && (item.get("name").kind === "scalar" || item.get("task").kind === "scalar"));
}
function devbox_looksLikeTask(item) {
    return item.get("name").text()?.startsWith("~/") === true || item.get("parameters").kind === "map" || item.get("inputs").kind === "map" || item.entries().every(({ key }) => entryKeys.has(key));
}
function hasSchema(root) {
    return /^1(?:\.\d)?$/.test(root.get("$schema").text() ?? "");
}
const longestName = 400;
function isImageName(node) {
    const text = node.text()?.trim() ?? "";
    if (node.kind !== "scalar" || text === "" || text.length > longestName)
        return false;
    return (0,formats_values/* isExpression */.BH)(text) || marketplaceName(text) !== undefined || /^[\w.-]+\/[\w.-]+(?:@[\w.-]+)?$/.test(text) || /\bgalleries\/[\w.-]+(?:\/[\w.@-]+)*$/.test(text);
}

;// CONCATENATED MODULE: ./build/formats/dsc-resource.js






function dscEffects(resource) {
    const { module, name } = splitType(resource.type);
    const names = [name, name.replace(/^[xc](?=[a-z])/, "")];
    const read = knownModules.has(module) ? names.map((each) => reads.get(each)).find((each) => each !== undefined) : undefined;
    if (read !== undefined)
        return read(resource);
    if (harmlessModules.test(module) || (knownModules.has(module) && names.some((each) => dsc_resource_harmless.has(each))))
        return [];
    return [(0,formats_values/* unread */.gy)(`the resource ${(0,formats_values/* named */.KT)(resource.type)}`, resource.type, resource.location)];
}
function splitType(type) {
    const whole = type.trim().toLowerCase();
    const at = whole.lastIndexOf("/");
    return { module: whole.slice(0, Math.max(0, at)), name: whole.slice(at + 1) };
}
const dsc_resource_subFeatures = new Map([
    ["net-framework-45-features", ["net-wcf-http-activation45"]],
    ["net-wcf-services45", ["net-wcf-http-activation45"]],
    ["net-framework-features", ["net-http-activation"]],
    ["remote-desktop-services", ["rds-web-access"]],
    ["ad-certificate", ["adcs-web-enrollment"]],
    ["bits", ["bits-iis-ext"]],
]);
function isWanted(settings) {
    const ensure = (0,formats_values/* setting */.Pe)(settings, "Ensure");
    const exist = (0,formats_values/* setting */.Pe)(settings, "_exist");
    if (!(0,formats_values/* isSaid */.QV)(ensure))
        return (0,formats_values/* isSaid */.QV)(exist) ? (0,formats_values/* truthOf */.D)(exist) : true;
    const text = (0,formats_values/* plainText */.wh)(ensure)?.toLowerCase();
    return text === "present" || text === "enable" || text === "enabled" ? true : text === "absent" || text === "disable" || text === "disabled" ? false : undefined;
}
function featureEffects(name, text, present, all) {
    const own = (0,server_roles/* featureName */.qx)(text);
    const names = present && all ? [own, ...(dsc_resource_subFeatures.get(own) ?? [])] : [own];
    return names.map((each) => ({ kind: "feature", name: each, present, text, location: name.location }));
}
const features = ({ type, settings, location }) => {
    const names = (0,formats_values/* listed */.KE)((0,formats_values/* setting */.Pe)(settings, "Name"));
    const present = isWanted(settings);
    if (names.length === 0 || present === undefined)
        return [(0,formats_values/* unread */.gy)(`the resource ${(0,formats_values/* named */.KT)(type)} with a feature that cannot be read`, type, location)];
    const all = (0,formats_values/* truthOf */.D)((0,formats_values/* setting */.Pe)(settings, "IncludeAllSubFeature")) === true;
    return names.flatMap((name) => {
        const text = (0,formats_values/* plainText */.wh)(name);
        return text === undefined ? [(0,formats_values/* unread */.gy)("a feature whose name is filled in later", name.text() ?? "", name.location)] : featureEffects(name, text, present, all);
    });
};
const featureList = ({ type, settings, location }) => {
    const items = (0,formats_values/* setting */.Pe)(settings, "features");
    if (items.kind !== "list")
        return [(0,formats_values/* unread */.gy)(`the resource ${(0,formats_values/* named */.KT)(type)} with features that cannot be read`, type, location)];
    return items.items().flatMap((item) => {
        const name = (0,formats_values/* isSaid */.QV)((0,formats_values/* setting */.Pe)(item, "featureName")) ? (0,formats_values/* setting */.Pe)(item, "featureName") : (0,formats_values/* setting */.Pe)(item, "name");
        const text = (0,formats_values/* plainText */.wh)(name);
        const state = (0,formats_values/* plainText */.wh)((0,formats_values/* setting */.Pe)(item, "state"))?.toLowerCase();
        const present = state === "installed" ? true : state === "notpresent" || state === "removed" || state === "available" ? false : undefined;
        if (text === undefined || present === undefined)
            return [(0,formats_values/* unread */.gy)("a feature whose name or state cannot be read", text ?? "", item.location)];
        return featureEffects(name, text, present, false);
    });
};
function presupposed({ type, location }) {
    return { kind: "iis", present: true, because: `${(0,formats_values/* named */.KT)(type)} works on IIS`, text: type, location };
}
function dsc_resource_secret(signal, what, node) {
    return { kind: "secret", signal, what, text: node.kind === "scalar" ? (node.text() ?? "") : "", location: node.location };
}
function hasPassword(credential) {
    if (!(0,formats_values/* isSaid */.QV)(credential))
        return false;
    return !((0,formats_values/* plainText */.wh)((0,formats_values/* setting */.Pe)(credential, "userName"))?.endsWith("$") ?? false);
}
const pool = (resource) => {
    const { settings } = resource;
    const credential = (0,formats_values/* setting */.Pe)(settings, "Credential");
    const identity = (0,formats_values/* setting */.Pe)(settings, "IdentityType");
    const effects = [presupposed(resource)];
    if (isWanted(settings) === false || !hasPassword(credential))
        return effects;
    const text = (0,formats_values/* plainText */.wh)(identity)?.toLowerCase();
    if (text === "specificuser" || text === "3")
        effects.push(dsc_resource_secret("S5", `the credential of the application pool ${(0,formats_values/* named */.KT)((0,formats_values/* plainText */.wh)((0,formats_values/* setting */.Pe)(settings, "Name")) ?? "")}`, credential));
    else if (text === undefined && (0,formats_values/* isSaid */.QV)(identity))
        effects.push((0,formats_values/* unread */.gy)("an application pool with a credential and an identity that is filled in later", identity.text() ?? "", identity.location));
    return effects;
};
const directory = (resource) => {
    const credential = (0,formats_values/* setting */.Pe)(resource.settings, "Credential");
    const effects = [presupposed(resource)];
    if (isWanted(resource.settings) !== false && hasPassword(credential))
        effects.push(dsc_resource_secret("S7", `the credential of ${(0,formats_values/* named */.KT)((0,formats_values/* plainText */.wh)((0,formats_values/* setting */.Pe)(resource.settings, "Name")) ?? resource.type)}`, credential));
    return effects;
};
const site = (resource) => {
    const effects = [presupposed(resource)];
    if (isWanted(resource.settings) === false)
        return effects;
    for (const binding of bindingsOf((0,formats_values/* setting */.Pe)(resource.settings, "BindingInfo"))) {
        const certificate = ["CertificateThumbprint", "CertificateSubject"].map((key) => (0,formats_values/* setting */.Pe)(binding, key)).find(formats_values/* isSaid */.QV);
        if (certificate !== undefined && (0,formats_values/* plainText */.wh)((0,formats_values/* setting */.Pe)(binding, "Protocol"))?.toLowerCase() !== "http")
            effects.push(dsc_resource_secret("S14", "a certificate bound to a site of IIS", certificate));
    }
    return effects;
};
function bindingsOf(node) {
    return node.kind === "map" ? [node] : node.items();
}
const configProperty = (resource) => {
    const effects = [presupposed(resource)];
    const [property, value] = ["PropertyName", "Value"].map((key) => [(0,formats_values/* setting */.Pe)(resource.settings, key), (0,formats_values/* setting */.Pe)(resource.settings, `Item${key.replace("Value", "PropertyValue")}`)].find(formats_values/* isSaid */.QV) ?? (0,formats_values/* setting */.Pe)(resource.settings, key));
    if (property === undefined || value === undefined)
        return effects;
    if (isWanted(resource.settings) === false || !(0,formats_values/* isSaid */.QV)(value))
        return effects;
    if ((0,formats_values/* plainText */.wh)(property) === undefined)
        effects.push((0,formats_values/* unread */.gy)("a property of IIS whose name is filled in later", property.text() ?? "", resource.location));
    else if (/password$/i.test((0,formats_values/* plainText */.wh)(property) ?? ""))
        effects.push(dsc_resource_secret("S8", `a password in the configuration of IIS (${(0,formats_values/* named */.KT)((0,formats_values/* plainText */.wh)(property) ?? "")})`, value));
    return effects;
};
const onlyPresupposed = (resource) => [presupposed(resource)];
const script = ({ type, settings, location }) => {
    const set = (0,formats_values/* setting */.Pe)(settings, "SetScript");
    const source = set.tag === undefined ? set.source() : undefined;
    if (source === undefined)
        return (0,formats_values/* isSaid */.QV)(set) ? [(0,formats_values/* unread */.gy)(`the resource ${(0,formats_values/* named */.KT)(type)} with a script that cannot be read`, type, location)] : [];
    return isFunction(source.text) ? [(0,formats_values/* unread */.gy)("a script that is filled in later", "", set.location)] : (0,commands.readScript)(source, "powershell");
};
function isFunction(text) {
    return /^\s*\[\s*[a-z]\w*\(/i.test(text) && text.trimEnd().endsWith("]");
}
function runs(pathKey, argumentsKey) {
    return ({ type, settings, location }) => {
        if (isWanted(settings) === false)
            return [];
        const path = (0,formats_values/* setting */.Pe)(settings, pathKey);
        const text = (0,formats_values/* plainText */.wh)(path);
        const words = (0,formats_values/* listed */.KE)((0,formats_values/* setting */.Pe)(settings, argumentsKey)).map(formats_values/* plainText */.wh);
        if (text === undefined || words.includes(undefined))
            return [(0,formats_values/* unread */.gy)(`the resource ${(0,formats_values/* named */.KT)(type)} with a command that cannot be read`, type, location)];
        return (0,commands.readScript)((0,embedded/* derivedText */.nZ)([/\s/.test(text) ? `"${text}"` : text, ...words].join(" "), path.location), "cmd");
    };
}
const file = ({ settings }) => {
    const path = [(0,formats_values/* setting */.Pe)(settings, "DestinationPath"), (0,formats_values/* setting */.Pe)(settings, "Destination")].find(formats_values/* isSaid */.QV);
    if (path === undefined || isWanted(settings) === false)
        return [];
    const text = path.text()?.trim() ?? "";
    const contents = (0,formats_values/* setting */.Pe)(settings, "Contents").source();
    if (contents !== undefined && /\.config$/i.test(text))
        return (0,commands.readConfiguration)(contents);
    return (0,formats_values/* isConfigurationOfIis */.tP)(text) ? [dsc_resource_secret("S10", "a configuration of IIS that is copied whole", path)] : [];
};
const pullServer = (resource) => {
    const certificate = (0,formats_values/* setting */.Pe)(resource.settings, "CertificateThumbPrint");
    const isBound = isWanted(resource.settings) !== false && (0,formats_values/* isSaid */.QV)(certificate) && (0,formats_values/* plainText */.wh)(certificate) !== "AllowUnencryptedTraffic";
    return [presupposed(resource), ...(isBound ? [dsc_resource_secret("S14", "a certificate bound to a site of IIS", certificate)] : [])];
};
const dsc_resource_registry = ({ settings, location }) => {
    if (isWanted(settings) === false)
        return [];
    const [key, name, data] = [["Key", "keyPath"], ["ValueName"], ["ValueData"]].map((keys) => keys.map((each) => (0,formats_values/* setting */.Pe)(settings, each)).find(formats_values/* isSaid */.QV));
    const path = key === undefined || key.tag !== undefined ? "" : (key.text() ?? "");
    const nodes = data === undefined ? [] : data.kind === "map" ? data.entries().flatMap(({ value }) => (0,formats_values/* listed */.KE)(value)) : (0,formats_values/* listed */.KE)(data);
    const texts = nodes.map(formats_values/* plainText */.wh);
    return registryEffectsOfText(path, name?.text() ?? "", texts.includes(undefined) ? undefined : texts.join(" "), data?.location ?? location);
};
const registryList = ({ type, settings, location }) => (0,formats_values/* setting */.Pe)(settings, "registryKeys").items().flatMap((item) => dsc_resource_registry({ type, settings: item, location }));
const iisServices = new Set(["w3svc", "was", "iisadmin", "w3logsvc", "wmsvc"]);
const service = (resource) => {
    const wanted = isWanted(resource.settings) !== false;
    return (0,formats_values/* listed */.KE)((0,formats_values/* setting */.Pe)(resource.settings, "Name")).flatMap((name) => {
        const text = (0,formats_values/* plainText */.wh)(name) ?? "";
        return wanted && iisServices.has(text.toLowerCase()) ? [{ kind: "iis", present: true, because: `the service ${text} is part of IIS`, text, location: name.location }] : [];
    });
};
const computer = ({ settings }) => {
    const domain = (0,formats_values/* setting */.Pe)(settings, "DomainName");
    if ((0,formats_values/* isSaid */.QV)(domain))
        return [{ kind: "domain", joins: true, text: domain.text() ?? "", location: domain.location }];
    const workgroup = (0,formats_values/* setting */.Pe)(settings, "WorkGroupName");
    return (0,formats_values/* isSaid */.QV)(workgroup) ? [{ kind: "domain", joins: false, text: workgroup.text() ?? "", location: workgroup.location }] : [];
};
const wingetPackages = ({ settings, type, location }) => {
    const id = (0,formats_values/* setting */.Pe)(settings, "id");
    if (isWanted(settings) === false)
        return [];
    return (0,formats_values/* isSaid */.QV)(id) ? wingetPackage(id) : [(0,formats_values/* unread */.gy)(`the resource ${(0,formats_values/* named */.KT)(type)} without the id of a package`, type, location)];
};
const chocolatey = ({ settings }) => (isWanted(settings) === false ? [] : (0,formats_values/* listed */.KE)((0,formats_values/* setting */.Pe)(settings, "Name")).flatMap((name) => chocolateyPackage(name, (0,formats_values/* setting */.Pe)(settings, "Source").text())));
const reads = new Map([
    ...["windowsfeature", "windowsfeatureset", "windowsoptionalfeature", "windowsoptionalfeatureset", "optionalfeature"].map((name) => [name, features]),
    ...["optionalfeaturelist", "windowsfeaturelist"].map((name) => [name, featureList]),
    ["webapppool", pool],
    ["webvirtualdirectory", directory],
    ["webapplication", directory],
    ["website", site],
    ["webconfigproperty", configProperty],
    ["webconfigpropertycollection", configProperty],
    ...["webapppooldefaults", "websitedefaults", "webconfigkeyvalue", "webapplicationhandler", "iismodule", "iislogging", "iisfeaturedelegation", "iismimetypemapping", "iishandler", "sslsettings"].map((name) => [name, onlyPresupposed]),
    ["dscwebservice", pullServer],
    ["script", script],
    ["powershellscript", script],
    ["windowspowershellscript", script],
    ["runcommandonset", runs("executable", "arguments")],
    ["windowsprocess", runs("Path", "Arguments")],
    ["file", file],
    ["archive", file],
    ["remotefile", file],
    ["registry", dsc_resource_registry],
    ["registrypolicyfile", dsc_resource_registry],
    ["registrylist", registryList],
    ["service", service],
    ["serviceset", service],
    ["computer", computer],
    ["wingetpackage", wingetPackages],
    ["chocopackageinstaller", chocolatey],
    ["chocopackageinstallerset", chocolatey],
]);
const knownModules = new Set((" psdscresources psdesiredstateconfiguration xpsdesiredstateconfiguration webadministrationdsc xwebadministration computermanagementdsc xcomputermanagement networkingdsc xnetworking storagedsc xstorage certificatedsc xcertificate " +
    "securitypolicydsc auditpolicydsc filesystemdsc cntfsaccesscontrol xsmbshare xtimezone xsystemsecurity cchoco microsoft microsoft.windows microsoft.dsc microsoft.dsc.transitional microsoft.winget microsoft.winget.dsc microsoft.powershell " +
    "microsoft.powershell.psresourceget opendsc.windows powershellmodule").split(" "));
const harmlessModules = /^(?:microsoft\.winget(?:\.dsc)?|microsoft\.windows\.developer|microsoft\.windows\.settings?(?:\..*)?|microsoft\.visualstudio\.dsc|microsoft\.vscode\.dsc|microsoft\.dotnet\.dsc|microsoft\.powertoys(?:\..*)?|microsoft\.openssh\.sshd|microsoft\.dsc\.debug|gitdsc|npmdsc|pythonpip3dsc|yarndsc|rustdsc)$/;
const dsc_resource_harmless = new Set(("environment user group groupset log pendingreboot rebootpending timezone powerplan virtualmemory systemlocale windowseventlog firewall firewallprofile firewallrulelist netadapterbinding netadaptername netipinterface ipaddress " +
    "dnsserveraddress dnsclientglobalsetting defaultgatewayaddress disk waitfordisk waitforvolume driveletter opticaldiskdriveletter smbshare smbserverconfiguration ieenhancedsecurityconfiguration useraccesscontrol remotedesktopadmin userrightsassignment " +
    "accountpolicy securityoption ntfsaccessentry certificateimport pfximport windowscapability featureondemandlist servicelist wmi osversion osinfo echo powershellexecutionpolicy psmodule psrepository psresource psresourcelist chocoinstaller chocosource chocofeature chococonfig").split(" "));

;// CONCATENATED MODULE: ./build/formats/dsc-datum/layer.js



const webLists = {
    WebApplicationPools: "WebAppPool",
    WebSites: "WebSite",
    WebApplications: "WebApplication",
    WebVirtualDirectories: "WebVirtualDirectory",
    WebConfigProperties: "WebConfigProperty",
};
const layer_reads = new Map([
    ["WindowsFeatures", layer_features],
    ["WindowsOptionalFeatures", layer_features],
    ...Object.entries(webLists).map(([key, type]) => [key, (data, entry) => resources((0,formats_values/* setting */.Pe)(data, "Items"), type, entry)]),
    ["ComputerSettings", (data, { keyLocation }) => dscEffects({ type: "Computer", settings: data, location: keyLocation })],
    ["WindowsServices", (data, entry) => resources((0,formats_values/* setting */.Pe)(data, "Services"), "Service", entry)],
    ["RegistryValues", (data, entry) => resources((0,formats_values/* setting */.Pe)(data, "Values"), "Registry", entry)],
    ["RegistryPolicies", (data, entry) => resources((0,formats_values/* setting */.Pe)(data, "Values"), "RegistryPolicyFile", entry)],
    ["FileSystemObjects", (data, entry) => resources((0,formats_values/* setting */.Pe)(data, "Items"), "File", entry)],
    ["SharePointWebApplications", (data) => sharePoint((0,formats_values/* setting */.Pe)(data, "WebApplications"))],
    ["AddsDomain", addsDomain],
    ["AddsDomainController", addsDomain],
    ["DscPullServer", layer_pullServer],
    ["DscPullServerSql", layer_pullServer],
    ["ChocolateyPackages", (data) => layer_itemsOf((0,formats_values/* setting */.Pe)(data, "Packages")).flatMap((item) => chocolateyPackage((0,formats_values/* setting */.Pe)(item, "Name"), (0,formats_values/* setting */.Pe)(item, "Source").text()))],
]);
const layer_harmless = new Set(("Name NodeName Description Environment Location Baseline Role Configurations LcmConfig DscTagging DscDiagnostic DscLcmController DscLcmMaintenanceWindows PSDscAllowPlainTextPassword PSDscAllowDomainUser DependsOn " +
    "SecurityBase SecurityBaseline SecurityPolicies Network NetworkIpConfiguration IpConfiguration WindowsEventLogs LocalUsers LocalGroups FirewallRules FirewallProfiles EnvironmentVariables PowerPlans TimeZones VirtualMemoryFiles SwapFile EventLogs").split(" "));
function layerSteps(root) {
    const entries = root.entries().toSorted((left, right) => rank(left.key) - rank(right.key));
    const known = new Set([...layer_reads.keys(), ...layer_harmless]);
    const unnamed = entries.filter(({ key, value }) => !known.has(key) && value.kind !== "scalar").map(({ key, keyLocation }) => (0,formats_values/* unread */.gy)(`the configuration ${(0,formats_values/* named */.KT)(key)}`, key, keyLocation));
    const bare = (0,formats_values/* listed */.KE)((0,formats_values/* setting */.Pe)(root, "Configurations")).flatMap((item) => {
        const text = (0,formats_values/* plainText */.wh)(item);
        if (text !== undefined && (known.has(text) || root.get(text).kind !== "missing"))
            return [];
        return [(0,formats_values/* unread */.gy)(`the configuration ${(0,formats_values/* named */.KT)(item.text() ?? "")}`, item.text() ?? "", item.location)];
    });
    return [...layer_layers(root), ...entries.flatMap((entry) => layer_reads.get(entry.key)?.(entry.value, entry) ?? []), ...bare, ...unnamed];
}
function rank(key) {
    return key === "WindowsFeatures" ? 0 : key === "WindowsOptionalFeatures" ? 1 : 2;
}
function layer_layers(root) {
    const role = ["Role", "Baseline"].map((key) => root.get(key)).find(formats_values/* isSaid */.QV);
    const name = root.get("NodeName");
    const isResolved = (0,formats_values/* setting */.Pe)(root, "Configurations").kind !== "missing" && (0,formats_values/* plainText */.wh)(name) !== undefined;
    return role === undefined || name.kind === "missing" || isResolved ? [] : [(0,formats_values/* unread */.gy)("what the role and the baseline of this node bring", role.text() ?? "", role.location)];
}
function layer_features(data, { keyLocation }) {
    const names = (0,formats_values/* listed */.KE)((0,formats_values/* setting */.Pe)(data, "Names")).flatMap((node) => {
        const text = (0,formats_values/* plainText */.wh)(node);
        if (text === undefined)
            return [(0,formats_values/* unread */.gy)("a feature whose name is filled in later", node.text() ?? "", node.location)];
        if (text.startsWith("--"))
            return [];
        const [, sign = "", name = ""] = /^([-+*]?)(.*)$/.exec(text) ?? [];
        return featureEffects(node, name, sign !== "-", sign === "*");
    });
    return [...names, ...layer_itemsOf((0,formats_values/* setting */.Pe)(data, "Features")).flatMap((settings) => dscEffects({ type: "WindowsFeature", settings, location: keyLocation }))];
}
function layer_itemsOf(node) {
    return node.kind === "map" ? [node] : node.items();
}
function resources(items, type, { key, keyLocation }) {
    if ((0,formats_values/* isSaid */.QV)(items) && items.kind === "scalar")
        return [(0,formats_values/* unread */.gy)(`the configuration ${(0,formats_values/* named */.KT)(key)}, which is filled in later,`, key, keyLocation)];
    return layer_itemsOf(items).flatMap((settings) => dscEffects({ type, settings, location: settings.entries()[0]?.keyLocation ?? settings.location }));
}
function sharePoint(items) {
    return layer_itemsOf(items).flatMap((item) => {
        const name = (0,formats_values/* plainText */.wh)((0,formats_values/* setting */.Pe)(item, "Name")) ?? "";
        const account = (0,formats_values/* setting */.Pe)(item, "ApplicationPoolAccount");
        const site = { kind: "iis", present: true, because: "a web application of SharePoint is a site of IIS", text: name, location: (0,formats_values/* setting */.Pe)(item, "Name").location };
        if (!(0,formats_values/* isSaid */.QV)(account) || account.text()?.trim().endsWith("$") === true)
            return [site];
        return [site, { kind: "secret", signal: "S5", what: `the account of the application pool ${(0,formats_values/* named */.KT)((0,formats_values/* plainText */.wh)(item.get("ApplicationPool")) ?? name)}`, text: account.text() ?? "", location: account.location }];
    });
}
function addsDomain(_data, { key, keyLocation }) {
    return [{ kind: "feature", name: "ad-domain-services", present: true, text: key, location: keyLocation }];
}
function layer_pullServer(data, { key, keyLocation }) {
    const certificate = (0,formats_values/* setting */.Pe)(data, "CertificateThumbPrint");
    const site = { kind: "iis", present: true, because: "the pull server of DSC is a site of IIS", text: key, location: keyLocation };
    if (!(0,formats_values/* isSaid */.QV)(certificate) || certificate.text() === "AllowUnencryptedTraffic")
        return [site];
    return [site, { kind: "secret", signal: "S14", what: "a certificate bound to a site of IIS", text: certificate.text() ?? "", location: certificate.location }];
}
function fragmentOf(root) {
    if (root.kind !== "map")
        return undefined;
    const all = (key, wanted) => {
        const items = root.get(key).items();
        return items.length > 0 && items.every((item) => wanted.every((each) => (0,formats_values/* setting */.Pe)(item, each).kind === "scalar"));
    };
    if (all("Items", ["Name", "PhysicalPath", "WebAppPool", "WebSite"]))
        return "applications";
    if (all("Items", ["Name", "PhysicalPath", "WebApplication", "WebSite"]))
        return "directories";
    if (all("WebApplications", ["Name", "ApplicationPool", "WebAppUrl"]))
        return "sharepoint";
    if ((0,formats_values/* setting */.Pe)(root, "Names").kind === "list" && ["RemoveFilesOnDisable", "NoWindowsUpdateCheck"].some((key) => root.get(key).kind === "scalar"))
        return "optional-features";
    return undefined;
}
function isFragment(root) {
    return fragmentOf(root) !== undefined;
}
function fragmentSteps(root) {
    const [first] = root.entries();
    if (first === undefined)
        return [];
    switch (fragmentOf(root)) {
        case "applications":
            return resources((0,formats_values/* setting */.Pe)(root, "Items"), "WebApplication", first);
        case "directories":
            return resources((0,formats_values/* setting */.Pe)(root, "Items"), "WebVirtualDirectory", first);
        case "sharepoint":
            return sharePoint((0,formats_values/* setting */.Pe)(root, "WebApplications"));
        case "optional-features":
            return layer_features(root, first);
        case undefined:
            return [];
    }
}

;// CONCATENATED MODULE: ./build/formats/dsc-datum/dsc-datum.js


const dscDatum = {
    id: "dsc-datum",
    title: "DSC node data (Datum)",
    docs: "docs/formats/dsc-datum.md",
    marker: /windows(?:optional)?features["']?\s*:|web(?:applications?|applicationpools|apppool|virtualdirectories|sites?|configproperties)["']?\s*:|removefilesondisable|nowindowsupdatecheck|dsctagging|lcmconfig|psdscallowplaintextpassword/i,
    unparsed: "warning",
    spans: "file",
    reads: {},
    recognise: (document) => ({ kind: isLayer(document.root) || isFragment(document.root) ? "yes" : "no" }),
    read: (documents) => ({ images: [], diagnostics: documents.map((document) => (0,format/* noImage */.$)(document, "Node data of DSC describes a machine and declares no image: name it under `provision` of an image.")) }),
    steps: (documents) => documents.flatMap((document) => dsc_datum_stepsOf(document)),
};
function dsc_datum_stepsOf({ root }) {
    return isLayer(root) ? layerSteps(root) : fragmentSteps(root);
}
function isLayer(root) {
    if (root.kind !== "map")
        return false;
    const features = ["WindowsFeatures", "WindowsOptionalFeatures"].some((key) => ["Names", "Features"].some((inner) => isList(root.get(key).get(inner))));
    const web = Object.keys(webLists).some((key) => isList(root.get(key).get("Items")));
    return features || web || root.get("DscTagging").kind === "map" || (root.get("NodeName").kind === "scalar" && ["LcmConfig", "PSDscAllowPlainTextPassword"].some((key) => root.get(key).kind !== "missing"));
}
function isList(node) {
    return node.kind === "list" || (node.kind === "map" && node.get("Name").kind === "scalar");
}

;// CONCATENATED MODULE: ./build/formats/kitchen/kitchen.js

const kitchen = {
    id: "kitchen",
    title: "Test Kitchen configurations (no images)",
    docs: "docs/formats/kitchen.md",
    marker: /\bsuites["']?\s*:/i,
    unparsed: "warning",
    spans: "file",
    reads: {},
    recognise({ root }) {
        const isKitchen = root.get("provisioner").kind === "map" && root.get("platforms").kind === "list" && root.get("suites").kind === "list";
        return isKitchen ? { kind: "yes" } : { kind: "no" };
    },
    read: (documents) => ({
        images: [],
        diagnostics: documents.map((document) => (0,format/* noImage */.$)(document, "Test Kitchen platforms are test machines that nobody captures, so nothing here is cloned.")),
    }),
};

// EXTERNAL MODULE: ./build/commands/answer-file.js + 1 modules
var answer_file = __webpack_require__(9429);
;// CONCATENATED MODULE: ./build/commands/unread-script.js
function unreadScript(effect) {
    return effect.kind === "unread" ? /^the script "([^"]+\.[a-z0-9]+)"$/i.exec(effect.what)?.[1] : undefined;
}

// EXTERNAL MODULE: ./build/facts/windows.js
var facts_windows = __webpack_require__(2473);
;// CONCATENATED MODULE: ./build/formats/kubernetes/config-map.js







const config_map_valuesOf = new Map([["ConfigMap", "data"], ["Secret", "stringData"]]);
function config_map_entriesOf(object) {
    const key = config_map_valuesOf.get(object.get("kind").text() ?? "");
    return key === undefined ? [] : object.get(key).entries();
}
const config_map_mostCharacters = 16 * 1024 * 1024;
class Values {
    #answers = new Map();
    #characters = config_map_mostCharacters;
    isAnswerFile = ({ key, value }) => {
        if (value.kind !== "scalar")
            return false;
        const { start } = value.location;
        const place = `${start.line}:${start.column} ${String(/\.xml$/i.test(key))}`;
        const known = this.#answers.get(place);
        if (known !== undefined)
            return known;
        const text = value.text() ?? "";
        const answer = /<(?:[\w.-]+:)?unattend[\s>]/i.test(text) && (/^\s*<[?!\w]/.test(text) || /\.xml$/i.test(key));
        this.#answers.set(place, answer);
        return answer;
    };
    take(value) {
        this.#characters -= value.text()?.length ?? 0;
        return this.#characters < 0 ? undefined : value.source();
    }
}
function hasAnswerFile(object, values) {
    return config_map_entriesOf(object).some(values.isAnswerFile);
}
function readConfigMap(object, values) {
    const entries = config_map_entriesOf(object);
    const answers = entries.filter(values.isAnswerFile);
    const scripts = new Scripts(entries.filter((entry) => !values.isAnswerFile(entry)), values);
    const metadata = object.get("metadata");
    const named = [metadata.get("name"), metadata.get("generateName")].find((node) => node.text() !== undefined);
    const readings = answers.map((entry) => ({ entry, answer: readEntry(entry, values, scripts.lookup) }));
    const forgotten = scripts.unnamed();
    return readings.map(({ entry, answer }) => {
        const name = named?.text() ?? entry.key;
        const location = named?.location ?? entry.keyLocation;
        const stated = "reason" in answer ? config_map_unreadable(entry, answer.reason) : config_map_readable(entry, answer);
        return {
            name: answers.length > 1 && named !== undefined ? `${name}/${entry.key}` : name,
            resources: [name],
            location,
            stated: { location, facts: stated.facts, unreadSteps: [...stated.unreadSteps, ...forgotten] },
            broken: false,
        };
    });
}
function readEntry({ value }, values, scripts) {
    if (value.tag !== undefined)
        return { reason: `the tag ${(0,source_text/* shown */.SP)(value.tag)} is filled in by something else` };
    const source = values.take(value);
    return source === undefined ? { reason: "aliases repeat too much text in this file" } : (0,answer_file.readAnswerFile)(source, scripts);
}
function config_map_unreadable({ key, keyLocation: location }, reason) {
    const fact = { state: "opaque", text: "", because: `the answer file is not read, because ${reason}`, location };
    return { facts: { "os.family": fact, sysprep: fact }, unreadSteps: [{ what: `the answer file ${(0,source_text/* shown */.SP)(key)}`, location }] };
}
function config_map_readable({ keyLocation: location }, answer) {
    const steps = (0,facts_stages/* factsOfStages */.e)(answer.stages);
    const disk = answer.windows === undefined ? [{ what: "the disk that the answer file is applied to", location }] : [];
    return { facts: { ...readWindows(answer), ...steps.facts }, unreadSteps: [...disk, ...steps.unreadSteps] };
}
function readWindows({ windows, build }) {
    if (windows === undefined)
        return build === undefined ? {} : (0,windows_facts/* windowsFacts */.p)(build.text, build.location);
    const facts = (0,windows_facts/* windowsFacts */.p)(windows.text, windows.location);
    const family = facts["os.family"];
    if (build === undefined || family?.state !== "stated")
        return facts;
    const reading = (0,facts_windows/* readBuild */.lT)(build.text);
    const { text, location } = build;
    return { ...facts, "os.version": reading.kind === "known" ? { state: "stated", value: reading.value, text, location } : { state: "opaque", text, because: reading.because, location } };
}
class Scripts {
    #byName;
    #named = new Set();
    #active = new Set();
    #values;
    #effects = 20_000;
    constructor(entries, values) {
        this.#values = values;
        this.#byName = new Map(entries.filter(({ key }) => isScript(key)).map((entry) => [entry.key.toLowerCase(), entry]));
    }
    lookup = (unread) => {
        const name = unreadScript(unread)?.split(/[\\/]/).at(-1)?.toLowerCase();
        const entry = name === undefined ? undefined : this.#byName.get(name);
        if (entry === undefined)
            return undefined;
        this.#named.add(entry);
        return this.#read(entry);
    };
    #read(entry) {
        const language = /\.psm?1$/i.test(entry.key) ? "powershell" : /\.(?:cmd|bat)$/i.test(entry.key) ? "cmd" : undefined;
        if (this.#active.has(entry))
            return [];
        const source = language === undefined || entry.value.tag !== undefined || this.#effects <= 0 ? undefined : this.#values.take(entry.value);
        if (language === undefined || source === undefined)
            return undefined;
        this.#active.add(entry);
        const effects = (0,commands.readScript)(source, language).flatMap((effect) => (effect.kind === "unread" ? (this.lookup(effect) ?? [effect]) : [effect]));
        this.#active.delete(entry);
        this.#effects -= effects.length + 1;
        return effects;
    }
    unnamed() {
        return [...this.#byName.values()].filter((entry) => !this.#named.has(entry)).map(({ key, keyLocation }) => ({ what: `the script ${(0,source_text/* shown */.SP)(key)}, which no command names,`, location: keyLocation }));
    }
}
function isScript(key) {
    return /\.(?:ps1|psm1|cmd|bat|vbs|vbe|js|jse|wsf|hta|py|reg)$/i.test(key);
}

;// CONCATENATED MODULE: ./build/formats/kubernetes/disk-run.js




const disk = ["baseDvName", "isoDVName", "sourceDiskImageName", "winImageDownloadURL"];
const configMaps = ["customizeConfigMapName", "autounattendConfigMapName"];
function disk_run_parametersOf(object) {
    return new Map(object.get("spec").get("params").items().flatMap((item) => {
        const name = item.get("name").text();
        return name === undefined ? [] : [[name, item.get("value")]];
    }));
}
function isDiskRun(object) {
    if (object.get("kind").text() !== "PipelineRun")
        return false;
    const parameters = disk_run_parametersOf(object);
    return parameters.has("preferenceName") && [...disk, ...configMaps].some((name) => parameters.has(name));
}
function readDiskRun(object, document) {
    const parameters = disk_run_parametersOf(object);
    const preference = parameters.get("preferenceName") ?? object;
    const text = preference.text() ?? "";
    if ((0,facts_windows/* namesAnotherSystem */.Zp)(text))
        return (0,format/* noImage */.$)(document, "This run makes the disk of a system that is not Windows.");
    const metadata = object.get("metadata");
    const named = [parameters.get("baseDvName"), parameters.get("isoDVName"), metadata.get("name"), metadata.get("generateName")].find((node) => node?.text() !== undefined);
    const location = named?.location ?? preference.location;
    const source = parameters.get("sourceDiskImageName");
    const configMap = configMaps.flatMap((name) => parameters.get(name) ?? [])[0];
    return {
        name: named?.text() ?? "(run without a name)",
        resources: [metadata.get("name"), metadata.get("generateName")].flatMap((node) => node.text() ?? []),
        location,
        stated: {
            location,
            facts: text === "" ? {} : (0,windows_facts/* windowsFacts */.p)(text, preference.location),
            unreadSteps: [
                ...(source === undefined ? [] : [{ what: `the disk ${(0,source_text/* shown */.SP)(source.text() ?? "")} that it starts from`, location: source.location }]),
                configMap === undefined ? { what: "the answer file that the pipeline takes by default", location: preference.location } : { what: `the answer file in the ConfigMap ${(0,source_text/* shown */.SP)(configMap.text() ?? "")}`, location: configMap.location },
            ],
        },
        broken: false,
    };
}

;// CONCATENATED MODULE: ./build/formats/kubernetes/kubernetes.js




const kubernetes_commands = "commands of the answer file, and the scripts that they name in the same object";
const kubernetes = {
    id: "kubernetes",
    title: "Kubernetes ConfigMaps with Windows answer files",
    docs: "docs/formats/kubernetes.md",
    marker: /<(?:[\w.-]+:)?unattend\b|\bpreferenceName\b/i,
    unparsed: "warning",
    spans: "file",
    reads: {
        "os.family": "/IMAGE/NAME or /IMAGE/DESCRIPTION of the answer file; preferenceName of a PipelineRun",
        "os.edition": "/IMAGE/NAME or /IMAGE/DESCRIPTION of the answer file",
        "os.version": "assemblyIdentity of the answer file",
        "os.domain-joined": "JoinDomain of the answer file, and its commands",
        "iis.installed": `selections of features, ${kubernetes_commands}`,
        "iis.source": `selections of features, ${kubernetes_commands}`,
        "iis.phase": "the pass of the answer file",
        "iis.encrypted-properties": kubernetes_commands,
        "iis.central-certificate-store": kubernetes_commands,
        "iis.metabase-passwords": kubernetes_commands,
        "iis.metabase-copied": kubernetes_commands,
        "iis.plain-text-passwords": kubernetes_commands,
        "iis.hosting-bundle": kubernetes_commands,
        sysprep: "Generalize, a pass generalize, or a command that runs Sysprep",
        ...Object.fromEntries(server_roles/* serverRoles */.BD.map(({ id }) => [(0,fact/* roleKey */.Q)(id), `selections of features, ${kubernetes_commands}`])),
    },
    recognise(document) {
        const values = new Values();
        return objectsOf(document).some((object) => hasAnswerFile(object, values) || isDiskRun(object)) ? { kind: "yes" } : { kind: "no" };
    },
    read: kubernetes_read,
};
function kubernetes_read(documents) {
    const images = [];
    const diagnostics = [];
    const values = new Values();
    for (const document of documents) {
        for (const object of objectsOf(document)) {
            if (hasAnswerFile(object, values))
                images.push(...readConfigMap(object, values));
            else if (isDiskRun(object)) {
                const run = readDiskRun(object, document);
                if ("stated" in run)
                    images.push(run);
                else
                    diagnostics.push(run);
            }
        }
    }
    return { images, diagnostics };
}
function objectsOf({ root }) {
    if (root.kind !== "map" || root.get("apiVersion").text() === undefined)
        return [];
    const kind = root.get("kind").text() ?? "";
    return kind.endsWith("List") ? root.get("items").items() : [root];
}

// EXTERNAL MODULE: ./build/formats/native/native.js + 6 modules
var native_native = __webpack_require__(4952);
;// CONCATENATED MODULE: ./build/formats/winget/resources.js


function resourceSteps(resources, place) {
    if (resources.kind !== "list")
        return (0,formats_values/* isSaid */.QV)(resources) ? [(0,formats_values/* unread */.gy)("a list of resources that cannot be read", "", resources.location)] : [];
    return resources.items().flatMap((item) => conditionally(item, resourceStep(item, place)));
}
function conditionally(item, effects) {
    const condition = item.get("condition");
    if (!(0,formats_values/* isSaid */.QV)(condition) || (0,formats_values/* truthOf */.D)(condition) === true || effects.length === 0)
        return effects;
    return [(0,formats_values/* unread */.gy)("a resource with a condition", condition.text() ?? "", condition.location)];
}
function resourceStep(item, place) {
    const type = item.get("resource").kind === "missing" ? item.get("type") : item.get("resource");
    const text = (0,formats_values/* plainText */.wh)(type);
    if (text === undefined)
        return [(0,formats_values/* unread */.gy)("a resource whose type cannot be read", type.text() ?? "", type.location)];
    const settings = item.get("settings").kind === "missing" ? item.get("properties") : item.get("settings");
    const { module, name } = splitType(text);
    if (/^microsoft\.(?:windows|dsc|adapter)$/.test(module)) {
        if (name === "assertion")
            return [];
        if (name === "include")
            return included(settings, text, place);
        if (/^(?:windowspowershell|powershell|group|parallelgroup)$/.test(name))
            return nested(settings, text, type, place);
    }
    if (module === "microsoft.winget" && name === "package")
        return dscEffects({ type: "Microsoft.WinGet.DSC/WinGetPackage", settings, location: type.location });
    return dscEffects({ type: text, settings, location: type.location });
}
function nested(settings, text, type, place) {
    const resources = settings.get("resources");
    return resources.kind === "missing" ? [(0,formats_values/* unread */.gy)(`the resource ${(0,formats_values/* named */.KT)(text)} without resources`, text, type.location)] : resourceSteps(resources, place);
}
function included(settings, text, { file, context }) {
    const path = settings.get("configurationFile");
    const content = settings.get("configurationContent").source();
    if (content !== undefined) {
        const opened = context.openEmbedded(content);
        const steps = "reason" in opened ? opened : context.stepsOf(opened.documents);
        return "reason" in steps ? [(0,formats_values/* unread */.gy)("the configuration that is included here", text, settings.get("configurationContent").location)] : steps.effects;
    }
    const name = (0,formats_values/* plainText */.wh)(path);
    const steps = name === undefined ? { reason: "its path cannot be read" } : context.steps(file, name.replaceAll("\\", "/"));
    return "reason" in steps ? [(0,formats_values/* unread */.gy)(`the configuration ${(0,formats_values/* named */.KT)(path.text() ?? "")} (${steps.reason})`, text, path.location)] : (0,formats_values/* usedFrom */.GO)(steps.effects, path.location);
}

;// CONCATENATED MODULE: ./build/formats/winget/winget.js


const winget_winget = {
    id: "winget",
    title: "winget and DSC configurations",
    docs: "docs/formats/winget.md",
    marker: /configurationversion["']?\s*:|\/dsc\/|microsoft\.(?:dsc|windows|winget|adapter)[./]|ps(?:dscresources|desiredstateconfiguration)\//i,
    unparsed: "warning",
    spans: "file",
    reads: {},
    recognise: winget_recognise,
    read: (documents) => ({ images: [], diagnostics: documents.map((document) => (0,format/* noImage */.$)(document, "A winget or DSC configuration changes a machine and declares no image: name it under `provision` of an image.")) }),
    steps: (documents, context) => documents.flatMap((document) => winget_stepsOf(document, context)),
};
function winget_recognise({ root }) {
    return { kind: isVersion2(root) || isVersion3(root) ? "yes" : "no" };
}
function isVersion2(root) {
    const properties = root.get("properties");
    return properties.get("configurationVersion").kind === "scalar" && properties.get("resources").kind === "list";
}
function isSchema(text) {
    return text.length <= longestAddress && /\/dsc\//i.test(text) && /(?:document|configuration)[\w.]*\.json$/i.test(text);
}
const longestAddress = 200;
const knownType = /^(?:microsoft\.(?:dsc|windows|winget|adapter)(?:\.[\w.]+)?|psdscresources|psdesiredstateconfiguration)\/\w+$/i;
function isVersion3(root) {
    const resources = root.get("resources");
    if (resources.kind !== "list" && resources.kind !== "map")
        return false;
    if (isSchema(root.get("$schema").text() ?? ""))
        return true;
    const items = resources.items();
    return items.length > 0 && items.every((item) => item.get("type").kind === "scalar") && items.some((item) => knownType.test(item.get("type").text() ?? ""));
}
function winget_stepsOf({ root, file }, context) {
    return resourceSteps(isVersion2(root) ? root.get("properties").get("resources") : root.get("resources"), { file, context });
}

;// CONCATENATED MODULE: ./build/formats/workflows/script.js






const effectWeight = 50;
function newBudget() {
    return { left: 16 * 1024 * 1024 };
}
const ownDeprovisioning = "a DeprovisioningScript of its own";
const script_plain = /^\$\{\{\s*(?:github|runner|secrets)\.[\w.-]+\s*\}\}$/i;
function lastPart(path) {
    return path.split(/[\\/]+/).filter((part) => part !== "").at(-1) ?? "";
}
function readInline(script, artifacts, { document, context, budget }) {
    const text = script.text();
    if (script.tag === undefined && text === undefined && (script.kind === "missing" || script.kind === "scalar"))
        return [];
    if (script.kind !== "scalar")
        return [{ kind: "unread", what: "the script, which is no text,", text: "", location: script.location }];
    budget.left -= text?.length ?? 0;
    const source = script.tag === undefined && budget.left >= 0 ? script.source() : undefined;
    if (source === undefined)
        return [{ kind: "unread", what: script.tag === undefined ? "the script, which aliases repeat too often," : "the script", text: script.tag ?? "", location: script.location }];
    const effects = [];
    for (let start = source.text.indexOf("${{"); start !== -1;) {
        const close = source.text.indexOf("}}", start);
        const end = close === -1 ? source.text.length : close + 2;
        const text = source.text.slice(start, end);
        const startsLine = /(?:^|\n)[ \t]*$/.test(source.text.slice(Math.max(0, start - 40), start));
        if (startsLine || !script_plain.test(text))
            effects.push({ kind: "unread", what: `the expression ${(0,source_text/* shown */.SP)(text)}`, text, location: source.locate(start, end) });
        start = source.text.indexOf("${{", end);
    }
    const own = /DeprovisioningScript/i.exec(source.text);
    if (own !== null)
        effects.push({ kind: "unread", what: ownDeprovisioning, text: own[0], location: source.locate(own.index, own.index + own[0].length) });
    for (const effect of (0,commands.readScript)(source, "powershell")) {
        const path = unreadScript(effect);
        const file = path === undefined || artifacts === undefined ? undefined : copiedFile(path, artifacts);
        const steps = file === undefined || path === undefined || budget.left < 0 ? undefined : context.steps(document.file, fromRoot(document.file, file), wordsOf(effect, path));
        if (steps === undefined || "reason" in steps) {
            effects.push(effect);
            continue;
        }
        budget.left -= steps.effects.length * effectWeight + source.text.length;
        for (const each of standsAlone(source, effect) ? steps.effects : underCondition(steps.effects, "only under a condition"))
            effects.push(each);
    }
    return effects;
}
function wordsOf({ text, location }, path) {
    const at = text.indexOf(path);
    const before = text.slice(0, at);
    const after = text.slice(at + path.length);
    const isCall = at >= 0 && /^\s*(?:[&.]\s*)?["']?$/.test(before);
    const isFile = at >= 0 && /^\s*(?:&\s*)?(?:powershell|pwsh)(?:\.exe)?\b[^"'|;]*-f(?:ile)?\s+["']?$/i.test(before);
    const words = after.replace(/^["']/, "");
    return (0,embedded/* derivedText */.nZ)((isCall || isFile) && !/[|;`<>\r\n]/.test(words) ? words : script_call/* unknownWords */.ky, location);
}
function standsAlone({ text, locate }, effect) {
    const { line, column } = effect.location.start;
    let depth = 0;
    let from = 0;
    for (let at = text.indexOf(effect.text); at !== -1; at = text.indexOf(effect.text, at + 1)) {
        for (; from < at; from += 1)
            depth += text[from] === "{" ? 1 : text[from] === "}" ? -1 : 0;
        const { start } = locate(at, at + 1);
        if (start.line === line && start.column === column)
            return depth === 0;
    }
    return false;
}
function readScriptFile(path, given, folder, { document, context, budget }) {
    const text = path.text();
    const unread = { kind: "unread", what: text === undefined ? "the script that it runs" : `the script ${(0,source_text/* shown */.SP)(text)}`, text: text ?? "", location: path.location };
    const inRepository = text === undefined || folder === undefined || path.tag !== undefined || budget.left < 0 ? undefined : repositoryPath(`${folder}/${text}`);
    const steps = inRepository === undefined ? undefined : context.steps(document.file, fromRoot(document.file, inRepository), given.tag === undefined ? withoutVariables(given.source()) : (0,embedded/* derivedText */.nZ)(script_call/* unknownWords */.ky, given.location));
    if (steps === undefined || "reason" in steps)
        return [unread];
    budget.left -= steps.effects.length * effectWeight;
    return steps.effects;
}
function withoutVariables(source) {
    return source === undefined ? undefined : { ...source, text: source.text.replaceAll(/\$\(([\w.]+)\)/g, (_whole, name) => `{{${name.slice(1)}}}`) };
}
function copiedFile(path, { folder, target }) {
    const parts = path.replace(/^[a-z]:[\\/]+/i, "").split(/[\\/]+/);
    if (parts[0]?.toLowerCase() === "buildartifacts")
        parts.shift();
    if (target === "" || parts.shift()?.toLowerCase() !== target.toLowerCase() || parts.length === 0)
        return undefined;
    return repositoryPath(`${folder}/${parts.join("/")}`);
}
function repositoryPath(path) {
    const plainPath = path
        .trim()
        .replace(/^(?:\$\{\{\s*github\.workspace\s*\}\}|\$\((?:System\.DefaultWorkingDirectory|Build\.SourcesDirectory|Build\.Repository\.LocalPath)\))[\\/]*/i, "")
        .replaceAll(/[\\/]+/g, "/")
        .replace(/^\.\//, "");
    return /[$*?{}[\]]|^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/i.test(plainPath) ? undefined : plainPath;
}
function fromRoot(file, path) {
    return `${"../".repeat(file.split("/").length - 1)}${path}`;
}

;// CONCATENATED MODULE: ./build/formats/workflows/image.js







const imageBuilder = { because: "Azure Image Builder generalizes Windows with Sysprep before it captures the machine", source: sources/* sources */.T.AZGEN };
const builtInTemplate = { because: "the task's built-in template ends with Sysprep", source: sources/* sources */.T.PACKTASK };
function readStep(step, surroundings) {
    const draft = readers[step.kind](step, surroundings);
    if (draft === undefined)
        return { ...(0,format/* noImage */.$)(surroundings.document, "This step builds the image of a system that is not Windows."), location: step.uses.location };
    const name = image_nameOf(step);
    const location = step.uses.location;
    const { inserted } = step.inputs;
    const steps = (0,facts_stages/* factsOfStages */.e)([
        { phase: "base", effects: inserted === undefined ? draft.base : [...draft.base, image_unread("what an expression inserts among the inputs", "", inserted.location)] },
        { phase: "before-generalize", effects: draft.effects },
    ]);
    const sysprep = draft.captured === undefined ? undefined : replaced(draft.effects) ?? { state: "implied", value: "true", ...draft.captured, location };
    return {
        name,
        resources: [step.node.get("id").text(), step.node.get("name").text(), step.node.get("displayName").text()].flatMap((each) => (each === undefined || each === name ? [] : [each])),
        location,
        stated: { location, facts: { ...draft.facts, ...(sysprep === undefined ? {} : { sysprep }), ...steps.facts }, unreadSteps: steps.unreadSteps },
        broken: false,
    };
}
function replaced(effects) {
    const own = effects.find((effect) => effect.kind === "unread" && effect.what === ownDeprovisioning);
    return own === undefined ? undefined : { state: "opaque", text: own.text, because: "the script names the last step of the service, which runs Sysprep, and may replace it", location: own.location };
}
const readers = {
    "build-vm-image": readBuildAction,
    "image-builder-task": readBuilderTask,
    "packer-build": readPackerTask,
    "image-generation": readGeneration,
};
function readBuildAction({ inputs, uses }, surroundings) {
    const system = inputs.get("source-os-type");
    const image = inputs.get("source-image");
    if (/^\s*linux\s*$/i.test(system.text() ?? "") || (!/^\s*windows\s*$/i.test(system.text() ?? "") && (0,facts_windows/* namesAnotherSystem */.Zp)(image.text() ?? "")))
        return undefined;
    const template = inputs.get("image-builder-template-name");
    const base = /\.json/i.test(template.text() ?? "") ? unknownBase(`the template ${(0,source_text/* shown */.SP)(template.text() ?? "")}`, template) : baseOf(image, inputs.get("source-image-type"), /^(?:platformimage|marketplace)$/i, uses);
    const folder = inputs.get("customizer-source").text();
    const artifacts = folder === undefined ? undefined : { folder, target: lastPart(folder).split(".")[0] ?? "" };
    return { ...base, effects: readInline(inputs.get("customizer-script"), artifacts, surroundings), captured: imageBuilder };
}
function readBuilderTask({ inputs, uses }, surroundings) {
    const provisioner = inputs.get("provisioner").text()?.trim().toLowerCase();
    const image = [inputs.get("baseImagePubOfferSku"), inputs.get("baseImage")].find((node) => node.text() !== undefined && node.text() !== "Publisher:Offer:Sku");
    const other = [inputs.get("customImageResourceId"), inputs.get("imageVersionId")].find((node) => node.text() !== undefined);
    if (provisioner === "shell" || /:linux\s*$/i.test(image?.text() ?? "") || (provisioner !== "powershell" && (0,facts_windows/* namesAnotherSystem */.Zp)(image?.text() ?? "")))
        return undefined;
    if (provisioner === undefined && image === undefined && other === undefined)
        return undefined;
    const base = baseOf(image ?? other ?? inputs.get("baseImage"), inputs.get("imageSource"), /^marketplace$/i, uses);
    const folder = inputs.get("packagePath").text();
    const artifacts = folder === undefined ? undefined : { folder, target: lastPart(folder) };
    return { ...base, effects: readInline(inputs.get("inlineScript"), artifacts, surroundings), captured: imageBuilder };
}
const packerDefault = "MicrosoftWindowsServer:WindowsServer:2012-R2-Datacenter:windows";
function readPackerTask({ inputs, uses }, surroundings) {
    const type = inputs.get("templateType").text()?.trim().toLowerCase() ?? "builtin";
    const own = inputs.get("customTemplateLocation");
    if (type !== "builtin")
        return { ...unknownBase(`the Packer template ${(0,source_text/* shown */.SP)(own.text() ?? "")}`.trim(), own.kind === "missing" ? uses : own), effects: [], captured: undefined };
    const base = packerBase(inputs, uses);
    if (base === undefined)
        return undefined;
    return { ...base, effects: readScriptFile(inputs.get("deployScriptPath"), inputs.get("deployScriptArguments"), inputs.get("packagePath").text(), surroundings), captured: builtInTemplate };
}
function packerBase(inputs, uses) {
    const more = inputs.get("additionalBuilderParameters");
    const type = inputs.get("baseImageSource");
    if (type.text()?.trim().toLowerCase() === "customvhd") {
        const disk = inputs.get("customImageUrl");
        if (/^\s*linux\s*$/i.test(inputs.get("customImageOSType").text() ?? ""))
            return undefined;
        return unknownBase("the disk that it starts from", disk.kind === "missing" ? uses : disk);
    }
    const image = inputs.get("baseImage");
    const text = image.text() ?? "";
    if (/:linux\s*$/i.test(text) || (0,facts_windows/* namesAnotherSystem */.Zp)(text))
        return undefined;
    if (/image_|os_type|\$[({]/i.test(more.text() ?? ""))
        return unknownBase("the additional builder parameters", more);
    if (image.kind !== "missing")
        return baseOf(image, type, /^default$/i, uses);
    return { facts: (0,windows_facts/* windowsFacts */.p)(packerDefault.replace(":windows", ""), uses.location, { because: `the task takes ${packerDefault} where no base image is named`, source: sources/* sources */.T.PACKTASK }), base: [] };
}
function readGeneration({ inputs, uses }) {
    const type = inputs.get("image_type");
    if ((0,facts_windows/* namesAnotherSystem */.Zp)(type.text() ?? ""))
        return undefined;
    return { facts: (0,windows_facts/* windowsFacts */.p)(type.text() ?? "", type.location), base: [], effects: [{ kind: "unread", what: `the template ${(0,source_text/* shown */.SP)(uses.text() ?? "")}`, text: uses.text() ?? "", location: uses.location }], captured: undefined };
}
function baseOf(image, type, marketplace, uses) {
    const text = image.text();
    if (image.tag !== undefined || text === undefined)
        return image.kind === "scalar" ? unknownBase("the base image", image) : { facts: {}, base: [image_unread("the base image, which is not named,", "", uses.location)] };
    const kind = type.text()?.trim();
    if ((kind === undefined || marketplace.test(kind)) && !text.includes("/"))
        return { facts: (0,windows_facts/* windowsFacts */.p)(text.trim().replace(/:windows$/i, ""), image.location), base: [] };
    return unknownBase(`the base image ${(0,source_text/* shown */.SP)(text)}`, image);
}
function unknownBase(what, node) {
    const text = node.text() ?? "";
    return { facts: { "os.family": { state: "opaque", text, because: "which Windows that holds is not said here", location: node.location } }, base: [image_unread(what, text, node.location)] };
}
function image_unread(what, text, location) {
    return { kind: "unread", what, text, location };
}
function image_nameOf({ node, inputs, uses, job }) {
    for (const key of ["dist-resource-id", "imageIdForDistribute", "galleryImageId"]) {
        const parts = (inputs.get(key).text() ?? "").trim().split("/");
        const name = parts[parts.lastIndexOf("images") + 1];
        if (parts.includes("images") && name !== undefined && name !== "" && !/[${}<>]/.test(name))
            return name;
    }
    for (const value of [inputs.get("managedImageName"), inputs.get("image_type"), node.get("name"), node.get("displayName"), node.get("id")]) {
        const name = value.text()?.trim();
        if (name !== undefined && name !== "" && !name.includes("$"))
            return name;
    }
    return job === "" ? (uses.text() ?? "") : job;
}

;// CONCATENATED MODULE: ./build/formats/workflows/steps.js
function inputsOf(node) {
    const entries = node.entries();
    const byName = new Map(entries.map(({ key, value }) => [key.toLowerCase(), value]));
    const filledIn = node.tag !== undefined || node.kind === "scalar" ? node : undefined;
    return { get: (name) => byName.get(name.toLowerCase()) ?? node.get(name), inserted: filledIn ?? entries.find(({ key }) => key.includes("${{"))?.value };
}
const steps_deepest = 16;
function steps_stepsOf({ root }) {
    const found = [];
    if (root.kind !== "map")
        return found;
    const jobs = root.get("jobs");
    if (jobs.kind === "map")
        for (const { key, value } of jobs.entries())
            walkSteps(value.get("steps"), key, 0, found);
    walkSteps(root.get("runs").get("steps"), "", 0, found);
    for (const key of ["stages", "jobs", "steps"])
        if (root.get(key).kind === "list")
            walkSteps(root.get(key), "", 0, found);
    const extended = root.get("extends").get("parameters");
    for (const { value } of extended.entries())
        if (value.kind === "list")
            walkSteps(value, "", 0, found);
    return found;
}
const containers = /^(?:stages|jobs|steps|strategy|runOnce|rolling|canary|preDeploy|deploy|routeTraffic|postRouteTraffic|on|success|failure|\$\{\{.*)$/s;
function walkSteps(node, job, depth, found) {
    if (depth > steps_deepest)
        return;
    if (node.kind === "list") {
        for (const item of node.items())
            walkSteps(item, job, depth + 1, found);
        return;
    }
    if (node.kind !== "map")
        return;
    const step = imageStep(node, job);
    if (step !== undefined)
        found.push(step);
    const own = node.get("job").text() ?? node.get("deployment").text() ?? job;
    for (const { key, value } of node.entries())
        if (containers.test(key))
            walkSteps(value, own, depth + 1, found);
}
function imageStep(node, job) {
    const uses = node.get("uses");
    if (/^azure\/build-vm-image@/i.test(uses.text() ?? ""))
        return { kind: "build-vm-image", node, uses, inputs: inputsOf(node.get("with")), job };
    const task = node.get("task");
    const name = /(?:^|\.)(AzureImageBuilderTask|PackerBuild)(?:V2)?@\d/i.exec(task.text() ?? "")?.[1]?.toLowerCase();
    if (name !== undefined)
        return { kind: name === "packerbuild" ? "packer-build" : "image-builder-task", node, uses: task, inputs: inputsOf(node.get("inputs")), job };
    const template = node.get("template");
    const inputs = inputsOf(node.get("parameters"));
    const generates = template.text() !== undefined && ["image_type", "image_readme_name"].every((key) => inputs.get(key).kind === "scalar");
    return generates ? { kind: "image-generation", node, uses: template, inputs, job } : undefined;
}

;// CONCATENATED MODULE: ./build/formats/workflows/workflows.js





const scripts = "the inline script, and the scripts of the repository that it names";
const workflows = {
    id: "workflows",
    title: "Azure image steps in GitHub workflows and Azure Pipelines",
    docs: "docs/formats/workflows.md",
    marker: /azure\/build-vm-image@|AzureImageBuilderTask(?:V2)?@|\bPackerBuild@|\bimage_readme_name\b/i,
    unparsed: "warning",
    spans: "file",
    reads: {
        "os.family": "source-image; baseImage, baseImagePubOfferSku; image_type",
        "os.edition": "source-image; baseImage, baseImagePubOfferSku",
        "os.version": "source-image; baseImage, baseImagePubOfferSku",
        "os.domain-joined": scripts,
        "iis.installed": scripts,
        "iis.source": scripts,
        "iis.phase": scripts,
        "iis.encrypted-properties": scripts,
        "iis.central-certificate-store": scripts,
        "iis.metabase-passwords": scripts,
        "iis.metabase-copied": scripts,
        "iis.plain-text-passwords": scripts,
        "iis.hosting-bundle": scripts,
        sysprep: "implied: the services generalize; a script that runs Sysprep itself states it",
        ...Object.fromEntries(server_roles/* serverRoles */.BD.map(({ id }) => [(0,fact/* roleKey */.Q)(id), scripts])),
    },
    recognise: (document) => (steps_stepsOf(document).length > 0 ? { kind: "yes" } : { kind: "no" }),
    read: workflows_read,
};
function workflows_read(documents, context) {
    const images = [];
    const diagnostics = [];
    const taken = new Set();
    const budget = newBudget();
    for (const document of documents) {
        for (const step of steps_stepsOf(document)) {
            const image = readStep(step, { document, context, budget });
            if (!("stated" in image)) {
                diagnostics.push(image);
                continue;
            }
            const name = [image.name, `${image.name} (${step.job})`, `${image.name} (line ${image.location.start.line})`].find((each) => !taken.has(each)) ?? image.name;
            taken.add(name);
            images.push({ ...image, name });
        }
    }
    return { images, diagnostics };
}

;// CONCATENATED MODULE: ./build/formats/index.js











const formats = [
    native_native/* native */.Y,
    cloudformation,
    awstoe,
    devbox,
    azBake,
    kubernetes,
    workflows,
    ansible,
    winget_winget,
    dscDatum,
    kitchen,
];


/***/ })

};
