/** Where the formats differ from the judged index of real files, each with its reason. A deviation that is no longer there fails the test, so that the list stays true. */
import type { Aspect } from "./measure.ts";

export interface Deviation {
  readonly file: string;
  readonly aspect: Aspect;
  /** What the formats find instead. */
  readonly found: string;
  readonly because: string;
}

export const deviations: readonly Deviation[] = [
  { file: "ansible/DeployHubProject__ansible__iis.yml", aspect: "format", found: "none", because: "Indented with tabs: it is no YAML. In a run it is a warning, and an error where the user names it." },
  { file: "ansible/kubernetes-sigs__image-builder__images__capi__ansible__node.yml", aspect: "iis", found: "unknown", because: "The roles and task files that it names are not in the sample, so nobody can say what they install; a role's name proves nothing." },
  { file: "ansible/kubernetes-sigs__image-builder__images__capi__ansible__roles__sysprep__defaults__main.yml", aspect: "format", found: "none", because: "Variables of a role: a mapping without a module, a vocabulary for tasks and no steps. It is read where a role is." },
  { file: "ansible/kubernetes-sigs__image-builder__images__capi__ansible__roles__sysprep__defaults__main.yml", aspect: "iis", found: "unknown", because: "It is not recognised by itself, so nothing is asked of it." },
  { file: "ansible/kubernetes-sigs__image-builder__images__capi__ansible__windows__example.vars.yml", aspect: "format", found: "none", because: "Variables for a playbook: a mapping without a module. It is read where a playbook names it." },
  { file: "ansible/kubernetes-sigs__image-builder__images__capi__ansible__windows__example.vars.yml", aspect: "iis", found: "unknown", because: "It is not recognised by itself, so nothing is asked of it." },
  { file: "ansible/kubernetes-sigs__image-builder__images__capi__ansible__windows__node_windows.yml", aspect: "iis", found: "unknown", because: "The roles and task files that it names are not in the sample, so nobody can say what they install; a role's name proves nothing." },
  { file: "ansible/kubernetes-sigs__image-builder__images__capi__ansible__windows__roles__systemprep__tasks__main.yml", aspect: "iis", found: "unknown", because: "It includes task files that are not in the sample." },
  { file: "ansible/pdgeek-io__vmware-reference__ansible__playbooks__app-deploy-iis.yml", aspect: "iis", found: "unknown", because: "Only the names of the play and of a role say IIS, and the role is not in the sample: a name proves nothing." },
  { file: "ansible/pdgeek-io__vmware-reference__ansible__playbooks__vm-configure-windows.yml", aspect: "iis", found: "unknown", because: "Its roles are not in the sample, and it runs VMwareToolboxCmd.exe, which nobody reads." },
  { file: "ansible/swerveshot__ansible-iis__roles__iis__defaults__main.yml", aspect: "format", found: "none", because: "Variables of a role: a mapping without a module. It is read where the role is." },
  { file: "ansible/swerveshot__ansible-iis__roles__iis__tasks__main.yml", aspect: "iis", found: "unknown", because: "It imports task files that are not in the sample: read alone, it installs nothing by itself." },
  { file: "aws-cfn-imagebuilder/aws-samples__amazon-ec2-image-builder-samples__CloudFormation__Windows__cascading-images-with-dotnet-web-application__windows-dotnet-application-stack.yml", aspect: "iis", found: "unknown", because: "Its parent image comes from another stack (ImportValue), and it runs nssm.exe: what they hold nobody reads." },
  { file: "awstoe-component/aws-samples__amazon-ec2-image-builder-samples__Components__Linux__chef-recipe-execution-linux__component.yml", aspect: "iis", found: "unknown", because: "It runs chef-client, which applies a recipe that is not in the file. No image on Windows can use it." },
  { file: "awstoe-component/aws-samples__amazon-ec2-image-builder-samples__Components__Windows__chef-recipe-execution-windows__component.yml", aspect: "format", found: "none", because: "Published with a stray quote on its last line: it is no YAML. In a run it is a warning, and an error where the user names it." },
  { file: "az-bake-image/Azure__dev-box-images__images__JavaEclipseBox__image.yml", aspect: "iis", found: "unknown", because: "The file states the labels of the result and not the Windows under it, so no rule says that IIS is absent." },
  { file: "az-bake-image/Azure__dev-box-images__images__VS2022Box__image.yml", aspect: "iis", found: "unknown", because: "The file states the labels of the result and not the Windows under it, so no rule says that IIS is absent." },
  { file: "devbox/microsoft__devcenter-examples__advanced-examples__download-ado-artifacts__DevBox__imagedefinition.yml", aspect: "iis", found: "unknown", because: "It names a task of a catalogue that is not in the sample." },
  { file: "devbox/microsoft__devcenter-examples__advanced-examples__install-docker__DevBox__devbox@a506f47.yml", aspect: "iis", found: "unknown", because: "It names a task of a catalogue that is not in the sample." },
  { file: "devbox/microsoft__devcenter-examples__advanced-examples__install-msi__DevBox__imagedefinition.yml", aspect: "iis", found: "unknown", because: "It names a task of a catalogue that is not in the sample." },
  { file: "devbox/microsoft__devcenter-examples__devbox-customization-examples__orchardcore__DevBox__devbox@10f691f.yml", aspect: "iis", found: "unknown", because: "It runs programs of Visual Studio, whose effect nobody reads." },
  { file: "devbox/microsoft__devcenter-examples__dotnet-dev-orchardcore__devbox@a896945.yml", aspect: "format", found: "none", because: "Its key is names instead of tasks, so nothing in it says what it is." },
  { file: "devbox/microsoft__devcenter-examples__dotnet-dev-orchardcore__devbox@a896945.yml", aspect: "iis", found: "unknown", because: "It is not recognised, so nothing is asked of it." },
  { file: "devbox/microsoft__devcenter-examples__dotnet-dev-orchardcore__imagedefinition.yml", aspect: "iis", found: "unknown", because: "It names a task of a catalogue that is not in the sample." },
  { file: "devbox/microsoft__devcenter-examples__example-user-customizations__workload.yml", aspect: "iis", found: "unknown", because: "A user customization declares no image, so there is no image of which IIS could be said to be absent." },
  { file: "dsc-datum/dsccommunity__CommonTasks__tests__Unit__DSCResources__Assets__Config__ExchangeProvisioning.yml", aspect: "format", found: "none", because: "Only the file's name says what it configures, and names are not looked at." },
  { file: "dsc-datum/dsccommunity__CommonTasks__tests__Unit__DSCResources__Assets__Config__ExchangeProvisioning.yml", aspect: "iis", found: "unknown", because: "It is not recognised, so nothing is asked of it; Exchange brings IIS by its set-up, which no file states." },
  { file: "dsc-datum/dsccommunity__CommonTasks__tests__Unit__DSCResources__Assets__Config__WebApplicationPools.yml", aspect: "format", found: "none", because: "A list of pools under a key that only the file's name explains, and names are not looked at." },
  { file: "dsc-datum/dsccommunity__CommonTasks__tests__Unit__DSCResources__Assets__Config__WebApplicationPools.yml", aspect: "iis", found: "unknown", because: "It is not recognised, so nothing is asked of it." },
  { file: "dsc-datum/dsccommunity__DscWorkshop__source__AllNodes__Dev__DSCFile01.yml", aspect: "iis", found: "unknown", because: "The node names a role and a baseline in other files, which may install anything." },
  { file: "kubevirt-tekton/kubevirt__kubevirt-tekton-tasks__automation__e2e-pipelines__test-files__windows2k22-customize-pipelinerun.yml", aspect: "iis", found: "unknown", because: "The disk that it starts from and the answer file in a ConfigMap stand elsewhere." },
  { file: "kubevirt-tekton/kubevirt__kubevirt-tekton-tasks__automation__e2e-pipelines__test-files__windows2k25-installer-pipelinerun.yml", aspect: "iis", found: "unknown", because: "The answer file stands in a ConfigMap elsewhere." },
  { file: "kubevirt-tekton/kubevirt__kubevirt-tekton-tasks__release__pipelines__windows-bios-installer__configmaps__windows-bios-installer-configmaps@0f7a563.yml", aspect: "iis", found: "unknown", because: "Its answer file installs drivers and a guest agent from .msi packages, whose content nobody reads." },
  { file: "kubevirt-tekton/kubevirt__kubevirt-tekton-tasks__release__pipelines__windows-customize__configmaps__windows-customize-configmaps.yml", aspect: "os", found: "unknown", because: "The last two answer files name no Windows; it stands in the names of the ConfigMaps only, and names are not looked at." },
  { file: "kubevirt-tekton/kubevirt__kubevirt-tekton-tasks__release__pipelines__windows-customize__configmaps__windows-customize-configmaps.yml", aspect: "iis", found: "unknown", because: "The disks that the answer files are applied to, and set-up programs that are downloaded, are not read." },
  { file: "kubevirt-tekton/kubevirt__kubevirt-tekton-tasks__release__pipelines__windows-customize__configmaps__windows-customize-configmaps.yml", aspect: "sysprep", found: "explicit|explicit|unknown|unknown", because: "The first two answer files order Generalize, the last two do not; the index says one word for all." },
  { file: "kubevirt-tekton/kubevirt__kubevirt-tekton-tasks__release__pipelines__windows-customize__pipelineruns__pipelineruns.yml", aspect: "os", found: "windows-server-2022|windows-10", because: "The first run states no parameters and takes the defaults of a pipeline elsewhere, so it is no image that the file declares." },
  { file: "kubevirt-tekton/kubevirt__kubevirt-tekton-tasks__release__pipelines__windows-customize__pipelineruns__pipelineruns.yml", aspect: "iis", found: "unknown", because: "The disks and answer files that the runs start from stand elsewhere." },
  { file: "kubevirt-tekton/kubevirt__kubevirt-tekton-tasks__release__pipelines__windows-customize__windows-customize.yml", aspect: "format", found: "none", because: "A Pipeline is a recipe with defaults for parameters; its runs are images, and they are recognised." },
  { file: "kubevirt-tekton/kubevirt__kubevirt-tekton-tasks__release__pipelines__windows-customize__windows-customize.yml", aspect: "os", found: "unknown", because: "It is not recognised, so nothing is asked of it." },
  { file: "kubevirt-tekton/kubevirt__kubevirt-tekton-tasks__release__pipelines__windows-customize__windows-customize.yml", aspect: "iis", found: "unknown", because: "It is not recognised, so nothing is asked of it." },
  { file: "kubevirt-tekton/kubevirt__kubevirt-tekton-tasks__release__pipelines__windows-customize__windows-customize.yml", aspect: "sysprep", found: "unknown", because: "It is not recognised, so nothing is asked of it; the volume that is called sysprep attaches an answer file." },
  { file: "kubevirt-tekton/kubevirt__kubevirt-tekton-tasks__release__pipelines__windows-efi-installer__configmaps__windows-efi-installer-configmaps.yml", aspect: "iis", found: "unknown", because: "Its answer files install drivers and a guest agent from .msi packages, whose content nobody reads." },
  { file: "test-kitchen/sous-chefs__iis__kitchen.dokken.yml", aspect: "format", found: "none", because: "An overlay without suites: by itself it says nothing about machines." },
  { file: "winget-dsc/microsoft__devcenter-examples__devbox-accessibility__DSCSamples__VSInstallAndConfig.dsc.yml", aspect: "iis", found: "unknown", because: "It runs programs of Visual Studio, whose effect nobody reads." },
];
