import assert from "node:assert/strict";
import { test } from "node:test";
import { JsonError, type JsonValue, Registry, setExtension } from "@weft/protobuf";
import {
  Any,
  anyPack,
  Duration,
  FieldMask,
  ListValue,
  StringValue,
  Struct,
  Timestamp,
  Value,
  valueFromJson,
} from "@weft/protobuf/wkt";
import fc from "fast-check";
import { testBoth } from "./both-types.ts";
import { Dish, kitchenProto, Maps } from "./gen/kitchen.ts";
import { Car, Colour, legacyProto, owner, stickers, trim, year } from "./gen/legacy.ts";

testBoth("every scalar is written as ProtoJSON says", (type) => {
  const dish = type("kitchen.Dish").create({
    d: 0.1,
    f: 0.1,
    i64: -9223372036854775808n,
    u64: 18446744073709551615n,
    i32: -5,
    x64: 1n,
    x32: 4294967295,
    b: true,
    s: 'a"b',
    raw: Uint8Array.of(251, 255),
    doneness: 2,
  });
  assert.deepEqual(type("kitchen.Dish").toJson(dish), {
    d: 0.1,
    f: 0.1,
    i64: "-9223372036854775808",
    u64: "18446744073709551615",
    i32: -5,
    x64: "1",
    x32: 4294967295,
    b: true,
    s: 'a"b',
    raw: "+/8=",
    doneness: "DONENESS_WELL_DONE",
  } satisfies JsonValue);
});

testBoth("fields with their default are left out, unless options ask for them", (type) => {
  const Lists = type("kitchen.Lists");
  assert.equal(Lists.toJsonString(Lists.create()), "{}");
  assert.deepEqual((Lists.toJson(Lists.create(), { alwaysEmitImplicit: true }) as { s: JsonValue }).s, []);
  const Dish = type("kitchen.Dish");
  const all = Dish.toJson(Dish.create(), { alwaysEmitImplicit: true }) as Record<string, JsonValue>;
  assert.equal(all.i64, "0");
  assert.equal(all.doneness, "DONENESS_UNSPECIFIED");
  assert.ok(!("garnish" in all) && !("maybeI32" in all) && !("sideName" in all));
});

testBoth("an optional field is written once it is set, even to its default", (type) => {
  const Dish = type("kitchen.Dish");
  assert.equal(Dish.toJsonString(Dish.create({ maybeI32: 0, maybeS: "" })), '{"maybeI32":0,"maybeS":""}');
});

testBoth("names and enums can be as the schema has them", (type) => {
  const Dish = type("kitchen.Dish");
  const dish = Dish.create({ maybeI32: 1, doneness: 1, side: { case: "sideName", value: "rice" } });
  assert.deepEqual(Dish.toJson(dish, { useProtoFieldName: true, enumAsInteger: true }), {
    maybe_i32: 1,
    doneness: 1,
    side_name: "rice",
  });
});

testBoth("a number that an open enum does not name is written as it is", (type) => {
  const Dish = type("kitchen.Dish");
  assert.equal(Dish.toJsonString(Dish.create({ doneness: 77 })), '{"doneness":77}');
});

testBoth("what JSON has no number for is a string", (type) => {
  const Lists = type("kitchen.Lists");
  const values = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0];
  const lists = Lists.create({ d: values, f: values });
  const json = '["NaN","Infinity","-Infinity","-0",0]';
  assert.equal(Lists.toJsonString(lists), `{"d":${json},"f":${json}}`);
  assert.ok(Lists.equals(Lists.fromJsonString(Lists.toJsonString(lists)), lists));
});

test("a float is written with the fewest digits that read back as the same float", () => {
  fc.assert(
    fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
      fc.pre(value !== 0);
      const written = JSON.stringify((Dish.toJson(Dish.create({ f: value })) as { f?: JsonValue }).f ?? 0);
      assert.ok(Object.is(Math.fround(Number(JSON.parse(written))), value));
      for (let digits = 1; digits < 10; digits++) {
        const shorter = Number(value.toPrecision(digits));
        if (Math.fround(shorter) !== value) continue;
        assert.ok(
          written.replace(/"/g, "").length <= String(shorter).length,
          `${written} is longer than ${shorter}`,
        );
        break;
      }
    }),
    { numRuns: 3000 },
  );
});

testBoth("64-bit integers are strings, whatever they are in TypeScript", (type) => {
  const Integers = type("kitchen.Integers");
  const message = Integers.create({ text: "12", number: 34, big: 56n, texts: ["78"] });
  assert.equal(Integers.toJsonString(message), '{"text":"12","number":"34","big":"56","texts":["78"]}');
});

