import assert from "node:assert/strict";
import { test } from "node:test";
import {
  getExtension,
  Registry,
  setExtension,
  TextError,
  type TextErrorCode,
  type TextReadOptions,
} from "@weft/protobuf";
import { FileDescriptorProto } from "@weft/protobuf/descriptor";
import { Any, anyPack, anyUnpack, Duration } from "@weft/protobuf/wkt";
import fc from "fast-check";
import { type AnyType, dynamic, generated, testBoth, typeNamed } from "./both-types.ts";
import { Dish, kitchenProto, Nothing } from "./gen/kitchen.ts";
import { Car, legacyProto, owner, Scope_nickName, services, year } from "./gen/legacy.ts";
import { randomFrom, randomMessage } from "./random-message.ts";

function reads(type: AnyType, text: string, init: object, options?: TextReadOptions): void {
  assert.deepEqual(type.fromText(text, options), type.create(init), text);
}

function refuses(type: AnyType, text: string, code: TextErrorCode): void {
  assert.throws(
    () => type.fromText(text),
    (error) => error instanceof TextError && error.code === code,
    `${text} must be refused as ${code}`,
  );
}

testBoth("what its field cannot hold, and what is too deep or not complete, has no text", (type) => {
  const Dish = type("kitchen.Dish");
  const refused = { name: "EncodeError", code: "invalid_value" };
  const wrong = [{ i64: 2n ** 63n }, { u64: -1n }, { i32: 1.5 }, { u32: -1 }, { doneness: Number.NaN }];
  for (const init of wrong) assert.throws(() => Dish.toText({ ...Dish.create(), ...init }), refused);
  const endless = Dish.create();
  endless.garnish = endless;
  assert.throws(() => Dish.toText(endless), { name: "EncodeError", code: "recursion_limit" });
  assert.throws(() => Dish.toText({ ...Dish.create(), garnish: null }), refused);
  const edges = Dish.create({
    i64: -(2n ** 63n),
    u64: 2n ** 64n - 1n,
    i32: -(2 ** 31),
    u32: 2 ** 32 - 1,
    b: true,
  });
  assert.deepEqual(Dish.fromText(Dish.toText(edges)), edges);
});

testBoth("integers are decimal, octal or hexadecimal, with a sign that may stand apart", (type) => {
  const Dish = type("kitchen.Dish");
  reads(Dish, "i32: 10 u32: 0x10 s32: - # so\n 010 i64: -0x8000000000000000", {
    i32: 10,
    u32: 16,
    s32: -8,
    i64: -(2n ** 63n),
  });
  reads(Dish, "u64: 18446744073709551615", { u64: 2n ** 64n - 1n });
  for (const wrong of [
    "2147483648",
    "-2147483649",
    "1.0",
    "1f",
    "0x",
    "08",
    "1a",
    '"1"',
    "one",
    "+1",
    "--1",
  ]) {
    assert.throws(() => Dish.fromText(`i32: ${wrong}`), TextError, wrong);
  }
  refuses(Dish, "u32: -1", "invalid_value");
  refuses(Dish, "u32: -0", "invalid_value");
  refuses(Dish, "u64: - 0", "invalid_value");
  refuses(Dish, "u64: 18446744073709551616", "invalid_value");
});

testBoth("floats have points, exponents, an f, and words", (type) => {
  const Lists = type("kitchen.Lists");
  const text = "d: [1, 1., .5, 1.5e3f, -2F, inf, -Infinity, 1e999, 5E-1]";
  const d = [
    1,
    1,
    0.5,
    1500,
    -2,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    0.5,
  ];
  reads(Lists, text, { d });
  reads(Lists, "f: nan f: 0.1", { f: [Number.NaN, Math.fround(0.1)] });
  for (const wrong of ["0x1", "012", "1e", ".", "infinite", '"1"']) {
    assert.throws(() => Lists.fromText(`d: ${wrong}`), TextError, wrong);
  }
});

