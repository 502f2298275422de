import type {
  FieldDescriptor,
  FileDescriptor,
  MessageDescriptor,
  OneofDescriptor,
  Presence,
} from "./descriptors.ts";
import {
  type Features,
  featureMessageEncoding,
  featurePresence,
  featureRepeatedEncoding,
  featureUtf8Validation,
  resolveFeatures,
} from "./features.ts";
import { FieldType, isInt64, wireTypeOf } from "./field-type.ts";
import { camelCase, propertyName } from "./local-names.ts";
import { bytesOf, numberOf, type RawFields, rawFields, textOf } from "./raw-fields.ts";
import type { Scope } from "./scope.ts";

/** The number of `(weft.typed_array)` among the field options. */
const typedArrayOption = 52071;

const jsTypes = [undefined, "string", "number"] as const;

/** Whether there are typed arrays of the type: of numbers, but not of 64-bit integers that are something else. */
function isArrayType(type: number, jsType: FieldDescriptor["jsType"]): boolean {
  if (isInt64(type)) return jsType === "bigint";
  return wireTypeOf(type) !== 2 && type !== FieldType.BOOL && type !== FieldType.ENUM;
}

/** Where a field stands. */
export interface FieldPlace {
  readonly file: FileDescriptor;
  readonly features: Features;
  /** What stands before its name in its full name. */
  readonly prefix: string;
  readonly parent?: MessageDescriptor;
  readonly oneof?: OneofDescriptor | undefined;
  /** Property names in use already. */
  readonly taken?: Set<string>;
}

export function linkField(raw: RawFields, scope: Scope, place: FieldPlace): FieldDescriptor {
  const options = rawFields(bytesOf(raw, 8));
  const features = resolveFeatures(place.features, options, 21);
  const name = textOf(raw, 1);
  const number = numberOf(raw, 3);
  const declaredType = numberOf(raw, 5);
  const named = textOf(raw, 6) === "" ? undefined : scope.find(textOf(raw, 6));
  const message = named?.kind === "message" ? named : undefined;
  const type =
    message === undefined ? (declaredType === 0 ? FieldType.ENUM : declaredType) : FieldType.MESSAGE;
  const repeated = numberOf(raw, 4) === 3;
  const entry = message?.mapEntry ? message.fields : undefined;
  const key = entry?.find((field) => field.number === 1);
  const value = entry?.find((field) => field.number === 2);
  const extendee = textOf(raw, 2);
  const delimited =
    declaredType === FieldType.GROUP ||
    (message !== undefined &&
      features[featureMessageEncoding] === 2 &&
      !message.mapEntry &&
      place.parent?.mapEntry !== true);
  const presence = presenceOf(
    raw,
    features,
    message !== undefined || extendee !== "" || place.oneof !== undefined,
  );
  const canBeLazy =
    message !== undefined && presence === "explicit" && !delimited && place.oneof === undefined;
  const jsType = jsTypes[numberOf(options, 6)] ?? scope.choices.int64 ?? "bigint";
  return {
    kind: extendee === "" ? "field" : "extension",
    name,
    fullName: place.prefix + name,
    localName: unusedName(name, number, place),
    jsonName: textOf(raw, 10) || camelCase(name),
    number,
    type,
    repeated,
    presence,
    packed: repeated && wireTypeOf(type) !== 2 && isPacked(options, features),
    delimited,
    validatesUtf8: type === FieldType.STRING && features[featureUtf8Validation] === 2,
    oneof: place.oneof,
    message,
    enum: named?.kind === "enum" ? named : undefined,
    map: key && value && { key, value },
    extendee: extendee === "" ? undefined : scope.message(extendee),
    file: place.file,
    parent: place.parent,
    defaultText: raw.has(7) ? textOf(raw, 7) : undefined,
    jsType,
    typedArray:
      repeated &&
      isArrayType(type, jsType) &&
      (numberOf(options, typedArrayOption) !== 0 || scope.choices.typedArrays === true),
    lazy: canBeLazy ? laziness(options) : undefined,
    deprecated: numberOf(options, 3) !== 0,
    options: bytesOf(raw, 8),
  };
}

/** Two names that differ in underscores only fall together in TypeScript: the later one gets its number behind it. */
function unusedName(name: string, number: number, { taken }: FieldPlace): string {
  const property = propertyName(name);
  const unused = taken?.has(property) ? `${property}$${number}` : property;
  taken?.add(unused);
  return unused;
}

function presenceOf(raw: RawFields, features: Features, alwaysTracked: boolean): Presence {
  const label = numberOf(raw, 4);
  if (label === 3) return "implicit";
  if (label === 2 || features[featurePresence] === 3) return "required";
  if (alwaysTracked || numberOf(raw, 17) !== 0) return "explicit";
  return features[featurePresence] === 2 ? "implicit" : "explicit";
}

function laziness(options: RawFields): FieldDescriptor["lazy"] {
  if (numberOf(options, 15) !== 0) return "unverified";
  return numberOf(options, 5) !== 0 ? "verified" : undefined;
}

function isPacked(options: RawFields, features: Features): boolean {
  return options.has(2) ? numberOf(options, 2) !== 0 : features[featureRepeatedEncoding] === 1;
}
