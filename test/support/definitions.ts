/** Seeded image definitions in the native format, for the benchmark and the growth test. The same seed gives the same bytes: image number i depends on (seed, i) only. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Numbers, numbers } from "./numbers.ts";

function pick<T>(next: Numbers, list: readonly T[]): T {
  const picked = list[Math.floor(next() * list.length)];
  if (picked === undefined) throw new Error("nothing to pick from");
  return picked;
}

// What is declared, and which single change makes it fail. Every supported one passes without flags.
const systems: readonly { readonly short: string; readonly lines: readonly string[]; readonly breaks: readonly (readonly [string, string])[] }[] = [
  {
    short: "nt4",
    lines: ["os:", "  product: Windows NT 4.0 Server", "  servicePack: SP6a", "iis:", '  version: "4.0"', "  source: nt4-option-pack", 'ie: "5.01 SP2"', "sysprep: true"],
    breaks: [["  servicePack: SP6a", "  servicePack: SP5"], ['ie: "5.01 SP2"', 'ie: "4.01"'], ["  source: nt4-option-pack", "  source: windows-2000"]],
  },
  { short: "w2k", lines: ["os: Windows 2000 Server SP4", 'iis: { version: "5.0", source: windows-2000 }', "ie: '6 SP1'", "sysprep: true"], breaks: [["ie: '6 SP1'", "ie: '5.0'"]] },
  { short: "2008", lines: ["os: Windows Server 2008 R2 Standard", "features:", "  - Web-Server", "  - Web-Asp-Net", "iis:", '  encryptedProperties: none', "sysprep: { generalize: true, by: pipeline }"], breaks: [["  - Web-Asp-Net", "  - ADCS-Cert-Authority"]] },
  { short: "2012", lines: ["os:", "  product: Windows Server 2012", "  edition: datacenter", "features: [Web-Server, Web-Mgmt-Console]", "sysprep:", "  generalize: true", "  mode: vm"], breaks: [["features: [Web-Server, Web-Mgmt-Console]", "features: [Web-Server, AD-Domain-Services]"]] },
  { short: "2022", lines: ["os: Windows Server 2022 Datacenter", "iis: true", "sysprep: { generalize: true, mode: vm }"], breaks: [["iis: true", "iis: { encryptedProperties: true }"]] },
];
const roles = ["web", "portal", "intranet", "reports", "booking", "archive"];
const teams = ["team-web", "team-core", "team-retail", "team-ops"];
const notes = ["pinned until the vendor ships a fix", "see the runbook before changing", "reviewed by security", "rebuilt every night, do not edit by hand"];

/** An image that the generator wrote: its lines without indentation. */
export interface GeneratedImage {
  readonly name: string;
  readonly lines: readonly string[];
  /** Whether it is not supported. */
  readonly fails: boolean;
}

/** Image number `i`. `bad`: the share of images that are not supported. */
export function imageOf(seed: number, i: number, bad: number): GeneratedImage {
  const next = numbers(Math.imul(seed, 0x9e3779b1) ^ Math.imul(i + 1, 0x85ebca6b));
  const system = pick(next, systems);
  const role = pick(next, roles);
  const name = `${role}-${system.short}-${String(i).padStart(6, "0")}`;
  const broken = next() < bad ? pick(next, system.breaks) : undefined;
  const own = system.lines.map((line) => (line === broken?.[0] ? broken[1] : line));
  const lines = [
    "description: >-",
    `  Golden image of the ${role} tier on ${system.short},`,
    "  rebuilt monthly from the vendor media.",
    "labels:",
    `  owner: ${pick(next, teams)}   # mailing list`,
    `  cost-centre: "${10000 + Math.floor(next() * 9999)}"`,
    `  tier: ${pick(next, ["gold", "silver", "bronze"])}`,
    "  contact: 'ops@example.test'",
    next() < 0.5 ? `  tags: [${role}, "${system.short}", legacy]` : `  tags:\n    - ${role}\n    - "${system.short}"\n    - legacy`,
    "  disk:",
    `    size: ${pick(next, [40, 60, 80, 120])}GiB`,
    `    format: ${pick(next, ["vhd", "vhdx", "vmdk"])}`,
    "  updates:",
    ...Array.from({ length: 1 + Math.floor(next() * 4) }, () => `    - KB${2000000 + Math.floor(next() * 3000000)}`),
    `# ${pick(next, notes)}`,
    ...own,
  ].flatMap((line) => line.split("\n"));
  return { name, lines, fails: broken !== undefined };
}

const head = ["apiVersion: sysprep-gate/v1", "kind: Images"];
const indented = (lines: readonly string[], by: number): string[] => lines.map((line) => (line === "" ? line : " ".repeat(by) + line));
const text = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

