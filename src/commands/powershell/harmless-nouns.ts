/** Nouns of cmdlets of whole modules of Windows, and of the clouds, that leave features and IIS alone. Each noun is one that exists: a beginning alone says nothing about a module of others. */

/** A beginning, and what follows it in the nouns of its module; `-` stands for nothing. */
const modules: Readonly<Record<string, string>> = {
  netadapter: "- advancedproperty binding checksumoffload encapsulatedpackettaskoffload hardwareinfo ipsecoffload lso packetdirect powermanagement qos rdma rsc rss sriov sriovvf statistics uso vmq vmqqueue vport",
  netip: "address interface httpsconfiguration httpsstate configuration v4protocol v6protocol secrule secmainmoderule secquickmodecryptoset secmainmodecryptoset secphase1authset secphase2authset secdospsetting",
  netipsec: "rule mainmoderule quickmodecryptoset mainmodecryptoset phase1authset phase2authset dospsetting",
  netfirewall: "rule profile setting addressfilter applicationfilter interfacefilter interfacetypefilter portfilter securityfilter servicefilter hypervrule hypervvmsetting hypervprofile dynamickeywordaddress",
  net: "route neighbor tcpsetting tcpconnection udpsetting udpendpoint offloadglobalsetting transportfilter connectionprofile compartment isatapconfiguration 6to4configuration teredoconfiguration teredostate nattransitionconfiguration dnstransitionconfiguration lbfoteam lbfoteammember lbfoteamnic nat natexternaladdress natglobal natsession natstaticmapping qospolicy qostrafficclass qosflowcontrol qosdcbxsetting qosdcbxsettings switchteam switchteammember eventsession eventprovider eventpacketcaptureprovider eventnetworkadapter eventvmnetworkadapter ipinterface",
  mp: "preference signature scan threat threatdetection threatcatalog computerstatus wdoscan performancerecording performancereport rollback",
  appx: "package provisionedpackage packagemanifest packagevolume volume defaultvolume log packagelastError streaming sharedpackagecontainer provisionedsharedpackagecontainer packageautoupdatesettings",
  appv: "clientpackage clientconnectiongroup clientconfiguration publishingserver publishingclientpackage clientmode",
  dnsclient: "- serveraddress cache globalsetting nrptglobal nrptpolicy nrptrule dohserveraddress dohserverpolicy",
  dnsserver: "- resourcerecord resourcerecorda resourcerecordaaaa resourcerecordcname resourcerecorddnskey resourcerecordds resourcerecordmx resourcerecordptr resourcerecordaging forwarder primaryzone secondaryzone stubzone conditionalforwarderzone zone zonedelegation zoneaging zonetransfer zonescope zonesign zonekeymasterrole setting recursion recursionscope roothint scavenging cache diagnostics globalnameszone globalqueryblocklist edns dssetting responseratelimiting queryresolutionpolicy clientsubnet trustanchor directorypartition policy virtualizationinstance",
  dhcpserver: "v4scope v6scope v4optionvalue v6optionvalue v4optiondefinition v4reservation v4exclusionrange v4lease v4binding v4class v4failover v4failoverscope v4filter v4filterlist v4policy v4superscope v4dnssetting v4multicastscope v6exclusionrange v6reservation indc setting database auditlog dnscredential securitygroup",
  smb: "share shareaccess serverconfiguration clientconfiguration mapping bandwidthlimit multichannelconstraint multichannelconnection openfile session connection delegation servernetworkinterface witnessclient opensharesession globalmapping pathacl",
  ad: "user group groupmember computer object account accountpassword accountcontrol accountexpiration accountauthenticationpolicysilo organizationalunit principalgroupmembership serviceaccount serviceaccountpassword computerserviceaccount domain domainmode forest forestmode trust replicationsite replicationsitelink replicationsubnet replicationconnection replicationsitelinkbridge optionalfeature finegrainedpasswordpolicy finegrainedpasswordpolicysubject defaultdomainpasswordpolicy centralaccesspolicy centralaccessrule claimtype resourceproperty resourcepropertylist directoryserver directoryserveroperationmasterrole rootdse",
  vm: "- switch switchteam switchteammember switchextension harddiskdrive networkadapter networkadapteracl networkadapterextendedacl networkadaptervlan networkadapterisolation networkadapterteammapping networkadapterfailoverconfiguration processor memory dvddrive floppydiskdrive firmware snapshot checkpoint host hostcluster hostsupportedversion replication replicationserver replicationauthorizationentry replicationstatistics scsicontroller idecontroller comport integrationservice storagepath video bios keyprotector security securitypolicy sannode group groupmember gpupartitionadapter partitionablegpu remotefx3dvideoadapter remotefxphysicalvideoadapter resourcepool resourcemetering migration migrationnetwork consolesupport connectaccess connection fibrechannelhba assignabledevice file initialreplication failover trace version savedstate pmemcontroller",
  cluster: "- node resource group quorum network networkinterface disk sharedvolume parameter ownernode resourcedependency access log vmmonitoreditem affinityrule faultdomain scaleoutfileserverrole fileserverrole genericapplicationrole genericservicerole virtualmachinerole storagespacesdirect s2d performancehistory",
  printer: "- driver port property",
  ps: "session sessionconfiguration sessionoption repository resource resourcerepository readlineoption readlinekeyhandler remoting breakpoint debug drive gallery snapin hostprocess",
  cim: "instance session sessionoption indicationevent",
  wmi: "object event",
  bits: "transfer file",
  s3: "object bucket bucketv2 bucketpolicy bucketacl bucketencryption bucketversioning bucketwebsite bucketlifecycle bucketlogging bucketnotification bucketreplication buckettagging objectacl presignedurl publicaccessblock corsconfiguration acl multipartupload multipartuploadupload",
  ssm: "parameter parameterhistory document documentcontent documentdefaultversion command agent inventory maintenancewindow association activation patchbaseline resourcetag",
  sec: "secret secretvalue resourcepolicy resourcetag",
  ec2: "instance image imageattribute tag snapshot volume networkinterface securitygroup securitygroupingress securitygroupegress subnet vpc keypair address route routetable launchtemplate hosts metadata instancemetadata instanceattribute instancemetadataoption passworddata template",
  iscsi: "target targetportal connection session chapsecret initiator servertarget virtualdisk virtualdisksnapshot serversetting virtualdiskoperation virtualdisktargetmapping",
  mpio: "setting supportedhw availablehw globaldefaultloadbalancepolicy",
  nfs: "share sharepermission clientconfiguration serverconfiguration clientgroup netgroup netgroupstore mappingstore mappedidentity openfile session",
  dfsn: "root roottarget folder foldertarget access serverconfiguration",
  dfsr: "- eplicationgroup eplicatedfolder member membership connection connectionschedule groupschedule serviceconfiguration delegation backlog cloning filehash guidfilehash preserved configurationfromad configurationtemplate",
  dfs: "replicationgroup replicatedfolder",
  fsrm: "quota quotatemplate autoquota filescreen filescreentemplate filescreenexception filegroup classification classificationrule classificationpropertydefinition filemanagementjob setting storagereport adrsetting macro",
  vpn: "connection connectiontriggerapplication connectiontriggerdnsconfiguration connectiontriggertrustednetwork connectionipsecconfiguration connectionroute connectionproxy serverconfiguration",
  scheduledtask: "- action principal settingsset trigger",
  autologger: "config",
  etwtrace: "session provider",
  bc: "cache cachefile cachesizelimit datafile distributed distributedclient hostedclient hostedserver local downgrading authentication clientconfiguration secretkey servecontent datacacheextension",
  kds: "rootkey configuration cache",
  container: "image network",
  hns: "network endpoint policylist",
  wdac: "bidtrace",
  az: "account context subscription tenant default accesstoken contextautosave environment config module resource resourcegroup resourcelock resourceprovider providerfeature tag deployment resourcegroupdeployment roleassignment roledefinition policyassignment policydefinition vm vmconfig vmextension vmosdisk vmdatadisk vmimage vmsourceimage vmoperatingsystem vmnetworkinterface vmbootdiagnostic vmruncommand vmss vmssvm vmssextension vmcustomscriptextension vmdscextension vmaccessextension vmplan vmsize vmsecret vmsecurityprofile vmuefi vmcopydataDisk image imageconfig imageosdisk imagebuildertemplate imagebuilderrun imagebuilderdistributorobject imagebuildercustomizerobject imagebuildersourceobject imagebuildertemplatecustomizerobject imagebuildertemplatedistributorobject imagebuildertemplatesourceobject gallery galleryimagedefinition galleryimageversion galleryimageversiontargetregion disk diskaccess diskconfig diskencryptionset diskupdateconfig snapshot snapshotconfig availabilityset proximityplacementgroup virtualnetwork virtualnetworksubnetconfig virtualnetworkpeering networkinterface networkinterfaceipconfig networksecuritygroup networksecurityruleconfig networksecurityrule publicipaddress loadbalancer bastion privateendpoint keyvault keyvaultsecret keyvaultcertificate keyvaultkey keyvaultaccesspolicy storageaccount storageaccountkey storagecontext storagecontainer storagecontainersastoken storageblob storageblobcontent storageblobcopy storageblobsastoken storagefile storagefilecontent storageshare storagetable storagequeue userassignedidentity managedidentity aduser adgroup adserviceprincipal adapplication adappcredential dnszone dnsrecordset privatednszone logicapp automationaccount automationrunbook operationalinsightsworkspace sqldatabase sqlserver webapp appserviceplan functionapp aks akscluster aksnodepool containergroup containerregistry recoveryservicesvault recoveryservicesbackupprotectionpolicy wvdhostpool wvdapplicationgroup wvdworkspace wvdsessionhost wvdregistrationinfo wvdusersession",
};

