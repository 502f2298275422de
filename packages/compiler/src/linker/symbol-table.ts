import { withArticle } from "../diagnostics/article.ts";
import type { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import type { NoteAt } from "../diagnostics/place.ts";
import type { Identifier, SyntaxNode } from "../syntax/nodes.ts";
import type { LinkedFile } from "./linked-file.ts";
import {
  type AnySymbol,
  type DeclaringFile,
  type MessageSymbol,
  PackageSymbol,
  type Scope,
} from "./symbols.ts";

/** A deeper package would only serve to make names longer than anybody accepts. */
const MAX_PACKAGE_PARTS = 101;

/** Every declaration of a run, as a tree of scopes. */
export class SymbolTable {
  readonly root: PackageSymbol = new PackageSymbol("", undefined);
  readonly #sink: DiagnosticSink;

  constructor(sink: DiagnosticSink) {
    this.#sink = sink;
  }

  /** The package of that name, made where it is new. */
  package(file: LinkedFile, name: Identifier): PackageSymbol {
    const parts = name.text.split(".");
    if (parts.length > MAX_PACKAGE_PARTS) {
      this.#sink.error(file.source, name.start, name.end, "package-depth", "the package has too many parts");
    }
    let scope = this.root;
    for (const part of parts.slice(0, MAX_PACKAGE_PARTS)) {
      const member = scope.members.get(part);
      if (member?.kind === "package") {
        scope = member;
        continue;
      }
      const inner = new PackageSymbol(part, scope);
      if (member === undefined) {
        scope.members.set(part, inner);
      } else {
        this.#sink.error(
          file.source,
          name.start,
          name.end,
          "package-conflict",
          `package \`${inner.fullName}\` has the name of ${withArticle(member.kind)}`,
          { notes: [declaredHere(member)] },
        );
      }
      scope = inner;
    }
    return scope;
  }

  /** Adds a symbol to its scope; when the name is taken, reports that and leaves the first. */
  add(scope: Scope, symbol: Exclude<AnySymbol, PackageSymbol>, nameNode: SyntaxNode): boolean {
    const { name } = symbol;
    const existing = scope.members.get(name);
    if (existing === undefined) {
      scope.members.set(name, symbol);
      return true;
    }
    const where = scope.fullName === "" ? "" : ` in \`${scope.fullName}\``;
    const { source } = symbol.file;
    if (existing.kind === "package") {
      const message = `${symbol.kind} \`${name}\` has the name of package \`${existing.fullName}\``;
      this.#sink.error(source, nameNode.start, nameNode.end, "package-conflict", message);
    } else {
      const valueScope =
        symbol.kind === "enum value" && (existing.kind !== "enum value" || existing.enum !== symbol.enum);
      this.#sink.error(
        source,
        nameNode.start,
        nameNode.end,
        "already-defined",
        `\`${name}\` is already defined${where}${existing.kind === symbol.kind ? "" : `, as ${withArticle(existing.kind)}`}`,
        {
          hint: valueScope ? "the values of an enum are siblings of the enum, not its children" : undefined,
          notes: [declaredHere(existing)],
        },
      );
    }
    return false;
  }

  /** Takes out what is declared in some files, and the packages that are left empty. */
  forget(files: ReadonlySet<LinkedFile>): void {
    if (files.size > 0) forgetIn(this.root, files);
  }

  /** The symbol of a fully qualified name without a leading dot. */
  find(fullName: string): AnySymbol | undefined {
    let symbol: AnySymbol | undefined = this.root;
    for (const part of fullName.split(".")) {
      symbol = memberOf(symbol, part);
      if (symbol === undefined) return undefined;
    }
    return symbol;
  }
}

function forgetIn(scope: PackageSymbol, files: ReadonlySet<DeclaringFile>): void {
  for (const [name, symbol] of scope.members) {
    if (symbol.kind === "package") {
      forgetIn(symbol, files);
      if (symbol.members.size === 0) scope.members.delete(name);
    } else if (files.has(symbol.file)) {
      scope.members.delete(name);
    } else if (symbol.kind === "message") {
      forgetExtensions(symbol, files);
    }
  }
}

function forgetExtensions(message: MessageSymbol, files: ReadonlySet<DeclaringFile>): void {
  for (const [number, extension] of message.extensionsByNumber ?? []) {
    if (files.has(extension.file)) message.extensionsByNumber!.delete(number);
  }
  for (const nested of message.messages) forgetExtensions(nested, files);
}

/** What stands under `name` inside a symbol; only packages, messages and services hold anything. */
export function memberOf(symbol: AnySymbol, name: string): AnySymbol | undefined {
  switch (symbol.kind) {
    case "package":
    case "message":
    case "service":
      return symbol.members.get(name);
    default:
      return undefined;
  }
}

export function declaredHere(symbol: Exclude<AnySymbol, PackageSymbol>, message?: string): NoteAt {
  const { start, end } = symbol.nameNode;
  return {
    source: symbol.file.source,
    start,
    end,
    message: message ?? `\`${symbol.name}\` is declared here`,
  };
}
