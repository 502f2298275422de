import { type Json, schemaOf } from "./json-schema.ts";

/** A document of this schema. */
export function jsonContent(schema: string | Json): Json {
  return { "application/json": { schema: schemaOf(schema) } };
}

const errorAnswer: Json = { description: "What went wrong", content: jsonContent("Error") };

/** What can be asked, and what is answered: nothing, a schema, or another answer. */
export function operation(
  operationId: string,
  summary: string,
  answer?: string | Json,
  more: Json = {},
): Json {
  const content =
    answer === undefined ? {} : typeof answer === "string" ? { content: jsonContent(answer) } : answer;
  return {
    operationId,
    summary,
    responses: { "200": { description: "It is well", ...content }, "4XX": errorAnswer, "5XX": errorAnswer },
    ...more,
  };
}

/** What is sent along. */
export function body(content: Json, required = true): Json {
  return { requestBody: { required, content } };
}

export function pathParameter(name: string): Json {
  return { name, in: "path", required: true, schema: { type: "string" } };
}
