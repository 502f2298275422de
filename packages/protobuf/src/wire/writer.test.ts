import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { EncodeError } from "../errors.ts";
import type { Int64Input } from "./int64.ts";
import { Reader } from "./reader.ts";
import {
  endMessage,
  writeBool,
  writeBytes,
  writeDouble,
  writeFixed32,
  writeFixed64,
  writeFloat,
  writeInt32,
  writeInt64,
  writeSfixed64,
  writeSint32,
  writeSint64,
  writeUint32,
  writeUint64,
} from "./writer.ts";

type Write<V> = (b: Uint8Array, p: number, value: V) => number;

function written<V>(write: Write<V>, value: V): Uint8Array {
  const bytes = new Uint8Array(64);
  return bytes.slice(0, write(bytes, 0, value));
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("writing", () => {
  it("gives what the reader reads", () => {
    const roundTrips = <V>(values: fc.Arbitrary<V>, write: Write<V>, read: (reader: Reader) => V): void => {
      fc.assert(
        fc.property(values, (value) => {
          assert.deepEqual(read(new Reader(written(write, value))), value);
        }),
      );
    };
    const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    const uint64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    roundTrips(int32, writeInt32, (reader) => reader.int32());
    roundTrips(uint32, writeUint32, (reader) => reader.uint32());
    roundTrips(int32, writeSint32, (reader) => reader.sint32());
    roundTrips(int64, writeInt64, (reader) => reader.int64());
    roundTrips(uint64, writeUint64, (reader) => reader.uint64());
    roundTrips(int64, writeSint64, (reader) => reader.sint64());
    roundTrips(int64, writeSfixed64, (reader) => reader.sfixed64());
    roundTrips(uint64, writeFixed64, (reader) => reader.fixed64());
    roundTrips(int32, writeFixed32, (reader) => reader.sfixed32());
    roundTrips(uint32, writeFixed32, (reader) => reader.fixed32());
    roundTrips(fc.double(), writeDouble, (reader) => reader.double());
    roundTrips(fc.float(), writeFloat, (reader) => reader.float());
    roundTrips(fc.boolean(), writeBool, (reader) => reader.bool());
    roundTrips(fc.uint8Array({ maxLength: 60 }), writeBytes, (reader) => reader.bytesField());
  });

  it("takes no more bytes than needed at every boundary", () => {
    for (let bits = 7; bits <= 28; bits += 7) {
      assert.equal(written(writeUint32, 2 ** bits - 1).length, bits / 7);
      assert.equal(written(writeUint32, 2 ** bits).length, bits / 7 + 1);
    }
    for (let bits = 7; bits <= 63; bits += 7) {
      assert.equal(written(writeUint64, 2n ** BigInt(bits) - 1n).length, bits / 7);
      assert.equal(written(writeUint64, 2n ** BigInt(bits)).length, bits / 7 + 1);
    }
  });

  it("writes negative integers as the specification has them", () => {
    assert.equal(hex(written(writeInt32, -2)), "feffffffffffffffff01");
    assert.equal(hex(written(writeInt64, -2n)), "feffffffffffffffff01");
    assert.equal(hex(written(writeSint32, -2)), "03");
    assert.equal(hex(written(writeSint64, -2n)), "03");
  });

  it("takes 64-bit integers as number and string too", () => {
    for (const value of [0, 1, -1, 2 ** 31, -(2 ** 31), 2 ** 40 + 5, Number.MIN_SAFE_INTEGER]) {
      for (const write of [writeInt64, writeSint64, writeSfixed64]) {
        assert.equal(hex(written(write, value)), hex(written(write, BigInt(value))));
        assert.equal(hex(written(write, String(value))), hex(written(write, BigInt(value))));
      }
    }
  });

  it("refuses 64-bit integers of which the topmost bit is not the field's sign", () => {
    for (const write of [writeUint64, writeFixed64]) {
      for (const value of [-1n, -1, "-1", -(2n ** 63n)]) {
        assert.throws(() => written<Int64Input>(write, value), EncodeError);
      }
      assert.equal(
        written<Int64Input>(write, String(2n ** 64n - 1n)).length,
        write === writeFixed64 ? 8 : 10,
      );
    }
    for (const write of [writeInt64, writeSint64, writeSfixed64]) {
      for (const value of [2n ** 63n, 2n ** 64n - 1n, "9223372036854775808"]) {
        assert.throws(() => written<Int64Input>(write, value), EncodeError);
      }
    }
  });

  it("refuses what the field cannot hold", () => {
    const refused = (run: () => unknown): void =>
      assert.throws(run, (error) => error instanceof EncodeError && error.code === "invalid_value");
    for (const value of [2 ** 31, -(2 ** 31) - 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      refused(() => written(writeInt32, value));
      refused(() => written(writeSint32, value));
    }
    for (const value of [2 ** 32, -1, 0.5, Number.NaN]) refused(() => written(writeUint32, value));
    for (const value of [2 ** 32, -(2 ** 31) - 1, 0.5]) refused(() => written(writeFixed32, value));
    for (const value of [1.5, Number.NaN, "1.5", "twelve", 2 ** 64, String(2n ** 64n), -(2 ** 64)]) {
      refused(() => written(writeInt64, value));
      refused(() => written(writeSint64, value));
      refused(() => written(writeFixed64, value));
    }
    // What untyped code may give.
    refused(() => written(writeBytes, "text" as unknown as Uint8Array));
    assert.equal(hex(written(writeInt32, -0)), "00");
  });

  it("tells the end that would have been where there is no room", () => {
    const bytes = new Uint8Array(3);
    assert.equal(writeDouble(bytes, 0, 1), 8);
    assert.equal(writeInt64(bytes, 0, -1n), 10);
    assert.equal(writeBytes(bytes, 0, new Uint8Array(500)), 502);
    assert.equal(endMessage(bytes, 0, 301), 302);
  });

  it("makes room for a length of more than one byte", () => {
    for (const length of [0, 1, 127, 128, 16383, 16384]) {
      const bytes = new Uint8Array(length + 5);
      for (let i = 0; i < length; i++) bytes[1 + i] = i;
      const end = endMessage(bytes, 0, length + 1);
      const reader = new Reader(bytes, 0, end);
      const content = reader.bytesField();
      assert.equal(content.length, length);
      assert.equal(reader.pos, end);
      assert.ok(content.every((byte, i) => byte === (i & 255)));
    }
  });
});
