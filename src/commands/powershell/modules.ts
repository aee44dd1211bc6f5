/** Which cmdlets are known to leave features and IIS alone: those that read or print, and those of modules that come with Windows. */
import { isModuleNoun, knownStrong, strongVerbs } from "./harmless-nouns.ts";
import type { Command } from "./syntax.ts";

/** Short names of cmdlets. Sources: `Get-Alias` of Windows PowerShell 5.1, and the older names of the ServerManager module. */
export const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "%": "foreach-object", foreach: "foreach-object", "?": "where-object", where: "where-object", iex: "invoke-expression", icm: "invoke-command", saps: "start-process", start: "start-process",
    iwr: "invoke-webrequest", irm: "invoke-restmethod", "add-windowsfeature": "install-windowsfeature", "remove-windowsfeature": "uninstall-windowsfeature", sal: "set-alias", nal: "new-alias",
    echo: "write-output", write: "write-output", sp: "set-itemproperty", si: "set-item", ni: "new-item", ri: "remove-item", rm: "remove-item", cp: "copy-item", cpi: "copy-item", mi: "move-item", mv: "move-item",
    gi: "get-item", gc: "get-content", cat: "get-content", sc: "set-content", ac: "add-content", gci: "get-childitem", ls: "get-childitem", ipmo: "import-module", sv: "set-variable", nv: "new-variable",
    select: "select-object", sort: "sort-object", measure: "measure-object", ft: "format-table", fl: "format-list", fw: "format-wide", oh: "out-host", tee: "tee-object", spsv: "stop-service",
    sasv: "start-service", gsv: "get-service", kill: "stop-process", spps: "stop-process", gps: "get-process", ps: "get-process", sleep: "start-sleep", pwd: "get-location", sl: "set-location", cd: "set-location", chdir: "set-location", pushd: "push-location", popd: "pop-location",
    gwmi: "get-wmiobject", gcim: "get-ciminstance", iwmi: "invoke-wmimethod", icim: "invoke-cimmethod", sajb: "start-job", rjb: "remove-job", rcjb: "receive-job", wjb: "wait-job", gv: "get-variable",
    ii: "invoke-item", copy: "copy-item", move: "move-item", "set-webconfig": "set-webconfiguration", group: "group-object", gm: "get-member", rni: "rename-item", ren: "rename-item", rnp: "rename-itemproperty",
    rp: "remove-itemproperty", gp: "get-itemproperty", cvpa: "convert-path", rvpa: "resolve-path", ogv: "out-gridview", lp: "out-printer", h: "get-history", r: "invoke-history", curl: "curl", wget: "wget",
    "new-webapp": "new-webapplication", "add-computer": "add-computer",
  }),
);

/** Verbs that only read, print, compare or wait. */
const harmlessVerbs = new Set(
  "get test write format out select where measure compare find convertto convertfrom convert split resolve read show wait sort group tee trace search watch ping assert should".split(" "),
);

