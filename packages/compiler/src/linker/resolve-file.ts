import type { ResolveContext } from "./resolve-context.ts";
import { resolveField } from "./resolve-field.ts";
import { resolveMethod } from "./resolve-method.ts";
import type { MessageSymbol } from "./symbols.ts";

/** Replaces every name of a type in the file's descriptors by what it means. */
export function resolveFile(context: ResolveContext): void {
  const { file } = context;
  for (const message of file.messages) resolveMessage(context, message);
  for (const extension of file.extensions) resolveField(context, extension);
  for (const service of file.services) {
    for (const method of service.methods) resolveMethod(context, method);
  }
}

function resolveMessage(context: ResolveContext, message: MessageSymbol): void {
  for (const nested of message.messages) resolveMessage(context, nested);
  for (const field of message.fields) resolveField(context, field);
  for (const extension of message.extensions) resolveField(context, extension);
}
