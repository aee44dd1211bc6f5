/** What marks the files of each format. Made from the registry of formats by `npm run generate`. */

export const markerOfNative: RegExp = /sysprep[\s_-]*gate/i;

export const hintsOfNative: readonly RegExp[] = [/\bsysprep["']?\s*:|\biis["']?\s*:|^kind:\s*["']?Images\b/m];

export const markersOfOthers: readonly RegExp[] = [
  /AWS::ImageBuilder::/, // cloudformation
  /schemaVersion/, // awstoe
  /tasks["']?\s*:/i, // devbox
  /\bsku["']?\s*:/i, // az-bake
  /<(?:[\w.-]+:)?unattend\b|\bpreferenceName\b/i, // kubernetes
  /azure\/build-vm-image@|AzureImageBuilderTask(?:V2)?@|\bPackerBuild@|\bimage_readme_name\b/i, // workflows
  /\bwin_[a-z]{2}|\b(?:ansible|community)\.windows\.|\bmicrosoft\.(?:iis|ad)\.|\bchocolatey\.chocolatey\./, // ansible
  /configurationversion["']?\s*:|\/dsc\/|microsoft\.(?:dsc|windows|winget|adapter)[./]|ps(?:dscresources|desiredstateconfiguration)\//i, // winget
  /windows(?:optional)?features["']?\s*:|web(?:applications?|applicationpools|apppool|virtualdirectories|sites?|configproperties)["']?\s*:|removefilesondisable|nowindowsupdatecheck|dsctagging|lcmconfig|psdscallowplaintextpassword/i, // dsc-datum
  /\bsuites["']?\s*:/i, // kitchen
];
