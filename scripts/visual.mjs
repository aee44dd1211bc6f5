// Pictures of what people see: the terminal report, the job summary, an annotated line.
//   node scripts/visual.mjs            writes docs/pictures/*.png
//   node scripts/visual.mjs --short    writes them elsewhere and checks what can be checked without eyes
// Needs a chromium ($CHROMIUM or the one on the PATH) and Node 24.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderSummary, screenshots } from "../test/support/render-summary.mjs";

const short = process.argv.includes("--short");
const out = mkdtempSync(join(tmpdir(), "pictures-"));
const chromium = process.env.CHROMIUM || execFileSync("sh", ["-c", "command -v chromium || command -v chromium-browser || command -v google-chrome"], { encoding: "utf8" }).trim();
const tally = { passed: 0, failed: 0 };
function check(what, holds) {
  tally[holds ? "passed" : "failed"]++;
  if (!holds) console.log(`FAILED: ${what}`);
}

function cli(...args) {
  return spawnSync(process.execPath, ["dist/cli/index.js", ...args], { encoding: "utf8", env: { PATH: process.env.PATH, HOME: out } }).stdout;
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The few SGR codes that the terminal report uses, as HTML: each run of text in a span of its own. */
function terminalHtml(command, text) {
  const colors = { 31: "#ff7b72", 32: "#7ee787", 33: "#e3b341", 34: "#79c0ff", 35: "#d2a8ff", 36: "#76e3ea", 90: "#8b949e" };
  const state = { bold: false, dim: false, color: "" };
  const body = text.split("\u001b[").map((part, index) => {
    const [, code, run] = index === 0 ? [null, null, part] : /^(\d+)m([^]*)$/.exec(part);
    if (code === "1") state.bold = true;
    else if (code === "2") state.dim = true;
    else if (code === "22") state.bold = state.dim = false;
    else if (code === "39") state.color = "";
    else if (code !== null) state.color = colors[code] ?? "";
    const style = [state.bold ? "font-weight:700" : "", state.dim ? "opacity:.65" : "", state.color === "" ? "" : `color:${state.color}`].filter(Boolean).join(";");
    return `<span style="${style}">${escaped(run)}</span>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#0d1117}pre{margin:0;padding:20px 24px;color:#e6edf3;font:13px/1.45 "DejaVu Sans Mono",monospace}</style><pre>$ ${escaped(command)}\n${body.join("")}</pre>`;
}

/** The lines around an annotation as a diff shows them, with the annotation's own title and message. */
function annotatedHtml(file, command) {
  const [, properties, data] = /^::error ([^:]*(?::(?!:)[^:]*)*)::(.*)$/.exec(command) ?? [];
  const unescape = (text) => text.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
  const property = (name) => unescape(new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? "");
  const line = Number(property("line"));
  const rows = readFileSync(file, "utf8").split("\n").map((text, index) => ({ text, number: index + 1 })).slice(Math.max(0, line - 5), line + 3);
  const row = ({ number, text }) => `<tr class="${number === line ? "added" : ""}"><td class="n">${number}</td><td>${number === line ? "+" : "&nbsp;"} ${escaped(text)}</td></tr>`;
  const box = `<tr><td></td><td><div class="box"><b>✗ Check failure: ${escaped(property("title"))}</b><p>${escaped(unescape(data)).replaceAll("\n", "<br>")}</p></div></td></tr>`;
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0;padding:16px;background:#fff;color:#1f2328;font:13px/1.5 sans-serif}table{border:1px solid #d1d9e0;border-radius:6px;border-spacing:0;width:100%;max-width:1000px}td{font:12px/20px "DejaVu Sans Mono",monospace;white-space:pre-wrap;padding:0 10px}.n{color:#59636e;text-align:right;width:36px;vertical-align:top}.added td{background:#dafbe1}.head{padding:8px 10px;font-weight:600;border-bottom:1px solid #d1d9e0}.box{white-space:normal;margin:6px 0;border:1px solid #d1d9e0;border-left:4px solid #d1242f;border-radius:6px;padding:8px 12px;font:13px/1.5 sans-serif}.box p{margin:4px 0}@media(prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}table,.box,.head{border-color:#3d444d}.added td{background:#12261e}.n{color:#9198a1}.box{border-left-color:#f85149}}</style><table><tr><td class="head" colspan="2">${file}</td></tr>${rows.map((each) => row(each) + (each.number === line ? box : "")).join("")}</table>`;
}

try {
  const command = "sysprep-gate check examples/inherited.yml examples/supported.yml";
  const terminal = cli("check", "examples/inherited.yml", "examples/supported.yml", "--color=always");
  const summary = cli("check", "examples", "--format", "markdown");
  // A password in a script inside a component inside a template.
  const nested = "examples/repositories/cloudformation/pipelines/web-ami.yml";
  const annotation = cli("check", nested, "--format", "github").split("\n").find((line) => line.includes("/web-server")) ?? "";
  await screenshots(terminalHtml(command, terminal), out, { name: "terminal", chromium, width: 900, height: 100 });
  await renderSummary(summary, out, { name: "summary", chromium });
  await screenshots(annotatedHtml(nested, annotation), out, { name: "annotation", chromium, width: 1040, height: 100 });
  for (const name of ["terminal", "summary", "annotation"]) {
    for (const scheme of ["light", "dark"]) {
      const picture = join(out, `${name}-${scheme}.png`);
      check(`${name} in ${scheme} is a picture with something in it`, existsSync(picture) && statSync(picture).size > 10_000);
    }
  }
  check("the summary differs in light and dark", !readFileSync(join(out, "summary-light.png")).equals(readFileSync(join(out, "summary-dark.png"))));
  check("every image of the examples is in the summary", JSON.parse(cli("check", "examples", "--format", "json")).images.every((image) => summary.includes(image.name)));
  if (!short) {
    mkdirSync("docs/pictures", { recursive: true });
    copyFileSync(join(out, "terminal-dark.png"), "docs/pictures/terminal.png");
    copyFileSync(join(out, "summary-light.png"), "docs/pictures/summary.png");
    copyFileSync(join(out, "summary-dark.png"), "docs/pictures/summary-dark.png");
    copyFileSync(join(out, "annotation-light.png"), "docs/pictures/annotation.png");
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
console.log(`tests: ${tally.passed} passed, ${tally.failed} failed, 0 skipped`);
process.exitCode = tally.failed > 0 ? 1 : 0;
