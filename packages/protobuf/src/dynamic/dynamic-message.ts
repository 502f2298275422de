import type { WithUnknown } from "../unknown-fields.ts";

/** A message whose type is known at run time only. Its properties are those of a generated one. */
export type DynamicMessage = { [property: string]: unknown } & WithUnknown;

/** What a dynamic message can be made from: some of its properties. A map also takes an object or a list of entries. */
export type DynamicInit = { readonly [property: string]: unknown } & WithUnknown;
