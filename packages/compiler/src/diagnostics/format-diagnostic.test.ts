import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeUtf8 } from "../source/decode-utf8.ts";
import { SourceFile } from "../source/source-file.ts";
import { SourceDiagnostic } from "./source-diagnostic.ts";

function diagnosticAt(text: string, marked: string): SourceDiagnostic {
  const bytes = encodeUtf8(text);
  const source = new SourceFile("a.proto", "a.proto", bytes);
  const start = bytes.indexOf(encodeUtf8(marked));
  return new SourceDiagnostic(
    "error",
    source,
    { start, end: start + encodeUtf8(marked).length },
    "x",
    "wrong",
    "a hint",
    [],
  );
}

test("columns count characters, not bytes, and the caret stands under its text", () => {
  const diagnostic = diagnosticAt("// é日😀 here", "here");
  assert.equal(diagnostic.column, 9);
  assert.equal(
    diagnostic.format(),
    "a.proto:1:9: error: wrong\n  |\n1 | // é日😀 here\n  |         ^^^^\n  = a hint",
  );
});

test("tabs before the caret are kept, so that it lines up", () => {
  assert.match(diagnosticAt("\t\tx y", "y").format(), /\n {2}\| \t\t {2}\^\n/);
});

test("a span over several lines is marked to the end of its first", () => {
  assert.match(diagnosticAt("abc { d\n}", "{ d\n}").format(), /\n {2}\| {5}\^{4}\n/);
});

test("a line of many thousand characters is cut around the caret", () => {
  const text = diagnosticAt(`${"a".repeat(5000)} here ${"b".repeat(5000)}`, "here").format();
  assert.ok(text.split("\n").every((line) => line.length < 200));
  assert.match(text, /here/);
});

test("colours are there only when asked for", () => {
  const diagnostic = diagnosticAt("here", "here");
  assert.ok(diagnostic.format({ color: true }).includes("\x1b[1;31merror:"));
  assert.ok(!diagnostic.format().includes("\x1b"));
});
