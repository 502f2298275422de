import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rawCodec } from "../method/codec.ts";
import { Status } from "../status/status.ts";
import { MessageReader } from "./message-reader.ts";
import { writePrefix } from "./prefix.ts";

/** Reads like rawCodec does but from a shared buffer, so that the reader uses its own buffers again. */
const sharing = {
  ...rawCodec,
  decodeRange: (buffer: Uint8Array, start: number, end: number) => new Uint8Array(buffer).slice(start, end),
};

function frame(message: Uint8Array, flag = 0): Uint8Array {
  const framed = new Uint8Array(5 + message.length);
  writePrefix(framed, 0, flag === 1, message.length);
  framed[0] = flag;
  framed.set(message, 5);
  return framed;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function read(
  reader: MessageReader,
  chunks: readonly Uint8Array[],
): { message: Uint8Array; wireBytes: number }[] {
  const seen: { message: Uint8Array; wireBytes: number }[] = [];
  for (const chunk of chunks) {
    const scratch = chunk.slice();
    reader.read(scratch, 0, scratch.length, {
      onMessage: (message, wireBytes) => seen.push({ message: message as Uint8Array, wireBytes }),
    });
    // The bytes were valid only during the call.
    scratch.fill(0xee);
  }
  return seen;
}

for (const codec of [rawCodec, sharing])
  test(`messages come out whole wherever the stream is cut (${codec === sharing ? "decodeRange" : "decode"})`, () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        (messages, cuts) => {
          const stream = join(messages.map((message) => frame(message)));
          const at = [...new Set(cuts.map((cut) => cut % (stream.length + 1)))].sort((a, b) => a - b);
          const edges = [0, ...at, stream.length];
          const chunks = edges.slice(1).map((edge, i) => stream.subarray(edges[i], edge));
          const reader = new MessageReader(codec, 1000, undefined);
          const seen = read(reader, chunks);
          assert.deepEqual(
            seen.map(({ message }) => message),
            messages,
          );
          assert.equal(
            seen.reduce((sum, { wireBytes }) => sum + wireBytes, 0),
            stream.length,
          );
          assert.equal(reader.partial, false);
        },
      ),
    );
  });

test("a message larger than any buffer to begin with is put together", () => {
  const message = Uint8Array.from({ length: 700_000 }, (_, i) => i % 251);
  const stream = frame(message);
  const chunks = Array.from({ length: 43 }, (_, i) => stream.subarray(i * 16_384, (i + 1) * 16_384));
  for (let again = 0; again < 3; again++)
    assert.deepEqual(read(new MessageReader(sharing, 1_000_000, undefined), chunks)[0]?.message, message);
});

test("memory is taken for what has arrived, not for what was announced", () => {
  const before = process.memoryUsage().arrayBuffers;
  const announced = new Uint8Array(6);
  writePrefix(announced, 0, false, 0x3fffffff);
  const readers = Array.from(
    { length: 50 },
    () => new MessageReader(rawCodec, Number.POSITIVE_INFINITY, undefined),
  );
  for (const reader of readers) read(reader, [announced]);
  assert.ok(process.memoryUsage().arrayBuffers - before < 50_000_000);
});

test("a stream that ends in the middle of a message is known as partial", () => {
  const reader = new MessageReader(rawCodec, 100, undefined);
  read(reader, [frame(Uint8Array.of(1, 2, 3)).subarray(0, 7)]);
  assert.equal(reader.partial, true);
});

test("what is no message is refused: an unknown flag, a size over the limit, compression nobody named", () => {
  const refuses = (bytes: Uint8Array, code: Status): void => {
    assert.throws(() => read(new MessageReader(rawCodec, 10, undefined), [bytes]), { code });
  };
  refuses(frame(new Uint8Array(1), 2), Status.INTERNAL);
  refuses(frame(new Uint8Array(11)), Status.RESOURCE_EXHAUSTED);
  refuses(frame(new Uint8Array(1), 1), Status.INTERNAL);
});

test("compressed messages are undone, and it is known which they were", () => {
  const reader = new MessageReader(rawCodec, 100, (data) => data.map((byte) => byte + 1));
  assert.deepEqual(read(reader, [frame(Uint8Array.of(1, 2), 1)])[0]?.message, Uint8Array.of(2, 3));
  assert.equal(reader.lastCompressed, true);
  read(reader, [frame(Uint8Array.of(1))]);
  assert.equal(reader.lastCompressed, false);
});
