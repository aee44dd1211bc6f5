/** Small strict readers of the formats that the reports are written in, so that a test takes nothing from the writer's word. */

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text inside, its children's aside. */
  readonly text: string;
}

/** https://www.w3.org/TR/xml/#charsets, without CR, which a parser would change. */
const illegal = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Parses the part of XML 1.0 that a report uses: a declaration, elements, attributes in double quotes, decimal references. Throws on anything else. */
export function readXml(text: string): XmlElement {
  const wrong = illegal.exec(text);
  if (wrong !== null) throw new Error(`a character that XML 1.0 does not have: U+${(wrong[0].codePointAt(0) ?? 0).toString(16)}`);
  const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(text)?.[0];
  if (declaration === undefined) throw new Error("no declaration");
  let at = declaration.length;
  const decode = (raw: string): string => {
    if (/[<>]|&(?!#\d+;)|\]\]>/.test(raw)) throw new Error(`not escaped: ${raw.slice(0, 80)}`);
    return raw.replace(/&#(\d+);/g, (_, code: string) => {
      const point = String.fromCodePoint(Number(code));
      if (illegal.test(point)) throw new Error(`a reference to a character that XML 1.0 does not have: ${code}`);
      return point;
    });
  };
  const element = (): XmlElement => {
    const open = /^<([A-Za-z][\w.-]*)((?: [A-Za-z][\w.-]*="[^"<\n]*")*)(\/?)>/.exec(text.slice(at, at + 200_000));
    if (open === null) throw new Error(`no element at ${text.slice(at, at + 80)}`);
    const [whole, name = "", list = "", empty] = open;
    at += whole.length;
    const attributes: Record<string, string> = {};
    for (const [, key = "", value = ""] of list.matchAll(/ ([^=]+)="([^"]*)"/g)) {
      if (key in attributes) throw new Error(`${key} stands twice`);
      attributes[key] = decode(value);
    }
    const children: XmlElement[] = [];
    let content = "";
    while (empty === "") {
      const next = text.indexOf("<", at);
      if (next === -1) throw new Error(`${name} is not closed`);
      content += decode(text.slice(at, next));
      at = next;
      if (text.startsWith(`</${name}>`, at)) {
        at += name.length + 3;
        break;
      }
      children.push(element());
    }
    return { name, attributes, children, text: content };
  };
  const root = element();
  if (text.slice(at) !== "\n") throw new Error(`text after the root: ${text.slice(at, at + 80)}`);
  return root;
}

/** All elements with a name, in order. */
export function elementsOf(root: XmlElement, name: string): XmlElement[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => elementsOf(child, name))];
}

/** Records of a CSV text (RFC 4180, every record ended by CR LF). Throws on a stray quote or a bare line end. */
export function readCsv(text: string, separator: string = ","): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) throw new Error("a quote is not closed");
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[++at];
        else break;
      }
      at++;
    } else {
      while (at < text.length && text[at] !== separator && !text.startsWith("\r\n", at)) {
        if (text[at] === '"' || text[at] === "\n" || text[at] === "\r") throw new Error(`a stray character in a cell: ${JSON.stringify(text[at])}`);
        cell += text[at++];
      }
    }
    cells.push(cell);
    if (text[at] === separator) at++;
    else if (text.startsWith("\r\n", at)) {
      at += 2;
      records.push(cells);
      cells = [];
    } else throw new Error(`neither separator nor line end: ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  if (cells.length > 0) throw new Error("the last record is not ended");
  return records;
}

/** Cells as a lax reader with another separator sees them: quotes count only at the start of a cell, and a line end always ends it. */
export function laxCells(text: string, separator: string): string[] {
  return text.split("\r\n").flatMap((line) => line.split(separator)).map((cell) => cell.replace(/^[\s"]+/u, ""));
}
