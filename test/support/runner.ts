/** The runner's judge of output: which lines of standard output or standard error it would take for commands. */

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * Every command in a text, registered or not. Lines end at LF, CR LF or a bare CR; `::name props::data` counts after white space, `##[name props]data`
 * anywhere in the line. https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 * Its searches follow the culture, which passes over controls and format characters: they are taken out first.
 */
export function runnerCommands(text: string): RunnerCommand[] {
  return text.split(/\r\n|\n|\r/).flatMap((raw) => {
    const line = raw.replace(/\p{Cc}\[[\d;]*m/gu, "").replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
    const current = /^::([^\s:]*)(?:\s(.*?))?::(.*)$/u.exec(line);
    if (current !== null) return [parsed(current, decodeProperty, decodeData, ",")];
    const old = /##\[([^\s\]]*)(?:\s([^\]]*))?\](.*)$/u.exec(line);
    return old === null ? [] : [parsed(old, decodeOld, decodeOld, ";")];
  });
}

function parsed([, name = "", properties = "", data = ""]: RegExpExecArray, property: (text: string) => string, value: (text: string) => string, separator: string): RunnerCommand {
  const pairs = properties.split(separator).filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf("=")).trim(), property(pair.slice(pair.indexOf("=") + 1))]);
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), data: value(data) };
}

const decodeData = (text: string): string => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const decodeProperty = (text: string): string => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
const decodeOld = (text: string): string => text.replaceAll("%3B", ";").replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%5D", "]").replaceAll("%25", "%");
