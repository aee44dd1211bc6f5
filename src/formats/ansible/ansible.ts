/** Ansible playbooks and task files: never an image by themselves, always steps of one. */
import type { Effect } from "../../facts/effect.ts";
import { roleKey } from "../../facts/fact.ts";
import { bringsIis, serverRoles } from "../../facts/server-roles.ts";
import type { SourceDocument } from "../../source/node.ts";
import { type InputFormat, noImage, type ReadContext, type Reading } from "../format.ts";
import { Run } from "./run.ts";
import { kindOf, namesWindows } from "./shape.ts";

const roleReads = Object.fromEntries(serverRoles.map(({ id }) => [roleKey(id), "win_feature, win_optional_feature, win_domain and its like, commands and scripts"]));

export const ansible: InputFormat = {
  id: "ansible",
  title: "Ansible playbooks and task files",
  docs: "docs/formats/ansible.md",
  marker: /\bwin_[a-z]{2}|\b(?:ansible|community)\.windows\.|\bmicrosoft\.(?:iis|ad)\.|\bchocolatey\.chocolatey\./,
  unparsed: "warning",
  spans: "file",
  reads: {
    "os.domain-joined": "win_domain_membership, microsoft.ad.membership",
    "iis.installed": "win_feature, win_optional_feature, win_dsc, win_iis_*, microsoft.iis.*, commands and scripts",
    "iis.source": "win_feature, win_optional_feature",
    "iis.phase": "the order of tasks",
    "iis.encrypted-properties": "win_iis_webapppool, microsoft.iis.web_app_pool and their like, commands and scripts",
    "iis.central-certificate-store": "commands and scripts",
    "iis.metabase-passwords": "commands and scripts",
    "iis.metabase-copied": "commands and scripts",
    "iis.plain-text-passwords": "win_xml, win_lineinfile and its like, win_copy",
    "iis.hosting-bundle": "win_package, win_chocolatey, commands and scripts",
    sysprep: "commands and scripts, win_scheduled_task",
    ...roleReads,
  },
  recognise: ({ root }) => (kindOf(root) === undefined ? { kind: "no" } : { kind: "yes" }),
  read: readNothing,
  steps: (documents, context) => documents.flatMap((document) => stepsOf(document, context)),
};

function stepsOf({ root, file }: SourceDocument, context: ReadContext): readonly Effect[] {
  const run = new Run(context);
  if (kindOf(root) === "plays") run.playbook(root, file);
  else run.taskFile(root, file);
  return run.finish();
}

const notHere = { reason: "it is not opened" };

/** A document by itself: nothing that it names is opened. */
const alone: Pick<ReadContext, "open" | "steps"> = { open: () => notHere, steps: () => notHere };

function readNothing(documents: readonly SourceDocument[], context: ReadContext): Reading {
  // A context of its own for each file: what is opened is remembered for a context.
  const closed: ReadContext = { openEmbedded: (source) => context.openEmbedded(source), images: () => notHere, stepsOf: () => notHere, ...alone };
  return { images: [], diagnostics: documents.map((document) => noImage(document, sentenceFor(document, closed))) };
}

/** What a file does to a machine, in one of three sentences: a repository may hold hundreds of them. */
function sentenceFor(document: SourceDocument, context: ReadContext): string {
  if (!namesWindows(document.root)) return "This Ansible file names no module for Windows itself and declares no image.";
  const touchesIis = stepsOf(document, context).some((effect) => effect.kind === "iis" || (effect.kind === "feature" && effect.present && bringsIis(effect.name)));
  const does = touchesIis ? "installs or configures IIS" : "changes Windows machines";
  return `This Ansible file ${does} and declares no image by itself: name it under \`provision\` of the image that it builds.`;
}
