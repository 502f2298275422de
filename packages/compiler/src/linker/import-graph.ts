import { declareFile } from "../descriptors/declare-file.ts";
import type { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import { nearest } from "../diagnostics/edit-distance.ts";
import type { Interner } from "../lexer/interner.ts";
import { createInterner } from "../lexer/keywords.ts";
import { lex } from "../lexer/lexer.ts";
import { TokenBuffer } from "../lexer/token-buffer.ts";
import { parseFile } from "../parser/parse-file.ts";
import { decodeUtf8 } from "../source/decode-utf8.ts";
import { SourceFile } from "../source/source-file.ts";
import type { LoadFailure, SourceLoader } from "../source/source-loader.ts";
import type { FileNode, ImportNode } from "../syntax/nodes.ts";
import type { LinkedFile } from "./linked-file.ts";
import type { SymbolTable } from "./symbol-table.ts";

interface OpenFile {
  readonly syntax: FileNode;
  readonly imports: readonly ImportNode[];
  next: number;
}

/**
 * Walks imports depth first and hands out each file once all it imports is finished: the order protoc writes
 * files in. The walk keeps its own stack, so that a long chain of imports cannot exhaust the engine's.
 */
export class ImportGraph {
  readonly #loader: SourceLoader;
  readonly #table: SymbolTable;
  readonly #sink: DiagnosticSink;
  readonly #interner: Interner = createInterner();
  readonly #tokens = new TokenBuffer();
  readonly #finish: (file: LinkedFile) => void;
  /** In the order they were finished; undefined for files that cannot be had. */
  readonly #files = new Map<string, LinkedFile | undefined>();
  #nextIndex = 0;
  readonly #open = new Map<string, OpenFile>();
  /** Where faults of files that cannot be had are reported. */
  readonly #missing: SourceFile[] = [];

  constructor(
    loader: SourceLoader,
    table: SymbolTable,
    sink: DiagnosticSink,
    finish: (file: LinkedFile) => void,
  ) {
    this.#loader = loader;
    this.#table = table;
    this.#sink = sink;
    this.#finish = finish;
  }

  /** Brings in a file that was asked for; undefined when it is not there. */
  add(name: string): LinkedFile | undefined {
    if (this.#files.has(name)) return this.#files.get(name);
    const source = this.#loader.load(name);
    if (!(source instanceof SourceFile)) {
      this.#reportMissing(name, source);
      this.#files.set(name, undefined);
      return undefined;
    }
    this.#openFile(source);
    this.#walk();
    return this.#files.get(name);
  }

  get files(): Iterable<LinkedFile> {
    return [...this.#files.values()].filter((file) => file !== undefined);
  }

  /** Forgets files, and which ones could not be had. */
  forget(stale: ReadonlySet<LinkedFile>): void {
    for (const [name, file] of this.#files) {
      if (file === undefined || stale.has(file)) this.#files.delete(name);
    }
    for (const source of this.#missing.splice(0)) this.#sink.forget(source);
  }

  #openFile(source: SourceFile): void {
    lex(source, this.#interner, this.#tokens, this.#sink);
    const syntax = parseFile(source, this.#tokens, this.#interner, this.#sink);
    const imports = syntax.elements.filter((element): element is ImportNode => element.kind === "import");
    this.#open.set(source.name, { syntax, imports, next: 0 });
  }

  #walk(): void {
    const stack = [...this.#open.values()];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const node = top.imports[top.next++];
      if (node === undefined) {
        stack.pop();
        this.#close(top);
      } else if (this.#enter(top.syntax.source, node)) {
        stack.push(this.#open.get(decodeUtf8(node.path.value))!);
      }
    }
  }

  /** Opens an imported file; false when it was open or finished before, or cannot be had. */
  #enter(importer: SourceFile, node: ImportNode): boolean {
    const name = decodeUtf8(node.path.value);
    if (this.#open.has(name)) {
      this.#reportCycle(importer, node, name);
      return false;
    }
    if (this.#files.has(name)) return false;
    const source = this.#loader.load(name);
    if (!(source instanceof SourceFile)) {
      this.#reportImport(importer, node, name, source);
      this.#files.set(name, undefined);
      return false;
    }
    this.#openFile(source);
    return true;
  }

  #close({ syntax, imports }: OpenFile): void {
    const { name } = syntax.source;
    const file = declareFile(this.#nextIndex++, syntax, this.#table, this.#sink);
    this.#open.delete(name);
    this.#files.set(name, file);
    const seen = new Set<string>();
    for (const node of imports) {
      const path = decodeUtf8(node.path.value);
      if (seen.has(path)) this.#reportTwice(syntax.source, node, path);
      seen.add(path);
      const imported = this.#files.get(path);
      if (imported === undefined || imported === file) {
        file.hasMissingImport = true;
        continue;
      }
      file.imports.push({ node, file: imported, used: false });
      if (node.modifier === "public") file.exports.push(...imported.exports);
    }
    if (file.exports.length > 1) file.exports = [...new Set(file.exports)];
    this.#finish(file);
  }

  #reportMissing(name: string, failure: LoadFailure | undefined): void {
    const empty = new SourceFile(name, name, "");
    this.#missing.push(empty);
    const message =
      failure === undefined ? "no such file below any root" : `cannot read the file: ${failure.reason}`;
    this.#sink.error(empty, 0, 0, failure === undefined ? "file-not-found" : "file-unreadable", message, {
      hint: failure === undefined ? this.#meant(name) : undefined,
    });
  }

  #reportImport(
    importer: SourceFile,
    node: ImportNode,
    name: string,
    failure: LoadFailure | undefined,
  ): void {
    const { start, end } = node.path;
    if (failure === undefined) {
      this.#sink.error(importer, start, end, "import-not-found", `cannot find \`${name}\` below any root`, {
        hint: this.#meant(name),
      });
    } else {
      this.#sink.error(
        importer,
        start,
        end,
        "import-unreadable",
        `cannot read \`${name}\`: ${failure.reason}`,
      );
    }
  }

  #meant(name: string): string | undefined {
    const known = [...this.#loader.known()];
    const near = nearest(name, known) ?? known.find((candidate) => candidate.endsWith(`/${name}`));
    return near === undefined ? undefined : `did you mean \`${near}\`?`;
  }

  #reportCycle(importer: SourceFile, node: ImportNode, name: string): void {
    const open = [...this.#open.keys()];
    const cycle = [...open.slice(open.indexOf(name)), name].join(" → ");
    this.#sink.error(importer, node.path.start, node.path.end, "import-cycle", `import cycle: ${cycle}`);
  }

  #reportTwice(importer: SourceFile, node: ImportNode, path: string): void {
    this.#sink.error(
      importer,
      node.path.start,
      node.path.end,
      "import-twice",
      `\`${path}\` is imported twice`,
    );
  }
}
