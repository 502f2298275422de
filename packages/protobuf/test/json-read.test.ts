import assert from "node:assert/strict";
import { test } from "node:test";
import { getExtension, JsonError, type JsonErrorCode, type JsonReadOptions, Registry } from "@weft/protobuf";
import {
  Any,
  anyUnpack,
  BoolValue,
  Duration,
  FieldMask,
  Timestamp,
  Value,
  valueToJson,
} from "@weft/protobuf/wkt";
import { type AnyType, testBoth } from "./both-types.ts";
import { Dish, kitchenProto } from "./gen/kitchen.ts";
import { Car, legacyProto, owner, Scope_nickName, services, trim } from "./gen/legacy.ts";

// Text from a certain length on takes another way through the code than short text.
const long = (text: string) => text + " ".repeat(200);

function reads(type: AnyType, text: string, init: object, options?: JsonReadOptions): void {
  const wanted = type.create(init);
  assert.deepEqual(type.fromJsonString(text, options), wanted, text);
  assert.deepEqual(type.fromJsonString(long(text), options), wanted, text);
}

function refuses(type: AnyType, text: string, code: JsonErrorCode, options?: JsonReadOptions): void {
  for (const one of [text, long(text)]) {
    assert.throws(
      () => type.fromJsonString(one, options),
      (error) => error instanceof JsonError && error.code === code && error.line === 1,
      `${text} must be refused as ${code}`,
    );
  }
}

testBoth("integers are read from numbers and from text, as long as they are whole and in range", (type) => {
  const Dish = type("kitchen.Dish");
  reads(Dish, '{"i32":1}', { i32: 1 });
  reads(Dish, '{"i32":"-2147483648"}', { i32: -2147483648 });
  reads(Dish, '{"i32":1.0}', { i32: 1 });
  reads(Dish, '{"i32":1e3}', { i32: 1000 });
  reads(Dish, '{"i32":"1.5e1"}', { i32: 15 });
  reads(Dish, '{"i32":-0}', { i32: 0 });
  reads(Dish, '{"u32":4294967295}', { u32: 4294967295 });
  for (const wrong of [
    "1.5",
    "2147483648",
    '""',
    '" 1"',
    '"1 "',
    '"0x1"',
    '"01"',
    "true",
    "[1]",
    "{}",
    '"1"x',
  ]) {
    const code = wrong.endsWith("x") || "t[{".includes(wrong.charAt(0)) ? "invalid_json" : "invalid_value";
    refuses(Dish, `{"i32":${wrong}}`, code);
  }
  refuses(Dish, '{"u32":-1}', "invalid_value");
  refuses(Dish, '{"i32":01}', "invalid_json");
  refuses(Dish, '{"i32":1.}', "invalid_json");
  refuses(Dish, '{"i32":-}', "invalid_json");
  refuses(Dish, '{"i32":1e}', "invalid_json");
});

testBoth("64-bit integers keep every digit, in quotes and without", (type) => {
  const Dish = type("kitchen.Dish");
  reads(Dish, '{"i64":"9223372036854775807"}', { i64: 9223372036854775807n });
  reads(Dish, '{"i64":9223372036854775807}', { i64: 9223372036854775807n });
  reads(Dish, '{"i64":"-9223372036854775808"}', { i64: -9223372036854775808n });
  reads(Dish, '{"u64":18446744073709551615}', { u64: 18446744073709551615n });
  reads(Dish, '{"u64":"10000000000000000001"}', { u64: 10000000000000000001n });
  reads(Dish, '{"i64":9007199254740993.0}', { i64: 9007199254740993n });
  reads(Dish, '{"i64":"1.2e18"}', { i64: 1200000000000000000n });
  reads(Dish, '{"i64":1e18}', { i64: 1000000000000000000n });
  for (const wrong of [
    '"9223372036854775808"',
    "9223372036854775808",
    '"-9223372036854775809"',
    "0.5",
    '"00"',
    '"-"',
    '""',
    "1e19",
  ]) {
    refuses(Dish, `{"i64":${wrong}}`, "invalid_value");
  }
  for (const wrong of ['"-1"', "-1", "18446744073709551616", '"1e20"'])
    refuses(Dish, `{"u64":${wrong}}`, "invalid_value");
  const Integers = type("kitchen.Integers");
  reads(Integers, '{"text":"12","number":"34","texts":[56]}', { text: "12", number: 34, texts: ["56"] });
});

