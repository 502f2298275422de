import { LABEL, TYPE } from "../descriptors/field-type.ts";
import { forEachDeclaration } from "../linker/declarations.ts";
import type { LinkedFile } from "../linker/linked-file.ts";
import type { DeclaredSymbol, FieldSymbol, MessageLiteral, OptionsTarget } from "../linker/symbols.ts";
import {
  editionDefaults,
  FEATURE_PROPERTIES,
  type FeatureSet,
  FIELD_PRESENCE,
  MESSAGE_ENCODING,
  REPEATED_ENCODING,
} from "./feature-set.ts";

/** Number of the field `features` in each options message. */
const FEATURES_FIELD: Readonly<Record<string, number>> = {
  file: 50,
  message: 12,
  field: 21,
  oneof: 1,
  "extension range": 50,
  enum: 7,
  "enum value": 2,
  service: 34,
  method: 35,
};

const PACKED_OPTION = 2;

/** Gives every declaration its features: those of what it stands in, changed by its own options. */
export function resolveFeatures(file: LinkedFile): void {
  const defaults = editionDefaults(file.edition);
  file.features = override(defaults, file.target);
  // Owners come before what they own, so theirs are known.
  forEachDeclaration(file, (symbol) => {
    let features = override(parentFeatures(symbol), symbol.target);
    if (symbol.kind === "field") {
      if (!file.isEditions) features = legacyFieldFeatures(symbol, features);
      if (
        symbol.type === TYPE.message &&
        features.messageEncoding === MESSAGE_ENCODING.delimited &&
        symbol.message?.isMapEntry !== true &&
        !(symbol.parent.kind === "message" && symbol.parent.isMapEntry)
      ) {
        symbol.type = TYPE.group;
      }
    }
    symbol.features = features;
  });
}

function parentFeatures(symbol: DeclaredSymbol): FeatureSet {
  switch (symbol.kind) {
    case "enum value":
      return symbol.enum.features;
    case "field":
      if (symbol.oneof !== undefined) return symbol.oneof.features;
      return symbol.parent.kind === "message" ? symbol.parent.features : symbol.file.features;
    default: {
      const { parent } = symbol;
      return parent.kind === "package" ? symbol.file.features : parent.features;
    }
  }
}

/** The features as an options message sets them, if it sets any. */
export function ownFeatures(target: OptionsTarget | undefined): MessageLiteral | undefined {
  return target?.value.message(FEATURES_FIELD[target.kind]!);
}

function override(parent: FeatureSet, target: OptionsTarget | undefined): FeatureSet {
  const own = ownFeatures(target);
  if (own === undefined) return parent;
  const features: Record<keyof FeatureSet, number> = { ...parent };
  for (const [field, value] of own.fields) {
    const property = field.isExtension ? undefined : FEATURE_PROPERTIES[field.number];
    if (property !== undefined && typeof value === "number") features[property] = value;
  }
  return features;
}

/** What labels, groups and `packed` say in files older than features. */
function legacyFieldFeatures(field: FieldSymbol, features: FeatureSet): FeatureSet {
  const { label, type } = field.proto;
  const packed = field.target?.value.get(PACKED_OPTION);
  let own = features;
  if (label === LABEL.required) own = { ...own, fieldPresence: FIELD_PRESENCE.legacyRequired };
  if (type === TYPE.group) own = { ...own, messageEncoding: MESSAGE_ENCODING.delimited };
  if (packed === true) own = { ...own, repeatedFieldEncoding: REPEATED_ENCODING.packed };
  else if (packed === false && field.file.edition === 999) {
    own = { ...own, repeatedFieldEncoding: REPEATED_ENCODING.expanded };
  }
  return own;
}
