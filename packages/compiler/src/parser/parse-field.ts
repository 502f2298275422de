import { COMMA, EQUALS, GREATER, LESS, OPEN_BRACE, OPEN_BRACKET, SEMICOLON } from "../lexer/token-kind.ts";
import type { FieldNode, GroupBody, Label, LabelText, MapType, TypeReference } from "../syntax/nodes.ts";
import { parseInteger } from "./parse-literal.ts";
import { parseCompactOptions } from "./parse-option.ts";
import { parseType } from "./parse-type.ts";
import type { TokenCursor } from "./token-cursor.ts";

const TYPE_GROUP = 10;

export type FieldPlace = "message" | "oneof" | "extend";

/** A field, map field or group; `parseGroupBody` parses what a message may hold. */
export function parseField(
  cursor: TokenCursor,
  place: FieldPlace,
  parseGroupBody: (cursor: TokenCursor) => GroupBody | undefined,
): FieldNode | undefined {
  const { start } = cursor;
  const label = parseLabel(cursor, place);
  const typed = parseFieldType(cursor, place, label);
  if (typed === undefined) return undefined;
  const { type, map } = typed;
  if (cursor.peek() === OPEN_BRACKET || cursor.peek() === LESS) {
    cursor.unexpected("a field name", {
      hint: `a list of them is \`repeated ${type.text}\`, by key it is \`map<…>\``,
    });
    return undefined;
  }
  const name = cursor.identifier("a field name");
  if (name === undefined) return undefined;
  if (cursor.peek() !== EQUALS) {
    cursor.unexpected("`=` and a field number");
    return undefined;
  }
  cursor.next();
  const number = parseInteger(cursor, "a field number");
  if (number === undefined) return undefined;
  const options = parseCompactOptions(cursor);
  if (options === false) return undefined;
  let group: GroupBody | undefined;
  if (type.scalar === TYPE_GROUP) {
    checkGroupName(cursor, name.text, name.start, name.end);
    if (cursor.peek() !== OPEN_BRACE) {
      cursor.unexpected("`{` and the fields of the group");
      return undefined;
    }
    group = parseGroupBody(cursor);
    if (group === undefined) return undefined;
  } else if (!cursor.expect(SEMICOLON, "after the field")) {
    return undefined;
  }
  return { kind: "field", start, end: cursor.previousEnd, label, type, map, name, number, options, group };
}

function parseLabel(cursor: TokenCursor, place: FieldPlace): Label | undefined {
  if (!cursor.isWord("optional") && !cursor.isWord("required") && !cursor.isWord("repeated"))
    return undefined;
  const { start, end } = cursor;
  const text = cursor.interner.strings[cursor.name] as LabelText;
  cursor.next();
  if (cursor.isWord("optional") || cursor.isWord("required") || cursor.isWord("repeated")) {
    cursor.error(cursor.start, cursor.end, "second-label", "a field has one label");
    cursor.next();
  }
  if (place === "oneof") {
    cursor.error(start, end, "oneof-label", `a field of a oneof cannot be \`${text}\``, {
      hint: "remove the label: at most one field of a oneof is set",
    });
    return undefined;
  }
  if (cursor.isEditions && text === "optional") {
    cursor.error(start, end, "edition-label", "the label `optional` does not exist in editions", {
      hint: "remove it: singular fields have presence unless `features.field_presence` says otherwise",
    });
  } else if (cursor.isEditions && text === "required") {
    cursor.error(start, end, "edition-label", "the label `required` does not exist in editions", {
      hint: "use `features.field_presence = LEGACY_REQUIRED`",
    });
  }
  return { start, end, text };
}

function parseFieldType(
  cursor: TokenCursor,
  place: FieldPlace,
  label: Label | undefined,
): { type: TypeReference; map: MapType | undefined } | undefined {
  const { start, end } = cursor;
  if (cursor.tryWord("map")) {
    if (cursor.peek() !== LESS) {
      checkLabel(cursor, place, label, start, end);
      return { type: { start, end, text: "map", scalar: 0 }, map: undefined };
    }
    const map = parseMapType(cursor, place, label, start);
    return map && { type: { start, end: map.end, text: "map", scalar: 0 }, map };
  }
  checkLabel(cursor, place, label, start, end);
  const type = parseType(cursor);
  if (type === undefined) return undefined;
  if (type.scalar === TYPE_GROUP && cursor.isEditions) {
    cursor.error(type.start, type.end, "edition-group", "groups do not exist in editions", {
      hint: "use a message field with `features.message_encoding = DELIMITED`",
    });
  }
  return { type, map: undefined };
}

function checkLabel(
  cursor: TokenCursor,
  place: FieldPlace,
  label: Label | undefined,
  start: number,
  end: number,
): void {
  if (label !== undefined || place === "oneof" || cursor.edition !== 998) return;
  cursor.error(start, end, "missing-label", "a proto2 field needs a label", {
    hint: "write `optional`, `required` or `repeated` before the type",
  });
}

function parseMapType(
  cursor: TokenCursor,
  place: FieldPlace,
  label: Label | undefined,
  start: number,
): MapType | undefined {
  if (label !== undefined) {
    cursor.error(label.start, label.end, "map-label", `a map field cannot be \`${label.text}\``, {
      hint: "remove the label",
    });
  }
  if (place === "oneof") {
    cursor.error(start, start + 3, "map-in-oneof", "a oneof cannot hold a map field", {
      hint: "put the map into a message of its own",
    });
  } else if (place === "extend") {
    cursor.error(start, start + 3, "map-extension", "an extension cannot be a map field");
  }
  cursor.next();
  const key = parseType(cursor);
  if (key === undefined || !cursor.expect(COMMA, "between the map's key and value types")) return undefined;
  const value = parseType(cursor);
  if (value === undefined || !cursor.expect(GREATER, "after the map's types")) return undefined;
  for (const type of [key, value]) {
    if (type.scalar === TYPE_GROUP)
      cursor.error(type.start, type.end, "map-type", "a group cannot be the type of a map");
  }
  return { start, end: cursor.previousEnd, key, value };
}

function checkGroupName(cursor: TokenCursor, text: string, start: number, end: number): void {
  if (/^[A-Z]/.test(text)) return;
  const hint = `\`${text.charAt(0).toUpperCase()}${text.slice(1)}\` would be valid`;
  cursor.error(start, end, "group-name", `the group's name \`${text}\` must start with a capital letter`, {
    hint,
  });
}
