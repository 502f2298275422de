import { type Context, Hono } from "hono";
import { integerParameter } from "../model/request-parameters.ts";
import { cudaSharedMemory } from "../shared-memory/cuda-shared-memory.ts";
import type { SharedMemory } from "../shared-memory/shared-memory.ts";
import type { RegionDefinition } from "../shared-memory/shared-region.ts";
import { asText, parseObject } from "./json-value.ts";
import { fromJsonParameters } from "./rest-parameters.ts";

/** `/v2/systemsharedmemory/…`. Triton Shared Memory Extension. */
export function systemSharedMemoryRoutes(memory: SharedMemory): Hono {
  const routes = statusRoutes(memory);
  routes.post("/region/:region/register", async (c) => {
    memory.register(await definitionIn(c));
    return c.body(null, 200);
  });
  return routes;
}

/** `/v2/cudasharedmemory/…`. Triton CUDA Shared Memory Extension. */
export function cudaSharedMemoryRoutes(): Hono {
  const routes = statusRoutes(cudaSharedMemory);
  routes.post("/region/:region/register", () => cudaSharedMemory.register());
  return routes;
}

function statusRoutes(memory: Pick<SharedMemory, "status" | "unregister">): Hono {
  const routes = new Hono();
  for (const path of ["", "/region/:region"]) {
    routes.get(`${path}/status`, (c) => c.json(memory.status(nameIn(c)).map(statusJson)));
    routes.post(`${path}/unregister`, (c) => {
      memory.unregister(nameIn(c));
      return c.body(null, 200);
    });
  }
  return routes;
}

async function definitionIn(c: Context): Promise<RegionDefinition> {
  const body = parseObject(new Uint8Array(await c.req.arrayBuffer()), "the request");
  const sizes = fromJsonParameters({ offset: body.offset ?? 0, byte_size: body.byte_size ?? 0 });
  return {
    name: nameIn(c),
    key: asText(body.key, "key"),
    offset: integerParameter(sizes, "offset") ?? 0,
    byteSize: integerParameter(sizes, "byte_size") ?? 0,
  };
}

/** Empty: every region. */
function nameIn(c: Context): string {
  return c.req.param("region") ?? "";
}

function statusJson({ name, key, offset, byteSize }: RegionDefinition): Record<string, unknown> {
  return { name, key, offset, byte_size: byteSize };
}
