import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DecodeError, EncodeError, type MessageType, unknownFields, type WithUnknown } from "@weft/protobuf";
import { Timestamp } from "@weft/protobuf/wkt";
import fc from "fast-check";
import {
  Arrays,
  Dish,
  type DishInit,
  Doneness,
  Integers,
  Lists,
  Maps,
  Nothing,
  Oven,
} from "./gen/kitchen.ts";
import { Map$, MapInit as MapInitMessage, Proto, reader, Underscores } from "./gen/names/names.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replaceAll(" ", ""), "hex"));

const dish: DishInit = {
  d: -1.5,
  f: 0.25,
  i64: -(2n ** 63n),
  u64: 2n ** 64n - 1n,
  i32: -1,
  x64: 5n,
  x32: 2 ** 32 - 1,
  b: true,
  s: "한 그릇 😀",
  raw: Uint8Array.of(0, 255),
  u32: 2 ** 32 - 1,
  doneness: Doneness.WELL_DONE,
  sx32: -(2 ** 31),
  sx64: -5n,
  s32: -3,
  s64: -4n,
  garnish: { s: "parsley", garnish: { i32: 7 } },
  servedAt: { seconds: 1_763_000_000n, nanos: 5 },
  maybeI32: 0,
  maybeS: "",
  maybeDoneness: Doneness.NEGATIVE,
  side: { case: "sideNumber", value: 12n },
};

function comesBack<T extends Init, Init>(type: MessageType<T, Init>, init: Init): T {
  const message = type.create(init);
  const bytes = type.encode(message);
  assert.deepEqual(type.decode(bytes), message);
  assert.equal(hex(type.encode(init)), hex(bytes), "what a message is made from has the same bytes");
  return message;
}

describe("a message", () => {
  it("has every field after create, with its default", () => {
    assert.deepEqual(Dish.create(), {
      d: 0,
      f: 0,
      i64: 0n,
      u64: 0n,
      i32: 0,
      x64: 0n,
      x32: 0,
      b: false,
      s: "",
      raw: new Uint8Array(0),
      u32: 0,
      doneness: Doneness.UNSPECIFIED,
      sx32: 0,
      sx64: 0n,
      s32: 0,
      s64: 0n,
      garnish: undefined,
      servedAt: undefined,
      maybeI32: undefined,
      maybeS: undefined,
      maybeDoneness: undefined,
      side: undefined,
    });
    assert.deepEqual(Dish.decode(new Uint8Array(0)), Dish.create());
    assert.deepEqual(Nothing.create(), {});
  });

  it("has its properties in the same order whether created or read", () => {
    assert.deepEqual(Object.keys(Dish.decode(Dish.encode(dish))), Object.keys(Dish.create(dish)));
  });

  it("comes back from its bytes with every kind of field", () => {
    comesBack(Dish, dish);
    for (const value of [0, 7]) comesBack(Dish, { maybeI32: value });
    comesBack(Dish, { side: { case: "sideName", value: "" } });
    comesBack(Dish, { side: { case: "sideBytes", value: Uint8Array.of(1) } });
    comesBack(Dish, { side: { case: "sideDish", value: dish } });
  });

  it("does not write what has its default, but -0 and set optionals", () => {
    assert.equal(Dish.encode(Dish.create()).length, 0);
    assert.equal(hex(Dish.encode({ d: -0, f: -0 })), "090000000000000080" + "1500000080");
    assert.equal(hex(Dish.encode({ d: Number.NaN })).length, 18);
    assert.equal(hex(Dish.encode({ maybeI32: 0, maybeS: "" })), "980100" + "a20100");
    assert.equal(hex(Dish.encode({ side: { case: "sideNumber", value: 0n } })), "b80100");
  });

  it("is written in the order of its field numbers", () => {
    assert.equal(hex(Dish.encode({ s: "a", i32: 1, u32: 2 })), "2801" + "4a0161" + "5802");
  });

  it("takes the last of several values, and merges messages", () => {
    assert.equal(Dish.decode(bytesOf("2801 2802")).i32, 2);
    const twice = Dish.decode(bytesOf("8a01 04 2801 4801 8a01 05 4a0161 2800"));
    assert.deepEqual(twice.garnish, Dish.create({ i32: 0, s: "a", garnish: undefined }));
  });

  it("keeps the last case of a oneof, and merges when it is the same message", () => {
    const name = "b20101 61";
    const first = "c20102 2801";
    const second = "c20103 4a0162";
    assert.deepEqual(Dish.decode(bytesOf(first + second)).side, {
      case: "sideDish",
      value: Dish.create({ i32: 1, s: "b" }),
    });
    assert.deepEqual(Dish.decode(bytesOf(first + name)).side, { case: "sideName", value: "a" });
    assert.deepEqual(Dish.decode(bytesOf(first + name + second)).side, {
      case: "sideDish",
      value: Dish.create({ s: "b" }),
    });
  });

  it("keeps numbers its enum does not name", () => {
    assert.equal(Dish.decode(Dish.encode({ doneness: 77 })).doneness, 77);
    assert.equal(Dish.decode(Dish.encode({ doneness: -1 })).doneness, Doneness.NEGATIVE);
  });

  it("keeps fields it does not know through a round trip, out of the way of its own", () => {
    const bytes = bytesOf("2801 c83e05 d23e0161 2802 db3e 0801 dc3e");
    const message = Dish.decode(bytes);
    assert.equal(message.i32, 2);
    assert.deepEqual(Object.keys(message), Object.keys(Dish.create()));
    assert.equal(hex((message as WithUnknown)[unknownFields]!), "c83e05d23e0161db3e0801dc3e");
    assert.equal(hex(Dish.encode(message)), "2802" + "c83e05d23e0161db3e0801dc3e");
    assert.equal(hex(Dish.encode({ ...message, i32: 0 })), "c83e05d23e0161db3e0801dc3e");
    assert.ok(Dish.equals(Dish.clone(message), message));
  });

  it("takes a known number with another wire type for unknown", () => {
    const message = Dish.decode(bytesOf("2a0161"));
    assert.equal(message.i32, 0);
    assert.equal(hex(Dish.encode(message)), "2a0161");
  });
});

