/** A piece of the document. */
export type Json = Readonly<Record<string, unknown>>;

export const text: Json = { type: "string" };
export const whole: Json = { type: "integer" };
export const flag: Json = { type: "boolean" };
export const anyObject: Json = { type: "object", additionalProperties: true };

export function object(required: readonly string[], properties: Json): Json {
  return { type: "object", required, properties };
}

/** A schema, or the name of one among the components. */
export function schemaOf(schema: string | Json): Json {
  return typeof schema === "string" ? { $ref: `#/components/schemas/${schema}` } : schema;
}

export function list(items: string | Json): Json {
  return { type: "array", items: schemaOf(items) };
}
