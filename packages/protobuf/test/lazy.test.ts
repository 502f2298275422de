import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DecodeError, dynamicType, unknownFields } from "@weft/protobuf";
import fc from "fast-check";
import { Eager, Lazy, Payload } from "./gen/lazy.ts";
import { randomFrom, randomMessage } from "./random-message.ts";

const payload = Payload.create({ s: "heavy", numbers: [1, 2, 3], byName: { a: { d: 0.5 } } });

/** Bytes of a message with the payload in field `number`, which is not the order or the form that would be written. */
function oddly(number: number): Uint8Array {
  // i64 = 5 in two bytes, then s = "x": an encoder would put s, with the higher number, last but 5 in one byte.
  return Uint8Array.of((number << 3) | 2, 6, 0x3a, 1, 0x78, 0x18, 0x85, 0, 8, 7);
}

function isUnread(message: object, name: string): boolean {
  return Object.getOwnPropertyDescriptor(message, name)?.get !== undefined;
}

describe("a lazy field", () => {
  it("goes out as it came when nobody has read it", () => {
    for (const number of [2, 3]) {
      const message = Lazy.decode(oddly(number));
      message.id = 9n;
      assert.deepEqual([...Lazy.encode(message)], [8, 9, ...oddly(number).subarray(0, 8)]);
    }
  });

  it("is written anew when it has been read, with what was changed in it", () => {
    const message = Lazy.decode(oddly(2));
    message.payload!.b = true;
    assert.deepEqual(Lazy.decode(Lazy.encode(message)).payload, Payload.create({ s: "x", i64: 5, b: true }));
    assert.equal(message.payload, message.payload);
  });

  it("can be set, unset and deleted without being read", () => {
    const bytes = Lazy.encode({ id: 1, payload, unverified: payload });
    const message = Lazy.decode(bytes);
    message.payload = Payload.create({ s: "light" });
    message.unverified = undefined;
    assert.deepEqual(Lazy.encode(message), Lazy.encode({ id: 1, payload: { s: "light" } }));
    const other = Lazy.decode(bytes);
    delete other.payload;
    assert.ok(!("payload" in other));
    assert.deepEqual(Lazy.encode(other), Lazy.encode({ id: 1, unverified: payload }));
  });

  it("is a property like others to whatever looks at the message", () => {
    const lazy = () => Lazy.decode(Lazy.encode({ payload }));
    const eager = Lazy.create({ payload });
    assert.deepEqual(lazy(), eager);
    assert.deepEqual({ ...lazy() }, eager);
    assert.deepEqual(structuredClone(lazy()), eager);
    assert.deepEqual(Object.keys(lazy()).sort(), Object.keys(eager).sort());
    assert.deepEqual(Object.getOwnPropertyNames({ ...lazy() }).sort(), Object.keys(eager).sort());
    const { payload: taken, ...rest } = lazy();
    assert.deepEqual(taken, payload);
    assert.equal(Lazy.encode(rest).length, 0);
    const proxied = new Proxy(lazy(), {});
    assert.deepEqual(proxied.payload, payload);
    assert.deepEqual(Lazy.encode(proxied), Lazy.encode(eager));
    assert.deepEqual(Object.freeze(lazy()).payload, payload);
  });

  it("is not there when it did not come", () => {
    const message = Lazy.decode(new Uint8Array());
    assert.equal(message.payload, undefined);
    assert.deepEqual(message, Lazy.create());
  });

  it("is both of its occurrences, merged", () => {
    const twice = (number: number) => {
      const parts = [
        { numbers: [1], inner: { d: 1 } },
        { numbers: [2], inner: { f: 2 } },
      ].map((init) => Payload.encode(init));
      return Uint8Array.from(parts.flatMap((part) => [(number << 3) | 2, part.length, ...part]));
    };
    const merged = Payload.create({ numbers: [1, 2], inner: { d: 1, f: 2 } });
    assert.deepEqual(Lazy.decode(twice(2)).payload, merged);
    assert.deepEqual(Lazy.decode(twice(3)).unverified, merged);
    const target = Lazy.decode(twice(2));
    assert.deepEqual(Lazy.merge(target, twice(2)).payload?.numbers, [1, 2, 1, 2]);
    assert.equal(Lazy.merge(Lazy.decode(twice(3)), Uint8Array.of(8, 1)).unverified?.numbers.length, 2);
  });

  it("is cloned without being read, and the clone is another message", () => {
    const message = Lazy.decode(oddly(2));
    const copy = Lazy.clone(message);
    assert.ok(isUnread(copy, "payload"));
    assert.deepEqual(Lazy.encode(copy), Lazy.encode(message));
    copy.payload!.s = "changed";
    assert.equal(message.payload?.s, "x");
    assert.ok(Lazy.equals(message, Lazy.decode(oddly(2))));
    assert.ok(!Lazy.equals(message, copy));
  });

  it("keeps the fields that its schema does not have", () => {
    const bytes = Uint8Array.of(18, 3, 0xf8, 0x3f, 1);
    const message = Lazy.decode(bytes);
    assert.deepEqual(message.payload?.[unknownFields as never], Uint8Array.of(0xf8, 0x3f, 1));
    assert.deepEqual(Lazy.encode(message), bytes);
  });

  it("is checked by decode, and the error is the same as of a field that is not lazy", () => {
    const faults: [string, number[]][] = [
      ["truncated", [8, 7, 18, 2, 0x3a, 5]],
      ["invalid_utf8", [8, 7, 18, 3, 0x3a, 1, 0xff]],
      ["invalid_varint", [8, 7, 18, 12, 0x18, ...Array.from({ length: 11 }, () => 0xff)]],
      ["out_of_range", [8, 7, 18, 10, 0x20, ...Array.from({ length: 8 }, () => 0xff), 0x7f]],
      ["missing_required", [8, 7, 50, 2, 0x12, 0]],
      ["invalid_group", [8, 7, 18, 2, 0x93, 0x01]],
      ["truncated", [8, 7, 18, 2, 0x52, 1, 0x80]],
    ];
    for (const [code, bytes] of faults) {
      const errors = [Lazy, Eager].map((type) => {
        try {
          return type.decode(Uint8Array.from(bytes));
        } catch (error) {
          return error;
        }
      });
      assert.ok(errors[0] instanceof DecodeError);
      assert.equal(errors[0].code, code);
      assert.deepEqual(errors[0], errors[1]);
    }
  });

  it("is checked when it is read, if it is unverified_lazy, and says where in the outermost message it is wrong", () => {
    const bytes = Uint8Array.of(8, 7, 26, 3, 0x3a, 1, 0xff);
    const message = Lazy.decode(bytes);
    assert.equal(message.id, 7n);
    assert.deepEqual(Lazy.encode(message), bytes);
    for (let times = 0; times < 2; times++) {
      assert.throws(() => message.unverified, { code: "invalid_utf8", offset: 6 });
    }
    assert.throws(() => Lazy.toJsonString(message), DecodeError);
    assert.throws(() => Lazy.merge(message, Uint8Array.of(8, 9)), DecodeError);
    assert.equal(message.id, 7n);
    message.unverified = undefined;
    assert.deepEqual(Lazy.encode(message), Uint8Array.of(8, 7));
  });

  it("counts its levels of nesting with those around it", () => {
    const wrap = (bytes: Uint8Array): Uint8Array => Uint8Array.of(42, ...varint(bytes.length), ...bytes);
    const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, value >> 7]);
    const chain = (levels: number): Uint8Array => {
      let bytes: Uint8Array = Uint8Array.of(8, 1);
      for (let level = 0; level < levels; level++) bytes = wrap(bytes);
      return bytes;
    };
    let depth = 0;
    for (let at: Lazy | undefined = Lazy.decode(chain(100)); at !== undefined; at = at.next) depth++;
    assert.equal(depth, 101);
    for (const type of [Lazy, Eager]) {
      assert.throws(() => type.decode(chain(101)), { code: "recursion_limit" });
    }
  });

  it("keeps no view of the bytes it was read from", () => {
    const bytes = oddly(2);
    const message = Lazy.decode(bytes);
    bytes.fill(0xff);
    assert.equal(message.payload?.s, "x");
  });
});

