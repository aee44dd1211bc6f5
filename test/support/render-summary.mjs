/** Shows Markdown as GitHub does: through its chain of Markdown and sanitizer into HTML, and as pictures in light and dark. No script runs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** Flags for Debian's chromium in a container: no sandbox, no network of its own. */
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/**
 * The body that GitHub shows for a job summary or a comment.
 * @param {string} markdown
 * @returns {Promise<string>}
 */
export async function summaryHtml(markdown) {
  const chain = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeSanitize).use(rehypeStringify);
  return String(await chain.process(markdown));
}

/**
 * Writes `<name>.html`, `<name>-light.png` and `<name>-dark.png` into `outDir`; without a chromium only the HTML.
 * @param {string} markdown
 * @param {string} outDir
 * @param {{ name?: string, chromium?: string, width?: number }} [options]
 * @returns {Promise<string[]>} the files written
 */
export async function renderSummary(markdown, outDir, options = {}) {
  const name = options.name ?? "summary";
  const css = readFileSync(createRequire(import.meta.url).resolve("github-markdown-css/github-markdown.css"), "utf8");
  const frame = ".markdown-body{box-sizing:border-box;max-width:1012px;margin:0 auto;padding:24px}body{margin:0}@media(prefers-color-scheme:dark){body{background:#0d1117}}";
  const page = `<!doctype html><html><head><meta charset="utf-8"><style>${css}${frame}</style></head><body><article class="markdown-body">${await summaryHtml(markdown)}</article></body></html>`;
  return screenshots(page, outDir, { ...options, name });
}

/**
 * Pictures of an HTML page, with scripts off and the network closed.
 * @param {string} page
 * @param {string} outDir
 * @param {{ name: string, chromium?: string, width?: number, height?: number }} options
 * @returns {Promise<string[]>} the files written
 */
export async function screenshots(page, outDir, { name, chromium: executablePath = "/usr/bin/chromium", width = 1040, height = 700 }) {
  mkdirSync(outDir, { recursive: true });
  const html = join(outDir, `${name}.html`);
  writeFileSync(html, page);
  const written = [html];
  if (!existsSync(executablePath)) return written;
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      const tab = await browser.newPage({ viewport: { width, height }, colorScheme, javaScriptEnabled: false });
      await tab.route("**/*", (route) => (route.request().url().startsWith("file:") ? route.continue() : route.abort()));
      await tab.goto(pathToFileURL(html).href);
      const picture = join(outDir, `${name}-${colorScheme}.png`);
      await tab.screenshot({ path: picture, fullPage: true });
      written.push(picture);
    }
  } finally {
    await browser.close();
  }
  return written;
}
