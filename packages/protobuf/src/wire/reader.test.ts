import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DecodeError } from "../errors.ts";
import { unknownFields, type WithUnknown } from "../unknown-fields.ts";
import { Reader } from "./reader.ts";

const of = (...bytes: number[]): Reader => new Reader(Uint8Array.from(bytes));

function failsWith(code: string, offset: number, run: () => unknown): void {
  assert.throws(run, (error) => {
    assert.ok(error instanceof DecodeError);
    assert.deepEqual({ code: error.code, offset: error.offset }, { code, offset });
    return true;
  });
}

describe("Reader: varints", () => {
  it("reads one byte to ten", () => {
    assert.equal(of(0x7f).uint32(), 127);
    assert.equal(of(0x80, 0x01).uint32(), 128);
    assert.equal(of(0xff, 0xff, 0xff, 0xff, 0x0f).uint32(), 0xffff_ffff);
    assert.equal(of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01).int32(), -1);
    assert.equal(of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01).int64(), -1n);
    assert.equal(of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01).uint64(), 2n ** 64n - 1n);
  });

  it("takes the low 32 bits of what is larger", () => {
    assert.equal(of(0x81, 0x80, 0x80, 0x80, 0x90, 0x01).int32(), 1);
  });

  it("takes padded varints", () => {
    assert.equal(of(0x81, 0x80, 0x80, 0x00).uint32(), 1);
    assert.equal(of(0x81, 0x80, 0x00).int64(), 1n);
  });

  it("keeps the sign of zigzag", () => {
    assert.deepEqual([of(0).sint32(), of(1).sint32(), of(2).sint32(), of(3).sint32()], [0, -1, 1, -2]);
    assert.equal(of(0xff, 0xff, 0xff, 0xff, 0x0f).sint32(), -(2 ** 31));
    assert.equal(of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01).sint64(), -(2n ** 63n));
  });

  it("takes any bit of a bool for true", () => {
    assert.equal(of(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01).bool(), true);
    assert.equal(of(0x80, 0x00).bool(), false);
  });

  it("refuses one that ends with the bytes", () => {
    for (let length = 0; length < 10; length++) {
      const bytes = Array.from({ length }, () => 0x80);
      failsWith("truncated", length, () => of(...bytes).varint64());
    }
  });

  it("refuses one of more than ten bytes", () => {
    const bytes = Array.from({ length: 11 }, () => 0x80);
    failsWith("invalid_varint", 0, () => of(...bytes).varint64());
    failsWith("invalid_varint", 0, () => of(...bytes).int32());
  });

  it("refuses a 64-bit integer that is not exact as a number", () => {
    assert.equal(of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f).int64AsNumber(), Number.MAX_SAFE_INTEGER);
    failsWith("out_of_range", 8, () => of(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10).int64AsNumber());
  });
});

describe("Reader: tags", () => {
  it("reads field numbers up to the largest", () => {
    assert.equal(of(0x0a).tag(), 10);
    assert.equal(of(0x80, 0x01).tag(), 128);
    assert.equal(of(0xf8, 0xff, 0xff, 0xff, 0x0f).tag(), 0xffff_fff8);
  });

  it("refuses tags of more than 32 bits", () => {
    failsWith("invalid_tag", 0, () => of(0x80, 0x80, 0x80, 0x80, 0x10).tag());
    failsWith("invalid_tag", 0, () => of(0x88, 0x80, 0x80, 0x80, 0x80, 0x00).tag());
  });

  it("refuses field number 0 and wire types that do not exist", () => {
    failsWith("invalid_tag", 0, () => {
      const reader = of(0x02, 0x00);
      reader.skip(reader.tag());
    });
    for (const wireType of [6, 7]) {
      failsWith("invalid_tag", 1, () => {
        const reader = of(8 | wireType, 0x00);
        reader.skip(reader.tag());
      });
    }
  });
});