testBoth("floats and doubles are read with their words, and refused when too large", (type) => {
  const Dish = type("kitchen.Dish");
  reads(Dish, '{"d":1.5,"f":0.1}', { d: 1.5, f: Math.fround(0.1) });
  reads(Dish, '{"d":"-1.5e3","f":"2"}', { d: -1500, f: 2 });
  reads(Dish, '{"d":"NaN","f":"-Infinity"}', { d: Number.NaN, f: Number.NEGATIVE_INFINITY });
  reads(Dish, '{"d":0.1234567890123456789,"f":3.4028235e38}', {
    d: 0.12345678901234568,
    f: 3.4028234663852886e38,
  });
  reads(Dish, '{"d":-0.0}', { d: -0 });
  refuses(Dish, '{"d":1e309}', "invalid_value");
  refuses(Dish, '{"f":3.5e38}', "invalid_value");
  refuses(Dish, '{"f":"1e39"}', "invalid_value");
  refuses(Dish, '{"d":"nan"}', "invalid_value");
  refuses(Dish, '{"d":"1.5 "}', "invalid_value");
  refuses(Dish, '{"d":NaN}', "invalid_json");
  refuses(Dish, '{"d":.5}', "invalid_json");
});

testBoth("strings keep their escapes and are made of whole characters", (type) => {
  const Dish = type("kitchen.Dish");
  reads(Dish, '{"s":"a\\n\\"\\\\\\/\\u00e9\\ud83c\\udf89"}', { s: 'a\n"\\/é🎉' });
  reads(Dish, '{"\\u0073":"escaped name"}', { s: "escaped name" });
  reads(Dish, '{"s":"not : a \\" : name"}', { s: 'not : a " : name' });
  refuses(Dish, '{"s":"\\ud83c"}', "invalid_json");
  refuses(Dish, '{"s":"\\udf89\\ud83c"}', "invalid_json");
  refuses(Dish, '{"s":"\\x"}', "invalid_json");
  refuses(Dish, '{"s":"a\tb"}', "invalid_json");
  refuses(Dish, '{"s":"open}', "invalid_json");
  refuses(Dish, '{"s":"\\', "invalid_json");
  refuses(Dish, '{"s":"\\"', "invalid_json");
  refuses(Dish, '{"s":"é\\', "invalid_json");
  refuses(Dish, '{"s":1}', "invalid_json");
});

testBoth("bytes are base64 in either alphabet, padded or not", (type) => {
  const Dish = type("kitchen.Dish");
  for (const text of ["+/8=", "+/8", "-_8=", "-_8"])
    reads(Dish, `{"raw":"${text}"}`, { raw: Uint8Array.of(251, 255) });
  reads(Dish, '{"raw":""}', { raw: new Uint8Array(0) });
  for (const wrong of ["+/8==", "+", "a b=", "ä", "===="])
    refuses(Dish, `{"raw":"${wrong}"}`, "invalid_value");
});

testBoth("bools are true or false", (type) => {
  const Dish = type("kitchen.Dish");
  reads(Dish, '{"b":true}', { b: true });
  refuses(Dish, '{"b":"true"}', "invalid_json");
  refuses(Dish, '{"b":1}', "invalid_json");
});

testBoth("enums are read by name and by number", (type) => {
  const Dish = type("kitchen.Dish");
  reads(Dish, '{"doneness":"DONENESS_RARE"}', { doneness: 1 });
  reads(Dish, '{"doneness":-1}', { doneness: -1 });
  reads(Dish, '{"doneness":77}', { doneness: 77 });
  refuses(Dish, '{"doneness":"RARE"}', "unknown_enum_value");
  refuses(Dish, '{"doneness":1.5}', "invalid_value");
  const Settings = type("modern.Settings");
  refuses(Settings, '{"required":"x","closed":7}', "unknown_enum_value");
});

