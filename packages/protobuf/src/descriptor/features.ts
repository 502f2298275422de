import { bytesOf, numberOf, type RawFields, rawFields } from "./raw-fields.ts";

/**
 * The resolved features of one element (`google.protobuf.FeatureSet`), by their numbers there: at 1 field presence,
 * 2 enum type, 3 repeated field encoding, 4 UTF-8 validation, 5 message encoding, 6 JSON format.
 */
export type Features = readonly number[];

export const featurePresence = 1;
export const featureEnumType = 2;
export const featureRepeatedEncoding = 3;
export const featureUtf8Validation = 4;
export const featureMessageEncoding = 5;

export const editionProto2 = 998;
export const editionProto3 = 999;

const proto2: Features = [0, 1, 2, 2, 3, 1, 2];
const proto3: Features = [0, 2, 1, 1, 2, 1, 1];
const editions: Features = [0, 1, 1, 1, 2, 1, 1];

/** What holds in a file of this edition that sets nothing (Protobuf Editions §Features). */
export function editionDefaults(edition: number): Features {
  return edition === editionProto2 ? proto2 : edition === editionProto3 ? proto3 : editions;
}

/** The features of an element, from its parent's and those its own options set under `field`. */
export function resolveFeatures(parent: Features, options: RawFields, field: number): Features {
  const own = bytesOf(options, field);
  if (own.length === 0) return parent;
  const fields = rawFields(own);
  return parent.map((inherited, number) => numberOf(fields, number) || inherited);
}