testBoth("an integer out of its field's range is an error instead of another integer", (type) => {
  const refuses = (typeName: string, init: object) => {
    const Type = type(typeName);
    const message = { ...Type.create(), ...init };
    const error = { name: "JsonError", code: "invalid_value" };
    assert.throws(() => Type.toJson(message), error);
    assert.throws(() => Type.toJsonString(message), error);
  };
  refuses("kitchen.Dish", { i64: 2n ** 63n });
  refuses("kitchen.Dish", { i64: -(2n ** 63n) - 1n });
  refuses("kitchen.Dish", { u64: 2n ** 64n });
  refuses("kitchen.Dish", { u64: -1n });
  refuses("kitchen.Dish", { i32: 1.5 });
  refuses("kitchen.Dish", { u32: -1 });
  refuses("kitchen.Dish", { doneness: Number.NaN });
  refuses("kitchen.Lists", { i64: [1n, 2n ** 64n] });
});

test("text is quoted as JSON.stringify does, whatever is in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }), (s) => {
      assert.equal(Dish.toJsonString(Dish.create({ s })), s === "" ? "{}" : JSON.stringify({ s }));
    }),
  );
  for (let unit = 0; unit < 0x10000; unit++) {
    const s = String.fromCharCode(unit);
    assert.equal(StringValue.toJsonString({ value: s }), JSON.stringify(s));
    assert.equal(Dish.toJsonString(Dish.create({ s })), JSON.stringify({ s }));
  }
});

testBoth("what is too deep or not complete is a JsonError with its cause", (type) => {
  const Dish = type("kitchen.Dish");
  const endless = Dish.create();
  endless.garnish = endless;
  const holes = { ...type("kitchen.Lists").create(), raw: [undefined] };
  const isCaused = (code: string) => (error: JsonError) =>
    error instanceof JsonError && error.code === code && error.cause instanceof Error;
  for (const method of ["toJson", "toJsonString"] as const) {
    assert.throws(() => Dish[method](endless), isCaused("recursion_limit"));
    assert.throws(() => type("kitchen.Lists")[method](holes), isCaused("invalid_value"));
  }
});

testBoth("maps are objects whose names are the keys, __proto__ among them", (type) => {
  const Maps = type("kitchen.Maps");
  const maps = Maps.create({
    stringString: new Map([
      ["__proto__", "data"],
      ["b", "2"],
    ]),
    boolBool: new Map([[true, false]]),
    int64Int64: new Map([[-1n, 2n]]),
  });
  const text = Maps.toJsonString(maps);
  assert.equal(
    text,
    '{"stringString":{"__proto__":"data","b":"2"},"int64Int64":{"-1":"2"},"boolBool":{"true":false}}',
  );
  assert.ok(Maps.equals(Maps.fromJsonString(text), maps));
});

testBoth("typed arrays are lists", (type) => {
  const Arrays = type("kitchen.Arrays");
  const message = Arrays.create({ f: [0.5, 0.1], i64: [1n, -2n] });
  assert.equal(Arrays.toJsonString(message), '{"f":[0.5,0.1],"i64":["1","-2"]}');
  assert.ok(Arrays.equals(Arrays.fromJsonString(Arrays.toJsonString(message)), message));
});

test("the JSON of a message shares nothing with it", () => {
  const dish = Maps.create();
  const json = Dish.toJson(Dish.create({ garnish: { s: "x" } })) as { garnish: { s: string } };
  json.garnish.s = "changed";
  assert.deepEqual(dish, Maps.create());
  const lists = Car.create({ plate: "W 1", stripes: [1] });
  (Car.toJson(lists) as { stripes: JsonValue[] }).stripes.push("COLOUR_BLUE");
  assert.deepEqual(lists.stripes, [1]);
});

test("properties that are no fields are not written, though the object has them", () => {
  const row = { ...Dish.create({ garnish: { s: "x" } }), password: "secret" };
  assert.doesNotMatch(Dish.toJsonString(row), /secret/);
  const nested = Dish.create();
  nested.garnish = Object.assign(Dish.create({ s: "y" }), { password: "secret" });
  assert.doesNotMatch(Dish.toJsonString(nested), /secret/);
  const address = Object.assign(Value.create(), valueFromJson("a"), { password: "secret" });
  assert.equal(Value.toJsonString(address), '"a"');
});

test("an object of a class that writes itself is written as the message it is", () => {
  class Row {
    d = 0;
    f = 0;
    i64 = 0n;
    u64 = 0n;
    i32 = 7;
    x64 = 0n;
    x32 = 0;
    b = false;
    s = "row";
    raw = new Uint8Array(0);
    u32 = 0;
    doneness = 0;
    sx32 = 0;
    sx64 = 0n;
    s32 = 0;
    s64 = 0n;
    toJSON() {
      return { password: "secret" };
    }
  }
  assert.equal(Dish.toJsonString(new Row()), '{"i32":7,"s":"row"}');
});

