/** The actions that a step of a component document can take, and what each can do to IIS. */

/**
 * - `powershell`, `bash`, `binary`, `document`: runs something.
 * - `installer`: installs a package.
 * - `registry`: writes values of the registry.
 * - `content`: writes a text into a file.
 * - `copy`: puts a file somewhere that came from elsewhere.
 * - `harmless`: nothing of what is asked here.
 */
export type ActionKind = "powershell" | "bash" | "binary" | "document" | "installer" | "registry" | "content" | "copy" | "harmless";

/** Every action of AWSTOE: https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html. */
const actions: Readonly<Record<string, ActionKind>> = {
  Assert: "harmless",
  ExecuteBash: "bash",
  ExecuteBinary: "binary",
  ExecuteDocument: "document",
  ExecutePowerShell: "powershell",
  S3Download: "copy",
  S3Upload: "harmless",
  WebDownload: "copy",
  AppendFile: "content",
  CopyFile: "copy",
  CopyFolder: "copy",
  CreateFile: "content",
  CreateFolder: "harmless",
  CreateSymlink: "harmless",
  DeleteFile: "harmless",
  DeleteFolder: "harmless",
  ListFiles: "harmless",
  MoveFile: "copy",
  MoveFolder: "copy",
  ReadFile: "harmless",
  SetFileEncoding: "harmless",
  SetFileOwner: "harmless",
  SetFilePermissions: "harmless",
  SetFolderOwner: "harmless",
  SetFolderPermissions: "harmless",
  InstallMSI: "installer",
  UninstallMSI: "harmless",
  Reboot: "harmless",
  SetRegistry: "registry",
  UpdateOS: "harmless",
};

const kinds: ReadonlyMap<string, ActionKind> = new Map(Object.entries(actions));

/** What an action does, by its name; undefined for a name that is no action. */
export function actionKind(name: string | undefined): ActionKind | undefined {
  return name === undefined ? undefined : kinds.get(name);
}

/** Actions that exist on Windows only, and those that exist elsewhere only: what a document is for. */
export const windowsActions: ReadonlySet<string> = new Set(["ExecutePowerShell", "InstallMSI", "UninstallMSI", "SetRegistry"]);
export const otherActions: ReadonlySet<string> = new Set(["ExecuteBash", "SetFileOwner", "SetFilePermissions", "SetFolderOwner", "SetFolderPermissions"]);
