import type { MethodDefinition, ServiceDefinition } from "../method/method.ts";
import type { AnyHandler } from "./handlers.ts";
import { ServerError } from "./server-error.ts";

/** A method together with what implements it. */
export interface Route {
  readonly service: ServiceDefinition;
  readonly method: MethodDefinition;
  readonly handler: AnyHandler;
}

/** The routes of a service; throws a ServerError for a method without handler. */
export function routesOf(service: ServiceDefinition, handlers: Readonly<Record<string, unknown>>): Route[] {
  return Object.entries(service.methods).map(([name, method]) => {
    const handler = handlers[name];
    if (typeof handler !== "function")
      throw new ServerError("missing_handler", `${service.typeName} has no handler for ${name}`);
    return { service, method, handler: handler.bind(handlers) as AnyHandler };
  });
}