const nouns = new Set(Object.entries(modules).flatMap(([beginning, rest]) => rest.toLowerCase().split(" ").map((end) => (end === "-" ? beginning : `${beginning}${end}`))));

/** Whether a noun is that of a module that leaves features and IIS alone. */
export function isModuleNoun(noun: string): boolean {
  return nouns.has(noun);
}

/** Verbs of cmdlets that run, install or build: what they do is more than their noun says. */
export const strongVerbs = /^(?:install|invoke|initialize|build|deploy|publish|complete|request|start|run|execute|setup|provision|apply|configure|bootstrap|launch|call|use|enter|confirm|ensure)$/;

/** Cmdlets with such a verb that are known. */
export const knownStrong: ReadonlySet<string> = new Set(
  `install-language install-packageprovider install-script install-psresource install-windowsupdate install-chocolateypath install-adserviceaccount invoke-ciminstance initialize-disk initialize-physicaldisk
  initialize-volume initialize-tpm initialize-certificate complete-bitstransfer complete-transaction complete-vmfailover publish-module publish-script publish-psresource start-sleep start-transcript start-transaction
  start-dtc start-dtcdiagnosticresourcemanager start-mpscan start-mpwdoscan start-trace start-vm start-vmtrace start-vminitialreplication start-vmfailover start-cluster start-clusternode start-clustergroup
  start-clusterresource start-etwtracesession start-neteventsession start-pcsvdevice start-printjob start-azvm start-azvmss start-ec2instance start-addirectoryserver start-appvvirtualprocess start-dnsserverzonetransfer
  start-dnsserverscavenging start-storagediagnosticlog start-autologgerconfig start-azimagebuildertemplate start-azstorageblobcopy publish-bccontent publish-bcfilecontent publish-bcwebcontent invoke-azvmruncommand invoke-azvmssvmruncommand
  invoke-azresourceaction invoke-azrestmethod use-transaction use-culture enter-pssession enter-pshostprocess confirm-securebootuefi request-azvmjit invoke-gpupdate invoke-iscsitargetvirtualdisk
  invoke-dhcpserverv4failoverreplication invoke-dnsserverzonesign invoke-dnsserverzoneunsign install-adserviceaccount invoke-mprollback invoke-troubleshootingpack invoke-cimmethod invoke-operationvalidation`.split(/\s+/),
);
