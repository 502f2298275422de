import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ConnectionError } from "../errors.ts";
import { HeaderBlock } from "../header-block.ts";
import { HpackDecoder } from "./decoder.ts";
import { HpackEncoder } from "./encoder.ts";
import { huffmanDecode } from "./huffman-decode.ts";
import { huffmanByteLength, huffmanEncode } from "./huffman-encode.ts";

const bytes = fc.string({
  unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
  maxLength: 300,
});
// Few names and values, so that the dynamic table is hit, filled and evicted from.
const name = fc.constantFrom(
  ":path",
  "x-a",
  "x-b",
  "cookie",
  "authorization",
  "content-length",
  "grpc-timeout",
  "accept",
);
const value = fc.oneof(fc.constantFrom("", "1", "gzip, deflate", "v".repeat(200)), bytes);
const block = fc
  .tuple(fc.array(fc.tuple(name, value), { maxLength: 12 }), fc.boolean())
  .map(([fields, sensitive]) => new HeaderBlock(fields.flat(), sensitive ? new Set(["x-a"]) : undefined));

describe("HPACK, whatever the input", () => {
  it("Huffman code gives back what went in, in the length foretold", () => {
    fc.assert(
      fc.property(bytes, (text) => {
        const target = new Uint8Array(text.length * 4 + 8);
        const end = huffmanEncode(text, target, 0);
        assert.equal(end, huffmanByteLength(text));
        const back = new Uint8Array(text.length + 1);
        const length = huffmanDecode(target, 0, end, back);
        assert.equal(String.fromCharCode(...back.subarray(0, length)), text);
      }),
    );
  });

  it("the decoder follows the encoder through any lists and any table sizes", () => {
    const step = fc.oneof(
      { weight: 8, arbitrary: block },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 5000 }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const encoder = new HpackEncoder(4096);
        const decoder = new HpackDecoder(1 << 24);
        for (const given of steps) {
          if (typeof given === "number") {
            encoder.setPeerLimit(given);
            decoder.setTableLimit(given);
            continue;
          }
          for (let repeat = 0; repeat < 3; repeat++) {
            encoder.encode(given);
            const wire = encoder.bytes.slice(0, encoder.length);
            assert.deepEqual(decoder.decode(wire, 0, wire.length).fields, given.fields);
          }
          assert.ok(encoder.tableBytes <= 4096);
        }
        // A size change is announced with the next block.
        encoder.encode(new HeaderBlock([":method", "GET"]));
        decoder.decode(encoder.bytes, 0, encoder.length);
        assert.equal(encoder.tableBytes, decoder.tableBytes);
      }),
    );
  });

  it("noise is decoded or refused with COMPRESSION_ERROR, and never grows the table past its limit", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 20 }), (blocks) => {
        const decoder = new HpackDecoder(10_000);
        for (const noise of blocks) {
          try {
            decoder.decode(noise, 0, noise.length);
          } catch (error) {
            assert.ok(error instanceof ConnectionError);
            return;
          }
          assert.ok(decoder.tableBytes <= 4096);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
