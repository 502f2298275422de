import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DecodeError, type MessageType } from "@weft/protobuf";
import { FileDescriptorProto } from "@weft/protobuf/descriptor";
import fc from "fast-check";
import { Arrays, Dish, Lists, Maps } from "./gen/kitchen.ts";
import { Car } from "./gen/legacy.ts";
import { Settings } from "./gen/modern.ts";

const types: readonly MessageType<unknown>[] = [
  Dish,
  Lists,
  Arrays,
  Maps,
  Car,
  Settings,
  FileDescriptorProto,
];

/** Reads what may be wrong: a message, or a DecodeError that points into the bytes. */
function read(type: MessageType<unknown>, bytes: Uint8Array): unknown {
  try {
    return type.decode(bytes);
  } catch (error) {
    assert.ok(error instanceof DecodeError, `${type.typeName}: ${String(error)}`);
    assert.ok(error.offset >= 0 && error.offset <= bytes.length, `offset ${error.offset} of ${bytes.length}`);
    return undefined;
  }
}

const whole: readonly [MessageType<unknown>, Uint8Array][] = [
  [
    Dish,
    Dish.encode({
      i64: -1n,
      s: "한 그릇 of text that is longer than short",
      raw: Uint8Array.of(1, 2, 3),
      garnish: { garnish: { d: 1 } },
      servedAt: { seconds: 1n },
      side: { case: "sideDish", value: { f: 1 } },
    }),
  ],
  [Lists, Lists.encode({ d: [1, 2], i64: [-1n], s: ["a", "b"], dishes: [{ s: "x" }], doneness: [1, 2] })],
  [Arrays, Arrays.encode({ d: [1, 2], f: [1, 2, 3], i64: [-1n], s32: [1, -1], unpacked: [1] })],
  [Maps, Maps.encode({ stringString: { a: "b" }, int64Int64: [[1n, 2n]], stringDish: { a: { s: "x" } } })],
  [Car, Car.encode({ plate: "a", wheel: [{ size: 1, valve: { open: true } }], stripes: [1, 5], dots: [1] })],
  [Settings, Settings.encode({ required: "a", delimited: { required: "b" }, packed: [1, 2], closed: 1 })],
];

/** Bytes allocated while `run` runs, about. */
function allocated(run: () => void): number {
  const before = process.memoryUsage();
  run();
  const after = process.memoryUsage();
  return after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
}

