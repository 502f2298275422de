import type { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import type { Interner } from "../lexer/interner.ts";
import type { TokenBuffer } from "../lexer/token-buffer.ts";
import { CLOSE_BRACE, DOT, END, EQUALS, SEMICOLON } from "../lexer/token-kind.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { FileElement, FileNode, PackageNode, SyntaxDeclaration } from "../syntax/nodes.ts";
import { editionOf } from "./edition.ts";
import { parseEnum } from "./parse-enum.ts";
import { parseImport } from "./parse-import.ts";
import { parseString } from "./parse-literal.ts";
import { parseExtend, parseMessage } from "./parse-message.ts";
import { parseOptionStatement } from "./parse-option.ts";
import { parseService } from "./parse-service.ts";
import { parseVisibility } from "./parse-visibility.ts";
import { TokenCursor } from "./token-cursor.ts";
import { topLevelHint } from "./top-level-hint.ts";

export function parseFile(
  source: SourceFile,
  tokens: TokenBuffer,
  interner: Interner,
  sink: DiagnosticSink,
): FileNode {
  const cursor = new TokenCursor(source, tokens, interner, sink);
  const { start } = cursor;
  const elements: FileElement[] = [];
  let syntax: SyntaxDeclaration | undefined;
  if (cursor.isWord("syntax") || cursor.isWord("edition")) {
    syntax = parseSyntax(cursor);
    // Reading on with the wrong rules would only produce faults that are none.
    if (syntax === undefined)
      return { source, start, end: cursor.previousEnd, syntax, elements, edition: cursor.edition };
  }
  while (cursor.peek() !== END) {
    const element = parseElement(cursor);
    if (element !== undefined) {
      elements.push(element);
      continue;
    }
    cursor.skipStatement();
    if (cursor.peek() === CLOSE_BRACE) {
      cursor.error(cursor.start, cursor.end, "unmatched-brace", "`}` closes nothing");
      cursor.next();
    }
  }
  return { source, start, end: cursor.previousEnd, syntax, elements, edition: cursor.edition };
}

function parseSyntax(cursor: TokenCursor): SyntaxDeclaration | undefined {
  const { start } = cursor;
  const kind = cursor.isWord("edition") ? "edition" : "syntax";
  cursor.next();
  if (!cursor.expect(EQUALS, `after \`${kind}\``)) return undefined;
  const value = parseString(
    cursor,
    kind === "edition" ? 'an edition such as `"2023"`' : '`"proto2"` or `"proto3"`',
  );
  if (value === undefined || !cursor.expect(SEMICOLON, `after the ${kind}`)) return undefined;
  const edition = editionOf(kind, value, cursor);
  if (edition === undefined) return undefined;
  cursor.edition = edition;
  return { kind, start, end: cursor.previousEnd, value };
}

function parseElement(cursor: TokenCursor): FileElement | undefined {
  const { start, end } = cursor;
  if (cursor.tryKind(SEMICOLON)) return { kind: "empty", start, end };
  const visibility = parseVisibility(cursor);
  if (visibility === false) return undefined;
  if (cursor.isWord("message")) return parseMessage(cursor, visibility);
  if (cursor.isWord("enum")) return parseEnum(cursor, visibility);
  if (cursor.isWord("service")) return parseService(cursor);
  if (cursor.isWord("extend")) return parseExtend(cursor);
  if (cursor.isWord("import")) return parseImport(cursor);
  if (cursor.isWord("package")) return parsePackage(cursor);
  if (cursor.isWord("option")) return parseOptionStatement(cursor);
  if (cursor.isWord("syntax") || cursor.isWord("edition")) {
    cursor.error(
      start,
      end,
      "misplaced-syntax",
      "the syntax or edition must be the first statement of the file, and stand there once",
    );
    return undefined;
  }
  if (cursor.peek() !== CLOSE_BRACE) {
    cursor.unexpected(
      "a declaration (`message`, `enum`, `service`, `extend`, `import`, `package` or `option`)",
      { hint: topLevelHint(cursor) },
    );
  }
  return undefined;
}

function parsePackage(cursor: TokenCursor): PackageNode | undefined {
  const { start } = cursor;
  cursor.next();
  const first = cursor.identifier("the package's name");
  if (first === undefined) return undefined;
  let { text } = first;
  while (cursor.tryKind(DOT)) {
    const part = cursor.identifier("an identifier after `.`");
    if (part === undefined) return undefined;
    text += `.${part.text}`;
  }
  const name = { start: first.start, end: cursor.previousEnd, text };
  if (!cursor.expect(SEMICOLON, "after the package")) return undefined;
  return { kind: "package", start, end: cursor.previousEnd, name };
}