describe("merge", () => {
  it("does as if the bytes had followed those the message was read from", () => {
    const first = Dish.encode({
      s: "a",
      i32: 1,
      garnish: { i32: 5 },
      side: { case: "sideDish", value: { s: "x" } },
    });
    const second = Dish.encode({
      i32: 2,
      garnish: { s: "g" },
      side: { case: "sideDish", value: { i32: 3 } },
    });
    const unknown = bytesOf("c83e05");
    const target = Dish.decode(Uint8Array.from([...first, ...unknown]));
    const garnish = target.garnish;
    const merged = Dish.merge(target, Uint8Array.from([...second, ...unknown]));
    assert.equal(merged, target);
    assert.deepEqual(merged, Dish.decode(Uint8Array.from([...first, ...unknown, ...second, ...unknown])));
    assert.notEqual(merged.garnish, garnish, "parts of the old message are not written to");
  });

  it("extends lists, maps and typed arrays, and writes to no buffer of the caller's", () => {
    const shared = new Float32Array([1, 2, 3, 4]);
    const arrays = Arrays.create({ f: shared.subarray(0, 2) });
    Arrays.merge(arrays, Arrays.encode({ f: [9], unpacked: [8] }));
    assert.deepEqual([...arrays.f], [1, 2, 9]);
    assert.deepEqual([...shared], [1, 2, 3, 4]);
    const lists = Lists.merge(Lists.create({ s: ["a"] }), Lists.encode({ s: ["b"] }));
    assert.deepEqual(lists.s, ["a", "b"]);
    const maps = Maps.merge(
      Maps.create({ stringString: { a: "1", b: "1" } }),
      Maps.encode({ stringString: { b: "2" } }),
    );
    assert.deepEqual(Object.fromEntries(maps.stringString), { a: "1", b: "2" });
  });
});

