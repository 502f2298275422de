import assert from "node:assert/strict";
import { test } from "node:test";
import { Registry } from "@weft/protobuf";
import {
  Any,
  anyIs,
  anyPack,
  anyTypeName,
  anyUnpack,
  anyUnpackFrom,
  Duration,
  durationFromMs,
  durationFromNanos,
  durationToMs,
  durationToNanos,
  intersectFieldMasks,
  isValidFieldMask,
  listValueFromArray,
  listValueToArray,
  normalizeFieldMask,
  selectFields,
  structFromObject,
  structToObject,
  timestampFromDate,
  timestampFromEpochNanos,
  timestampNow,
  timestampToDate,
  timestampToEpochNanos,
  unionFieldMasks,
  updateFields,
  valueFromJson,
  valueToJson,
} from "@weft/protobuf/wkt";
import fc from "fast-check";
import { Dish, kitchenProto } from "./gen/kitchen.ts";

test("a Timestamp and a Date are the same time, before 1970 as well", () => {
  assert.deepEqual(timestampFromDate(new Date(-1)), { seconds: -1n, nanos: 999_000_000 });
  assert.deepEqual(timestampFromDate(new Date(1500)), { seconds: 1n, nanos: 500_000_000 });
  assert.equal(timestampToDate({ seconds: -1n, nanos: 999_999_999 }).getTime(), -1);
  fc.assert(
    fc.property(
      fc.date({ min: new Date(-62135596800000), max: new Date(253402300799999), noInvalidDate: true }),
      (date) => assert.deepEqual(timestampToDate(timestampFromDate(date)), date),
    ),
  );
  assert.throws(() => timestampFromDate(new Date(Number.NaN)), {
    name: "EncodeError",
    code: "invalid_value",
  });
  assert.ok(Math.abs(timestampToDate(timestampNow()).getTime() - Date.now()) < 60_000);
});

test("a Timestamp keeps every nanosecond", () => {
  assert.deepEqual(timestampFromEpochNanos(-1n), { seconds: -1n, nanos: 999_999_999 });
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 19n), max: 10n ** 19n }), (nanos) => {
      const timestamp = timestampFromEpochNanos(nanos);
      assert.ok(timestamp.nanos >= 0 && timestamp.nanos < 1_000_000_000);
      assert.equal(timestampToEpochNanos(timestamp), nanos);
    }),
  );
});

test("a Duration is milliseconds with fractions, or nanoseconds, of one sign", () => {
  assert.deepEqual(durationFromMs(-1500.25), { seconds: -1n, nanos: -500_250_000 });
  assert.equal(durationToMs({ seconds: 2n, nanos: 500_000 }), 2000.5);
  assert.deepEqual(durationFromMs(0.3), { seconds: 0n, nanos: 300_000 });
  assert.deepEqual(durationFromNanos(-1_000_000_001n), { seconds: -1n, nanos: -1 });
  assert.equal(durationToNanos(durationFromNanos(-1_000_000_001n)), -1_000_000_001n);
  assert.throws(() => durationFromMs(Number.POSITIVE_INFINITY), { code: "invalid_value" });
});

test("a Struct is a plain object and back, whatever its names are", () => {
  const object = JSON.parse('{"a":[1,null,"x",{"b":true}],"__proto__":{"c":2},"constructor":1}');
  const back = structToObject(structFromObject(object));
  assert.deepEqual(back, object);
  assert.ok(Object.hasOwn(back, "__proto__"));
  assert.equal(valueToJson({}), null);
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const value = valueFromJson(json as Parameters<typeof valueFromJson>[0]);
      assert.deepEqual(valueToJson(value), json);
    }),
  );
  assert.deepEqual(listValueToArray(listValueFromArray([1, [2, "3"]])), [1, [2, "3"]]);
});

test("times and durations that no Timestamp and no Duration can be are errors", () => {
  const refused = { name: "EncodeError", code: "invalid_value" };
  assert.throws(() => timestampFromDate(new Date(8.64e15)), refused);
  assert.throws(() => timestampFromDate(new Date(-62135596800001)), refused);
  assert.equal(timestampFromDate(new Date(-62135596800000)).seconds, -62135596800n);
  assert.throws(() => timestampFromEpochNanos(253402300800n * 1_000_000_000n), refused);
  assert.equal(timestampFromEpochNanos(253402300800n * 1_000_000_000n - 1n).seconds, 253402300799n);
  assert.throws(() => durationFromMs(1e300), refused);
  assert.throws(() => durationFromNanos(-315576000001n * 1_000_000_000n), refused);
  assert.equal(durationFromNanos(-315576000000n * 1_000_000_000n).seconds, -315576000000n);
});