testBoth("names of enum values and fields that the schema does not have can be passed over", (type) => {
  const Lists = type("kitchen.Lists");
  const ignoring = { ignoreUnknownFields: true };
  reads(
    Lists,
    '{"doneness":["DONENESS_RARE","BURNT"],"new":{"a":[1,{"b":null}],"c":"}"},"i32":[1]}',
    { doneness: [1], i32: [1] },
    ignoring,
  );
  const Maps = type("kitchen.Maps");
  reads(Maps, '{"stringDoneness":{"a":"BURNT","b":"DONENESS_RARE"}}', { stringDoneness: { b: 1 } }, ignoring);
  refuses(Lists, '{"new":1}', "unknown_field");
  refuses(Lists, '{"new":tru}', "invalid_json", ignoring);
  refuses(Lists, '{"new":{"a":1,}}', "invalid_json", ignoring);
});

testBoth("null is a field that is not set, and nothing else", (type) => {
  const Dish = type("kitchen.Dish");
  reads(Dish, '{"s":null,"garnish":null,"maybeI32":null,"sideName":null,"sideNumber":"3"}', {
    side: { case: "sideNumber", value: 3n },
  });
  reads(type("kitchen.Lists"), '{"s":null}', {});
  reads(type("kitchen.Maps"), '{"stringString":null}', {});
  refuses(type("kitchen.Lists"), '{"s":[null]}', "invalid_value");
  refuses(type("kitchen.Maps"), '{"stringString":{"a":null}}', "invalid_value");
  refuses(Dish, "null", "invalid_json");
});

testBoth("fields are known by their JSON name and by that of the schema", (type) => {
  const Dish = type("kitchen.Dish");
  reads(Dish, '{"maybe_i32":1,"maybeS":"x"}', { maybeI32: 1, maybeS: "x" });
  reads(type("names.Map"), '{"constructor":"a","toString":"b","__foo":3}', {
    constructor$: "a",
    toString$: "b",
    Foo: 3,
  });
});

testBoth("what comes twice is refused: fields by any of their names, members of a oneof, keys", (type) => {
  const Dish = type("kitchen.Dish");
  refuses(Dish, '{"s":"a","s":"b"}', "duplicate_field");
  refuses(Dish, '{"s":"a" ,"s" :"b"}', "duplicate_field");
  refuses(Dish, '{"maybeI32":1,"maybe_i32":1}', "duplicate_field");
  refuses(Dish, '{"garnish":{"s":"a","i32":1,"s":"b"}}', "duplicate_field");
  refuses(Dish, '{"sideName":"a","sideNumber":"1"}', "duplicate_field");
  refuses(type("kitchen.Maps"), '{"stringString":{"a":"1","a":"2"}}', "duplicate_field");
  refuses(type("kitchen.Maps"), '{"int32Int32":{"1":1,"1":2}}', "duplicate_field");
  reads(Dish, '{"s":"a\\":","garnish":{"s":"b"}}', { s: 'a":', garnish: { s: "b" } });
});

testBoth("map keys are text of their type", (type) => {
  const Maps = type("kitchen.Maps");
  reads(Maps, '{"boolBool":{"true":false,"false":true}}', {
    boolBool: [
      [true, false],
      [false, true],
    ],
  });
  reads(Maps, '{"int64Int64":{"-1":2}}', { int64Int64: [[-1n, 2n]] });
  reads(Maps, '{"stringString":{"__proto__":"data"}}', { stringString: [["__proto__", "data"]] });
  refuses(Maps, '{"boolBool":{"1":false}}', "invalid_value");
  refuses(Maps, '{"int32Int32":{"x":1}}', "invalid_value");
  refuses(Maps, '{"int32Int32":{1:1}}', "invalid_json");
});

testBoth("a required field must be there", (type) => {
  refuses(type("legacy.Car"), '{"doors":2}', "missing_required");
  refuses(type("legacy.Owner"), '{"car":{}}', "missing_required");
  reads(type("legacy.Car"), '{"plate":"W","wheel":[{"size":1}],"engine":{"cylinders":4}}', {
    plate: "W",
    wheel: [{ size: 1 }],
    engine: { cylinders: 4 },
  });
});