test("times and durations are text with 0, 3, 6 or 9 digits of a second", () => {
  const at = (seconds: bigint, nanos: number) => Timestamp.toJson({ seconds, nanos });
  assert.equal(at(0n, 0), "1970-01-01T00:00:00Z");
  assert.equal(at(-1n, 500_000_000), "1969-12-31T23:59:59.500Z");
  assert.equal(at(951_782_400n, 1000), "2000-02-29T00:00:00.000001Z");
  assert.equal(at(-62135596800n, 1), "0001-01-01T00:00:00.000000001Z");
  assert.equal(at(253402300799n, 999_999_999), "9999-12-31T23:59:59.999999999Z");
  assert.equal(Duration.toJson({ seconds: -1n, nanos: -500_000_000 }), "-1.500s");
  assert.equal(Duration.toJson({ seconds: 0n, nanos: -1 }), "-0.000000001s");
  assert.equal(Duration.toJson({ seconds: 315576000000n, nanos: 0 }), "315576000000s");
});

test("every second of the calendar is written as Date writes it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -62135596800, max: 253402300799 }), (seconds) => {
      const text = Timestamp.toJson({ seconds: BigInt(seconds), nanos: 0 });
      assert.equal(text, `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`);
      assert.deepEqual(Timestamp.fromJson(text), { seconds: BigInt(seconds), nanos: 0 });
    }),
    { numRuns: 2000 },
  );
});

test("what a well-known type cannot say in JSON is an error", () => {
  const refuses = (write: () => unknown) =>
    assert.throws(
      write,
      (error) => error instanceof JsonError && error.code === "invalid_value" && error.line === undefined,
    );
  refuses(() => Timestamp.toJson({ seconds: 253402300800n, nanos: 0 }));
  refuses(() => Timestamp.toJson({ seconds: 0n, nanos: -1 }));
  refuses(() => Duration.toJson({ seconds: 1n, nanos: -1 }));
  refuses(() => Duration.toJson({ seconds: 315576000001n, nanos: 0 }));
  refuses(() => FieldMask.toJson({ paths: ["fooBar"] }));
  refuses(() => FieldMask.toJson({ paths: ["foo__bar"] }));
  refuses(() => FieldMask.toJson({ paths: ["foo", ""] }));
  refuses(() => Value.toJson({ kind: { case: "numberValue", value: Number.NaN } }));
  refuses(() => Value.toJson({}));
});

test("Struct, Value, ListValue, FieldMask and wrappers are what they stand for", () => {
  const json = { a: [1, null, { b: true }], __proto__x: "s" };
  assert.deepEqual(Value.toJson(valueFromJson(json)), json);
  assert.deepEqual(Struct.toJson(Struct.fromJson(json)), json);
  assert.deepEqual(ListValue.toJson(ListValue.fromJson([1, [2]])), [1, [2]]);
  assert.equal(FieldMask.toJson({ paths: ["user.display_name", "photo"] }), "user.displayName,photo");
  assert.equal(StringValue.toJson({ value: "" }), "");
});

test("an Any is the message in it, with its type, and needs a registry for that", () => {
  const registry = new Registry(kitchenProto, Duration);
  const dish = anyPack(Dish, { s: "soup" });
  assert.deepEqual(Any.toJson(dish, { registry }), {
    "@type": "type.googleapis.com/kitchen.Dish",
    s: "soup",
  });
  const duration = anyPack(Duration, { seconds: 1 });
  assert.deepEqual(Any.toJson(duration, { registry }), {
    "@type": "type.googleapis.com/google.protobuf.Duration",
    value: "1s",
  });
  assert.deepEqual(Any.toJson(Any.create()), {});
  assert.throws(() => Any.toJson(dish), {
    name: "JsonError",
    code: "unknown_type",
    message: /needs a registry/,
  });
  assert.throws(() => Any.toJson(dish, { registry: new Registry(Duration) }), {
    code: "unknown_type",
    message: /not in the registry/,
  });
});

test("extensions the registry knows are written by their full names", () => {
  const car = Car.create({ plate: "W 1" });
  setExtension(car, year, 1999);
  setExtension(car, trim, Colour.BLUE);
  setExtension(car, stickers, ["a", "b"]);
  setExtension(car, owner, { name: "Ada", car: undefined });
  assert.equal(Car.toJsonString(car), '{"plate":"W 1"}');
  assert.deepEqual(Car.toJson(car, { registry: new Registry(legacyProto) }), {
    plate: "W 1",
    "[legacy.year]": 1999,
    "[legacy.trim]": "COLOUR_BLUE",
    "[legacy.stickers]": ["a", "b"],
    "[legacy.owner]": { name: "Ada" },
  });
});
