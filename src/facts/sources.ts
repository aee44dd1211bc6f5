/** The documents that values, orders and rules of the vocabularies come from. */
import type { Source } from "./fact.ts";

/** An article of the archive of early Microsoft Knowledge Base articles: https://jeffpar.github.io/kbarchive/. */
function article(number: number, title: string): Source {
  const id = `Q${number}`;
  return { id, title, url: `https://jeffpar.github.io/kbarchive/kb/${String(number).slice(0, 3)}/${id}/` };
}

export const sources = {
  Q110481: article(110481, "Windows NT 3.1 build"),
  Q134957: article(134957, "Windows NT 3.5 build"),
  Q138713: article(138713, "Windows NT 3.51 build"),
  Q148602: article(148602, "Windows NT 4.0 build 1381"),
  Q152734: article(152734, "How to obtain the latest Windows NT 4.0 service pack"),
  Q155256: article(155256, "IIS 2.0 in Windows NT 4.0"),
  Q156964: article(156964, "Internet Explorer 2.0 in Windows NT 4.0"),
  Q187192: article(187192, "IIS 3.0 on Windows NT 4.0 service pack media"),
  Q190157: article(190157, "Windows NT 4.0 Option Pack and Terminal Server Edition"),
  Q222507: article(222507, "How the service pack is reported"),
  Q234355: article(234355, "Small Business Server 4.5 and the Option Pack"),
  Q243196: article(243196, "IIS on Windows 2000 Professional"),
  Q246009: article(246009, "Windows NT 4.0 Service Pack 6a"),
  Q248739: article(248739, "IIS fails to run on a system cloned with Sysprep"),
  Q262632: article(262632, "Personal Web Server on Windows 2000 Professional"),
  Q262640: article(262640, "The Option Pack does not install on Windows 2000"),
  Q281837: article(281837, "A fix that names Windows NT 4.0 Service Pack 7"),
  Q299444: article(299444, "Post-Windows NT 4.0 Service Pack 6a Security Rollup Package"),
  Q301388: article(301388, "IIS 5.0 is installed by default on Windows 2000 Server"),
  Q317636: article(317636, "Security Rollup Package for Windows NT 4.0 Terminal Server Edition"),
  Q322288: article(322288, "Internet Explorer 5.1 for Macintosh"),
  Q326779: article(326779, "Supported IIS configurations for use with Sysprep"),
  KB164539: { id: "KB 164539", title: "How to determine which version of Internet Explorer is installed", url: "https://support.microsoft.com/kb/164539" },
  KB969393: { id: "KB 969393", title: "Information about Internet Explorer versions", url: "https://support.microsoft.com/kb/969393" },
  KB828287: { id: "KB 828287", title: "Unsupported Sysprep scenarios", url: "https://support.microsoft.com/kb/828287" },
  KB900342: { id: "KB 900342", title: "The IIS 6 metabase writer on 64-bit Windows XP", url: "https://support.microsoft.com/kb/900342" },
  KB942060: { id: "KB 942060", title: "IIS 7.0 and Sysprep", url: "https://support.microsoft.com/kb/942060" },
  WINVER: { id: "Operating System Version", title: "Windows versions and kernel numbers", url: "https://github.com/MicrosoftDocs/win32" },
  SRVREL: { id: "Windows Server release information", title: "Windows Server releases and builds", url: "https://github.com/MicrosoftDocs/windowsserverdocs" },
  EOL: { id: "endoflife.date", title: "Releases and builds of Windows", url: "https://endoflife.date" },
  IISUPG: { id: "Upgrading ASP.NET 1.1 to IIS 7.0", title: "Table of Windows and IIS versions", url: "https://github.com/MicrosoftDocs/iis-docs" },
  IIS7DEF: { id: "cc771209", title: "Installing IIS 7.0 on Windows Server 2008", url: "https://learn.microsoft.com/previous-versions/" },
  IIS7INST: { id: "Understanding Setup in IIS 7", title: "IIS 7.0 and 7.5 by Windows", url: "https://github.com/MicrosoftDocs/iis-docs" },
  IISFTP: { id: "FTP extensibility reference", title: "IIS 8.0 and 8.5 by Windows", url: "https://github.com/MicrosoftDocs/iis-docs" },
  IIS10: { id: "New Features in IIS 10.0", title: "IIS 10.0 by Windows", url: "https://github.com/MicrosoftDocs/iis-docs" },
  IISEXP: { id: "IIS Express FAQ", title: "IIS Express runs beside IIS", url: "https://github.com/MicrosoftDocs/iis-docs" },
  FORMAT: { id: "native format", title: "Native image definitions", url: "https://github.com/sysprep-gate/sysprep-gate/blob/main/docs/format.md" },
} as const satisfies Readonly<Record<string, Source>>;