type Files = (readonly [path: string, text: string])[];

/** Ways to write the same images. */
export const layouts = {
  files: (images: readonly GeneratedImage[]): Files => images.map(({ name, lines }, i) => [`images/${String(Math.floor(i / 200)).padStart(4, "0")}/${name}.yml`, text([`# ${name}`, ...head, `name: ${name}`, ...lines])]),
  list: (images: readonly GeneratedImage[]): Files => [["images.yml", text([...head, "images:", ...images.flatMap(({ name, lines }) => [`  - name: ${name}`, ...indented(lines, 4)])])]],
  mapping: (images: readonly GeneratedImage[]): Files => [["images.yml", text([...head, "images:", ...images.flatMap(({ name, lines }) => [`  ${name}:`, ...indented(lines, 4)])])]],
  documents: (images: readonly GeneratedImage[]): Files => [["images.yml", images.map(({ name, lines }) => text(["---", ...head, `name: ${name}`, ...lines])).join("")]],
  lists: (images: readonly GeneratedImage[]): Files => Array.from({ length: Math.ceil(images.length / 100) }, (_value, n) => [`images-${String(n).padStart(4, "0")}.yml`, text([...head, "images:", ...images.slice(n * 100, n * 100 + 100).flatMap(({ name, lines }) => [`  - name: ${name}`, ...indented(lines, 4)])])]),
  // Definitions among what else repositories hold: workflows, Kubernetes, templates that are no YAML, translations, and files that are not read.
  repository: (images: readonly GeneratedImage[], seed = 1): Files => [...layouts.files(images), ...Array.from({ length: images.length * 19 }, (_value, i) => unrelated(seed, i)), ...Array.from({ length: images.length * 10 }, (_value, i) => [`src/${Math.floor(i / 200)}/file-${i}.js`, `export const value${i} = ${i};\n`] as const)],
} as const;

export type Layout = keyof typeof layouts;

function unrelated(seed: number, i: number): readonly [string, string] {
  const next = numbers(Math.imul(seed, 0x27d4eb2f) ^ Math.imul(i + 1, 0x165667b1));
  const many = (count: number, line: (n: number) => string): string[] => Array.from({ length: count }, (_value, n) => line(n));
  const folder = String(Math.floor(i / 200)).padStart(4, "0");
  switch (i % 4) {
    case 0:
      return [`ci/${folder}/workflow-${i}.yml`, text([`name: ci-${i}`, "on: [push, pull_request]", "jobs:", "  build:", "    runs-on: ubuntu-latest", "    steps:", "      - uses: actions/checkout@v4", ...many(3 + Math.floor(next() * 6), (n) => `      - name: step ${n}\n        run: npm run step-${n}`)])];
    case 1:
      return [`deploy/${folder}/app-${i}.yaml`, text(["apiVersion: apps/v1", "kind: Deployment", "metadata:", `  name: app-${i}`, "spec:", `  replicas: ${1 + Math.floor(next() * 5)}`, "  template:", "    spec:", "      containers:", "        - name: app", `          image: registry.example.test/app:${i}`, "          env:", ...many(4 + Math.floor(next() * 8), (n) => `            - { name: KEY_${n}, value: "${n}" }`)])];
    case 2:
      return [`charts/${folder}/template-${i}.yaml`, text(["{{- if .Values.enabled }}", "apiVersion: v1", "kind: ConfigMap", "metadata:", "  name: {{ .Release.Name }}", "data:", ...many(6, (n) => `  key-${n}: {{ .Values.key${n} | quote }}`), "{{- end }}"])];
    default:
      return [`locales/${folder}/text-${i}.yml`, text(["de:", ...many(20 + Math.floor(next() * 30), (n) => `  message_${n}: "Text number ${n} of ${i}"`)])];
  }
}

/** Some images, of which one in twenty is not supported. */
export function imagesOf(count: number, seed = 1): GeneratedImage[] {
  return Array.from({ length: count }, (_value, i) => imageOf(seed, i, 0.05));
}

/** Writes a corpus. Gives how many images are not supported, and the bytes of all files. */
export function writeCorpus(folder: string, layout: Layout, count: number, seed = 1): { readonly failing: number; readonly bytes: number } {
  const images = imagesOf(count, seed);
  let bytes = 0;
  const folders = new Set<string>();
  for (const [path, content] of layouts[layout](images, seed)) {
    const full = join(folder, path);
    const parent = dirname(full);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(full, content);
    bytes += Buffer.byteLength(content);
  }
  return { failing: images.filter((image) => image.fails).length, bytes };
}