testBoth("text that is not JSON is refused where it goes wrong", (type) => {
  const Dish = type("kitchen.Dish");
  for (const wrong of [
    "",
    "{",
    "}",
    "[]",
    '{"s"}',
    '{"s":}',
    '{"s":"a",}',
    '{"s":"a"}}',
    "{'s':'a'}",
    '{s:"a"}',
    '{"s":"a" "b":true}',
  ]) {
    refuses(Dish, wrong, "invalid_json");
  }
  assert.throws(() => Dish.fromJsonString('{\n  "s": "a",\n  "i32": x\n}'), {
    line: 3,
    column: 10,
    message: /a number expected.*"x".*line 3, column 10/,
  });
});

testBoth("a NUL ends no text, and a text that was read leaves nothing to the next one", (type) => {
  const Dish = type("kitchen.Dish");
  for (const text of ['{"s":"a"}\0', '{"s":"a"}\0{', '{"s":"ü"}\0', '{\n"s" :"ü"}\0 {}', '\0{"s":"a"}']) {
    assert.throws(() => Dish.fromJsonString(text), { name: "JsonError", code: "invalid_json" });
  }
  const text = '{"garnish":{"s":"abcdefgh","i32":12345678}}';
  for (let length = 0; length < text.length; length++) {
    Dish.fromJsonString(text);
    assert.throws(() => Dish.fromJsonString(text.slice(0, length)), { name: "JsonError" });
  }
});

testBoth("nesting is limited, so that no text overflows the stack", (type) => {
  const Dish = type("kitchen.Dish");
  const nested = (levels: number) => `${'{"garnish":'.repeat(levels - 1)}{}${"}".repeat(levels - 1)}`;
  assert.equal(Dish.toJsonString(Dish.fromJsonString(nested(100))), nested(100));
  refuses(Dish, nested(101), "recursion_limit");
  refuses(Dish, `{"x":${"[".repeat(100_000)}`, "recursion_limit", { ignoreUnknownFields: true });
  refuses(Dish, nested(50_000), "recursion_limit");
});

testBoth("what is no JSON value is a JsonError", (type) => {
  const cycle: { b?: unknown } = {};
  cycle.b = cycle;
  for (const json of [undefined, 1n, () => 1, cycle, Symbol("a")]) {
    assert.throws(() => type("kitchen.Dish").fromJson(json as never), {
      name: "JsonError",
      code: "invalid_value",
    });
  }
});

testBoth("an object is read as its text is", (type) => {
  const Dish = type("kitchen.Dish");
  const json = { s: "a", garnish: { i64: "5" } };
  assert.deepEqual(Dish.fromJson(json), Dish.create({ s: "a", garnish: { i64: 5n } }));
  assert.deepEqual(json, { s: "a", garnish: { i64: "5" } });
  assert.throws(() => Dish.fromJson({ s: 1 }), JsonError);
});

test("times are RFC 3339 with any zone, durations seconds", () => {
  const time = (text: string) => Timestamp.fromJson(text);
  assert.deepEqual(time("1970-01-01T00:00:00Z"), { seconds: 0n, nanos: 0 });
  assert.deepEqual(time("1969-12-31T23:59:59.5Z"), { seconds: -1n, nanos: 500_000_000 });
  assert.deepEqual(time("2000-02-29T01:30:00.000000001+01:30"), { seconds: 951_782_400n, nanos: 1 });
  assert.deepEqual(time("1969-12-31T16:00:00-08:00"), { seconds: 0n, nanos: 0 });
  for (const wrong of [
    "1970-01-01",
    "1970-01-01T00:00:00",
    "1970-01-01t00:00:00Z",
    "1970-01-01T00:00:00z",
    "1970-13-01T00:00:00Z",
    "1970-02-29T00:00:00Z",
    "1970-01-01T24:00:00Z",
    "1970-01-01T00:60:00Z",
    "1970-01-01T00:00:00.Z",
    "1970-01-01T00:00:00.0000000001Z",
    "0000-12-31T23:59:59Z",
    "0001-01-01T00:00:00+00:01",
    "10000-01-01T00:00:00Z",
  ]) {
    assert.throws(() => time(wrong), { code: "invalid_value" }, wrong);
  }
  assert.deepEqual(Duration.fromJson("-1.5s"), { seconds: -1n, nanos: -500_000_000 });
  assert.deepEqual(Duration.fromJson("-0.5s"), { seconds: 0n, nanos: -500_000_000 });
  for (const wrong of ["1", "s", "1.s", "315576000001s", "1.0000000001s", "+1s"]) {
    assert.throws(() => Duration.fromJson(wrong), { code: "invalid_value" }, wrong);
  }
});

