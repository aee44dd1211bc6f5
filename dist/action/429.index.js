export const id = 429;
export const ids = [429];
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


/***/ })

};