/** Nouns of cmdlets that come with Windows, PowerShell, package management and the agents of cloud providers, and that change nothing about IIS or features. */
const harmlessNouns = new Set(
  `acl alias applockerpolicy archive authenticodesignature biosdata bitlocker bitlockerkeyprotector bitsfile bitstransfer breakpoint capability certificate certificateenrollmentpolicyserver
  cimassociatedinstance ciminstance cimsession cimsessionoption classicautoplay clipboard clixml computer computercheckpoint computermachinepassword computerrestore computerrestorepoint consolehost content
  controlpanelitem counter credential csv culture customobject date debugger default defragmentation directory disk diskimage dnsclientcache dnsclientserveraddress dnsclient dnsclientnrptrule
  driver dscresourcefilter dtclog error etwtracesession event eventlog eventsubscriber executionpolicy experimentalfeature fileautocomplete filehash fileintegrity filestoragetier formatdata
  gpo gporeport guid hgsattestation history host hotfix html initiatorport initiatorid item itemproperty job json language kdsrootkey localgroup localgroupmember localuser location log loggroup
  markdown maskingset member memorydump mofcompile module modulemanifest moduledirectory msmqqueue netadapter null object objectref optionalfeatureinfo package packageprovider packagesource pagefile
  pagefilesetting partition partitionaccesspath path pcsvdevice physicaldisk pnpdevice printer printerdriver printerport printjob process processmitigation propertyvalue psbreakpoint psconsolefile
  psdebug psdrive psgallery psreadlineoption psreadlinekeyhandler psrepository psresource psresourcerepository psscript pssession pssessionconfiguration pssessionoption pssnapin psremoting pshostprocess
  random randomly registry registrykey registryvalue resiliencysetting restmethod runspace script scriptfileinfo scheduledtaskaction scheduledtaskprincipal scheduledtasksettingsset
  scheduledtasktrigger securebootuefi securestring service sleep smbshare smbshareaccess smbserverconfiguration smbclientconfiguration smbmapping smbserverhardening startlayout stopwatch storagebitlocker storagepool
  storagesetting strictmode string supporttoolspackage systemdriver systemlocale systempreferreduilanguage taskbar template tempfile testdrive timespan timezone tlsciphersuite tlsecccurve tlssessionticketkey
  tracesource transcript type transaction troubleshootingpack tpm tpmownerauth typedata uevtemplate uiculture unique updates usermodesetting utcdate variable vhd virtualdisk volume vpnconnection webproxy webrequest
  webserviceproxy webdownload webdownloader win32shortcut windowscapability windowsdriver windowsedition recyclebin help temporaryfile file userinternationalsettingstosystem scheduledtask job cimclass serialnumber windowssearch printconfiguration windowserrorreporting windowsimage windowsproductkey windowssearchsetting windowsupdate windowsupdatelog windowsreservedstoragestate
  winacceptlanguagefromlanguagelistoptout wincultureFromlanguagelistoptout windefaultinputmethodoverride winevent winhomelocation winlanguagebaroption winsystemlocale winuilanguageoverride winuserlanguagelist
  wmiinstance wmiobject wsmancredssp wsmaninstance wsmanquickconfig wuinstall wuservicemanager wulist wusettings wuhistory wuresetcomponents xml xpath zip zipfile sessionenvironment culturesetting wininput
  wusa chocolateypath envvar environmentvariable path2 cleanup`.toLowerCase().split(/\s+/),
);

/** Whether a cmdlet is known to leave features and IIS alone. `undefined` where the name is not that of a cmdlet. */
export function isHarmlessCmdlet(name: string): boolean | undefined {
  const found = /^([a-z]+)-([a-z][\w-]*)$/.exec(name);
  if (found === null) return undefined;
  const [, verb = "", noun = ""] = found;
  if (harmlessVerbs.has(verb)) return true;
  // What installs, builds or invokes does more than its noun says.
  return strongVerbs.test(verb) ? knownStrong.has(name) : harmlessNouns.has(noun) || isModuleNoun(noun);
}

/** Words of the language that a block follows: they are no commands, and the block may begin on a later line. */
export const languageWords: ReadonlySet<string> = new Set("begin process end clean dynamicparam inlinescript parallel sequence".split(" "));

/** Words with a block that does what stands in it: those of the language, of DSC and of Pester. Without a block each of them may be a program. */
export const blockWords: ReadonlySet<string> = new Set([...languageWords, ..."describe context it beforeall beforeeach afterall aftereach beforediscovery node data".split(" ")]);

/** Whether a command is such a word at a place where it is one. `nodes`: whether a DSC configuration, in which `Node` is one, stands around it. */
export function opensBlock(name: string, { call, args }: Command, nodes: boolean): boolean {
  if (!blockWords.has(name) || call !== undefined || (name === "node" && !nodes)) return false;
  return args.some(({ attached, word }) => (attached ?? word).kind === "block");
}

/** Whether a command is Pester's comparison of what is piped to it: `$x | Should -Be 1`, in older scripts `Should Be 1`. */
export function isAssertion(name: string, { call, args: [first] }: Command, isPiped: boolean): boolean {
  return name === "should" && call === undefined && (isPiped || first?.parameter !== undefined);
}