describe("lists", () => {
  const init = {
    d: [1.5, Number.NaN, -0],
    f: [0.5],
    i64: [1n, -1n],
    u64: [2n ** 64n - 1n],
    i32: [1, -1, 300],
    x64: [1n],
    x32: [2 ** 32 - 1],
    b: [true, false],
    s: ["", "a"],
    raw: [new Uint8Array(0), Uint8Array.of(1)],
    u32: [2 ** 32 - 1, 0],
    doneness: [Doneness.RARE, -1, 99],
    sx32: [-1],
    sx64: [-1n],
    s32: [-1, 1],
    s64: [-1n, 1n],
    dishes: [{}, { s: "a" }],
    unpacked: [1, 2],
  };

  it("come back", () => {
    comesBack(Lists, init);
  });

  it("are read packed and unpacked, whichever is declared", () => {
    assert.deepEqual(Lists.decode(bytesOf("2801 2802 2a020304 2805")).i32, [1, 2, 3, 4, 5]);
    assert.deepEqual(Lists.decode(bytesOf("920102 0102 900103")).unpacked, [1, 2, 3]);
    assert.equal(hex(Lists.encode({ unpacked: [1, 2] })), "900101900102");
    assert.equal(hex(Lists.encode({ i32: [1, 2] })), "2a020102");
  });

  it("are written from anything array-like", () => {
    assert.equal(
      hex(Lists.encode({ i32: Int32Array.of(1, 2), i64: BigInt64Array.of(1n) })),
      "1a0101" + "2a020102",
    );
    assert.equal(hex(Lists.encode({ d: Float64Array.of(1) })), hex(Lists.encode({ d: [1] })));
  });

  it("refuse a packed field that ends inside a value", () => {
    for (const text of ["2a0280 80 01", "0a07 00000000000000 00", "2a018001"]) {
      assert.throws(() => Lists.decode(bytesOf(text)), DecodeError);
    }
  });
});

describe("typed arrays", () => {
  const init = {
    d: [1.5, -0],
    f: [0.5, 1e10],
    i64: [1n, -1n],
    u64: [2n ** 64n - 1n],
    i32: [1, -1, 300],
    x64: [1n],
    x32: [2 ** 32 - 1],
    u32: [2 ** 32 - 1, 0],
    sx32: [-1],
    sx64: [-1n],
    s32: [-1, 1],
    s64: [-1n, 1n],
    unpacked: [1, 2, 3],
  };

  it("come back as what the field's type has", () => {
    const message = comesBack(Arrays, init);
    assert.ok(message.f instanceof Float32Array);
    assert.ok(message.d instanceof Float64Array);
    assert.ok(message.i64 instanceof BigInt64Array);
    assert.ok(message.x64 instanceof BigUint64Array);
    assert.ok(message.s32 instanceof Int32Array);
    assert.ok(message.x32 instanceof Uint32Array);
  });

  it("have the same bytes as lists", () => {
    const { unpacked: _, ...shared } = init;
    assert.equal(hex(Arrays.encode(shared)), hex(Lists.encode(shared)));
  });

  it("gather what comes in pieces, packed or not, aligned or not", () => {
    const whole = Float32Array.from({ length: 300 }, (_, i) => i / 3);
    const pieces: number[] = [0x48, 0x01];
    for (let i = 0; i < whole.length; i += 3) {
      const bytes = new Uint8Array(whole.slice(i, i + 3).buffer);
      pieces.push(0x12, 8, ...bytes.subarray(0, 8), 0x15, ...bytes.subarray(8));
    }
    assert.deepEqual(Arrays.decode(Uint8Array.from(pieces)).f, whole);
  });

  it("keep no view of the bytes they were read from", () => {
    const bytes = Arrays.encode({ f: [1, 2], i32: [3] });
    const message = Arrays.decode(bytes);
    bytes.fill(0);
    assert.deepEqual([...message.f, ...message.i32], [1, 2, 3]);
  });
});

describe("maps", () => {
  it("come back with every type of key", () => {
    comesBack(Maps, {
      stringString: { a: "1", "": "2" },
      int32Int32: [[-1, 1]],
      int64Int64: new Map([[-(2n ** 63n), 1n]]),
      uint32Uint32: { 5: 6 },
      uint64Uint64: [[2n ** 64n - 1n, 2n]],
      sint32Sint32: [[-7, -8]],
      sint64Sint64: [[-7n, -8n]],
      fixed32Fixed32: [[1, 2]],
      fixed64Fixed64: [[1n, 2n]],
      sfixed32Sfixed32: [[-1, -2]],
      sfixed64Sfixed64: [[-1n, -2n]],
      boolBool: { true: false, false: true },
      stringDish: { a: dish, b: {} },
      stringDoneness: { a: 1, b: 99 },
      stringBytes: { a: Uint8Array.of(1) },
      stringDouble: { a: -0 },
    });
  });

  it("take a key named __proto__ for data", () => {
    const given = JSON.parse('{"__proto__": "x"}') as Record<string, string>;
    const message = Maps.decode(Maps.encode({ stringString: given }));
    assert.equal(message.stringString.get("__proto__"), "x");
    assert.equal(({} as { x?: string }).x, undefined);
  });

  it("take the default for a key or value left out, and the last of two", () => {
    assert.deepEqual([...Maps.decode(bytesOf("0a00")).stringString], [["", ""]]);
    assert.deepEqual([...Maps.decode(bytesOf("6a03 0a0161")).stringDish], [["a", Dish.create()]]);
    assert.deepEqual([...Maps.decode(bytesOf("1204 0801 1002 1204 0801 1003")).int32Int32], [[1, 3]]);
    assert.deepEqual([...Maps.decode(bytesOf("1206 0801 1002 1004")).int32Int32], [[1, 4]]);
    assert.deepEqual([...Maps.decode(bytesOf("1209 1803 0801 220161 1002")).int32Int32.keys()].length, 1);
  });
});