describe("bytes that are no message", () => {
  it("give a DecodeError or a message, whatever they are", () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.uint8Array({ maxLength: 200 }), (type, bytes) => {
        read(type, bytes);
      }),
      { numRuns: 20_000 },
    );
  });

  it("give a DecodeError when a message is cut off inside a field", () => {
    for (const [type, bytes] of whole) {
      for (let length = 0; length < bytes.length; length++) read(type, bytes.subarray(0, length));
      assert.notEqual(read(type, bytes), undefined);
    }
  });

  it("give a DecodeError or a message when one byte of a message is another", () => {
    for (const [type, bytes] of whole) {
      for (let index = 0; index < bytes.length; index++) {
        for (let value = 0; value < 256; value++) {
          const changed = bytes.slice();
          changed[index] = value;
          read(type, changed);
        }
      }
    }
  });

  it("are written again as a message that reads the same", () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.uint8Array({ maxLength: 60 }), (type, bytes) => {
        const message = read(type, bytes);
        if (message === undefined) return;
        assert.ok(type.equals(type.decode(type.encode(message)), message));
      }),
      { numRuns: 10_000 },
    );
  });

  it("read the same in the middle of a buffer as by themselves", () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.uint8Array({ maxLength: 60 }), (type, bytes) => {
        const buffer = new Uint8Array(bytes.length + 40).fill(0x08);
        buffer.set(bytes, 20);
        let framed: unknown;
        try {
          framed = type.decodeRange(buffer, 20, 20 + bytes.length);
        } catch (error) {
          assert.ok(error instanceof DecodeError);
        }
        assert.deepEqual(framed, read(type, bytes));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("lengths that lie", () => {
  const lying: readonly [string, MessageType<unknown>, number][] = [
    ["a string", Dish, 0x4a],
    ["bytes", Dish, 0x52],
    ["a packed list of floats", Lists, 0x12],
    ["a packed list of varints", Lists, 0x1a],
    ["a typed array of floats", Arrays, 0x12],
    ["a typed array of varints", Arrays, 0x1a],
    ["a map's entry", Maps, 0x0a],
    ["a message", Lists, 0x8a],
  ];
  for (const [name, type, tag] of lying) {
    it(`cost nothing: ${name} that announces 2 GB`, () => {
      const tags = tag === 0x8a ? [0x8a, 0x01] : [tag];
      const bytes = Uint8Array.from([...tags, 0xff, 0xff, 0xff, 0xff, 0x07, 1, 2, 3]);
      let failure: unknown;
      const cost = allocated(() => {
        try {
          type.decode(bytes);
        } catch (error) {
          failure = error;
        }
      });
      assert.ok(failure instanceof DecodeError && failure.code === "truncated");
      assert.equal(failure.offset, tags.length);
      assert.ok(cost < 10_000_000, `${cost} bytes`);
    });
  }
});

describe("nesting", () => {
  const nested = (depth: number): Uint8Array => {
    let bytes = new Uint8Array(0);
    for (let i = 0; i < depth; i++)
      bytes = new Uint8Array(
        Dish.encode({ side: { case: "sideBytes", value: bytes } }).map((byte, j) => (j === 0 ? 0xc2 : byte)),
      );
    return bytes;
  };

  it("is read a hundred levels deep, and refused deeper", () => {
    assert.doesNotThrow(() => Dish.decode(nested(99)));
    assert.throws(
      () => Dish.decode(nested(101)),
      (error) => error instanceof DecodeError && error.code === "recursion_limit",
    );
  });

  it("is refused in groups and unknown groups too", () => {
    for (const [start, end] of [
      [0x5b, 0x5c],
      [0x7b, 0x7c],
    ] as const) {
      const bytes = Uint8Array.from([...Array(5000).fill(start), ...Array(5000).fill(end)]);
      assert.throws(
        () => Car.decode(bytes),
        (error) => error instanceof DecodeError && error.code === "recursion_limit",
      );
    }
  });
});

describe("the work of reading grows with the bytes, not faster", () => {
  // Each of these would take hours if every occurrence copied what came before it.
  const times = 300_000;
  const repeat = (...bytes: number[]): Uint8Array => {
    const all = new Uint8Array(bytes.length * times);
    for (let i = 0; i < times; i++) all.set(bytes, i * bytes.length);
    return all;
  };

  it("for a message field that comes again and again", () => {
    const dish = Dish.decode(repeat(0x8a, 0x01, 0x02, 0x28, 0x01));
    assert.equal(dish.garnish?.i32, 1);
  });

  it("for unknown fields in a message field that comes again and again", () => {
    const dish = Dish.decode(repeat(0x8a, 0x01, 0x03, 0xc8, 0x3e, 0x01));
    assert.equal(Dish.encode(dish).length, 3 * times + 5);
  });

  it("for a typed array that comes in pieces of one value", () => {
    assert.equal(Arrays.decode(repeat(0x12, 0x04, 0, 0, 0, 0)).f.length, times);
    assert.equal(Arrays.decode(repeat(0x2a, 0x01, 5)).i32.length, times);
    assert.equal(Arrays.decode(repeat(0x95, 0x01, 0, 0, 0, 0)).unpacked.length, times);
  });

  it("for unknown fields, unknown groups and values a closed enum does not have", () => {
    assert.equal(Dish.encode(Dish.decode(repeat(0xc8, 0x3e, 0x01))).length, 3 * times);
    assert.equal(Dish.encode(Dish.decode(repeat(0xc8, 0x3e, 0x01, 0x28, 0x00))).length, 3 * times);
    assert.equal(Dish.encode(Dish.decode(repeat(0xdb, 0x3e, 0xdc, 0x3e))).length, 4 * times);
    const car = Car.decode(Uint8Array.from([0x0a, 0x00, ...repeat(0x40, 0x63)]));
    assert.equal(Car.encode(car).length, 2 + 2 * times);
  });

  it("for groups in groups", () => {
    const depth = 90;
    const deep = [...Array(depth).fill(0x7b), ...Array(depth).fill(0x7c)] as number[];
    const bytes = new Uint8Array(deep.length * 2000);
    for (let i = 0; i < 2000; i++) bytes.set(deep, i * deep.length);
    assert.equal(Dish.encode(Dish.decode(bytes)).length, bytes.length);
  });
});
