import { EDITION_2023, EDITION_2024, EDITION_2026, EDITION_PROTO3 } from "../parser/edition.ts";

/** Features by their field number in `google.protobuf.FeatureSet`; each value is the number of an enum value. */
export interface FeatureSet {
  readonly fieldPresence: number;
  readonly enumType: number;
  readonly repeatedFieldEncoding: number;
  readonly utf8Validation: number;
  readonly messageEncoding: number;
  readonly jsonFormat: number;
  readonly enforceNamingStyle: number;
  readonly defaultSymbolVisibility: number;
  readonly enforceProtoLimits: number;
}

export const FIELD_PRESENCE = { explicit: 1, implicit: 2, legacyRequired: 3 } as const;
export const ENUM_TYPE = { open: 1, closed: 2 } as const;
export const REPEATED_ENCODING = { packed: 1, expanded: 2 } as const;
export const UTF8_VALIDATION = { verify: 2, none: 3 } as const;
export const MESSAGE_ENCODING = { lengthPrefixed: 1, delimited: 2 } as const;
export const JSON_FORMAT = { allow: 1, legacyBestEffort: 2 } as const;
export const NAMING_STYLE = { style2024: 1, legacy: 2, style2026: 3 } as const;
export const VISIBILITY = { exportAll: 1, exportTopLevel: 2, localAll: 3, strict: 4 } as const;
export const PROTO_LIMITS = { none: 1, limits2026: 2 } as const;

/** Name of each property by field number of `FeatureSet`. */
export const FEATURE_PROPERTIES: readonly (keyof FeatureSet | undefined)[] = [
  undefined,
  "fieldPresence",
  "enumType",
  "repeatedFieldEncoding",
  "utf8Validation",
  "messageEncoding",
  "jsonFormat",
  "enforceNamingStyle",
  "defaultSymbolVisibility",
  "enforceProtoLimits",
];

const PROTO2: FeatureSet = {
  fieldPresence: FIELD_PRESENCE.explicit,
  enumType: ENUM_TYPE.closed,
  repeatedFieldEncoding: REPEATED_ENCODING.expanded,
  utf8Validation: UTF8_VALIDATION.none,
  messageEncoding: MESSAGE_ENCODING.lengthPrefixed,
  jsonFormat: JSON_FORMAT.legacyBestEffort,
  enforceNamingStyle: NAMING_STYLE.legacy,
  defaultSymbolVisibility: VISIBILITY.exportAll,
  enforceProtoLimits: PROTO_LIMITS.none,
};

const PROTO3: FeatureSet = {
  ...PROTO2,
  fieldPresence: FIELD_PRESENCE.implicit,
  enumType: ENUM_TYPE.open,
  repeatedFieldEncoding: REPEATED_ENCODING.packed,
  utf8Validation: UTF8_VALIDATION.verify,
  jsonFormat: JSON_FORMAT.allow,
};

const E2023: FeatureSet = { ...PROTO3, fieldPresence: FIELD_PRESENCE.explicit };

const E2024: FeatureSet = {
  ...E2023,
  enforceNamingStyle: NAMING_STYLE.style2024,
  defaultSymbolVisibility: VISIBILITY.exportTopLevel,
};

const E2026: FeatureSet = {
  ...E2024,
  enforceNamingStyle: NAMING_STYLE.style2026,
  defaultSymbolVisibility: VISIBILITY.strict,
  enforceProtoLimits: PROTO_LIMITS.limits2026,
};

/** What holds in a file of the edition until an option says otherwise. */
export function editionDefaults(edition: number): FeatureSet {
  if (edition >= EDITION_2026) return E2026;
  if (edition >= EDITION_2024) return E2024;
  if (edition >= EDITION_2023) return E2023;
  return edition === EDITION_PROTO3 ? PROTO3 : PROTO2;
}