testBoth("bools have several spellings", (type) => {
  const Lists = type("kitchen.Lists");
  reads(Lists, "b: [true, True, t, 1, 0x1, false, False, f, 0, 00]", {
    b: [true, true, true, true, true, false, false, false, false, false],
  });
  for (const wrong of ["TRUE", "2", "yes", "constructor"]) refuses(Lists, `b: ${wrong}`, "invalid_value");
});

testBoth("strings have both quotes, escapes, and go on in the next literal", (type) => {
  const Dish = type("kitchen.Dish");
  reads(Dish, `s: 'a"' "b'" # comment\n "\\n\\t\\\\\\'\\"\\?"`, { s: "a\"b'\n\t\\'\"?" });
  reads(Dish, 's: "\\303\\251 \\xc3\\xa9 \\u00e9 \\U0001F389 é"', { s: "é é é 🎉 é" });
  reads(Dish, 'raw: "\\377\\x0"', { raw: Uint8Array.of(255, 0) });
  refuses(Dish, 's: "\\377"', "invalid_value");
  for (const wrong of ["\\8", "\\x", "\\u12", "\\U00110000", "\\ud83c\\udf89", "\\400", "\\q"]) {
    refuses(Dish, `s: "${wrong}"`, "invalid_text");
  }
  refuses(Dish, 's: "open', "invalid_text");
  refuses(Dish, 's: "\0"', "invalid_text");
  refuses(Dish, 's: "two\nlines"', "invalid_text");
  refuses(Dish, "s: bare", "invalid_value");
});

testBoth("enums are read by name and number, closed ones by those they have", (type) => {
  reads(type("kitchen.Lists"), "doneness: [DONENESS_RARE, 2, -1, 77]", { doneness: [1, 2, -1, 77] });
  refuses(type("legacy.Car"), 'plate: "x" colour: 3', "unknown_enum_value");
  assert.throws(() => type("kitchen.Dish").fromText("doneness: DONENESS_RAER"), {
    code: "unknown_enum_value",
    hint: "did you mean DONENESS_RARE?",
  });
  assert.throws(() => type("kitchen.Dish").fromText("doneness: rare"), {
    hint: "did you mean DONENESS_RARE?",
  });
});

testBoth(
  "messages stand in braces or angle brackets, with or without a colon, separated by what one likes",
  (type) => {
    const Dish = type("kitchen.Dish");
    reads(Dish, "garnish { s: 'a'; garnish: <i32: 1,> }, b: true;", {
      garnish: { s: "a", garnish: { i32: 1 } },
      b: true,
    });
    reads(type("kitchen.Lists"), "dishes [{ i32: 1 }, < i32: 2 >] dishes { i32: 3 } s: [] dishes: []", {
      dishes: [{ i32: 1 }, { i32: 2 }, { i32: 3 }],
    });
    for (const wrong of [
      "garnish {",
      "garnish { >",
      "garnish }",
      "garnish: 1",
      "i32 1",
      "i32: [1]",
      "s: 'a',,",
      "dishes [{},]",
      "1: 2",
    ]) {
      assert.throws(() => Dish.fromText(wrong), TextError, wrong);
    }
  },
);

testBoth("maps are entries of key and value, of which each may be missing", (type) => {
  reads(
    type("kitchen.Maps"),
    'string_string { key: "a" value: "b" } string_string: [{ value: "c" }, { key: "d" }] int32_int32 { key: -1 value: 2 } string_dish { key: "x" }',
    {
      stringString: [
        ["a", "b"],
        ["", "c"],
        ["d", ""],
      ],
      int32Int32: [[-1, 2]],
      stringDish: [["x", {}]],
    },
  );
});