describe("Reader: lengths", () => {
  it("refuses a length beyond the bytes, at the place where it stands", () => {
    failsWith("truncated", 1, () => {
      const reader = of(0x0a, 0x05, 0x61);
      reader.tag();
      reader.string();
    });
  });

  it("refuses a length of 2 GiB and more", () => {
    failsWith("invalid_length", 0, () => of(0xff, 0xff, 0xff, 0xff, 0x0f).bytesField());
    failsWith("truncated", 0, () => of(0xff, 0xff, 0xff, 0xff, 0x07).bytesField());
  });

  it("reads nothing past the range it was given, though there are bytes", () => {
    const bytes = Uint8Array.from([0x03, 0x61, 0x62, 0x63]);
    failsWith("truncated", 0, () => new Reader(bytes, 0, 3).string());
    failsWith("truncated", 0, () => new Reader(bytes, 0, 3).fixed32());
  });

  it("counts offsets from where the range begins", () => {
    const bytes = Uint8Array.from([0, 0, 0, 0x09]);
    failsWith("truncated", 0, () => new Reader(bytes, 3).string());
  });

  it("gives bytes that are not those of the buffer", () => {
    const bytes = Uint8Array.from([0x02, 1, 2]);
    const field = new Reader(bytes).bytesField();
    bytes.fill(9);
    assert.deepEqual(field, Uint8Array.from([1, 2]));
  });
});

describe("Reader: fixed width", () => {
  it("reads the same numbers before and after it has a view of the bytes", () => {
    const values = Array.from({ length: 40 }, (_, i) => (i - 20) * 1.25);
    const bytes = new Uint8Array(new Float64Array(values).buffer);
    const reader = new Reader(bytes);
    assert.deepEqual(
      values.map(() => reader.double()),
      values,
    );
    const integers = new BigInt64Array(values.map((value) => BigInt(Math.trunc(value)) << 40n));
    const other = new Reader(new Uint8Array(integers.buffer));
    assert.deepEqual(
      values.map(() => other.sfixed64()),
      [...integers],
    );
  });

  it("reads a buffer that is a part of another", () => {
    const whole = new Uint8Array(200);
    new DataView(whole.buffer).setFloat32(101, 1.5, true);
    const part = whole.subarray(100);
    const reader = new Reader(part, 1);
    for (let i = 0; i < 20; i++) {
      reader.pos = 1;
      assert.equal(reader.float(), 1.5);
    }
  });
});

describe("Reader: groups", () => {
  const group = (...content: number[]): number[] => [0x0b, ...content, 0x0c];

  it("finds the end of a group behind nested ones", () => {
    const reader = of(...group(...group(0x10, 0x01), 0x10, 0x02), 0x10);
    assert.equal(reader.tag(), 0x0b);
    assert.equal(reader.openGroup(1), 7);
    assert.equal(reader.pos, 1);
  });

  it("refuses a group that does not end, or ends as another", () => {
    failsWith("invalid_group", 0, () => of(0x10, 0x01).openGroup(1));
    failsWith("invalid_group", 2, () => of(0x10, 0x01, 0x14).openGroup(1));
    failsWith("invalid_group", 1, () => {
      const reader = of(0x0c);
      reader.skip(reader.tag());
    });
  });

  it("refuses groups nested deeper than the limit", () => {
    const depth = 200;
    const bytes = [
      ...Array.from({ length: depth }, () => 0x0b),
      ...Array.from({ length: depth }, () => 0x0c),
    ];
    assert.throws(() => {
      const reader = of(...bytes);
      reader.skip(reader.tag());
    }, /nested too deep/);
  });
});

describe("Reader: unknown fields", () => {
  it("keeps them in order, neighbours as one", () => {
    const reader = of(0x08, 0x01, 0x10, 0x02, 0x18, 0x03, 0x20, 0x04);
    let ranges: number[] | undefined;
    for (const known of [false, false, true, false]) {
      const start = reader.pos;
      const tag = reader.tag();
      if (known) reader.skip(tag);
      else ranges = reader.unknown(tag, start, ranges);
    }
    assert.deepEqual(ranges, [0, 4, 6, 8]);
    const message: WithUnknown = {};
    reader.keep(message, ranges!);
    assert.deepEqual(message[unknownFields], Uint8Array.from([8, 1, 16, 2, 32, 4]));
  });

  it("gives a value without a tag the tag of its field", () => {
    const message: WithUnknown = {};
    const reader = of(0x08, 0x01);
    reader.keep(message, reader.setAsideValue(200, -1, [0, 2]));
    assert.deepEqual(
      message[unknownFields],
      Uint8Array.from([8, 1, 0xc0, 0x0c, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]),
    );
  });
});
