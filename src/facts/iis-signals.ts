/** The signals of a secret in the configuration of IIS: what each is, how much it weighs, and who says so. */
import type { Source } from "./fact.ts";
import { sources } from "./sources.ts";

export type SignalId =
  | "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "S7" | "S8" | "S9" | "S10"
  | "S11" | "S12" | "S13" | "S14" | "S15" | "S16" | "S17" | "S18" | "S20";

/**
 * - `breaks`: writes an encrypted property; the documented condition no longer holds.
 * - `likely`: probably does, by inference or a wider text; the condition can no longer be determined.
 * - `warns`: bars nothing, and people should know.
 */
export type SignalWeight = "breaks" | "likely" | "warns";

export interface Signal {
  readonly id: SignalId;
  readonly weight: SignalWeight;
  /** What it is, as the second half of "found …". */
  readonly title: string;
  readonly source: Source;
}

const table: readonly Signal[] = [
  { id: "S1", weight: "breaks", title: "the password of an application pool, set with appcmd", source: sources.APPCMDPW },
  { id: "S2", weight: "breaks", title: "the password of an application pool, set with PowerShell", source: sources.IISPS },
  { id: "S3", weight: "breaks", title: "the password of an application pool, set with an Ansible module", source: sources.ANSPOOL },
  { id: "S4", weight: "breaks", title: "the password of a virtual directory or application, set with an Ansible module", source: sources.ANSVDIR },
  { id: "S5", weight: "breaks", title: "the credential of an application pool, set with DSC", source: sources.DSCPOOL },
  { id: "S6", weight: "breaks", title: "the password of an application pool or virtual directory, set with Chef or Puppet", source: sources.CHEFIIS },
  { id: "S7", weight: "breaks", title: "the password of a virtual directory", source: sources.IISREF },
  { id: "S8", weight: "breaks", title: "a password in the configuration of IIS (anonymous account, client certificate mapping, ODBC logging, FTP)", source: sources.IISREF },
  { id: "S9", weight: "breaks", title: "a value that is already encrypted with the key of a machine", source: sources.APPHOST },
  { id: "S10", weight: "likely", title: "the configuration of another machine, copied or restored whole", source: sources.SHCFG },
  { id: "S11", weight: "likely", title: "shared configuration", source: sources.SHCFG },
  { id: "S12", weight: "likely", title: "keys of IIS exported or imported", source: sources.SHCFG },
  { id: "S13", weight: "likely", title: "a section of web.config encrypted with the key of the machine", source: sources.ENCPW },
  { id: "S14", weight: "likely", title: "a certificate bound to a site of IIS", source: sources.KB942060 },
  { id: "S15", weight: "warns", title: "the centralized certificate store, with a password", source: sources.IISREF },
  { id: "S16", weight: "warns", title: "a password in the metabase of IIS 6", source: sources.IIS6ENC },
  { id: "S17", weight: "warns", title: "a metabase copied or restored", source: sources.IISINS },
  { id: "S18", weight: "warns", title: "a password in plain text, written straight into the configuration file", source: sources.IISREF },
  { id: "S20", weight: "warns", title: "the ASP.NET Core hosting bundle", source: sources.ANC47128 },
];

const byId = new Map(table.map((signal) => [signal.id, signal]));

/** Every signal, in the order of the table. */
export const signals: readonly Signal[] = table;

/** The signal with an id. */
export function signalOf(id: SignalId): Signal {
  const signal = byId.get(id);
  if (signal === undefined) throw new Error(`${id} is no signal`);
  return signal;
}
