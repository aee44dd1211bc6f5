export const id = 3;
export const ids = [3];
export const modules = {

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ broughtFiles),
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   fN: () => (/* binding */ renamed)
/* harmony export */ });
/* harmony import */ var _iis_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(195);


function isPath({ text }) {
    return /[\\/:]/.test(text) && !/^[-/]\w{1,12}(?:[:=]|$)/.test(text) && !text.startsWith("--");
}
function shortValue(words, letter) {
    return words.flatMap((word, index) => {
        if (!word.text.startsWith(`-${letter}`))
            return [];
        return [word.text.length > 2 ? word.text.slice(2) : (words[index + 1]?.text ?? "")];
    });
}
function into(targets, from = "") {
    return targets.map((to) => ({ from, to }));
}
function texts(words) {
    return words.map(({ text }) => text);
}
function renamed(from, name) {
    const file = (0,_iis_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .hb)(name);
    if (file === undefined || file === "other")
        return undefined;
    const folder = /^(.*[\\/])[^\\/]*$/.exec(from.trim())?.[1] ?? "";
    if (folder !== "" && folder !== ".\\" && !(0,_word_js__WEBPACK_IMPORTED_MODULE_1__/* .isFilledIn */ .qL)(folder) && !/inetsrv[\\/]config[\\/]+$/i.test(folder))
        return undefined;
    return { from, to: /[\\/]/.test(name) ? name : `${folder}${name}` };
}
function unpacked(target) {
    return { from: "config", to: target };
}
function broughtFiles(name, words) {
    const paths = words.filter(isPath);
    const plain = texts(words.filter((word) => !/^[-/]\w{0,12}(?:[:=]|$)/.test(word.text)));
    const first = words[0]?.text.toLowerCase() ?? "";
    switch (name) {
        case "ren":
        case "rename": {
            const brought = plain.length > 1 ? renamed(plain[0] ?? "", plain[1] ?? "") : undefined;
            return brought === undefined ? [] : [brought];
        }
        case "tar":
            return /^-?-?[a-z]*x/.test(first) ? [...shortValue(words, "C"), ...texts((0,_word_js__WEBPACK_IMPORTED_MODULE_1__/* .optionValues */ .ib)(words, "directory"))].map(unpacked) : [];
        case "7z":
        case "7za":
        case "7zr":
            return first === "x" || first === "e" ? shortValue(words, "o").map(unpacked) : [];
        case "unzip":
            return shortValue(words, "d").map(unpacked);
        case "expand":
        case "extrac32":
            return texts(paths.slice(-1)).map(unpacked);
        case "curl":
        case "wget":
            return into([...shortValue(words, "o"), ...shortValue(words, "O"), ...shortValue(words, "P"), ...texts((0,_word_js__WEBPACK_IMPORTED_MODULE_1__/* .optionValues */ .ib)(words, "output", "output-document", "output-dir", "directory-prefix", "outfile"))]);
        case "az":
            return words.some((word) => /^(?:download|download-batch|copy|sync)$/i.test(word.text)) ? into(texts((0,_word_js__WEBPACK_IMPORTED_MODULE_1__/* .optionValues */ .ib)(words, "f", "file", "d", "destination", "dest"))) : [];
        case "aws":
            return words.some((word) => /^get-object$/i.test(word.text)) ? into(texts(paths.slice(-1))) : into(texts(paths.slice(1)));
        case "azcopy":
        case "gsutil":
        case "gcloud":
        case "git":
            return into(texts(paths.slice(1)));
        case "certutil":
            return /^[-/](?:urlcache|decode|decodehex)$/.test(first) ? into(texts(paths.slice(-1))) : [];
        case "bitsadmin":
            return into(texts(paths.slice(-1)));
        case "mklink":
            return into(plain.slice(0, 1), "config");
        case "replace":
            return plain.length > 1 ? [{ from: plain[0] ?? "", to: plain[1] ?? "" }] : [];
        default:
            return [];
    }
}


/***/ }),

/***/ 4202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   nR: () => (/* binding */ changeFolder)
/* harmony export */ });
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(195);

function placeOf(run, path) {
    const given = path.trim().replace(/^["']|["']$/g, "");
    const folder = run.folders.at(-1)?.path ?? "";
    if (given === "" || folder === "")
        return given;
    const drive = /^\w+:/.exec(folder)?.[0] ?? "";
    if (/^[\\/](?![\\/])/.test(given))
        return `${drive}${given}`;
    if (/^(?:\w+:|[\\/]{2}|~)/.test(given) || ((0,_word_js__WEBPACK_IMPORTED_MODULE_0__/* .isFilledIn */ .qL)(given.slice(0, 40).split(/[\\/]/, 1)[0] ?? "") && !isLost(given)))
        return given;
    const parts = folder.split(/[\\/]+/).filter((part) => part !== "");
    for (const part of given.split(/[\\/]+/)) {
        if (part === "..")
            parts.splice(Math.max(1, parts.length - 1));
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return `${parts[0] ?? ""}\\${parts.slice(1).join("\\")}`.slice(0, 1_000);
}
function isLost(path) {
    return /^\$(?!env:|psscriptroot|home\b|pshome\b)[\w:.]+$/i.test(path.trim());
}
function matters(path) {
    return /^iis:|inetsrv|currentversion[\\/]run/i.test(path);
}
function changeFolder(run, how, path) {
    const { folders, conditions } = run;
    const next = { path: placeOf(run, path), level: conditions };
    const last = folders.at(-1);
    if (how === "push") {
        if (folders.length < 100)
            folders.push(path === "" ? (last ?? next) : next);
    }
    else if (last === undefined || conditions <= last.level || !matters(last.path)) {
        folders.pop();
        if (how === "set")
            folders.push(next);
    }
    else if (matters(next.path) && folders.length < 100)
        folders.push(next);
}


/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ javaScript),
/* harmony export */   Wd: () => (/* binding */ isForeignLibrary),
/* harmony export */   cZ: () => (/* binding */ sourceOfPackages),
/* harmony export */   mS: () => (/* binding */ subsystem),
/* harmony export */   v: () => (/* binding */ remoteShell)
/* harmony export */ });
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5166);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6183);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(195);



const packageVerbs = /^(?:-.*|install|i|ci|add|update|upgrade|up|config|set|get|cache|list|ls|ll|link|unlink|root|prefix|bin|audit|outdated|uninstall|remove|rm|un|ping|whoami|login|logout|view|info|show|pack|publish|version|prune|dedupe|dir|why|import|store|global|self-update|help|search|setup|env)$/i;
function javaScript(session, call) {
    const name = (0,_word_js__WEBPACK_IMPORTED_MODULE_2__/* .programName */ .kX)(call.program.text).replace(/\.(?:cmd|ps1)$/, "");
    const verb = call.words[0]?.text ?? "";
    const harmless = verb === "" || (packageVerbs.test(verb) && !(/^(?:setup|env)$/i.test(verb) && name !== "pnpm"));
    if (!harmless)
        session.unread(`what ${name} runs`, call);
}
function remoteShell(session, call) {
    const [computer] = (0,_word_js__WEBPACK_IMPORTED_MODULE_2__/* .optionValues */ .ib)(call.words, "r", "remote");
    if (computer !== undefined && computer.known && !/^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[?::1\]?|\.)(?:[:/].*)?$/i.test(computer.text))
        return;
    const from = call.words.findIndex((word) => !/^[-/]/.test(word.text) && word.text !== computer?.text);
    const words = from === -1 ? [] : call.words.slice(from);
    const [program, ...rest] = words.length === 1 && words[0] !== undefined ? (0,_word_js__WEBPACK_IMPORTED_MODULE_2__/* .splitWords */ .yM)(words[0]) : words;
    if (program === undefined)
        session.unread("what winrs runs", call);
    else if (computer === undefined || !computer.known)
        session.unread("what winrs runs on a computer that is named later", call);
    else
        (0,_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)(session, { ...call, program, words: rest });
}
function subsystem(session, call) {
    if (call.words.length > 0 && !/^--(?:install|update|set-default|set-default-version|set-version|list|status|shutdown|terminate|unregister|import|import-in-place|export|version|help|manage|mount|unmount|inbox)$|^-(?:l|s|t)$/i.test(call.words[0]?.text ?? ""))
        session.unread("what wsl runs", call);
}
function isForeignLibrary(path) {
    const text = path.trim().replace(/["']/g, "");
    if (!/[\\/]/.test(text))
        return text.startsWith("$") || text.startsWith("%");
    return !/(?:^|[\\/])(?:\$env:(?:windir|systemroot)|\$\{env:(?:windir|systemroot)\}|%(?:windir|systemroot)%|[a-z]:[\\/]windows)[\\/](?!temp\b)/i.test(text) && !/[\\/](?:Reference Assemblies|Microsoft SDKs|Windows Kits)[\\/]/i.test(text);
}
function sourceOfPackages(session, call, program) {
    if (!/^add$/i.test(call.words[1]?.text ?? ""))
        return;
    const [given] = program === "choco" ? (0,_word_js__WEBPACK_IMPORTED_MODULE_2__/* .optionValues */ .ib)(call.words, "s", "source") : (0,_word_js__WEBPACK_IMPORTED_MODULE_2__/* .optionValues */ .ib)(call.words, "a", "arg");
    const address = given?.text ?? call.words.slice(2).find((word) => /[\\/:]/.test(word.text))?.text ?? "";
    if (!(0,_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownSource */ .rp)(address))
        session.run.packageSources.set(program, (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(address));
}


/***/ }),

/***/ 4456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ turnsSharedConfigurationOn),
/* harmony export */   RW: () => (/* binding */ findCipher),
/* harmony export */   Vd: () => (/* binding */ signalOfPath),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   hb: () => (/* binding */ configurationFile),
/* harmony export */   ms: () => (/* binding */ hasPlainPassword),
/* harmony export */   nD: () => (/* binding */ isMetabaseSecret)
/* harmony export */ });
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(195);

