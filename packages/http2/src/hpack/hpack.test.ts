import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ErrorCode } from "../error-code.ts";
import { HeaderBlock } from "../header-block.ts";
import { HpackDecoder } from "./decoder.ts";
import { HpackEncoder } from "./encoder.ts";

const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.replace(/\s/g, "").match(/../g) ?? [], (h) => parseInt(h, 16));
const decode = (decoder: HpackDecoder, bytes: Uint8Array): readonly string[] =>
  decoder.decode(bytes, 0, bytes.length).fields;
const encode = (encoder: HpackEncoder, block: HeaderBlock): Uint8Array => {
  encoder.encode(block);
  return encoder.bytes.slice(0, encoder.length);
};
const compressionError = { name: "ConnectionError", code: ErrorCode.COMPRESSION_ERROR };

describe("HPACK decoding", () => {
  it("decodes the three requests without Huffman code of RFC 7541 C.3", () => {
    const decoder = new HpackDecoder(65_536);
    const first = [":method", "GET", ":scheme", "http", ":path", "/", ":authority", "www.example.com"];
    assert.deepEqual(decode(decoder, hex("8286 8441 0f77 7777 2e65 7861 6d70 6c65 2e63 6f6d")), first);
    assert.deepEqual(decode(decoder, hex("8286 84be 5808 6e6f 2d63 6163 6865")), [
      ...first,
      "cache-control",
      "no-cache",
    ]);
    assert.deepEqual(
      decode(decoder, hex("8287 85bf 400a 6375 7374 6f6d 2d6b 6579 0c63 7573 746f 6d2d 7661 6c75 65")),
      [
        ":method",
        "GET",
        ":scheme",
        "https",
        ":path",
        "/index.html",
        ":authority",
        "www.example.com",
        "custom-key",
        "custom-value",
      ],
    );
    assert.equal(decoder.tableBytes, 164);
  });

  it("decodes the responses with Huffman code and eviction of RFC 7541 C.6", () => {
    const decoder = new HpackDecoder(65_536);
    decoder.setTableLimit(256);
    decode(decoder, hex("3f e1 01"));
    assert.deepEqual(
      decode(
        decoder,
        hex(
          "4882 6402 5885 aec3 771a 4b61 96d0 7abe 9410 54d4 44a8 2005 9504 0b81 66e0 82a6 2d1b ff6e 919d 29ad 1718 63c7 8f0b 97c8 e9ae 82ae 43d3",
        ),
      ),
      [
        ":status",
        "302",
        "cache-control",
        "private",
        "date",
        "Mon, 21 Oct 2013 20:13:21 GMT",
        "location",
        "https://www.example.com",
      ],
    );
    assert.deepEqual(decode(decoder, hex("4883 640e ffc1 c0bf")), [
      ":status",
      "307",
      "cache-control",
      "private",
      "date",
      "Mon, 21 Oct 2013 20:13:21 GMT",
      "location",
      "https://www.example.com",
    ]);
    assert.deepEqual(
      decode(
        decoder,
        hex(
          "88c1 6196 d07a be94 1054 d444 a820 0595 040b 8166 e084 a62d 1bff c05a 839b d9ab 77ad 94e7 821d d7f2 e6c7 b335 dfdf cd5b 3960 d5af 2708 7f36 72c1 ab27 0fb5 291f 9587 3160 65c0 03ed 4ee5 b106 3d50 07",
        ),
      ),
      [
        ":status",
        "200",
        "cache-control",
        "private",
        "date",
        "Mon, 21 Oct 2013 20:13:22 GMT",
        "location",
        "https://www.example.com",
        "content-encoding",
        "gzip",
        "set-cookie",
        "foo=ASDJKHQKBZXOQWEOPIUAXQWEOIU; max-age=3600; version=1",
      ],
    );
    assert.equal(decoder.tableBytes, 215);
  });

  it("gives the same instance for the same bytes once they have repeated and the table stands still", () => {
    const decoder = new HpackDecoder(65_536);
    const bytes = hex("8286 84");
    decoder.decode(bytes, 0, 3);
    const second = decoder.decode(bytes, 0, 3);
    assert.equal(decoder.decode(bytes, 0, 3), second);
  });

  it("keeps nothing of the memory it reads from", () => {
    const decoder = new HpackDecoder(65_536);
    const memory = Buffer.from("828684", "hex");
    for (let i = 0; i < 3; i++) decoder.decode(memory, 0, 3);
    memory[2] = 0x85;
    assert.equal(decoder.decode(memory, 0, 3).get(":path"), "/index.html");
    assert.equal(decode(decoder, hex("828684"))[5], "/");
  });

  it("does not take a remembered block for bytes whose meaning the table has changed", () => {
    const decoder = new HpackDecoder(65_536);
    decode(decoder, hex("40 01 61 01 31"));
    for (let i = 0; i < 3; i++) assert.deepEqual(decode(decoder, hex("be")), ["a", "1"]);
    decode(decoder, hex("40 01 61 01 32"));
    assert.deepEqual(decode(decoder, hex("be")), ["a", "2"]);
  });

  it("drops a list over the limit but keeps the table in step", () => {
    const decoder = new HpackDecoder(100);
    const block = decoder.decode(hex("40 01 61 01 31 be be be be"), 0, 9);
    assert.equal(decoder.oversized, true);
    assert.deepEqual(block.fields, []);
    assert.deepEqual(decode(decoder, hex("be")), ["a", "1"]);
  });

  for (const [name, bytes] of Object.entries({
    "index 0": "80",
    "an index past the table": "be",
    "a string cut short": "40 01 61 05 31",
    "an integer cut short": "7f 80",
    "an integer without end": "7f 80 80 80 80 80 80 80 80 01",
    "a size update after a field": "82 20",
    "a size update over the limit": "3f e2 1f",
    "Huffman padding longer than 7 bits": "40 01 61 82 1f ff",
    "Huffman padding of zeros": "40 01 61 81 18",
    "the EOS symbol": "40 01 61 84 ff ff ff ff",
  })) {
    it(`refuses ${name}`, () => {
      assert.throws(() => decode(new HpackDecoder(65_536), hex(bytes)), compressionError);
    });
  }

  it("requires the size update that a smaller announced table calls for", () => {
    const decoder = new HpackDecoder(65_536);
    decoder.setTableLimit(0);
    assert.throws(() => decode(decoder, hex("82")), compressionError);
    const obedient = new HpackDecoder(65_536);
    obedient.setTableLimit(0);
    assert.deepEqual(decode(obedient, hex("20 82")), [":method", "GET"]);
  });
});

