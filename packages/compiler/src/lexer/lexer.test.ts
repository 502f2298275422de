import assert from "node:assert/strict";
import { test } from "node:test";
import { DiagnosticSink } from "../diagnostics/diagnostic-sink.ts";
import { encodeUtf8 } from "../source/decode-utf8.ts";
import { SourceFile } from "../source/source-file.ts";
import { createInterner, KEYWORD } from "./keywords.ts";
import { lex } from "./lexer.ts";
import { TokenBuffer } from "./token-buffer.ts";
import { END, FLOAT, IDENTIFIER, INTEGER, STRING } from "./token-kind.ts";

function tokensOf(text: string): { texts: string[]; kinds: number[]; names: number[]; codes: string[] } {
  const source = new SourceFile("a.proto", "a.proto", encodeUtf8(text));
  const sink = new DiagnosticSink();
  const tokens = new TokenBuffer();
  lex(source, createInterner(), tokens, sink);
  const indices = Array.from({ length: tokens.count }, (_, index) => index);
  return {
    texts: indices.map((index) => source.slice(tokens.starts[index]!, tokens.ends[index]!)),
    kinds: indices.map((index) => tokens.kinds[index]!),
    names: indices.map((index) => tokens.names[index]!),
    codes: sink.sorted(new Map()).map(({ code }) => code),
  };
}

test("each kind of token is told apart and the last one is the end", () => {
  const { kinds, texts } = tokensOf(`a 1 0x1F 017 1.5 .5 1e9 "s" 's' { ;`);
  assert.deepEqual(kinds, [
    IDENTIFIER,
    INTEGER,
    INTEGER,
    INTEGER,
    FLOAT,
    FLOAT,
    FLOAT,
    STRING,
    STRING,
    0x7b,
    0x3b,
    END,
  ]);
  assert.deepEqual(texts.slice(0, 7), ["a", "1", "0x1F", "017", "1.5", ".5", "1e9"]);
});

test("comments and a byte order mark are passed over", () => {
  const { texts, codes } = tokensOf("\ufeffa // b\n/* c ** / */ d /**/ e");
  assert.deepEqual(texts, ["a", "d", "e", ""]);
  assert.deepEqual(codes, []);
});

test("keywords have the numbers the parser compares", () => {
  const { names } = tokensOf("message messages message");
  assert.equal(names[0], KEYWORD.message);
  assert.equal(names[2], KEYWORD.message);
  assert.notEqual(names[1], KEYWORD.message);
});

test("a point glued to an identifier is a fault, one between identifiers is not", () => {
  assert.deepEqual(tokensOf("a.5").codes, ["missing-space"]);
  assert.deepEqual(tokensOf("a.b").codes, []);
});

test("more tokens than the buffer holds make it grow", () => {
  const { texts, kinds } = tokensOf("a ; ".repeat(10_000));
  assert.equal(texts.length, 20_001);
  assert.equal(kinds.at(-2), 0x3b);
});

test("a quote inside a string of the other kind, and an escaped one, do not end it", () => {
  const { texts, codes } = tokensOf(String.raw`"it's" 'say "x"' "a\"b" "\\"`);
  assert.deepEqual(texts, [`"it's"`, `'say "x"'`, String.raw`"a\"b"`, String.raw`"\\"`, ""]);
  assert.deepEqual(codes, []);
});
