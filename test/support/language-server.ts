/** A client for language servers that speak JSON-RPC over standard input and output, small enough to read: GitHub's own for workflows, and that of YAML editors. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Counted from 0, as the protocol does. */
export interface LspPosition {
  readonly line: number;
  readonly character: number;
}

export interface LspDiagnostic {
  readonly range: { readonly start: LspPosition; readonly end: LspPosition };
  readonly message: string;
  /** 1 error, 2 warning, 3 information, 4 hint; a server may leave it out for errors. */
  readonly severity?: number;
  readonly source?: string;
}

export interface LanguageServerOptions {
  /** Arguments for Node: the server's script, then its own. */
  readonly command: readonly string[];
  /** The folder that is open in the editor, as a `file:` URL with a slash at its end. */
  readonly workspace: string;
  readonly initializationOptions?: Readonly<Record<string, unknown>>;
  /** What `workspace/configuration` answers, by section: `{ yaml: { … } }`. */
  readonly configuration?: Readonly<Record<string, unknown>>;
  /** Milliseconds for any one answer. */
  readonly patience?: number;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** GitHub's own server, which judges workflows and `action.yml`. Paths are relative to the repository, in which the tests run. */
export const actionsLanguageServer = ["node_modules/@actions/languageserver/bin/actions-languageserver", "--stdio"] as const;

/** The server behind YAML in editors, which judges a file by a JSON schema. */
export const yamlLanguageServer = ["node_modules/yaml-language-server/bin/yaml-language-server", "--stdio"] as const;

/** A running server. Start it with `LanguageServer.start` and end it with `stop`. */
export class LanguageServer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #options: LanguageServerOptions;
  readonly #requests = new Map<number, Waiting & { readonly method: string }>();
  readonly #publications = new Map<string, { readonly take: (diagnostics: readonly LspDiagnostic[]) => void; readonly reject: (error: Error) => void }>();
  readonly #open = new Set<string>();
  #received: Buffer = Buffer.alloc(0);
  #said = "";
  #next = 1;
  #ended: Error | undefined;

  private constructor(options: LanguageServerOptions) {
    this.#options = options;
    this.#child = spawn(process.execPath, options.command, { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, NODE_OPTIONS: "" } });
    this.#child.stdout.on("data", (chunk: Buffer) => this.#read(chunk));
    this.#child.stderr.on("data", (chunk: Buffer) => (this.#said = (this.#said + chunk.toString("utf8")).slice(-4000)));
    this.#child.stdin.on("error", (error) => this.#fail(error));
    this.#child.on("error", (error) => this.#fail(error));
    this.#child.on("exit", (code, signal) => this.#fail(new Error(`the language server ended with ${signal ?? `code ${code}`}. ${this.#said}`)));
  }

