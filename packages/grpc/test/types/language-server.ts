import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { tsc } from "./compile.ts";

interface CompletionList {
  readonly items: readonly { readonly label: string }[];
}

/** TypeScript as an editor talks to it (Language Server Protocol 3.17). */
export class LanguageServer {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #unread = Buffer.alloc(0);
  #lastId = 0;

  static async start(folder: string): Promise<LanguageServer> {
    const server = new LanguageServer(folder);
    await server.#request("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {},
    });
    server.#send({ method: "initialized", params: {} });
    return server;
  }

  private constructor(folder: string) {
    this.#child = spawn(process.execPath, [tsc, "--lsp", "--stdio"], { cwd: folder });
    this.#child.stderr.resume();
    this.#child.stdout.on("data", (chunk: Buffer) => {
      this.#unread = Buffer.concat([this.#unread, chunk]);
      this.#read();
    });
  }

  /** The labels an editor would list with the cursor at `offset` of a file. */
  async complete(path: string, text: string, offset: number): Promise<readonly string[]> {
    const uri = pathToFileURL(path).href;
    this.#send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "typescript", version: 1, text } },
    });
    const before = text.slice(0, offset).split("\n");
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    const answer = await this.#request("textDocument/completion", { textDocument: { uri }, position });
    const items = (answer as CompletionList | null)?.items ?? [];
    // An optional property is listed with its question mark.
    return items.map(({ label }) => label.replace(/\?$/, ""));
  }

  async stop(): Promise<void> {
    const exited = once(this.#child, "exit");
    await this.#request("shutdown", null);
    this.#send({ method: "exit" });
    this.#child.stdin.end();
    await exited;
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(): void {
    for (;;) {
      const headEnd = this.#unread.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(this.#unread.toString("latin1", 0, headEnd))?.[1]);
      const end = headEnd + 4 + length;
      if (headEnd < 0 || this.#unread.length < end) return;
      const message = JSON.parse(this.#unread.toString("utf8", headEnd + 4, end)) as {
        id?: number;
        method?: string;
        result?: unknown;
      };
      this.#unread = this.#unread.subarray(end);
      if (message.id === undefined) continue;
      if (message.method !== undefined) {
        // A question of the server to the editor: there is nothing to tell.
        this.#send({ id: message.id, result: null });
        continue;
      }
      this.#waiting.get(message.id)?.(message.result);
      this.#waiting.delete(message.id);
    }
  }
}
