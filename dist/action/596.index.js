export const id = 596;
export const ids = [596];
export const modules = {

/***/ 8596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseThoroughly: () => (/* binding */ parseThoroughly)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(911);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6137);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3366);




function parserOptions() {
    const schema = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Schema */ .Sj({ schema: "core", merge: true, resolveKnownTags: false });
    schema.knownTags = Object.create(null);
    return {
        version: "1.2",
        schema,
        merge: true,
        uniqueKeys: false,
        stringKeys: true,
        prettyErrors: false,
        resolveKnownTags: false,
        logLevel: "silent",
        keepSourceTokens: false,
    };
}
function parseThoroughly(collector, limits, keys) {
    const traces = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    let parsed;
    try {
        parsed = compose(collector, limits);
    }
    finally {
        Error.stackTraceLimit = traces;
    }
    const documents = parsed.map((document, index) => ({ file: collector.file, number: index + 1, root: readDocument(collector, limits, document, keys) }));
    collector.close();
    return { documents, diagnostics: collector.diagnostics };
}
const errorsPerFile = 1_000;
function compose(collector, limits) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(parserOptions());
    const directives = new DirectiveCheck(collector);
    const composed = [];
    let stopped = false;
    let errors = 0;
    const take = (documents) => {
        for (const document of documents) {
            const start = document.range[0];
            if (composed.length >= limits.documentsPerFile) {
                if (stopped)
                    return;
                stopped = true;
                collector.add("error", "too-many-documents", { start, end: start + 3 }, () => `The file has more than ${limits.documentsPerFile} documents; the rest is not read.`);
                return;
            }
            reportSyntax(collector, document.errors);
            composed.push({ start, contents: document.errors.length > 0 ? undefined : document.contents });
        }
    };
    const advance = (tokens) => {
        for (const token of tokens) {
            if (token.type === "directive" && !directives.accepts(token.source, token.offset))
                continue;
            if (token.type === "error")
                errors += 1;
            if (token.type === "document")
                directives.close(token.start.some((part) => part.type === "doc-start"));
            take(composer.next(token));
        }
    };
    try {
        for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(collector.text)) {
            advance(parser.next(lexeme));
            if (parser.stack.length > limits.depth + 2) {
                collector.add("error", "nested-too-deep", { start: parser.offset, end: parser.offset + 1 }, () => (0,_builder_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeepMessage */ .Q)(limits.depth));
                take(composer.end());
                composed.push({ start: parser.offset, contents: undefined });
                return composed;
            }
            if (errors >= errorsPerFile) {
                take(composer.end());
                composed.push({ start: parser.offset, contents: undefined });
                return composed;
            }
            if (stopped)
                return composed;
        }
        advance(parser.end());
        take(composer.end());
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        collector.add("error", "syntax", { start: parser.offset, end: parser.offset }, () => `This cannot be parsed as YAML: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(reason)}.`);
        return composed;
    }
    if (composed.length === 0)
        reportSyntax(collector, composer.streamInfo().errors);
    directives.finish();
    return composed;
}
class DirectiveCheck {
    #collector;
    #pending;
    #version;
    #hasAccepted = false;
    constructor(collector) {
        this.#collector = collector;
    }
    accepts(source, offset) {
        const span = { start: offset, end: offset + source.trimEnd().length };
        this.#pending = span;
        const isAccepted = this.#isHarmless(source, span);
        this.#hasAccepted ||= isAccepted;
        return isAccepted;
    }
    close(isMarked) {
        if (!isMarked && !this.#hasAccepted)
            this.finish();
        this.#pending = undefined;
        this.#version = undefined;
        this.#hasAccepted = false;
    }
    finish() {
        if (this.#pending === undefined)
            return;
        this.#collector.add("error", "syntax", this.#pending, () => "A directive (%) must be followed by a line --- and a document.");
    }
    #isHarmless(source, span) {
        const [name = "", ...parts] = source.trim().split(/[ \t]+/);
        if (name === "%TAG")
            return true;
        if (name !== "%YAML") {
            this.#collector.add("warning", "unknown-directive", span, () => `The directive ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)} is unknown and has no effect.`);
            return false;
        }
        const isSecond = this.#version !== undefined;
        this.#version = span;
        if (isSecond) {
            this.#collector.add("error", "yaml-version", span, () => "A document may have one %YAML directive only.");
            return false;
        }
        if (parts.length !== 1 || parts[0] === "1.2")
            return true;
        const version = parts[0] ?? "";
        this.#collector.add("error", "yaml-version", span, () => `%YAML ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(version)} changes how this document and those after it are read (1.1: no is a boolean, 017 is 15); only 1.2 is read here.`);
        return false;
    }
}
const template = /^[^"'\n]*(?:\{\{|\{%|\{#|<%)/;
function reportSyntax(collector, faults) {
    for (const [index, fault] of faults.entries()) {
        if (index > 0 && fault.message.includes("token in YAML stream"))
            continue;
        const span = { start: fault.pos[0], end: fault.pos[1] };
        if (collector.lists("error") && looksLikeTemplate(collector.text, span.start)) {
            collector.add("error", "template", span, () => "This looks like a template, not YAML: put quotes around the placeholder, or check the file that the template gives.");
            return;
        }
        if (isTabAsIndent(collector.text, fault)) {
            const tab = collector.text.lastIndexOf("\n", span.start - 1) + 1;
            collector.add("error", "syntax", fault.code === "TAB_AS_INDENT" ? span : { start: tab, end: tab + 1 }, () => "A tab is used as indentation; YAML allows spaces only.");
            return;
        }
        collector.add("error", fault.code === "NON_STRING_KEY" ? "key-not-text" : "syntax", span, () => syntaxMessage(fault));
    }
}
function isTabAsIndent(text, { code, pos }) {
    return code === "TAB_AS_INDENT" || (code === "BAD_INDENT" && text[text.lastIndexOf("\n", pos[0] - 1) + 1] === "\t");
}
function looksLikeTemplate(text, offset) {
    const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
    return template.test(text.slice(Math.max(0, lineStart, offset - 200), offset + 3));
}
function syntaxMessage(fault) {
    switch (fault.code) {
        case "NON_STRING_KEY":
            return "A key must be text; a list, a mapping, an alias or a tagged value cannot be one.";
        case "KEY_OVER_1024_CHARS":
            return "A key must be at most 1,024 characters long, on one line with its colon.";
        case "RESOURCE_EXHAUSTION":
            return "The document is nested too deep for the parser.";
        default: {
            const first = fault.message.split("\n", 1)[0] ?? "";
            return `This is not valid YAML: ${shownMessage(first.replace(/ at line \d+, column \d+:?$/, ""))}.`;
        }
    }
}
function shownMessage(message) {
    const colon = message.indexOf(': "');
    return colon === -1 ? message.slice(0, 160) : `${message.slice(0, Math.min(colon, 160))}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(message.slice(colon + 2))}`;
}
function readDocument(collector, limits, document, keys) {
    const walk = new _tree_js__WEBPACK_IMPORTED_MODULE_3__/* .Walk */ .q(collector, limits.visitedNodesPerDocument);
    const builder = new _builder_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeBuilder */ .G(collector, limits, keys);
    const contents = document.contents;
    if (contents !== undefined && contents !== null && !isEmpty(contents))
        feed(collector.text, builder, contents);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .rootNode */ .b)(walk, builder.root, { start: document.start, end: document.start });
}
function isEmpty(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN && node.source === "" && node.tag === undefined && node.anchor === undefined;
}
function feed(text, builder, node) {
    const [start, end] = node.range ?? [0, 0];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        builder.alias(node.source, { start, end });
        return;
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
        builder.scalar(scalarEvent(text, node));
        return;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node))
        return;
    const properties = { anchor: node.anchor, tag: node.tag };
    const closed = node.flow === true ? end : undefined;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        builder.startList(start, properties);
        for (const item of node.items)
            feedItem(text, builder, item);
        builder.end(closed);
        return;
    }
    const first = node.items[0]?.key;
    builder.startMap(node.flow === true || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(first) ? start : scalarEvent(text, first).start, properties);
    for (const pair of node.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key))
            continue;
        const key = scalarEvent(text, pair.key);
        builder.key(key);
        if (isNodeLike(pair.value))
            feed(text, builder, pair.value);
        else
            builder.scalar({ start: key.end, end: key.end, text: "", style: "plain", anchor: undefined, tag: undefined });
    }
    builder.end(closed);
}
function feedItem(text, builder, item) {
    if (!isNodeLike(item))
        return;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) && item.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN && item.source === "") {
        builder.scalar({ ...scalarEvent(text, item), ...dashBefore(text, item.range?.[0] ?? 0) });
        return;
    }
    feed(text, builder, item);
}
function isNodeLike(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value);
}
function dashBefore(text, offset) {
    let at = offset;
    while (at > 0 && (text[at - 1] === " " || text[at - 1] === "\t"))
        at -= 1;
    return text[at - 1] === "-" ? { start: at - 1, end: at } : { start: offset, end: offset };
}
function scalarEvent(text, node) {
    const [start, end] = node.range ?? [0, 0];
    const isBlock = node.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.BLOCK_LITERAL || node.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.BLOCK_FOLDED;
    const span = isBlock ? blockContent(text, start, end) : { start, end };
    const style = isBlock ? "block" : node.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN ? "plain" : "quoted";
    return { ...span, style, text: node.source ?? "", anchor: node.anchor, tag: node.tag };
}
const white = new Set([" ", "\t", "\r", "\n"]);
function blockContent(text, start, end) {
    const header = /[|>][-+0-9]*/y;
    header.lastIndex = start;
    const indicator = { start, end: start + (header.exec(text)?.[0].length ?? 1) };
    const feed = text.indexOf("\n", start);
    if (feed === -1 || feed >= end)
        return indicator;
    let first = feed + 1;
    let last = end;
    while (last > first && white.has(text[last - 1] ?? ""))
        last -= 1;
    while (first < last && white.has(text[first] ?? ""))
        first += 1;
    return first === last ? indicator : { start: first, end: last };
}


/***/ })

};