describe("64-bit integers", () => {
  it("are what jstype says", () => {
    const message = comesBack(Integers, {
      text: "-9223372036854775808",
      number: -12,
      big: 3n,
      texts: ["18446744073709551615"],
      nested: { a: { number: 4 } },
      maybeText: "5",
    });
    assert.equal(message.text, "-9223372036854775808");
    assert.equal(message.nested.get("a")?.text, "0");
    assert.equal(Integers.create({ text: 5, number: 6n, big: "7" }).text, "5");
    assert.equal(Integers.encode({ text: "0", number: 0, big: 0 }).length, 0);
  });

  it("that are no number are refused when read as one", () => {
    const bytes = Dish.encode({ i32: 0 });
    assert.equal(bytes.length, 0);
    assert.throws(
      () => Integers.decode(bytesOf("10ffffffffffffffff7f")),
      (error) => error instanceof DecodeError && error.code === "out_of_range",
    );
  });
});

describe("values that untyped code gives", () => {
  it("are refused where they are not of their field, in messages of any size", () => {
    const wrong = [{ s: 5 }, { raw: "text" }, { i64: 2 ** 64 }, { u64: `${2n ** 64n}` }, { i32: "1" }];
    for (const init of wrong as unknown as DishInit[]) {
      for (const raw of [undefined, new Uint8Array(100_000)]) {
        assert.throws(
          () => Dish.encode({ raw, ...init }),
          (error) => error instanceof EncodeError && error.code === "invalid_value",
        );
      }
    }
  });
});

describe("names", () => {
  it("of nothing but underscores, or of an object's prototype, are properties", () => {
    const message = Underscores.create({ _: "a", __: { case: "a", value: 2 } });
    assert.deepEqual(Underscores.decode(Underscores.encode(message)), message);
    assert.deepEqual(Object.entries(Proto), [
      ["NONE", 0],
      ["__proto__$", 1],
    ]);
  });

  it("that TypeScript has already are told apart", () => {
    const message = Map$.create({
      constructor$: "c",
      toString$: "t",
      r: { b: "b" },
      map: { k: {} },
      p: { case: "tag", value: 1 },
    });
    assert.deepEqual(Map$.decode(Map$.encode(message)), message);
    assert.equal(Map$.decode(Map$.encode({ _9lives: 9 }))._9lives, 9);
    assert.equal(reader.decode(reader.encode({ message: { function: 1 } })).message?.function, 1);
    assert.equal(MapInitMessage.decode(MapInitMessage.encode({ inits: { 1: {} } })).inits.size, 1);
  });
});

describe("encodeInto and decodeRange", () => {
  it("use a part of a buffer and leave the rest alone", () => {
    const bytes = Dish.encode(dish);
    const buffer = new Uint8Array(bytes.length + 10).fill(0xee);
    assert.equal(Dish.encodeInto(dish, buffer, 5), 5 + bytes.length);
    assert.deepEqual(buffer.subarray(5, 5 + bytes.length), bytes);
    assert.deepEqual([...buffer.subarray(0, 5), ...buffer.subarray(5 + bytes.length)], Array(10).fill(0xee));
    assert.deepEqual(Dish.decodeRange(buffer, 5, 5 + bytes.length), Dish.create(dish));
  });

  it("say so when the message does not fit", () => {
    const { length } = Dish.encode(dish);
    for (let room = 0; room < length; room++) {
      assert.equal(Dish.encodeInto(dish, new Uint8Array(room + 3), 3), -1);
    }
    assert.equal(Dish.encodeInto(dish, new Uint8Array(length), 0), length);
  });

  it("refuse a range that is none", () => {
    for (const [start, end] of [
      [-1, 0],
      [2, 1],
      [0, 3],
    ] as const) {
      assert.throws(() => Dish.decodeRange(new Uint8Array(2), start, end), DecodeError);
    }
  });

  it("read messages from Node's buffers too", () => {
    assert.deepEqual(Dish.decode(Buffer.from(Dish.encode(dish))), Dish.create(dish));
  });
});