testBoth("a group is known by the name of its message", (type) => {
  const car = { plate: "x", wheel: [{ size: 1, valve: { open: true } }], engine: { cylinders: 8 } };
  reads(type("legacy.Car"), 'plate: "x" Wheel { size: 1 Valve { open: true } } Engine { cylinders: 8 }', car);
  assert.match(type("legacy.Car").toText(type("legacy.Car").create(car)), /^Wheel \{$/m);
});

testBoth("what comes twice is refused: fields that hold one value, and members of a oneof", (type) => {
  const Dish = type("kitchen.Dish");
  refuses(Dish, "i32: 1 i32: 1", "duplicate_field");
  refuses(Dish, "garnish {} garnish {}", "duplicate_field");
  refuses(Dish, "side_name: 'a' side_number: 1", "duplicate_field");
});

testBoth("a required field must be there", (type) => {
  refuses(type("legacy.Car"), "doors: 2", "missing_required");
  refuses(type("legacy.Owner"), "car {}", "missing_required");
});

testBoth("an error says where it is and what may have been meant", (type) => {
  const Dish = type("kitchen.Dish");
  assert.throws(() => Dish.fromText("i32: 1\n  garnsh {}"), {
    name: "TextError",
    code: "unknown_field",
    line: 2,
    column: 3,
    message: "2:3: kitchen.Dish has no field garnsh; did you mean garnish?",
  });
  assert.throws(() => Dish.fromText("quite_something_else: 1"), { hint: undefined });
  assert.throws(() => Dish.fromText("i32: "), { message: /1:6: .*the end of the text/ });
  assert.throws(() => Dish.fromText('i32: "8"'), { message: /^1:6: .*, which "8" is not$/ });
  assert.throws(() => Dish.fromText("i32: '8'"), { message: /, which '8' is not$/ });
});

testBoth("nesting is limited", (type) => {
  const Dish = type("kitchen.Dish");
  const nested = (levels: number) => `${"garnish{".repeat(levels)}${"}".repeat(levels)}`;
  assert.equal(
    Dish.toText(Dish.fromText(nested(100)), { singleLine: true }).replaceAll(" ", ""),
    nested(100),
  );
  refuses(Dish, nested(101), "recursion_limit");
  refuses(Dish, "garnish{".repeat(100_000), "recursion_limit");
});

test("names that the schema reserves are passed over with their values", () => {
  // A FileDescriptorProto: message Kept { reserved "gone"; optional int32 here = 1; }
  const file = FileDescriptorProto.encode({
    name: "kept.proto",
    messageType: [
      {
        name: "Kept",
        reservedName: ["gone"],
        field: [{ name: "here", number: 1, type: 5, label: 1, jsonName: "here" }],
      },
    ],
  });
  const Kept = typeNamed(Registry.fromFileDescriptors([file]), "Kept");
  reads(Kept, 'gone: 1 gone: -1.5f gone: "a" "b" gone { x: [1, {}] [a.b]: y } gone: [z, < >] here: 2', {
    here: 2,
  });
  assert.throws(() => Kept.fromText("gone:"), { code: "invalid_text" });
  assert.throws(() => Kept.fromText("gone { 1 }"), { code: "invalid_text" });
});

test("an Any is written open, and read so, if the registry knows what it holds", () => {
  const registry = new Registry(kitchenProto, Duration, Any);
  const any = anyPack(Dish, { s: "soup", garnish: { i32: 1 } });
  const text = '[type.googleapis.com/kitchen.Dish] { s: "soup" garnish { i32: 1 } }';
  assert.equal(Any.toText(any, { registry, singleLine: true }), text);
  assert.deepEqual(Any.fromText(text, { registry }), any);
  assert.deepEqual(Any.fromText(Any.toText(any)), any);
  assert.equal(
    anyUnpack(
      Any.fromText("[ a.b / # here\n google.protobuf.Duration ] : <seconds: 5>", { registry }),
      Duration,
    )?.seconds,
    5n,
  );
  assert.throws(() => Any.fromText("[x/unknown.Type] {}", { registry }), { code: "unknown_type" });
  assert.throws(() => Any.fromText("[x/kitchen.Dish] {} value: ''", { registry }), TextError);
  assert.throws(() => Any.fromText("type_url: '' [x/kitchen.Dish] {}", { registry }), {
    code: "duplicate_field",
  });
  assert.throws(() => Dish.fromText("[x/kitchen.Dish] {}", { registry }), { code: "invalid_text" });
});

test("extensions stand by their full names in brackets", () => {
  const registry = new Registry(legacyProto);
  const car = Car.create({ plate: "x" });
  setExtension(car, year, 1999);
  setExtension(car, services, [1n, 2n]);
  setExtension(car, Scope_nickName, "Bug");
  setExtension(car, owner, { name: "Ada", car: undefined });
  const text = Car.toText(car, { registry });
  assert.equal(
    text,
    'plate: "x"\n[legacy.year]: 1999\n[legacy.services]: 1\n[legacy.services]: 2\n[legacy.Scope.nick_name]: "Bug"\n[legacy.owner] {\n  name: "Ada"\n}\n',
  );
  const again = Car.fromText(text, { registry });
  assert.deepEqual(getExtension(again, services), [1n, 2n]);
  assert.deepEqual(again, car);
  assert.throws(() => Car.fromText('plate: "x" [legacy.unknown]: 1', { registry }), {
    code: "unknown_field",
  });
});

test("fields that the schema does not have are written by their numbers, when asked for", () => {
  const bytes = Dish.encode({ i32: 150, d: 1, x32: 7, s: "text", garnish: { i32: 1 } });
  const message = Nothing.decode(bytes);
  assert.equal(Nothing.toText(message), "");
  assert.equal(
    Nothing.toText(message, { printUnknownFields: true }),
    '1: 0x3ff0000000000000\n5: 150\n7: 0x00000007\n9: "text"\n17 {\n  5: 1\n}\n',
  );
  const group = Nothing.decode(Uint8Array.of(0x0b, 0x10, 0x01, 0x0c));
  assert.equal(Nothing.toText(group, { printUnknownFields: true, singleLine: true }), "1 { 2: 1 }");
});

test("strings are written so that they can be read and printed", () => {
  const text = Dish.toText(Dish.create({ s: 'é🎉\n"\\\u0000\u0085', raw: Uint8Array.of(0, 65, 255) }));
  assert.equal(text, 's: "é🎉\\n\\"\\\\\\000\\u0085"\nraw: "\\000A\\377"\n');
});

const typeNames = [
  "kitchen.Dish",
  "kitchen.Lists",
  "kitchen.Arrays",
  "kitchen.Maps",
  "kitchen.Integers",
  "legacy.Car",
  "legacy.Owner",
  "modern.Settings",
  "names.Map",
];

test("whatever is written as text is read as the same message, by generated and dynamic types alike", () => {
  fc.assert(
    fc.property(fc.constantFrom(...typeNames), fc.integer(), (typeName, seed) => {
      const Generated = typeNamed(generated, typeName);
      const Dynamic = typeNamed(dynamic, typeName);
      const message = Generated.create(randomMessage(Generated.descriptor, randomFrom(seed)));
      const text = Generated.toText(message);
      assert.ok(Generated.equals(Generated.fromText(text), message), text);
      assert.equal(Dynamic.toText(Dynamic.fromText(text)), text);
      assert.ok(
        Generated.equals(Generated.fromText(Generated.toText(message, { singleLine: true })), message),
      );
    }),
    { numRuns: 400 },
  );
});

test("damaged text is either read or a TextError", () => {
  const pieces = [
    '"',
    "{",
    "}",
    "[",
    "]",
    "<",
    ">",
    ":",
    ",",
    ";",
    "#",
    "\n",
    "i32",
    "-",
    "0x",
    ".",
    "\\",
    "[a/b.C]",
    "inf",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...typeNames), fc.integer(), (typeName, seed) => {
      const Type = typeNamed(generated, typeName);
      const random = randomFrom(seed);
      let text = Type.toText(Type.create(randomMessage(Type.descriptor, random, 2)));
      for (let i = random(3); i >= 0; i--) {
        const at = random(text.length + 1);
        text = text.slice(0, at) + pieces[random(pieces.length)]! + text.slice(at + random(3));
      }
      try {
        Type.fromText(text);
      } catch (error) {
        assert.ok(error instanceof TextError, String(error));
      }
    }),
    { numRuns: 3000 },
  );
});
