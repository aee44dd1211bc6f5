/** Cmdlets that unpack, rename or download files: they may put the configuration of another machine in place. */
import { type Brought, renamed, unpacked } from "../brought-files.ts";
import { copyInto } from "../copied-files.ts";
import { programName } from "../word.ts";
import type { Cmdlet, CmdletCall } from "./cmdlets.ts";
import { pathOf } from "./value.ts";

function bring({ session, command }: CmdletCall, brought: Brought | undefined): void {
  if (brought !== undefined && brought.to !== "") copyInto(session, brought.from, brought.to, command);
}

/** Without a target, an archive goes into a folder of its own name where the script stands. */
function unpackedFolder({ bound, piped }: CmdletCall): string {
  if (bound.has("destinationpath") || bound.hidden) return pathOf(bound.get("destinationpath"));
  return programName(pathOf(bound.get("path") ?? bound.get("literalpath") ?? piped)).replace(/\.zip$/, "");
}

/** A download whose target one of its parameters names. */
function download(...parameters: readonly string[]): Cmdlet {
  return {
    signature: { positional: [], named: ["bucketname", "key", "keyprefix", "file", "folder", "localfile", "localfolder", "container", "blob", "destination", "context", "region"] },
    run: (call) => {
      for (const parameter of parameters) bring(call, { from: "", to: pathOf(call.bound.get(parameter)) });
      return undefined;
    },
  };
}

export const bringing: readonly (readonly [string, Cmdlet])[] = [
  ["rename-item", { signature: { positional: ["path", "newname"], named: ["literalpath", "credential"] }, run: (call) => void bring(call, renamed(pathOf(call.bound.get("path") ?? call.bound.get("literalpath") ?? call.piped), pathOf(call.bound.get("newname")))) }],
  ["expand-archive", { signature: { positional: ["path", "destinationpath"], named: ["literalpath"] }, run: (call) => void bring(call, unpacked(unpackedFolder(call))) }],
  ["expand-7zip", { signature: { positional: ["archivefilename", "targetpath"] }, run: (call) => void bring(call, unpacked(pathOf(call.bound.get("targetpath")))) }],
  ["read-s3object", download("file", "folder")],
  ["copy-s3object", download("localfile", "localfolder")],
  ["get-azstorageblobcontent", download("destination")],
  ["get-azurestorageblobcontent", download("destination")],
];
