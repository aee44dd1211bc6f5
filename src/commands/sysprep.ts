/** Sysprep and the programs of cloud providers that start it. */
import { type ProgramCall, type Session } from "./session.ts";
import { isWholeUnknown, readOption } from "./word.ts";

/**
 * `sysprep /generalize …`, and before Windows Vista `sysprep -reseal`. The machine is taken to go down only where `/shutdown` or `/reboot` says so: Sysprep ends by shutting
 * down, restarting or exiting, and no default is documented ("How Sysprep Works", https://learn.microsoft.com/previous-versions/windows/it-pro/windows-vista/cc766514(v=ws.10)).
 */
export function sysprep(session: Session, call: ProgramCall): void {
  const options = new Set(call.words.map((word) => readOption(word)?.name ?? word.text.toLowerCase()));
  if (options.has("generalize") || options.has("reseal")) {
    session.generalize((options.has("shutdown") || options.has("reboot") || options.has("forceshutdown")) && !options.has("quit") && !options.has("noreboot"), call);
  } else if (call.words.some(isWholeUnknown)) session.unread("what Sysprep is told to do", call);
  else if (call.words.length === 0) session.unread("what is chosen in the window of Sysprep", call);
}

/** `EC2Launch.exe sysprep --shutdown`, `ec2config.exe -sysprep`. */
export function ec2Launch(session: Session, call: ProgramCall): void {
  const verb = call.words.find((word) => /^[-/]*sysprep$/i.test(word.text));
  const shutdown = call.words.find((word) => /^(?:-s|--shutdown)(?:=.*)?$/i.test(word.text));
  if (verb !== undefined) session.generalize(shutdown !== undefined && !/=false$/i.test(shutdown.text), call);
  else if (call.words.some(isWholeUnknown)) session.unread("what the agent of EC2 is told to do", call);
}

/** Scripts that Amazon's images carry. `true` where the name is one of them. */
export function ec2Script(session: Session, call: ProgramCall, name: string): boolean {
  if (name === "sysprepinstance.ps1") {
    session.generalize(!call.words.some((word) => /^-noshutdown/i.test(word.text)), call);
    return true;
  }
  return name === "initializeinstance.ps1" || name === "sendwindowsisready.ps1" || name === "sendeventlogs.ps1" || name === "initializedisks.ps1";
}
