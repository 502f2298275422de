import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Dish as NumberDish, Integers as NumberIntegers } from "./gen/choices/number/kitchen.ts";
import {
  Dish as StringDish,
  Lists as StringLists,
  Maps as StringMaps,
} from "./gen/choices/string/kitchen.ts";
import { Dish, Lists, Maps } from "./gen/kitchen.ts";

describe("64-bit integers as strings", () => {
  it("have the same bytes, and come back as strings", () => {
    const message = StringDish.create({
      i64: -5n,
      u64: "18446744073709551615",
      s64: -1,
      side: { case: "sideNumber", value: 3 },
    });
    assert.deepEqual(
      [message.i64, message.u64, message.s64, message.x64],
      ["-5", "18446744073709551615", "-1", "0"],
    );
    assert.deepEqual(StringDish.decode(StringDish.encode(message)), message);
    assert.deepEqual(
      StringDish.encode(message),
      Dish.encode({ i64: -5n, u64: 2n ** 64n - 1n, s64: -1n, side: { case: "sideNumber", value: 3n } }),
    );
    assert.equal(StringDish.encode({ i64: "0", u64: 0n, s64: 0 }).length, 0);
  });

  it("are so in lists and as keys of maps", () => {
    assert.deepEqual(StringLists.decode(Lists.encode({ i64: [1n, -1n] })).i64, ["1", "-1"]);
    assert.deepEqual(
      [...StringMaps.decode(Maps.encode({ int64Int64: [[1n, 2n]] })).int64Int64],
      [["1", "2"]],
    );
    assert.deepEqual(StringMaps.encode({ int64Int64: { 1: 2 } }), Maps.encode({ int64Int64: [[1n, 2n]] }));
    assert.deepEqual([...StringMaps.create({ int64Int64: { 1: 2 } }).int64Int64], [["1", "2"]]);
  });

  it("go to JSON and text and back", () => {
    const message = StringDish.create({ i64: "9007199254740993", garnish: { u64: 5 } });
    assert.equal(StringDish.toJsonString(message), '{"i64":"9007199254740993","garnish":{"u64":"5"}}');
    assert.deepEqual(StringDish.fromJsonString(StringDish.toJsonString(message)), message);
    assert.deepEqual(StringDish.fromText(StringDish.toText(message)), message);
  });
});

describe("64-bit integers as numbers", () => {
  it("come back as numbers, and a jstype still has its say", () => {
    const message = NumberDish.create({ i64: -5n, u64: "6", x64: 2 ** 53 - 1 });
    assert.deepEqual([message.i64, message.u64, message.x64], [-5, 6, 2 ** 53 - 1]);
    assert.deepEqual(NumberDish.decode(NumberDish.encode(message)), message);
    assert.equal(NumberIntegers.create({ text: 5 }).text, "5");
    assert.equal(NumberIntegers.create({ big: 5n }).big, 5);
  });

  it("go to JSON and back", () => {
    const message = NumberDish.create({ i64: -5 });
    assert.equal(NumberDish.toJsonString(message), '{"i64":"-5"}');
    assert.deepEqual(NumberDish.fromJsonString('{"i64":-5}'), message);
  });
});

describe("typed arrays for all numbers", () => {
  it("are what lists of numbers become, but not of strings", () => {
    const lists = StringLists.decode(
      Lists.encode({ d: [1], f: [2], i32: [3], s: ["a"], b: [true], doneness: [1] }),
    );
    assert.ok(lists.d instanceof Float64Array);
    assert.ok(lists.f instanceof Float32Array);
    assert.ok(lists.i32 instanceof Int32Array);
    assert.ok(Array.isArray(lists.i64));
    assert.deepEqual([lists.s, lists.b, lists.doneness], [["a"], [true], [1]]);
    assert.deepEqual(StringLists.fromJsonString(StringLists.toJsonString(lists)), lists);
  });
});
