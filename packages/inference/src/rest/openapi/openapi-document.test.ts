import assert from "node:assert/strict";
import { test } from "node:test";
import { ModelRepository } from "../../repository/model-repository.ts";
import { InferenceEngine } from "../../server/inference-engine.ts";
import { restApp } from "../rest-app.ts";
import { openApiDocument } from "./openapi-document.ts";

test("the document has every route of the server, and no other", () => {
  const repository = new ModelRepository(".", () => Promise.reject(new Error("nothing is loaded")));
  const app = restApp({
    engine: new InferenceEngine({ repository }),
    maxMessageBytes: 1,
    grpcAddress: "",
    inference: true,
    control: true,
    metrics: () => Promise.resolve({ contentType: "", text: "" }),
  });
  const served = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(
      ({ method, path }) =>
        `${method} ${path === "/" ? path : path.replace(/\/$/, "").replace(/:(\w+)/g, "{$1}")}`,
    );
  const paths = openApiDocument.paths as Readonly<Record<string, object>>;
  const described = Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((key) => key !== "parameters")
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  assert.deepEqual([...new Set(served)].sort(), described.sort());
});

test("no two operations have one name", () => {
  const names = [...JSON.stringify(openApiDocument).matchAll(/"operationId":"(\w+)"/g)].map(
    ([, name]) => name,
  );
  assert.equal(new Set(names).size, names.length);
  assert.equal(names.length, 34);
});
