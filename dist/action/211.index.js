export const id = 211;
export const ids = [211];
export const modules = {

/***/ 9211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFast: () => (/* binding */ readFast)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(911);


class Declined extends Error {
}
function readFast(collector, limits, keys) {
    if (doubtful.test(collector.text) || indentedDirective.test(collector.text))
        return { kind: "declined" };
    let events;
    try {
        events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(collector.text, { maxDepth: limits.depth + 2 });
    }
    catch (error) {
        const reason = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
        return tolerated.test(reason) ? { kind: "declined" } : { kind: "refused", reason };
    }
    try {
        const roots = new Feeder(collector, limits, keys, events).documents();
        return { kind: "read", roots };
    }
    catch (error) {
        if (error instanceof Declined)
            return { kind: "declined" };
        throw error;
    }
}
const doubtful = /^(?:[ ?:-]*\t|%| *\.\.\.| +---)/m;
const indentedDirective = /^(?:\s|#[^\n]*\n)*%/;
const tolerated = /^deficient indentation\b/;
const styles = ["plain", "plain", "quoted", "quoted", "block", "block"];
const flow = 2;
const doubleQuoted = 3;
const longestKey = 1000;
class Feeder {
    #collector;
    #text;
    #limits;
    #keys;
    #events;
    #at = 0;
    #end = 0;
    constructor(collector, limits, keys, events) {
        this.#collector = collector;
        this.#text = collector.text;
        this.#limits = limits;
        this.#keys = keys;
        this.#events = events;
    }
    documents() {
        const roots = [];
        if (this.#events.length === 0)
            throw new Declined();
        while (this.#at < this.#events.length) {
            const event = this.#events[this.#at++];
            if (event?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT || roots.length >= this.#limits.documentsPerFile)
                throw new Declined();
            roots.push(this.#document(event));
        }
        return roots;
    }
    #document(document) {
        if (document.directives.length > 0)
            throw new Declined();
        const builder = new _builder_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeBuilder */ .G(this.#collector, this.#limits, this.#keys);
        const open = [];
        for (;;) {
            const event = this.#events[this.#at++];
            if (event === undefined)
                throw new Declined();
            const inside = open.at(-1);
            switch (event.type) {
                case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP:
                    if (inside === undefined)
                        return builder.root;
                    open.pop();
                    builder.end(inside.isFlow ? this.#closingBracket(inside.isMap) : undefined);
                    settle(open.at(-1));
                    break;
                case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING:
                case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
                    if (inside?.isMap === true && inside.expectsKey)
                        throw new Declined();
                    open.push(this.#collection(event, inside, builder));
                    break;
                case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR:
                    if (inside?.isMap === true && inside.expectsKey)
                        inside.keyEnd = this.#key(event, builder);
                    else
                        this.#scalar(event, inside, builder);
                    settle(inside);
                    break;
                case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS: {
                    if (inside?.isMap === true && inside.expectsKey)
                        throw new Declined();
                    const span = { start: event.anchorStart - 1, end: event.anchorEnd };
                    this.#end = Math.max(this.#end, span.end);
                    builder.alias(this.#text.slice(event.anchorStart, event.anchorEnd), span);
                    settle(inside);
                    break;
                }
                default:
                    throw new Declined();
            }
        }
    }
    #collection(event, inside, builder) {
        const isMap = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING;
        const isFlow = event.style === flow;
        const properties = this.#properties(event);
        this.#end = Math.max(this.#end, event.start);
        const before = Math.max(event.anchorEnd, event.tagEnd, inside?.isMap === true ? inside.keyEnd : -1);
        if (!isFlow && before >= 0 && !this.#text.slice(before, event.start).includes("\n"))
            throw new Declined();
        if (isFlow && this.#text[event.start] !== (isMap ? "{" : "["))
            throw new Declined();
        if (isFlow)
            this.#end = Math.max(this.#end, event.start + 1);
        if (isMap)
            builder.startMap(isFlow ? event.start : this.#firstKey(event.start), properties);
        else
            builder.startList(event.start, properties);
        return { isMap, isFlow, expectsKey: isMap, keyEnd: 0 };
    }
    #firstKey(otherwise) {
        const next = this.#events[this.#at];
        return next?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR && next.valueStart >= 0 ? this.#span(next).start : otherwise;
    }
    #key(event, builder) {
        const span = this.#span(event);
        if (event.valueStart < 0 || event.tagStart >= 0 || event.style > doubleQuoted || span.end - span.start > longestKey)
            throw new Declined();
        this.#end = Math.max(this.#end, span.end);
        builder.key(this.#scalarOf(event, span));
        return span.end;
    }
    #scalar(event, inside, builder) {
        if (event.valueStart < 0) {
            if (inside === undefined || event.anchorStart >= 0 || event.tagStart >= 0)
                throw new Declined();
            const span = inside.isMap ? { start: inside.keyEnd, end: inside.keyEnd } : this.#dash(inside);
            this.#end = Math.max(this.#end, span.end);
            builder.scalar({ ...span, text: "", style: "plain", anchor: undefined, tag: undefined });
            return;
        }
        const span = this.#span(event);
        this.#end = Math.max(this.#end, span.end, event.valueEnd);
        builder.scalar(this.#scalarOf(event, span));
    }
    #scalarOf(event, span) {
        const text = event.fast ? this.#text.slice(event.valueStart, event.valueEnd) : (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(this.#text, event);
        return { ...span, text, style: styles[event.style] ?? "plain", ...this.#properties(event) };
    }
    #span({ valueStart, valueEnd, style }) {
        if (styles[style] === "quoted") {
            if (!/^[\s,:\]}]?$/.test(this.#text.charAt(valueEnd + 1)))
                throw new Declined();
            return { start: valueStart - 1, end: valueEnd + 1 };
        }
        if (styles[style] !== "block")
            return { start: valueStart, end: valueEnd };
        let start = valueStart;
        let end = valueEnd;
        while (end > start && isBlank(this.#text[end - 1]))
            end -= 1;
        while (start < end && isBlank(this.#text[start]))
            start += 1;
        const feed = this.#text.lastIndexOf("\n", valueStart - 1);
        const header = this.#text.slice(this.#text.lastIndexOf("\n", feed - 1) + 1, Math.max(feed, 0));
        if (start === end || /[|>][-+]?[1-9]/.test(header))
            throw new Declined();
        return { start, end };
    }
    #properties({ anchorStart, anchorEnd, tagStart, tagEnd }) {
        if (anchorStart < 0 && tagStart < 0)
            return none;
        this.#end = Math.max(this.#end, anchorEnd, tagEnd);
        return { anchor: anchorStart < 0 ? undefined : this.#text.slice(anchorStart, anchorEnd), tag: tagStart < 0 ? undefined : tagOf(this.#text.slice(tagStart, tagEnd)) };
    }
    #closingBracket(isMap) {
        const bracket = isMap ? "}" : "]";
        for (let at = this.#end; at < this.#text.length; at += 1) {
            const character = this.#text[at] ?? "";
            if (character === bracket) {
                this.#end = at + 1;
                return at + 1;
            }
            if (character === "#")
                at = lineEndFrom(this.#text, at);
            else if (!isBlank(character) && character !== "," && character !== ":" && character !== "?")
                break;
        }
        throw new Declined();
    }
    #dash(list) {
        if (list.isFlow)
            throw new Declined();
        for (let at = this.#end; at < this.#text.length; at += 1) {
            const character = this.#text[at];
            if (character === "-")
                return { start: at, end: at + 1 };
            if (character === "#")
                at = lineEndFrom(this.#text, at);
            else if (!isBlank(character))
                break;
        }
        throw new Declined();
    }
}
const none = { anchor: undefined, tag: undefined };
function settle(open) {
    if (open?.isMap === true)
        open.expectsKey = !open.expectsKey;
}
function isBlank(character) {
    return character === " " || character === "\n" || character === "\t" || character === "\r";
}
function lineEndFrom(text, at) {
    const feed = text.indexOf("\n", at);
    return feed === -1 ? text.length : feed;
}
function tagOf(written) {
    if (written === "!")
        return "!";
    const shorthand = /^!(!?)([\w.+:/-]+)$/.exec(written);
    if (shorthand === null)
        throw new Declined();
    return shorthand[1] === "!" ? `tag:yaml.org,2002:${shorthand[2] ?? ""}` : written;
}


/***/ })

};