describe("lazy and eager types", () => {
  const Dynamic = dynamicType(Lazy.descriptor);

  it("agree on everything", () => {
    for (let seed = 1; seed < 400; seed++) {
      const bytes = Eager.encode(randomMessage(Eager.descriptor, randomFrom(seed)) as never);
      const eager = Eager.decode(bytes);
      const other = Eager.encode(randomMessage(Eager.descriptor, randomFrom(seed + 1000)) as never);
      const lazy = () => Lazy.decode(bytes);
      assert.deepEqual(Lazy.encode(lazy()), bytes);
      assert.deepEqual(lazy(), eager);
      assert.deepEqual(Lazy.clone(lazy()), eager);
      assert.deepEqual(Lazy.create(lazy()), eager);
      assert.deepEqual(Lazy.encode(Lazy.create(lazy())), bytes);
      assert.deepEqual(Lazy.merge(lazy(), other), Eager.merge(Eager.decode(bytes), other));
      assert.ok(Lazy.equals(lazy(), Lazy.create(eager as never)));
      assert.equal(Lazy.equals(lazy(), Lazy.decode(other)), Eager.equals(eager, Eager.decode(other)));
      assert.equal(Lazy.toJsonString(lazy()), Eager.toJsonString(eager));
      assert.equal(JSON.stringify(Lazy.toJson(lazy())), JSON.stringify(Eager.toJson(eager)));
      assert.equal(Lazy.toText(lazy()), Eager.toText(eager));
      assert.deepEqual(Dynamic.decode(bytes), eager);
    }
  });

  it("refuse the same bytes", () => {
    const outcome = (type: { decode(bytes: Uint8Array): object }, bytes: Uint8Array): unknown => {
      try {
        // Reads what is lazy, all of it.
        return structuredClone(type.decode(bytes));
      } catch (error) {
        assert.ok(error instanceof DecodeError);
        return "refused";
      }
    };
    fc.assert(
      fc.property(
        fc.integer(),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }),
        fc.option(fc.nat()),
        (seed, changes, cut) => {
          const bytes = Eager.encode(randomMessage(Eager.descriptor, randomFrom(seed)) as never);
          if (bytes.length === 0) return;
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          const damaged = cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
          assert.deepEqual(outcome(Lazy, damaged), outcome(Eager, damaged));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