describe("encode", () => {
  it("writes messages of any size", () => {
    for (const length of [10, 127, 128, 16_383, 16_384, 100_000, 3_000_000]) {
      const message = Dish.create({
        garnish: { s: "x".repeat(length), garnish: { raw: new Uint8Array(length) } },
      });
      assert.deepEqual(Dish.decode(Dish.encode(message)), message);
    }
  });

  it("can be called while another message is encoded", () => {
    const outer = {
      s: "outer",
      get raw(): Uint8Array {
        return Dish.encode({ s: "inner" });
      },
      u32: 5,
    };
    const read = Dish.decode(Dish.encode(outer));
    assert.equal(read.s, "outer");
    assert.equal(read.u32, 5);
    assert.equal(Dish.decode(read.raw).s, "inner");
  });

  it("gives bytes that no later call changes", () => {
    const first = Dish.encode({ s: "first" });
    Dish.encode({ s: "other" });
    assert.equal(Dish.decode(first).s, "first");
  });
});

describe("delimited messages", () => {
  it("come back one by one", () => {
    const dishes = [{ s: "a" }, {}, { s: "x".repeat(300) }];
    const stream = Buffer.concat(dishes.map((one) => Dish.encodeDelimited(one)));
    assert.deepEqual(
      [...Dish.decodeDelimited(stream)].map(({ s }) => s),
      ["a", "", "x".repeat(300)],
    );
  });

  it("refuse a stream that ends inside one", () => {
    assert.throws(() => [...Dish.decodeDelimited(Uint8Array.of(5, 1))], DecodeError);
  });
});

describe("a service", () => {
  it("knows its methods and their schema", () => {
    assert.equal(Oven.typeName, "kitchen.Oven");
    assert.deepEqual(
      Object.values(Oven.methods).map(({ path, kind, idempotency }) => [path, kind, idempotency]),
      [
        ["/kitchen.Oven/Bake", "unary", undefined],
        ["/kitchen.Oven/BakeMany", "server_streaming", "no_side_effects"],
        ["/kitchen.Oven/Collect", "client_streaming", "idempotent"],
        ["/kitchen.Oven/Cook", "bidi_streaming", undefined],
      ],
    );
    assert.equal(Oven.methods.bake.input, Dish);
    assert.equal(Oven.descriptor.methods[3]?.deprecated, true);
    assert.equal(Oven.descriptor.methods[0]?.input.type, Dish);
  });
});

describe("a descriptor", () => {
  it("tells of the fields, and knows the generated types", () => {
    const { fields, file, oneofs } = Dish.descriptor;
    assert.equal(file.path, "kitchen.proto");
    assert.deepEqual(
      fields.slice(16, 20).map(({ localName, presence }) => [localName, presence]),
      [
        ["garnish", "explicit"],
        ["servedAt", "explicit"],
        ["maybeI32", "explicit"],
        ["maybeS", "explicit"],
      ],
    );
    assert.equal(fields[17]?.message?.type, Timestamp);
    assert.deepEqual(
      oneofs.map(({ name, fields: members }) => [name, members.length]),
      [["side", 4]],
    );
    assert.equal(Maps.descriptor.fields[12]?.map?.value.message?.type, Dish);
    assert.equal(Dish.descriptor, Dish.descriptor);
  });
});

describe("round trips", () => {
  const scalars = fc.record(
    {
      d: fc.double(),
      f: fc.float(),
      i64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      u64: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      i32: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
      b: fc.boolean(),
      s: fc.string({ unit: "grapheme" }),
      raw: fc.uint8Array(),
      doneness: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
      maybeS: fc.option(fc.string(), { nil: undefined }),
    },
    { requiredKeys: [] },
  );

  it("hold for any values", () => {
    const nested = fc.record({
      garnish: scalars,
      side: fc.record({ case: fc.constant("sideDish" as const), value: scalars }),
    });
    fc.assert(
      fc.property(fc.tuple(scalars, nested), ([flat, deep]) => {
        const message = Dish.create({ ...flat, ...deep } as DishInit);
        assert.deepEqual(Dish.decode(Dish.encode(message)), message);
        assert.ok(Dish.equals(Dish.clone(message), message));
      }),
    );
  });
});
