import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeUtf8 } from "../source/decode-utf8.ts";
import { decodeStringLiteral } from "./decode-string.ts";

function decode(literal: string): string {
  return decodeStringLiteral(literal, 0, literal.length);
}

test("every simple escape stands for its character", () => {
  assert.equal(decode(String.raw`"\a\b\f\n\r\t\v\\\?\'\""`), "\x07\b\f\n\r\t\v\\?'\"");
});

test("octal escapes take up to three digits, hexadecimal ones up to two", () => {
  assert.equal(decode(String.raw`"\1\12\1234\x4\x41b\X7a"`), "\x01\x0a\x534\x04\x41b\x7a");
});

test("an octal escape over 255 keeps its low byte", () => {
  assert.equal(decode(String.raw`"\777"`), "\xff");
});

test("Unicode escapes become UTF-8, a surrogate pair one character", () => {
  assert.equal(decodeUtf8(decode(String.raw`"\u00e9\U0001F600\ud83d\ude00"`)), "é😀😀");
});

test("a literal that is not closed decodes to its end", () => {
  assert.equal(decode('"abc'), "abc");
});
