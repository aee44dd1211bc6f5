/** One report with everything in it: every verdict, hostile names, related places, implied facts, a waiver, a base commit, diagnostics. Each reporter renders it into a sample. */
import { type Assessment, type Finding, type ImpliedNote, type Verdict, verdicts, type WaiverNote } from "../../src/evaluate/finding.ts";
import { settlingLines } from "../../src/formats/native/settle.ts";
import { compareDiagnostics, compareFindings, compareImages } from "../../src/report/arrange.ts";
import type { Report, ReportedDiagnostic, RequirementNote } from "../../src/report/report.ts";
import type { SourceLocation } from "../../src/source/location.ts";

const archive = "https://jeffpar.github.io/kbarchive/kb/326/Q326779/";

/** A range on one line. */
export function place(file: string, line: number, column: number, length: number = 0): SourceLocation {
  return { file, start: { line, column }, end: { line, column: column + length } };
}

/** A failing finding, with what matters changed. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    requirement: "q326779/nt4-iis4/service-pack",
    outcome: "fail",
    level: "error",
    message: "Found Service Pack 5, needed Service Pack 6a or later: Q326779 does not support cloning IIS with Sysprep on an earlier Windows NT.",
    expected: "Service Pack 6a or later",
    actual: "Service Pack 5",
    remedy: "Install Service Pack 6a (Q246009 turns SP6 into SP6a) and state `servicePack: SP6a`.",
    advice: [],
    url: archive,
    location: place("images/nt4.yml", 5, 44, 3),
    excerpt: "    os: { product: Windows NT 4.0 Server, servicePack: SP5 }",
    related: [],
    fingerprint: "0123456789abcdef0123456789abcdef",
    change: null,
    waived: false,
    waiver: null,
    ...changes,
  };
}

/** A waiver in force, with what matters changed. */
export function waiver(changes: Partial<WaiverNote> = {}): WaiverNote {
  return { reason: "The host is switched off in spring; until then it is cloned by hand.", owner: "@platform-team", until: "2027-03-31", ticket: "OPS-1207", location: place("sysprep-gate.waivers.yml", 3, 5, 31), ...changes };
}

/** A supported image, with what matters changed. */
export function image(changes: Partial<Assessment> = {}): Assessment {
  return {
    name: "web",
    format: "native",
    location: place("images/web.yml", 4, 11, 3),
    verdict: "supported",
    basis: "documented",
    failing: changes.verdict !== undefined && changes.verdict !== "supported" && changes.verdict !== "not-applicable",
    description: "Windows 2000 Server SP4, IIS 5.0, Internet Explorer 6 SP1, Sysprep",
    findings: [],
    implied: [],
    settle: [],
    ...changes,
  };
}

/** A diagnostic of level `error`, with what matters changed. */
export function diagnostic(changes: Partial<ReportedDiagnostic> = {}): ReportedDiagnostic {
  return {
    code: "duplicate-key",
    level: "error",
    message: "The key `servicePack` stands twice in this mapping; readers disagree about which one counts.",
    location: place("images/twice.yml", 8, 5, 11),
    excerpt: "    servicePack: SP5",
    related: [],
    ...changes,
  };
}

/** A report of these images and diagnostics, sorted and counted as the gate does. */
export function reportOf(images: readonly Assessment[], diagnostics: readonly ReportedDiagnostic[] = [], changes: Partial<Report> = {}): Report {
  const failing = images.filter((each) => each.failing).length;
  const findings = images.flatMap((each) => each.findings);
  const refused = new Set(diagnostics.filter((each) => each.level === "error").map((each) => each.location.file)).size;
  const definitions = new Set(images.map((each) => each.location.file)).size;
  const exitCode = failing > 0 ? 1 : refused > 0 ? 4 : 0;
  const count = (verdict: Verdict): number => images.filter((each) => each.verdict === verdict).length;
  return {
    schemaVersion: "1.0",
    version: "0.0.0-sample",
    matrixVersion: "2026-11-23",
    conclusion: exitCode === 0 ? "success" : "failure",
    exitCode,
    reason: exitCode === 1 ? `${failing} of ${images.length} images fail.` : exitCode === 4 ? "1 error in what should have been read." : `${images.length} images evaluated, none fails.`,
    wouldFail: exitCode !== 0,
    warnOnly: false,
    strict: false,
    counts: { images: images.length, ...(Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>), failing, findings: findings.length, introduced: findings.filter((each) => each.change !== "existing").length, waived: findings.filter((each) => each.waived).length },
    comparison: null,
    notices: [],
    files: { matched: definitions + refused + 2, definitions, other: 2, refused },
    images: images.map((each) => ({ ...each, findings: each.findings.toSorted(compareFindings) })).toSorted(compareImages),
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    ...changes,
  };
}

