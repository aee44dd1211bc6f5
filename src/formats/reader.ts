/** Reads the files that definitions name: documents for whoever asks, images and steps by whichever format recognises them. */
import { commandReaders } from "../commands/readers.ts";
import type { Effect } from "../facts/effect.ts";
import { signalOf } from "../facts/iis-signals.ts";
import { bringsIis, mayBringIis, roleOfFeature } from "../facts/server-roles.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { parseEmbedded } from "../source/document.ts";
import { derivedText, type SourceText } from "../source/embedded.ts";
import type { Library } from "../source/library.ts";
import type { Limits } from "../source/limits.ts";
import type { SourceDocument } from "../source/node.ts";
import { readCall } from "./script-call.ts";
import type { InputFormat, ReadContext, Reading, Refusal } from "./format.ts";

/** What a reader works on. */
export interface ReaderSources {
  /** Bytes of a file that a definition names; a reason where they cannot be had. */
  open(fromFile: string, path: string): { readonly path: string; readonly bytes: Uint8Array } | Refusal;
  readonly library: Library;
  readonly limits: Limits;
  /** Every format; asked for only where a definition names a file. */
  formats(): readonly InputFormat[];
  /** Takes what is wrong with files that were opened, and what formats say of them. */
  readonly diagnostics: Diagnostic[];
  /** Paths of files whose nodes were given to a format. */
  readonly walked: Set<string>;
}

type Steps = { readonly effects: readonly Effect[] } | Refusal;

/** A file that names itself, directly or through others, is read once only. */
const goesRound = "it names itself, directly or through other files";

/** Characters of scripts that are read with arguments: a thousand calls of a long script. */
const mostCalled = 8 * 1024 * 1024;

/** Whether an effect can put IIS, a role or a secret on the machine. Domains are joined on the clones, wherever the file is named. */
function matters(effect: Effect): boolean {
  switch (effect.kind) {
    case "feature":
      return effect.present && (bringsIis(effect.name) || mayBringIis(effect.name) || roleOfFeature(effect.name) !== undefined);
    case "iis":
      return effect.present;
    case "secret":
      return signalOf(effect.signal).weight !== "warns";
    case "unread":
      return true;
    case "generalize":
    case "domain":
      return false;
    default:
      return effect satisfies never;
  }
}

/** The same answer file may be the one that a machine is set up with, and the one that Sysprep is given: only its author knows. */
function perhapsBefore({ text, location }: Effect): Effect {
  return { kind: "unread", what: "what the answer file runs in specialize or oobeSystem, before Sysprep or on each clone,", text, location };
}

/** Answers what formats ask for while they read. */
export class Reader implements ReadContext {
  readonly #sources: ReaderSources;
  readonly #readings = new Map<InputFormat, Map<string, Reading>>();
  readonly #steps = new Map<string, Steps>();
  readonly #active = new Set<string>();
  /** What is wrong with documents inside scalars, and how many remarks of each were there when it was parsed. */
  readonly #embedded: { readonly diagnostics: readonly Diagnostic[]; readonly known: number }[] = [];
  #opened = 0;
  #called = 0;
  /** Paths of files that were read because another file names them. */
  readonly used = new Set<string>();

  constructor(sources: ReaderSources) {
    this.#sources = sources;
  }

  open(fromFile: string, path: string): { readonly file: string; readonly documents: readonly SourceDocument[] } | Refusal {
    const opened = this.#openBytes(fromFile, path);
    if ("reason" in opened) return opened;
    this.used.add(opened.path);
    return this.#parse(opened);
  }