const cipher = /\[enc:(?:[^:\][\s]{1,100}:)?[^:\][\s][^:\]]*:enc\]/i;
function findCipher(text) {
    if (!/\[enc:/i.test(text))
        return undefined;
    const found = cipher.exec(text);
    return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}
function signalOfPath(path, otherwise) {
    const text = path.toLowerCase().slice(0, 2_000);
    if (/configurationredirection|redirection\.config/.test(text))
        return "S11";
    if (/anonymousauthentication|clientcertificatemapping|onetoonemappings|manytoonemappings|odbclogging|activedirectory|adpassword|providerdefinitions|encryptedvalue/.test(text))
        return "S8";
    if (/processmodel|apppool|applicationpool/.test(text))
        return otherwise === "S1" ? "S1" : "S2";
    if (/virtualdirector|vdir|\bsites?\b|iis:[\\/]sites|applicationdefaults/.test(text))
        return "S7";
    return otherwise;
}
function isSecretName(name) {
    return /(?:^|[.\][@/"'(\s])(?:ad)?password["'\])]*$|(?:^|[.\][@/"'(])encryptedvalue["'\])]*$/i.test(name.trim().slice(-300));
}
function isMetabaseSecret(name) {
    return /(?:^|[\\/.])(?:wamuserpass|anonymoususerpass|uncpassword|logodbcpassword|adminacl|rootadminaclpassword|serverconfigssl\w*|ftpuserpass|adconnectionspassword)$/i.test(name.trim().slice(-300));
}
function configurationFile(path) {
    const name = (0,_word_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX)(path);
    if (name === "applicationhost.config")
        return /iis ?express|documents[\\/]iisexpress/i.test(path) ? undefined : "applicationHost";
    if (name === "redirection.config")
        return "redirection";
    if (/^metabase\.(?:bin|xml)$/.test(name))
        return "metabase";
    return /inetsrv[\\/]config(?:[\\/]|$)/i.test(path) ? "other" : undefined;
}
function turnsSharedConfigurationOn(text) {
    return /<configurationRedirection\b[^>]{0,500}\benabled\s*=\s*["'`\\]*true/i.test(text);
}
function hasPlainPassword(text) {
    return /(?:^|[\s"'<`@.])(?:ad)?password\s*=\s*[\\`]*(["'])(?!\s*[\\`]*\1|\s*\[enc:)[^"']/i.test(text);
}


/***/ }),

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (/* binding */ readConfiguration),
  readRecipe: () => (/* binding */ readRecipe),
  readRegistryKeys: () => (/* binding */ readRegistryKeys),
  readScript: () => (/* binding */ readScript)
});

// EXTERNAL MODULE: ./build/source/embedded.js
var embedded = __webpack_require__(3372);
// EXTERNAL MODULE: ./build/commands/iis-secrets.js
var iis_secrets = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/commands/programs.js + 4 modules
var programs = __webpack_require__(5166);
// EXTERNAL MODULE: ./build/commands/template.js
var commands_template = __webpack_require__(689);
// EXTERNAL MODULE: ./build/commands/word.js
var commands_word = __webpack_require__(195);
;// CONCATENATED MODULE: ./build/commands/written.js

function isLog(path) {
    return /\.(?:log|txt|md|csv|html?)["']?$|^\$?null$|^nul$/i.test(path.trim());
}
function fileWritten(session, path, text, span) {
    session.writes(path, text);
    if (isLog(path))
        return;
    if ((0,iis_secrets/* findCipher */.RW)(text) !== undefined)
        session.secret("S9", span);
    fileChanged(session, path, text, session.source.text.slice(span.start, Math.min(span.end, span.start + 20_000)), span);
}
function fileChanged(session, path, text, statement, span) {
    const file = (0,iis_secrets/* configurationFile */.hb)(path);
    switch (file) {
        case "applicationHost":
            if ((0,iis_secrets/* hasPlainPassword */.ms)(text) || (0,iis_secrets/* hasPlainPassword */.ms)(statement))
                session.secret("S18", span);
            else if (text.trim() !== "" || /get-content|\bgc\b|\bcat\b|content of |-replace|\.replace\(/i.test(statement))
                session.iis(true, "a configuration file of IIS is changed", span);
            else
                session.secret("S10", span);
            return;
        case "redirection":
            if (text.trim() === "" || (0,iis_secrets/* turnsSharedConfigurationOn */.FI)(text) || (0,iis_secrets/* turnsSharedConfigurationOn */.FI)(statement) || /enabled/i.test(statement))
                session.secret("S11", span);
            return;
        case "metabase":
            session.secret("S17", span);
            return;
        case "other":
        case undefined:
            if ((0,iis_secrets/* turnsSharedConfigurationOn */.FI)(text))
                session.secret("S11", span);
            return;
        default:
            file;
    }
}

;// CONCATENATED MODULE: ./build/commands/cmd/reader.js






const limits = {
    depth: 40,
    value: 8_191,
    line: 65_536,
    turns: 500,
    calls: 8,
    loops: 4,
    places: 20,
    behind: 2_000,
};
const fixed = new Map([["comspec", "C:\\Windows\\System32\\cmd.exe"]]);
function readCommandShell(session) {
    new CommandShell(session).script();
}
class CommandShell {
    #session;
    #text;
    #variables = new Map();
    #closes;
    #labels;
    #indices;
    #places = new Map();
    #visited = new Set();
    #failing = new Map();
    #following = new Set();
    #flow = { parked: new Set(), left: false, alive: true, anywhere: false, level: 0, main: true };
    #arguments;
    #depth = 0;
    #piped = false;
    #changes = 0;
    #passed = new Map();
    #loops = 0;
    #lost = false;
    #local = [];
    constructor(session) {
        this.#session = session;
        this.#text = session.source.text;
        this.#closes = matchBrackets(this.#text);
        this.#labels = [...this.#text.matchAll(/^[ \t]*:([^\s:+=,;&|<>"%]{1,128})/gm)].map((match) => ({ name: (match[1] ?? "").toLowerCase(), at: match.index + match[0].indexOf(":") }));
        this.#indices = new Map(this.#labels.map(({ at }, index) => [at, index]));
        for (const { name, at } of this.#labels) {
            const places = this.#places.get(name) ?? [];
            if (places.length < limits.places)
                places.push(at);
            this.#places.set(name, places);
        }
    }
    script() {
        this.#follow(0, true);
        if (!this.#lost)
            return;
        for (const { at } of this.#labels) {
            if (this.#visited.has(at))
                continue;
            this.#session.run.conditions += 1;
            this.#follow(at, true);
            this.#session.run.conditions -= 1;
        }
    }
    #follow(start, main) {
        const { run } = this.#session;
        const { length } = this.#text;
        const before = { flow: this.#flow, depth: this.#depth, conditions: run.conditions };
        const flow = { parked: new Set(), left: false, alive: true, anywhere: false, level: run.conditions, main };
        this.#flow = flow;
        this.#depth = 1;
        let next = this.#indices.get(start) ?? 0;
        for (let at = start; at < length && (flow.alive || flow.anywhere || flow.parked.size > 0);) {
            at = this.#skip(at, length);
            while ((this.#labels[next]?.at ?? length) < at)
                next += 1;
            const label = this.#labels[next]?.at;
            if (label === at) {
                if (flow.parked.delete(at) || flow.anywhere)
                    flow.alive = true;
                if (flow.alive)
                    this.#visit(at);
                at = this.#lineEnd(at);
            }
            else if (flow.alive) {
                flow.level = before.conditions + (flow.left || flow.parked.size > 0 ? 1 : 0);
                run.conditions = flow.level;
                at = Math.max(this.#command(at, length), at + 1);
            }
            else if (flow.anywhere)
                at = Math.max(label ?? length, at + 1);
            else {
                let target = length;
                for (const each of flow.parked)
                    target = Math.min(target, each);
                if (!run.spend(this.#session, { start: at, end: at + 1 }, 10 + (flow.parked.size >> 3)))
                    break;
                at = Math.max(target, at + 1);
                next = this.#indices.get(target) ?? this.#labels.length;
            }
        }
        run.conditions = before.conditions;
        this.#flow = before.flow;
        this.#depth = before.depth;
    }
    #visit(label) {
        this.#visited.add(label);
        this.#passed.set(label, this.#changes);
    }
    #goTo(name, from) {
        const flow = this.#flow;
        const conditional = this.#session.run.conditions > flow.level;
        if (name === "")
            return;
        if (/^:?eof$/i.test(name))
            this.#leave(false);
        else if ((0,commands_word/* isFilledIn */.qL)(name)) {
            flow.anywhere = true;
            flow.left = true;
            this.#lost = true;
            if (!conditional)
                flow.alive = false;
        }
        else {
            const at = this.#labelBehind(name, from);
            if (at === undefined)
                this.#leave(true);
            else if (flow.main && this.#fails(at)) {
                this.#visited.add(at);
                this.#leave(true);
            }
            else if (at > from) {
                flow.parked.add(at);
                if (!conditional)
                    flow.alive = false;
            }
            else {
                const fresh = !this.#visited.has(at);
                if ((fresh || this.#passed.get(at) !== this.#changes) && this.#loops < limits.loops) {
                    this.#loops += 1;
                    this.#visited.add(at);
                    this.#follow(at, flow.main);
                    this.#loops -= 1;
                    if (conditional && fresh)
                        flow.left = true;
                }
                if (!conditional)
                    flow.alive = false;
            }
        }
    }
    #leave(fails) {
        const flow = this.#flow;
        if (this.#session.run.conditions <= flow.level)
            flow.alive = false;
        if (!fails || !flow.main)
            flow.left = true;
    }
    #labelBehind(name, from) {
        const places = this.#places.get(name.replace(/^:/, "").toLowerCase());
        return places?.find((at) => at > from) ?? places?.[0];
    }
    #fails(label) {
        const known = this.#failing.get(label);
        if (known !== undefined)
            return known;
        const behind = this.#text.slice(this.#lineEnd(label), label + limits.behind).split(/^[ \t]*:(?!:)/m, 1)[0] ?? "";
        const found = /^[ \t]*@?(?:exit\b(?:[ \t]*\/b)?[ \t]*([^\s)&]*)|goto\b)/im.exec(behind);
        const fails = found !== null && isFailure(found[1] ?? "");
        this.#failing.set(label, fails);
        return fails;
    }
    #call(name, words, span) {
        const at = this.#labelBehind(name, -1);
        if ((0,commands_word/* isFilledIn */.qL)(name)) {
            this.#lost = true;
            this.#session.unread("a label whose name is filled in later", span);
            return;
        }
        if (at === undefined || /^:eof$/i.test(name))
            return;
        const given = words.map(({ text }) => (/\s/.test(text) || text === "" ? `"${text}"` : text));
        const key = `${at} ${given.join(" ")}`;
        if (this.#following.has(key))
            return;
        if (this.#following.size >= limits.calls) {
            this.#session.unread("a part of the script that is called too deep", span);
            return;
        }
        if (!this.#session.run.spend(this.#session, span, 10 + (this.#labels.length >> 3)))
            return;
        const before = this.#arguments;
        this.#arguments = given;
        const locals = this.#local.length;
        this.#following.add(key);
        this.#visited.add(at);
        this.#follow(at, false);
        this.#following.delete(key);
        this.#arguments = before;
        const [first] = this.#local.splice(locals);
        if (first !== undefined)
            this.#restore(first);
    }
    #restore(variables) {
        this.#changes += 1;
        this.#variables.clear();
        for (const [name, value] of variables)
            this.#variables.set(name, value);
    }
    #keep(name) {
        if (name === "setlocal" && this.#local.length < limits.depth && this.#session.run.spend(this.#session, { start: 0, end: 1 }, this.#variables.size))
            this.#local.push(new Map(this.#variables));
        const before = name === "endlocal" ? this.#local.pop() : undefined;
        if (before !== undefined)
            this.#restore(before);
    }
    #argument(name, bare) {
        if (this.#arguments === undefined || name === "0")
            return undefined;
        const value = name === "*" ? this.#arguments.join(" ") : (this.#arguments[Number(name) - 1] ?? "");
        return bare ? value.replace(/^"([^]*)"$/, "$1") : value;
    }
    #shift() {
        this.#arguments = this.#session.run.conditions > this.#flow.level ? undefined : this.#arguments?.slice(1);
    }
    range(start, end) {
        this.#down(() => {
            let at = start;
            while (at < end)
                at = Math.max(this.#command(at, end), at + 1);
            return at;
        }, end);
    }
    #skip(from, end, pattern = /[ \t\r\n&;,@|)\ufeff]/) {
        let at = from;
        while (at < end && pattern.test(this.#text[at] ?? ""))
            at += 1;
        return at;
    }
    #word(at) {
        const pattern = /[a-z]+/iy;
        pattern.lastIndex = at;
        return pattern.exec(this.#text)?.[0].toLowerCase() ?? "";
    }
    #lineEnd(at) {
        const feed = this.#text.indexOf("\n", at);
        return feed === -1 ? this.#text.length : feed;
    }
    #command(from, end) {
        const at = this.#skip(from, end);
        if (at >= end)
            return end;
        const first = this.#text[at];
        if (first === ":")
            return this.#lineEnd(at);
        if (first === "(") {
            const close = Math.min(this.#closes.get(at) ?? end, end);
            this.range(at + 1, close);
            const behind = /(?:[ \t]*[0-2]?(?:>>?|<)[ \t]*(?:&[0-2]|"[^"\n]*"|[^\s"&|()<>]+))*/y;
            behind.lastIndex = close + 1;
            return close + 1 + (behind.exec(this.#text)?.[0].length ?? 0);
        }
        const word = this.#word(at);
        const after = this.#text[at + word.length] ?? "";
        if (word === "rem" && !/[\w\\-]/.test(after))
            return this.#lineEnd(at);
        if (word === "if" && /\s/.test(after))
            return this.#if(at + 2, end);
        if (word === "for" && /\s/.test(after))
            return this.#for(at + 3, end);
        if (word === "else" && /[\s(]/.test(after))
            return at + 4;
        return this.#joined(at, end);
    }
    #joined(from, end) {
        const { run } = this.#session;
        const before = run.conditions;
        let at = from;
        for (;;) {
            const line = this.#line(at, end);
            if (!run.spend(this.#session, line, 10))
                return end;
            this.#run(line);
            at = line.end;
            if (line.next !== "&&" && line.next !== "||")
                break;
            if (line.next === "||" || !/^[\s@]*(?:cd|chdir|pushd|echo|title|color|set|setlocal)\b/i.test(line.text.slice(0, 100)))
                run.conditions = before + 1;
            at = this.#skip(at, end, /[ \t\r\n]/);
            if (at >= end)
                break;
            if (this.#isWord(at, "if") || this.#isWord(at, "for") || this.#text[at] === "(") {
                at = this.#down(() => this.#command(at, end), end);
                break;
            }
        }
        run.conditions = before;
        return at;
    }
    #isWord(at, word) {
        return this.#word(at) === word && /[\s(]/.test(this.#text[at + word.length] ?? "");
    }
    #down(read, end) {
        if (this.#depth >= limits.depth) {
            this.#session.unread("a part of the script that is nested too deep", { start: end - 1, end });
            return end;
        }
        this.#depth += 1;
        const at = read();
        this.#depth -= 1;
        return at;
    }
    #if(from, end) {
        let at = this.#passWords(from, end, /^(?:\/i|not)$/i);
        const brackets = /[ \t]*\([^\s()]{0,200}\)[ \t]*==[ \t]*\([^\s()]{0,200}\)/y;
        brackets.lastIndex = at;
        const compared = brackets.exec(this.#text);
        if (compared !== null)
            return this.#branches(at + compared[0].length, end);
        const kind = this.#peekWord(at, end).toLowerCase();
        if (/^(?:exist|defined|errorlevel|cmdextversion)$/.test(kind))
            at = this.#passWord(this.#passWord(at, end), end);
        else {
            const left = this.#peekWord(at, end);
            at = this.#passWord(at, end);
            const operator = this.#peekWord(at, end);
            if (/^(?:==|equ|neq|lss|leq|gtr|geq)/i.test(operator))
                at = operator === "==" || !operator.startsWith("==") ? this.#passWord(this.#passWord(at, end), end) : this.#passWord(at, end);
            else if (left.endsWith("=="))
                at = this.#passWord(at, end);
        }
        return this.#branches(at, end);
    }
    #branches(from, end) {
        let at = from;
        const { run } = this.#session;
        run.conditions += 1;
        at = this.#down(() => this.#command(at, end), end);
        const otherwise = this.#skip(at, end, /[ \t\r\n]/);
        if (this.#isWord(otherwise, "else"))
            at = this.#down(() => this.#command(otherwise + 4, end), end);
        run.conditions -= 1;
        return at;
    }
    #peekWord(from, end) {
        const at = this.#skip(from, end, /[ \t]/);
        return this.#text.slice(at, Math.min(this.#passWord(from, end), at + 200));
    }
    #passWord(from, end) {
        let at = this.#skip(from, end, /[ \t]/);
        let quoted = false;
        for (; at < end; at++) {
            const unit = this.#text[at] ?? "";
            if (unit === '"')
                quoted = !quoted;
            else if (unit === "\n" || (!quoted && /[\s(]/.test(unit)))
                break;
        }
        return at;
    }
    #passWords(from, end, pattern) {
        let at = from;
        while (at < end && pattern.test(this.#peekWord(at, end)))
            at = this.#passWord(at, end);
        return at;
    }
    #for(from, end) {
        const head = /[ \t]*((?:\/[a-z](?:[ \t]+(?![%/"])[^\s%(]+|[ \t]+"[^"\n]*")?[ \t]+)*)%%?([^\s%])[ \t]+in[ \t]*\(/iy;
        head.lastIndex = from;
        const found = head.exec(this.#text.slice(0, Math.min(this.#text.length, from + 1_000)));
        const open = found === null ? -1 : head.lastIndex - 1;
        const close = this.#closes.get(open);
        if (found === null || close === undefined || close >= end)
            return this.#lineEnd(from);
        const options = (found[1] ?? "").toLowerCase();
        const name = `%%${found[2] ?? ""}`;
        let body = this.#skip(close + 1, end, /[ \t\r\n]/);
        if (this.#word(body) !== "do")
            return this.#lineEnd(from);
        body += 2;
        const list = this.#text.slice(open + 1, close);
        const back = /usebackq/.test(options);
        const command = back ? /^\s*`([^]*)`\s*$/.exec(list) : /^\s*'([^]*)'\s*$/.exec(list);
        if (command !== null && options.includes("/f")) {
            const start = open + 1 + list.indexOf(back ? "`" : "'") + 1;
            this.#session.nested((0,embedded/* partOf */.BU)(this.#session.source, start, start + (command[1] ?? "").length), "cmd", { start, end: close });
        }
        const items = options.trim() === "" && !/[*?]/.test(list) ? [...this.#expand(list).matchAll(/"([^"]*)"|[^\s,;"]+/g)].map((match) => match[1] ?? match[0]) : undefined;
        return this.#turns(body, end, name, items);
    }
    #turns(body, end, name, items) {
        const { run } = this.#session;
        const before = this.#variables.get(name);
        let after = body;
        if (items === undefined || items.length === 0 || items.length > limits.turns) {
            this.#variables.delete(name);
            run.conditions += 1;
            after = this.#down(() => this.#command(body, end), end);
            run.conditions -= 1;
        }
        else {
            for (const item of items) {
                this.#variables.set(name, item);
                if (!run.spend(this.#session, { start: body, end: body + 1 }, Math.max(10, (after - body) >> 2)))
                    break;
                after = this.#down(() => this.#command(body, end), end);
            }
        }
        if (before === undefined)
            this.#variables.delete(name);
        else
            this.#variables.set(name, before);
        return after > body ? after : end;
    }
    #value(name) {
        return this.#variables.get(name.toLowerCase()) ?? fixed.get(name.toLowerCase());
    }
    #expand(text) {
        return text.slice(0, limits.line).replace(/%%~?\w|%~?[\d*]|[%!][^%!\s:]{1,60}[%!]|%[a-z]/gi, (all, at, whole) => this.#variableAt(at, whole)?.value ?? all).slice(0, limits.line);
    }
    #line(start, end) {
        let text = "";
        const offsets = [];
        const writes = [];
        let reads = false;
        let quoted = false;
        let added = 0;
        let at = start;
        const put = (piece, place) => {
            for (let each = 0; each < piece.length; each++)
                offsets.push(place);
            text += piece;
        };
        for (;;) {
            const unit = this.#text[at] ?? "";
            if (at >= end || unit === "\n" || (unit === "\r" && this.#text[at + 1] === "\n"))
                return { text, offsets, writes, reads, next: "", start, end: Math.min(at, end) };
            const template = (0,commands_template/* templateEnd */.M)(this.#text, at);
            if (template !== undefined) {
                for (; at < template; at++)
                    put(this.#text[at] ?? "", at);
            }
            else if (unit === "%" || unit === "!") {
                const variable = this.#variableAt(at);
                if (variable?.value !== undefined && added + variable.value.length < limits.line && this.#session.run.spend(this.#session, { start, end: at }, variable.value.length >> 2)) {
                    put(variable.value, at);
                    added += variable.value.length;
                    at = variable.end;
                }
                else {
                    put(unit, at);
                    at += 1;
                }
            }
            else if (unit === "^" && !quoted) {
                const line = /\^\r?\n/y;
                line.lastIndex = at;
                const continued = line.exec(this.#text)?.[0];
                if (continued !== undefined)
                    at += continued.length;
                else {
                    put(this.#text[at + 1] ?? "", at + 1);
                    at += 2;
                }
            }
            else if (unit === '"') {
                quoted = !quoted;
                put(unit, at);
                at += 1;
            }
            else if (!quoted && (unit === "&" || unit === "|")) {
                const double = this.#text[at + 1] === unit;
                return { text, offsets, writes, reads, next: `${unit}${double ? unit : ""}`, start, end: at + (double ? 2 : 1) };
            }
            else if (!quoted && unit === ")" && this.#depth > 1 && this.#isClose(at)) {
                return { text, offsets, writes, reads, next: "", start, end: at };
            }
            else if (!quoted && (unit === ">" || unit === "<")) {
                reads ||= unit === "<" && !/^<[ \t]*nul\b/i.test(this.#text.slice(at, at + 20));
                at = this.#redirection(at, end, unit, writes);
            }
            else {
                put(unit, at);
                at += 1;
            }
        }
    }
    #isClose(at) {
        return !this.#opened.has(at);
    }
    get #opened() {
        this.#matched ??= new Set(this.#closes.values());
        return this.#matched;
    }
    #matched;
    #variableAt(at, text = this.#text) {
        const pattern = /%%(~?)(\w)|%(~?)([\d*])|%([^%\s:~]{1,60})%|!([^!\s:]{1,60})!|%(~?)([a-z])(?!\w*%)/iy;
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found === null)
            return undefined;
        const [all, , loop, , argument, percent, exclamation, , single] = found;
        const turn = loop ?? single;
        const end = at + all.length;
        if (argument !== undefined)
            return { value: this.#argument(argument, found[3] === "~"), end };
        return { value: turn === undefined ? this.#value(percent ?? exclamation ?? "") : this.#variables.get(`%%${turn}`), end };
    }
    #redirection(from, end, unit, writes) {
        const handle = /(?:^|[\s)"])([012])$/.exec(this.#text.slice(Math.max(0, from - 2), from));
        let at = from + 1;
        if (this.#text[at] === ">")
            at += 1;
        if (this.#text[at] === "&")
            return at + 2;
        const target = this.#skip(at, end, /[ \t]/);
        let quoted = false;
        for (at = target; at < end; at++) {
            const each = this.#text[at] ?? "";
            if (each === '"')
                quoted = !quoted;
            else if (each === "\n" || (!quoted && /[\s&|<>)]/.test(each)))
                break;
        }
        if (unit === ">" && handle?.[1] !== "2")
            writes.push(this.#expand(this.#text.slice(target, Math.min(at, target + 1_000))).replaceAll('"', ""));
        return at;
    }
    #run(line) {
        const words = splitLine(this.#session, line);
        const [program, ...rest] = words;
        if (program === undefined)
            return;
        const name = program.text.toLowerCase();
        const span = { start: program.start, end: Math.max(program.end, words.at(-1)?.end ?? program.end) };
        const fed = this.#piped || line.reads;
        this.#piped = line.next === "|" && !/^echo\b/.test(name);
        if (this.#jump(line, span, rest))
            return;
        if (fed && feedsShell(program.text, rest))
            this.#session.unread(`what ${(0,commands_word/* programName */.kX)(program.text)} reads from its input`, span);
        if (name === "set")
            this.#set(line.text);
        else if (/^echo(?:$|[.:(,;=+/[\]])/.test(name))
            this.#print(line, span);
        else if (name === "call") {
            const [target, ...others] = rest;
            if (target !== undefined && target.text.startsWith(":"))
                this.#call(target.text, others, span);
            else if (target !== undefined)
                (0,programs/* runProgram */.mB)(this.#session, { program: target, words: others, ...span });
        }
        else if (name === "type" && line.writes.length > 0)
            for (const target of line.writes)
                (0,programs/* copyInto */.s)(this.#session, rest[0]?.text ?? "", target, span);
        else
            (0,programs/* runProgram */.mB)(this.#session, { program, words: rest, ...span });
    }
    #jump(line, span, words) {
        const found = /^\s*@?(goto|exit|shift|setlocal|endlocal)(?=[\s:/]|$)[ \t]*(\S*)/i.exec(line.text);
        const name = found?.[1]?.toLowerCase();
        if (name === undefined)
            return false;
        if (name.endsWith("local")) {
            this.#keep(name);
            return true;
        }
        if (name === "goto")
            this.#goTo(found?.[2] ?? "", span.start);
        else if (name === "shift")
            this.#shift();
        else
            this.#leave(isFailure(words.at(-1)?.text ?? "") || (/^[%!]errorlevel[%!]$/i.test(words.at(-1)?.text ?? "") && this.#isAfterFailure(span.start)));
        return true;
    }
    #isAfterFailure(at) {
        const before = this.#text.slice(Math.max(0, at - 200), at);
        return /\|\|\s*\(?\s*@?$/.test(before) || /errorlevel[%!"]*\s*(?:neq|gtr|geq|[1-9]|==\s*"?[1-9])[^\n]*(?:\n[^\n]*){0,2}$/i.test(before);
    }
    #print(line, span) {
        const text = line.text.replace(/^\s*@?echo[.:(,;=+/[\]]?\s?/i, "");
        for (const target of line.writes)
            fileWritten(this.#session, target, text, span);
        if (line.next === "|") {
            const from = this.#skip(line.end, this.#text.length, /[ \t]/);
            const program = (0,commands_word/* programName */.kX)(this.#peekWord(from, this.#text.length));
            const found = (0,iis_secrets/* findCipher */.RW)(text);
            const own = /^\S+[ \t]+[^|&\n]*[-/](?:c|k|co\w*|f|fi\w*|ec?|en\w*)[ \t]+[^-\s]/i.test(this.#text.slice(from, from + 300));
            if (/^(?:cmd|powershell|pwsh)$/.test(program) && !own)
                this.#session.unread(`what ${program} reads from its input`, span);
            else if (found !== undefined && !/^(?:find|findstr|more|clip)$/.test(program))
                this.#session.secret("S9", span);
        }
    }
    #set(text) {
        const asked = /^\s*set\s+\/[ap]\s+"?\s*([^=+\-*/%"\s]+)/i.exec(text.slice(0, limits.line));
        if (asked !== null) {
            if (this.#variables.delete((asked[1] ?? "").toLowerCase()))
                this.#changes += 1;
            return;
        }
        const found = /^\s*set\s+(?:"([^"=]+)=([^]*?)"?\s*$|([^"=/\s][^=]*)=([^]*)$)/i.exec(text.slice(0, limits.line));
        if (found === null)
            return;
        const name = (found[1] ?? found[3] ?? "").trim().toLowerCase();
        const value = (found[2] ?? found[4] ?? "").trim().slice(0, limits.value);
        if (this.#variables.get(name) !== value)
            this.#changes += 1;
        if (this.#session.run.conditions > 0 && this.#variables.has(name) && this.#variables.get(name) !== value)
            this.#variables.delete(name);
        else
            this.#variables.set(name, value);
    }
}
function isFailure(code) {
    return /^-?[1-9]\d*$/.test(code);
}
function feedsShell(program, words) {
    return /^(?:cmd|powershell|pwsh)$/.test((0,commands_word/* programName */.kX)(program)) && !words.some((word) => word.text === "-" || /^[-/](?:[ck]\b|c|co\w*|f|fi\w*|e|en\w*|ec)/i.test(word.text) || !/^[-/]/.test(word.text));
}
function matchBrackets(text) {
    const closes = new Map();
    const open = [];
    const remark = /[ \t@]*(?:rem(?=[\s.]|$)|::)[^\n]*/iy;
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
        if (at === 0 || text[at - 1] === "\n") {
            quoted = false;
            remark.lastIndex = at;
            const found = remark.exec(text);
            if (found !== null && found[0] !== "") {
                at += found[0].length - 1;
                continue;
            }
        }
        const unit = text[at];
        if (unit === '"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (unit === "^")
            at += 1;
        else if (unit === "(")
            open.push(at);
        else if (unit === ")") {
            const start = open.pop();
            if (start !== undefined)
                closes.set(start, at);
        }
    }
    return closes;
}
function splitLine(session, line) {
    const words = [];
    const { text, offsets } = line;
    const escapes = /^\s*(?:call\s+|start\s+(?:"[^"]*"\s+)?(?:\/\w+\s+)*)?"?[^"\s]*(?:powershell|pwsh)/i.test(text.slice(0, 400));
    let word = "";
    let places = [];
    let quoted = false;
    let inside = false;
    const flush = (to) => {
        if (inside) {
            const start = places[0] ?? offsets[Math.max(0, to - 1)] ?? line.start;
            const first = session.source.text[start - 1] === '"' ? start - 1 : start;
            const last = (places.at(-1) ?? start) + 1;
            const end = session.source.text[last] === '"' && first < start ? last + 1 : last;
            words.push({ text: word, known: !/%[^%\s]+%|![^!\s]+!|%%?\w\b|%[~\d*]|\{\{|<%|\{%/.test(word), start: first, end: Math.max(end, first + 1), origin: (0,commands_word/* mappedText */.Xh)(session.source, word, places.length === 0 ? [start] : places) });
        }
        word = "";
        places = [];
        inside = false;
    };
    for (let at = 0; at < text.length; at++) {
        const unit = text[at] ?? "";
        const template = (0,commands_template/* templateEnd */.M)(text, at);
        if (template !== undefined) {
            inside = true;
            for (; at < template; at++) {
                word += text[at];
                places.push(offsets[at] ?? line.start);
            }
            at -= 1;
        }
        else if (escapes && unit === "\\" && text[at + 1] === '"') {
            inside = true;
            word += '"';
            places.push(offsets[at + 1] ?? line.start);
            at += 1;
        }
        else if (unit === '"') {
            quoted = !quoted;
            inside = true;
        }
        else if (!quoted && /\s/.test(unit))
            flush(at);
        else {
            inside = true;
            word += unit;
            places.push(offsets[at] ?? line.start);
        }
    }
    flush(text.length);
    return words;
}

// EXTERNAL MODULE: ./build/commands/registry.js
var registry = __webpack_require__(8280);
;// CONCATENATED MODULE: ./build/commands/configuration.js


const secretElements = new Set(["processmodel", "virtualdirectory", "virtualdirectorydefaults", "anonymousauthentication", "odbclogging", "activedirectory", "configurationredirection", "applicationpooldefaults", "onetoonemappings", "manytoonemappings"]);
function readConfigurationText(session) {
    const { text } = session.source;
    if ((0,registry/* isRegistryFile */.gl)(text)) {
        (0,registry/* readRegistryFile */.wR)(session);
        return;
    }
    let mappings = 0;
    for (const tag of tagsOf(text)) {
        const name = tag.name.toLowerCase();
        if (/^\/(?:onetoone|manytoone)mappings$/.test(name))
            mappings = Math.max(0, mappings - 1);
        else if (/^(?:onetoone|manytoone)mappings$/.test(name) && text[tag.end - 2] !== "/")
            mappings += 1;
        readTag(session, tag, secretElements.has(name) || (name === "add" && mappings > 0));
    }
}
function* tagsOf(text) {
    let at = text.indexOf("<");
    while (at !== -1) {
        if (text.startsWith("<!--", at)) {
            const end = text.indexOf("-->", at + 4);
            if (end === -1)
                return;
            at = text.indexOf("<", end + 3);
            continue;
        }
        const end = tagEnd(text, at);
        const name = /<(\/?[\w:.-]*)/y;
        name.lastIndex = at;
        yield { name: name.exec(text)?.[1] ?? "", start: at, end };
        at = text.indexOf("<", end);
    }
}
function tagEnd(text, start) {
    let quote = "";
    for (let at = start + 1; at < text.length; at++) {
        const unit = text[at] ?? "";
        if (quote !== "") {
            if (unit === quote)
                quote = "";
        }
        else if (unit === '"' || unit === "'")
            quote = unit;
        else if (unit === ">")
            return at + 1;
    }
    return text.length;
}
function readTag(session, tag, holdsSecrets) {
    const text = session.source.text.slice(tag.start, tag.end);
    const name = tag.name.toLowerCase();
    const values = new Map();
    for (const found of text.matchAll(/([\w:.-]{1,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g)) {
        const start = tag.start + found.index;
        values.set((found[1] ?? "").toLowerCase(), { value: found[2] ?? found[3] ?? "", start, end: start + found[0].length });
    }
    for (const value of values.values())
        if ((0,iis_secrets/* findCipher */.RW)(value.value) !== undefined)
            session.secret("S9", value);
    const end = Math.min(tag.end + 20_000, session.source.text.length);
    const behind = session.source.text.indexOf("<", tag.end);
    const content = session.source.text.slice(tag.end, behind === -1 ? end : Math.min(behind, end));
    const inner = (0,iis_secrets/* findCipher */.RW)(content);
    if (inner !== undefined)
        session.secret("S9", { start: tag.end + inner.start, end: tag.end + inner.end });
    if (name === "configurationredirection" && /^true$/i.test(values.get("enabled")?.value ?? ""))
        session.secret("S11", tag);
    const provider = values.get("configprotectionprovider");
    if (provider !== undefined)
        session.secret("S13", provider);
    if (name === "system.applicationhost")
        session.iis(true, "it configures the sites and application pools of IIS", tag);
    for (const attribute of ["password", "adpassword"]) {
        const value = values.get(attribute);
        if (holdsSecrets && value !== undefined && value.value.trim() !== "" && !/\[enc:/i.test(value.value))
            session.secret("S18", value);
    }
}

// EXTERNAL MODULE: ./build/commands/session.js
var commands_session = __webpack_require__(6183);
;// CONCATENATED MODULE: ./build/commands/powershell/value.js

const longest = { items: 2_000, text: 100_000, path: 600, choices: 100 };
function limited(values, most = longest.items) {
    const first = values[most];
    return first === undefined ? values : [...values.slice(0, most), { kind: "unknown", path: "$more", start: first.start, end: first.end }];
}
function choiceOf(values, span) {
    const [one, other] = values;
    if (values.length === 2 && one !== undefined && other !== undefined && isNothing(one) && other.kind !== "list")
        return { ...other, maybe: true };
    return { kind: "list", items: limited(distinct(values.flatMap(itemsOf)), longest.choices), choice: true, start: span.start, end: span.end };
}
function isNothing(value) {
    return value.kind === "text" && value.known && value.text === "";
}
function entryOf(value, name, span) {
    if (value.kind === "list") {
        const found = value.items.map((item) => entryOf(item, name, span));
        return found.length > 0 && found.every((each) => each !== undefined) ? { ...value, items: found } : undefined;
    }
    if (value.kind !== "map")
        return undefined;
    const entry = value.entries.get(name);
    const others = value.entries.get("*");
    return entry === undefined || others === undefined ? entry : choiceOf([entry, others], span);
}
function distinct(values) {
    const seen = new Set();
    return values.filter((value) => {
        const key = value.kind === "text" ? `${value.logical ?? ""} ${value.text}` : value.kind === "unknown" && value.path !== "" ? `? ${value.path}` : undefined;
        const fresh = key === undefined || !seen.has(key);
        if (key !== undefined)
            seen.add(key);
        return fresh;
    });
}
function truthOf(value) {
    if (value?.kind !== "text" || value.maybe === true)
        return undefined;
    return value.logical ?? (value.known ? value.text !== "" : undefined);
}
function isSure(value) {
    if (value === undefined || value.maybe === true)
        return false;
    return value.kind === "list" ? !value.choice && value.items.every(isSure) : value.kind === "text" && value.known;
}
function textOf(value) {
    if (value?.kind === "text")
        return value;
    return value?.kind === "list" && !value.choice && value.items.length === 1 ? textOf(value.items[0]) : undefined;
}
function pathOf(value) {
    switch (value?.kind) {
        case undefined:
        case "block":
        case "map":
            return "";
        case "text":
            return value.text;
        case "unknown":
            return value.path;
        case "list":
            return shownItems(value).map(pathOf).join(" ").slice(0, longest.path);
        default:
            return value;
    }
}
function eitherOf(value) {
    const open = value?.kind === "list" && value.choice && value.items.some((item) => item.kind === "unknown");
    return open ? `${pathOf(value)} | $…` : pathOf(value);
}
function shownItems(list) {
    const items = list.items.slice(0, 20);
    const known = list.choice ? items.filter((item) => item.kind !== "unknown") : [];
    return known.length > 0 ? known : items;
}
function itemsOf(value) {
    if (value === undefined)
        return [];
    return value.kind === "list" ? limited(value.items.flatMap(itemsOf)) : [value];
}
function isEmpty(value) {
    return value === undefined || (value.kind === "text" && value.known && value.text === "") || (value.kind === "list" && value.items.length === 0);
}
function isKnown(value) {
    switch (value.kind) {
        case "text":
            return value.known;
        case "list":
            return !value.choice && value.items.every(isKnown);
        case "map":
        case "block":
            return true;
        case "unknown":
            return false;
        default:
            return value;
    }
}
function wordsOf(value, fallback) {
    switch (value.kind) {
        case "text":
            return [value];
        case "list":
            return value.choice ? [value_hidden(fallback(value))] : limited(value.items).flatMap((item) => wordsOf(item, fallback));
        case "block": {
            const whole = fallback(value);
            return [whole.text.startsWith("{") ? (0,commands_word/* cutWord */.rs)(whole, 1, whole.text.length - 1) : value_hidden(whole)];
        }
        case "map":
        case "unknown": {
            const word = fallback(value);
            return [value_hidden(word.text === "" ? { ...word, text: pathOf(value) } : word)];
        }
        default:
            return value;
    }
}
function value_hidden(word) {
    return { ...word, text: (0,commands_word/* isFilledIn */.qL)(word.text) ? word.text : `$(${word.text})`, known: false };
}
function isHidden(value) {
    if (value === undefined)
        return false;
    return value.kind === "unknown" || (value.kind === "text" && !value.known && (0,commands_word/* isFilledIn */.qL)(value.text) && /^[$@{<%]\S*$|^\{\{.*\}\}$/.test(value.text.trim())) || (value.kind === "list" && value.choice);
}

;// CONCATENATED MODULE: ./build/commands/powershell/arguments.js

const commonValues = ["erroraction", "warningaction", "informationaction", "progressaction", "errorvariable", "warningvariable", "informationvariable", "outvariable", "outbuffer", "pipelinevariable"];
const commonSwitches = ["verbose", "debug", "whatif", "confirm", "force", "passthru", "asjob"];
const commonShort = new Map([["ea", "erroraction"], ["wa", "warningaction"], ["ev", "errorvariable"], ["ov", "outvariable"], ["wi", "whatif"], ["cf", "confirm"], ["vb", "verbose"]]);
class Arguments {
    #named = new Map();
    #positional = [];
    hidden = false;
    name(parameter, value) {
        if (!this.#named.has(parameter))
            this.#named.set(parameter, value);
    }
    place(value) {
        this.#positional.push(value);
    }
    has(parameter) {
        return this.#named.has(parameter);
    }
    get(parameter) {
        return this.#named.get(parameter);
    }
    isOn(parameter) {
        if (!this.#named.has(parameter))
            return false;
        const value = this.#named.get(parameter);
        return !(value?.kind === "text" && value.maybe !== true && /^(?:\$?false|0|)$/i.test(value.text));
    }
    get rest() {
        return this.#positional;
    }
    get names() {
        return [...this.#named.keys()];
    }
    get values() {
        return [...[...this.#named.values()].flatMap((value) => (value === undefined ? [] : [value])), ...this.#positional];
    }
    settle(positional) {
        const free = positional.filter((name) => !this.#named.has(name));
        while (free.length > 0 && this.#positional.length > 0) {
            const name = free.shift();
            const value = this.#positional.shift();
            if (name !== undefined)
                this.#named.set(name, value);
        }
    }
}
function fullName(signature, given) {
    const named = [...signature.positional, ...(signature.named ?? [])];
    const switches = signature.switches ?? [];
    const common = commonShort.get(given) ?? given;
    const isSwitch = (name) => switches.includes(name) || commonSwitches.includes(name);
    const known = [...named, ...switches, ...commonValues, ...commonSwitches];
    const name = known.find((each) => each === common) ?? known.find((each) => each.startsWith(common));
    return name === undefined ? { name: given, takes: false } : { name, takes: !isSwitch(name) };
}
function bindArguments(walker, command, signature) {
    const bound = new Arguments();
    const { args } = command;
    const known = signature.positional.length > 0 || signature.named !== undefined || signature.switches !== undefined;
    for (let index = 0; index < args.length; index++) {
        const arg = args[index];
        if (arg === undefined)
            break;
        if (arg.splat) {
            splat(walker, bound, arg, signature);
            continue;
        }
        if (arg.parameter === undefined) {
            bound.place(walker.evaluate(arg.word));
            continue;
        }
        const { name, takes } = fullName(signature, arg.parameter);
        const next = args[index + 1];
        if (arg.attached !== undefined)
            bound.name(name, walker.evaluate(arg.attached));
        else if ((takes || (!known && !commonSwitches.includes(name))) && next !== undefined && next.parameter === undefined && !next.splat) {
            bound.name(name, walker.evaluate(next.word));
            index += 1;
        }
        else if (!takes && known && name === arg.parameter && !commonSwitches.includes(name) && !(signature.switches ?? []).includes(name) && next !== undefined && next.parameter === undefined && !next.splat) {
            bound.name(name, walker.evaluate(next.word));
            index += 1;
        }
        else
            bound.name(name, undefined);
    }
    bound.settle(signature.positional);
    return bound;
}
function splatEither(bound, maps, signature, span) {
    const found = new Map();
    for (const map of maps) {
        if (map.kind !== "map" || map.entries.has("*"))
            bound.hidden = true;
        else
            for (const [key, value] of map.entries)
                found.set(fullName(signature, key).name, [...(found.get(fullName(signature, key).name) ?? []), value]);
    }
    for (const [name, values] of found)
        bound.name(name, choiceOf(values, span));
}
function splat(walker, bound, arg, signature) {
    const value = walker.evaluate(arg.word);
    const maps = value.kind === "list" && value.choice ? value.items : [value];
    if (maps.length > 1 || value.maybe === true)
        return splatEither(bound, maps, signature, arg);
    for (const each of maps) {
        if (each.kind === "map") {
            for (const [key, entry] of each.entries) {
                if (key === "*")
                    bound.hidden = true;
                else
                    bound.name(fullName(signature, key).name, entry);
            }
        }
        else if (each.kind === "list" && !each.choice)
            for (const item of itemsOf(each))
                bound.place(item);
        else
            bound.hidden = true;
    }
}

// EXTERNAL MODULE: ./build/commands/packages.js
var commands_packages = __webpack_require__(1942);
// EXTERNAL MODULE: ./build/facts/server-roles.js
var server_roles = __webpack_require__(6269);
;// CONCATENATED MODULE: ./build/commands/powershell/harmless-nouns.js
const modules = {
    netadapter: "- advancedproperty binding checksumoffload encapsulatedpackettaskoffload hardwareinfo ipsecoffload lso packetdirect powermanagement qos rdma rsc rss sriov sriovvf statistics uso vmq vmqqueue vport",
    netip: "address interface httpsconfiguration httpsstate configuration v4protocol v6protocol secrule secmainmoderule secquickmodecryptoset secmainmodecryptoset secphase1authset secphase2authset secdospsetting",
    netipsec: "rule mainmoderule quickmodecryptoset mainmodecryptoset phase1authset phase2authset dospsetting",
    netfirewall: "rule profile setting addressfilter applicationfilter interfacefilter interfacetypefilter portfilter securityfilter servicefilter hypervrule hypervvmsetting hypervprofile dynamickeywordaddress",
    net: "route neighbor tcpsetting tcpconnection udpsetting udpendpoint offloadglobalsetting transportfilter connectionprofile compartment isatapconfiguration 6to4configuration teredoconfiguration teredostate nattransitionconfiguration dnstransitionconfiguration lbfoteam lbfoteammember lbfoteamnic nat natexternaladdress natglobal natsession natstaticmapping qospolicy qostrafficclass qosflowcontrol qosdcbxsetting qosdcbxsettings switchteam switchteammember eventsession eventprovider eventpacketcaptureprovider eventnetworkadapter eventvmnetworkadapter ipinterface",
    mp: "preference signature scan threat threatdetection threatcatalog computerstatus wdoscan performancerecording performancereport rollback",
    appx: "package provisionedpackage packagemanifest packagevolume volume defaultvolume log packagelastError streaming sharedpackagecontainer provisionedsharedpackagecontainer packageautoupdatesettings",
    appv: "clientpackage clientconnectiongroup clientconfiguration publishingserver publishingclientpackage clientmode",
    dnsclient: "- serveraddress cache globalsetting nrptglobal nrptpolicy nrptrule dohserveraddress dohserverpolicy",
    dnsserver: "- resourcerecord resourcerecorda resourcerecordaaaa resourcerecordcname resourcerecorddnskey resourcerecordds resourcerecordmx resourcerecordptr resourcerecordaging forwarder primaryzone secondaryzone stubzone conditionalforwarderzone zone zonedelegation zoneaging zonetransfer zonescope zonesign zonekeymasterrole setting recursion recursionscope roothint scavenging cache diagnostics globalnameszone globalqueryblocklist edns dssetting responseratelimiting queryresolutionpolicy clientsubnet trustanchor directorypartition policy virtualizationinstance",
    dhcpserver: "v4scope v6scope v4optionvalue v6optionvalue v4optiondefinition v4reservation v4exclusionrange v4lease v4binding v4class v4failover v4failoverscope v4filter v4filterlist v4policy v4superscope v4dnssetting v4multicastscope v6exclusionrange v6reservation indc setting database auditlog dnscredential securitygroup",
    smb: "share shareaccess serverconfiguration clientconfiguration mapping bandwidthlimit multichannelconstraint multichannelconnection openfile session connection delegation servernetworkinterface witnessclient opensharesession globalmapping pathacl",
    ad: "user group groupmember computer object account accountpassword accountcontrol accountexpiration accountauthenticationpolicysilo organizationalunit principalgroupmembership serviceaccount serviceaccountpassword computerserviceaccount domain domainmode forest forestmode trust replicationsite replicationsitelink replicationsubnet replicationconnection replicationsitelinkbridge optionalfeature finegrainedpasswordpolicy finegrainedpasswordpolicysubject defaultdomainpasswordpolicy centralaccesspolicy centralaccessrule claimtype resourceproperty resourcepropertylist directoryserver directoryserveroperationmasterrole rootdse",
    vm: "- switch switchteam switchteammember switchextension harddiskdrive networkadapter networkadapteracl networkadapterextendedacl networkadaptervlan networkadapterisolation networkadapterteammapping networkadapterfailoverconfiguration processor memory dvddrive floppydiskdrive firmware snapshot checkpoint host hostcluster hostsupportedversion replication replicationserver replicationauthorizationentry replicationstatistics scsicontroller idecontroller comport integrationservice storagepath video bios keyprotector security securitypolicy sannode group groupmember gpupartitionadapter partitionablegpu remotefx3dvideoadapter remotefxphysicalvideoadapter resourcepool resourcemetering migration migrationnetwork consolesupport connectaccess connection fibrechannelhba assignabledevice file initialreplication failover trace version savedstate pmemcontroller",
    cluster: "- node resource group quorum network networkinterface disk sharedvolume parameter ownernode resourcedependency access log vmmonitoreditem affinityrule faultdomain scaleoutfileserverrole fileserverrole genericapplicationrole genericservicerole virtualmachinerole storagespacesdirect s2d performancehistory",
    printer: "- driver port property",
    ps: "session sessionconfiguration sessionoption repository resource resourcerepository readlineoption readlinekeyhandler remoting breakpoint debug drive gallery snapin hostprocess",
    cim: "instance session sessionoption indicationevent",
    wmi: "object event",
    bits: "transfer file",
    s3: "object bucket bucketv2 bucketpolicy bucketacl bucketencryption bucketversioning bucketwebsite bucketlifecycle bucketlogging bucketnotification bucketreplication buckettagging objectacl presignedurl publicaccessblock corsconfiguration acl multipartupload multipartuploadupload",
    ssm: "parameter parameterhistory document documentcontent documentdefaultversion command agent inventory maintenancewindow association activation patchbaseline resourcetag",
    sec: "secret secretvalue resourcepolicy resourcetag",
    ec2: "instance image imageattribute tag snapshot volume networkinterface securitygroup securitygroupingress securitygroupegress subnet vpc keypair address route routetable launchtemplate hosts metadata instancemetadata instanceattribute instancemetadataoption passworddata template",
    iscsi: "target targetportal connection session chapsecret initiator servertarget virtualdisk virtualdisksnapshot serversetting virtualdiskoperation virtualdisktargetmapping",
    mpio: "setting supportedhw availablehw globaldefaultloadbalancepolicy",
    nfs: "share sharepermission clientconfiguration serverconfiguration clientgroup netgroup netgroupstore mappingstore mappedidentity openfile session",
    dfsn: "root roottarget folder foldertarget access serverconfiguration",
    dfsr: "- eplicationgroup eplicatedfolder member membership connection connectionschedule groupschedule serviceconfiguration delegation backlog cloning filehash guidfilehash preserved configurationfromad configurationtemplate",
    dfs: "replicationgroup replicatedfolder",
    fsrm: "quota quotatemplate autoquota filescreen filescreentemplate filescreenexception filegroup classification classificationrule classificationpropertydefinition filemanagementjob setting storagereport adrsetting macro",
    vpn: "connection connectiontriggerapplication connectiontriggerdnsconfiguration connectiontriggertrustednetwork connectionipsecconfiguration connectionroute connectionproxy serverconfiguration",
    scheduledtask: "- action principal settingsset trigger",
    autologger: "config",
    etwtrace: "session provider",
    bc: "cache cachefile cachesizelimit datafile distributed distributedclient hostedclient hostedserver local downgrading authentication clientconfiguration secretkey servecontent datacacheextension",
    kds: "rootkey configuration cache",
    container: "image network",
    hns: "network endpoint policylist",
    wdac: "bidtrace",
    az: "account context subscription tenant default accesstoken contextautosave environment config module resource resourcegroup resourcelock resourceprovider providerfeature tag deployment resourcegroupdeployment roleassignment roledefinition policyassignment policydefinition vm vmconfig vmextension vmosdisk vmdatadisk vmimage vmsourceimage vmoperatingsystem vmnetworkinterface vmbootdiagnostic vmruncommand vmss vmssvm vmssextension vmcustomscriptextension vmdscextension vmaccessextension vmplan vmsize vmsecret vmsecurityprofile vmuefi vmcopydataDisk image imageconfig imageosdisk imagebuildertemplate imagebuilderrun imagebuilderdistributorobject imagebuildercustomizerobject imagebuildersourceobject imagebuildertemplatecustomizerobject imagebuildertemplatedistributorobject imagebuildertemplatesourceobject gallery galleryimagedefinition galleryimageversion galleryimageversiontargetregion disk diskaccess diskconfig diskencryptionset diskupdateconfig snapshot snapshotconfig availabilityset proximityplacementgroup virtualnetwork virtualnetworksubnetconfig virtualnetworkpeering networkinterface networkinterfaceipconfig networksecuritygroup networksecurityruleconfig networksecurityrule publicipaddress loadbalancer bastion privateendpoint keyvault keyvaultsecret keyvaultcertificate keyvaultkey keyvaultaccesspolicy storageaccount storageaccountkey storagecontext storagecontainer storagecontainersastoken storageblob storageblobcontent storageblobcopy storageblobsastoken storagefile storagefilecontent storageshare storagetable storagequeue userassignedidentity managedidentity aduser adgroup adserviceprincipal adapplication adappcredential dnszone dnsrecordset privatednszone logicapp automationaccount automationrunbook operationalinsightsworkspace sqldatabase sqlserver webapp appserviceplan functionapp aks akscluster aksnodepool containergroup containerregistry recoveryservicesvault recoveryservicesbackupprotectionpolicy wvdhostpool wvdapplicationgroup wvdworkspace wvdsessionhost wvdregistrationinfo wvdusersession",
};
const nouns = new Set(Object.entries(modules).flatMap(([beginning, rest]) => rest.toLowerCase().split(" ").map((end) => (end === "-" ? beginning : `${beginning}${end}`))));
function isModuleNoun(noun) {
    return nouns.has(noun);
}
const strongVerbs = /^(?:install|invoke|initialize|build|deploy|publish|complete|request|start|run|execute|setup|provision|apply|configure|bootstrap|launch|call|use|enter|confirm|ensure)$/;
const knownStrong = new Set(`install-language install-packageprovider install-script install-psresource install-windowsupdate install-chocolateypath install-adserviceaccount invoke-ciminstance initialize-disk initialize-physicaldisk
  initialize-volume initialize-tpm initialize-certificate complete-bitstransfer complete-transaction complete-vmfailover publish-module publish-script publish-psresource start-sleep start-transcript start-transaction
  start-dtc start-dtcdiagnosticresourcemanager start-mpscan start-mpwdoscan start-trace start-vm start-vmtrace start-vminitialreplication start-vmfailover start-cluster start-clusternode start-clustergroup
  start-clusterresource start-etwtracesession start-neteventsession start-pcsvdevice start-printjob start-azvm start-azvmss start-ec2instance start-addirectoryserver start-appvvirtualprocess start-dnsserverzonetransfer
  start-dnsserverscavenging start-storagediagnosticlog start-autologgerconfig start-azimagebuildertemplate start-azstorageblobcopy publish-bccontent publish-bcfilecontent publish-bcwebcontent invoke-azvmruncommand invoke-azvmssvmruncommand
  invoke-azresourceaction invoke-azrestmethod use-transaction use-culture enter-pssession enter-pshostprocess confirm-securebootuefi request-azvmjit invoke-gpupdate invoke-iscsitargetvirtualdisk
  invoke-dhcpserverv4failoverreplication invoke-dnsserverzonesign invoke-dnsserverzoneunsign install-adserviceaccount invoke-mprollback invoke-troubleshootingpack invoke-cimmethod invoke-operationvalidation`.split(/\s+/));

;// CONCATENATED MODULE: ./build/commands/powershell/modules.js

const aliases = new Map(Object.entries({
    "%": "foreach-object", foreach: "foreach-object", "?": "where-object", where: "where-object", iex: "invoke-expression", icm: "invoke-command", saps: "start-process", start: "start-process",
    iwr: "invoke-webrequest", irm: "invoke-restmethod", "add-windowsfeature": "install-windowsfeature", "remove-windowsfeature": "uninstall-windowsfeature", sal: "set-alias", nal: "new-alias",
    echo: "write-output", write: "write-output", sp: "set-itemproperty", si: "set-item", ni: "new-item", ri: "remove-item", rm: "remove-item", cp: "copy-item", cpi: "copy-item", mi: "move-item", mv: "move-item",
    gi: "get-item", gc: "get-content", cat: "get-content", sc: "set-content", ac: "add-content", gci: "get-childitem", ls: "get-childitem", ipmo: "import-module", sv: "set-variable", nv: "new-variable",
    select: "select-object", sort: "sort-object", measure: "measure-object", ft: "format-table", fl: "format-list", fw: "format-wide", oh: "out-host", tee: "tee-object", spsv: "stop-service",
    sasv: "start-service", gsv: "get-service", kill: "stop-process", spps: "stop-process", gps: "get-process", ps: "get-process", sleep: "start-sleep", pwd: "get-location", sl: "set-location", cd: "set-location", chdir: "set-location", pushd: "push-location", popd: "pop-location",
    gwmi: "get-wmiobject", gcim: "get-ciminstance", iwmi: "invoke-wmimethod", icim: "invoke-cimmethod", sajb: "start-job", rjb: "remove-job", rcjb: "receive-job", wjb: "wait-job", gv: "get-variable",
    ii: "invoke-item", copy: "copy-item", move: "move-item", "set-webconfig": "set-webconfiguration", group: "group-object", gm: "get-member", rni: "rename-item", ren: "rename-item", rnp: "rename-itemproperty",
    rp: "remove-itemproperty", gp: "get-itemproperty", cvpa: "convert-path", rvpa: "resolve-path", ogv: "out-gridview", lp: "out-printer", h: "get-history", r: "invoke-history", curl: "curl", wget: "wget",
    "new-webapp": "new-webapplication", "add-computer": "add-computer",
}));
const harmlessVerbs = new Set("get test write format out select where measure compare find convertto convertfrom convert split resolve read show wait sort group tee trace search watch ping assert should".split(" "));
const harmlessNouns = new Set(`acl alias applockerpolicy archive authenticodesignature biosdata bitlocker bitlockerkeyprotector bitsfile bitstransfer breakpoint capability certificate certificateenrollmentpolicyserver
  cimassociatedinstance ciminstance cimsession cimsessionoption classicautoplay clipboard clixml computer computercheckpoint computermachinepassword computerrestore computerrestorepoint consolehost content
  controlpanelitem counter credential csv culture customobject date debugger default defragmentation directory disk diskimage dnsclientcache dnsclientserveraddress dnsclient dnsclientnrptrule
  driver dscresourcefilter dtclog error etwtracesession event eventlog eventsubscriber executionpolicy experimentalfeature fileautocomplete filehash fileintegrity filestoragetier formatdata
  gpo gporeport guid hgsattestation history host hotfix html initiatorport initiatorid item itemproperty job json language kdsrootkey localgroup localgroupmember localuser location log loggroup
  markdown maskingset member memorydump mofcompile module modulemanifest moduledirectory msmqqueue netadapter null object objectref optionalfeatureinfo package packageprovider packagesource pagefile
  pagefilesetting partition partitionaccesspath path pcsvdevice physicaldisk pnpdevice printer printerdriver printerport printjob process processmitigation propertyvalue psbreakpoint psconsolefile
  psdebug psdrive psgallery psreadlineoption psreadlinekeyhandler psrepository psresource psresourcerepository psscript pssession pssessionconfiguration pssessionoption pssnapin psremoting pshostprocess
  random randomly registry registrykey registryvalue resiliencysetting restmethod runspace script scriptfileinfo scheduledtaskaction scheduledtaskprincipal scheduledtasksettingsset
  scheduledtasktrigger securebootuefi securestring service sleep smbshare smbshareaccess smbserverconfiguration smbclientconfiguration smbmapping smbserverhardening startlayout stopwatch storagebitlocker storagepool
  storagesetting strictmode string supporttoolspackage systemdriver systemlocale systempreferreduilanguage taskbar template tempfile testdrive timespan timezone tlsciphersuite tlsecccurve tlssessionticketkey
  tracesource transcript type transaction troubleshootingpack tpm tpmownerauth typedata uevtemplate uiculture unique updates usermodesetting utcdate variable vhd virtualdisk volume vpnconnection webproxy webrequest
  webserviceproxy webdownload webdownloader win32shortcut windowscapability windowsdriver windowsedition recyclebin help temporaryfile file userinternationalsettingstosystem scheduledtask job cimclass serialnumber windowssearch printconfiguration windowserrorreporting windowsimage windowsproductkey windowssearchsetting windowsupdate windowsupdatelog windowsreservedstoragestate
  winacceptlanguagefromlanguagelistoptout wincultureFromlanguagelistoptout windefaultinputmethodoverride winevent winhomelocation winlanguagebaroption winsystemlocale winuilanguageoverride winuserlanguagelist
  wmiinstance wmiobject wsmancredssp wsmaninstance wsmanquickconfig wuinstall wuservicemanager wulist wusettings wuhistory wuresetcomponents xml xpath zip zipfile sessionenvironment culturesetting wininput
  wusa chocolateypath envvar environmentvariable path2 cleanup`.toLowerCase().split(/\s+/));
function isHarmlessCmdlet(name) {
    const found = /^([a-z]+)-([a-z][\w-]*)$/.exec(name);
    if (found === null)
        return undefined;
    const [, verb = "", noun = ""] = found;
    if (harmlessVerbs.has(verb))
        return true;
    return strongVerbs.test(verb) ? knownStrong.has(name) : harmlessNouns.has(noun) || isModuleNoun(noun);
}
function isIisCmdlet(name) {
    const found = /^([a-z]+)-([a-z]\w*)$/.exec(name);
    if (found === null)
        return false;
    const [, verb = "", noun = ""] = found;
    if (harmlessVerbs.has(verb))
        return false;
    return /^iis[a-z]+$/.test(noun) || /^web(?:site|app|apppool|apppoolstate|application|virtualdirectory|binding|configuration\w*|globalmodule|handler|managedmodule|item\w*|itemstate|commitdelay|requesttracing\w*|centralcertprovider\w*|ftpsite|sitestate)$/.test(noun);
}
const blockWords = new Set("begin process end clean dynamicparam inlinescript parallel sequence checkpoint-workflow describe context it should beforeall beforeeach afterall aftereach beforediscovery node data where-object sort-object measure-command".split(" "));

;// CONCATENATED MODULE: ./build/commands/powershell/dsc.js





const harmless = /^x?(?:file|registry\w*|environment|service|serviceset|user|group|groupset|userset|log|archive|remotefile|firewall\w*|waitfor\w*|localconfigurationmanager|timezone|powerplan|systemlocale|uac|ieesc|ieenhancedsecurityconfiguration|useraccountcontrol|remotedesktopadmin|remotedesktopsettings|virtualmemory|pendingreboot|certificateexport|pfximport|certificateimport|smb\w*|scheduledtask|eventlog|windowseventlog|net\w*|ipaddress|dnsserveraddress|dnsclient\w*|defaultgatewayaddress|hostsfile|disk|mountimage|opticaldiskdriveletter|diskaccesspath|windowscapability|windowsupdate\w*|psrepository|psmodule|psresource\w*|securitypolicy|accountpolicy|auditpolicy\w*|userrightsassignment|securityoption|cntfs\w*|ntfs\w*|acl\w*|chocoinstaller|cchocoinstaller|cchocosource|cchocofeature|cchococonfig|configurationrepositoryshare|configurationrepositoryweb|resourcerepositoryweb|reportserverweb)$/i;
function runResource(walker, command, type) {
    const last = command.args.at(-1);
    if (/^import-dscresource$/i.test(type))
        return true;
    if (command.call !== undefined || last?.word.kind !== "block" || !/^[a-z]\w*$/i.test(type) || blockWords.has(type.toLowerCase()))
        return false;
    applyResource(walker, type, propertiesOf(walker, last.word.block), command);
    return true;
}
function invokeResource({ walker, bound, command, session }) {
    if (/^(?:get|test)$/i.test(pathOf(bound.get("method"))))
        return undefined;
    const property = bound.get("property");
    const name = textOf(bound.get("name"));
    if (property?.kind === "map" && name !== undefined)
        applyResource(walker, name.text, property.entries, command);
    else
        session.unread("the DSC resource that is invoked", command);
    return undefined;
}
function propertiesOf(walker, block) {
    const found = new Map();
    for (const statement of block.body) {
        const [element] = statement.kind === "pipeline" ? statement.elements : [];
        if (element?.kind !== "command" || element.command.name.kind !== "text")
            continue;
        const { args } = element.command;
        const written = pathOf(walker.evaluate(element.command.name));
        const [key = "", inline] = written.split("=", 2);
        const [first] = args;
        if (inline !== undefined && inline !== "")
            found.set(key.toLowerCase(), walker.text(inline, element.command.name));
        else if (first !== undefined) {
            const equals = pathOf(walker.evaluate(first.word));
            const value = equals === "=" || inline === "" ? args[inline === "" ? 0 : 1] : undefined;
            if (value !== undefined)
                found.set(key.toLowerCase(), walker.evaluate(value.word));
            else if (equals.startsWith("="))
                found.set(key.toLowerCase(), walker.text(equals.slice(1), first));
        }
    }
    return found;
}
function isPresent(properties) {
    const ensure = properties.get("ensure");
    return (ensure?.kind === "list" && ensure.choice) || !/^(?:absent|disable|disabled)$/i.test(pathOf(ensure));
}
function applyResource(walker, type, properties, span) {
    const { session } = walker;
    const kind = type.toLowerCase().replace(/^x(?=[a-z])/, "");
    const present = isPresent(properties);
    if (/^(?:windowsfeature|windowsfeatureset|windowsoptionalfeature|windowsoptionalfeatureset)$/.test(kind)) {
        const named = properties.get("name");
        const names = itemsOf(named);
        const all = isMaybe(properties.get("includeallsubfeature"));
        const follow = () => {
            for (const word of names.flatMap((item) => wordsOf(item, (each) => walker.word(each)))) {
                (0,programs/* nameFeatures */.tG)(session, { ...word, start: span.start, end: span.end }, present);
                const sub = present && all ? (0,server_roles/* subFeatureWithIis */.ai)((0,server_roles/* featureName */.qx)(word.text)) : undefined;
                if (sub !== undefined)
                    session.feature(sub, true, span);
            }
        };
        if (present || (isSure(named) && named?.maybe !== true))
            follow();
        else
            walker.underCondition(follow);
        if (present && names.length === 0)
            session.unread("a feature whose name is not said", span);
    }
    else if (/^(?:webapppool|apppool)$/.test(kind))
        pool(walker, properties, span);
    else if (/^web|^iis/.test(kind)) {
        if (!isEmpty(properties.get("credential")) && properties.has("credential"))
            session.secret("S7", span);
        else if (present)
            session.iis(true, `the DSC resource ${type} configures IIS`, span);
    }
    else if (kind === "dscwebservice")
        session.iis(true, `the DSC resource ${type} configures IIS`, span);
    else if (kind === "script") {
        const set = properties.get("setscript");
        if (set?.kind === "block")
            walker.block(set.block);
        else
            session.unread("what a DSC resource runs", span);
    }
    else if (kind === "computer" || kind === "offlinedomainjoin") {
        if (properties.has("domainname") || kind === "offlinedomainjoin")
            session.domain(true, span);
        else if (properties.has("workgroupname"))
            session.domain(false, span);
    }
    else if (kind === "service" && (0,programs/* isIisService */.Ff)(pathOf(properties.get("name"))))
        session.iis(true, "a service of IIS is configured", span);
    else if (kind === "cchocopackageinstaller" || kind === "cchocopackageinstallerset") {
        for (const word of itemsOf(properties.get("name")).flatMap((item) => wordsOf(item, (each) => walker.word(each))))
            (0,commands_packages/* installPackage */.Ed)(session, word, "Chocolatey");
    }
    else if (!harmless.test(type))
        session.unread(`the DSC resource "${type}"`, span);
}
function isMaybe(value) {
    return value !== undefined && truthOf(value) !== false;
}
function pool(walker, properties, span) {
    const identity = properties.get("identitytype");
    const credential = properties.get("credential");
    const custom = identity === undefined || /^specificuser$|^3$/i.test(pathOf(identity)) || isHidden(identity);
    if (credential !== undefined && !isEmpty(credential) && custom)
        walker.session.secret("S5", span);
    else if (isPresent(properties))
        walker.session.iis(true, "a DSC resource configures an application pool", span);
}

// EXTERNAL MODULE: ./build/commands/brought-files.js
var brought_files = __webpack_require__(5816);
;// CONCATENATED MODULE: ./build/commands/powershell/bringing.js



function bring({ session, command }, brought) {
    if (brought !== undefined && brought.to !== "")
        (0,programs/* copyInto */.s)(session, brought.from, brought.to, command);
}
function download(...parameters) {
    return {
        signature: { positional: [], named: ["bucketname", "key", "keyprefix", "file", "folder", "localfile", "localfolder", "container", "blob", "destination", "context", "region"] },
        run: (call) => {
            for (const parameter of parameters)
                bring(call, { from: "", to: pathOf(call.bound.get(parameter)) });
            return undefined;
        },
    };
}
const bringing = [
    ["rename-item", { signature: { positional: ["path", "newname"], named: ["literalpath", "credential"] }, run: (call) => void bring(call, (0,brought_files/* renamed */.fN)(pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped), pathOf(call.bound.get("newname")))) }],
    ["expand-archive", { signature: { positional: ["path", "destinationpath"], named: ["literalpath"] }, run: (call) => void bring(call, (0,brought_files/* unpacked */.KZ)(pathOf(call.bound.get("destinationpath")))) }],
    ["expand-7zip", { signature: { positional: ["archivefilename", "targetpath"] }, run: (call) => void bring(call, (0,brought_files/* unpacked */.KZ)(pathOf(call.bound.get("targetpath")))) }],
    ["read-s3object", download("file", "folder")],
    ["copy-s3object", download("localfile", "localfolder")],
    ["get-azstorageblobcontent", download("destination")],
    ["get-azurestorageblobcontent", download("destination")],
];

// EXTERNAL MODULE: ./build/commands/foreign-code.js
var foreign_code = __webpack_require__(4813);
;// CONCATENATED MODULE: ./build/commands/powershell/foreign.js





const startsMore = /\bprocess(?=\s*\.\s*start)|processstartinfo|createprocess|shellexecute|winexec|assembly\s*\.\s*load|powershell\s*\.\s*create|runspacefactory|managementclass|managementobject|servermanager|microsoft\.web|dismenablefeature/i;
function addType({ bound, session, command }) {
    for (const path of itemsOf(bound.get("path") ?? bound.get("literalpath")))
        if ((0,foreign_code/* isForeignLibrary */.Wd)(pathOf(path)))
            session.unread(`the library "${(0,commands_session/* shownPath */.pS)(pathOf(path))}"`, command);
    for (const name of itemsOf(bound.get("assemblyname")))
        if (/\.dll["']?$/i.test(pathOf(name)) && (0,foreign_code/* isForeignLibrary */.Wd)(pathOf(name)))
            session.unread(`the library "${(0,commands_session/* shownPath */.pS)(pathOf(name))}"`, command);
    const code = bound.get("typedefinition") ?? bound.get("memberdefinition");
    if (code === undefined)
        return undefined;
    const text = textOf(code);
    if (text === undefined || startsMore.test(text.text))
        session.unread("what the classes do that are compiled here", command);
    return undefined;
}
function newService({ bound, session, command, walker }) {
    const program = bound.get("binarypathname");
    if (program === undefined && !bound.hidden)
        return undefined;
    const text = textOf(program);
    (0,programs/* runLater */.sR)(session, command, text === undefined ? undefined : { ...text, origin: text.origin }, "what a service runs");
    return walker.unknown(command);
}
function setTask({ bound, session, command }) {
    if (bound.has("action"))
        (0,programs/* runLater */.sR)(session, command, textOf(bound.get("action")), "what a scheduled task runs at another time");
    return undefined;
}
function takePackage({ bound, session, command, walker }) {
    const source = itemsOf(bound.get("source")).map(pathOf).find((each) => !(0,programs/* isKnownSource */.rp)(each) && !/^(?:psgallery|nuget(?:\.org)?|nugetgallery|https:\/\/www\.(?:nuget\.org|powershellgallery\.com)\/api\/v2\/?)$/i.test(each));
    if (source !== undefined)
        session.unread(`a package of the source "${(0,commands_session/* shownPath */.pS)(source)}"`, command);
    else
        for (const item of itemsOf(bound.get("name")))
            for (const word of wordsOf(item, (span) => walker.word(span)))
                (0,commands_packages/* installPackage */.Ed)(session, word, "PowerShell");
    return undefined;
}
const foreignCmdlets = [
    ["add-type", { signature: { positional: ["typedefinition"], named: ["path", "literalpath", "assemblyname", "memberdefinition", "name", "namespace", "usingnamespace", "referencedassemblies", "language", "outputassembly", "outputtype", "compileroptions", "compilerparameters"], switches: ["ignorewarnings"] }, run: addType }],
    ["set-scheduledtask", { signature: { positional: ["taskname"], named: ["action", "trigger", "principal", "settings", "user", "password", "taskpath", "inputobject"] }, run: setTask }],
    ["install-package", { signature: { positional: ["name"], named: ["source", "providername", "requiredversion", "minimumversion", "maximumversion", "destination", "scope", "inputobject"], switches: ["skipdependencies", "forcebootstrap", "allowclobber", "skippublishercheck", "acceptlicense"] }, run: takePackage }],
    ["new-service", { signature: { positional: ["name", "binarypathname"], named: ["displayname", "description", "startuptype", "credential", "dependson", "securitydescriptorsddl"] }, run: newService }],
];

// EXTERNAL MODULE: ./build/commands/folders.js
var folders = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/commands/pool-account.js
var pool_account = __webpack_require__(1787);
;// CONCATENATED MODULE: ./build/commands/powershell/iis.js




function secretIn(value, depth = 0) {
    if (value === undefined || depth > 5)
        return undefined;
    if (value.kind === "list") {
        for (const item of value.items) {
            const found = secretIn(item, depth + 1);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    if (value.kind !== "map")
        return undefined;
    for (const [name, entry] of value.entries) {
        if ((0,iis_secrets/* isSecretName */.eh)(name) && !isEmpty(entry))
            return { span: entry, name };
        const found = secretIn(entry, depth + 1);
        if (found !== undefined)
            return { span: found.span, name: `${name}.${found.name}` };
    }
    return undefined;
}
function mayHoldAnything(value) {
    return value !== undefined && (value.kind === "unknown" || (value.kind === "map" && value.entries.has("*")) || itemsOf(value).some((item) => item.kind === "map" && item.entries.has("*")));
}
function secretOf(name, value) {
    for (const each of itemsOf(name)) {
        const text = pathOf(each);
        if ((0,iis_secrets/* isSecretName */.eh)(text) && !isEmpty(value))
            return { span: value ?? each, name: text };
    }
    const inside = secretIn(value);
    return inside === undefined ? undefined : { span: inside.span, name: `${pathOf(name)}.${inside.name}` };
}
function accountOf(name, value) {
    const fields = new Map();
    const note = (key, each, depth) => {
        if (each.kind === "map" && depth < 5)
            for (const [inner, entry] of each.entries)
                note(inner, entry, depth + 1);
        else
            fields.set(/\w+$/.exec(key.trim().slice(-100))?.[0].toLowerCase() ?? "", each);
    };
    if (value?.kind === "map")
        note("", value, 0);
    else if (value !== undefined)
        for (const each of itemsOf(name))
            note(pathOf(each), value, 0);
    if (fields.has("password") && isEmpty(fields.get("password")))
        return {};
    const user = fields.get("username");
    return { identity: pathOf(fields.get("identitytype")), user: user === undefined ? undefined : { text: pathOf(user), known: user.kind === "text" && user.known } };
}
function setConfiguration({ session, command, bound }, path, name, value, otherwise) {
    const secret = secretOf(name, value);
    const whole = `${path} ${pathOf(name)}`;
    if (secret !== undefined) {
        const signal = (0,iis_secrets/* signalOfPath */.Vd)(`${whole} ${secret.name}`, otherwise);
        const within = secret.span.start >= command.start && secret.span.end <= command.end && secret.span.end > secret.span.start;
        session.secret(signal, within ? secret.span : command);
    }
    else if (/configurationredirection/i.test(whole) && /enabled/i.test(whole) && !/^\$?false$/i.test(pathOf(value)))
        session.secret("S11", command);
    else if (!/processmodel|apppool|applicationpool/i.test(whole) || !(0,pool_account/* setAccount */.E)(session, accountOf(name, value), command, "S2"))
        session.iis(true, "the configuration of IIS is changed", command);
    const room = /processmodel|virtualdirector|anonymousauthentication|credential|^iis:[\\/]apppools|applicationpool|webadministration/i.test(whole);
    const hidden = bound.hidden || itemsOf(name).some((each) => each.kind === "unknown" || (each.kind === "text" && !each.known && isHidden(each))) || (secret === undefined && room && mayHoldAnything(value) && !/\.(?!processmodel$)[a-z]+$|^(?!processmodel$|virtualdirectorydefaults$|\.$)[a-z]+$/i.test(pathOf(name)));
    if (hidden)
        session.unread("a setting of IIS that is filled in later", command);
}
const ownProperties = /^(?:processmodel|virtualdirectorydefaults|applicationdefaults|applicationpooldefaults|sitedefaults|managedruntimeversion|managedpipelinemode|enable32bitapponwin64)(?:$|\.)/i;
function touchesIis(call, path) {
    const { bound, session, command } = call;
    const where = [placeOf(call, path), pathOf(call.piped)].find((each) => /^\s*['"]?iis:[\\/]|\biis:[\\/]/i.test(each));
    const names = itemsOf(bound.get("name"));
    const lost = (0,folders/* isLost */.JD)(path);
    if (where !== undefined || (!/^(?:hk\w{2,3}|registry):/i.test(path.trim()) && names.some((name) => ownProperties.test(pathOf(name))))) {
        setConfiguration(call, where ?? path, bound.get("name"), bound.get("value"), "S7");
        return true;
    }
    const secret = names.some((name) => isHidden(name) || (0,iis_secrets/* isSecretName */.eh)(pathOf(name))) && !isEmpty(bound.get("value"));
    const line = textOf(bound.get("value"));
    if (lost && line?.known === true && /\s/.test(line.text) && session.rehearse(line.origin, "cmd").some((effect) => effect.kind !== "unread"))
        session.unread("a command line that is set at a place which is filled in later", command);
    if ((bound.hidden && (path === "" || lost)) || (lost && secret))
        session.unread("a property that is set at a place which is filled in later", command, "setting");
    return false;
}
function placeOf({ session }, path) {
    return (0,folders/* placeOf */.$t)(session.run, path.trim().replace(/^(?:webadministration::(?:\\\\[^\\/]*)?|iis:(?![\\/]))[\\/]?/i, "IIS:\\"));
}
const goTo = (call) => {
    const path = placeOf(call, pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped));
    (0,folders/* changeFolder */.nR)(call.session.run, call.name === "push-location" ? "push" : call.name === "pop-location" ? "pop" : "set", path);
    return undefined;
};
const folderSignature = { positional: ["path"], named: ["literalpath", "stackname"], switches: ["passthru"] };
function setObject(call, path, value) {
    setConfiguration(call, path, undefined, value, "S8");
}
const property = { positional: ["filter", "name", "value"], named: ["pspath", "location", "atindex", "atname", "clr", "type", "atelement"] };
const setWebProperty = (call) => {
    const { bound } = call;
    setConfiguration(call, `${pathOf(bound.get("filter") ?? call.piped)} ${pathOf(bound.get("pspath"))} ${pathOf(bound.get("location"))}`, bound.get("name"), bound.get("value"), "S8");
    return undefined;
};
const setWebConfiguration = (call) => {
    const { bound, walker, command } = call;
    const filter = pathOf(bound.get("filter") ?? call.piped);
    const attribute = /@?([\w.]+)\s*$/.exec(filter.slice(-100))?.[1] ?? "";
    const name = (0,iis_secrets/* isSecretName */.eh)(attribute) ? walker.text(attribute, command) : undefined;
    setConfiguration(call, `${filter} ${pathOf(bound.get("pspath"))}`, name, bound.get("value"), "S8");
    return undefined;
};
const setAttribute = (call) => {
    const { bound } = call;
    setConfiguration(call, `${pathOf(bound.get("configelement"))} ${pathOf(call.piped)}`, bound.get("attributename"), bound.get("attributevalue"), "S8");
    return undefined;
};
const newElement = (call) => {
    const { bound } = call;
    setConfiguration(call, `${pathOf(bound.get("configcollection"))} ${pathOf(call.piped)}`, undefined, bound.get("configattribute"), "S8");
    return undefined;
};
const make = (call) => {
    setConfiguration(call, call.name.includes("pool") ? "applicationPools" : "virtualDirectory", undefined, undefined, "S7");
    return call.walker.unknown(call.command, call.name.includes("pool") ? `IIS:\\AppPools\\${pathOf(call.bound.get("name"))}` : `IIS:\\Sites\\${pathOf(call.bound.get("name"))}`);
};
const binding = (call) => {
    const { bound, session, command, walker } = call;
    const secured = /https/i.test(`${pathOf(bound.get("protocol"))} ${pathOf(bound.get("bindinginformation"))}`) || bound.isOn("ssl");
    if (secured || bound.has("certificatethumbprint"))
        session.run.bind();
    if (bound.has("certificatethumbprint") && !isEmpty(bound.get("certificatethumbprint")))
        session.secret("S14", command, "binding");
    session.iis(true, "a site of IIS gets a binding", command);
    return walker.unknown(command, "web binding");
};
function signal(id) {
    return ({ session, command }) => {
        session.secret(id, command);
        return undefined;
    };
}
const certificateStore = ({ bound, session, command }) => {
    const secret = ["privatekeypassword", "password"].map((name) => bound.get(name)).find((value) => !isEmpty(value));
    if (secret !== undefined || bound.hidden)
        session.secret("S15", secret !== undefined && secret.start >= command.start && secret.end <= command.end ? secret : command);
    else
        session.iis(true, "the centralized certificate store belongs to IIS", command);
    return undefined;
};
const storeSignature = { positional: [], named: ["certstorelocation", "username", "password", "privatekeypassword"] };
const iisCmdlets = [
    ["set-location", { signature: folderSignature, run: goTo }],
    ["push-location", { signature: folderSignature, run: goTo }],
    ["pop-location", { signature: folderSignature, run: goTo }],
    ["set-webconfigurationproperty", { signature: property, run: setWebProperty }],
    ["add-webconfigurationproperty", { signature: property, run: setWebProperty }],
    ["set-webconfiguration", { signature: { positional: ["filter", "value"], named: ["pspath", "location", "metadata"] }, run: setWebConfiguration }],
    ["add-webconfiguration", { signature: { positional: ["filter", "value"], named: ["pspath", "location"] }, run: setWebConfiguration }],
    ["set-iisconfigattributevalue", { signature: { positional: ["configelement", "attributename", "attributevalue"] }, run: setAttribute }],
    ["new-iisconfigattributevalue", { signature: { positional: ["configelement", "attributename", "attributevalue"] }, run: setAttribute }],
    ["new-iisconfigcollectionelement", { signature: { positional: ["configcollection"], named: ["configattribute", "configpropertybag", "addat"] }, run: newElement }],
    ["new-webapppool", { signature: { positional: ["name"] }, run: make }],
    ["new-website", { signature: { positional: ["name"], named: ["port", "physicalpath", "applicationpool", "hostheader", "ipaddress", "id", "sslflags"], switches: ["ssl"] }, run: makeSite }],
    ["new-iissite", { signature: { positional: ["name", "physicalpath", "bindinginformation", "protocol", "certificatethumbprint"], named: ["sslflag", "certstorelocation"], switches: ["passthru"] }, run: binding }],
    ["new-webbinding", { signature: { positional: ["name"], named: ["protocol", "port", "ipaddress", "hostheader", "sslflags"] }, run: binding }],
    ["new-iissitebinding", { signature: { positional: ["name", "bindinginformation", "protocol", "certificatethumbprint"], named: ["sslflag", "certstorelocation"] }, run: binding }],
    ["restore-webconfiguration", { signature: { positional: ["name"] }, run: signal("S10") }],
    ["enable-iissharedconfig", { signature: { positional: [] }, run: signal("S11") }],
    ["export-iisconfiguration", { signature: { positional: [] }, run: signal("S12") }],
    ["enable-iiscentralcertprovider", { signature: storeSignature, run: certificateStore }],
    ["set-iiscentralcertprovider", { signature: storeSignature, run: certificateStore }],
    ["set-iiscentralcertprovidercredential", { signature: storeSignature, run: certificateStore }],
    ["enable-webcentralcertprovider", { signature: storeSignature, run: certificateStore }],
    ["set-webcentralcertprovider", { signature: storeSignature, run: certificateStore }],
    ["set-webcentralcertprovidercredential", { signature: storeSignature, run: certificateStore }],
    ["start-iiscommitdelay", { signature: { positional: [] }, run: () => undefined }],
    ["stop-iiscommitdelay", { signature: { positional: [] }, run: ({ session }) => void session.run.commit() }],
    ["disable-iissharedconfig", { signature: { positional: [] }, run: ({ session, command }) => void session.iis(true, "shared configuration belongs to IIS", command) }],
    ["backup-webconfiguration", { signature: { positional: ["name"] }, run: () => undefined }],
];
function makeSite(call) {
    if (call.bound.isOn("ssl"))
        call.session.run.bind();
    return make(call);
}

;// CONCATENATED MODULE: ./build/commands/powershell/wmi.js


function change(call) {
    const { bound, session, walker, command } = call;
    session.run.commit();
    const path = `${bound.values.map(pathOf).join(" ")} ${pathOf(call.piped)}`.slice(0, 2_000);
    if (/webadministration|microsoftiis/i.test(path))
        setObject(call, path, bound.get("property") ?? bound.get("arguments"));
    return walker.unknown(command, path);
}
const signature = { positional: [], named: ["namespace", "class", "classname", "path", "query", "querydialect", "property", "arguments", "inputobject", "ciminstance", "computername", "key", "filter", "putttype"] };
const wmiCmdlets = ["set-ciminstance", "new-ciminstance", "set-wmiinstance"].map((name) => [name, { signature, run: change }]);

;// CONCATENATED MODULE: ./build/commands/powershell/files.js



function writeFile(session, path, content, span) {
    const texts = itemsOf(content).flatMap((item) => (item.kind === "text" ? [item] : []));
    const text = texts.map((item) => item.text).join("\n");
    session.writes(path, text);
    if (isLog(path))
        return;
    for (const item of texts) {
        const found = (0,iis_secrets/* findCipher */.RW)(item.text);
        if (found === undefined)
            continue;
        const location = item.origin.locate(found.start, found.end);
        if (session.run.isNewCipher(location))
            session.secretAt("S9", location);
    }
    const known = itemsOf(content).every((item) => item.kind === "text" && item.known) ? text : "";
    const statement = session.source.text.slice(span.start, Math.min(span.end, span.start + 20_000));
    fileChanged(session, path, known, `${statement} ${pathOf(content).slice(0, 2_000)}`, span);
}

;// CONCATENATED MODULE: ./build/commands/powershell/questions.js


function answerOf(named, span) {
    const items = itemsOf(named);
    const choice = named.kind === "list" && named.choice;
    const names = items.flatMap((item) => (item.kind === "text" && item.known && /^[\w-]+$/.test(item.text) ? [(0,server_roles/* featureName */.qx)(item.text)] : []));
    return { kind: "list", items, choice, start: span.start, end: span.end, ...(named.maybe === undefined ? {} : { maybe: named.maybe }), ...(names.length === items.length && !choice ? { asks: names } : {}) };
}
function filtered(value, filter) {
    if (value === undefined || value.kind === "unknown")
        return value;
    const there = /^\W*(?:-filterscript\s*\{\s*|-property\s+)?(?:\$(?:_|psitem)\.)?(?:installed|(?:installed|installstate|state)\s+-c?eq\s+(?:\$true|["']?(?:installed|enabled)["']?))[\s)}]*$/i.test(filter.slice(0, 200));
    const items = itemsOf(value);
    if (!there)
        return { kind: "list", items, choice: true, start: value.start, end: value.end };
    return { kind: "list", items, choice: value.kind === "list" && value.choice, start: value.start, end: value.end, ...(value.asks === undefined ? {} : { asks: value.asks }) };
}

;// CONCATENATED MODULE: ./build/commands/powershell/cmdlets.js
















const featureSignature = { positional: ["name"], named: ["configurationfilepath", "vhd", "computername", "credential", "logpath", "source"], switches: ["includeallsubfeature", "includemanagementtools", "restart", "remove"] };
const optionalFeatureSignature = { positional: ["featurename"], named: ["packagename", "path", "source", "logpath", "loglevel", "scratchdirectory", "systemdrive", "windowsdirectory"], switches: ["online", "all", "norestart", "limitaccess", "remove"] };
const fileSignature = { positional: ["path", "value"], named: ["literalpath", "filepath", "inputobject", "encoding", "width"], switches: ["nonewline", "append", "noclobber"] };
function words(call, value) {
    return value === undefined ? [] : itemsOf(value).flatMap((item) => wordsOf(item, (span) => call.walker.word(span)));
}
function installFeatures(parameter) {
    return (call) => {
        const { bound, session, command, piped } = call;
        if (bound.has("configurationfilepath") || bound.hidden) {
            session.unread(bound.hidden ? "the features of options that are filled in later" : "the configuration file whose features are installed", command);
            if (!bound.has(parameter))
                return undefined;
        }
        const found = [bound.get(parameter) ?? namesOf(piped, parameter, command), ...bound.rest].flatMap((named) => words(call, named));
        for (const word of found) {
            nameFeature(call, word, true);
            const sub = bound.isOn("includeallsubfeature") ? (0,server_roles/* subFeatureWithIis */.ai)((0,server_roles/* featureName */.qx)(word.text)) : undefined;
            if (sub !== undefined)
                session.feature(sub, true, command);
        }
        if (found.length === 0 && !bound.hidden)
            session.unread("a feature whose name is not said", command);
        return undefined;
    };
}
function removeFeatures(parameter) {
    return (call) => {
        const { bound, walker, piped } = call;
        const named = [bound.get(parameter) ?? namesOf(piped, parameter, call.command), ...bound.rest];
        const follow = () => {
            for (const word of named.flatMap((each) => words(call, each)))
                if (word.known)
                    nameFeature(call, word, false);
        };
        const offline = parameter === "featurename" && bound.has("path") && !bound.has("online");
        if (offline || !named.every(isSureList))
            walker.underCondition(follow);
        else
            follow();
        return undefined;
    };
}
function namesOf(piped, parameter, span) {
    return piped === undefined ? undefined : (entryOf(piped, parameter, span) ?? piped);
}
function isSureList(value) {
    if (value?.kind !== "list")
        return value !== undefined && value.maybe !== true;
    return !value.choice && value.maybe !== true && value.items.every(isSureList);
}
function nameFeature({ session, command }, word, present) {
    (0,programs/* nameFeatures */.tG)(session, { ...word, start: command.start, end: command.end }, present);
}
const askForFeatures = ({ bound, walker, command, piped }) => {
    const name = bound.get("name") ?? bound.get("featurename") ?? piped;
    return name === undefined ? walker.unknown(command, "$features") : answerOf(name, command);
};
const startProcess = (call) => {
    const { bound, session, command, walker } = call;
    const file = bound.get("filepath");
    const program = textOf(file);
    if (bound.hidden || program === undefined) {
        session.unread(`the program \`${(0,commands_session/* shownPath */.pS)(pathOf(file) || "$…")}\`, whose name is filled in later,`, command);
        return undefined;
    }
    const args = [...itemsOf(bound.get("argumentlist")), ...bound.rest].flatMap((value) => {
        const given = wordsOf(value, (span) => walker.word(span));
        return given.flatMap((word) => (/\s/.test(word.text) ? (0,commands_word/* splitWords */.yM)(word) : [word]));
    });
    (0,programs/* runProgram */.mB)(session, { program, words: args, start: command.start, end: command.end });
    return undefined;
};
const invokeExpression = ({ bound, session, command, walker, piped }) => {
    const given = itemsOf(bound.get("command") ?? piped);
    for (const each of given) {
        if (each.kind === "text" && (each.known || !(0,commands_word/* isFilledIn */.qL)(each.text.replace(/\$env:\w+/gi, ""))))
            runText(walker, each, command);
        else if (/chocolatey\.org\/install\.ps1/i.test(pathOf(each)) && /^[^;|]*$/.test(pathOf(each).slice(0, 200)))
            continue;
        else
            session.unread("what Invoke-Expression runs", command);
    }
    if (given.length === 0)
        session.unread("what Invoke-Expression runs", command);
    return undefined;
};
function runText(walker, text, command) {
    const inner = walker.session.inner(text.origin, command);
    if (inner !== undefined)
        new Walker(inner, walker.around).script();
}
const invokeCommand = (call) => {
    const { bound, session, command, walker } = call;
    const block = bound.get("scriptblock") ?? bound.get("initializationscript");
    if (block?.kind === "block") {
        const args = itemsOf(bound.get("argumentlist"));
        if (bound.isOn("nonewscope"))
            walker.block(block.block);
        else
            walker.call(block.block, args, new Map(), bound.has("argumentlist") && args.some((each) => each.kind === "unknown"));
    }
    else if (bound.has("filepath"))
        session.unread(`the script "${(0,commands_session/* shownPath */.pS)(pathOf(bound.get("filepath")))}"`, command);
    else
        session.unread(`what ${command.name.kind === "text" ? "the command" : "it"} runs`, command);
    return undefined;
};
const forEachObject = ({ bound, walker, piped, command }) => {
    const blocks = bound.values.flatMap((value) => (value.kind === "block" ? [value.block] : []));
    const over = piped ?? walker.unknown(command);
    const out = [];
    walker.forEach(over, (item) => {
        for (const block of blocks) {
            const value = walker.block(block, item);
            if (value !== undefined && out.length <= longest.items)
                out.push(value);
        }
    });
    if (out.length === 0)
        return undefined;
    const [only] = out;
    return only !== undefined && out.length === 1 && over.kind !== "list" ? only : { kind: "list", items: limited(out), choice: over.kind === "list" && over.choice, start: command.start, end: command.end };
};
const whereObject = ({ piped, walker, command }) => {
    followBlocks(walker, command);
    const [first] = command.args;
    return filtered(piped, walker.source.text.slice(first?.start ?? command.end, command.end));
};
const addComputer = ({ bound, session, command }) => {
    if (bound.has("workgroupname"))
        session.domain(false, command);
    else
        session.domain(true, command);
    return undefined;
};
const service = (call) => {
    const named = call.bound.get("name") ?? call.bound.get("displayname") ?? call.piped;
    const { session, command } = call;
    for (const word of words(call, named)) {
        if ((0,programs/* isIisService */.Ff)(word.text) && session.run.conditions === 0 && session.run.doubts === 0)
            session.iis(true, `the service ${word.text} is a part of IIS`, command);
    }
    return named;
};
const cmdlets_download = ({ bound, session, command, walker }) => {
    const url = pathOf(bound.get("uri") ?? bound.get("source"));
    const target = pathOf(bound.get("outfile") ?? bound.get("destination"));
    if (target !== "") {
        session.run.downloads.set((0,commands_word/* programName */.kX)(target), url);
        (0,programs/* copyInto */.s)(session, url, target, command);
    }
    return target === "" ? walker.unknown(command, `download of ${eitherOf(bound.get("uri") ?? bound.get("source"))}`) : undefined;
};
const copyItem = ({ bound, session, command, piped }) => {
    const from = pathOf(bound.get("path") ?? bound.get("literalpath") ?? piped);
    const to = pathOf(bound.get("destination"));
    (0,programs/* copyInto */.s)(session, from, to, command);
    const source = session.run.downloads.get((0,commands_word/* programName */.kX)(from));
    if (source !== undefined)
        session.run.downloads.set((0,commands_word/* programName */.kX)(to), source);
    return undefined;
};
const setContent = ({ bound, session, command, piped }) => {
    const path = pathOf(bound.get("path") ?? bound.get("literalpath") ?? bound.get("filepath"));
    writeFile(session, path, bound.get("value") ?? bound.get("inputobject") ?? piped, command);
    return undefined;
};
const importModule = ({ bound, session, command }) => {
    for (const each of itemsOf(bound.get("name"))) {
        const name = pathOf(each);
        if (each.kind !== "text" || /[\\/]|\.ps(?:m1|d1|1)$/i.test(name)) {
            if (!/windowspowershell[\\/](?:v1\.0[\\/])?modules[\\/]|chocolateyProfile|[\\/]EC2Launch|Ec2Launch\.psd1|VMware\.|Program Files[^\n]*AWS Tools/i.test(name))
                session.unread(`the module "${(0,commands_session/* shownPath */.pS)(name)}"`, command);
        }
    }
    return undefined;
};
const installNamed = (call) => {
    for (const word of words(call, call.bound.get("name")))
        (0,commands_packages/* installPackage */.Ed)(call.session, word, "PowerShell");
    return undefined;
};
const addPackage = ({ bound, session, command }) => {
    const path = pathOf(bound.get("packagepath"));
    if (!/kb\d{6,}|\.msu$/i.test(path))
        session.unread(path === "" ? "the package that is added" : `the package "${(0,commands_session/* shownPath */.pS)(path)}"`, command);
    return undefined;
};
const registerTask = (call) => {
    const { bound, session, command } = call;
    const action = bound.get("action") ?? bound.get("execute") ?? bound.get("scriptblock");
    if (action?.kind === "block")
        session.unread("what a scheduled task runs at another time", command);
    else {
        const text = textOf(action);
        (0,programs/* runLater */.sR)(session, command, text, "what a scheduled task runs at another time");
    }
    return undefined;
};
const taskAction = ({ bound, walker, command }) => {
    const program = textOf(bound.get("execute"));
    const argument = textOf(bound.get("argument"));
    if (program === undefined || (bound.has("argument") && argument === undefined))
        return walker.unknown(command);
    const quoted = /\s/.test(program.text) ? `"${program.text}"` : program.text;
    return walker.text(`${quoted} ${argument?.text ?? ""}`.trim(), command, program.known && (argument?.known ?? true));
};
const startConfiguration = ({ session, command }) => {
    if (session.run.configurations === 0)
        session.unread("the DSC configuration that is started", command);
    return undefined;
};
const joinPath = ({ bound, walker, command }) => {
    const parts = [bound.get("path"), bound.get("childpath"), ...bound.rest, bound.get("additionalchildpath")].flatMap((value) => itemsOf(value));
    const known = parts.every((part) => part.kind === "text" && part.known);
    const text = parts.map(pathOf).join("\\").replace(/\\{2,}/g, "\\");
    return parts.length === 0 ? undefined : walker.text(text, command, known);
};
const setVariable = ({ bound, walker, command }) => {
    const name = textOf(bound.get("name"));
    const scope = pathOf(bound.get("scope"));
    const value = bound.get("value") ?? walker.unknown(command);
    if (name === undefined)
        return undefined;
    const variable = name.text.toLowerCase();
    if (/^\d+$/.test(scope))
        walker.change(variable, value);
    else
        walker.set(variable, value, /^(?:script|global)$/i.test(scope) ? walker.outermost : undefined);
    return undefined;
};
const setAlias = ({ bound, walker, command }) => {
    const name = textOf(bound.get("name"));
    if (name !== undefined)
        walker.around.aliases.set(name.text.toLowerCase(), bound.get("value") ?? walker.unknown(command));
    return undefined;
};
const newObject = ({ bound, walker, command }) => {
    const type = pathOf(bound.get("typename") ?? bound.get("comobject"));
    const given = itemsOf(bound.get("argumentlist")).filter((item) => item.kind !== "text" || item.logical === undefined);
    if (/collections\.(?:arraylist|generic\.(?:list|queue|stack|hashset)|specialized\.stringcollection|queue|stack)/i.test(type))
        return { kind: "list", items: given, choice: false, start: command.start, end: command.end };
    const property = bound.get("property");
    if (property?.kind === "map" && /psobject|pscustomobject/i.test(type))
        return property;
    if (/clientcertificate|x509certificate2$/i.test(type))
        return walker.unknown(command, `certificate ${pathOf(bound.get("argumentlist"))}`);
    return undefined;
};
const setProperty = (call) => {
    const path = pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped);
    if (touchesIis(call, path))
        return undefined;
    if ((0,registry/* runsByItself */.fV)(placeOf(call, path), pathOf(call.bound.get("name")))) {
        const value = textOf(call.bound.get("value"));
        if (call.bound.has("value"))
            (0,programs/* runLater */.sR)(call.session, call.command, value, "what the registry runs at another time");
    }
    return undefined;
};
const certificate = ({ bound, session, command }) => {
    const store = pathOf(bound.get("certstorelocation"));
    if (!/trustedpublisher|authroot|[\\/]root\b|[\\/]ca\b/i.test(store))
        session.secret("S14", command, "certificate");
    return undefined;
};
const wmi = ({ bound, session, command, walker }) => {
    const text = `${walker.source.text.slice(command.start, Math.min(command.end, command.start + 2_000))} ${bound.values.map(pathOf).join(" ")}`;
    if (/joindomainorworkgroup/i.test(text))
        session.domain(!/unjoin/i.test(text), command);
    else if (/win32_process\b/i.test(text) && /\bcreate\b/i.test(text)) {
        const args = bound.get("arguments") ?? bound.get("argumentlist");
        const line = args?.kind === "map" ? textOf(args.entries.get("commandline")) : textOf(args);
        if (line?.known === true)
            (0,programs/* runLine */.u_)(session, { program: line, words: [], start: command.start, end: command.end });
        else
            session.unread("the program that WMI starts", command);
    }
    else if (/win32_product\b|installproduct|win32_scheduledjob/i.test(text) && /\b(?:install|create)\b/i.test(text))
        session.unread("what WMI installs", command);
    return undefined;
};
function bringsRole(role) {
    return ({ session, command }) => {
        session.feature(role, true, command);
        return undefined;
    };
}
function unread(what) {
    return ({ session, command, walker }) => {
        followBlocks(walker, command);
        session.unread(what, command);
        return undefined;
    };
}
const invokeItem = ({ bound, session, command }) => {
    const path = textOf(bound.get("path") ?? bound.get("literalpath"));
    if (path === undefined || /\.(?:exe|msi|bat|cmd|ps1|vbs|js|com)$/i.test(path.text) || !path.known)
        session.unread(`the file "${(0,commands_session/* shownPath */.pS)(path?.text ?? "")}"`, command);
    return undefined;
};
const getContent = ({ bound, walker, command, session }) => {
    const path = pathOf(bound.get("path") ?? bound.get("literalpath"));
    const written = session.run.written.get((0,commands_word/* programName */.kX)(path));
    return written === undefined ? walker.unknown(command, `content of ${path}`) : walker.text(written.trim(), command, false);
};
const values = (...positional) => ({ positional });
const cmdlets = new Map([
    ["install-windowsfeature", { signature: featureSignature, run: installFeatures("name") }],
    ["uninstall-windowsfeature", { signature: featureSignature, run: removeFeatures("name") }],
    ["get-windowsfeature", { signature: featureSignature, run: askForFeatures }],
    ["enable-windowsoptionalfeature", { signature: optionalFeatureSignature, run: installFeatures("featurename") }],
    ["disable-windowsoptionalfeature", { signature: optionalFeatureSignature, run: removeFeatures("featurename") }],
    ["get-windowsoptionalfeature", { signature: optionalFeatureSignature, run: askForFeatures }],
    ["add-windowspackage", { signature: { positional: [], named: ["packagepath", "path"], switches: ["online", "norestart", "ignorecheck", "preventpending"] }, run: addPackage }],
    ["expand-windowsimage", { signature: values(), run: unread("the image that is applied") }],
    ["use-windowsunattend", { signature: values(), run: unread("the answer file that is applied") }],
    ["apply-windowsunattend", { signature: values(), run: unread("the answer file that is applied") }],
    ["install-addsforest", { signature: values(), run: bringsRole("ad-domain-services") }],
    ["install-addsdomain", { signature: values(), run: bringsRole("ad-domain-services") }],
    ["install-addsdomaincontroller", { signature: values(), run: bringsRole("ad-domain-services") }],
    ["install-adcscertificationauthority", { signature: values(), run: bringsRole("ad-certificate") }],
    ["install-adcswebenrollment", { signature: values(), run: bringsRole("adcs-web-enrollment") }],
    ["install-adfsfarm", { signature: values(), run: bringsRole("adfs-federation") }],
    ["new-rdsessiondeployment", { signature: values(), run: unread("the deployment of Remote Desktop Services, which may bring IIS,") }],
    ["add-rdserver", { signature: values(), run: unread("the deployment of Remote Desktop Services, which may bring IIS,") }],
    ["start-process", { signature: { positional: ["filepath", "argumentlist"], named: ["args", "verb", "workingdirectory", "credential", "windowstyle", "redirectstandardoutput", "redirectstandarderror", "redirectstandardinput", "rso", "rse"], switches: ["wait", "nonewwindow", "loaduserprofile", "usenewenvironment"] }, run: startProcess }],
    ["invoke-expression", { signature: values("command"), run: invokeExpression }],
    ["invoke-command", { signature: { positional: ["scriptblock"], named: ["argumentlist", "computername", "filepath", "session", "credential"], switches: ["nonewscope"] }, run: invokeCommand }],
    ["start-job", { signature: { positional: ["scriptblock"], named: ["argumentlist", "filepath", "name", "initializationscript", "credential"], switches: ["runas32"] }, run: invokeCommand }],
    ["start-threadjob", { signature: { positional: ["scriptblock"], named: ["argumentlist", "filepath", "name"] }, run: invokeCommand }],
    ["foreach-object", { signature: { positional: ["process"], named: ["begin", "end", "membername", "throttlelimit", "parallel"] }, run: forEachObject }],
    ["where-object", { signature: values("filterscript"), run: whereObject }],
    ["invoke-item", { signature: values("path"), run: invokeItem }],
    ["import-module", { signature: { positional: ["name"], named: ["prefix", "minimumversion", "requiredversion", "scope"], switches: ["global", "disablenamechecking", "usewindowspowershell", "skipeditioncheck"] }, run: importModule }],
    ["add-computer", { signature: { positional: ["domainname", "credential"], named: ["workgroupname", "oupath", "server", "newname", "computername", "localcredential", "unjoindomaincredential", "options"], switches: ["restart", "unsecure"] }, run: addComputer }],
    ["restart-computer", { signature: { positional: ["computername"], switches: ["wait"] }, run: ({ session }) => void session.run.leave("fail") }],
    ["stop-computer", { signature: { positional: ["computername"] }, run: ({ session }) => void session.run.leave("fail") }],
    ["remove-computer", { signature: values(), run: ({ session, command }) => void session.domain(false, command) }],
    ["start-service", { signature: { positional: ["name"], named: ["displayname", "inputobject"] }, run: service }],
    ["stop-service", { signature: { positional: ["name"], named: ["displayname", "inputobject"], switches: ["nowait"] }, run: service }],
    ["restart-service", { signature: { positional: ["name"], named: ["displayname", "inputobject"] }, run: service }],
    ["set-service", { signature: { positional: ["name"], named: ["displayname", "startuptype", "status", "description", "startmode"] }, run: service }],
    ["get-service", { signature: { positional: ["name"], named: ["displayname"] }, run: ({ bound, command }) => ({ kind: "list", items: itemsOf(bound.get("name")), choice: false, start: command.start, end: command.end }) }],
    ["invoke-webrequest", { signature: { positional: ["uri"], named: ["outfile", "method", "headers", "body", "credential", "proxy", "useragent", "timeoutsec"], switches: ["usebasicparsing", "usedefaultcredentials"] }, run: cmdlets_download }],
    ["invoke-restmethod", { signature: { positional: ["uri"], named: ["outfile", "method", "headers", "body", "credential", "proxy", "useragent", "timeoutsec"], switches: ["usebasicparsing", "usedefaultcredentials"] }, run: cmdlets_download }],
    ["start-bitstransfer", { signature: values("source", "destination"), run: cmdlets_download }],
    ["copy-item", { signature: { positional: ["path", "destination"], named: ["literalpath", "filter", "include", "exclude", "tosession", "fromsession"], switches: ["recurse", "container"] }, run: copyItem }],
    ["move-item", { signature: { positional: ["path", "destination"], named: ["literalpath", "filter", "include", "exclude"] }, run: copyItem }],
    ["set-content", { signature: fileSignature, run: setContent }],
    ["add-content", { signature: fileSignature, run: setContent }],
    ["out-file", { signature: { positional: ["filepath", "encoding"], named: ["literalpath", "inputobject", "width"], switches: ["append", "noclobber", "nonewline"] }, run: setContent }],
    ["tee-object", { signature: { positional: ["filepath"], named: ["literalpath", "inputobject", "variable"], switches: ["append"] }, run: setContent }],
    ["get-content", { signature: { positional: ["path"], named: ["literalpath", "encoding", "totalcount", "tail", "readcount"], switches: ["raw"] }, run: getContent }],
    ["join-path", { signature: { positional: ["path", "childpath"], named: ["additionalchildpath"], switches: ["resolve"] }, run: joinPath }],
    ["set-variable", { signature: { positional: ["name", "value"], named: ["scope", "option", "visibility", "description"] }, run: setVariable }],
    ["new-variable", { signature: { positional: ["name", "value"], named: ["scope", "option", "visibility", "description"] }, run: setVariable }],
    ["set-alias", { signature: values("name", "value"), run: setAlias }],
    ["new-alias", { signature: values("name", "value"), run: setAlias }],
    ["add-member", { signature: { positional: [], named: ["membertype", "name", "value", "secondvalue", "inputobject", "typename", "notepropertyname", "notepropertyvalue", "notepropertymembers"] }, run: (call) => addMember(call) }],
    ["new-object", { signature: { positional: ["typename", "argumentlist"], named: ["comobject", "property"], switches: ["strict"] }, run: newObject }],
    ["install-module", { signature: { positional: ["name"], named: ["requiredversion", "minimumversion", "maximumversion", "repository", "scope"], switches: ["allowclobber", "skippublishercheck", "acceptlicense"] }, run: installNamed }],
    ["install-package", { signature: { positional: ["name"], named: ["source", "providername", "requiredversion", "destination", "scope"] }, run: installNamed }],
    ["install-winget-package", { signature: values("id"), run: installNamed }],
    ["install-wingetpackage", { signature: values("id"), run: ({ bound, session, walker }) => void itemsOf(bound.get("id")).flatMap((item) => wordsOf(item, (span) => walker.word(span))).forEach((word) => (0,commands_packages/* installPackage */.Ed)(session, word, "winget")) }],
    ["invoke-wingetconfiguration", { signature: values(), run: unread("the configuration that winget applies") }],
    ["register-scheduledtask", { signature: { positional: ["taskname"], named: ["action", "trigger", "principal", "settings", "user", "password", "taskpath", "xml", "inputobject", "runlevel", "description"] }, run: registerTask }],
    ["register-scheduledjob", { signature: { positional: ["name", "scriptblock"], named: ["filepath", "trigger"] }, run: registerTask }],
    ["new-scheduledtaskaction", { signature: { positional: ["execute"], named: ["argument", "workingdirectory", "id"] }, run: taskAction }],
    ["start-scheduledtask", { signature: values("taskname"), run: unread("what a scheduled task runs") }],
    ["start-dscconfiguration", { signature: values(), run: startConfiguration }],
    ["publish-dscconfiguration", { signature: values(), run: startConfiguration }],
    ["update-dscconfiguration", { signature: values(), run: startConfiguration }],
    ["set-dsclocalconfigurationmanager", { signature: values(), run: () => undefined }],
    ["invoke-dscresource", { signature: values("name", "method", "property"), run: invokeResource }],
    ["set-itemproperty", { signature: { positional: ["path", "name", "value"], named: ["literalpath", "type", "propertytype", "inputobject"] }, run: setProperty }],
    ["new-itemproperty", { signature: { positional: ["path", "name"], named: ["value", "literalpath", "propertytype", "type"] }, run: setProperty }],
    ["remove-itemproperty", { signature: values("path", "name"), run: setProperty }],
    ["clear-itemproperty", { signature: values("path", "name"), run: setProperty }],
    ["set-item", { signature: { positional: ["path", "value"], named: ["literalpath"] }, run: setItem }],
    ["new-item", { signature: { positional: ["path"], named: ["name", "itemtype", "value", "type", "target", "bindings", "physicalpath", "applicationpool"] }, run: newItem }],
    ["remove-item", { signature: { positional: ["path"], named: ["literalpath"], switches: ["recurse"] }, run: (call) => void touchesIis(call, pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped)) }],
    ["import-pfxcertificate", { signature: { positional: ["filepath", "certstorelocation"], named: ["password"], switches: ["exportable"] }, run: certificate }],
    ["import-certificate", { signature: values("filepath", "certstorelocation"), run: certificate }],
    ["new-selfsignedcertificate", { signature: { positional: [], named: ["dnsname", "certstorelocation", "subject", "friendlyname"] }, run: certificate }],
    ["invoke-wmimethod", { signature: { positional: ["class", "name"], named: ["argumentlist", "path", "namespace"] }, run: wmi }],
    ["invoke-cimmethod", { signature: { positional: ["classname", "methodname", "arguments"], named: ["namespace", "query", "inputobject"] }, run: wmi }],
    ["set-wmiinstance", { signature: values(), run: wmi }],
    ...iisCmdlets,
    ...bringing,
    ...foreignCmdlets,
    ...wmiCmdlets,
]);
const addMember = ({ bound, walker, piped, command }) => {
    const target = bound.get("inputobject") ?? piped;
    const [first, second] = bound.rest;
    const name = bound.get("notepropertyname") ?? bound.get("name") ?? (bound.rest.length > 2 ? second : first);
    const value = bound.get("notepropertyvalue") ?? bound.get("value") ?? bound.rest.at(-1);
    if (target?.kind !== "map")
        return target;
    const key = textOf(name)?.known === true && value !== undefined ? pathOf(name).toLowerCase() : "*";
    walker.mutate(target, { ...target, entries: new Map([...target.entries, [key, key === "*" ? walker.unknown(command) : (value ?? walker.unknown(command))]]) }, command);
    return bound.has("passthru") ? walker.unknown(command) : undefined;
};
function setItem(call) {
    const path = pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped);
    const variable = /^variable:[\\/]?(\w+)$/i.exec(path.slice(0, 200))?.[1];
    if (variable !== undefined)
        call.walker.change(variable.toLowerCase(), call.bound.get("value") ?? call.walker.unknown(call.command));
    call.session.run.commit();
    touchesIis(call, path);
    if (isHidden(call.bound.get("value")) && !isKnown(call.bound.get("value") ?? call.walker.unknown(call.command)) && /^iis:/i.test(path))
        call.session.unread("what is written into the configuration of IIS", call.command);
    return undefined;
}
function newItem(call) {
    const { bound, session, command, walker } = call;
    const path = placeOf(call, pathOf(bound.get("path")));
    if (/^iis:[\\/]sslbindings/i.test(path)) {
        session.run.bind();
        session.secret("S14", command, "binding");
        return undefined;
    }
    if (touchesIis(call, path))
        return walker.unknown(command, path);
    if (bound.has("value"))
        writeFile(session, [path, pathOf(bound.get("name"))].filter((part) => part !== "").join("\\"), bound.get("value"), command);
    return undefined;
}

;// CONCATENATED MODULE: ./build/commands/powershell/commands.js










function runCommand(walker, command, piped) {
    const name = walker.evaluate(command.name);
    if (name.kind === "block")
        return callBlock(walker, command, name, piped);
    const text = textOf(name);
    if (text === undefined && name.kind === "list" && name.choice)
        return runEither(walker, command, name, piped);
    if (text === undefined) {
        followBlocks(walker, command);
        walker.session.unread(`the command \`${(0,commands_session/* shownPath */.pS)(walker.source.text.slice(command.name.start, command.name.end))}\`, whose name is filled in later,`, command);
        return walker.unknown(command);
    }
    const bare = bareName(text);
    const template = command.name.kind === "text" && command.name.parts.some((part) => part.kind === "template") && command.args.length === 0 && command.name.parts.length === 1;
    if (template) {
        walker.session.unread(`what is filled in for \`${(0,commands_session/* shownPath */.pS)(text.text)}\``, command);
        return undefined;
    }
    if (walker.configuration > 0 && runResource(walker, command, text.text))
        return undefined;
    const target = walker.around.aliases.get(bare);
    if (target !== undefined) {
        const renamed = textOf(target);
        if (renamed?.known === true || (renamed !== undefined && !(0,commands_word/* isFilledIn */.qL)((0,commands_word/* programName */.kX)(renamed.text))))
            return commands_runText(walker, command, piped, renamed);
        walker.session.unread(`the command "${(0,commands_session/* shownPath */.pS)(text.text)}", an alias for something that is filled in later,`, command);
        return walker.unknown(command);
    }
    return commands_runText(walker, command, piped, text);
}
function commands_runText(walker, command, piped, text) {
    const bare = bareName(text);
    const name = aliases.get(bare) ?? bare;
    const own = walker.around.functions.get(name);
    return own === undefined ? runNamed(walker, command, piped, name, text) : callFunction(walker, command, own, piped);
}
function bareName({ text }) {
    return text.trim().toLowerCase().replace(/^[\w.]+\\(?=\w+-\w+$)/, "");
}
function callFunction(walker, command, block, piped) {
    const bound = bindArguments(walker, command, signatureOf(block));
    const named = new Map(bound.names.map((key) => [key, bound.get(key) ?? walker.boolean(true, command)]));
    if (piped === undefined)
        return walker.call(block, bound.rest, named, bound.hidden);
    if (block.perItem !== true)
        return walker.call(block, [...bound.rest, piped], named, bound.hidden, piped);
    const out = [];
    walker.forEach(piped, (item) => {
        const value = walker.call(block, [...bound.rest, item], named, bound.hidden, item);
        if (value !== undefined && out.length <= longest.items)
            out.push(value);
    });
    return { kind: "list", items: limited(out), choice: false, start: command.start, end: command.end };
}
function signatureOf({ parameters }) {
    return { positional: [], named: parameters.filter(({ isSwitch }) => !isSwitch).map(({ name }) => name), switches: parameters.filter(({ isSwitch }) => isSwitch).map(({ name }) => name) };
}
function runNamed(walker, command, piped, name, text) {
    if (isPrinter(name))
        return print(walker, command, piped, name);
    const known = cmdlets.get(name);
    if (known !== undefined) {
        const bound = bindArguments(walker, command, known.signature);
        const { run } = walker.session;
        const place = commands_placeOf(bound);
        if (isOnly(bound, "whatif") || place === "elsewhere")
            return undefined;
        const { doubts, reservations } = run;
        if (/^(?:silentlycontinue|ignore|continue|0|4)$/i.test(pathOf(bound.get("erroraction"))))
            run.doubts += 1;
        if (place === "unknown" || bound.hidden || bound.isOn("whatif") || isTold(walker))
            run.reservations += 1;
        const value = known.run({ walker, session: walker.session, command, name, bound, piped });
        run.doubts = doubts;
        run.reservations = reservations;
        keepOutput(walker, bound, value ?? walker.unknown(command));
        return value ?? walker.unknown(command, describe(walker, command, bound.values));
    }
    if (blockWords.has(name)) {
        followBlocks(walker, command);
        return piped;
    }
    if (isIisCmdlet(name)) {
        const bound = bindArguments(walker, command, { positional: [] });
        const doubted = /^(?:silentlycontinue|ignore|0|4)$/i.test(pathOf(bound.get("erroraction"))) && /^(?:start|stop|restart|remove)-/.test(name);
        if (!isOnly(bound, "whatif") && !doubted)
            walker.session.iis(true, `${text.text} is a command of IIS`, command);
        return walker.unknown(command, describe(walker, command, bound.values));
    }
    const harmless = isHarmlessCmdlet(name);
    if (harmless !== undefined) {
        const bound = bindArguments(walker, command, { positional: [] });
        followBlocks(walker, command);
        keepOutput(walker, bound, walker.unknown(command));
        if (!harmless && !isOnly(bound, "whatif"))
            walker.session.unread(`the command "${text.text}", which comes with no part of Windows,`, command);
        const expanded = pathOf(bound.get("expandproperty")).toLowerCase();
        if (name === "select-object" && expanded !== "" && piped !== undefined)
            return entryOf(piped, expanded, command) ?? (/^(?:name|featurename)$/.test(expanded) && itemsOf(piped).every((item) => item.kind === "text") ? piped : walker.unknown(command));
        if (name === "select-object" && ["first", "last", "skip", "skiplast", "index", "skipindex"].some((each) => bound.has(each)))
            return filtered(piped, "") ?? walker.unknown(command);
        return piped !== undefined && /^(?:select|sort|group)-object$/.test(name) ? piped : walker.unknown(command, describe(walker, command, bound.values));
    }
    const words = programWords(walker, command);
    if (command.call === "." && !/\.\w+$/.test(text.text))
        walker.session.unread(`the script "${(0,commands_session/* shownPath */.pS)(text.text)}"`, command);
    else if (!commands_feedsShell(walker, name, words, piped, command))
        (0,programs/* runProgram */.mB)(walker.session, { program: text, words, start: command.start, end: command.end });
    return walker.unknown(command);
}
function runEither(walker, command, names, piped) {
    for (const name of itemsOf(names).filter((each) => !isEmpty(each))) {
        walker.underCondition(() => {
            if (name.kind === "block")
                callBlock(walker, command, name, piped);
            else if (name.kind === "text" && name.known)
                commands_runText(walker, command, piped, name);
            else
                walker.session.unread(`the command \`${(0,commands_session/* shownPath */.pS)(pathOf(name))}\`, whose name is filled in later,`, command);
        });
    }
    return walker.unknown(command);
}
function keepOutput(walker, bound, value) {
    for (const name of ["outvariable", "pipelinevariable", "variable"]) {
        const variable = pathOf(bound.get(name)).toLowerCase();
        const before = walker.get(variable.replace(/^\+/, ""));
        if (variable !== "")
            walker.set(variable.replace(/^\+/, ""), before === undefined ? value : choiceOf([before, value], value));
    }
}
function isTold(walker) {
    const preference = walker.get("whatifpreference");
    return walker.get("psdefaultparametervalues") !== undefined || (preference !== undefined && truthOf(preference) !== false);
}
function isOnly(bound, name) {
    return bound.has(name) && (bound.get(name) === undefined || truthOf(bound.get(name)) === true);
}
function commands_placeOf(bound) {
    const elsewhere = ["session", "cimsession", "vmname", "vmid", "hostname", "containerid", "connectionuri", "vhd"].some((name) => bound.has(name));
    if (elsewhere)
        return "unknown";
    const computers = itemsOf(bound.get("computername"));
    if (computers.length === 0)
        return "here";
    const here = computers.filter((each) => each.kind === "text" && /^(?:localhost|\.|127\.0\.0\.1|::1|\$env:computername|)$/i.test(each.text));
    if (here.length === computers.length)
        return bound.get("computername")?.kind === "list" && !isSure(bound.get("computername")) ? "unknown" : "here";
    return here.length === 0 && computers.every((each) => each.kind === "text" && each.known) ? "elsewhere" : "unknown";
}
function describe(walker, command, values) {
    const written = walker.source.text.slice(command.start, Math.min(command.end, command.start + 300));
    return `${written} ${values.map(pathOf).join(" ")}`;
}
function print(walker, command, piped, name) {
    const values = walker.printing(() => bindArguments(walker, command, { positional: [] }));
    const given = values.rest.length > 0 ? values.rest : piped === undefined ? [] : [piped];
    const [first] = given;
    keepOutput(walker, values, given.length === 1 && first !== undefined ? first : { kind: "list", items: given, choice: false, start: command.start, end: command.end });
    return name === "write-output" || name === "out-string" ? (given.length === 1 ? first : { kind: "list", items: given, choice: false, start: command.start, end: command.end }) : undefined;
}
function callBlock(walker, command, block, piped) {
    return command.call === "." ? walker.block(block.block, piped) : callFunction(walker, command, block.block, piped);
}
function followBlocks(walker, command) {
    for (const arg of command.args) {
        const given = arg.attached ?? arg.word;
        if (given.kind === "block")
            walker.block(given.block);
        else if (given.kind === "variable") {
            const value = walker.get(given.name);
            if (value?.kind === "block")
                walker.block(value.block);
        }
    }
}
function programWords(walker, command) {
    const words = [];
    for (const arg of command.args) {
        const value = walker.evaluate(arg.word);
        if (arg.splat && value.kind === "map") {
            for (const [key, entry] of value.entries)
                words.push(walker.text(`-${key}`, arg), ...wordsOf(entry, (span) => walker.word(span)));
        }
        else
            words.push(...wordsOf(value, () => walker.word(arg)));
        if (words.length > 5_000) {
            walker.session.unread("the words of a command (there are too many)", command);
            break;
        }
    }
    return words;
}
function commands_feedsShell(walker, name, words, piped, command) {
    if (piped === undefined || !/^(?:cmd|powershell|pwsh)(?:\.exe)?$/.test(name))
        return false;
    if (words.some((word) => /^[-/](?:c|command|f|file|enc|encodedcommand|k)$/i.test(word.text)))
        return false;
    const texts = itemsOf(piped);
    if (isEmpty(piped))
        return false;
    for (const each of texts) {
        if (each.kind === "text" && each.known)
            walker.session.nested(each.origin, name.startsWith("cmd") ? "cmd" : "powershell", command);
        else
            walker.session.unread(`what ${name} reads from its input`, command);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/commands/powershell/members.js











function callMethod(walker, member) {
    const target = walker.evaluate(member.target);
    const name = pathOf(walker.evaluate(member.name)).toLowerCase();
    const args = (member.call ?? []).map((argument) => walker.evaluate(argument));
    if (member.call === undefined) {
        if (target.kind === "list" && target.items.some((item) => item.kind === "map"))
            return entryOf(target, name, member) ?? walker.unknown(member);
        if (target.kind === "map")
            return entryOf(target, name, member) ?? partOfMap(walker, target, name, member) ?? walker.unknown(member);
        if ((target.kind === "text" || (target.kind === "list" && !target.choice)) && (name === "name" || name === "featurename"))
            return target;
        if (name === "installed" || name === "installstate" || name === "state")
            return { ...walker.unknown(member), ...(target.asks === undefined ? {} : { asks: target.asks }) };
        if (name === "count" || name === "length")
            return walker.unknown(member);
        return walker.unknown(member, `${pathOf(target)}.${name}`);
    }
    const path = `${pathOf(target)}.${name}`;
    const method = methods.get(name);
    const value = method?.({ walker, member, path, target, args });
    if ((target.kind === "list" || target.kind === "map") && !/^(?:add|addrange|set_item)$/.test(name) && !leavesAlone.test(name))
        walker.mutate(target, choiceOf([target, ...args.filter((item) => item.kind !== "text" || item.logical === undefined), walker.unknown(member)], member), member);
    return value ?? walker.unknown(member, `${path}(${args.map(eitherOf).join(", ")})`);
}
const leavesAlone = /^(?:get\w*|foreach|where|split|join|contains\w*|indexof|lastindexof|exists|find\w*|to\w+|clone|copyto|equals|sort|reverse|trim\w*|startswith|endswith|item|trueforall|keys|values|invoke\w*|start|run|exec|save|commit\w*|update|put|binarysearch|tryget\w*|peek|writealllines|select\w*)$/;
function partOfMap(walker, map, name, span) {
    if (name !== "keys" && name !== "values")
        return undefined;
    const items = name === "values" ? [...map.entries.values()] : [...map.entries.keys()].map((key) => walker.text(key, span, key !== "*"));
    return { kind: "list", items, choice: false, start: span.start, end: span.end };
}
function entries({ walker, member, target }) {
    if (target.kind !== "map")
        return same({ walker, member, target, path: "", args: [] });
    const items = [...target.entries].map(([key, value]) => {
        const name = walker.text(key, member, key !== "*");
        return { kind: "map", entries: new Map([["key", name], ["name", name], ["value", value]]), start: member.start, end: member.end };
    });
    return { kind: "list", items, choice: false, start: member.start, end: member.end };
}
function run(call) {
    const { walker, member, target, path } = call;
    if (target.kind === "block")
        return walker.call(target.block, call.args, new Map());
    const script = /addscript\((.*)\)/is.exec(path);
    if (script !== null || /invokecommand\.(?:invokescript|invoke)/i.test(path) || !/^\$?(?:installer|searcher|downloader|session|updateinstaller)\b/i.test(path))
        walker.session.unread("what a method of an object runs", member);
    return undefined;
}
function load({ walker, member, path, args }) {
    const file = pathOf(args[0]);
    if (/assembly/i.test(path) && (0,foreign_code/* isForeignLibrary */.Wd)(file))
        walker.session.unread(`the library "${(0,commands_session/* shownPath */.pS)(file)}"`, member);
    return undefined;
}
function start({ walker, member, path, args }) {
    if (!path.toLowerCase().includes("process"))
        return undefined;
    const program = textOf(args[0]);
    if (program === undefined)
        walker.session.unread("the program that is started", member);
    else
        (0,programs/* runProgram */.mB)(walker.session, { program, words: itemsOf(args[1]).flatMap((value) => wordsOf(value, (span) => walker.word(span)).flatMap(commands_word/* splitWords */.yM)), start: member.start, end: member.end });
    return undefined;
}
function shell({ walker, member, path, args }) {
    if (!/shell/i.test(path))
        return undefined;
    const line = textOf(args[0]);
    if (line?.known === true)
        (0,programs/* runLine */.u_)(walker.session, { program: line, words: [], start: member.start, end: member.end });
    else
        walker.session.unread("the program that is started", member);
    return undefined;
}
function create({ walker, member, path, args }) {
    if (!/win32_process/i.test(path))
        return undefined;
    const line = textOf(args[0]);
    if (line?.known === true)
        (0,programs/* runLine */.u_)(walker.session, { program: line, words: [], start: member.start, end: member.end });
    else
        walker.session.unread("the program that WMI starts", member);
    return undefined;
}
function add(call) {
    const { walker, member, target, path, args } = call;
    const variable = member.target.kind === "variable" ? member.target.name : undefined;
    if (/x509store|certificatestore|cert:/i.test(path) || /x509/i.test(args.map(pathOf).join(" ")))
        walker.session.secret("S14", member, "certificate");
    else if (variable !== undefined && target.kind === "list")
        walker.mutate(target, target.items.length < longest.items ? { ...target, items: [...target.items, ...args.flatMap(itemsOf)] } : walker.unknown(member), member);
    else if (variable !== undefined && target.kind === "map" && args[0]?.kind === "text" && args[1] !== undefined)
        walker.mutate(target, { ...target, entries: new Map([...target.entries, [args[0].text.toLowerCase(), args[1]]]) }, member);
    return undefined;
}
function members_download({ walker, member, args }) {
    const target = pathOf(args[1]);
    walker.session.run.downloads.set((0,commands_word/* programName */.kX)(target), pathOf(args[0]));
    (0,programs/* copyInto */.s)(walker.session, pathOf(args[0]), target, member);
    return undefined;
}
function write({ walker, member, path, args }) {
    if (/file/i.test(path))
        writeFile(walker.session, pathOf(args[0]), args[1], member);
    return undefined;
}
function copy({ walker, member, path, args }) {
    if (/file/i.test(path))
        (0,programs/* copyInto */.s)(walker.session, pathOf(args[0]), pathOf(args[1]), member);
    return undefined;
}
function save({ walker, member, args }) {
    walker.session.run.commit();
    const file = (0,iis_secrets/* configurationFile */.hb)(pathOf(args[0]));
    if (file === "applicationHost" || file === "other")
        walker.session.iis(true, "a configuration file of IIS is written", member);
    else if (file === "redirection")
        walker.session.secret("S11", member);
    return undefined;
}
function put({ walker, member, path, args }) {
    const name = pathOf(args[0]);
    if (args.length === 0)
        walker.session.run.commit();
    if (isEmpty(args[1]))
        return undefined;
    if ((0,iis_secrets/* isMetabaseSecret */.nD)(name))
        walker.session.secret("S16", member);
    else if ((0,iis_secrets/* isSecretName */.eh)(name))
        walker.session.secret((0,iis_secrets/* signalOfPath */.Vd)(path, "S8"), member, "password");
    return undefined;
}
function forEach({ walker, target, args }) {
    const [block] = args;
    if (block?.kind === "block")
        walker.forEach(target, (item) => void walker.block(block.block, item));
    return undefined;
}
function split({ walker, member, target, args }) {
    const [separator] = args;
    if (target.kind !== "text" || !target.known || (args.length > 0 && (separator?.kind !== "text" || separator.text.length !== 1)))
        return undefined;
    const pattern = separator?.kind === "text" ? separator.text : /\s+/;
    const items = target.text.split(pattern).filter((item) => item.trim() !== "").map((item) => walker.text(item.trim(), target));
    return { kind: "list", items: limited(items), choice: false, start: member.start, end: member.end };
}
const same = ({ target }) => (target.kind === "text" || target.kind === "list" ? target : undefined);
const methods = new Map([
    ["invoke", run],
    ["invokereturnasis", run],
    ["invokescript", run],
    ["begininvoke", run],
    ["start", start],
    ["run", shell],
    ["exec", shell],
    ["shellexecute", shell],
    ["create", create],
    ["new", ({ path, member, args }) => (/collections\.(?:arraylist|generic\.(?:list|queue|stack|hashset)|queue|stack)/i.test(path) ? { kind: "list", items: args.flatMap(itemsOf).filter((item) => item.kind !== "text" || item.logical === undefined), choice: false, start: member.start, end: member.end } : undefined)],
    ["exit", ({ walker, path }) => (/environment/i.test(path) ? void walker.session.run.leave("exit") : undefined)],
    ["add", add],
    ["addrange", add],
    ["set_item", add],
    ["downloadfile", members_download],
    ["downloadfileasync", members_download],
    ["writealltext", write],
    ["writealllines", write],
    ["appendalltext", write],
    ["copy", copy],
    ["move", copy],
    ["replace", copy],
    ["extracttodirectory", ({ walker, member, args, path, target }) => {
            const brought = (0,brought_files/* unpacked */.KZ)(pathOf(/zipfile\]?\.extract/i.test(path) || args.length > 1 || target.kind === "text" ? args[1] : args[0]));
            (0,programs/* copyInto */.s)(walker.session, brought.from, brought.to, member);
            return undefined;
        }],
    ["loadfile", load],
    ["loadfrom", load],
    ["unsafeloadfrom", load],
    ["load", ({ walker, member, path, args }) => {
            if (/assembly\]?\.load$/i.test(path) && !/^[\w.]+(?:, ?\w+=.*)?$/.test(pathOf(args[0])))
                walker.session.unread("the library that is loaded", member);
            return undefined;
        }],
    ["registertaskdefinition", ({ walker, member }) => void walker.session.unread("what a scheduled task runs at another time", member)],
    ["registertask", ({ walker, member }) => void walker.session.unread("what a scheduled task runs at another time", member)],
    ["setvalue", ({ walker, member, path, args }) => {
            const [key, name, value] = /registry\]?\.setvalue$/i.test(path) ? [pathOf(args[0]), args[1], args[2]] : [/opensubkey\(([^,)]*)|createsubkey\(([^,)]*)/i.exec(path)?.slice(1).find((part) => part !== undefined) ?? "", args[0], args[1]];
            if (key !== "" && (0,registry/* runsByItself */.fV)(key, pathOf(name)))
                (0,programs/* runLater */.sR)(walker.session, member, textOf(value), "what the registry runs at another time");
            return undefined;
        }],
    ["expandstring", ({ walker, member, args }) => {
            const text = textOf(args[0]);
            if (text === undefined || /\$\(/.test(text.text))
                walker.session.unread("what stands in a text that is expanded", member);
            return undefined;
        }],
    ["executeshellcommand", ({ walker, member }) => void walker.session.unread("the program that is started", member)],
    ["save", save],
    ["commitchanges", ({ walker }) => void walker.session.run.commit()],
    ["update", ({ walker }) => void walker.session.run.commit()],
    ["commit", ({ walker }) => void walker.session.run.commit()],
    ["setinfo", ({ walker }) => void walker.session.run.commit()],
    ["setattributevalue", put],
    ["put", put],
    ["protectsection", ({ walker, member }) => void walker.session.secret("S13", member)],
    ["addsslcertificate", ({ walker, member }) => {
            walker.session.run.bind();
            walker.session.secret("S14", member, "binding");
            return undefined;
        }],
    ["rebindsslcertificate", ({ walker, member }) => {
            walker.session.run.bind();
            walker.session.secret("S14", member, "binding");
            return undefined;
        }],
    ["joindomainorworkgroup", ({ walker, member }) => void walker.session.domain(true, member)],
    ["unjoindomainorworkgroup", ({ walker, member }) => void walker.session.domain(false, member)],
    ["getenumerator", entries],
    ["foreach", forEach],
    ["where", ({ walker, member, target }) => filtered(target, walker.source.text.slice(member.call?.[0]?.start ?? member.end, member.end))],
    ["split", split],
    ["trim", same],
    ["tolower", same],
    ["toupper", same],
    ["tostring", same],
    ["toarray", same],
]);
function assignMember(walker, place, value, span) {
    const target = walker.evaluate(place.target);
    const name = pathOf(walker.evaluate(place.kind === "member" ? place.name : place.index));
    if (target.kind === "map" || (target.kind === "list" && place.kind === "index")) {
        const index = place.kind === "index" ? walker.evaluate(place.index) : walker.evaluate(place.name);
        const key = index.kind === "text" && index.known ? index.text.toLowerCase() : "*";
        const after = target.kind === "map" ? { ...target, entries: new Map([...target.entries, [key, key === "*" ? walker.unknown(span) : value]]) } : choiceOf([target, value], span);
        if (place.target.kind === "member" || place.target.kind === "index")
            assignMember(walker, place.target, after, span);
        else
            walker.mutate(target, after, span);
        return;
    }
    if (isEmpty(value))
        return;
    const path = `${pathOf(target)}.${name}`;
    const { session } = walker;
    const attribute = /^value$/i.test(name) ? pathOf(target) : name;
    const field = /(\w+)["'\])]*$/.exec(attribute.slice(-100))?.[1]?.toLowerCase();
    if ((0,iis_secrets/* isMetabaseSecret */.nD)(name))
        session.secret("S16", span);
    else if ((field === "username" || field === "identitytype") && /processmodel|apppool|applicationpool/i.test(path)) {
        (0,pool_account/* setAccount */.E)(session, field === "username" ? { user: { text: pathOf(value), known: value.kind === "text" && value.known } } : { identity: pathOf(value) }, span, "S2", true);
    }
    else if ((0,iis_secrets/* isSecretName */.eh)(attribute) || (0,iis_secrets/* isSecretName */.eh)(name)) {
        if (/applicationhost\.config/i.test(path))
            session.secret("S18", span, "password");
        else if ((0,iis_secrets/* signalOfPath */.Vd)(path, "S20") !== "S20" || /\.(?:getattribute|getpropertybyname)\([^()]*\)\.value$/i.test(path))
            session.secret((0,iis_secrets/* signalOfPath */.Vd)(path, "S8"), span, "password");
    }
    else if (/processmodel$/i.test(name) && value.kind === "map") {
        for (const [key, entry] of value.entries)
            if ((0,iis_secrets/* isSecretName */.eh)(key) && !isEmpty(entry))
                session.secret("S2", span, "password");
    }
}

;// CONCATENATED MODULE: ./build/commands/powershell/operators.js

function applyOperator(walker, operator, left, right, span) {
    switch (operator) {
        case "+":
            return right === undefined ? walker.unknown(span) : operators_add(walker, left, right, span);
        case "-f":
            return format(walker, left, right, span);
        case "-join":
            return join(walker, left, right, span);
        case "-split":
            return operators_split(walker, left, right, span);
        case "-replace":
            return walker.unknown(span, `${pathOf(left).slice(0, 200)} ${walker.source.text.slice(span.start, span.start + longest.path)}`);
        case "??":
            return right === undefined ? left : choiceOf([left, right], span);
        case "?":
        case ":":
            return right === undefined ? left : { kind: "list", items: operator === "?" ? [right] : [...itemsOf(left), right], choice: true, start: span.start, end: span.end };
        case "-as":
            return left;
        case "-eq":
            return isThere(left, right) ? { ...walker.unknown(span), asks: left.asks ?? [] } : isThere(right, left) ? { ...walker.unknown(span), asks: right?.asks ?? [] } : walker.unknown(span);
        default:
            return walker.unknown(span);
    }
}
function isThere(answer, expected) {
    if (answer?.asks === undefined || answer.kind !== "unknown" || expected?.kind !== "text")
        return false;
    return expected.logical === undefined ? /^(?:installed|enabled)$/i.test(expected.text) : truthOf(expected) === true;
}
function operators_add(walker, left, right, span) {
    if (left.kind === "map" && right.kind === "map")
        return { kind: "map", entries: new Map([...left.entries, ...right.entries]), start: span.start, end: span.end };
    if (left.kind === "list") {
        const items = [...left.items, ...(right.kind === "list" ? right.items : [right])];
        const choice = left.choice || left.maybe === true || (right.kind === "list" && right.choice) || right.maybe === true;
        return items.length > longest.items ? walker.unknown(span) : { kind: "list", items, choice, start: left.start, end: left.end };
    }
    if (right.kind === "list")
        return walker.unknown(span, `${pathOf(left)}${pathOf(right)}`);
    if (left.kind === "text") {
        const text = `${left.text}${right.kind === "text" ? right.text : pathOf(right)}`;
        return text.length > longest.text ? walker.unknown(span) : walker.text(text, span, left.known && right.kind === "text" && right.known);
    }
    return walker.unknown(span, `${pathOf(left)}${pathOf(right)}`);
}
function format(walker, left, right, span) {
    if (left.kind !== "text" || isChoice(right))
        return walker.unknown(span, `${pathOf(left)} ${pathOf(right)}`);
    const items = itemsOf(right);
    let known = left.known;
    const text = left.text.replace(/\{(\d+)[^{}]*\}/g, (all, index) => {
        const item = items[Number(index)];
        if (item?.kind === "text") {
            known &&= item.known;
            return item.text;
        }
        known = false;
        return item === undefined ? all : pathOf(item);
    });
    return walker.text(text.slice(0, longest.text), span, known);
}
function isChoice(value) {
    return value?.kind === "list" && (value.choice || value.items.some(isChoice));
}
function join(walker, left, right, span) {
    const items = itemsOf(left);
    const separator = right?.kind === "text" ? right.text : "";
    if (isChoice(left) || items.some((item) => item.kind !== "text"))
        return walker.unknown(span, items.map(pathOf).join(separator).slice(0, longest.text));
    const known = items.every((item) => item.kind === "text" && item.known);
    return walker.text(items.map(pathOf).join(separator).slice(0, longest.text), span, known);
}
function operators_split(walker, left, right, span) {
    if (left.kind !== "text" || !left.known)
        return walker.unknown(span, pathOf(left));
    const pattern = right?.kind === "text" ? right.text : " ";
    const separator = /^[,;|\s]$|^\\s[*+]?$|^\\[|.]$|^,\\s\*$|^\s*,\s*$/.test(pattern) ? (/s/.test(pattern) ? /[,\s]+/ : pattern.replace("\\", "").trim() || /\s+/) : undefined;
    if (separator === undefined)
        return walker.unknown(span, left.text);
    const items = left.text.split(separator).filter((item) => item.trim() !== "").map((item) => walker.text(item.trim(), left));
    return { kind: "list", items: limited(items), choice: false, start: span.start, end: span.end };
}

;// CONCATENATED MODULE: ./build/commands/powershell/parser.js

const deepest = 60;
const blanks = /[ \t\f\v\u00a0\ufeff]/;
const wordEnds = new Set([" ", "\t", "\f", "\v", "\u00a0", "\r", "\n", ";", "|", "&", "(", ")", "{", "}", ",", "<", ">", ""]);
const singleQuotes = new Set(["'", "\u2018", "\u2019", "\u201a", "\u201b"]);
const doubleQuotes = new Set(['"', "\u201c", "\u201d", "\u201e"]);
const dashes = new Set(["-", "\u2013", "\u2014", "\u2015"]);
const escapes = new Map([["n", "\n"], ["r", "\r"], ["t", "\t"], ["0", "\0"], ["a", "\x07"], ["b", "\b"], ["f", "\f"], ["v", "\v"]]);
function parseScript(text) {
    return new Parser(text).script();
}
const patterns = {
    identifier: /[\p{L}\p{N}_]+/uy,
    variable: /(?:[\p{L}\p{N}_?]|:(?=[\p{L}\p{N}_]))+/uy,
    word: /[\p{L}][\p{L}\p{N}_-]*/uy,
    parameter: /[\p{L}_?][\p{L}\p{N}_-]*/uy,
    number: /(?:0x[0-9a-f]+|\d+(?:\.(?!\.)\d*)?|\.\d+)(?:e[+-]?\d+)?(?:[kmgtp]b|[dlsuy])*/iy,
    operator: /-(?:[ci]?(?:eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|notcontains|in|notin|replace|split)|as|is|isnot|and|or|xor|band|bor|bxor|bnot|not|shl|shr|join|f)(?![\p{L}\p{N}_-])/iuy,
    type: /\[[\p{L}_](?:[^\][\r\n(){}'"$;]|\[[^\][\r\n(){}'"$;]{0,100}\]){0,300}\]/uy,
    attribute: /\[[\p{L}_][\p{L}\p{N}_.]{0,80}[ \t]?\(/uy,
    redirection: /(?:[1-6*]?>>?(?:&[12])?|<)/y,
    assignment: /(?:[-+*/%]|\?\?)?=(?!=)/y,
    restOfLine: /[^\r\n]*/y,
};
class Parser {
    #text;
    #at = 0;
    #depth = 0;
    #configurations = 0;
    #lost;
    constructor(text) {
        this.#text = text;
    }
    script() {
        const block = this.#block("");
        const lost = this.#lost;
        return lost === undefined ? block : { parameters: block.parameters, body: [...block.body, { kind: "unread", ...lost }] };
    }
    #peek(ahead = 0) {
        return this.#text[this.#at + ahead] ?? "";
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.exec(this.#text)?.[0];
    }
    #take(pattern) {
        const found = this.#match(pattern);
        if (found !== undefined)
            this.#at += found.length;
        return found;
    }
    #lose(start, what) {
        this.#lost ??= { start, end: Math.min(this.#text.length, start + 1), what };
    }
    #enter() {
        if (this.#depth < deepest) {
            this.#depth += 1;
            return true;
        }
        this.#lose(this.#at, "a part of the script that is nested too deep");
        this.#at = this.#text.length;
        return false;
    }
    #skip(lines) {
        for (;;) {
            const next = this.#peek();
            if (next === "")
                return;
            if (blanks.test(next))
                this.#at += 1;
            else if (next === "`" && /[\r\n]/.test(this.#peek(1)))
                this.#at += this.#peek(1) === "\r" && this.#peek(2) === "\n" ? 3 : 2;
            else if (next === "\r" && this.#peek(1) === "\n" && !lines)
                return;
            else if (next === "\r" || next === "\n") {
                if (!lines)
                    return;
                this.#at += 1;
            }
            else if (next === "#")
                this.#take(patterns.restOfLine);
            else if (next === "<" && this.#peek(1) === "#") {
                const end = this.#text.indexOf("#>", this.#at + 2);
                if (end === -1)
                    this.#lose(this.#at, "a comment without an end");
                this.#at = end === -1 ? this.#text.length : end + 2;
            }
            else if (next === "{" && this.#peek(1) === "%") {
                const end = (0,commands_template/* templateEnd */.M)(this.#text, this.#at);
                if (end === undefined)
                    return;
                this.#at = end;
            }
            else
                return;
        }
    }
    #block(close) {
        const start = this.#at;
        const body = [];
        const parameters = [];
        if (this.#enter()) {
            for (;;) {
                this.#skip(true);
                const next = this.#peek();
                if (next === "") {
                    if (close !== "")
                        this.#lose(Math.max(0, start - 1), "a part of the script whose bracket is never closed");
                    break;
                }
                if (next === close) {
                    this.#at += 1;
                    break;
                }
                if (next === ";") {
                    this.#at += 1;
                    continue;
                }
                if (next === ")" || next === "}" || next === "]") {
                    this.#lose(this.#at, "the script behind a bracket that was never opened");
                    this.#at += 1;
                    continue;
                }
                const before = this.#at;
                if (this.#match(patterns.attribute) !== undefined) {
                    this.#passAttribute();
                    continue;
                }
                const word = this.#match(patterns.word)?.toLowerCase();
                if (word === "param") {
                    const read = this.#parameters();
                    if (read !== undefined) {
                        parameters.push(...read);
                        continue;
                    }
                }
                body.push(this.#statement());
                if (this.#at === before)
                    this.#at += 1;
            }
            this.#depth -= 1;
        }
        return { parameters, body };
    }
    #parameters() {
        const before = this.#at;
        this.#take(patterns.word);
        this.#skip(true);
        if (this.#peek() !== "(") {
            this.#at = before;
            return undefined;
        }
        return this.#parameterList();
    }
    #parameterList() {
        const found = [];
        let isSwitch = false;
        let remaining = false;
        const start = this.#at;
        this.#at += 1;
        if (!this.#enter())
            return found;
        for (;;) {
            this.#skip(true);
            const next = this.#peek();
            if (next === "")
                this.#lose(start, "a part of the script whose bracket is never closed");
            if (next === "" || next === ")") {
                this.#at += 1;
                break;
            }
            if (next === "$") {
                const variable = this.#primary(false);
                this.#skip(true);
                let value;
                if (this.#peek() === "=") {
                    this.#at += 1;
                    this.#skip(true);
                    value = this.#expression(true);
                }
                if (variable.kind === "variable")
                    found.push({ name: variable.name, value, remaining, isSwitch });
                isSwitch = false;
                remaining = false;
            }
            else if (next === "[") {
                const from = this.#at;
                this.#passAttribute();
                if (this.#at - from < 60 && /^\[\s*(?:system\.management\.automation\.)?switch(?:parameter)?\s*\]$/i.test(this.#text.slice(from, this.#at)))
                    isSwitch = true;
                remaining ||= /valuefromremainingarguments(?!\s*=\s*\$false)/i.test(this.#text.slice(from, Math.min(this.#at, from + 500)));
            }
            else
                this.#at += 1;
        }
        this.#depth -= 1;
        return found;
    }
    #passAttribute() {
        const start = this.#at;
        let open = 0;
        do {
            const next = this.#peek();
            if (next === "[")
                open += 1;
            else if (next === "]")
                open -= 1;
            else if (singleQuotes.has(next) || doubleQuotes.has(next)) {
                this.#quoted();
                continue;
            }
            this.#at += 1;
        } while (open > 0 && this.#at < this.#text.length);
        if (open > 0)
            this.#lose(start, "a part of the script whose bracket is never closed");
    }
    #statement() {
        const start = this.#at;
        const word = this.#match(patterns.word)?.toLowerCase();
        const after = word === undefined ? "" : this.#text[start + word.length] ?? "";
        if (word !== undefined && (wordEnds.has(after) || after === "[")) {
            const read = this.#keyword(word, start);
            if (read !== undefined)
                return read;
        }
        if (this.#peek() === ":" && /[a-z]/i.test(this.#peek(1))) {
            this.#at += 1;
            this.#take(patterns.word);
            this.#skip(true);
            return this.#statement();
        }
        return this.#pipeline();
    }
    #keyword(word, start) {
        switch (word) {
            case "if":
                return this.#if(start);
            case "foreach":
                return this.#foreach(start);
            case "while":
            case "for":
                return this.#loop(word, start);
            case "do":
                return this.#do(start);
            case "switch":
                return this.#switch(start);
            case "try":
            case "trap":
                return this.#try(word, start);
            case "function":
            case "filter":
            case "workflow":
            case "configuration":
                return this.#function(word, start);
            case "class":
            case "enum":
                return this.#class(word, start);
            case "return":
            case "throw":
            case "exit":
            case "break":
            case "continue": {
                this.#at += word.length;
                this.#skip(false);
                if ((word === "break" || word === "continue") && this.#take(patterns.word) !== undefined)
                    return { kind: "flow", word: "return", value: undefined, start, end: this.#at };
                const ends = /[\r\n;})]/.test(this.#peek()) || this.#peek() === "";
                const value = ends ? undefined : this.#pipeline();
                return { kind: "flow", word, value, start, end: this.#at };
            }
            case "using":
                this.#at += word.length;
                return this.#using(start);
            default:
                return undefined;
        }
    }
    #using(start) {
        const rest = this.#take(patterns.restOfLine) ?? "";
        const found = /^\s+module\s+(\S+)/i.exec(rest.slice(0, 300));
        const span = { start, end: this.#at };
        return found?.[1] !== undefined && /[\\/]|\.psm?1/i.test(found[1]) ? { kind: "unread", what: `the module "${found[1]}"`, ...span } : { kind: "flow", word: "none", value: undefined, ...span };
    }
    #head() {
        this.#skip(true);
        if (this.#peek() !== "(")
            return [];
        this.#at += 1;
        return this.#block(")").body;
    }
    #body() {
        this.#skip(true);
        if (this.#peek() !== "{")
            return [];
        this.#at += 1;
        return this.#block("}").body;
    }
    #passWord(...words) {
        const before = this.#at;
        this.#skip(true);
        const word = this.#match(patterns.word)?.toLowerCase();
        if (word !== undefined && words.includes(word)) {
            this.#at += word.length;
            return word;
        }
        this.#at = before;
        return undefined;
    }
    #if(start) {
        const clauses = [];
        this.#at += 2;
        clauses.push({ condition: this.#head(), body: this.#body() });
        let otherwise = [];
        for (;;) {
            const word = this.#passWord("elseif", "else");
            if (word === "elseif")
                clauses.push({ condition: this.#head(), body: this.#body() });
            else if (word === "else") {
                otherwise = this.#body();
                break;
            }
            else
                break;
        }
        return { kind: "if", clauses, otherwise, start, end: this.#at };
    }
    #foreach(start) {
        this.#at += "foreach".length;
        this.#skip(true);
        this.#passSwitch();
        if (this.#peek() !== "(") {
            this.#at = start;
            return undefined;
        }
        this.#at += 1;
        this.#skip(true);
        const variable = this.#peek() === "$" ? this.#primary(false) : undefined;
        const over = this.#passWord("in") === undefined ? [] : this.#block(")").body;
        const body = this.#body();
        return { kind: "foreach", variable: variable?.kind === "variable" ? variable.name : "", over, body, start, end: this.#at };
    }
    #loop(word, start) {
        this.#at += word.length;
        const head = this.#head();
        return { kind: "loop", head, body: this.#body(), atLeastOnce: false, start, end: this.#at };
    }
    #do(start) {
        this.#at += 2;
        const body = this.#body();
        const head = this.#passWord("while", "until") === undefined ? [] : this.#head();
        return { kind: "loop", head, body, atLeastOnce: true, start, end: this.#at };
    }
    #passSwitch() {
        while (dashes.has(this.#peek()) && /[a-z]/i.test(this.#peek(1))) {
            this.#at += 1;
            this.#take(patterns.word);
            this.#skip(true);
        }
    }
    #switch(start) {
        this.#at += "switch".length;
        this.#skip(true);
        this.#passSwitch();
        const over = this.#head();
        const bodies = [];
        this.#skip(true);
        const opened = this.#at;
        if (this.#peek() === "{" && this.#enter()) {
            this.#at += 1;
            for (;;) {
                this.#skip(true);
                const next = this.#peek();
                if (next === "")
                    this.#lose(opened, "a part of the script whose bracket is never closed");
                if (next === "" || next === "}") {
                    this.#at += 1;
                    break;
                }
                const before = this.#at;
                if (next === "{") {
                    this.#at += 1;
                    bodies.push(this.#block("}").body);
                }
                else
                    this.#argumentWord();
                if (this.#at === before)
                    this.#at += 1;
            }
            this.#depth -= 1;
        }
        return { kind: "switch", over, bodies, start, end: Math.min(this.#at, this.#text.length) };
    }
    #try(word, start) {
        this.#at += word.length;
        if (word === "trap") {
            this.#passTypes();
            return { kind: "try", body: [], caught: [this.#body()], last: [], start, end: this.#at };
        }
        const body = this.#body();
        const caught = [];
        let last = [];
        for (;;) {
            const next = this.#passWord("catch", "finally");
            if (next === undefined)
                break;
            this.#passTypes();
            if (next === "catch")
                caught.push(this.#body());
            else
                last = this.#body();
        }
        return { kind: "try", body, caught, last, start, end: this.#at };
    }
    #passTypes() {
        this.#skip(true);
        while (this.#peek() === "[" || this.#peek() === ",") {
            if (this.#take(patterns.type) === undefined)
                this.#at += 1;
            this.#skip(true);
        }
    }
    #function(word, start) {
        this.#at += word.length;
        this.#skip(false);
        const name = this.#argumentWord();
        const text = name.kind === "text" ? name.parts.map((part) => (part.kind === "plain" ? part.text : "")).join("") : "";
        this.#skip(true);
        const parameters = this.#peek() === "(" && word !== "configuration" ? this.#parameterList() : [];
        this.#skip(true);
        if (this.#peek() !== "{") {
            this.#at = start;
            return undefined;
        }
        this.#at += 1;
        if (word === "configuration")
            this.#configurations += 1;
        const block = this.#block("}");
        if (word === "configuration")
            this.#configurations -= 1;
        const perItem = word === "filter" || block.body.some((statement) => statement.kind === "pipeline" && isProcessBlock(statement.elements[0]));
        const whole = { parameters: [...parameters, ...block.parameters], body: block.body, ...(perItem ? { perItem } : {}) };
        const bare = text.replace(/^(?:global|script|local|private):/i, "").toLowerCase();
        return { kind: word === "configuration" ? "configuration" : "function", name: bare, block: whole, start, end: this.#at };
    }
    #class(word, start) {
        const found = /^(?:class|enum)\s+[A-Za-z_]\w*(?:\s*:\s*[\w.,\s]+)?\s*\{/i.exec(this.#text.slice(start, start + 300));
        if (found === null)
            return undefined;
        this.#at += found[0].length;
        this.#block("}");
        return word === "enum" ? { kind: "flow", word: "none", value: undefined, start, end: this.#at } : { kind: "unread", what: "a class that the script defines", start, end: this.#at };
    }
    #pipeline() {
        const start = this.#at;
        const elements = [];
        const writes = [];
        for (;;) {
            const element = this.#element();
            if (elements.length === 0 && element.kind === "expression") {
                this.#skip(false);
                const operator = this.#take(patterns.assignment);
                if (operator !== undefined) {
                    this.#skip(true);
                    const value = this.#down(() => this.#statement());
                    return { kind: "assign", target: element.expression, operator, value, start, end: this.#at };
                }
            }
            elements.push(element);
            this.#skip(false);
            while (element.kind === "expression" && this.#redirect(writes))
                this.#skip(false);
            if (this.#peek() !== "|" || this.#peek(1) === "|")
                break;
            this.#at += 1;
            this.#skip(true);
            if (/[;)}|]/.test(this.#peek()) || this.#peek() === "")
                break;
        }
        const end = this.#at;
        let next = false;
        if ((this.#peek() === "&" || this.#peek() === "|") && this.#peek(1) === this.#peek()) {
            this.#at += 2;
            next = true;
        }
        else if (this.#peek() === "&")
            this.#at += 1;
        const first = { kind: "pipeline", elements, writes, start, end };
        if (!next) {
            this.#passGarbage();
            return first;
        }
        this.#skip(true);
        const rest = this.#down(() => this.#pipeline());
        return { kind: "if", clauses: [{ condition: [first], body: [] }], otherwise: [rest], chain: true, start, end: this.#at };
    }
    #down(read) {
        if (!this.#enter())
            return { kind: "flow", word: "none", value: undefined, start: this.#at, end: this.#at };
        const statement = read();
        this.#depth -= 1;
        return statement;
    }
    #passGarbage() {
        const next = this.#peek();
        if (next === "<" || next === "|" || next === ",")
            this.#at += 1;
    }
    #redirect(into) {
        const found = this.#match(patterns.redirection);
        if (found === undefined || (found === "<" && this.#peek(1) === "#"))
            return false;
        this.#at += found.length;
        if (found.includes("&"))
            return true;
        this.#skip(false);
        const target = this.#argumentWord();
        if (/^[12*]?>/.test(found) && !found.startsWith("2"))
            into.push(target);
        return true;
    }
    #element() {
        const next = this.#peek();
        if (next === "&" || (next === "." && (blanks.test(this.#peek(1)) || /["'$({&\u2018\u201c]/.test(this.#peek(1)))))
            return { kind: "command", command: this.#command(next === "&" ? "&" : ".") };
        if (this.#startsExpression())
            return { kind: "expression", expression: this.#expression(false) };
        return { kind: "command", command: this.#command(undefined) };
    }
    #startsExpression() {
        const next = this.#peek();
        if ((0,commands_template/* templateEnd */.M)(this.#text, this.#at) !== undefined)
            return false;
        if (next === "@")
            return /[({'"\u2018\u201c$\w]/.test(this.#peek(1));
        if (next === "$" || next === "(" || next === "{" || next === "!" || next === "," || singleQuotes.has(next) || doubleQuotes.has(next))
            return true;
        if (next === "[")
            return true;
        if (dashes.has(next) || next === "+")
            return this.#match(patterns.operator) !== undefined || /[-+\d.$(]/.test(this.#peek(1));
        if (/[\d.]/.test(next)) {
            const number = this.#match(patterns.number);
            const behind = number === undefined ? "" : this.#text[this.#at + number.length] ?? "";
            return number !== undefined && (wordEnds.has(behind) || /[-+*/%.\])]/.test(behind)) && !(behind === "." && /[a-z\\/]/i.test(this.#text[this.#at + number.length + 1] ?? ""));
        }
        return false;
    }
    #command(call) {
        const start = this.#at;
        if (call !== undefined) {
            this.#at += 1;
            this.#skip(false);
        }
        const name = this.#argumentWord();
        const args = [];
        const writes = [];
        let end = this.#at;
        for (;;) {
            this.#skip(false);
            const next = this.#peek();
            if ((next === "\r" || next === "\n") && this.#configurations > 0 && args.length < 2 && this.#passLinesTo("{"))
                continue;
            if (next === "" || next === "\r" || next === "\n" || next === ";" || next === "|" || next === ")" || next === "}")
                break;
            if (next === "&")
                break;
            if (this.#redirect(writes)) {
                end = this.#at;
                continue;
            }
            const before = this.#at;
            if (this.#text.startsWith("--%", this.#at) && wordEnds.has(this.#peek(3))) {
                this.#at += 3;
                this.#verbatim(args);
            }
            else
                args.push(this.#argument());
            if (this.#at === before)
                this.#at += 1;
            end = this.#at;
        }
        return { call, name, args, writes, start, end };
    }
    #passLinesTo(character) {
        const before = this.#at;
        this.#skip(true);
        if (this.#peek() === character)
            return true;
        this.#at = before;
        return false;
    }
    #verbatim(into) {
        const start = this.#at;
        const line = this.#take(/[^\r\n|]*/y) ?? "";
        for (const found of line.matchAll(/(?:"[^"]*"?|[^\s"])+/g)) {
            const at = start + found.index;
            const word = { kind: "text", parts: [{ kind: "plain", text: found[0].replaceAll('"', "") }], quote: "none", start: at, end: at + found[0].length };
            into.push({ parameter: undefined, attached: undefined, word, splat: false, start: at, end: at + found[0].length });
        }
    }
    #argument() {
        const start = this.#at;
        if (this.#peek() === "@" && /\w/.test(this.#peek(1))) {
            this.#at += 1;
            const name = this.#take(patterns.variable) ?? "";
            const span = { start, end: this.#at };
            return { parameter: undefined, attached: undefined, word: { kind: "variable", name: parser_bareName(name), ...span }, splat: true, ...span };
        }
        if (dashes.has(this.#peek()) && /[\p{L}_?]/u.test(this.#peek(1))) {
            const read = this.#parameterArgument(start);
            if (read !== undefined)
                return read;
        }
        const word = this.#argumentList();
        return { parameter: undefined, attached: undefined, word, splat: false, start, end: this.#at };
    }
    #parameterArgument(start) {
        this.#at += 1;
        const name = this.#take(patterns.parameter) ?? "";
        if (this.#peek() === ":") {
            this.#at += 1;
            this.#skip(false);
            const at = this.#at;
            const attached = /[\r\n;|)}]/.test(this.#peek()) || this.#peek() === "" ? undefined : this.#argumentList();
            const head = { kind: "plain", text: this.#text.slice(start, Math.min(at, start + name.length + 2)) };
            const rest = attached === undefined ? [] : attached.kind === "text" ? attached.parts : [{ kind: "filled", value: attached }];
            return { parameter: name.toLowerCase(), attached, word: { kind: "text", parts: [head, ...rest], quote: "none", start, end: this.#at }, splat: false, start, end: this.#at };
        }
        if (wordEnds.has(this.#peek()))
            return { parameter: name.toLowerCase(), attached: undefined, word: this.#plain(start), splat: false, start, end: this.#at };
        this.#at = start;
        return undefined;
    }
    #plain(start) {
        return { kind: "text", parts: [{ kind: "plain", text: this.#text.slice(start, this.#at) }], quote: "none", start, end: this.#at };
    }
    #argumentList() {
        return this.#joined(() => this.#argumentWord(), /[;|)}]/);
    }
    #joined(item, end) {
        const start = this.#at;
        const first = item();
        const items = [first];
        for (;;) {
            const before = this.#at;
            this.#skip(false);
            if (this.#peek() !== ",") {
                this.#at = before;
                break;
            }
            this.#at += 1;
            this.#skip(true);
            if (end.test(this.#peek()) || this.#peek() === "")
                break;
            const from = this.#at;
            items.push(item());
            if (this.#at === from)
                break;
        }
        return items.length === 1 ? first : { kind: "list", items, start, end: this.#at };
    }
    #argumentWord() {
        const start = this.#at;
        const next = this.#peek();
        if (next === "@" && /[({'"\u2018\u201c]/.test(this.#peek(1)))
            return this.#postfix(this.#primary(true));
        if ((next === "(" || next === "{") && (0,commands_template/* templateEnd */.M)(this.#text, start) === undefined)
            return this.#postfix(this.#primary(true));
        if (singleQuotes.has(next) || doubleQuotes.has(next)) {
            const quoted = this.#primary(true);
            if (this.#peek() === "." || this.#peek() === "[")
                return this.#postfix(quoted);
            if (wordEnds.has(this.#peek()) || quoted.kind !== "text")
                return quoted;
            return this.#word(start, [...quoted.parts]);
        }
        if (next === "$" && (0,commands_template/* templateEnd */.M)(this.#text, start) === undefined) {
            const value = this.#postfix(this.#primary(true));
            return wordEnds.has(this.#peek()) ? value : this.#word(start, [{ kind: "filled", value }]);
        }
        return this.#word(start, []);
    }
    #word(start, parts) {
        let plain = "";
        const flush = () => {
            if (plain !== "")
                parts.push({ kind: "plain", text: plain });
            plain = "";
        };
        for (;;) {
            const next = this.#peek();
            const template = (0,commands_template/* templateEnd */.M)(this.#text, this.#at);
            if (template !== undefined) {
                flush();
                parts.push({ kind: "template", text: this.#text.slice(this.#at, template) });
                this.#at = template;
            }
            else if (wordEnds.has(next))
                break;
            else if (next === "`") {
                if (this.#peek(1) === "" || /[\r\n]/.test(this.#peek(1)))
                    break;
                plain += escapes.get(this.#peek(1)) ?? this.#peek(1);
                this.#at += 2;
            }
            else if (singleQuotes.has(next) || doubleQuotes.has(next)) {
                flush();
                const quoted = this.#quoted();
                if (quoted.kind === "text")
                    parts.push(...quoted.parts);
            }
            else if (next === "$" && (/[\p{L}_{(?]/u.test(this.#peek(1)))) {
                flush();
                parts.push({ kind: "filled", value: this.#primary(true) });
            }
            else {
                plain += next;
                this.#at += 1;
            }
        }
        flush();
        return { kind: "text", parts, quote: "none", start, end: this.#at };
    }
    #expression(single) {
        const start = this.#at;
        if (!this.#enter())
            return { kind: "unclear", start, end: this.#at };
        let left = single ? this.#unary() : this.#commas();
        for (;;) {
            const before = this.#at;
            this.#skip(false);
            const operator = this.#binaryOperator();
            if (operator === undefined) {
                this.#at = before;
                break;
            }
            this.#skip(true);
            if (/[;)}\]]/.test(this.#peek()) || this.#peek() === "")
                break;
            const from = this.#at;
            const right = single ? this.#unary() : this.#commas();
            left = { kind: "operation", operator, operands: [left, right], start, end: this.#at };
            if (this.#at === from)
                break;
        }
        this.#depth -= 1;
        return left;
    }
    #binaryOperator() {
        const word = this.#take(patterns.operator);
        if (word !== undefined)
            return word.toLowerCase().replace(/^-[ci]?(?=replace|split|eq|ne|like|match|contains|in$|notin|gt|lt|ge|le)/, "-");
        const next = this.#peek();
        if (next === "." && this.#peek(1) === ".") {
            this.#at += 2;
            return "..";
        }
        if ((next === "+" || next === "*" || next === "/" || next === "%" || dashes.has(next)) && this.#peek(1) !== "=" && !(dashes.has(next) && /[a-z]/i.test(this.#peek(1)))) {
            this.#at += 1;
            return dashes.has(next) ? "-" : next;
        }
        if (next === "?" && this.#peek(1) === "?" && this.#peek(2) !== "=") {
            this.#at += 2;
            return "??";
        }
        if ((next === "?" || next === ":") && blanks.test(this.#peek(1))) {
            this.#at += 1;
            return next;
        }
        return undefined;
    }
    #commas() {
        return this.#joined(() => this.#unary(), /[;)}\]|]/);
    }
    #unary() {
        const start = this.#at;
        const operators = [];
        for (;;) {
            this.#skip(false);
            const word = this.#take(patterns.operator)?.toLowerCase();
            if (word !== undefined)
                operators.push(word);
            else if (/[!,+]/.test(this.#peek()) || (dashes.has(this.#peek()) && !/[\p{L}]/u.test(this.#peek(1)))) {
                operators.push(this.#peek());
                this.#at += 1;
            }
            else
                break;
        }
        const operand = this.#cast(start);
        const innermost = operators.at(-1);
        if (innermost === undefined)
            return operand;
        return { kind: "operation", operator: innermost, operands: [operand], start, end: this.#at };
    }
    #cast(start) {
        const names = [];
        for (;;) {
            const type = this.#take(patterns.type);
            if (type === undefined)
                break;
            names.push(type.slice(1, -1));
            const next = this.#peek();
            if (next === ":" && this.#peek(1) === ":")
                break;
            this.#skip(false);
            if (!/[$([{@'"\d\u2018\u201c-]/.test(this.#peek()))
                break;
        }
        const [name] = names;
        if (name === undefined)
            return this.#postfix(this.#primary(false));
        const next = this.#peek();
        const last = names.at(-1) ?? name;
        if (next === ":" && this.#peek(1) === ":")
            return this.#postfix({ kind: "type", name: last, operand: undefined, start, end: this.#at });
        if (!/[$({@'"\d\u2018\u201c-]/.test(next) || next === "")
            return this.#postfix({ kind: "type", name: last, operand: undefined, start, end: this.#at });
        const operand = /[-\d]/.test(next) ? this.#unaryNumber() : this.#postfix(this.#primary(false));
        return { kind: "type", name, operand, start, end: this.#at };
    }
    #unaryNumber() {
        const start = this.#at;
        if (dashes.has(this.#peek()))
            this.#at += 1;
        if (this.#take(patterns.number) === undefined && this.#at === start)
            this.#at += 1;
        return this.#plain(start);
    }
    #primary(argument) {
        const start = this.#at;
        const next = this.#peek();
        const template = (0,commands_template/* templateEnd */.M)(this.#text, start);
        if (template !== undefined) {
            this.#at = template;
            return { kind: "text", parts: [{ kind: "template", text: this.#text.slice(start, template) }], quote: "none", start, end: template };
        }
        if (singleQuotes.has(next) || doubleQuotes.has(next))
            return this.#quoted();
        if (next === "@")
            return this.#atSign(start);
        if (next === "$")
            return this.#dollar(start);
        if (next === "(") {
            this.#at += 1;
            const { body } = this.#block(")");
            return { kind: "sub", body, list: false, start, end: this.#at };
        }
        if (next === "{") {
            this.#at += 1;
            const block = this.#block("}");
            return { kind: "block", block, start, end: this.#at };
        }
        if (argument)
            return this.#word(start, []);
        if (this.#take(patterns.number) !== undefined)
            return this.#plain(start);
        if (this.#take(patterns.word) !== undefined)
            return this.#plain(start);
        if (next !== "" && !/[)}\];|\r\n]/.test(next))
            this.#at += 1;
        return { kind: "unclear", start, end: this.#at };
    }
    #atSign(start) {
        const next = this.#peek(1);
        if (next === "(") {
            this.#at += 2;
            const { body } = this.#block(")");
            return { kind: "sub", body, list: true, start, end: this.#at };
        }
        if (next === "{") {
            this.#at += 2;
            return this.#map(start);
        }
        if (singleQuotes.has(next) || doubleQuotes.has(next)) {
            const here = this.#hereString(start, doubleQuotes.has(next));
            if (here !== undefined)
                return here;
        }
        this.#at += 1;
        const name = this.#take(patterns.variable);
        return name === undefined ? { kind: "unclear", start, end: this.#at } : { kind: "variable", ...variableName(name), start, end: this.#at };
    }
    #map(start) {
        const entries = [];
        if (!this.#enter())
            return { kind: "map", entries, start, end: this.#at };
        for (;;) {
            this.#skip(true);
            const next = this.#peek();
            if (next === "") {
                this.#lose(start, "a part of the script whose bracket is never closed");
                break;
            }
            if (next === "}") {
                this.#at += 1;
                break;
            }
            const before = this.#at;
            if (next === ";" || next === "=" || next === "," || next === ")")
                this.#at += 1;
            else {
                const key = this.#mapKey();
                this.#skip(true);
                if (this.#peek() === "=") {
                    this.#at += 1;
                    this.#skip(true);
                    entries.push([key, this.#statement()]);
                }
            }
            if (this.#at === before)
                this.#at += 1;
        }
        this.#depth -= 1;
        return { kind: "map", entries, start, end: this.#at };
    }
    #mapKey() {
        const start = this.#at;
        if (/[\p{L}_]/u.test(this.#peek())) {
            this.#take(/[^\s=;{}()"'`]+/y);
            return this.#plain(start);
        }
        return this.#postfix(this.#primary(false));
    }
    #hereString(start, expands) {
        const head = this.#match(/@["'\u2018\u2019\u201c\u201d][ \t]*\r?\n/y);
        if (head === undefined)
            return undefined;
        this.#at += head.length;
        const close = expands ? /(?:^|\r?\n)["\u201c\u201d]@/ : /(?:^|\r?\n)['\u2018\u2019]@/;
        const pattern = new RegExp(close.source, "gm");
        pattern.lastIndex = Math.max(0, this.#at - 1);
        const found = pattern.exec(this.#text);
        if (found === null)
            this.#lose(start, "a text without an end");
        const end = found === null ? this.#text.length : Math.max(this.#at, found.index);
        const parts = expands ? this.#filledParts(end) : this.#plainParts(this.#text.slice(this.#at, end));
        this.#at = found === null ? end : found.index + found[0].length;
        return { kind: "text", parts, quote: expands ? "double" : "single", start, end: this.#at };
    }
    #plainParts(text) {
        if (!text.includes("{{") && !text.includes("{%"))
            return [{ kind: "plain", text }];
        const parts = [];
        let from = 0;
        for (let at = text.indexOf("{"); at !== -1; at = text.indexOf("{", at + 1)) {
            const end = at < from ? undefined : (0,commands_template/* templateEnd */.M)(text, at);
            if (end === undefined)
                continue;
            if (at > from)
                parts.push({ kind: "plain", text: text.slice(from, at) });
            parts.push({ kind: "template", text: text.slice(at, end) });
            from = end;
        }
        if (from < text.length)
            parts.push({ kind: "plain", text: text.slice(from) });
        return parts;
    }
    #quoted() {
        const start = this.#at;
        if (doubleQuotes.has(this.#peek())) {
            this.#at += 1;
            const parts = this.#filledParts(undefined);
            return { kind: "text", parts, quote: "double", start, end: this.#at };
        }
        this.#at += 1;
        let text = "";
        for (;;) {
            const from = this.#at;
            this.#take(/[^'\u2018\u2019\u201a\u201b]*/y);
            text += this.#text.slice(from, this.#at);
            if (this.#peek() === "") {
                this.#lose(start, "a text without an end");
                break;
            }
            this.#at += 1;
            if (!singleQuotes.has(this.#peek()))
                break;
            text += "'";
            this.#at += 1;
        }
        return { kind: "text", parts: this.#plainParts(text), quote: "single", start, end: this.#at };
    }
    #filledParts(end) {
        const start = this.#at;
        const parts = [];
        let plain = "";
        const flush = () => {
            if (plain !== "")
                parts.push({ kind: "plain", text: plain });
            plain = "";
        };
        for (;;) {
            const next = this.#peek();
            if (end !== undefined && this.#at >= end)
                break;
            if (next === "") {
                if (end === undefined)
                    this.#lose(Math.max(0, start - 1), "a text without an end");
                break;
            }
            const template = next === "{" || next === "$" || next === "<" ? (0,commands_template/* templateEnd */.M)(this.#text, this.#at) : undefined;
            if (template !== undefined) {
                flush();
                parts.push({ kind: "template", text: this.#text.slice(this.#at, template) });
                this.#at = template;
            }
            else if (end === undefined && doubleQuotes.has(next)) {
                this.#at += 1;
                if (!doubleQuotes.has(this.#peek()))
                    break;
                plain += '"';
                this.#at += 1;
            }
            else if (next === "`") {
                plain += escapes.get(this.#peek(1)) ?? this.#peek(1);
                this.#at += 2;
            }
            else if (next === "$" && (/[\p{L}_{(?]/u.test(this.#peek(1)))) {
                flush();
                parts.push({ kind: "filled", value: this.#dollar(this.#at) });
            }
            else {
                const run = this.#take(/[^"\u201c\u201d\u201e`$<{]+/y);
                const room = end === undefined ? undefined : end - (this.#at - (run?.length ?? 0));
                if (run === undefined) {
                    plain += next;
                    this.#at += 1;
                }
                else if (room !== undefined && run.length > room) {
                    plain += run.slice(0, room);
                    this.#at += room - run.length;
                }
                else
                    plain += run;
            }
        }
        flush();
        return parts;
    }
    #dollar(start) {
        this.#at = start + 1;
        if (this.#peek() === "(") {
            this.#at += 1;
            const { body } = this.#block(")");
            return { kind: "sub", body, list: false, start, end: this.#at };
        }
        if (this.#peek() === "{") {
            const close = this.#match(/\{[^}\r\n]*\}/y);
            if (close !== undefined) {
                this.#at += close.length;
                return { kind: "variable", ...variableName(close.slice(1, -1)), start, end: this.#at };
            }
        }
        const name = this.#take(patterns.variable) ?? this.#take(/[$^]/y);
        return name === undefined ? { kind: "unclear", start, end: this.#at } : { kind: "variable", ...variableName(name), start, end: this.#at };
    }
    #postfix(value) {
        let left = value;
        const { start } = value;
        for (;;) {
            const next = this.#peek();
            if (next === "." && this.#peek(1) !== "." && /[\p{L}_$("'{]/u.test(this.#peek(1))) {
                this.#at += 1;
                left = this.#member(left, start);
            }
            else if (next === ":" && this.#peek(1) === ":") {
                this.#at += 2;
                left = this.#member(left, start);
            }
            else if (next === "?" && this.#peek(1) === "." && left.kind !== "text") {
                this.#at += 2;
                left = this.#member(left, start);
            }
            else if (next === "[") {
                this.#at += 1;
                this.#skip(true);
                const index = this.#expression(false);
                this.#skip(true);
                if (this.#peek() === "]")
                    this.#at += 1;
                left = { kind: "index", target: left, index, start, end: this.#at };
            }
            else if ((next === "+" || dashes.has(next)) && this.#peek(1) === next) {
                this.#at += 2;
                left = { kind: "operation", operator: "++", operands: [left], start, end: this.#at };
            }
            else
                return left;
        }
    }
    #member(target, start) {
        const from = this.#at;
        const word = this.#take(patterns.identifier);
        const name = word === undefined ? this.#memberName() : this.#plain(from);
        let call;
        if (this.#peek() === "(") {
            this.#at += 1;
            call = this.#callArguments();
        }
        else if (this.#peek() === "{" && target.kind !== "text" && /^(?:foreach|where)$/i.test(word ?? ""))
            call = [this.#primary(false)];
        return { kind: "member", target, name, call, start, end: this.#at };
    }
    #memberName() {
        const next = this.#peek();
        if (next === "$" || next === "(" || next === "{" || singleQuotes.has(next) || doubleQuotes.has(next))
            return this.#primary(false);
        return { kind: "unclear", start: this.#at, end: this.#at };
    }
    #callArguments() {
        const start = this.#at;
        const found = [];
        if (!this.#enter())
            return found;
        for (;;) {
            this.#skip(true);
            const next = this.#peek();
            if (next === "") {
                this.#lose(Math.max(0, start - 1), "a part of the script whose bracket is never closed");
                break;
            }
            if (next === ")") {
                this.#at += 1;
                break;
            }
            const before = this.#at;
            if (next === ",")
                this.#at += 1;
            else
                found.push(this.#expression(true));
            if (this.#at === before)
                this.#at += 1;
        }
        this.#depth -= 1;
        return found;
    }
}
function isProcessBlock(element) {
    if (element?.kind !== "command" || element.command.args[0]?.word.kind !== "block" || element.command.name.kind !== "text")
        return false;
    const [part] = element.command.name.parts;
    return part?.kind === "plain" && part.text.toLowerCase() === "process";
}
function variableName(name) {
    return /^(?:global|script):/i.test(name) ? { name: parser_bareName(name), outer: true } : { name: parser_bareName(name) };
}
function parser_bareName(name) {
    return name.toLowerCase().replace(/^(?:global|script|local|private|using|variable):/, "");
}

;// CONCATENATED MODULE: ./build/commands/powershell/loops.js
const known = new WeakMap();
const changes = /\$(?:(?:script|global|local|private):)?(\w+)\s{0,10}(?:\+\+|--|[-+*/%]=)|(?:\+\+|--)\$(?:(?:script|global|local|private):)?(\w+)|\$(?:(?:script|global|local|private):)?(\w+)\s{0,10}=([^=\n][^\n;]{0,200})/iy;
function changesItself(text, span) {
    const before = known.get(span);
    if (before !== undefined)
        return before;
    const found = new Set();
    for (let at = span.start; at < span.end; at++) {
        const unit = text[at];
        if (unit !== "$" && unit !== "+" && unit !== "-")
            continue;
        changes.lastIndex = at;
        const match = changes.exec(text);
        const name = (match?.[1] ?? match?.[2] ?? match?.[3] ?? "").toLowerCase();
        if (name !== "" && (match?.[3] === undefined || match[4]?.toLowerCase().includes(`$${name}`) === true))
            found.add(name);
    }
    const names = [...found];
    known.set(span, names);
    return names;
}

;// CONCATENATED MODULE: ./build/commands/powershell/walker.js










const walker_deepest = { expression: 250, call: 12 };
function readPowerShell(session) {
    const walker = new Walker(session, { scopes: [new Map()], functions: new Map(), uncalled: new Set(), aliases: new Map(), conditionsAt: new WeakMap() });
    walker.script();
}
class Walker {
    session;
    around;
    configuration = 0;
    #expressions = 0;
    #assigning = false;
    #turns = [];
    #attempts = [];
    #calls = [];
    constructor(session, around) {
        this.session = session;
        this.around = around;
    }
    get source() {
        return this.session.source;
    }
    script() {
        const block = parseScript(this.source.text);
        for (const parameter of block.parameters)
            this.set(parameter.name, this.#open(parameter));
        this.session.run.within("return", () => void this.statements(block.body));
        for (const uncalled of this.around.uncalled) {
            this.around.uncalled.delete(uncalled);
            this.underCondition(() => this.call(uncalled, [], new Map(), true));
        }
    }
    #open({ name, value, isSwitch }) {
        const unknown = this.#unknown(name);
        return value === undefined || isSwitch ? unknown : choiceOf([this.evaluate(value), unknown], value);
    }
    #omitted({ name, value, isSwitch }) {
        if (value !== undefined)
            return this.evaluate(value);
        return isSwitch ? this.boolean(false, { start: 0, end: 0 }) : this.#unknown(name);
    }
    underCondition(follow) {
        this.session.run.conditions += 1;
        follow();
        this.session.run.conditions -= 1;
    }
    printing(follow) {
        this.session.run.printing += 1;
        const result = follow();
        this.session.run.printing -= 1;
        return result;
    }
    get(name) {
        const { scopes } = this.around;
        const turn = this.#turns.at(-1);
        if (turn !== undefined && !turn.written.has(name))
            turn.read.add(name);
        for (let at = scopes.length - 1; at >= 0; at--) {
            const value = scopes[at]?.get(name);
            if (value !== undefined)
                return value;
        }
        return undefined;
    }
    set(name, value, scope = this.around.scopes.at(-1)) {
        if (scope === undefined || name === "")
            return;
        const before = scope.get(name) ?? this.get(name);
        const conditional = this.session.run.conditions > (this.around.conditionsAt.get(scope) ?? 0);
        this.#note(scope, name, before, value);
        if (!conditional || before === value)
            scope.set(name, value);
        else
            scope.set(name, before === undefined ? { ...value, maybe: true } : choiceOf([before, value], value));
    }
    change(name, value) {
        this.set(name, value, this.around.scopes.findLast((scope) => scope.has(name)));
    }
    mutate(before, after, span) {
        for (const scope of this.around.scopes) {
            if (!this.session.run.spend(this.session, span, 1 + (scope.size >> 4)))
                return;
            for (const [name, value] of scope)
                if (value === before)
                    this.set(name, after, scope);
        }
    }
    #note(scope, name, before, value) {
        const turn = this.#turns.at(-1);
        if (turn !== undefined) {
            turn.carried ||= turn.read.has(name) && (before === undefined || !isAlike(before, value));
            turn.written.add(name);
        }
        const attempt = this.#attempts.at(-1);
        if (attempt === undefined)
            return;
        const names = attempt.get(scope) ?? new Map();
        attempt.set(scope, names);
        if (!names.has(name))
            names.set(name, before);
    }
    repeat(follow) {
        const { run } = this.session;
        const turn = { read: new Set(), written: new Set(), carried: false };
        this.#turns.push(turn);
        follow();
        this.#turns.pop();
        const outer = this.#turns.at(-1);
        if (outer !== undefined) {
            for (const name of turn.read)
                if (!outer.written.has(name))
                    outer.read.add(name);
            for (const name of turn.written)
                outer.written.add(name);
            outer.carried ||= turn.carried;
        }
        if (!turn.carried)
            return;
        run.again += 1;
        follow();
        run.again -= 1;
    }
    #attempt(follow) {
        const changed = new Map();
        this.#attempts.push(changed);
        follow();
        this.#attempts.pop();
        for (const [scope, names] of changed) {
            for (const [name, before] of names) {
                const value = scope.get(name);
                if (value !== undefined && value !== before)
                    this.#note(scope, name, before, value);
                if (value !== undefined && value !== before)
                    scope.set(name, before === undefined ? { ...value, maybe: true } : choiceOf([before, value], value));
            }
        }
    }
    get outermost() {
        return this.around.scopes[0];
    }
    #unknown(name, span = { start: 0, end: 0 }) {
        return { kind: "unknown", path: `$${name}`, start: span.start, end: span.end };
    }
    boolean(value, span) {
        return { ...this.text(value ? "True" : "False", span), logical: value };
    }
    unknown(span, path) {
        return { kind: "unknown", path: (path ?? this.source.text.slice(span.start, Math.min(span.end, span.start + longest.path))).slice(0, longest.path), start: span.start, end: span.end };
    }
    text(text, span, known = true) {
        const source = this.source;
        return { kind: "text", text, known, start: span.start, end: span.end, get origin() { return (0,embedded/* derivedText */.nZ)(text, source.locate(span.start, span.end)); } };
    }
    word(span) {
        const { source } = this;
        const text = source.text.slice(span.start, span.end);
        return { text, known: !(0,commands_word/* isFilledIn */.qL)(text), start: span.start, end: span.end, get origin() { return (0,embedded/* partOf */.BU)(source, span.start, span.end); } };
    }
    statements(body) {
        const out = [];
        for (const statement of body) {
            const value = this.statement(statement);
            if (value !== undefined && out.length <= longest.items)
                out.push(value);
        }
        return limited(out);
    }
    statement(statement) {
        if (!this.session.run.spend(this.session, statement, 10))
            return undefined;
        switch (statement.kind) {
            case "pipeline":
                return this.#pipeline(statement.elements, statement.writes, statement);
            case "assign":
                this.#assign(statement.target, statement.operator, statement.value);
                return undefined;
            case "if":
                return this.#if(statement);
            case "foreach": {
                const out = [];
                this.forEach(this.#together(this.statements(statement.over), statement), (item) => {
                    this.around.scopes.at(-1)?.set(statement.variable, item);
                    const values = this.statements(statement.body);
                    if (out.length <= longest.items)
                        out.push(...values);
                });
                return out.length === 0 ? undefined : { kind: "list", items: limited(out), choice: false, start: statement.start, end: statement.end };
            }
            case "loop":
                return this.#loop(statement);
            case "switch": {
                const out = [];
                this.forEach(this.#together(this.statements(statement.over), statement), (item) => {
                    this.around.scopes.at(-1)?.set("_", item);
                    for (const body of statement.bodies)
                        this.underCondition(() => void out.push(...this.statements(body).slice(0, longest.items + 1 - out.length)));
                });
                return out.length === 0 ? undefined : { kind: "list", items: limited(out), choice: true, start: statement.start, end: statement.end };
            }
            case "try":
                return this.#try(statement);
            case "function":
                this.around.functions.set(statement.name, statement.block);
                this.around.uncalled.add(statement.block);
                return undefined;
            case "configuration":
                this.#configuration(statement);
                return undefined;
            case "flow":
                return this.#flow(statement);
            case "unread":
                this.session.unread(statement.what, statement);
                return undefined;
            default:
                return statement;
        }
    }
    #configuration({ name, block }) {
        this.configuration += 1;
        this.session.run.configurations += 1;
        this.around.functions.set(name, { parameters: [], body: [] });
        const apply = () => void this.call(block, [], new Map());
        if (/start-dscconfiguration/i.test(this.source.text))
            apply();
        else
            this.underCondition(apply);
        this.configuration -= 1;
    }
    #together(values, span) {
        const [first] = values;
        return first !== undefined && values.length === 1 ? first : { kind: "list", items: values, choice: false, start: span.start, end: span.end };
    }
    forEach(over, body) {
        const each = () => {
            for (const item of itemsOf(over)) {
                if (!this.session.run.spend(this.session, over, 10))
                    return;
                if (isHidden(item))
                    this.repeat(() => this.underCondition(() => body(item)));
                else
                    body(item);
            }
        };
        this.session.run.within("break", () => {
            if (isSure(over) || (over.kind === "list" && !over.choice && over.maybe !== true))
                each();
            else if (over.kind === "unknown")
                this.repeat(() => this.underCondition(() => body(over)));
            else
                this.underCondition(each);
        });
    }
    #loop(statement) {
        for (const name of changesItself(this.source.text, statement)) {
            const before = this.get(name);
            if (before?.kind === "text")
                this.change(name, this.#unknown(name, statement));
        }
        this.session.run.within("break", () => {
            this.repeat(() => {
                this.statements(statement.head);
                for (const name of changesItself(this.source.text, statement))
                    if (this.get(name)?.kind === "text")
                        this.change(name, this.#unknown(name, statement));
                if (statement.atLeastOnce)
                    this.statements(statement.body);
                else
                    this.underCondition(() => void this.statements(statement.body));
            });
        });
    }
    #flow({ word, value }) {
        const out = value === undefined ? undefined : this.statement(value);
        if (word === "break" || word === "continue")
            this.session.run.leave("break");
        else if (word === "exit")
            this.session.run.leave(/^(?:[1-9]\d*|-\d+)$/.test(pathOf(out)) ? "fail" : "exit");
        else if (word !== "none")
            this.session.run.leave(word);
        return word === "throw" || word === "exit" ? undefined : out;
    }
    #if(statement) {
        const out = [];
        const { run } = this.session;
        let reached = true;
        for (const { condition, body } of statement.clauses) {
            const follow = () => void out.push(...this.statements(body));
            const before = reached;
            let value;
            const ask = () => void (value = this.#together(this.statements(condition), statement));
            if (before === true)
                ask();
            else
                this.underCondition(ask);
            const truth = statement.chain === true ? undefined : truthOf(value);
            if (before === false || truth === false)
                continue;
            if (truth === true && before === true)
                follow();
            else if (before === true && value?.asks !== undefined)
                run.asking(value.asks, follow);
            else
                this.underCondition(follow);
            reached = truth === true ? false : undefined;
        }
        const otherwise = () => void out.push(...this.statements(statement.otherwise));
        if (reached === true)
            otherwise();
        else if (reached === undefined)
            this.underCondition(otherwise);
        const [only] = out;
        if (only !== undefined && out.length === 1 && reached === false)
            return only;
        return out.length === 0 ? undefined : { kind: "list", items: limited(out), choice: true, start: statement.start, end: statement.end };
    }
    #try(statement) {
        const { run } = this.session;
        const out = [];
        const follow = () => void out.push(...this.statements(statement.body));
        run.doubts += 1;
        if (statement.caught.length === 0)
            follow();
        else
            run.within("throw", () => (statement.caught.every(isWayOut) ? follow() : this.#attempt(follow)));
        run.doubts -= 1;
        for (const body of statement.caught)
            this.underCondition(() => void out.push(...this.statements(body)));
        out.push(...this.statements(statement.last));
        return out.length === 0 ? undefined : { kind: "list", items: limited(out), choice: true, start: statement.start, end: statement.end };
    }
    #pipeline(elements, writes, span) {
        let piped;
        const [first] = elements;
        const printed = elements.length > 1 && elements.slice(1).every((element) => element.kind === "command" && isPrinter(this.#plainName(element.command)));
        for (const element of elements) {
            if (element.kind === "command")
                piped = this.command(element.command, piped);
            else {
                const { expression } = element;
                const quiet = expression.kind === "text" && (elements.length > 1 || (element === first && writes.length > 0));
                piped = printed || quiet ? this.printing(() => this.evaluate(expression)) : this.evaluate(expression);
            }
        }
        for (const target of writes)
            this.redirect(target, piped, span);
        return piped;
    }
    #plainName(command) {
        return command.name.kind === "text" ? command.name.parts.map((part) => (part.kind === "plain" ? part.text : "?")).join("").toLowerCase() : "";
    }
    redirect(target, content, span) {
        const path = this.evaluate(target);
        if (!/^\$?null$/i.test(pathOf(path)) && pathOf(path) !== "")
            writeFile(this.session, pathOf(path), content, span);
    }
    command(command, piped) {
        const before = this.#assigning;
        this.#assigning = false;
        const value = runCommand(this, command, piped);
        for (const target of command.writes)
            this.redirect(target, value, command);
        this.#assigning = before;
        return value;
    }
    #assign(target, operator, statement) {
        const before = this.#assigning;
        this.#assigning = isText(statement) && target.kind !== "member" && target.kind !== "index";
        const value = this.statement(statement) ?? this.unknown(statement);
        this.#assigning = before;
        const place = target.kind === "type" && target.operand !== undefined ? target.operand : target;
        if (place.kind === "list") {
            const values = itemsOf(value);
            place.items.forEach((item, index) => {
                if (item.kind === "variable")
                    this.set(item.name, values.length === place.items.length ? (values[index] ?? value) : this.unknown(statement));
            });
        }
        else if (place.kind === "variable") {
            const scope = place.outer === true ? this.outermost : this.around.scopes.at(-1);
            this.set(place.name, this.#assigned(place.outer === true ? scope?.get(place.name) : this.get(place.name), operator, value, statement), scope);
        }
        else if (place.kind === "member" || place.kind === "index")
            assignMember(this, place, operator === "=" ? value : this.#assigned(this.evaluate(place), operator, value, statement), statement);
    }
    #assigned(old, operator, value, span) {
        if (operator === "+=")
            return old === undefined ? value : applyOperator(this, "+", old, value, span);
        if (operator === "??=")
            return old === undefined ? value : choiceOf([old, value], span);
        return operator === "=" ? value : this.unknown(span);
    }
    call(block, positional, named, open = false, piped) {
        this.around.uncalled.delete(block);
        const scope = new Map();
        this.around.conditionsAt.set(scope, this.session.run.conditions);
        const isNamed = (name) => named.has(name) || [...named.keys()].some((given) => given !== "" && name.startsWith(given));
        const free = block.parameters.filter(({ name, isSwitch }) => !isSwitch && !isNamed(name));
        this.around.scopes.push(scope);
        for (const parameter of block.parameters) {
            const { name, remaining } = parameter;
            const at = free.findIndex((each) => each.name === name);
            const placed = remaining && at !== -1 && positional.length > at + 1 ? this.#together(positional.slice(at), positional[at] ?? { start: 0, end: 0 }) : positional[at];
            const given = named.get(name) ?? [...named].find(([key]) => key !== "" && name.startsWith(key))?.[1] ?? placed;
            scope.set(name, given ?? (open ? this.#open(parameter) : this.#omitted(parameter)));
        }
        scope.set("args", open ? this.#unknown("args") : { kind: "list", items: limited(positional.slice(free.length)), choice: false, start: 0, end: 0 });
        if (piped !== undefined) {
            scope.set("_", piped);
            scope.set("input", piped);
        }
        const out = this.#within(block, new Map(scope));
        this.around.scopes.pop();
        return out;
    }
    block(block, item) {
        for (const parameter of block.parameters)
            this.set(parameter.name, item ?? this.#omitted(parameter));
        const scope = this.around.scopes.at(-1);
        const before = scope?.get("_");
        if (item !== undefined)
            scope?.set("_", item);
        const out = this.#within(block, new Map(item === undefined ? [] : [["_", item]]));
        if (item !== undefined && before !== undefined)
            scope?.set("_", before);
        return out;
    }
    #within(block, given) {
        if (this.#calls.filter((call) => call.block === block && isSame(call.given, given)).length >= 2)
            return undefined;
        if (this.#calls.length >= walker_deepest.call) {
            this.session.unread("what is called here (too many calls stand in each other)", block.body[0] ?? { start: 0, end: 0 });
            return undefined;
        }
        this.#calls.push({ block, given });
        const out = this.session.run.within("return", () => this.statements(block.body));
        this.#calls.pop();
        const [only] = out;
        if (only !== undefined && out.length === 1)
            return only.kind === "text" && block.body.length > 1 ? { ...only, maybe: true } : only;
        return out.length === 0 ? undefined : { kind: "list", items: out, choice: false, start: out[0]?.start ?? 0, end: out.at(-1)?.end ?? 0 };
    }
    evaluate(expression) {
        if (!this.session.run.spend(this.session, expression, 1 + (expression.kind === "text" ? (expression.end - expression.start) >> 6 : 0)))
            return this.unknown(expression, "");
        if (this.#expressions >= walker_deepest.expression) {
            this.session.unread("an expression that is nested too deep", expression);
            return this.unknown(expression);
        }
        this.#expressions += 1;
        const value = this.#evaluate(expression);
        this.#expressions -= 1;
        return value;
    }
    #evaluate(expression) {
        switch (expression.kind) {
            case "text":
                return this.#text(expression);
            case "variable":
                return this.#variable(expression.name === "psitem" ? "_" : expression.name, expression, expression.outer === true);
            case "list":
                return { kind: "list", items: expression.items.map((item) => this.evaluate(item)), choice: false, start: expression.start, end: expression.end };
            case "map":
                return this.#map(expression);
            case "block":
                return { kind: "block", block: expression.block, start: expression.start, end: expression.end };
            case "sub": {
                const values = this.statements(expression.body);
                const [first] = values;
                if (first !== undefined && values.length === 1 && !expression.list)
                    return first;
                if (values.length === 0 && !expression.list)
                    return this.unknown(expression);
                return { kind: "list", items: values, choice: false, start: expression.start, end: expression.end };
            }
            case "member":
                return callMethod(this, expression);
            case "index":
                return this.#index(expression);
            case "operation":
                return this.#operation(expression);
            case "type":
                if (/^ref$/i.test(expression.name) && expression.operand?.kind === "variable")
                    return this.#lend(expression.operand, expression);
                return expression.operand === undefined ? this.unknown(expression, expression.name) : cast(expression.name, this.evaluate(expression.operand));
            case "unclear":
                return this.unknown(expression);
            default:
                return expression;
        }
    }
    #text(expression) {
        let text = "";
        let known = true;
        let filled = false;
        let maybe = false;
        for (const part of expression.parts) {
            if (part.kind === "plain")
                text += part.text;
            else if (part.kind === "template") {
                text += part.text;
                known = false;
            }
            else {
                const value = this.evaluate(part.value);
                const items = itemsOf(value);
                filled = true;
                maybe ||= items.some((item) => item.maybe === true);
                if (value.kind !== "unknown" && !(value.kind === "list" && value.choice) && items.every((item) => item.kind === "text" && (item.known || expression.parts.length > 1))) {
                    text += items.map((item) => (item.kind === "text" ? item.text : "")).join(" ");
                    known &&= items.every((item) => item.kind === "text" && item.known);
                }
                else {
                    text += this.source.text.slice(part.value.start, part.value.end);
                    known = false;
                }
            }
            if (text.length > longest.text && filled)
                return this.unknown(expression);
        }
        const { source } = this;
        const span = { start: expression.start, end: expression.end };
        const value = { kind: "text", text, known, ...span, ...(maybe ? { maybe } : {}), ...numberAs(expression, text), get origin() { return (0,commands_word/* alignedText */.I5)(source, span, text); } };
        if (!this.#assigning)
            this.noticeCipher(value);
        return value;
    }
    noticeCipher(value) {
        if (this.session.run.printing > 0)
            return;
        const found = (0,iis_secrets/* findCipher */.RW)(value.text);
        if (found === undefined)
            return;
        const location = value.origin.locate(found.start, found.end);
        if (this.session.run.isNewCipher(location))
            this.session.secretAt("S9", location);
    }
    #variable(name, span, outer) {
        if (name === "true" || name === "false")
            return this.boolean(name === "true", span);
        if (name === "null")
            return this.text("", span);
        const value = outer ? this.outermost?.get(name) : this.get(name);
        if (value !== undefined) {
            if (value.kind === "text" && !this.#assigning)
                this.noticeCipher(value);
            return value;
        }
        if (name === "psdefaultparametervalues")
            this.set(name, this.#unknown(name, span), this.outermost);
        if (/^(?:env:|psscriptroot$|pscommandpath$|home$|pshome$|pwd$)/.test(name))
            return this.text(`$${name}`, span, false);
        return this.#unknown(name, span);
    }
    #lend(variable, span) {
        const before = this.evaluate(variable);
        this.change(variable.name, choiceOf([before, this.#unknown(variable.name, span)], span));
        return before;
    }
    #map(expression) {
        const entries = new Map();
        for (const [key, statement] of expression.entries) {
            const name = this.evaluate(key);
            const value = this.statement(statement);
            if (name.kind === "text")
                entries.set(name.text.toLowerCase(), value ?? this.unknown(statement));
            else
                entries.set("*", this.unknown(statement));
        }
        return { kind: "map", entries, start: expression.start, end: expression.end };
    }
    #index(expression) {
        const target = this.evaluate(expression.target);
        const index = this.evaluate(expression.index);
        const key = index.kind === "text" && index.known ? index.text.toLowerCase() : undefined;
        if (key !== undefined && target.kind === "map")
            return entryOf(target, key, expression) ?? this.unknown(expression);
        if (key !== undefined && target.kind === "list" && !target.choice && /^-?\d+$/.test(key))
            return target.items.at(Number(key)) ?? this.unknown(expression);
        if (target.kind === "list" || target.kind === "map")
            return this.unknown(expression);
        return this.unknown(expression, `${pathOf(target)}[${pathOf(index)}]`);
    }
    #operation(expression) {
        const [left, right] = expression.operands;
        if (left === undefined)
            return this.unknown(expression);
        const first = this.evaluate(left);
        const { operator } = expression;
        if (right === undefined) {
            if (operator === ",")
                return { kind: "list", items: [first], choice: false, start: expression.start, end: expression.end };
            if (operator === "++" || operator === "+" || operator === "-") {
                if (left.kind === "variable" && (operator === "++" || /^(?:\+\+|--)/.test(this.source.text.slice(expression.start, expression.start + 2))))
                    this.change(left.name, this.#unknown(left.name, expression));
                return operator === "-" ? this.unknown(expression) : first;
            }
            const truth = operator === "!" || operator === "-not" ? truthOf(first) : undefined;
            if (truth !== undefined)
                return this.boolean(!truth, expression);
            return operator === "-join" || operator === "-split" ? applyOperator(this, operator, first, undefined, expression) : this.unknown(expression);
        }
        if (operator === "-and" || operator === "-or")
            return this.#logical(operator === "-and", first, right, expression);
        if (operator !== "?" && operator !== ":" && operator !== "??")
            return applyOperator(this, operator, first, this.evaluate(right), expression);
        let second;
        this.underCondition(() => void (second = this.evaluate(right)));
        return applyOperator(this, operator, first, second, expression);
    }
    #logical(and, first, right, span) {
        const left = truthOf(first);
        if (left === !and)
            return this.boolean(left, span);
        if (left !== undefined) {
            const value = this.evaluate(right);
            const truth = truthOf(value);
            return truth === undefined ? this.#asAnswer(value, span) : this.boolean(truth, span);
        }
        this.underCondition(() => void this.evaluate(right));
        return this.unknown(span);
    }
    #asAnswer(value, span) {
        return value.asks === undefined ? this.unknown(span) : { ...this.unknown(span), asks: value.asks };
    }
}
function numberAs(expression, text) {
    return expression.quote === "none" && /^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(text) ? { logical: Number(text) !== 0 } : {};
}
function cast(type, value) {
    if (value.kind !== "text")
        return value;
    const truth = truthOf(value);
    if (/^(?:system\.)?(?:bool|boolean|switch)$/i.test(type) && truth !== undefined)
        return { ...value, logical: truth };
    if (/^(?:system\.)?u?(?:int|int16|int32|int64|long|short|byte|double|decimal|single|float)$/i.test(type) && value.known && /^-?\d+(?:\.\d+)?$/.test(value.text))
        return { ...value, logical: Number(value.text) !== 0 };
    if (!/^(?:system\.)?string$/i.test(type) || value.logical === undefined)
        return value;
    const { logical: _logical, ...text } = value;
    return text;
}
function isWayOut(body) {
    const last = body.at(-1);
    return last?.kind === "flow" && last.word !== "none";
}
function isSame(one, other) {
    return [...one].every(([name, value]) => isAlike(value, other.get(name)));
}
function isAlike(one, other) {
    if (other === undefined || one.kind !== other.kind)
        return false;
    if (one.kind === "text" && other.kind === "text")
        return one.text === other.text && one.known === other.known;
    if (one.kind === "list" && other.kind === "list")
        return one.items.length === other.items.length && one.items.length < 50 && one.items.every((item, index) => isAlike(item, other.items[index]));
    return one.kind === "unknown" || one === other;
}
function isText(statement) {
    const [element] = statement.kind === "pipeline" && statement.elements.length === 1 ? statement.elements : [];
    return element?.kind === "expression" && element.expression.kind === "text";
}
function isPrinter(name) {
    return /^(?:write-(?:host|output|verbose|debug|warning|error|information|progress|eventlog|log|message|\w*log\w*)|out-(?:host|null|string|gridview|default|printer)|echo|write|oh|format-\w+|ft|fl)$/.test(name);
}

;// CONCATENATED MODULE: ./build/commands/recipes/resource.js


const resource_harmless = new Set(`file directory template cookbook_file remote_file remote_directory link log user group env environment registry_key registry_value registry_acl windows_env windows_path windows_pagefile windows_printer windows_printer_port
  windows_share windows_shortcut windows_user_privilege windows_firewall_rule windows_firewall_profile windows_font windows_ad_join_none windows_auto_run windows_certificate_none windows_defender windows_defender_exclusion
  windows_dfs_namespace windows_dns_record windows_http_acl windows_security_policy windows_uac windows_update_settings windows_workgroup_none timezone hostname reboot notify_group breakpoint chef_gem gem_package
  chocolatey_config chocolatey_source chocolatey_feature chocolatey_installer homebrew powershell_package powershell_package_source archive_file seven_zip_archive git subversion http_request ruby_version ohai
  notify host acl anchor stage tidy filebucket schedule resources mount reg_acl local_security_policy sslcertificate_none archive download_file windows_env_path chocolateyconfig chocolateysource chocolateyfeature
  concat concat_fragment file_line ini_setting unzip windows_firewall windows_firewall_group net_share pagefile shortcut utf8 concat::fragment local_group_membership chef_sleep notify_user hostsfile_entry
  kernel_module sysctl locale windows_audit_policy inspec_input selinux_state chef_handler_none data_bag cron ssh_known_hosts_entry user_ulimit sudo`.split(/\s+/));
function resource_applyResource(session, resource, dialect) {
    const type = resource.type.toLowerCase();
    const action = resource_wordsOf(resource, "action", "ensure").map((word) => word.text.toLowerCase());
    const present = !action.some((each) => /^(?:remove|delete|absent|uninstall|nothing|disabled|purge)$/.test(each));
    if (action.includes("nothing") && dialect === "chef")
        return;
    if (/^(?:windows_?feature(?:_dism|_powershell)?|windows_optional_feature|dism|iis_feature)$/.test(type)) {
        const given = resource_wordsOf(resource, "feature_name", "name");
        for (const word of given.length > 0 ? given : resource.titles)
            (0,programs/* nameFeatures */.tG)(session, atResource(word, resource), present);
    }
    else if (type.startsWith("iis_"))
        iis(session, resource, type, present);
    else if (/^dsc_?/.test(type))
        dsc(session, resource, type);
    else if (/^(?:powershell_script|powershell_out|pwsh_script|dsc_script)$/.test(type))
        script(session, resource, "powershell", "code", "command");
    else if (/^(?:batch|execute|exec|windows_task|scheduled_task|scheduledtask)$/.test(type))
        execute(session, resource, type);
    else if (/^(?:service|windows_service)$/.test(type)) {
        for (const word of wordsOr(resource.titles, resource, "service_name", "name"))
            if ((0,programs/* isIisService */.Ff)(word.text) && present)
                session.iis(true, `the service ${word.text} is a part of IIS`, resource);
    }
    else if (/^(?:chocolatey_package|chocolatey)$/.test(type))
        chocolatey(session, resource, present);
    else if (/^(?:package|windows_package|msi_package)$/.test(type))
        resource_packages(session, resource, present);
    else if (/^(?:domain_join|windows_ad_join)$/.test(type))
        session.domain(present && !action.includes("leave"), resource);
    else if (!resource_harmless.has(type))
        session.unread(`the resource "${resource.type}"`, resource);
}
function resource_wordsOf(resource, ...names) {
    return names.flatMap((name) => resource.properties.get(name)?.words ?? []);
}
function wordsOr(titles, resource, ...names) {
    const found = resource_wordsOf(resource, ...names);
    return found.length > 0 ? found : titles;
}
function atResource(word, { start, end }) {
    return { ...word, start, end };
}
function passwordOf(resource) {
    for (const name of ["password", "user_password", "userpassword"]) {
        const setting = resource.properties.get(name);
        if (setting !== undefined && !setting.words.every((word) => word.known && /^(?:|nil|undef|''|"")$/.test(word.text)))
            return setting;
    }
    return undefined;
}
function iis(session, resource, type, present) {
    const secret = passwordOf(resource);
    const names = [...resource.titles, ...resource_wordsOf(resource, "cfg_cmd", "property", "name")].map((word) => word.text).join(" ");
    if (secret !== undefined && present)
        session.secret(/pool|vdir|virtual|site|app|root/.test(type) ? "S6" : "S8", secret);
    else if (type.startsWith("iis_config") && /password["'\]]*\s*[:=]\s*["']?[^\s"']|(?:^|\s)password(?:\s|$)/i.test(names))
        session.secret("S8", resource);
    else
        session.iis(true, `the resource ${resource.type} configures IIS`, resource);
}
function dsc(session, resource, type) {
    if (type === "dsc_script") {
        script(session, resource, "powershell", "code", "command");
        return;
    }
    const chef = type === "dsc_resource";
    const kind = (chef ? resource_wordsOf(resource, "resource").map((word) => word.text.replace(/^:/, "")).join("") : type.replace(/^dsc_/, "")).toLowerCase().replace(/^x(?=[a-z])/, "");
    const property = (name) => (chef ? resource_wordsOf(resource, `property:${name}`) : resource_wordsOf(resource, `dsc_${name}`));
    const present = !property("ensure").some((word) => /^(?:absent|disable)$/i.test(word.text));
    if (/^windows(?:optional)?feature(?:set)?$/.test(kind)) {
        const names = property("name");
        for (const word of names.length > 0 || chef ? names : resource.titles)
            (0,programs/* nameFeatures */.tG)(session, atResource(word, resource), present);
        if (names.length === 0 && chef)
            session.unread("a feature whose name is not said", resource);
    }
    else if (/^webapppool$/.test(kind)) {
        const custom = property("identitytype");
        if (property("credential").length > 0 && (custom.length === 0 || custom.some((word) => /^(?:specificuser|3)$/i.test(word.text) || !word.known)))
            session.secret("S6", resource);
        else
            session.iis(true, "a DSC resource configures an application pool", resource);
    }
    else if (/^(?:web|iis)/.test(kind)) {
        if (property("credential").length > 0)
            session.secret("S6", resource);
        else
            session.iis(true, "a DSC resource configures IIS", resource);
    }
    else if (!/^(?:file|registry|environment|service|user|group|log|archive|remotefile|firewall|timezone)$/.test(kind))
        session.unread(`the DSC resource "${kind}"`, resource);
}
function script(session, resource, language, ...names) {
    const given = wordsOr(resource.titles, resource, ...names);
    for (const word of given) {
        if (word.known || /\s/.test(word.text.trim()))
            session.nested(word.origin, language, resource);
        else
            session.unread(`what the resource "${resource.type}" runs`, resource);
    }
}
function execute(session, resource, type) {
    if (/task/.test(type)) {
        const counts = resource_wordsOf(resource, "command").some((word) => !word.known || session.rehearse(word.origin, "cmd").length > 0);
        if (counts)
            session.unread("what a scheduled task runs at another time", resource);
        return;
    }
    const shell = resource_wordsOf(resource, "provider").some((word) => /powershell|pwsh/i.test(word.text));
    if (type === "batch")
        script(session, resource, "cmd", "code", "command");
    else
        script(session, resource, shell ? "powershell" : "cmd", "command");
}
function chocolatey(session, resource, present) {
    const features = resource_wordsOf(resource, "source", "options", "install_options").some((word) => /windowsfeatures/i.test(word.text));
    for (const word of wordsOr(resource.titles, resource, "package_name", "name")) {
        if (features)
            (0,programs/* nameFeatures */.tG)(session, atResource(word, resource), present);
        else if (present)
            (0,commands_packages/* installPackage */.Ed)(session, atResource(word, resource), "Chocolatey");
    }
}
function resource_packages(session, resource, present) {
    if (resource_wordsOf(resource, "provider").some((word) => /chocolatey/i.test(word.text)))
        chocolatey(session, resource, present);
    else if (present) {
        const [source = resource.titles[0]] = resource_wordsOf(resource, "source");
        const before = source?.text ?? "";
        if (/hosting/i.test(`${before} ${resource.titles.map((word) => word.text).join(" ")}`) && /dotnet|asp\.?net|\.net/i.test(`${before} ${resource.titles.map((word) => word.text).join(" ")}`))
            session.secret("S20", resource);
        else
            session.unread(`the package "${resource.titles[0]?.text ?? before}"`, resource);
    }
}
function include(session, name, span) {
    if (/^(?:iis|::iis)(?:::default)?$/i.test(name))
        session.iis(true, `"${name}" installs IIS`, span);
    else if (!/^(?:chocolatey|stdlib|windows::reboot|seven_zip|git|java|nodejs)(?:$|::)/i.test(name))
        session.unread(`"${name}", which is included,`, span);
}

;// CONCATENATED MODULE: ./build/commands/recipes/chef.js



const openers = new Set(["if", "unless", "case", "while", "until", "begin", "def", "class", "module", "for"]);
function readChef(session) {
    new Chef(session).read();
}
class Chef {
    #session;
    #tokens;
    #variables = new Map();
    #at = 0;
    constructor(session) {
        this.#session = session;
        this.#tokens = tokensOf(session);
    }
    read() {
        while (this.#at < this.#tokens.length) {
            const before = this.#at;
            if (!this.#session.run.spend(this.#session, this.#token(), 10))
                return;
            this.#statement();
            if (this.#at === before)
                this.#at += 1;
        }
    }
    #token(ahead = 0) {
        return this.#tokens[this.#at + ahead] ?? { kind: "end", text: "", known: true, items: [], start: this.#session.source.text.length, end: this.#session.source.text.length };
    }
    #statement() {
        const first = this.#token();
        if (first.kind !== "word" || first.text === "end" || first.text === "else" || openers.has(first.text)) {
            this.#loop();
            return;
        }
        const next = this.#token(1);
        if (next.kind === "mark" && next.text === "=" && this.#token(2).kind !== "mark") {
            this.#variables.set(first.text, this.#wordsAt(2));
            this.#passLine();
            return;
        }
        if (first.text === "include_recipe") {
            for (const word of this.#wordsAt(1))
                include(this.#session, word.text, { start: first.start, end: word.end });
            this.#passLine();
            return;
        }
        const named = next.kind === "text" || next.kind === "symbol" || next.kind === "list" || (next.kind === "word" && !/^(?:do|if|unless|and|or|in|then)$/.test(next.text)) || (next.kind === "mark" && (next.text === "(" || (next.text === "[" && this.#session.source.text[next.start - 1] === " ")));
        if (named && /^[a-z][a-z0-9_]*$/.test(first.text) && this.#isResource())
            this.#resource(first);
        else
            this.#loop();
    }
    #loop() {
        const start = this.#at;
        while (this.#token().kind !== "end" || this.#at < this.#tokens.length) {
            const token = this.#token();
            if (token.kind === "mark" && (token.text === "\n" || token.text === ";"))
                break;
            if (token.kind === "mark" && token.text === "|" && this.#token(1).kind === "word" && this.#token(2).text === "|") {
                const first = this.#tokens[start];
                const name = this.#token(1).text;
                const behind = this.#at + 3;
                this.#at = start;
                const words = (first?.kind === "word" ? this.#variables.get(first.text) : undefined) ?? this.#wordsAt(0);
                this.#variables.set(name, words);
                this.#at = behind;
                return;
            }
            this.#at += 1;
            if (this.#at > this.#tokens.length)
                break;
            if (token.kind === "word" && (token.text === "then" || token.text === "do")) {
                if (this.#token().text === "|")
                    continue;
                return;
            }
        }
        this.#at += 1;
    }
    #passLine() {
        while (this.#at < this.#tokens.length && !(this.#token().kind === "mark" && this.#token().text === "\n"))
            this.#at += 1;
    }
    #isResource() {
        for (let at = this.#at + 1; at < this.#tokens.length && at < this.#at + 40; at++) {
            const token = this.#tokens[at];
            if (token === undefined || (token.kind === "mark" && token.text === "\n"))
                break;
            if (token.kind === "word" && token.text === "do")
                return true;
        }
        return /^(?:windows_feature\w*|iis_\w+|chocolatey_package|windows_package|package|service|execute|batch|powershell_script|dsc_\w+)$/.test(this.#token().text);
    }
    #resource(first) {
        let at = this.#at + 1;
        const titles = [];
        for (; at < this.#tokens.length; at++) {
            const token = this.#tokens[at];
            if (token === undefined || (token.kind === "mark" && token.text === "\n") || (token.kind === "word" && token.text === "do"))
                break;
            const behind = this.#expressionEnd(at);
            titles.push(...(behind === at + 1 ? this.#words(token) : [this.#computed(at, behind)]));
            at = behind - 1;
        }
        const properties = new Map();
        let end = this.#tokens[Math.max(this.#at, at - 1)]?.end ?? first.end;
        if (this.#tokens[at]?.text === "do") {
            this.#at = at + 1;
            end = this.#properties(properties);
        }
        else
            this.#at = at;
        const resource = { type: first.text, titles, properties, start: first.start, end };
        resource_applyResource(this.#session, resource, "chef");
    }
    #properties(into) {
        let depth = 1;
        let fresh = true;
        while (this.#at < this.#tokens.length) {
            const token = this.#token();
            if (token.kind === "mark" && (token.text === "\n" || token.text === ";")) {
                fresh = true;
                this.#at += 1;
                continue;
            }
            if (token.kind === "word" && token.text === "end") {
                depth -= 1;
                this.#at += 1;
                if (depth === 0)
                    return token.end;
                continue;
            }
            if (token.kind === "word" && (token.text === "do" || (fresh && openers.has(token.text))))
                depth += 1;
            else if (fresh && token.kind === "word" && depth <= 2)
                this.#property(token, into);
            fresh = false;
            this.#at += 1;
        }
        return this.#session.source.text.length;
    }
    #property(token, into) {
        const next = this.#token(1);
        if (token.text === "property" && next.kind === "symbol" && this.#token(2).text === ",") {
            const words = this.#wordsAt(3);
            into.set(`property:${next.text.toLowerCase()}`, { words, start: token.start, end: words.at(-1)?.end ?? token.end });
            return;
        }
        const words = this.#wordsAt(1);
        if (words.length > 0)
            into.set(token.text.toLowerCase(), { words, start: token.start, end: words.at(-1)?.end ?? token.end });
    }
    #wordsAt(ahead) {
        const words = [];
        let open = 0;
        for (let at = this.#at + ahead; at < this.#tokens.length && at < this.#at + 2_000 && words.length < 500; at++) {
            const token = this.#tokens[at];
            if (token === undefined)
                break;
            if (token.kind === "mark" && /^[[({]$/.test(token.text))
                open += 1;
            else if (token.kind === "mark" && /^[\])}]$/.test(token.text))
                open -= 1;
            if ((token.kind === "mark" && ((token.text === "\n" && open <= 0) || token.text === ";")) || (token.kind === "word" && /^(?:do|if|unless|only_if|not_if)$/.test(token.text)))
                break;
            const behind = this.#expressionEnd(at);
            words.push(...(behind === at + 1 ? this.#words(token).slice(0, 500) : [this.#computed(at, behind)]));
            at = behind - 1;
        }
        return words;
    }
    #expressionEnd(from) {
        const first = this.#tokens[from];
        if (first?.kind !== "word" || this.#variables.has(first.text))
            return from + 1;
        let at = from + 1;
        let open = 0;
        for (; at < this.#tokens.length && at < from + 500; at++) {
            const token = this.#tokens[at];
            const before = this.#tokens[at - 1];
            if (token === undefined || before === undefined)
                break;
            if (token.kind === "mark" && /^[[({]$/.test(token.text) && (open > 0 || token.start === before.end || (first.text === "lazy" && token.text === "{")))
                open += 1;
            else if (token.kind === "mark" && /^[\])}]$/.test(token.text) && open > 0)
                open -= 1;
            else if (open === 0 && !(token.kind === "mark" && token.text === "." && token.start === before.end) && !(token.kind === "word" && before.text === "." && at > from + 1))
                break;
        }
        return at;
    }
    #computed(from, to) {
        const start = this.#tokens[from]?.start ?? 0;
        const end = this.#tokens[to - 1]?.end ?? start;
        const text = this.#session.source.text.slice(start, Math.min(end, start + 80));
        return { text: `$(${text})`, known: false, start, end, origin: (0,embedded/* partOf */.BU)(this.#session.source, start, end) };
    }
    #words(token) {
        switch (token.kind) {
            case "text":
            case "symbol":
                return [this.#word(token)];
            case "list":
                return token.items;
            case "word":
                return this.#variables.get(token.text) ?? (/^(?:true|false|nil|each|map|freeze|new|join)$/.test(token.text) ? [] : [{ ...this.#word(token), known: false }]);
            case "mark":
            case "end":
                return [];
            default:
                return token.kind;
        }
    }
    #word(token) {
        const { source } = this.#session;
        return { text: token.text, known: token.known, start: token.start, end: token.end, origin: (0,commands_word/* alignedText */.I5)(source, token, token.text) };
    }
}
const closers = { "(": ")", "[": "]", "{": "}", "<": ">" };
function tokensOf(session) {
    const { text } = session.source;
    const tokens = [];
    const push = (kind, content, start, end, known = true, items = []) => void tokens.push({ kind, text: content, known, items, start, end });
    const plain = /[A-Za-z_]\w*[?!]?/y;
    const heredoc = /<<[-~]?(["']?)([A-Za-z_]\w*)\1/y;
    const pending = [];
    let at = 0;
    while (at < text.length) {
        const unit = text[at] ?? "";
        plain.lastIndex = at;
        heredoc.lastIndex = at;
        if (unit === "\n") {
            push("mark", "\n", at, at + 1);
            at += 1;
            for (const open of pending.splice(0)) {
                const close = new RegExp(`^[ \\t]*${open.name}[ \\t]*\\r?$`, "m");
                const rest = close.exec(text.slice(at));
                const end = rest === null ? text.length : at + rest.index;
                const body = text.slice(at, end);
                const known = open.raw || !body.includes("#{");
                const slot = tokens[open.at];
                if (slot !== undefined)
                    tokens[open.at] = { ...slot, text: body, known, start: at, end: Math.max(at, end) };
                at = rest === null ? text.length : end + rest[0].length;
            }
        }
        else if (unit === "#") {
            const feed = text.indexOf("\n", at);
            at = feed === -1 ? text.length : feed;
        }
        else if (text.startsWith("=begin", at) && (at === 0 || text[at - 1] === "\n")) {
            const end = text.indexOf("\n=end", at);
            at = end === -1 ? text.length : end + 5;
        }
        else if (unit === "'" || unit === '"') {
            const { content, end } = quoted(text, at + 1, unit);
            push("text", content, at, end, unit === "'" || !content.includes("#{"));
            at = end;
        }
        else if (unit === "%" && /[wWiI][([{<|]/.test(text.slice(at + 1, at + 3))) {
            const close = text.indexOf(closers[text[at + 2] ?? ""] ?? "|", at + 3);
            const end = close === -1 ? text.length : close;
            push("list", "", at, Math.min(text.length, end + 1), true, listItems(session, at + 3, end));
            at = Math.min(text.length, end + 1);
        }
        else if (unit === "<" && heredoc.test(text)) {
            heredoc.lastIndex = at;
            const found = heredoc.exec(text);
            pending.push({ name: found?.[2] ?? "", raw: found?.[1] === "'", at: tokens.length });
            push("text", "", at, at + (found?.[0].length ?? 2));
            at += found?.[0].length ?? 2;
        }
        else if (unit === ":" && /[A-Za-z_"]/.test(text[at + 1] ?? "") && text[at - 1] !== ":") {
            plain.lastIndex = at + 1;
            const name = plain.exec(text)?.[0] ?? "";
            push("symbol", name, at, at + 1 + name.length);
            at += 1 + name.length;
        }
        else if (/[A-Za-z_]/.test(unit)) {
            const name = plain.exec(text)?.[0] ?? unit;
            push("word", name, at, at + name.length);
            at += name.length;
        }
        else if (/\d/.test(unit)) {
            const number = /[\d._]+/y;
            number.lastIndex = at;
            const found = number.exec(text)?.[0] ?? unit;
            push("text", found, at, at + found.length);
            at += found.length;
        }
        else {
            if (!/\s/.test(unit))
                push("mark", unit, at, at + 1);
            at += 1;
        }
    }
    return tokens;
}
function quoted(text, start, quote) {
    let content = "";
    for (let at = start; at < text.length; at++) {
        const unit = text[at] ?? "";
        if (unit === "\\") {
            content += text[at + 1] ?? "";
            at += 1;
        }
        else if (unit === quote)
            return { content, end: at + 1 };
        else
            content += unit;
    }
    return { content, end: text.length };
}
function listItems(session, start, end) {
    const { source } = session;
    return [...source.text.slice(start, end).matchAll(/\S+/g)].slice(0, 500).map((match) => {
        const from = start + match.index;
        return { text: match[0], known: !match[0].includes("#{"), start: from, end: from + match[0].length, origin: (0,embedded/* partOf */.BU)(source, from, from + match[0].length) };
    });
}

;// CONCATENATED MODULE: ./build/commands/recipes/puppet.js


const bodies = new Set(["class", "define", "node", "if", "elsif", "else", "unless", "case", "default", "function", "plan", "application", "inherits"]);
function readPuppet(session) {
    new Puppet(session).read();
}
class Puppet {
    #session;
    #tokens;
    #variables = new Map();
    #at = 0;
    constructor(session) {
        this.#session = session;
        this.#tokens = puppet_tokensOf(session.source.text);
    }
    #peek(ahead = 0) {
        return this.#tokens[this.#at + ahead];
    }
    #is(text, ahead = 0) {
        const token = this.#peek(ahead);
        return token?.kind === "mark" && token.text === text;
    }
    read() {
        for (;;) {
            const token = this.#peek();
            if (token === undefined || !this.#session.run.spend(this.#session, token, 10))
                return;
            if (token.kind === "variable" && this.#is("=", 1) && !this.#is(">", 2)) {
                this.#at += 2;
                this.#variables.set(token.text, this.#value().words);
            }
            else if (token.kind === "word" && /^(?:include|contain|require)$/.test(token.text) && !this.#is("=", 1))
                this.#include(token);
            else if (token.kind === "word" && this.#is("{", 1) && !bodies.has(token.text) && this.#declares())
                this.#resources(token);
            else if (token.kind === "word" && token.text === "class" && this.#is("{", 1))
                this.#classes(token);
            else if (token.kind === "word" && this.#is(".", 1) && this.#peek(2)?.text === "each")
                this.#at += 1;
            else if (token.kind === "mark" && token.text === "|" && this.#peek(1)?.kind === "variable" && this.#is("|", 2))
                this.#bindLoop();
            else
                this.#at += 1;
        }
    }
    #bindLoop() {
        const name = this.#peek(1)?.text ?? "";
        let at = this.#at - 1;
        while (at >= 0 && (this.#tokens[at]?.text === "each" || this.#tokens[at]?.text === "."))
            at -= 1;
        const words = [];
        if (this.#tokens[at]?.text === "]") {
            for (at -= 1; at >= 0 && this.#tokens[at]?.text !== "["; at--) {
                const token = this.#tokens[at];
                if (token !== undefined && words.length < 500)
                    words.unshift(...this.#words(token));
            }
        }
        else if (this.#tokens[at]?.kind === "variable")
            words.push(...(this.#variables.get(this.#tokens[at]?.text ?? "") ?? []));
        if (words.length > 0)
            this.#variables.set(name, words);
        this.#at += 3;
    }
    #include(first) {
        this.#at += 1;
        for (;;) {
            const token = this.#peek();
            if (token === undefined || (token.kind !== "word" && token.kind !== "text"))
                return;
            include(this.#session, token.text, { start: first.start, end: token.end });
            this.#at += 1;
            if (!this.#is(","))
                return;
            this.#at += 1;
        }
    }
    #declares() {
        for (let at = this.#at + 2; at < this.#tokens.length && at < this.#at + 200; at++) {
            const token = this.#tokens[at];
            if (token === undefined)
                return false;
            if (token.kind === "mark" && token.text === ":")
                return true;
            if (token.kind === "mark" && /^[{}=>;]$/.test(token.text))
                return false;
        }
        return false;
    }
    #classes(first) {
        const name = this.#peek(2);
        if (name !== undefined && name.kind === "text" && this.#is(":", 3))
            include(this.#session, name.text, { start: first.start, end: name.end });
        this.#at += 2;
    }
    #resources(first) {
        this.#at += 2;
        while (this.#peek() !== undefined && !this.#is("}")) {
            const before = this.#at;
            const titles = [];
            while (this.#peek() !== undefined && !this.#is(":") && !this.#is("}")) {
                const token = this.#peek();
                const computed = this.#passComputed();
                if (token !== undefined && titles.length < 500)
                    titles.push(...(computed === undefined ? this.#words(token) : [computed]));
                this.#at += 1;
            }
            if (this.#is(":"))
                this.#at += 1;
            const properties = new Map();
            while (this.#peek() !== undefined && !this.#is("}") && !this.#is(";"))
                this.#attribute(properties);
            const last = this.#peek(-1) ?? first;
            resource_applyResource(this.#session, { type: first.text, titles, properties, start: first.start, end: last.end }, "puppet");
            if (this.#is(";"))
                this.#at += 1;
            if (this.#at === before)
                this.#at += 1;
        }
        this.#at += 1;
    }
    #attribute(into) {
        const name = this.#peek();
        if (name !== undefined && this.#is("=", 1) && this.#is(">", 2)) {
            this.#at += 3;
            const value = this.#value();
            into.set(name.text.toLowerCase(), { words: value.words, start: name.start, end: Math.max(name.end, value.end) });
        }
        else
            this.#at += 1;
    }
    #value() {
        const words = [];
        const start = this.#peek()?.start ?? 0;
        let end = start;
        let open = 0;
        for (;;) {
            const begin = this.#peek();
            const computed = this.#passComputed();
            const token = computed === undefined ? begin : this.#peek();
            if (token === undefined)
                break;
            if (computed !== undefined)
                words.push(computed);
            else if (token.kind === "mark") {
                if (/^[[({]$/.test(token.text))
                    open += 1;
                else if (/^[\])}]$/.test(token.text)) {
                    if (open === 0)
                        break;
                    open -= 1;
                }
                else if (open === 0 && (token.text === "," || token.text === ";"))
                    break;
            }
            else if (words.length < 500)
                words.push(...this.#words(token));
            const next = this.#peek(1);
            end = token.end;
            this.#at += 1;
            if (open === 0 && next !== undefined && this.#session.source.text.slice(token.end, next.start).includes("\n") && !(next.kind === "mark" && /^[,.}\])?]$/.test(next.text)))
                break;
        }
        return { words, start, end };
    }
    #passComputed() {
        const first = this.#peek();
        const next = this.#peek(1);
        if (first === undefined || next === undefined || first.kind === "text" || first.kind === "mark" || next.kind !== "mark" || !/^[([]$/.test(next.text) || next.start !== first.end)
            return undefined;
        let open = 0;
        let end = first.end;
        for (this.#at += 1; this.#peek() !== undefined; this.#at++) {
            const token = this.#peek();
            if (token?.kind === "mark" && /^[([{]$/.test(token.text))
                open += 1;
            else if (token?.kind === "mark" && /^[\])}]$/.test(token.text))
                open -= 1;
            end = token?.end ?? end;
            if (open <= 0 && !/^[([]$/.test(this.#peek(1)?.text ?? ""))
                break;
        }
        const { source } = this.#session;
        return { text: `$(${source.text.slice(first.start, Math.min(end, first.start + 80))})`, known: false, start: first.start, end, origin: (0,commands_word/* alignedText */.I5)(source, { start: first.start, end }, source.text.slice(first.start, end)) };
    }
    #words(token) {
        if (token.kind === "mark")
            return [];
        if (token.kind === "variable")
            return this.#variables.get(token.text) ?? [{ ...this.#word(token), text: `$${token.text}`, known: false }];
        return [this.#word(token)];
    }
    #word(token) {
        return { text: token.text, known: token.known, start: token.start, end: token.end, origin: (0,commands_word/* alignedText */.I5)(this.#session.source, token, token.text) };
    }
}
function puppet_tokensOf(text) {
    const tokens = [];
    const word = /(?:::)?[A-Za-z_][\w-]*(?:::[A-Za-z_][\w-]*)*/y;
    const variable = /\$(?:::)?[A-Za-z_]\w*(?:::\w+)*/y;
    let at = 0;
    while (at < text.length) {
        const unit = text[at] ?? "";
        word.lastIndex = at;
        variable.lastIndex = at;
        if (unit === "#") {
            const feed = text.indexOf("\n", at);
            at = feed === -1 ? text.length : feed;
        }
        else if (text.startsWith("/*", at)) {
            const end = text.indexOf("*/", at + 2);
            at = end === -1 ? text.length : end + 2;
        }
        else if (unit === "'" || unit === '"') {
            let content = "";
            let end = at + 1;
            for (; end < text.length && text[end] !== unit; end++) {
                if (text[end] === "\\")
                    end += 1;
                content += text[end] ?? "";
            }
            tokens.push({ kind: "text", text: content, known: unit === "'" || !/\$\{|\$[a-z_:]/i.test(content), start: at, end: Math.min(text.length, end + 1) });
            at = end + 1;
        }
        else if (unit === "$") {
            const name = variable.exec(text)?.[0] ?? "$";
            tokens.push({ kind: "variable", text: name.slice(1), known: false, start: at, end: at + name.length });
            at += name.length;
        }
        else if (/[A-Za-z_]/.test(unit) || (unit === ":" && /^::[A-Za-z_]/.test(text.slice(at, at + 3)))) {
            const name = word.exec(text)?.[0] ?? unit;
            tokens.push({ kind: "word", text: name, known: true, start: at, end: at + name.length });
            at += name.length;
        }
        else if (/\d/.test(unit)) {
            const number = /[\d.]+/y;
            number.lastIndex = at;
            const found = number.exec(text)?.[0] ?? unit;
            tokens.push({ kind: "text", text: found, known: true, start: at, end: at + found.length });
            at += found.length;
        }
        else {
            if (!/\s/.test(unit))
                tokens.push({ kind: "mark", text: unit, known: true, start: at, end: at + 1 });
            at += 1;
        }
    }
    return tokens;
}

;// CONCATENATED MODULE: ./build/commands/index.js







const readers = { powershell: readPowerShell, cmd: readCommandShell };
function readScript(script, language) {
    const run = new commands_session/* Run */.KF(readers);
    run.read(new commands_session/* Session */.Nn(run, script), language);
    return run.finish();
}
function readConfiguration(text) {
    const run = new commands_session/* Run */.KF(readers);
    readConfigurationText(new commands_session/* Session */.Nn(run, text));
    return run.finish();
}
function readRegistryKeys(text) {
    const run = new commands_session/* Run */.KF(readers);
    (0,registry/* readRegistryFile */.wR)(new commands_session/* Session */.Nn(run, text));
    return run.finish();
}
function readRecipe(text, language) {
    const run = new commands_session/* Run */.KF(readers);
    (language === "chef" ? readChef : readPuppet)(new commands_session/* Session */.Nn(run, text));
    return run.finish();
}


/***/ }),

/***/ 1942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isHostingBundle),
/* harmony export */   Ed: () => (/* binding */ installPackage),
/* harmony export */   _i: () => (/* binding */ isPartOfIis)
/* harmony export */ });
function isHostingBundle(name) {
    return /(?:^|[\\/])(?:dotnet|aspnetcore|dotnetcore|microsoft\.dotnet|microsoft\.aspnetcore)[\w.-]*hosting|dotnet-?hosting|windows-?hosting|hostingbundle/i.test(name.slice(-300));
}
function isPartOfIis(name) {
    if (/iis-?express|iisexpress/i.test(name))
        return false;
    return /^(?:iis|microsoft\.iis)(?:$|[\W_\d])|(?:^|[\W_])(?:web-?deploy|webpi|webpicmd|url-?rewrite|applicationrequestrouting|arr3?|exchange|sharepoint|sitecore|team-?foundation-?server|tfs\d*|wsus|webfarm)(?:$|[\W_\d])/i.test(name);
}
function installPackage(session, word, tool) {
    if (isHostingBundle(word.text))
        session.secret("S20", word);
    else if (/[\\/].*\.(?:nupkg|config|zip|msi|msix|exe|ps1)$/i.test(word.text) || /\.(?:nupkg|config|msi|msix|exe)$/i.test(word.text))
        session.unread(`what ${tool} takes from the file "${word.text}"`, word);
    else if (!word.known && !/^[\w.-]+[@=:]/.test(word.text))
        session.unread(`the package that ${tool} installs by the name ${word.text}`, word);
    else if (isPartOfIis(word.text))
        session.unread(`the package "${word.text}", which belongs to IIS,`, word);
}


/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ setAccount)
/* harmony export */ });
function setAccount(session, { identity, user }, span, signal, isObject = false) {
    const own = /^(?:3|.*\bspecificuser)["']?$/i.test(identity?.trim() ?? "");
    if (own)
        session.run.ownAccount = true;
    const name = user?.text.trim() ?? "";
    if (user === undefined || name === "" || name.endsWith("$"))
        return false;
    const pending = isObject ? "object account" : own ? undefined : "account";
    if (user.known)
        session.secret(signal, span, pending, `an account for an application pool that needs a password, set with ${signal === "S1" ? "appcmd" : "PowerShell"}`);
    else
        session.unread("the account of an application pool, which is filled in later,", span, pending);
    return user.known && pending === undefined;
}


/***/ }),

/***/ 5166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ copyInto),
  Ff: () => (/* binding */ isIisService),
  rp: () => (/* binding */ isKnownSource),
  tG: () => (/* binding */ nameFeatures),
  Nz: () => (/* binding */ presuppose),
  sR: () => (/* binding */ runLater),
  u_: () => (/* binding */ runLine),
  mB: () => (/* binding */ runProgram)
});

// UNUSED EXPORTS: decodeUtf16

// EXTERNAL MODULE: ./build/commands/iis-secrets.js
var iis_secrets = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/commands/session.js
var commands_session = __webpack_require__(6183);
// EXTERNAL MODULE: ./build/commands/word.js
var commands_word = __webpack_require__(195);
;// CONCATENATED MODULE: ./build/commands/iis-programs.js




const appOfIis = /4dc3e181-e14b-4a21-b022-59fc669b0914/i;
function registerAspNet(session, call) {
    const options = new Set(call.words.map((word) => (0,commands_word/* readOption */.gz)(word)?.name ?? ""));
    const text = call.words.map((word) => word.text).join(" ");
    if (options.has("px") || options.has("pi")) {
        if (/iis(?:cng)?(?:configurationkey|waskey)/i.test(text) || (0,commands_word/* isFilledIn */.qL)(text))
            session.secret("S12", call);
    }
    else if (options.has("pe") || options.has("pef"))
        session.secret("S13", call);
    else if (["i", "iru", "ir", "r", "norestart", "enable", "ga"].some((name) => options.has(name)))
        presuppose(session, call, "aspnet_regiis registers ASP.NET with IIS");
}
function netsh(session, call) {
    const text = call.words.map((word) => word.text).join(" ");
    if (!/^http\s+add\s+sslcert\b/i.test(text))
        return;
    session.run.bind();
    session.secret("S14", call, appOfIis.test(text) ? "binding" : "port");
}
function cscript(session, call) {
    const at = call.words.findIndex((word) => !word.text.startsWith("/"));
    const script = call.words[at];
    if (script === undefined)
        return;
    const words = call.words.slice(at + 1);
    const name = (0,commands_word/* programName */.kX)(script.text).replace(/\.vbs$/, "");
    const rest = words.map((word) => word.text.toLowerCase());
    switch (name) {
        case "slmgr":
        case "ospp":
        case "prnmngr":
        case "prncnfg":
        case "prnport":
        case "prndrvr":
        case "eventcreate":
            return;
        case "adsutil": {
            const secret = words.find((word) => (0,iis_secrets/* isMetabaseSecret */.nD)(word.text));
            if (!/^(?:set|create|delete|append_value|start_server|stop_server|create_vdir|create_vserv|appcreate\w*)$/.test(rest[0] ?? ""))
                return;
            if (rest[0] === "set" && secret !== undefined)
                session.secret("S16", secret);
            else
                session.iis(true, "adsutil.vbs changes the metabase of IIS", call);
            return;
        }
        case "iisback":
            if (rest.includes("/restore"))
                session.secret("S17", call);
            return;
        case "iiscnfg":
            if (rest.some((word) => /^\/(?:import|copy)$/.test(word)))
                session.secret("S17", call);
            return;
        case "iisapp":
        case "iisweb":
        case "iisvdir":
        case "iisext":
        case "iisftp":
        case "mkw3site":
        case "mkwebdir":
            if (!rest.includes("/query") && rest.length > 0)
                session.iis(true, `${name}.vbs changes IIS`, call);
            return;
        default:
            session.unread(`the script "${(0,commands_session/* shownPath */.pS)(script.text)}"`, call);
    }
}
function namesCertificate(call) {
    return optionValues(call.words, "certhash").length > 0;
}

// EXTERNAL MODULE: ./build/commands/pool-account.js
var pool_account = __webpack_require__(1787);
;// CONCATENATED MODULE: ./build/commands/appcmd.js



const questions = /^(?:list|search|inspect|query|\/\?|-\?|help)?$/i;
function appcmd(session, call) {
    const words = call.words.filter((word) => !/^\/(?:commit|apphostconfig|text|xml|config|warningaserror|debug)\b/i.test(word.text) || /password/i.test(word.text));
    const verb = words[0]?.text.toLowerCase() ?? "";
    if (questions.test(verb)) {
        if (verb === "" && call.words.some(commands_word/* isWholeUnknown */.Qe))
            session.unread("what appcmd is told to do", call);
        return;
    }
    if (words[0] !== undefined && (0,commands_word/* isWholeUnknown */.Qe)(words[0])) {
        session.unread("what appcmd is told to do", call);
        return;
    }
    const object = words[1]?.text.toLowerCase() ?? "";
    if (verb === "restore") {
        session.secret("S10", call);
        return;
    }
    if (verb === "add" && object === "backup")
        return;
    const secrets = secretsOf(words.slice(2));
    const section = call.words.map((word) => word.text).join(" ");
    for (const word of secrets)
        session.secret((0,iis_secrets/* signalOfPath */.Vd)(`${pathOf(object, section)} ${word.text.replace(/password.*$/is, "")}`, "S8") === "S2" ? "S1" : (0,iis_secrets/* signalOfPath */.Vd)(`${pathOf(object, section)} ${word.text.replace(/password.*$/is, "")}`, "S8"), word);
    if (secrets.length === 0) {
        if (/configurationredirection/i.test(section) && /enabled["':=\s]+true/i.test(section))
            session.secret("S11", call);
        else if (!/apppool|applicationpool/i.test(section) || !(0,pool_account/* setAccount */.E)(session, accountOf(words.slice(2)), call, "S1"))
            session.iis(true, "appcmd changes the configuration of IIS", call);
    }
    if (call.words.some((word) => /^[-/](?:in|xml)$/i.test(word.text)))
        session.unread("what appcmd reads from its input", call);
    else if (hidesOptions(words))
        session.unread("what appcmd is told to do", call);
}
function hidesOptions(words) {
    const [verb, object, identifier, ...rest] = words;
    if (object !== undefined && (0,commands_word/* isWholeUnknown */.Qe)(object))
        return true;
    if (identifier !== undefined && (0,commands_word/* isWholeUnknown */.Qe)(identifier) && (identifier.text.startsWith("@") || (rest.length === 0 && /^(?:set|add)$/i.test(verb?.text ?? ""))))
        return true;
    return rest.some(commands_word/* isWholeUnknown */.Qe) || words.slice(2).some(hasHiddenName);
}
function hasHiddenName(word) {
    if (word.known || !/^[-/]/.test(word.text))
        return false;
    const bare = word.text.slice(0, 1_000).replace(/\[[^\]]*\]/g, "");
    const name = bare.replace(/\$\([^()]*(?:\([^()]*\)[^()]*)*\)|\$\{[^{}]*\}|\{\{[^}]*\}\}|\$(?:env|script|global):\w+/gi, "$x").split(/[:=]/, 1)[0] ?? "";
    return (0,commands_word/* isFilledIn */.qL)(name);
}
function accountOf(words) {
    const valueOf = (name) => {
        for (const word of words) {
            const found = name.exec(word.text);
            if (found !== null)
                return (0,commands_word/* cutWord */.rs)(word, found.index + found[0].length, word.text.length);
        }
        return undefined;
    };
    if (/^["']*$/.test(valueOf(/(?:^|[-/.+,'"])password["']?[:=]/i)?.text ?? "-"))
        return {};
    const user = valueOf(/(?:^|[-/.+,'"])userName["']?[:=]["']?/i);
    return { identity: valueOf(/(?:^|[-/.+,'"])identityType["']?[:=]["']?/i)?.text, user };
}
function pathOf(object, section) {
    if (object === "apppool" || object === "apppools")
        return "applicationPools";
    if (object === "vdir" || object === "vdirs" || object === "app" || object === "apps" || object === "site" || object === "sites")
        return /anonymousauthentication|activedirectory|adpassword|processmodel/i.test(section) ? section.slice(0, 500) : "virtualDirectory";
    return section.replace(/password.*$/is, "").slice(0, 1_000);
}
function secretsOf(words) {
    return words.flatMap((word, index) => {
        if ((0,iis_secrets/* findCipher */.RW)(word.text) !== undefined)
            return [word];
        const found = /(?:^|[-/.,+[\]'"@])(?:ad)?(?:password|encryptedvalue)\s*(?:([:=])|$)/i.exec(word.text);
        if (found === null)
            return [];
        const value = word.text.slice(found.index + found[0].length).replace(/^["']+|["'\]]+$/g, "");
        if (found[1] !== undefined && value !== "")
            return [(0,commands_word/* cutWord */.rs)(word, 0, word.text.length)];
        const next = words[index + 1];
        return found[1] === undefined && next !== undefined && !/^[-/]/.test(next.text) && next.text !== "" ? [word] : [];
    });
}

// EXTERNAL MODULE: ./build/commands/folders.js
var folders = __webpack_require__(4202);
// EXTERNAL MODULE: ./build/commands/packages.js
var commands_packages = __webpack_require__(1942);
// EXTERNAL MODULE: ./build/commands/brought-files.js
var brought_files = __webpack_require__(5816);
// EXTERNAL MODULE: ./build/commands/foreign-code.js
var foreign_code = __webpack_require__(4813);
// EXTERNAL MODULE: ./build/commands/registry.js
var registry = __webpack_require__(8280);
;// CONCATENATED MODULE: ./build/commands/sysprep.js


function sysprep(session, call) {
    const options = new Set(call.words.map((word) => (0,commands_word/* readOption */.gz)(word)?.name ?? word.text.toLowerCase()));
    if (options.has("generalize") || options.has("reseal")) {
        session.generalize((options.has("shutdown") || options.has("reboot") || options.has("forceshutdown")) && !options.has("quit") && !options.has("noreboot"), call);
    }
    else if (call.words.some(commands_word/* isWholeUnknown */.Qe))
        session.unread("what Sysprep is told to do", call);
    else if (call.words.length === 0)
        session.unread("what is chosen in the window of Sysprep", call);
}
function ec2Launch(session, call) {
    const verb = call.words.find((word) => /^[-/]*sysprep$/i.test(word.text));
    const shutdown = call.words.find((word) => /^(?:-s|--shutdown)(?:=.*)?$/i.test(word.text));
    if (verb !== undefined)
        session.generalize(shutdown !== undefined && !/=false$/i.test(shutdown.text), call);
    else if (call.words.some(commands_word/* isWholeUnknown */.Qe))
        session.unread("what the agent of EC2 is told to do", call);
}
function ec2Script(session, call, name) {
    if (name === "sysprepinstance.ps1") {
        session.generalize(!call.words.some((word) => /^-noshutdown/i.test(word.text)), call);
        return true;
    }
    return name === "initializeinstance.ps1" || name === "sendwindowsisready.ps1" || name === "sendeventlogs.ps1" || name === "initializedisks.ps1";
}

;// CONCATENATED MODULE: ./build/commands/windows-features.js



function names(session, call, words, present) {
    for (const word of words)
        nameFeatures(session, word, present);
    if (words.length === 0)
        session.unread("a feature whose name is not said", call);
}
function dism(session, call) {
    const options = new Set(call.words.map((word) => (0,commands_word/* readOption */.gz)(word)?.name ?? ""));
    const features = (0,commands_word/* optionValues */.ib)(call.words, "featurename");
    if (options.has("enable-feature")) {
        names(session, call, features, true);
        if (features.length > 0 && call.words.some((word) => (0,commands_word/* isWholeUnknown */.Qe)(word) && !features.includes(word)))
            session.unread("what DISM is told to do", call);
    }
    else if (options.has("disable-feature")) {
        if (!options.has("image"))
            names(session, call, features, false);
    }
    else if (options.has("add-package") || options.has("apply-unattend")) {
        const [file] = (0,commands_word/* optionValues */.ib)(call.words, "packagepath", "apply-unattend");
        if (file === undefined || !/kb\d{6,}|\.msu$/i.test(file.text))
            session.unread(file === undefined ? "the package that DISM adds" : `the package "${(0,commands_session/* shownPath */.pS)(file.text)}"`, call);
    }
    else if (options.has("apply-image") || options.has("apply-ffu") || options.has("add-provisioningpackage"))
        session.unread("the image or package that DISM applies", call);
    else if (call.words.some(commands_word/* isWholeUnknown */.Qe))
        session.unread("what DISM is told to do", call);
}
function pkgmgr(session, call) {
    const install = (0,commands_word/* optionValues */.ib)(call.words, "iu");
    const remove = (0,commands_word/* optionValues */.ib)(call.words, "uu");
    for (const word of install)
        nameFeatures(session, word, true);
    for (const word of remove)
        nameFeatures(session, word, false);
    if ((0,commands_word/* optionValues */.ib)(call.words, "n").length > 0)
        session.unread("the answer file that pkgmgr applies", call);
    else if (install.length + remove.length === 0 && call.words.some(commands_word/* isWholeUnknown */.Qe))
        session.unread("what pkgmgr is told to do", call);
}
function serverManager(session, call) {
    const install = (0,commands_word/* optionValues */.ib)(call.words, "install", "i");
    const remove = (0,commands_word/* optionValues */.ib)(call.words, "remove", "r");
    for (const word of install)
        nameFeatures(session, word, true);
    for (const word of remove)
        nameFeatures(session, word, false);
    if ((0,commands_word/* optionValues */.ib)(call.words, "inputpath", "ip").length > 0)
        session.unread("the list of roles that ServerManagerCmd installs", call);
    else if (install.length + remove.length === 0 && call.words.some(commands_word/* isWholeUnknown */.Qe))
        session.unread("what ServerManagerCmd is told to do", call);
}
function ocsetup(session, call) {
    const [component] = call.words;
    if (component !== undefined)
        nameFeatures(session, component, !call.words.some((word) => (0,commands_word/* readOption */.gz)(word)?.name === "uninstall"));
}
function sysocmgr(session, call) {
    const text = [...session.run.written.values()].join("\n");
    const found = [...text.matchAll(/\biis_[a-z]+\s*=\s*(on|off)\b/gi)].map((match) => match[1]?.toLowerCase());
    if (found.includes("on"))
        session.iis(true, "the answer file for the components of Windows says so", call);
    else if (found.includes("off"))
        session.iis(false, "the answer file for the components of Windows says so", call);
    else if (call.words.length > 0)
        session.unread("the answer file that sysocmgr applies", call);
}

// EXTERNAL MODULE: ./build/source/embedded.js
var embedded = __webpack_require__(3372);
;// CONCATENATED MODULE: ./build/commands/programs.js













const does = new Map([
    ["appcmd", appcmd],
    ["dism", dism],
    ["pkgmgr", pkgmgr],
    ["servermanagercmd", serverManager],
    ["ocsetup", ocsetup],
    ["sysocmgr", sysocmgr],
    ["sysprep", sysprep],
    ["gcesysprep", (session, call) => session.generalize(!call.words.some((word) => /no_?shutdown/i.test(word.text)), call)],
    ["ec2launch", ec2Launch],
    ["ec2config", ec2Launch],
    ["cd", (session, call) => folder(session, call, "set")],
    ["chdir", (session, call) => folder(session, call, "set")],
    ["pushd", (session, call) => folder(session, call, "push")],
    ["popd", (session, call) => folder(session, call, "pop")],
    ["bitsadmin", (session, call) => (call.words.some((word) => /^\/setnotifycmdline$/i.test(word.text)) ? session.unread("what bitsadmin starts", call) : undefined)],
    ["choco", choco],
    ["chocolatey", choco],
    ["cinst", (session, call) => chocoPackages(session, call, true)],
    ["cuninst", (session, call) => chocoPackages(session, call, false)],
    ["winget", winget],
    ["scoop", scoop],
    ["netdom", netdom],
    ["djoin", (session, call) => (hasOption(call, "loadfile", "requestodj") ? session.domain(true, call) : undefined)],
    ["aspnet_regiis", registerAspNet],
    ["netsh", netsh],
    ["certutil", (session, call) => (call.words.some((word) => /^[-/]importpfx$/i.test(word.text)) ? session.secret("S14", call, "certificate") : undefined)],
    ["iisreset", (session, call) => presuppose(session, call, "iisreset is a program of IIS")],
    ["net", (session, call) => (/^(?:start|stop|pause|continue)$/i.test(call.words[0]?.text ?? "") ? service(session, call, call.words[1]) : undefined)],
    ["net1", (session, call) => service(session, call, call.words[1])],
    ["sc", serviceControl],
    ["cmd", commandShell],
    ["powershell", powerShell],
    ["pwsh", powerShell],
    ["cscript", cscript],
    ["wscript", cscript],
    ["start", start],
    ["msiexec", msiexec],
    ["wusa", () => undefined],
    ["schtasks", scheduledTask],
    ["at", (session, call) => session.unread("what a scheduled task runs", call)],
    ["wmic", wmic],
    ["copy", copy],
    ["xcopy", copy],
    ["robocopy", copy],
    ["reg", registry/* registry */.u5],
    ["regedit", registry/* registryEditor */.rk],
    ["regsvr32", (session, call) => void call.words.filter((word) => !/^[-/]\w(?::|$)/.test(word.text) && (0,foreign_code/* isForeignLibrary */.Wd)(word.text)).forEach((word) => session.unread(`the library "${(0,commands_session/* shownPath */.pS)(word.text)}"`, call))],
    ["explorer", (session, call) => (call.words.some((word) => /\.(?:exe|cmd|bat|msi|vbs|js|lnk|ps1)\b/i.test(word.text)) ? session.unread("what explorer starts", call) : undefined)],
    ["winrs", foreign_code/* remoteShell */.v],
    ["winrm", (session, call) => (/^(?:invoke|i)$/i.test(call.words[0]?.text ?? "") ? session.unread("what winrm invokes", call) : undefined)],
    ["wsl", foreign_code/* subsystem */.mS],
    ["yarn", foreign_code/* javaScript */.K$],
    ["pnpm", foreign_code/* javaScript */.K$],
    ["npm", foreign_code/* javaScript */.K$],
    ["move", copy],
    ["forfiles", (session, call) => inner(session, call, "cmd", (0,commands_word/* optionValues */.ib)(call.words, "c"))],
    ["runas", (session, call) => inner(session, call, "cmd", call.words.filter((word) => (0,commands_word/* readOption */.gz)(word) === undefined))],
    ["psexec", psExec],
    ["psexec64", psExec],
    ["pip", namedPackages],
    ["pip3", namedPackages],
    ["dotnet", (session, call) => (isHarmlessDotnet(call) ? undefined : session.unread(`what "dotnet ${(0,commands_session/* shownPath */.pS)(call.words[0]?.text ?? "")}" runs`, call))],
    ["python", python],
    ["python3", python],
    ["py", python],
    ["rundll32", (session, call) => (/^(?:user32|printui|advapi32|shell32|inetcpl|powrprof)\b/i.test((0,commands_word/* programName */.kX)(call.words[0]?.text ?? "")) ? undefined : session.unread("what rundll32 runs", call))],
]);
const takesVerb = new Set(["choco", "winget", "scoop", "netdom", "djoin", "net", "net1", "sc", "schtasks", "reg", "wmic", "netsh", "certutil", "ec2launch", "dotnet", "npm", "aspnet_regiis", "gcesysprep"]);
const harmless = new Set(`7z 7za 7zr arp assoc attrib auditpol aws az azcopy bcdboot bcdedit break bzip2 cacls certreq chcp checknetisolation chkdsk choice cipher cleanmgr clip cls cmdkey code
  color comp compact control convert curl date defrag del diskpart diskperf dispdiag doskey dsquery echo endlocal erase expand exit extrac32 fc find findstr format fsutil ftp ftype gcloud
  getmac git goto gpg gpresult gpupdate gsutil gzip help hostname icacls iisexpress ipconfig jq kubectl docker klist label lodctr logman logoff lpksetup manage-bde md mkdir mklink mode more mountvol mstsc
  nbtstat netstat nltest nslookup notepad nuget onedrivesetup openfiles openssl path pathping pause ping pnputil powercfg print prompt qprocess query quser qwinsta rd rdpsign recover
  reagentc refreshenv rem ren rename rmdir route sdelete sdelete64 secedit set setlocal setspn setx sfc shift shutdown slmgr sort ssh-keygen subst systeminfo takeown tar taskkill
  tasklist tee time timeout title tpmtool tracert tree tscon type typeperf tzutil unlodctr unzip usoclient vaultcmd ver verify vol vssadmin w32tm waitfor wbadmin wecutil wevtutil where whoami 
  winsat winver wslconfig wsusutil xperf zip dir wget true false ngen  lgpo uwfmgr dcdiag repadmin replace slui changepk licensingdiag ssh-add wpeutil bootsect
  tzsync userinit svchost vmwaretoolboxcmd vboxcontrol`.split(/\s+/));
function runProgram(session, call) {
    if (!session.run.start(() => runNamed(session, call)))
        session.unread("a program that too many others start", call);
}
function runNamed(session, call) {
    const path = call.program.text.trim().replace(/^%~d?p0[\\/]?(?=[^\\/])/i, "");
    if (isIisExpress(path))
        return;
    const last = path.split(/[\\/]/).at(-1) ?? "";
    if (/^(?:\$env:|\$\{env:)comspec\}?$/i.test(path)) {
        commandShell(session, call);
        return;
    }
    if (path === "" || (0,commands_word/* isFilledIn */.qL)(last)) {
        const url = session.run.downloads.get((0,commands_word/* programName */.kX)(last));
        if (url !== undefined && (0,commands_packages/* isHostingBundle */.B0)(url))
            session.secret("S20", call);
        else
            session.unread(`the command \`${(0,commands_session/* shownPath */.pS)(path)}\`, whose name is filled in later,`, call);
        return;
    }
    const name = (0,commands_word/* programName */.kX)(path);
    for (const { from, to } of (0,brought_files/* broughtFiles */.FM)(name, call.words))
        copyInto(session, from, to, call);
    const known = does.get(name.replace(/\.(?:cmd|bat)$/, "")) ?? does.get(name);
    if (known !== undefined && takesVerb.has(name) && call.words[0] !== undefined && (0,commands_word/* isWholeUnknown */.Qe)(call.words[0]))
        session.unread(`what ${name} is told to do`, call);
    else if (known !== undefined)
        known(session, call);
    else if (ec2Script(session, call, name))
        return;
    else if (!harmless.has(name))
        runFile(session, call, name, path);
}
function isIisExpress(path) {
    return /iis ?express[\\/]/i.test(path);
}
function runFile(session, call, name, path) {
    const from = session.run.downloads.get(name) ?? "";
    if ((0,commands_packages/* isHostingBundle */.B0)(name) || (0,commands_packages/* isHostingBundle */.B0)(from))
        session.secret("S20", call.program);
    else if (isMacro(session, call, path))
        session.unread(`what \`$(${(0,commands_session/* shownPath */.pS)(path)})\` stands for (a program of that name, or a value that is filled in before the script runs)`, call);
    else if (/^(?:chef-client|chef-solo|chef-zero|cinc-client|puppet|ansible-pull|salt-call)$/.test(name))
        session.unread(`what ${name} applies`, call);
    else if (/\.(?:ps1|psm1|bat|cmd|vbs|js|wsf|py|rb|sh|sql)$/.test(name))
        session.unread(`the script "${(0,commands_session/* shownPath */.pS)(path)}"`, call);
    else if (!/\.(?:msu|txt|log|html?|url|lnk|chm|md|json|xml|ini|cer|crt)$/.test(name))
        session.unread(`the program "${(0,commands_session/* shownPath */.pS)(path)}"`, call);
}
function isMacro(session, { start, end, words }, path) {
    const { text } = session.source;
    return words.length === 0 && /^[\w.]+$/.test(path) && text.slice(Math.max(0, start - 2), start) === "$(" && text[end] === ")";
}
function hasOption({ words }, ...names) {
    return words.some((word) => names.includes((0,commands_word/* readOption */.gz)(word)?.name ?? ""));
}
function presuppose(session, call, because) {
    if (session.run.conditions === 0 && session.run.doubts === 0)
        session.iis(true, because, call);
}
function isIisService(name) {
    return /^(?:w3svc|was|iisadmin|apphostsvc|wmsvc|w3logsvc|ftpsvc|msftpsvc|world wide web publishing service)$/i.test(name.trim());
}
function service(session, call, word) {
    if (word !== undefined && isIisService(word.text))
        presuppose(session, call, `the service ${word.text} is a part of IIS`);
}
function serviceControl(session, given) {
    const [computer] = given.words;
    const named = computer?.text.startsWith("\\\\") === true;
    if (named && !/^\\\\(?:localhost|127\.0\.0\.1|\.|%computername%|\$env:computername)$/i.test(computer?.text ?? ""))
        return;
    const call = named ? { ...given, words: given.words.slice(1) } : given;
    const verb = call.words[0]?.text ?? "";
    if (/^(?:start|stop|config|failure)$/i.test(verb))
        service(session, call, call.words[1]);
    if (!/^(?:create|config|failure)$/i.test(verb))
        return;
    call.words.forEach((word, index) => {
        const found = /^(?:binpath|command)=/i.exec(word.text);
        const program = found === null ? undefined : word.text.length > found[0].length ? (0,commands_word/* cutWord */.rs)(word, found[0].length, word.text.length) : call.words[index + 1];
        if (program !== undefined && program.text.trim() !== "")
            runLater(session, call, program, "what a service runs");
    });
}
function isHarmlessDotnet({ words }) {
    const [verb, second] = words;
    if (verb === undefined || /^(?:-.*|new|restore|nuget|add|remove|list|workload|sdk|dev-certs|help|clean|sln|user-secrets|pack)$/i.test(verb.text))
        return true;
    return /^tool$/i.test(verb.text) && !/^(?:run|exec|execute)$/i.test(second?.text ?? "");
}
function choco(session, call) {
    const verb = call.words[0]?.text.toLowerCase() ?? "";
    if (/^(?:install|upgrade|update)$/.test(verb))
        chocoPackages(session, { ...call, words: call.words.slice(1) }, true);
    else if (verb === "uninstall")
        chocoPackages(session, { ...call, words: call.words.slice(1) }, false);
    else if (/^(?:source|sources)$/.test(verb))
        (0,foreign_code/* sourceOfPackages */.cZ)(session, call, "choco");
}
function isKnownSource(text) {
    return /^(?:windows-?features?|chocolatey|webpi|ruby|python|cygwin|winget|msstore|https:\/\/(?:(?:community\.)?chocolatey\.org\/api\/v2|cdn\.winget\.microsoft\.com\/cache|(?:api\.)?nuget\.org\/.*|api\.nuget\.org\/.*)\/?)$/i.test(text.trim());
}
const chocoOptionsWithValue = /^-+(?:s|source|version|u|user|p|password|cert|cp|certpassword|params|packageparameters|packageparams|package-parameters|pkgparameters|pkgparams|ia|installargs|installarguments|install-arguments|override-arguments|cache|cachelocation|c|timeout|execution-timeout|proxy|proxy-user|proxy-password|log-file|checksum|download-checksum|uninstallargs)$/i;
function chocoPackages(session, call, present) {
    const packages = [];
    const sources = [];
    call.words.forEach((word, index) => {
        const before = call.words[index - 1]?.text ?? "";
        const isValue = chocoOptionsWithValue.test(before);
        if (isValue && /^-+(?:s|source)$/i.test(before))
            sources.push(word);
        const option = word.text.startsWith("-") ? (0,commands_word/* readOption */.gz)(word) : undefined;
        if (option !== undefined && /^(?:s|source)$/.test(option.name) && option.value !== undefined)
            sources.push(option.value);
        if (!isValue && !word.text.startsWith("-"))
            packages.push(word);
    });
    const features = sources.some((word) => /^windows-?features?$/i.test(word.text));
    const foreign = sources.length === 0 ? session.run.packageSources.get("choco") : sources.find((word) => !isKnownSource(word.text))?.text;
    if (features) {
        for (const word of packages)
            nameFeatures(session, word, present);
        return;
    }
    if (sources.some((word) => /^webpi$/i.test(word.text)))
        session.unread("what the Web Platform Installer brings", call);
    else if (present && foreign !== undefined && packages.length > 0)
        session.unread(`a package of the source "${(0,commands_session/* shownPath */.pS)(foreign)}"`, call);
    else if (present)
        for (const word of packages)
            (0,commands_packages/* installPackage */.Ed)(session, word, "Chocolatey");
}
function nameFeatures(session, word, present) {
    for (const each of word.text.split(word.known ? /[;,\s]+/ : /[;,]/)) {
        const name = each.trim();
        if (name === "")
            continue;
        if (!present && ((0,commands_word/* isFilledIn */.qL)(name) || !word.known))
            continue;
        if ((0,commands_word/* isFilledIn */.qL)(name) || !(word.known || /^[\w-]+$/.test(name)))
            session.unread(`a feature whose name is filled in later (\`${(0,commands_session/* shownPath */.pS)(name)}\`),`, word);
        else if (!/[*?]/.test(name))
            session.feature(name, present, word);
        else if (!present)
            for (const whole of ["web-server", "iis-webserverrole"].filter((each) => matchesName(name, each)))
                session.feature(whole, false, word);
        else if (/^web-/i.test(name))
            session.feature("web-server", present, word);
        else if (/^iis-/i.test(name))
            session.feature("iis-webserverrole", present, word);
        else
            session.unread(`what the features "${name}" are`, word);
    }
}
function matchesName(pattern, name) {
    const pieces = pattern.slice(0, 100).toLowerCase().replaceAll("_", "-").split("*");
    let at = 0;
    return pieces.every((piece, index) => {
        const found = index === 0 ? 0 : index === pieces.length - 1 ? Math.max(at, name.length - piece.length) : findPiece(name, piece, at);
        if (found === -1 || !fits(name, piece, found))
            return false;
        at = found + piece.length;
        return index < pieces.length - 1 || at === name.length;
    });
}
function findPiece(name, piece, from) {
    for (let at = from; at + piece.length <= name.length; at++)
        if (fits(name, piece, at))
            return at;
    return -1;
}
function fits(name, piece, at) {
    return at + piece.length <= name.length && [...piece].every((unit, index) => unit === "?" || unit === name[at + index]);
}
function winget(session, call) {
    const verb = call.words[0]?.text.toLowerCase() ?? "";
    if (/^(?:configure|configuration|dscv3)$/.test(verb))
        session.unread("the configuration that winget applies", call);
    else if (verb === "source")
        (0,foreign_code/* sourceOfPackages */.cZ)(session, call, "winget");
    else if (/^(?:import)$/.test(verb))
        session.unread("the list of packages that winget installs", call);
    else if (/^(?:install|add|upgrade|update)$/.test(verb)) {
        const manifest = (0,commands_word/* optionValues */.ib)(call.words, "manifest", "m");
        if (manifest.length > 0)
            session.unread("the package of a manifest that winget installs", call);
        const sources = (0,commands_word/* optionValues */.ib)(call.words, "source", "s").map((word) => word.text);
        const foreign = sources.length === 0 ? session.run.packageSources.get("winget") : sources.find((source) => !isKnownSource(source));
        if (foreign !== undefined)
            session.unread(`a package of the source "${(0,commands_session/* shownPath */.pS)(foreign)}"`, call);
        const values = new Set((0,commands_word/* optionValues */.ib)(call.words, "source", "s", "version", "v", "scope", "architecture", "a", "location", "l", "override", "custom", "locale", "log", "o", "installer-type"));
        for (const word of call.words.slice(1)) {
            if ((0,commands_word/* readOption */.gz)(word)?.value !== undefined)
                (0,commands_packages/* installPackage */.Ed)(session, (0,commands_word/* readOption */.gz)(word)?.value ?? word, "winget");
            else if (!/^[-/]/.test(word.text) && ![...values].some((value) => value === word))
                (0,commands_packages/* installPackage */.Ed)(session, word, "winget");
        }
    }
}
function folder(session, call, how) {
    const path = call.words.filter((word) => !/^\/d$/i.test(word.text)).map((word) => word.text).join(" ");
    if (how !== "set" || path !== "")
        (0,folders/* changeFolder */.nR)(session.run, how, path);
}
function scoop(session, call) {
    const [verb, second, , address] = call.words;
    if (/^bucket$/i.test(verb?.text ?? "") && /^add$/i.test(second?.text ?? "") && address !== undefined)
        session.run.packageSources.set("scoop", (0,commands_session/* shownPath */.pS)(address.text));
    const foreign = session.run.packageSources.get("scoop");
    if (foreign !== undefined && /^(?:install|update)$/i.test(verb?.text ?? ""))
        session.unread(`a package of the source "${foreign}"`, call);
    else
        namedPackages(session, call);
}
function namedPackages(session, call) {
    if (!/^(?:install|add|update|upgrade)$/i.test(call.words[0]?.text ?? ""))
        return;
    for (const word of call.words.slice(1))
        if (!word.text.startsWith("-") && (0,commands_packages/* isHostingBundle */.B0)(word.text))
            (0,commands_packages/* installPackage */.Ed)(session, word, "it");
}
function python(session, call) {
    const [first, second] = call.words;
    if (first?.text === "-m" && /^(?:pip|ensurepip|venv|virtualenv|pipx)$/i.test(second?.text ?? ""))
        return;
    if (first === undefined || /^(?:-V|--version)$/.test(first.text))
        return;
    session.unread("what Python runs", call);
}
function netdom(session, call) {
    const verb = call.words[0]?.text.toLowerCase() ?? "";
    if (verb === "join" || verb === "move")
        session.domain(true, call);
    else if (verb === "remove")
        session.domain(false, call);
}
function wmic(session, call) {
    const text = call.words.map((word) => word.text).join(" ");
    if (/\bjoindomainorworkgroup\b/i.test(text))
        session.domain(true, call);
    else if (/\bunjoindomainorworkgroup\b/i.test(text))
        session.domain(false, call);
    else if (/webadministration|microsoftiis/i.test(text) && /\b(?:set|create|call)\b/i.test(text)) {
        const secret = call.words.find((word) => /(?:^|[.,])(?:password|\w*userpass|uncpassword)\s*=\s*[^\s,]/i.test(word.text));
        if (secret !== undefined)
            session.secret(/microsoftiis/i.test(text) ? "S16" : (0,iis_secrets/* signalOfPath */.Vd)(text, "S1") === "S2" ? "S1" : (0,iis_secrets/* signalOfPath */.Vd)(text, "S1"), secret);
        else
            session.iis(true, "wmic changes the configuration of IIS", call);
        if (call.words.some(commands_word/* isWholeUnknown */.Qe))
            session.unread("what wmic is told to do", call);
    }
    else if (/\bprocess\b.*\bcall\b.*\bcreate\b|\bproduct\b.*\bcall\b.*\binstall\b/i.test(text))
        session.unread("what wmic starts", call);
}
function msiexec(session, call) {
    const named = call.words.find((word) => /\.ms[ipt]\b/i.test(word.text)) ?? call.words.find((word) => !/^[-/]/.test(word.text));
    if (named !== undefined && (0,commands_packages/* isHostingBundle */.B0)(named.text))
        session.secret("S20", named);
    else if (call.words.some((word) => /^[-/](?:x|uninstall)/i.test(word.text)))
        return;
    else if (call.words.length > 0)
        session.unread(named === undefined ? "what msiexec installs" : `the package "${(0,commands_session/* shownPath */.pS)(named.text)}"`, call);
}
function runLater(session, span, source, what) {
    const effects = source?.known === true ? session.rehearse(source.origin, "cmd") : undefined;
    if (effects === undefined || effects.length > 0)
        session.unread(what, span);
}
function scheduledTask(session, call) {
    if (!hasOption(call, "create", "change")) {
        if (hasOption(call, "run"))
            session.unread("what a scheduled task runs", call);
        return;
    }
    const [action] = (0,commands_word/* optionValues */.ib)(call.words, "tr");
    if (action !== undefined || hasOption(call, "xml"))
        runLater(session, call, action, "what a scheduled task runs at another time");
}
function copy(session, call) {
    const paths = call.words.filter((word) => !/^[-/]\w{1,12}(?::|$)/.test(word.text));
    const target = paths[1];
    if (target === undefined)
        return;
    const names = (0,commands_word/* programName */.kX)(call.program.text) === "robocopy" ? paths.slice(2) : [];
    for (const from of names.length > 0 ? names : [paths[0] ?? target])
        copyInto(session, from.text, target.text, call);
}
function copyInto(session, from, into, span) {
    const to = (0,folders/* placeOf */.$t)(session.run, into);
    const source = (0,iis_secrets/* configurationFile */.hb)(from);
    const target = (0,iis_secrets/* configurationFile */.hb)(to);
    const intoConfiguration = /inetsrv[\\/]config[\\/]?["']?$|inetsrv[\\/]config[\\/][^\\/]*$/i.test(to.trim());
    const intoServer = intoConfiguration || /inetsrv[\\/]?["']?$/i.test(to.trim());
    if (/start menu[\\/]programs[\\/]startup/i.test(to))
        session.unread("what runs at the next log-on", span);
    if (target === "redirection" || (intoConfiguration && source === "redirection"))
        session.secret("S11", span);
    else if (target === "metabase" || (intoServer && source === "metabase"))
        session.secret("S17", span);
    else if (target === "applicationHost" || bringsFolder(from, to) || (intoConfiguration && !/\.xml$|schema/i.test(from) && !/schema/i.test(to)))
        session.secret("S10", span);
}
function bringsFolder(from, to) {
    const folder = /(?:^|[\\/])([^\\/]+?)(?:[\\/]+\*?(?:\.\*)?)?["']?$/.exec(from.trim().slice(-400))?.[1]?.toLowerCase();
    if (folder === "config")
        return /inetsrv[\\/]*["']?$/i.test(to.trim());
    return folder === "inetsrv" && /(?:system32|inetsrv)[\\/]*["']?$/i.test(to.trim());
}
function start(session, call) {
    const words = [...call.words];
    while (words[0] !== undefined && (/^[-/](?:wait|w|b|i|min|max|low|normal|high|realtime|abovenormal|belownormal|separate|shared|d.*|affinity|node)$/i.test(words[0].text) || isTitle(session, words[0])))
        words.shift();
    const [program, ...rest] = words;
    if (program !== undefined)
        runProgram(session, { ...call, program, words: rest });
}
function isTitle(session, word) {
    return session.source.text[word.start] === '"' && (word.text === "" || !/[\\/.]/.test(word.text));
}
function psExec(session, call) {
    const from = call.words.findIndex((word, index) => !/^[-/\\@]/.test(word.text) && !/^[-/](?:u|p|n|r|w|a)$/i.test(call.words[index - 1]?.text ?? ""));
    const program = call.words[from];
    if (call.words.some((word) => word.text.startsWith("\\\\")))
        return;
    if (program !== undefined)
        runProgram(session, { ...call, program, words: call.words.slice(from + 1) });
}
function inner(session, call, language, words) {
    if (words.length === 0)
        return;
    const lone = words.length === 1 ? words[0] : undefined;
    if (lone !== undefined && !lone.known && /^\$[\w:{}]+$|^%\w+%$/.test(lone.text))
        session.unread(`the command \`${(0,commands_session/* shownPath */.pS)(lone.text)}\`, which is filled in later,`, call);
    else
        session.nested((0,embedded/* spanTexts */.Nl)(session.locate(call).file, words.map((word) => word.origin), " "), language, call);
}
function commandShell(session, call) {
    const from = call.words.findIndex((word) => /^[-/][ck]/i.test(word.text));
    if (from === -1) {
        if (call.words.length > 0 && !call.words.every((word) => word.text.startsWith("/")))
            session.unread("what the command shell runs", call);
        return;
    }
    inner(session, call, "cmd", call.words.slice(from + 1));
}
const shellOptions = [
    ["command", false],
    ["encodedcommand", false],
    ["file", false],
    ["executionpolicy", true],
    ["windowstyle", true],
    ["version", true],
    ["inputformat", true],
    ["outputformat", true],
    ["configurationname", true],
    ["psconsolefile", true],
    ["workingdirectory", true],
    ["settingsfile", true],
    ["noexit", false],
    ["nologo", false],
    ["noprofile", false],
    ["noninteractive", false],
    ["sta", false],
    ["mta", false],
    ["login", false],
    ["help", false],
];
const shortOptions = { c: "command", e: "encodedcommand", ec: "encodedcommand", enc: "encodedcommand", f: "file", ep: "executionpolicy", ex: "executionpolicy", exec: "executionpolicy", w: "windowstyle", nop: "noprofile", noni: "noninteractive", wd: "workingdirectory", v: "version" };
function powerShell(session, call) {
    for (let index = 0; index < call.words.length; index++) {
        const word = call.words[index];
        if (word === undefined)
            return;
        const option = /^(?:--?|\/)([a-z]+)(?::(.*))?$/i.exec(word.text);
        const short = option?.[1]?.toLowerCase() ?? "";
        const name = option === null ? undefined : (shortOptions[short] ?? shellOptions.find(([full]) => full.startsWith(short))?.[0]);
        if (option === null || name === undefined) {
            if (/\.ps1$/i.test(word.text) && (0,commands_word/* programName */.kX)(call.program.text) === "pwsh")
                runProgram(session, { ...call, program: word, words: call.words.slice(index + 1) });
            else if (word.text === "-")
                session.unread("what PowerShell reads from its input", call);
            else
                inner(session, call, "powershell", call.words.slice(index));
            return;
        }
        const rest = call.words.slice(index + 1);
        if (name === "command") {
            if (rest[0]?.text === "-")
                session.unread("what PowerShell reads from its input", call);
            else
                inner(session, call, "powershell", rest);
            return;
        }
        if (name === "file") {
            const [program] = rest;
            if (program?.text === "-")
                session.unread("what PowerShell reads from its input", call);
            else if (program !== undefined)
                runProgram(session, { ...call, program: /\.ps1$/i.test(program.text) || (0,commands_word/* isFilledIn */.qL)(program.text) ? program : { ...program, text: `${program.text}.ps1` }, words: rest.slice(1) });
            return;
        }
        if (name === "encodedcommand") {
            const [code] = rest;
            const text = code === undefined || !code.known ? undefined : decodeUtf16(code.text);
            if (code === undefined || text === undefined)
                session.unread("an encoded command that is filled in later or cannot be decoded", call);
            else
                session.nested({ file: session.source.file, text, locate: () => session.locate(code) }, "powershell", call);
            return;
        }
        if (option[2] === undefined && shellOptions.some(([full, takes]) => full === name && takes))
            index += 1;
    }
}
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function decodeUtf16(text) {
    const clean = text.replace(/[\s"']/g, "").replace(/=+$/, "");
    if (clean === "" || /[^A-Za-z0-9+/]/.test(clean))
        return undefined;
    const bytes = [];
    let bits = 0;
    let count = 0;
    for (const unit of clean) {
        bits = ((bits << 6) | alphabet.indexOf(unit)) & 0xffffff;
        count += 6;
        if (count < 8)
            continue;
        count -= 8;
        bytes.push((bits >> count) & 0xff);
    }
    if (bytes.length % 2 !== 0)
        return undefined;
    let decoded = "";
    for (let at = 0; at < bytes.length; at += 2)
        decoded += String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
    return decoded;
}
function runLine(session, call) {
    const [program, ...words] = (0,commands_word/* splitWords */.yM)(call.program);
    if (program !== undefined)
        runProgram(session, { ...call, program, words: [...words, ...call.words] });
}


/***/ }),

/***/ 8280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QA: () => (/* binding */ isWindowsOwn),
/* harmony export */   fV: () => (/* binding */ runsByItself),
/* harmony export */   gl: () => (/* binding */ isRegistryFile),
/* harmony export */   rk: () => (/* binding */ registryEditor),
/* harmony export */   u5: () => (/* binding */ registry),
/* harmony export */   wR: () => (/* binding */ readRegistryFile)
/* harmony export */ });
/* harmony import */ var _source_embedded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3372);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5166);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6183);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(195);




function isRunKey(path) {
    return /currentversion[\\/](?:policies[\\/]explorer[\\/])?run(?:once|onceex|services|servicesonce)?(?:[\\/]|$)/i.test(path);
}
const commandValues = [
    [/currentversion[\\/]winlogon(?:[\\/]|$)/i, /^(?:userinit|shell|taskman|vmapplet)$/i],
    [/active setup[\\/]installed components[\\/]/i, /^stubpath$/i],
    [/\bsystem[\\/]setup$/i, /^cmdline$/i],
    [/(?:control|current)[^\\/]*[\\/]services[\\/]/i, /^(?:imagepath|servicedll|application)$/i],
    [/image file execution options[\\/]/i, /^debugger$/i],
    [/microsoft[\\/]command processor$/i, /^autorun$/i],
    [/group policy[\\/](?:state[\\/]machine[\\/])?scripts[\\/]/i, /^script$/i],
];
function runsByItself(key, name) {
    const path = key.trim().replace(/["'\\/]+$/, "").slice(0, 2_000);
    return isRunKey(path) || commandValues.some(([keys, names]) => keys.test(path) && names.test(name.trim()));
}
const later = "what the registry runs at another time";
function registry(session, call) {
    const verb = call.words[0]?.text.toLowerCase() ?? "";
    const key = call.words[1];
    if (verb === "import" || verb === "restore")
        registryFile(session, call, key);
    if (verb !== "add" || key === undefined)
        return;
    const [data] = (0,_word_js__WEBPACK_IMPORTED_MODULE_3__/* .optionValues */ .ib)(call.words, "d");
    const [name] = (0,_word_js__WEBPACK_IMPORTED_MODULE_3__/* .optionValues */ .ib)(call.words, "v");
    if (data !== undefined && runsByItself(key.text, name?.text ?? "") && !isWindowsOwn(data.text))
        (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .runLater */ .sR)(session, call, data, later);
}
function registryEditor(session, call) {
    if (call.words.some((word) => /^[-/][ea]/i.test(word.text)))
        return;
    const file = call.words.find((word) => !/^[-/]\w\b/.test(word.text));
    if (file !== undefined)
        registryFile(session, call, file);
}
function registryFile(session, call, file) {
    const written = file === undefined || (0,_word_js__WEBPACK_IMPORTED_MODULE_3__/* .isFilledIn */ .qL)((0,_word_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .kX)(file.text)) ? undefined : session.run.written.get((0,_word_js__WEBPACK_IMPORTED_MODULE_3__/* .programName */ .kX)(file.text));
    if (written === undefined || written.trim() === "")
        session.unread(`the script "${(0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(file?.text ?? "")}"`, call);
    else
        readKeys(session, written, call);
}
function isWindowsOwn(data) {
    const own = /^"?(?:(?:[a-z]:\\windows\\|%systemroot%\\|%windir%\\)?(?:system32\\)?)(?:explorer|userinit)(?:\.exe)?"?$/i;
    return data.length < 300 && data.split(",").every((part) => part.trim() === "" || own.test(part.trim()));
}
function readRegistryFile(session) {
    readKeys(session, session.source.text);
}
function isRegistryFile(text) {
    return /^\ufeff?\s*(?:windows registry editor version|regedit4)/i.test(text.slice(0, 200));
}
function readKeys(session, text, call) {
    let key = "";
    let at = 0;
    for (const line of text.split("\n")) {
        const span = call ?? { start: at, end: at + line.length };
        at += line.length + 1;
        const head = /^\s*\[(-?)([^\]]+)\]/.exec(line);
        if (head !== null)
            key = head[1] === "-" ? "" : (head[2] ?? "");
        const value = /^\s*(?:"((?:[^"\\]|\\.)*)"|@)\s*=\s*(.*?)\s*$/.exec(line.slice(0, 5_000));
        const data = value?.[2] ?? "";
        if (value === null || data === "-" || key === "" || !runsByItself(key, value[1] ?? ""))
            continue;
        const plain = /^"((?:[^"\\]|\\.)*)"$/.exec(data)?.[1]?.replace(/\\(.)/g, "$1");
        if (plain !== undefined && isWindowsOwn(plain))
            continue;
        const command = plain === undefined ? undefined : { text: plain, known: !(0,_word_js__WEBPACK_IMPORTED_MODULE_3__/* .isFilledIn */ .qL)(plain), ...span, origin: (0,_source_embedded_js__WEBPACK_IMPORTED_MODULE_0__/* .derivedText */ .nZ)(plain, session.locate(span)) };
        (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .runLater */ .sR)(session, span, command, later);
    }
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ Run),
/* harmony export */   Nn: () => (/* binding */ Session),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var _facts_iis_signals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5227);
/* harmony import */ var _facts_server_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6269);
/* harmony import */ var _word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(195);



const limits = {
    steps: 2_000_000,
    depth: 4,
    starts: 12,
    unread: 200,
    effects: 5_000,
    text: 200,
};
class Run {
    #entries = [];
    #readers;
    #budget = limits.steps;
    conditions = 0;
    reservations = 0;
    #left = { break: 0, return: 0, throw: 0, fail: 0, exit: 0 };
    #asked;
    doubts = 0;
    printing = 0;
    written = new Map();
    downloads = new Map();
    again = 0;
    #seen = new Set();
    configurations = 0;
    folders = [];
    ownAccount = false;
    packageSources = new Map();
    #unread = 0;
    #starts = 0;
    #seenCiphers = new Set();
    #bound = false;
    constructor(readers) {
        this.#readers = readers;
    }
    fork() {
        const other = new Run(this.#readers);
        other.#budget = Math.min(20_000, Math.max(1, this.#budget));
        return other;
    }
    read(session, language) {
        this.#readers[language](session);
    }
    leave(way) {
        this.#left[way] += 1;
    }
    within(way, follow) {
        const before = this.#left[way];
        const result = follow();
        this.#left[way] = before;
        return result;
    }
    apart(follow) {
        const before = { ...this.#left };
        follow();
        Object.assign(this.#left, before);
    }
    asking(names, follow) {
        const before = this.#asked;
        this.#asked = this.conditions === 0 && this.isReached ? new Set(names.map(_facts_server_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .featureName */ .qx)) : undefined;
        this.conditions += 1;
        follow();
        this.conditions -= 1;
        this.#asked = before;
    }
    get isReached() {
        return Object.values(this.#left).every((count) => count === 0) && this.reservations === 0;
    }
    get isCertain() {
        const { break: broken, return: returned, exit } = this.#left;
        return this.conditions === 0 && this.reservations === 0 && broken + returned + exit === 0;
    }
    takesAway(feature) {
        if (!this.isReached)
            return false;
        if (this.conditions === 0)
            return true;
        if (this.conditions > 1 || feature === undefined || this.#asked === undefined)
            return false;
        return this.#asked.has(feature) || ((0,_facts_server_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isWholeIis */ .RH)(feature) && [...this.#asked].some(_facts_server_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .isWholeIis */ .RH));
    }
    spend(session, span, steps) {
        const before = this.#budget;
        this.#budget -= steps;
        if (before > 0 && this.#budget <= 0)
            session.unread("what the script does behind this place (it is too long to be followed)", span);
        return this.#budget > 0;
    }
    start(follow) {
        if (this.#starts >= limits.starts)
            return false;
        this.#starts += 1;
        follow();
        this.#starts -= 1;
        return true;
    }
    takes(deed) {
        if (deed.kind === "unread")
            this.#unread += 1;
        return this.#entries.length < limits.effects && (deed.kind !== "unread" || this.#unread <= limits.unread);
    }
    add(effect, pending) {
        const { kind, location } = effect;
        const key = `${location.start.line}:${location.start.column} ${kind} ${kind === "feature" ? `${effect.name} ${effect.present}` : kind === "secret" ? effect.signal : kind === "unread" ? effect.what : ""}`;
        if (this.again > 0 && this.#seen.has(key))
            return;
        this.#seen.add(key);
        if (this.#entries.length === limits.effects - 1)
            this.#entries.push({ effect: { kind: "unread", what: "what the script does behind this place (it does too much to be followed)", text: effect.text, location: effect.location }, pending: undefined });
        if (this.#entries.length >= limits.effects)
            return;
        this.#entries.push({ effect, pending: pending === undefined ? undefined : { kind: pending, confirmed: false } });
    }
    commit() {
        for (const { pending } of this.#entries)
            if (pending?.kind === "password" || pending?.kind === "object account")
                pending.confirmed = true;
    }
    bind() {
        this.#bound = true;
    }
    isNewCipher(location) {
        const key = `${location.start.line}:${location.start.column}`;
        const fresh = !this.#seenCiphers.has(key);
        this.#seenCiphers.add(key);
        return fresh;
    }
    finish() {
        const imported = this.#entries.some(({ pending }) => pending?.kind === "certificate");
        const iis = this.#entries.some(({ effect }) => (effect.kind === "feature" && (0,_facts_server_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .bringsIis */ .XM)(effect.name)) || effect.kind === "iis");
        const password = this.#entries.some(({ effect, pending }) => effect.kind === "secret" && /^S[12]$/.test(effect.signal) && (pending === undefined || (pending.kind === "password" && pending.confirmed)));
        const counts = ({ pending }) => {
            switch (pending?.kind) {
                case undefined:
                    return true;
                case "password":
                    return pending.confirmed;
                case "setting":
                    return iis;
                case "account":
                    return this.ownAccount && !password;
                case "object account":
                    return this.ownAccount && !password && pending.confirmed;
                case "certificate":
                    return this.#bound;
                case "binding":
                    return !imported;
                case "port":
                    return iis && !imported;
                default:
                    return false;
            }
        };
        const effects = this.#entries.filter(counts).map(({ effect }) => effect);
        return effects.map((effect, index) => (effect.kind === "generalize" && effect.ends && index < effects.length - 1 ? { ...effect, ends: false } : effect));
    }
}
class Session {
    run;
    source;
    #depth;
    constructor(run, source, depth = 0) {
        this.run = run;
        this.source = source;
        this.#depth = depth;
    }
    locate(span) {
        const { start, end } = this.#firstLine(span);
        return this.source.locate(start, end);
    }
    feature(name, present, span) {
        const bare = (0,_facts_server_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .featureName */ .qx)(name);
        if (bare !== "")
            this.#add({ kind: "feature", name: bare, present }, span);
    }
    iis(present, because, span) {
        this.#add({ kind: "iis", present, because }, span);
    }
    secret(signal, at, pending, what = (0,_facts_iis_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .signalOf */ .o)(signal).title) {
        this.#add({ kind: "secret", signal, what }, at, pending);
    }
    secretAt(signal, location) {
        this.run.add({ kind: "secret", signal, what: (0,_facts_iis_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .signalOf */ .o)(signal).title, text: "…", location });
    }
    generalize(ends, span) {
        this.#add({ kind: "generalize", ends: ends && this.run.isCertain }, span);
    }
    domain(joins, span) {
        this.#add({ kind: "domain", joins }, span);
    }
    unread(what, span, pending) {
        this.#add({ kind: "unread", what }, span, pending);
    }
    inner(source, span) {
        if (this.#depth < limits.depth)
            return new Session(this.run, source, this.#depth + 1);
        this.unread("a script in a script that is nested too deep", span);
        return undefined;
    }
    nested(source, language, span) {
        const inner = this.inner(source, span);
        if (inner !== undefined)
            this.run.apart(() => this.run.read(inner, language));
    }
    rehearse(source, language) {
        const inner = this.run.fork();
        if (this.#depth < limits.depth)
            inner.read(new Session(inner, source, this.#depth + 1), language);
        return inner.finish();
    }
    writes(path, content) {
        const name = (0,_word_js__WEBPACK_IMPORTED_MODULE_2__/* .programName */ .kX)(path);
        const before = this.run.written.get(name) ?? "";
        if (before.length < 100_000)
            this.run.written.set(name, `${before}\n${content}`);
    }
    #add(deed, span, pending) {
        const takesAway = ((deed.kind === "feature" || deed.kind === "iis") && !deed.present) || (deed.kind === "domain" && !deed.joins);
        if (takesAway && !this.run.takesAway(deed.kind === "feature" ? deed.name : undefined))
            return;
        if (!this.run.takes(deed))
            return;
        const { start, end } = this.#firstLine(span);
        this.run.add({ ...deed, text: deed.kind === "secret" ? this.#secretText(start, end) : shownText(this.source.text.slice(start, end)), location: this.source.locate(start, end) }, pending);
    }
    #secretText(start, end) {
        const { text } = this.source;
        const line = text.lastIndexOf("\n", start - 1) + 1;
        const own = text.slice(start, end);
        const from = Math.max(line, start - limits.text);
        return shownText(`${text.slice(from, start)}${/^[$<\w]|pass/i.test(own) ? own : "…"}`.trim());
    }
    #firstLine(span) {
        const { text } = this.source;
        const start = Math.min(span.start, text.length);
        const feed = text.indexOf("\n", start);
        let end = feed === -1 || feed > span.end ? Math.min(span.end, text.length) : feed;
        while (end > start && /\s/.test(text[end - 1] ?? ""))
            end -= 1;
        return { start, end };
    }
}
function shownText(text) {
    const short = text.length > limits.text ? `${text.slice(0, limits.text)}…` : text;
    return short.replace(/((?:pass(?:word|wd|phrase)?|pwd)[\w.\])"']{0,40}\s*(?:=>|[:=])\s*)("[^"]*"?|'[^']*'?|[^\s;,}]+)/gi, "$1…").replace(/((?:[-/]|^\s*)(?:password|passphrase|pfxpassword|exportpfxpassword|[po]?wd)\s+)("[^"]*"?|'[^']*'?|[^\s;,}$]+)/gi, "$1…");
}
function shownPath(text) {
    const line = text.trim().split(/[\r\n]/, 1)[0] ?? "";
    return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}


/***/ }),

/***/ 689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ templateEnd)
/* harmony export */ });
const longest = 300;
const forms = [
    ["${{", "}}"],
    ["{{", "}}"],
    ["{%", "%}"],
    ["<%", "%>"],
];
function templateEnd(text, at) {
    const first = text[at];
    if (first !== "{" && first !== "<" && first !== "$")
        return undefined;
    for (const [open, close] of forms) {
        if (!text.startsWith(open, at))
            continue;
        const inner = text.slice(at + open.length, at + open.length + longest);
        const end = inner.indexOf(close);
        if (end === -1)
            return undefined;
        const content = inner.slice(0, end);
        if (content.trim() === "" || /[{}\r\n;]/.test(content) || (open === "{{" && /^\s*(?:\$_|return\b)/.test(content)))
            return undefined;
        if (open === "{%" && !/^[-+]?\s/.test(content))
            return undefined;
        return at + open.length + end + close.length;
    }
    return undefined;
}


/***/ }),

/***/ 195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ alignedText),
/* harmony export */   Qe: () => (/* binding */ isWholeUnknown),
/* harmony export */   Xh: () => (/* binding */ mappedText),
/* harmony export */   gz: () => (/* binding */ readOption),
/* harmony export */   ib: () => (/* binding */ optionValues),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   qL: () => (/* binding */ isFilledIn),
/* harmony export */   rs: () => (/* binding */ cutWord),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
/* harmony import */ var _source_embedded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3372);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(689);


function programName(path) {
    const last = path.trim().replace(/["']/g, "").slice(-400).split(/[\\/]/).at(-1) ?? "";
    return last.toLowerCase().replace(/\.(?:exe|com)$/, "");
}
const filledIn = /\$[\p{L}_{(]|%[^%\s]+%|%%[~\w]|%[~*]|%\d(?![\dA-F])|![^!\s]+!|\{\{|<%|\{%/u;
function isFilledIn(text) {
    return filledIn.test(text);
}
function isKnownPart(whole, part) {
    return whole || !(isFilledIn(part) || /[%!$]/.test(part));
}
const pieces = /[$@](?:[\p{L}_][\w:]*|\{[^{}]*\}|\([^()]*\))(?:\.\w+(?:\(\))?|\[[^\]]*\])*|%\*|%%?~?[a-z]{0,8}\w(?![\w%])|%[^%\s]+%|![^!\s]+!|\{\{[^}]*\}\}|["'\s]+/giu;
function isWholeUnknown(word) {
    const text = word.text.trim();
    if (text === "" || text.length > 1_000 || (word.known && !/^[%!]/.test(text)))
        return false;
    return (text.startsWith("$(") && text.endsWith(")")) || text.replace(pieces, "") === "";
}
function alignedText(source, span, text) {
    const raw = source.text.slice(span.start, span.end);
    const at = text === "" ? -1 : raw.indexOf(text);
    if (at !== -1)
        return (0,_source_embedded_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(source, span.start + at, span.start + at + text.length);
    const offsets = [];
    let from = 0;
    for (const unit of text) {
        const found = raw.indexOf(unit, from);
        if (found === -1 || found > from + 4)
            return (0,_source_embedded_js__WEBPACK_IMPORTED_MODULE_0__/* .derivedText */ .nZ)(text, source.locate(span.start, span.end));
        for (let each = 0; each < unit.length; each++)
            offsets.push(span.start + found + each);
        from = found + unit.length;
    }
    return mappedText(source, text, offsets);
}
function mappedText(source, text, offsets) {
    const place = (at) => offsets[Math.min(at, offsets.length - 1)] ?? 0;
    return {
        file: source.file,
        text,
        locate: (start, end) => source.locate(place(start), end > start ? Math.max(place(start), place(end - 1)) + 1 : place(start)),
    };
}
function splitWords(line) {
    const words = [];
    const { text } = line;
    let from = -1;
    let quoted = false;
    for (let at = 0; at <= text.length; at++) {
        const unit = text[at];
        const template = from !== -1 || unit !== undefined ? (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .templateEnd */ .M)(text, at) : undefined;
        if (template !== undefined) {
            if (from === -1)
                from = at;
            at = template - 1;
        }
        else if (unit === '"') {
            quoted = !quoted;
            if (from === -1)
                from = at;
        }
        else if (unit === undefined || (!quoted && /\s/.test(unit))) {
            if (from !== -1)
                words.push(partOfWord(line, from, at));
            from = -1;
        }
        else if (from === -1)
            from = at;
    }
    return words;
}
function partOfWord(line, from, to) {
    const written = line.text.slice(from, to);
    const offsets = [];
    let text = "";
    for (let at = 0; at < written.length; at++) {
        const unit = written[at] ?? "";
        if (unit === '"')
            continue;
        offsets.push(from + at);
        text += unit;
    }
    return { text, known: isKnownPart(line.known, text), start: line.start, end: line.end, origin: mappedText(line.origin, text, offsets.length === 0 ? [from] : offsets) };
}
function optionValues(words, ...names) {
    const found = [];
    words.forEach((word, index) => {
        const option = readOption(word);
        if (option === undefined || !names.includes(option.name))
            return;
        if (option.value !== undefined) {
            const next = words[index + 1];
            if (option.value.text !== "")
                found.push(option.value);
            else if (next !== undefined && readOption(next) === undefined)
                found.push(next);
            return;
        }
        const next = words[index + 1];
        if (next !== undefined && readOption(next) === undefined)
            found.push(next);
    });
    return found;
}
function readOption(word) {
    const found = /^(?:--?|\/)([\p{L}_?][\p{L}\p{N}_-]*)(?:([:=])|$)/u.exec(word.text);
    if (found === null)
        return undefined;
    const name = found[1] ?? "";
    if (found[2] === undefined)
        return { name: name.toLowerCase(), value: undefined };
    return { name: name.toLowerCase(), value: cutWord(word, found[0].length, word.text.length) };
}
function cutWord(word, from, to) {
    const text = word.text.slice(from, to);
    return { text, known: isKnownPart(word.known, text), start: word.start, end: word.end, origin: (0,_source_embedded_js__WEBPACK_IMPORTED_MODULE_0__/* .partOf */ .BU)(word.origin, from, to) };
}


/***/ })

};
