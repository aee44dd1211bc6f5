/** The versions of Windows: one front for families, editions, builds and names, which have files of their own. */
export { looksLikeTemplate } from "./text.ts";
export { kernelVersion, readBuild, releasedVersion } from "./windows-builds.ts";
export { hasEdition, windowsEdition } from "./windows-editions.ts";
export { familyEntry, type WindowsBuild, type WindowsFamily, type WindowsFamilyEntry, windowsFamilies } from "./windows-families.ts";
export { namesAnotherSystem, readWindows, windowsFamily, type WindowsParts, type WindowsReading } from "./windows-names.ts";
