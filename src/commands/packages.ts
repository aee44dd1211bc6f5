/** What named packages of Chocolatey, winget and the like bring: features of Windows, the ASP.NET Core hosting bundle, parts of IIS; the rest is harmless. */
import type { Session } from "./session.ts";
import type { Word } from "./word.ts";

/** The ASP.NET Core hosting bundle as a package or as a file. */
export function isHostingBundle(name: string): boolean {
  return /(?:^|[\\/])(?:dotnet|aspnetcore|dotnetcore|microsoft\.dotnet|microsoft\.aspnetcore)[\w.-]*hosting|dotnet-?hosting|windows-?hosting|hostingbundle/i.test(name.slice(-300));
}

/** A package that belongs to IIS, needs it or may bring it along. */
export function isPartOfIis(name: string): boolean {
  if (/iis-?express|iisexpress/i.test(name)) return false;
  return /^(?:iis|microsoft\.iis)(?:$|[\W_\d])|(?:^|[\W_])(?:web-?deploy|webpi|webpicmd|url-?rewrite|applicationrequestrouting|arr3?|exchange|sharepoint|sitecore|team-?foundation-?server|tfs\d*|wsus|webfarm)(?:$|[\W_\d])/i.test(name);
}

/** A named package goes in. */
export function installPackage(session: Session, word: Word, tool: string): void {
  if (isHostingBundle(word.text)) session.secret("S20", word);
  else if (/[\\/].*\.(?:nupkg|config|zip|msi|msix|exe|ps1)$/i.test(word.text) || /\.(?:nupkg|config|msi|msix|exe)$/i.test(word.text)) session.unread(`what ${tool} takes from the file "${word.text}"`, word);
  else if (!word.known && !/^[\w.-]+[@=:]/.test(word.text)) session.unread(`the package that ${tool} installs by the name ${word.text}`, word);
  else if (isPartOfIis(word.text)) session.unread(`the package "${word.text}", which belongs to IIS,`, word);
}