test("field masks, wrappers and Value are read from what they stand for", () => {
  assert.deepEqual(FieldMask.fromJson("user.displayName,photo").paths, ["user.display_name", "photo"]);
  assert.deepEqual(FieldMask.fromJson("").paths, []);
  for (const wrong of ["display_name", "a,,b", ",", "a,"]) {
    assert.throws(() => FieldMask.fromJson(wrong), { code: "invalid_value" }, wrong);
  }
  assert.equal(BoolValue.fromJson(true).value, true);
  for (const json of [null, true, 1.5, "a", [1, null, [{}]], { a: { b: null } }]) {
    assert.deepEqual(valueToJson(Value.fromJson(json)), json);
    assert.deepEqual(valueToJson(Value.fromJsonString(long(JSON.stringify(json)))), json);
  }
  assert.throws(() => Value.fromJsonString("1e999"), { code: "invalid_value" });
});

test("an Any is read by the type it names, wherever the name stands", () => {
  const registry = new Registry(kitchenProto, Duration, Any);
  const any = Any.fromJsonString('{"s":"soup","@type":"type.googleapis.com/kitchen.Dish","i32":1}', {
    registry,
  });
  assert.deepEqual(anyUnpack(any, Dish), Dish.create({ s: "soup", i32: 1 }));
  const duration = Any.fromJsonString(
    '{"value":"1.5s","@type":"type.googleapis.com/google.protobuf.Duration"}',
    { registry },
  );
  assert.deepEqual(anyUnpack(duration, Duration), { seconds: 1n, nanos: 500_000_000 });
  assert.deepEqual(Any.fromJsonString("{}"), Any.create());
  const wrong: [string, JsonErrorCode][] = [
    ['{"s":"soup"}', "invalid_value"],
    ['{"@type":""}', "invalid_value"],
    ['{"@type":"kitchen.Dish"}', "invalid_value"],
    ['{"@type":"x/kitchen.Nonsense"}', "unknown_type"],
    ['{"@type":"x/kitchen.Dish","@type":"x/kitchen.Dish"}', "duplicate_field"],
    ['{"@type":"x/kitchen.Dish","value":{}}', "unknown_field"],
    ['{"@type":"x/google.protobuf.Duration"}', "invalid_value"],
    ['{"@type":"x/google.protobuf.Duration","value":"1s","other":1}', "unknown_field"],
  ];
  for (const [text, code] of wrong)
    assert.throws(() => Any.fromJsonString(text, { registry }), { code }, text);
  assert.throws(() => Any.fromJsonString('{"@type":"x/kitchen.Dish"}'), {
    code: "unknown_type",
    message: /needs a registry/,
  });
});

test("extensions are read by their full names, if the registry knows them", () => {
  const registry = new Registry(legacyProto);
  const text = `{"plate":"W 1","[legacy.owner]":{"name":"Ada"},"[legacy.services]":["1",2],
    "[legacy.trim]":"COLOUR_RED","[legacy.Scope.nick_name]":"Bug"}`;
  const car = Car.fromJsonString(text, { registry });
  assert.equal(getExtension(car, owner)?.name, "Ada");
  assert.deepEqual(getExtension(car, services), [1n, 2n]);
  assert.equal(getExtension(car, trim), 1);
  assert.equal(getExtension(car, Scope_nickName), "Bug");
  assert.deepEqual(Car.fromJsonString(Car.toJsonString(car, { registry }), { registry }), car);
  assert.throws(() => Car.fromJsonString(text), { code: "unknown_field" });
  assert.throws(
    () => Car.fromJsonString('{"plate":"W 1","[legacy.year]":1,"[legacy.year]":2}', { registry }),
    { code: "duplicate_field" },
  );
});