const implied: Readonly<Record<"iis" | "ie", ImpliedNote>> = {
  iis: { fact: "version of IIS", value: "IIS 5.0", because: "Windows 2000 Server installs it unless set-up is told otherwise", source: "Q301388", url: "https://jeffpar.github.io/kbarchive/kb/301/Q301388/" },
  ie: { fact: "version of Internet Explorer", value: "Internet Explorer 5.01", because: "Windows 2000 carries it", source: "Q164539", url: "https://jeffpar.github.io/kbarchive/kb/164/Q164539/" },
};

const hostileLine = `    notes: { ${"long ".repeat(20)}}   ##[add-mask]漢字 servicePack: "::error::SP6\u001b[31m" } # ${"tail ".repeat(20)}`;

/** The findings as new where they do not say otherwise. */
function compared(images: readonly Assessment[]): Assessment[] {
  return images.map((each) => ({ ...each, findings: each.findings.map((found) => ({ ...found, change: found.change ?? "new" })) }));
}

/** The canonical report. */
export const canonicalReport: Report = reportOf(
  compared([
    image({
      name: "intranet-nt4",
      location: place("images/nt4.yml", 4, 11, 12),
      verdict: "unsupported",
      description: "Windows NT 4.0 Server SP5, IIS 4.0 from the SBS 4.5 CD, Internet Explorer 5.0, Sysprep",
      findings: [
        finding({
          location: place("images/nt4.yml", 5, 56, 3),
          fingerprint: "d3d9446802a44259755d38e6d163e820",
          advice: [
            "The documented way round is to clone Windows without IIS and to run the Option Pack set-up unattended on each clone; on Service Pack 4 or later that set-up stops at a pop-up (Q248739, Q219717).",
            "A clone of an unsupported image answers with “HTTP 500: Server Application Unavailable”, because the accounts of IIS keep the identifiers of the source machine (Q248739).",
          ],
        }),
        finding({
          requirement: "q326779/nt4-iis4/iis-source",
          fingerprint: "c9f0f895fb98ab9159f51fd0297e236d",
          message: "Found sbs-4.5-cd, needed IIS installed from the Windows NT 4.0 Option Pack: this is not among the configurations that Q326779 lists as supported for Windows NT 4.0.",
          expected: "IIS installed from the Windows NT 4.0 Option Pack",
          actual: "sbs-4.5-cd",
          remedy: "Install IIS 4.0 from the Windows NT 4.0 Option Pack and state `iis.source: nt4-option-pack`.",
          location: place("images/base/nt4-base.yml", 12, 36, 10),
          excerpt: '    iis: { version: "4.0", source: sbs-4.5-cd }',
          related: [{ message: "this image inherits it by `from: nt4-base`", location: place("images/nt4.yml", 6, 11, 8) }],
        }),
        finding({
          requirement: "q326779/nt4-iis4/internet-explorer",
          fingerprint: "45c48cce2e2d7fbdea1afc51c7c6ad26",
          message: "Found Internet Explorer 5.0, needed Internet Explorer 5.01 or later: Q326779 does not support cloning IIS with Sysprep beside an earlier Internet Explorer.",
          expected: "Internet Explorer 5.01 or later",
          actual: "Internet Explorer 5.0",
          remedy: 'Install Internet Explorer 5.01 or later (build 5.00.2919.6307 or higher) and state it as `ie: "5.01"`.',
          location: place("images/nt4.yml", 7, 6, 5),
          excerpt: '\tie: "5.0"   # 5.0 as on the CD',
        }),
      ],
    }),
    image({
      name: "::add-mask::unsupported\n##[error]<b>@octocat</b> | `x` #7",
      location: place("images/hostile ##[group]dir/::error::.yml", 4, 11, 60),
      verdict: "unsupported",
      description: "Windows NT 4.0 Server SP6, IIS 4.0, \u202eInternet Explorer\u0007 5.01",
      findings: [
        finding({
          fingerprint: "6512bd43d9caa6e02c990b0a82652dca",
          message: 'Found Service Pack 6 from "::set-output name=result::pass ##[add-mask]x </td></table> @octocat https://evil.example/#7", needed Service Pack 6a or later.',
          location: place("images/hostile ##[group]dir/::error::.yml", 6, hostileLine.indexOf('"::error') + 1, 18),
          excerpt: hostileLine,
          related: [{ message: "::warning::a place that explains it", location: place("::notice::.yml", 1, 1, 3) }],
        }),
      ],
    }),
    image({
      name: "templated",
      location: place("images/templates.yml", 9, 11, 9),
      verdict: "undetermined",
      basis: "none",
      description: "Windows 2000 Server, service pack not readable, IIS 5.0 (implied)",
      findings: [
        finding({
          requirement: "q326779/w2k-iis5/internet-explorer",
          fingerprint: "c20ad4d76fe97759aa27a0c99bff6710",
          outcome: "unknown",
          message: 'The version of Internet Explorer cannot be read from "{{ ie_version }}" (a template fills it later), needed Internet Explorer 5.01 or later: without it Q326779 cannot be applied.',
          expected: "Internet Explorer 5.01 or later",
          actual: 'The version of Internet Explorer cannot be read from "{{ ie_version }}"',
          remedy: "State the version of Internet Explorer in a spelling that `sysprep-gate explain vocabulary` lists.",
          location: place("images/templates.yml", 12, 9, 18),
          excerpt: '    ie: "{{ ie_version }}"',
        }),
      ],
      implied: [implied.iis],
      settle: settlingLines({ name: "templated </pre> @octocat", format: "mapped", file: "images/templates.yml", resource: "::error::x" }, ["ie.version", "sysprep"]),
    }),
    image({
      name: "xp-kiosk",
      location: place("images/clients.yml", 4, 11, 8),
      verdict: "not-covered",
      basis: "none",
      description: "Windows XP Professional SP2, IIS 5.1, Internet Explorer 6, Sysprep",
      findings: [
        finding({
          requirement: "matrix/coverage",
          fingerprint: "c51ce410c124a10e0db5e4b97fc2af39",
          outcome: "not-applicable",
          message: "Found Windows XP Professional SP2, IIS 5.1, needed a configuration that a Microsoft statement speaks about: none that this version knows covers cloning it with Sysprep.",
          expected: "a configuration that a Microsoft statement speaks about",
          actual: "Windows XP Professional SP2, IIS 5.1",
          remedy: "Install the web server on each clone instead (`iis.phase: after-clone`), or decide with `on-not-covered` what such an image means to you.",
          url: "",
          location: place("images/clients.yml", 5, 9, 27),
          excerpt: "    os: Windows XP Professional SP2",
        }),
      ],
    }),
    image({
      name: "legacy-intranet",
      location: place("images/legacy.yml", 4, 11, 15),
      verdict: "unsupported",
      failing: false,
      description: "Windows NT 4.0 Server SP6, IIS 4.0 from the Option Pack, Internet Explorer 5.5, Sysprep",
      findings: [finding({ level: "note", fingerprint: "8f14e45fceea167a5a36dedd4bea2543", change: "existing", waived: true, waiver: waiver(), message: "Found Service Pack 6, needed Service Pack 6a or later: Q326779 does not support cloning IIS with Sysprep on an earlier Windows NT.", actual: "Service Pack 6", location: place("images/legacy.yml", 6, 18, 3), excerpt: "    servicePack: SP6" })],
    }),
    image({
      name: "option-pack-last",
      location: place("images/order.yml", 4, 11, 16),
      description: "Windows NT 4.0 Server SP6a, IIS 4.0 from the Option Pack, Internet Explorer 5.01, Sysprep",
      findings: [
        finding({
          requirement: "q195015/option-pack-order/service-pack-last",
          fingerprint: "aab3238922bcc25a6f606eb525ffdc56",
          change: "existing",
          level: "warning",
          message: "Found the Option Pack installed after the service pack, needed the service pack applied again: Q195015 warns of files that the Option Pack puts back.",
          remedy: "Apply Service Pack 6a again after the Option Pack.",
          url: "https://jeffpar.github.io/kbarchive/kb/195/Q195015/",
          location: { file: "images/order.yml", start: { line: 9, column: 7 }, end: { line: 11, column: 1 } },
          excerpt: "      - install: nt4-option-pack",
        }),
      ],
    }),
    image({ name: "web-w2k", implied: [implied.iis, implied.ie], description: "Windows 2000 Server SP4, IIS 5.0 (implied), Internet Explorer 5.01 (implied), Sysprep" }),
    image({ name: "web-w2k-adv", location: place("images/web.yml", 9, 11, 11), implied: [implied.iis], description: "Windows 2000 Advanced Server SP4, IIS 5.0 (implied), Internet Explorer 6, Sysprep" }),
    image({ name: "build-agent", location: place("images/web.yml", 14, 11, 11), verdict: "not-applicable", basis: "none", description: "Windows 2000 Professional, no IIS" }),
  ]),
  [
    diagnostic({ related: [{ message: "first written here", location: place("images/twice.yml", 6, 5, 11) }] }),
    diagnostic({ code: "encoding", message: "This file is UTF-16 (little endian); save it as UTF-8. Windows PowerShell 5.1 writes UTF-16 with `>`.", location: place("images/powershell.yml", 1, 1), excerpt: "" }),
    diagnostic({ code: "waiver-unused", level: "warning", configuration: true, message: "This waiver holds nothing: `intranet-nt3` has no such finding. Remove it.", location: place("sysprep-gate.waivers.yml", 9, 5, 20), excerpt: "  - image: intranet-nt3" }),
    diagnostic({ code: "yaml-directive", level: "warning", message: "`%YAML 1.1` changes what `no` and `017` mean; they are read as text here.", location: place("images/old.yml", 1, 1, 9), excerpt: "%YAML 1.1" }),
  ],
  { reason: "4 images must not be cloned as declared; 2 errors in what should have been read.",
    comparison: {
      base: "3f786850e387550fdab836ed7e6dc881de23001b",
      fixed: [
        { image: "web-w2k", requirement: "q326779/w2k-iis5/internet-explorer", message: "Found Internet Explorer 5.0, needed Internet Explorer 5.01 or later: Q326779 does not support cloning IIS with Sysprep beside an earlier Internet Explorer.", location: place("images/web.yml", 5, 9, 5) },
        { image: "=cmd|' /c calc'!A1 @octocat", requirement: "q326779/nt4-iis4/service-pack", message: "Found Service Pack 4, needed Service Pack 6a or later.", location: place("images/old <b>.yml", 5, 9, 5) },
      ],
      retired: ["extranet-nt4", "::error::<b>gone</b> ##[group]"],
    },
    notices: ["Policy and waivers are those of the base commit 3f786850e387 (`config-from: base`).", "This token cannot write checks: annotations are workflow commands. `checks: write` would give a check run."],
  },
);

/** Two requirements: one that findings of the canonical report name, and one that nothing breaks. */
export const sampleRules: readonly RequirementNote[] = [
  { id: "q326779/nt4-iis4/service-pack", needs: "Service Pack 6a or later", cite: "Q326779", text: "# q326779/nt4-iis4/service-pack\n\nWindows NT 4.0 with IIS 4.0: needs Service Pack 6a or later.\n", url: archive },
  { id: "q326779/w2k-iis5/os-release", needs: "a released Windows 2000", cite: "Q326779", text: "# q326779/w2k-iis5/os-release\n\nWindows 2000 with IIS 5.0: needs a released Windows 2000, as `os.version` [5.0.2195] states it.\n", url: archive },
];
