import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  clearExtension,
  DecodeError,
  EncodeError,
  getExtension,
  hasExtension,
  setExtension,
} from "@weft/protobuf";
import {
  Car,
  Colour,
  Owner,
  owner,
  Part,
  Scope_nickName,
  services,
  stickers,
  Twins,
  trim,
  year,
} from "./gen/legacy.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text.replaceAll(" ", ""), "hex"));
const plate = "0a0161";

describe("required fields", () => {
  it("must be there to be written and read", () => {
    assert.throws(
      () => Car.encode({}),
      (error) =>
        error instanceof EncodeError &&
        error.code === "missing_required" &&
        /legacy\.Car\.plate/.test(error.message),
    );
    assert.throws(
      () => Car.decode(new Uint8Array(0)),
      (error) => error instanceof DecodeError && error.code === "missing_required",
    );
    assert.equal(Car.decode(bytesOf(plate)).plate, "a");
  });

  it("must be there in nested messages too", () => {
    assert.throws(() => Owner.encode({ car: {} }), EncodeError);
    assert.throws(() => Owner.decode(bytesOf("1200")), DecodeError);
    assert.throws(() => Car.decode(bytesOf(`${plate} 63 64`)), DecodeError);
  });

  it("are written though they have their zero", () => {
    assert.equal(hex(Car.encode(Car.create())), "0a00");
  });
});

describe("optional fields", () => {
  it("are undefined until set, and written when they have their default", () => {
    const car = Car.create({ plate: "a" });
    assert.equal(car.doors, undefined);
    assert.equal(hex(Car.encode({ plate: "a", doors: 4 })), `${plate}1004`);
    assert.equal(hex(Car.encode({ plate: "a", doors: 0 })), `${plate}1000`);
  });

  it("have their defaults in the descriptor", () => {
    assert.deepEqual(
      Car.descriptor.fields.slice(1, 7).map(({ defaultText }) => defaultText),
      ["4", "COLOUR_GREEN", 'vroom "é" */', "\\001\\377?", "inf", "-9007199254740993"],
    );
  });
});

describe("closed enums", () => {
  it("put numbers they do not have among the unknown fields", () => {
    const bytes = bytesOf(`${plate} 1863 1802 4001 4063 4005`);
    const car = Car.decode(bytes);
    assert.equal(car.colour, Colour.GREEN);
    assert.deepEqual(car.stripes, [Colour.RED, Colour.BLUE]);
    assert.equal(hex(Car.encode(car)), `${plate}18024001400518634063`);
  });

  it("take them out of packed lists", () => {
    const car = Car.decode(bytesOf(`${plate} 4a04 0163 0580 4a01 01`.replace("0580", "0503")));
    assert.deepEqual(car.dots, [Colour.RED, Colour.BLUE, Colour.RED]);
    assert.equal(hex(Car.encode(car)), `${plate}4a0301050148634803`);
  });

  it("refuse a packed list whose last value reaches beyond it", () => {
    assert.throws(() => Car.decode(bytesOf(`${plate} 4a01 8501`)), DecodeError);
  });

  it("put a map's whole entry aside", () => {
    const car = Car.decode(bytesOf(`${plate} 5205 0a0161 1001 5205 0a0162 1009`));
    assert.deepEqual([...car.parts], [["a", Part.DOOR]]);
    assert.equal(hex(Car.encode(car)), `${plate}52050a0161100152050a01621009`);
  });

  it("leave a oneof alone", () => {
    const car = Car.decode(bytesOf(`${plate} 720172 6863`));
    assert.deepEqual(car.extra, { case: "radio", value: "r" });
  });
});

describe("groups", () => {
  it("come back, nested and repeated", () => {
    const car = Car.create({
      plate: "a",
      wheel: [{ size: 1, valve: { open: true } }, {}],
      engine: { cylinders: 6 },
    });
    const bytes = Car.encode(car);
    assert.equal(hex(bytes), `${plate}5b08011308011 45c5b5c6308066 4`.replaceAll(" ", ""));
    assert.deepEqual(Car.decode(bytes), car);
  });

  it("merge when they come twice", () => {
    const car = Car.decode(bytesOf(`${plate} 63 0801 64 63 0802 64`));
    assert.deepEqual(car.engine, { cylinders: 2 });
  });

  it("are refused when they do not end, or end as another", () => {
    for (const text of ["5b", "5b0801", "5b080164", "5b1308015c", "5b0a055c", "5c"]) {
      assert.throws(() => Car.decode(bytesOf(plate + text)), DecodeError, text);
    }
  });
});

describe("extensions", () => {
  it("are got, set, seen and cleared", () => {
    const car = Car.create({ plate: "a" });
    assert.equal(getExtension(car, year), undefined);
    setExtension(car, year, 1999);
    setExtension(car, services, [1n, -1n]);
    setExtension(car, trim, Colour.BLUE);
    setExtension(car, stickers, ["x", "y"]);
    setExtension(car, Scope_nickName, "Herbie");
    setExtension(car, owner, Owner.create({ name: "o", car }));
    const read = Car.decode(Car.encode(car));
    assert.equal(getExtension(read, year), 1999);
    assert.deepEqual(getExtension(read, services), [1n, -1n]);
    assert.equal(getExtension(read, trim), Colour.BLUE);
    assert.deepEqual(getExtension(read, stickers), ["x", "y"]);
    assert.equal(getExtension(read, Scope_nickName), "Herbie");
    assert.equal(getExtension(read, owner)?.car?.plate, "a");
    assert.equal(hasExtension(read, year), true);
    clearExtension(read, year);
    assert.equal(hasExtension(read, year), false);
    assert.equal(getExtension(read, trim), Colour.BLUE);
    setExtension(read, trim, Colour.RED);
    assert.equal(getExtension(read, trim), Colour.RED);
  });

  it("leave no trace when the last is cleared", () => {
    const car = Car.create({ plate: "a" });
    setExtension(car, year, 1);
    clearExtension(car, year);
    assert.deepEqual(Reflect.ownKeys(car), Object.keys(car));
  });

  it("have the bytes of a field", () => {
    const car = Car.create({ plate: "a" });
    setExtension(car, year, 5);
    setExtension(car, services, [1n, 2n]);
    assert.equal(hex(Car.encode(car)), `${plate}a00605b206020102`);
    assert.equal(year.descriptor.fullName, "legacy.year");
    assert.equal(Scope_nickName.typeName, "legacy.Scope.nick_name");
  });
});

describe("names that fall together in camelCase", () => {
  it("are told apart by the later one's number", () => {
    const twins = Twins.decode(Twins.encode({ fooBar: 1, fooBar$2: 2 }));
    assert.deepEqual(twins, { fooBar: 1, fooBar$2: 2 });
  });
});
