// Made by Weft from modern.proto: changes here are lost.

import {
  type MessageType,
  type ProtoFile,
  createList,
  endMessage,
  message,
  missingRequired,
  protoFile,
  unknownFields,
  writeInt32,
  writeString,
  writeUnknown,
} from "@weft/protobuf";

/** The schema of modern.proto. */
export const modernProto: ProtoFile = /* @__PURE__ */ protoFile(
  "modern.proto",
  "Cgxtb2Rlcm4ucHJvdG8SBm1vZGVybiKRAgoIU2V0dGluZ3MSEAoIaW1wbGljaXQYASABKAUSFwoIZXhwbGljaXQYAiABKAVC" +
    "BaoBAggBEhcKCHJlcXVpcmVkGAMgASgJQgWqAQIIAxIqCglkZWxpbWl0ZWQYBCABKAsyEC5tb2Rlcm4uU2V0dGluZ3NCBaoB" +
    "AigCEhcKCGV4cGFuZGVkGAUgAygFQgWqAQIYAhIOCgZwYWNrZWQYBiADKAUSGAoJdW5jaGVja2VkGAcgASgJQgWqAQIgAxIP" +
    "CgdjaGVja2VkGAggASgJEhoKBG9wZW4YCSABKA4yDC5tb2Rlcm4uT3BlbhIlCgZjbG9zZWQYCiABKA4yDi5tb2Rlcm4uQ2xv" +
    "c2VkQgWqAQIIASojCgRPcGVuEg0KCU9QRU5fWkVSTxAAEgwKCE9QRU5fT05FEAEqLgoGQ2xvc2VkEg4KCkNMT1NFRF9PTkUQ" +
    "ARIOCgpDTE9TRURfVFdPEAIaBDoCEAJCBZIDAggCYghlZGl0aW9uc3DoBw==",
);

export const Open = {
  ZERO: 0,
  ONE: 1,
} as const;
export type Open = (typeof Open)[keyof typeof Open] | (number & {});

export const Closed = {
  ONE: 1,
  TWO: 2,
} as const;
export type Closed = (typeof Closed)[keyof typeof Closed];

export interface Settings {
  implicit: number;
  explicit?: number | undefined;
  required: string;
  delimited?: Settings | undefined;
  expanded: number[];
  packed: number[];
  unchecked: string;
  checked: string;
  open: Open;
  closed?: Closed | undefined;
}

/** What a {@link Settings} can be made from. */
export interface SettingsInit {
  implicit?: number | undefined;
  explicit?: number | undefined;
  required?: string | undefined;
  delimited?: SettingsInit | undefined;
  expanded?: ArrayLike<number> | undefined;
  packed?: ArrayLike<number> | undefined;
  unchecked?: string | undefined;
  checked?: string | undefined;
  open?: Open | undefined;
  closed?: Closed | undefined;
}

export const Settings: MessageType<Settings, SettingsInit> = /* @__PURE__ */ message<Settings, SettingsInit>(
  modernProto,
  "modern.Settings",
  {
    create: (init = {}) => ({
      implicit: init.implicit ?? 0,
      explicit: init.explicit,
      required: init.required ?? "",
      delimited: init.delimited && Settings.create(init.delimited),
      expanded: createList(init.expanded),
      packed: createList(init.packed),
      unchecked: init.unchecked ?? "",
      checked: init.checked ?? "",
      open: init.open ?? 0,
      closed: init.closed,
    }),
    write(m, b, p) {
      if (m.implicit != null && m.implicit !== 0) {
        b[p++] = 8;
        p = writeInt32(b, p, m.implicit);
      }
      if (m.explicit !== undefined) {
        b[p++] = 16;
        p = writeInt32(b, p, m.explicit);
      }
      if (m.required === undefined) missingRequired("modern.Settings.required");
      b[p++] = 26;
      p = writeString(b, p, m.required);
      if (m.delimited !== undefined) {
        b[p++] = 35;
        p = Settings.write(m.delimited, b, p);
        b[p++] = 36;
      }
      if (m.expanded) {
        for (let i = 0; i < m.expanded.length; i++) {
          b[p++] = 40;
          p = writeInt32(b, p, m.expanded[i]!);
        }
      }
      if (m.packed?.length) {
        b[p++] = 50;
        const start = p++;
        for (let i = 0; i < m.packed.length; i++) {
          p = writeInt32(b, p, m.packed[i]!);
        }
        p = endMessage(b, start, p);
      }
      if (m.unchecked) {
        b[p++] = 58;
        p = writeString(b, p, m.unchecked);
      }
      if (m.checked) {
        b[p++] = 66;
        p = writeString(b, p, m.checked);
      }
      if (m.open != null && m.open !== 0) {
        b[p++] = 72;
        p = writeInt32(b, p, m.open);
      }
      if (m.closed !== undefined) {
        b[p++] = 80;
        p = writeInt32(b, p, m.closed);
      }
      return writeUnknown(b, p, m[unknownFields]);
    },
    read(r, end, t) {
      let implicit = t?.implicit ?? 0;
      let explicit = t?.explicit;
      let required = t?.required;
      let delimited = t?.delimited;
      let expanded = t?.expanded;
      let packed = t?.packed;
      let unchecked = t?.unchecked ?? "";
      let checked = t?.checked ?? "";
      let open = t?.open ?? 0;
      let closed = t?.closed;
      let unknown: number[] | undefined;
      while (r.pos < end) {
        const start = r.pos;
        const tag = r.tag();
        switch (tag) {
          case 8:
            implicit = r.int32();
            break;
          case 16:
            explicit = r.int32();
            break;
          case 26:
            required = r.string();
            break;
          case 35:
            delimited = Settings.read(r, r.openGroup(4), delimited);
            r.closeGroup();
            break;
          case 42: {
            const stop = r.end();
            expanded ??= [];
            while (r.pos < stop) expanded.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 40: {
            const v = r.int32();
            if (expanded === undefined) expanded = [v];
            else expanded.push(v);
            break;
          }
          case 50: {
            const stop = r.end();
            packed ??= [];
            while (r.pos < stop) packed.push(r.int32());
            r.closePacked(stop);
            break;
          }
          case 48: {
            const v = r.int32();
            if (packed === undefined) packed = [v];
            else packed.push(v);
            break;
          }
          case 58:
            unchecked = r.lenientString();
            break;
          case 66:
            checked = r.string();
            break;
          case 72:
            open = r.int32();
            break;
          case 80: {
            const v = r.int32();
            if (v >= 1 && v <= 2) closed = v as Closed;
            else unknown = r.setAside(start, unknown);
            break;
          }
          default:
            unknown = r.unknown(tag, start, unknown);
        }
      }
      r.close(end);
      if (required === undefined) return r.missing("modern.Settings.required");
      const m: Settings = { implicit, explicit, required, delimited, expanded: expanded ?? [], packed: packed ?? [], unchecked, checked, open, closed };
      if (unknown !== undefined) r.keep(m, unknown, t);
      return m;
    },
  },
);
