/** The cmdlets that the two modules of IIS have, and that change something or start and stop it. What is on neither list is a cmdlet of somebody else, whatever its noun. */

/** Nouns of a verb, in lower case. */
type Cmdlets = Readonly<Record<string, string>>;

// https://learn.microsoft.com/powershell/module/webadministration; `Begin-` and `End-WebCommitDelay` are the older names in hh867899.
const webAdministration: Cmdlets = {
  add: "webconfiguration webconfigurationlock webconfigurationproperty",
  backup: "webconfiguration",
  begin: "webcommitdelay",
  clear: "webcentralcertprovider webconfiguration webrequesttracingsetting webrequesttracingsettings",
  convertto: "webapplication",
  disable: "webcentralcertprovider webglobalmodule webrequesttracing",
  enable: "webcentralcertprovider webglobalmodule webrequesttracing",
  end: "webcommitdelay",
  new: "webapplication webapppool webbinding webftpsite webglobalmodule webhandler webmanagedmodule website webvirtualdirectory",
  remove: "webapplication webapppool webbinding webconfigurationbackup webconfigurationlocation webconfigurationlock webconfigurationproperty webglobalmodule webhandler webmanagedmodule website webvirtualdirectory",
  rename: "webconfigurationlocation",
  restart: "webapppool webitem",
  restore: "webconfiguration",
  set: "webbinding webcentralcertprovider webcentralcertprovidercredential webconfiguration webconfigurationproperty webglobalmodule webhandler webmanagedmodule",
  start: "webapppool webcommitdelay webitem website",
  stop: "webapppool webcommitdelay webitem website",
};

// https://learn.microsoft.com/powershell/module/iisadministration
const iisAdministration: Cmdlets = {
  clear: "iiscentralcertprovider iisconfigcollection",
  disable: "iiscentralcertprovider iissharedconfig",
  enable: "iiscentralcertprovider iissharedconfig",
  export: "iisconfiguration",
  new: "iisconfigcollectionelement iissite iissitebinding",
  remove: "iisconfigattribute iisconfigcollectionelement iisconfigelement iissite iissitebinding",
  reset: "iisservermanager",
  set: "iiscentralcertprovider iiscentralcertprovidercredential iisconfigattributevalue",
  start: "iiscommitdelay iissite",
  stop: "iiscommitdelay iissite",
};

const names = new Set([webAdministration, iisAdministration].flatMap((module) => Object.entries(module).flatMap(([verb, nouns]) => nouns.split(" ").map((noun) => `${verb}-${noun}`))));

/** Whether a cmdlet, in lower case, belongs to WebAdministration or IISAdministration and does more than to ask. */
export function isIisCmdlet(name: string): boolean {
  return names.has(name);
}