  openEmbedded(source: SourceText): { readonly documents: readonly SourceDocument[] } | Refusal {
    const { documents, diagnostics } = parseEmbedded(source, this.#sources.limits);
    this.#embedded.push({ diagnostics, known: diagnostics.length });
    const [first] = diagnostics.filter((diagnostic) => diagnostic.level === "error");
    // What is broken here is broken for the program that reads it too; a template is filled in before anybody does.
    if (first !== undefined) this.#sources.diagnostics.push({ ...first, level: first.code === "template" ? "warning" : "error", message: `The document inside this text cannot be read: ${first.message}` });
    return first === undefined ? { documents } : { reason: `it cannot be read as YAML (line ${first.location.start.line}: ${first.message.replace(/\.$/, "")})` };
  }

  /** What was met while documents inside scalars were walked: a walk that was cut short must not look like a whole one. Call it when everything is read. */
  lateRemarks(): readonly Diagnostic[] {
    return this.#embedded.flatMap(({ diagnostics, known }) => diagnostics.slice(known));
  }

  images(fromFile: string, path: string): { readonly images: Reading["images"] } | Refusal {
    const opened = this.open(fromFile, path);
    if ("reason" in opened) return opened;
    const images = this.#sources.formats().flatMap((format) => {
      const own = format.spans === "run" ? [] : opened.documents.filter((document) => format.recognise(document).kind === "yes");
      return own.length === 0 ? [] : this.read(format, opened.file, own).images;
    });
    return images.length > 0 ? { images } : { reason: "no format that this version reads finds an image in it; write `opaque: true` to name it without reading it" };
  }

  /** The images that a format finds in its documents of one file: read once, however often it is asked for. */
  read(format: InputFormat, file: string, documents: readonly SourceDocument[]): Reading {
    const readings = this.#readings.get(format) ?? new Map<string, Reading>();
    this.#readings.set(format, readings);
    const known = readings.get(file);
    if (known !== undefined) return known;
    // Whoever asks for this file again while it is read gets nothing from it.
    readings.set(file, { images: [], diagnostics: [] });
    const reading = format.read(documents, this);
    readings.set(file, reading);
    this.#sources.diagnostics.push(...reading.diagnostics);
    return reading;
  }

  steps(fromFile: string, path: string, words?: SourceText | "unknown"): Steps {
    const opened = this.#openBytes(fromFile, path);
    if ("reason" in opened) return opened;
    this.used.add(opened.path);
    const said = words === undefined || words === "unknown" || words.text.trim() !== "" ? words : undefined;
    const key = said === undefined ? opened.path : said === "unknown" ? `${opened.path}\nunknown` : `${opened.path}\n${said.text}`;
    const known = this.#steps.get(key);
    if (known !== undefined) return known;
    if (this.#active.has(opened.path)) return { reason: goesRound };
    this.#active.add(opened.path);
    const steps = this.#readSteps(opened, said);
    this.#active.delete(opened.path);
    this.#steps.set(key, steps);
    return steps;
  }

  stepsOf(documents: readonly SourceDocument[]): Steps {
    const effects: Effect[] = [];
    let understood = false;
    for (const document of documents) {
      const format = this.#sources.formats().find((each) => each.steps !== undefined && each.recognise(document).kind === "yes");
      if (format?.steps === undefined) {
        if (document.root.kind === "missing") continue;
        return { reason: "its structure is that of no steps that this version reads" };
      }
      understood = true;
      for (const effect of format.steps([document], this)) effects.push(effect);
    }
    return understood ? { effects } : { reason: "it is empty" };
  }

  /** A script that is called with other words is read again. */
  #script(source: SourceText, words: SourceText | "unknown" | undefined): Steps {
    if (words === "unknown" || !/\bparam\s*\(|\$args\b/i.test(source.text)) return { effects: commandReaders.get().readScript(source, "powershell") };
    if (words === undefined) return { effects: readCall(source, derivedText("", source.locate(0, 0))) };
    this.#called += source.text.length;
    if (this.#called > mostCalled) return { reason: "scripts are called with so many different arguments that no more of them are read" };
    return { effects: readCall(source, words) };
  }

  #readSteps(opened: { readonly path: string; readonly bytes: Uint8Array }, words: SourceText | "unknown" | undefined): Steps {
    const extension = /\.([a-z0-9]+)$/i.exec(opened.path)?.[1]?.toLowerCase() ?? "";
    if (/^ya?ml$/.test(extension)) {
      const parsed = this.#parse(opened);
      return "reason" in parsed ? parsed : this.stepsOf(parsed.documents);
    }
    const source = this.#sources.library.text(opened.path, opened.bytes);
    if ("diagnostics" in source) return { reason: `it cannot be read as text (${source.diagnostics[0]?.message ?? ""})` };
    const { readAnswerFile, readConfiguration, readRecipe, readScript } = commandReaders.get();
    switch (extension) {
      case "ps1":
      case "psm1":
        return this.#script(source, words);
      case "cmd":
      case "bat":
        return { effects: readScript(source, "cmd") };
      case "rb":
        return { effects: readRecipe(source, "chef") };
      case "pp":
        return { effects: readRecipe(source, "puppet") };
      case "config":
      case "reg":
        return { effects: readConfiguration(source) };
      case "xml": {
        const answers = readAnswerFile(source);
        if ("reason" in answers) return answers;
        return { effects: answers.stages.flatMap(({ phase, effects }) => (phase !== "after-clone" ? effects : answers.presumesClones ? effects.filter(matters).map(perhapsBefore) : [])) };
      }
      default:
        return { reason: `files that end in ".${extension}" are not read` };
    }
  }

  #parse({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): { readonly file: string; readonly documents: readonly SourceDocument[] } | Refusal {
    const { library, diagnostics, walked } = this.#sources;
    const parsed = library.parse(path, bytes);
    diagnostics.push(...library.take(path));
    walked.add(path);
    return parsed.diagnostics.some((diagnostic) => diagnostic.level === "error") ? { reason: "it cannot be read as meant" } : { file: path, documents: parsed.documents };
  }

  #openBytes(fromFile: string, path: string): { readonly path: string; readonly bytes: Uint8Array } | Refusal {
    this.#opened += 1;
    if (this.#opened > this.#sources.limits.files) return { reason: `more than ${this.#sources.limits.files} files are named by definitions` };
    const opened = this.#sources.open(fromFile, path);
    return "reason" in opened ? { ...opened, missing: true } : opened;
  }
}
