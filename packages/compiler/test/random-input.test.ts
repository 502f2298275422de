import { test } from "node:test";
import { compileSources } from "@weft/compiler";
import { bundledProtos } from "@weft/protobuf/bundled";
import fc from "fast-check";

const corpus = [...bundledProtos.values()].map((text) => Buffer.from(text));

function compileAndFormat(source: Uint8Array): void {
  const { diagnostics } = compileSources(new Map([["a.proto", source]]), ["a.proto"], {
    includeSourceInfo: true,
  });
  for (const diagnostic of diagnostics) diagnostic.format();
}

test("random bytes give diagnostics, never an exception", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), compileAndFormat), { numRuns: 300 });
});

test("random sequences of the grammar's tokens give diagnostics, never an exception", () => {
  const token = fc.constantFrom(
    ...'syntax edition = "proto3" "2023" ; package import public option message enum service rpc returns stream oneof'.split(
      " ",
    ),
    ..."map < > , extend extensions reserved to max group optional repeated required int32 string bool".split(
      " ",
    ),
    ...'{ } ( ) [ ] . - 1 0 0x1F 1.5 a A a.b deprecated default json_name features (x) : "s" // /* */'.split(
      " ",
    ),
    "\n",
  );
  const text = fc.array(token, { maxLength: 60 }).map((tokens) => Buffer.from(tokens.join(" ")));
  fc.assert(fc.property(text, compileAndFormat), { numRuns: 500 });
});

test("bundled files with some bytes changed give diagnostics, never an exception", () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(20),
    put: fc.string({ maxLength: 6 }),
  });
  const mutated = fc
    .tuple(fc.constantFrom(...corpus), fc.array(edit, { minLength: 1, maxLength: 5 }))
    .map(([file, edits]) => {
      let bytes = file.toString("latin1");
      for (const { at, cut, put } of edits) {
        const start = Math.floor(at * bytes.length);
        bytes = bytes.slice(0, start) + put + bytes.slice(start + cut);
      }
      return Buffer.from(bytes, "latin1");
    });
  fc.assert(fc.property(mutated, compileAndFormat), { numRuns: 200 });
});
