import assert from "node:assert/strict";
import { test } from "node:test";
import { JsonError, type JsonValue } from "@weft/protobuf";
import fc from "fast-check";
import { dynamic, generated, testBoth, typeNamed } from "./both-types.ts";
import { randomFrom, randomMessage } from "./random-message.ts";

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

testBoth(
  "whatever is written as JSON is read as the same message, by either way through the code",
  (type) => {
    fc.assert(
      fc.property(fc.constantFrom(...typeNames), fc.integer(), (typeName, seed) => {
        const Type = type(typeName);
        const message = Type.create(randomMessage(Type.descriptor, randomFrom(seed)));
        const text = Type.toJsonString(message);
        assert.ok(Type.equals(Type.fromJsonString(text), message), text);
        assert.deepEqual(
          Type.fromJsonString(text.padEnd(200)),
          Type.fromJsonString(JSON.stringify(JSON.parse(text), null, 1)),
        );
        assert.ok(Type.equals(Type.fromJson(Type.toJson(message)), message));
      }),
      { numRuns: 400 },
    );
  },
);

testBoth("the text of a message is that of its object", (type) => {
  fc.assert(
    fc.property(fc.constantFrom(...typeNames), fc.integer(), (typeName, seed) => {
      const Type = type(typeName);
      const message = Type.create(randomMessage(Type.descriptor, randomFrom(seed)));
      assert.deepEqual(
        JSON.parse(Type.toJsonString(message)),
        JSON.parse(JSON.stringify(Type.toJson(message))),
      );
    }),
    { numRuns: 400 },
  );
});

testBoth(
  "JSON with the names of the schema, numbers for enums and all defaults is the same message",
  (type) => {
    fc.assert(
      fc.property(fc.constantFrom(...typeNames), fc.integer(), (typeName, seed) => {
        const Type = type(typeName);
        const message = Type.create(randomMessage(Type.descriptor, randomFrom(seed)));
        const options = { useProtoFieldName: true, enumAsInteger: true, alwaysEmitImplicit: true };
        assert.ok(Type.equals(Type.fromJsonString(Type.toJsonString(message, options)), message));
      }),
      { numRuns: 200 },
    );
  },
);

test("generated and dynamic types write the same JSON", () => {
  fc.assert(
    fc.property(fc.constantFrom(...typeNames), fc.integer(), (typeName, seed) => {
      const Generated = typeNamed(generated, typeName);
      const Dynamic = typeNamed(dynamic, typeName);
      const bytes = Generated.encode(randomMessage(Generated.descriptor, randomFrom(seed)));
      assert.equal(
        Dynamic.toJsonString(Dynamic.decode(bytes)),
        Generated.toJsonString(Generated.decode(bytes)),
      );
    }),
    { numRuns: 300 },
  );
});

/** JSON that is nearly right: members, values and characters of valid text, changed. */
function damage(text: string, random: (limit: number) => number): string {
  const pieces = [
    '"',
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "null",
    "1",
    "-",
    "e",
    ".",
    "\\",
    '"s":1,',
    '"i32":"7",',
    " ",
    "\\u00e9",
    "\\ud800",
  ];
  let changed = text;
  for (let i = random(3); i >= 0; i--) {
    const at = random(changed.length + 1);
    changed =
      changed.slice(0, at) +
      (random(2) === 0 ? pieces[random(pieces.length)]! : "") +
      changed.slice(at + random(3));
  }
  // Text never has half of a surrogate pair that is not escaped.
  return changed.replace(/\p{Surrogate}/gu, "");
}

test("damaged JSON is either read, and then in the same way however long it is, or a JsonError", () => {
  const outcome = (read: () => unknown): unknown => {
    try {
      return read();
    } catch (error) {
      assert.ok(error instanceof JsonError, String(error));
      return error.code;
    }
  };
  fc.assert(
    fc.property(fc.constantFrom(...typeNames), fc.integer(), (typeName, seed) => {
      const Type = typeNamed(generated, typeName);
      const random = randomFrom(seed);
      const text = damage(Type.toJsonString(Type.create(randomMessage(Type.descriptor, random, 2))), random);
      for (const options of [{}, { ignoreUnknownFields: true }]) {
        const short = outcome(() => Type.fromJsonString(text, options));
        const long = outcome(() => Type.fromJsonString(text + " ".repeat(200), options));
        // White space before every colon leads past JSON.parse.
        const scanned = outcome(() =>
          Type.fromJsonString(`${text}${" ".repeat(200)}`.replace(/":/, '" :'), options),
        );
        assert.deepEqual(long, short, text);
        if (!text.includes('\\":')) assert.deepEqual(scanned, short, text);
      }
    }),
    { numRuns: 3000 },
  );
});

test("what is read is read by JSON.parse as well", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const Value = typeNamed(generated, "google.protobuf.Value");
      const parsed = JSON.parse(text, (_, value: JsonValue) => (Object.is(value, -0) ? 0 : value));
      assert.deepEqual(JSON.parse(Value.toJsonString(Value.fromJsonString(text))), parsed);
    }),
    { numRuns: 500 },
  );
});
