/** Cmdlets of WMI and CIM that change objects of IIS. */
import type { Cmdlet, CmdletCall } from "./cmdlets.ts";
import { setObject } from "./iis.ts";
import { pathOf, type Value } from "./value.ts";

/** An object is changed, or made. Objects that earlier lines changed are written back. */
function change(call: CmdletCall): Value | undefined {
  const { bound, session, walker, command } = call;
  session.run.commit();
  const path = `${bound.values.map(pathOf).join(" ")} ${pathOf(call.piped)}`.slice(0, 2_000);
  if (/webadministration|microsoftiis/i.test(path)) setObject(call, path, bound.get("property") ?? bound.get("arguments"));
  return walker.unknown(command, path);
}

const signature = { positional: [], named: ["namespace", "class", "classname", "path", "query", "querydialect", "property", "arguments", "inputobject", "ciminstance", "computername", "key", "filter", "putttype"] };

export const wmiCmdlets: readonly (readonly [string, Cmdlet])[] = ["set-ciminstance", "new-ciminstance", "set-wmiinstance"].map((name) => [name, { signature, run: change }]);