  /** Starts a server and waits until it is ready. */
  static async start(options: LanguageServerOptions): Promise<LanguageServer> {
    const server = new LanguageServer(options);
    await server.#request("initialize", {
      processId: process.pid,
      rootUri: options.workspace,
      workspaceFolders: [{ uri: options.workspace, name: "workspace" }],
      initializationOptions: options.initializationOptions ?? {},
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
        textDocument: { publishDiagnostics: {}, completion: { completionItem: { snippetSupport: false } }, hover: { contentFormat: ["markdown"] } },
      },
    });
    server.#notify("initialized", {});
    server.#notify("workspace/didChangeConfiguration", { settings: options.configuration ?? {} });
    return server;
  }

  /**
   * Opens a document, or gives an open one a new text, and waits for what the server says of it. A server may speak several times: the answer is what stands
   * once it has been silent for `quiet` milliseconds.
   */
  async openDocument(uri: string, text: string, languageId: string, quiet = 400): Promise<readonly LspDiagnostic[]> {
    if (this.#ended !== undefined) throw this.#ended;
    let timer: NodeJS.Timeout | undefined;
    const answer = new Promise<readonly LspDiagnostic[]>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`the language server said nothing of ${uri}. ${this.#said}`)), this.#patience());
      const take = (diagnostics: readonly LspDiagnostic[]): void => {
        clearTimeout(timer);
        timer = setTimeout(() => resolve(diagnostics), quiet);
      };
      this.#publications.set(uri, { take, reject });
    });
    if (this.#open.has(uri)) this.#notify("textDocument/didChange", { textDocument: { uri, version: this.#next++ }, contentChanges: [{ text }] });
    else this.#notify("textDocument/didOpen", { textDocument: { uri, languageId, version: this.#next++, text } });
    this.#open.add(uri);
    return answer.finally(() => {
      clearTimeout(timer);
      this.#publications.delete(uri);
    });
  }

  /** Labels that an editor would offer at a place. */
  async completion(uri: string, position: LspPosition): Promise<readonly string[]> {
    const answer = (await this.#request("textDocument/completion", { textDocument: { uri }, position })) as { items?: readonly { label: string }[] } | readonly { label: string }[] | null;
    const items = Array.isArray(answer) ? (answer as readonly { label: string }[]) : ((answer as { items?: readonly { label: string }[] } | null)?.items ?? []);
    return items.map((item) => item.label);
  }

  /** The text that an editor would show beside the pointer; empty where there is none. */
  async hover(uri: string, position: LspPosition): Promise<string> {
    const answer = (await this.#request("textDocument/hover", { textDocument: { uri }, position })) as { contents?: unknown } | null;
    return [answer?.contents ?? []].flat().map((part: unknown) => (typeof part === "string" ? part : String((part as { value?: unknown }).value ?? ""))).join("\n");
  }

  /** Asks the server to end, and ends it where it does not. */
  async stop(): Promise<void> {
    if (this.#ended !== undefined) return;
    const gone = new Promise((resolve) => this.#child.once("exit", resolve));
    const late = setTimeout(() => this.#child.kill("SIGKILL"), 2000);
    await this.#request("shutdown", undefined).catch(() => undefined);
    this.#notify("exit", undefined);
    await gone;
    clearTimeout(late);
  }

  #patience(): number {
    return this.#options.patience ?? 20_000;
  }

  #request(method: string, params: unknown): Promise<unknown> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#requests.delete(id);
        reject(new Error(`the language server did not answer ${method}. ${this.#said}`));
      }, this.#patience());
      const done = <T>(end: (value: T) => void) => (value: T): void => {
        clearTimeout(late);
        end(value);
      };
      this.#requests.set(id, { method, resolve: done(resolve), reject: done(reject) });
      this.#send({ id, method, ...(params === undefined ? {} : { params }) });
    });
  }

  #notify(method: string, params: unknown): void {
    this.#send({ method, ...(params === undefined ? {} : { params }) });
  }

  #send(message: Message): void {
    if (this.#ended !== undefined) return;
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const head = this.#received.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/content-length: *(\d+)/i.exec(this.#received.toString("latin1", 0, head))?.[1]);
      if (!Number.isInteger(length)) return this.#fail(new Error(`the language server sent a message without a length. ${this.#said}`));
      if (this.#received.length < head + 4 + length) return;
      const body = this.#received.toString("utf8", head + 4, head + 4 + length);
      this.#received = this.#received.subarray(head + 4 + length);
      this.#take(JSON.parse(body) as Message);
    }
  }

  #take(message: Message): void {
    if (message.method === undefined) {
      const waiting = this.#requests.get(Number(message.id));
      this.#requests.delete(Number(message.id));
      if (message.error !== undefined) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
      else waiting?.resolve(message.result);
    } else if (message.id !== undefined) {
      this.#send({ id: message.id, result: this.#answer(message.method, message.params) });
    } else if (message.method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: readonly LspDiagnostic[] };
      this.#publications.get(uri)?.take(diagnostics);
    }
  }

  /** What the server may ask of its editor. */
  #answer(method: string, params: unknown): unknown {
    if (method === "workspace/configuration") {
      const { items } = params as { items: readonly { section?: string }[] };
      return items.map((item) => (item.section === undefined ? (this.#options.configuration ?? {}) : (this.#options.configuration?.[item.section] ?? null)));
    }
    if (method === "workspace/workspaceFolders") return [{ uri: this.#options.workspace, name: "workspace" }];
    if (method === "actions/readFile") {
      const { path } = params as { path: string };
      return path.startsWith(this.#options.workspace) && existsSync(fileURLToPath(path)) ? readFileSync(fileURLToPath(path), "utf8") : null;
    }
    return null;
  }

  #fail(error: Error): void {
    this.#ended ??= error;
    for (const waiting of [...this.#requests.values(), ...this.#publications.values()]) waiting.reject(this.#ended);
    this.#requests.clear();
  }
}
