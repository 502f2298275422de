// Made by Weft from legacy.proto: changes here are lost.

import {
  type EmptyMessage,
  type Extension,
  type Int64Input,
  type MapInit,
  type MessageType,
  type ProtoFile,
  createList,
  createMap,
  endMessage,
  extension,
  int64ToBigint,
  mapEntries,
  message,
  missingRequired,
  protoFile,
  unknownFields,
  writeBool,
  writeBytes,
  writeDouble,
  writeInt32,
  writeInt64,
  writeString,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of legacy.proto. */
export const legacyProto: ProtoFile = /* @__PURE__ */ protoFile(
  "legacy.proto",
  "CgxsZWdhY3kucHJvdG8SBmxlZ2FjeSLuBAoDQ2FyEg0KBXBsYXRlGAEgAigJEhAKBWRvb3JzGAIgASgFOgE0EiwKBmNvbG91" +
    "chgDIAEoDjIOLmxlZ2FjeS5Db2xvdXI6DENPTE9VUl9HUkVFThIcCgVtb3R0bxgEIAEoCToNdnJvb20gIsOpIiAqLxIWCgNr" +
    "ZXkYBSABKAw6CVwwMDFcMzc3PxITCgZ3ZWlnaHQYBiABKAE6A2luZhIiCgdtaWxlYWdlGAcgASgDOhEtOTAwNzE5OTI1NDc0" +
    "MDk5MxIfCgdzdHJpcGVzGAggAygOMg4ubGVnYWN5LkNvbG91chIgCgRkb3RzGAkgAygOMg4ubGVnYWN5LkNvbG91ckICEAES" +
    "JQoFcGFydHMYCiADKAsyFi5sZWdhY3kuQ2FyLlBhcnRzRW50cnkSIAoFd2hlZWwYCyADKAoyES5sZWdhY3kuQ2FyLldoZWVs" +
    "EiIKBmVuZ2luZRgMIAEoCjISLmxlZ2FjeS5DYXIuRW5naW5lEh4KBHJvb2YYDSABKA4yDi5sZWdhY3kuQ29sb3VySAASDwoF" +
    "cmFkaW8YDiABKAlIABo6CgpQYXJ0c0VudHJ5EgsKA2tleRgBIAEoCRIbCgV2YWx1ZRgCIAEoDjIMLmxlZ2FjeS5QYXJ0OgI4" +
    "ARpUCgVXaGVlbBIMCgRzaXplGAEgASgFEiYKBXZhbHZlGAIgASgKMhcubGVnYWN5LkNhci5XaGVlbC5WYWx2ZRoVCgVWYWx2" +
    "ZRIMCgRvcGVuGAEgASgIGhsKBkVuZ2luZRIRCgljeWxpbmRlcnMYASACKAUqBQhkEMgBKgkI6AcQgICAgAJCBwoFZXh0cmEi" +
    "LwoFT3duZXISDAoEbmFtZRgBIAEoCRIYCgNjYXIYAiABKAsyCy5sZWdhY3kuQ2FyIjEKBVNjb3BlMigKCW5pY2tfbmFtZRIL" +
    "LmxlZ2FjeS5DYXIYaSABKAlSCG5pY2tOYW1lIjQKBVR3aW5zEhcKB2Zvb19iYXIYASABKAVSBmZvb0JhchIOCgZmb29CYXIY" +
    "AiABKAU6AlgBKjsKBkNvbG91chIOCgpDT0xPVVJfUkVEEAESEAoMQ09MT1VSX0dSRUVOEAISDwoLQ09MT1VSX0JMVUUQBSok" +
    "CgRQYXJ0Eg0KCVBBUlRfTk9ORRAAEg0KCVBBUlRfRE9PUhABOhkKBHllYXISCy5sZWdhY3kuQ2FyGGQgASgFOikKBW93bmVy" +
    "EgsubGVnYWN5LkNhchhlIAEoCzINLmxlZ2FjeS5Pd25lcjohCghzZXJ2aWNlcxILLmxlZ2FjeS5DYXIYZiADKANCAhABOikK" +
    "BHRyaW0SCy5sZWdhY3kuQ2FyGGcgASgOMg4ubGVnYWN5LkNvbG91cjodCghzdGlja2VycxILLmxlZ2FjeS5DYXIYaCADKAk=",
);

export const Colour = {
  RED: 1,
  GREEN: 2,
  BLUE: 5,
} as const;
export type Colour = (typeof Colour)[keyof typeof Colour];

export const Part = {
  NONE: 0,
  DOOR: 1,
} as const;
export type Part = (typeof Part)[keyof typeof Part];

export interface Car {
  plate: string;
  /** @default 4 */
  doors?: number | undefined;
  /** @default COLOUR_GREEN */
  colour?: Colour | undefined;
  /** @default vroom "é" *\/ */
  motto?: string | undefined;
  /** @default \001\377? */
  key?: Uint8Array | undefined;
  /** @default inf */
  weight?: number | undefined;
  /** @default -9007199254740993 */
  mileage?: bigint | undefined;
  stripes: Colour[];
  dots: Colour[];
  parts: Map<string, Part>;
  wheel: Car_Wheel[];
  engine?: Car_Engine | undefined;
  extra?:
    | { case: "roof"; value: Colour }
    | { case: "radio"; value: string }
    | undefined;
}

/** What a {@link Car} can be made from. */
export interface CarInit {
  plate?: string | undefined;
  doors?: number | undefined;
  colour?: Colour | undefined;
  motto?: string | undefined;
  key?: Uint8Array | undefined;
  weight?: number | undefined;
  mileage?: Int64Input | undefined;
  stripes?: readonly Colour[] | undefined;
  dots?: readonly Colour[] | undefined;
  parts?: MapInit<string, Part> | undefined;
  wheel?: readonly Car_WheelInit[] | undefined;
  engine?: Car_EngineInit | undefined;
  extra?:
    | { case: "roof"; value: Colour }
    | { case: "radio"; value: string }
    | undefined;
}

export const Car: MessageType<Car, CarInit> = /* @__PURE__ */ message<Car, CarInit>(
  legacyProto,
  "legacy.Car",
  {
    create: (init = {}) => ({
      plate: init.plate ?? "",
      doors: init.doors,
      colour: init.colour,
      motto: init.motto,
      key: init.key,
      weight: init.weight,
      mileage: init.mileage === undefined ? undefined : int64ToBigint(init.mileage),
      stripes: createList(init.stripes),
      dots: createList(init.dots),
      parts: createMap(init.parts),
      wheel: init.wheel?.map((v) => Car_Wheel.create(v)) ?? [],
      engine: init.engine && Car_Engine.create(init.engine),
      extra: init.extra,
    }),
    write(m, b, p) {
      if (m.plate === undefined) missingRequired("legacy.Car.plate");
      b[p++] = 10;
      p = writeString(b, p, m.plate);
      if (m.doors !== undefined) {
        b[p++] = 16;
        p = writeInt32(b, p, m.doors);
      }
      if (m.colour !== undefined) {
        b[p++] = 24;
        p = writeInt32(b, p, m.colour);
      }
      if (m.motto !== undefined) {
        b[p++] = 34;
        p = writeString(b, p, m.motto);
      }
      if (m.key !== undefined) {
        b[p++] = 42;
        p = writeBytes(b, p, m.key);
      }
      if (m.weight !== undefined) {
        b[p++] = 49;
        p = writeDouble(b, p, m.weight);
      }
      if (m.mileage !== undefined) {
        b[p++] = 56;
        p = writeInt64(b, p, m.mileage);
      }
      if (m.stripes) {
        for (let i = 0; i < m.stripes.length; i++) {
          b[p++] = 64;
          p = writeInt32(b, p, m.stripes[i]!);
        }
      }
      if (m.dots?.length) {
        b[p++] = 74;
        const start = p++;
        for (let i = 0; i < m.dots.length; i++) {
          p = writeInt32(b, p, m.dots[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.parts) {
        for (const [k, v] of mapEntries(m.parts)) {
          b[p++] = 82;
          const start = p++;
          b[p++] = 10;
          p = writeString(b, p, k);
          b[p++] = 16;
          p = writeInt32(b, p, v);
          p = endMessage(b, start, p);
        }
      }
      if (m.wheel) {
        for (let i = 0; i < m.wheel.length; i++) {
          b[p++] = 91;
          p = Car_Wheel.write(m.wheel[i]!, b, p);
          b[p++] = 92;
        }
      }
      if (m.engine !== undefined) {
        b[p++] = 99;
        p = Car_Engine.write(m.engine, b, p);
        b[p++] = 100;
      }
      if (m.extra !== undefined) {
        switch (m.extra.case) {
          case "roof":
            b[p++] = 104;
            p = writeInt32(b, p, m.extra.value);
            break;
          case "radio":
            b[p++] = 114;
            p = writeString(b, p, m.extra.value);
            break;
        }
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let plate = t?.plate;
      let doors = t?.doors;
      let colour = t?.colour;
      let motto = t?.motto;
      let key = t?.key;
      let weight = t?.weight;
      let mileage = t?.mileage;
      let stripes = t?.stripes;
      let dots = t?.dots;
      const parts = t?.parts ?? new Map<string, Part>();
      let wheel = t?.wheel;
      let engine = t?.engine;
      let extra = t?.extra;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            plate = r.lenientString();
            break;
          case 16:
            doors = r.int32();
            break;
          case 24: {
            const v = r.int32();
            if ((v >= 1 && v <= 2) || v === 5) colour = v as Colour;
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 34:
            motto = r.lenientString();
            break;
          case 42:
            key = r.bytesField();
            break;
          case 49:
            weight = r.double();
            break;
          case 56:
            mileage = r.int64();
            break;
          case 66: {
            const stop = r.end();
            stripes ??= [];
            while (r.pos < stop) {
              const v = r.int32();
              if ((v >= 1 && v <= 2) || v === 5) stripes.push(v as Colour);
              else unknown = r.setAsideValue(8, v, unknown);
            }
            r.closePacked(stop);
            break;
          }
          case 64: {
            const v = r.int32();
            if ((v >= 1 && v <= 2) || v === 5) (stripes ??= []).push(v as Colour);
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 74: {
            const stop = r.end();
            dots ??= [];
            while (r.pos < stop) {
              const v = r.int32();
              if ((v >= 1 && v <= 2) || v === 5) dots.push(v as Colour);
              else unknown = r.setAsideValue(9, v, unknown);
            }
            r.closePacked(stop);
            break;
          }
          case 72: {
            const v = r.int32();
            if ((v >= 1 && v <= 2) || v === 5) (dots ??= []).push(v as Colour);
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 82: {
            const stop = r.open();
            let k: string = "";
            let v: number = 0;
            while (r.pos < stop) {
              const tag = r.tag();
              if (tag === 10) k = r.lenientString();
              else if (tag === 16) v = r.int32();
              else r.skip(tag);
            }
            r.close(stop);
            if (v >= 0 && v <= 1) parts.set(k, v as Part);
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 91: {
            const v = Car_Wheel.read(r, r.openGroup(11));
            if (wheel === undefined) wheel = [v];
            else wheel.push(v);
            r.closeGroup();
            break;
          }
          case 99:
            engine = Car_Engine.read(r, r.openGroup(12), engine);
            r.closeGroup();
            break;
          case 104: {
            const v = r.int32();
            if ((v >= 1 && v <= 2) || v === 5) extra = { case: "roof", value: v as Colour };
            else unknown = r.setAside(start, unknown);
            break;
          }
          case 114:
            extra = { case: "radio", value: r.lenientString() };
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      if (plate === undefined) return r.missing("legacy.Car.plate");
      const m: Car = { plate, doors, colour, motto, key, weight, mileage, stripes: stripes ?? [], dots: dots ?? [], parts, wheel: wheel ?? [], engine, extra };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Car_Wheel {
  size?: number | undefined;
  valve?: Car_Wheel_Valve | undefined;
}

/** What a {@link Car_Wheel} can be made from. */
export interface Car_WheelInit {
  size?: number | undefined;
  valve?: Car_Wheel_ValveInit | undefined;
}

export const Car_Wheel: MessageType<Car_Wheel, Car_WheelInit> = /* @__PURE__ */ message<Car_Wheel, Car_WheelInit>(
  legacyProto,
  "legacy.Car.Wheel",
  {
    create: (init = {}) => ({
      size: init.size,
      valve: init.valve && Car_Wheel_Valve.create(init.valve),
    }),
    write(m, b, p) {
      if (m.size !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.size);
      }
      if (m.valve !== undefined) {
        b[p++] = 19;
        p = Car_Wheel_Valve.write(m.valve, b, p);
        b[p++] = 20;
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let size = t?.size;
      let valve = t?.valve;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            size = r.int32();
            break;
          case 19:
            valve = Car_Wheel_Valve.read(r, r.openGroup(2), valve);
            r.closeGroup();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Car_Wheel = { size, valve };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Car_Wheel_Valve {
  open?: boolean | undefined;
}

/** What a {@link Car_Wheel_Valve} can be made from. */
export interface Car_Wheel_ValveInit {
  open?: boolean | undefined;
}

export const Car_Wheel_Valve: MessageType<Car_Wheel_Valve, Car_Wheel_ValveInit> = /* @__PURE__ */ message<Car_Wheel_Valve, Car_Wheel_ValveInit>(
  legacyProto,
  "legacy.Car.Wheel.Valve",
  {
    create: (init = {}) => ({
      open: init.open,
    }),
    write(m, b, p) {
      if (m.open !== undefined) {
        b[p++] = 8;
        p = writeBool(b, p, m.open);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let open = t?.open;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            open = r.bool();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Car_Wheel_Valve = { open };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Car_Engine {
  cylinders: number;
}

/** What a {@link Car_Engine} can be made from. */
export interface Car_EngineInit {
  cylinders?: number | undefined;
}

export const Car_Engine: MessageType<Car_Engine, Car_EngineInit> = /* @__PURE__ */ message<Car_Engine, Car_EngineInit>(
  legacyProto,
  "legacy.Car.Engine",
  {
    create: (init = {}) => ({
      cylinders: init.cylinders ?? 0,
    }),
    write(m, b, p) {
      if (m.cylinders === undefined) missingRequired("legacy.Car.Engine.cylinders");
      b[p++] = 8;
      p = writeInt32(b, p, m.cylinders);
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let cylinders = t?.cylinders;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            cylinders = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      if (cylinders === undefined) return r.missing("legacy.Car.Engine.cylinders");
      const m: Car_Engine = { cylinders };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export interface Owner {
  name?: string | undefined;
  car?: Car | undefined;
}

/** What a {@link Owner} can be made from. */
export interface OwnerInit {
  name?: string | undefined;
  car?: CarInit | undefined;
}

export const Owner: MessageType<Owner, OwnerInit> = /* @__PURE__ */ message<Owner, OwnerInit>(
  legacyProto,
  "legacy.Owner",
  {
    create: (init = {}) => ({
      name: init.name,
      car: init.car && Car.create(init.car),
    }),
    write(m, b, p) {
      if (m.name !== undefined) {
        b[p++] = 10;
        p = writeString(b, p, m.name);
      }
      if (m.car !== undefined) {
        b[p++] = 18;
        p = endMessage(b, p, Car.write(m.car, b, p + 1));
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let name = t?.name;
      let car = t?.car;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 10:
            name = r.lenientString();
            break;
          case 18:
            car = Car.read(r, r.open(), car);
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Owner = { name, car };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export type Scope = EmptyMessage;

/** What a {@link Scope} can be made from. */
export type ScopeInit = EmptyMessage;

export const Scope: MessageType<Scope, ScopeInit> = /* @__PURE__ */ message<Scope, ScopeInit>(
  legacyProto,
  "legacy.Scope",
  {
    create: () => ({}),
    write(m, b, p) {
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        unknown = r.unknown(tag, start, unknown);
      }
      r.close(end);
      const m: Scope = {};
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const Scope_nickName: Extension<Car, string> = /* @__PURE__ */ extension(
  legacyProto, "legacy.Scope.nick_name",
);

/** Two fields that fall together in camelCase. */
export interface Twins {
  fooBar?: number | undefined;
  fooBar$2?: number | undefined;
}

/** What a {@link Twins} can be made from. */
export interface TwinsInit {
  fooBar?: number | undefined;
  fooBar$2?: number | undefined;
}

export const Twins: MessageType<Twins, TwinsInit> = /* @__PURE__ */ message<Twins, TwinsInit>(
  legacyProto,
  "legacy.Twins",
  {
    create: (init = {}) => ({
      fooBar: init.fooBar,
      fooBar$2: init.fooBar$2,
    }),
    write(m, b, p) {
      if (m.fooBar !== undefined) {
        b[p++] = 8;
        p = writeInt32(b, p, m.fooBar);
      }
      if (m.fooBar$2 !== undefined) {
        b[p++] = 16;
        p = writeInt32(b, p, m.fooBar$2);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let fooBar = t?.fooBar;
      let fooBar$2 = t?.fooBar$2;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            fooBar = r.int32();
            break;
          case 16:
            fooBar$2 = r.int32();
            break;
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      const m: Twins = { fooBar, fooBar$2 };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);

export const year: Extension<Car, number> = /* @__PURE__ */ extension(
  legacyProto, "legacy.year",
);

export const owner: Extension<Car, Owner> = /* @__PURE__ */ extension(
  legacyProto, "legacy.owner", () => Owner,
);

export const services: Extension<Car, bigint[]> = /* @__PURE__ */ extension(
  legacyProto, "legacy.services",
);

export const trim: Extension<Car, Colour> = /* @__PURE__ */ extension(
  legacyProto, "legacy.trim",
);

export const stickers: Extension<Car, string[]> = /* @__PURE__ */ extension(
  legacyProto, "legacy.stickers",
);
