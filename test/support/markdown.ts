/** A Markdown text as GitHub shows it: its elements, and the texts in which it looks for mentions and references. */
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

interface Element {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Element[];
}

const chain = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeSanitize);

/** What a page holds once it is shown. `free`: its texts outside of code and links. */
export interface Survey {
  readonly tags: Readonly<Record<string, number>>;
  readonly free: string;
  readonly links: readonly unknown[];
}

/** Shows a page and counts what is there. */
export function surveyMarkdown(text: string): Survey {
  const tags: Record<string, number> = {};
  const links: unknown[] = [];
  let free = "";
  const visit = (node: Element, inert: boolean): void => {
    if (node.type === "text" && !inert) free += `${node.value ?? ""}\n`;
    if (node.tagName !== undefined) tags[node.tagName] = (tags[node.tagName] ?? 0) + 1;
    if (node.tagName === "a") links.push(node.properties?.["href"]);
    for (const child of node.children ?? []) visit(child, inert || node.tagName === "code" || node.tagName === "a");
  };
  visit(chain.runSync(chain.parse(text)) as Element, false);
  return { tags, free, links };
}

/** What GitHub makes a mention, a reference, a link or markup of, outside of code. */
export const liveParts = /[@#\\<>`]|:\/\/|www\.|\b[\da-f]{7,}\b|\bGH-\d/i;
