/** Programs and scripts that come with IIS and ASP.NET, beside appcmd, and the binding of certificates. */
import { isMetabaseSecret } from "./iis-secrets.ts";
import { presuppose } from "./programs.ts";
import { type ProgramCall, type Session, shownPath } from "./session.ts";
import { isFilledIn, optionValues, programName, readOption } from "./word.ts";

/** The name under which IIS itself binds certificates. Source: documentation of netsh http. */
const appOfIis = /4dc3e181-e14b-4a21-b022-59fc669b0914/i;

/** `aspnet_regiis`: keys in and out, sections encrypted, ASP.NET registered with IIS. */
export function registerAspNet(session: Session, call: ProgramCall): void {
  const options = new Set(call.words.map((word) => readOption(word)?.name ?? ""));
  const text = call.words.map((word) => word.text).join(" ");
  if (options.has("px") || options.has("pi")) {
    if (/iis(?:cng)?(?:configurationkey|waskey)/i.test(text) || isFilledIn(text)) session.secret("S12", call);
  } else if (options.has("pe") || options.has("pef")) session.secret("S13", call);
  else if (["i", "iru", "ir", "r", "norestart", "enable", "ga"].some((name) => options.has(name))) presuppose(session, call, "aspnet_regiis registers ASP.NET with IIS");
}

/** `netsh http add sslcert` binds a certificate to a port; of all else that netsh does nothing concerns IIS. */
export function netsh(session: Session, call: ProgramCall): void {
  const text = call.words.map((word) => word.text).join(" ");
  if (!/^http\s+add\s+sslcert\b/i.test(text)) return;
  session.run.bind();
  session.secret("S14", call, appOfIis.test(text) ? "binding" : "port");
}

/** Scripts of the Windows Script Host: those of IIS 5 and 6 are known, the rest is unread. */
export function cscript(session: Session, call: ProgramCall): void {
  const at = call.words.findIndex((word) => !word.text.startsWith("/"));
  const script = call.words[at];
  if (script === undefined) return;
  const words = call.words.slice(at + 1);
  const name = programName(script.text).replace(/\.vbs$/, "");
  const rest = words.map((word) => word.text.toLowerCase());
  switch (name) {
    case "slmgr":
    case "ospp":
    case "prnmngr":
    case "prncnfg":
    case "prnport":
    case "prndrvr":
    case "eventcreate":
      return;
    case "adsutil": {
      const secret = words.find((word) => isMetabaseSecret(word.text));
      if (!/^(?:set|create|delete|append_value|start_server|stop_server|create_vdir|create_vserv|appcreate\w*)$/.test(rest[0] ?? "")) return;
      if (rest[0] === "set" && secret !== undefined) session.secret("S16", secret);
      else session.iis(true, "adsutil.vbs changes the metabase of IIS", call);
      return;
    }
    case "iisback":
      if (rest.includes("/restore")) session.secret("S17", call);
      return;
    case "iiscnfg":
      if (rest.some((word) => /^\/(?:import|copy)$/.test(word))) session.secret("S17", call);
      return;
    case "iisapp":
    case "iisweb":
    case "iisvdir":
    case "iisext":
    case "iisftp":
    case "mkw3site":
    case "mkwebdir":
      if (!rest.includes("/query") && rest.length > 0) session.iis(true, `${name}.vbs changes IIS`, call);
      return;
    default:
      session.unread(`the script "${shownPath(script.text)}"`, call);
  }
}

/** Whether options name a certificate. */
export function namesCertificate(call: ProgramCall): boolean {
  return optionValues(call.words, "certhash").length > 0;
}