test("what is no JSON value makes no Struct, instead of being lost", () => {
  const lost = [new Date(0), 1n, () => 1, new Map([["a", 1]]), new Uint8Array(2), undefined, Symbol("a")];
  for (const value of lost) {
    assert.throws(() => structFromObject({ value: value as never }), { code: "invalid_value" });
    assert.throws(() => listValueFromArray([value as never]), { code: "invalid_value" });
  }
  assert.throws(() => listValueFromArray(Object.assign([], { length: 2 })), { code: "invalid_value" });
  assert.throws(() => structFromObject([1] as never), { code: "invalid_value" });
  assert.throws(() => structFromObject(null as never), { code: "invalid_value" });
  assert.deepEqual(structToObject(structFromObject(Object.assign(Object.create(null), { a: 1 }))), { a: 1 });
});

test("an Any gives back the message that was put into it, as its type only", () => {
  const any = anyPack(Dish, { s: "soup" });
  assert.equal(any.typeUrl, "type.googleapis.com/kitchen.Dish");
  assert.equal(anyTypeName(any), "kitchen.Dish");
  assert.equal(anyTypeName(Any.create()), "");
  assert.ok(anyIs(any, Dish) && !anyIs(any, Duration));
  assert.equal(anyUnpack(any, Dish)?.s, "soup");
  assert.equal(anyUnpack(any, Duration), undefined);
  const unpacked = anyUnpackFrom(any, new Registry(kitchenProto));
  assert.equal(unpacked?.type, Dish);
  assert.deepEqual(unpacked?.message, Dish.create({ s: "soup" }));
  assert.equal(anyUnpackFrom(any, new Registry(Duration)), undefined);
});

const mask = (...paths: string[]) => ({ paths });

test("a field mask is valid when its paths lead through singular messages to fields", () => {
  assert.ok(isValidFieldMask(mask("s", "garnish.garnish.i32", "served_at.nanos"), Dish));
  for (const wrong of ["servedAt", "garnish.x", "s.length", ""])
    assert.ok(!isValidFieldMask(mask(wrong), Dish), wrong);
});

test("field masks are normalized, united and intersected", () => {
  assert.deepEqual(normalizeFieldMask(mask("b.c", "a", "b", "b.d", "a")), mask("a", "b"));
  assert.deepEqual(unionFieldMasks(mask("a.b"), mask("a.c", "d")), mask("a.b", "a.c", "d"));
  assert.deepEqual(intersectFieldMasks(mask("a", "b.c"), mask("a.x", "b", "d")), mask("a.x", "b.c"));
  assert.deepEqual(intersectFieldMasks(mask("a.b"), mask("a.c")), mask());
});

test("a mask selects fields of a message", () => {
  const dish = Dish.create({
    s: "a",
    i32: 1,
    garnish: { s: "b", i32: 2 },
    side: { case: "sideName", value: "c" },
  });
  assert.deepEqual(
    selectFields(Dish, mask("i32", "garnish.s", "side_name"), dish),
    Dish.create({ i32: 1, garnish: { s: "b" }, side: { case: "sideName", value: "c" } }),
  );
  assert.deepEqual(selectFields(Dish, mask(), dish), Dish.create());
});

test("an update with a mask sets what it names, and clears what the source does not have", () => {
  const target = Dish.create({
    s: "a",
    maybeS: "x",
    garnish: { s: "b", i32: 2 },
    side: { case: "sideName", value: "c" },
  });
  const source = Dish.create({ i32: 5, s: "ignored", garnish: { s: "new" } });
  const updated = updateFields(Dish, mask("i32", "maybe_s", "garnish.s", "side_number"), target, source);
  assert.equal(updated, target);
  assert.deepEqual(
    target,
    Dish.create({ s: "a", i32: 5, garnish: { s: "new", i32: 2 }, side: { case: "sideName", value: "c" } }),
  );
  updateFields(Dish, mask("garnish.s"), target, Dish.create());
  assert.deepEqual(
    target.garnish,
    Dish.create({ i32: 2 }),
    "what lies in a message that is not there is not set",
  );
  updateFields(Dish, mask("side_name", "garnish"), target, Dish.create());
  assert.deepEqual(target, Dish.create({ s: "a", i32: 5 }));
  updateFields(Dish, mask("garnish.s"), target, Dish.create());
  assert.equal(target.garnish, undefined);
});