describe("HPACK encoding", () => {
  it("round-trips through the decoder whatever the table sizes", () => {
    for (const tableBytes of [0, 100, 4096]) {
      const encoder = new HpackEncoder(4096);
      const decoder = new HpackDecoder(1 << 20);
      encoder.setPeerLimit(tableBytes);
      decoder.setTableLimit(tableBytes);
      for (let i = 0; i < 200; i++) {
        const fields = [
          ":status",
          "200",
          "x-count",
          String(i % 7),
          `x-${i % 40}`,
          "v".repeat(i),
          "bytes",
          "\x00ÿ~",
        ];
        assert.deepEqual(decode(decoder, encode(encoder, new HeaderBlock(fields))), fields);
      }
    }
  });

  it("sends a block that is sent again as indexes alone", () => {
    const encoder = new HpackEncoder(4096);
    const block = new HeaderBlock([":method", "POST", ":path", "/a.B/C", "user-agent", "x/1", "x-app", "y"]);
    for (let i = 0; i < 3; i++) encode(encoder, block);
    assert.equal(encode(encoder, block).length, 4);
  });

  it("finds out that each of many fields alike repeats", () => {
    const encoder = new HpackEncoder(4096);
    const fields = Array.from({ length: 20 }, (_, i) => [
      `x-field-number-${i}`,
      `value ${i} ${"abc".repeat(15)}`,
    ]).flat();
    for (let i = 0; i < 4; i++) encode(encoder, new HeaderBlock(fields));
    assert.ok(encode(encoder, new HeaderBlock(fields)).length < 100);
  });

  it("keeps a value that changes each time out of the table", () => {
    const encoder = new HpackEncoder(4096);
    for (let i = 0; i < 100; i++)
      encode(encoder, new HeaderBlock(["x-request-id", `id-${i}`, "grpc-timeout", `${i}m`]));
    assert.equal(encoder.tableBytes, 0);
  });

  it("marks sensitive fields never-indexed and keeps them out of the table", () => {
    const encoder = new HpackEncoder(4096);
    const block = new HeaderBlock(["x-token", "abc"], new Set(["x-token"]));
    for (let i = 0; i < 3; i++) assert.equal(encode(encoder, block)[0], 0x10);
    assert.equal(encoder.tableBytes, 0);
    assert.equal(encode(encoder, new HeaderBlock(["authorization", "Bearer x"]))[0]! & 0xf0, 0x10);
  });

  it("takes the encoding of a base block from its cache and adds the rest", () => {
    const encoder = new HpackEncoder(4096);
    const decoder = new HpackDecoder(65_536);
    const base = new HeaderBlock([":method", "POST", ":path", "/a.B/C", "te", "trailers"]);
    for (let i = 0; i < 5; i++) {
      const block = base.with(["grpc-timeout", `${i}m`]);
      assert.deepEqual(decode(decoder, encode(encoder, block)), [...base.fields, "grpc-timeout", `${i}m`]);
    }
  });

  it("announces a table that shrank and grew again with both sizes", () => {
    const encoder = new HpackEncoder(4096);
    encode(encoder, new HeaderBlock(["user-agent", "x"]));
    encoder.setPeerLimit(0);
    encoder.setPeerLimit(256);
    assert.deepEqual(
      [...encode(encoder, new HeaderBlock([":method", "GET"]))],
      [0x20, 0x3f, 0xe1, 0x01, 0x82],
    );
    assert.equal(encoder.tableBytes, 0);
  });
});
