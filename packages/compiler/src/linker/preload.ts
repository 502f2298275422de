import { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import { createInterner } from "../lexer/keywords.ts";
import { lex } from "../lexer/lexer.ts";
import { TokenBuffer } from "../lexer/token-buffer.ts";
import { parseFile } from "../parser/parse-file.ts";
import { bundledSource } from "../source/bundled.ts";
import { bytesToText, decodeUtf8, encodeUtf8 } from "../source/decode-utf8.ts";
import { SourceFile } from "../source/source-file.ts";

/** Gives the content of a file by the name it is imported by; undefined when there is none. */
export type ReadFile = (name: string) => Promise<Uint8Array | string | undefined>;

/**
 * Reads files and all they import through a function that takes its time. They are parsed once here, to find
 * their imports, and once more when they are compiled.
 */
export async function preload(
  names: readonly string[],
  readFile: ReadFile,
): Promise<Map<string, Uint8Array | string>> {
  const sources = new Map<string, Uint8Array | string>();
  const seen = new Set<string>(names);
  let wave = [...seen];
  while (wave.length > 0) {
    const contents = await Promise.all(wave.map((name) => readFile(name)));
    const next: string[] = [];
    for (const [index, content] of contents.entries()) {
      const name = wave[index]!;
      const source = content ?? bundledSource(name);
      if (source === undefined) continue;
      sources.set(name, source);
      for (const imported of importsOf(name, source)) {
        if (!seen.has(imported)) next.push(imported);
        seen.add(imported);
      }
    }
    wave = next;
  }
  return sources;
}

function importsOf(name: string, content: Uint8Array | string): string[] {
  const text = typeof content === "string" ? encodeUtf8(content) : bytesToText(content);
  const source = new SourceFile(name, name, text);
  const [interner, tokens, sink] = [createInterner(), new TokenBuffer(), new DiagnosticSink()];
  lex(source, interner, tokens, sink);
  return parseFile(source, tokens, interner, sink).elements.flatMap((element) =>
    element.kind === "import" ? [decodeUtf8(element.path.value)] : [],
  );
}
