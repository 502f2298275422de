import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PodMonitor } from "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor";
import { Deployment } from "kubernetes-models/apps/v1/Deployment";
import { HorizontalPodAutoscaler } from "kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler";
import { PodDisruptionBudget } from "kubernetes-models/policy/v1/PodDisruptionBudget";
import { PersistentVolumeClaim } from "kubernetes-models/v1/PersistentVolumeClaim";
import { Service } from "kubernetes-models/v1/Service";
import { parse } from "yaml";

/** KServe's release whose resource definitions the manifests are held against. */
const kserve = "github.com/kserve/kserve@v0.16.0";

const deploy = fileURLToPath(new URL("../../../deploy", import.meta.url));

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
}

interface Checked {
  validate(): void;
}

/** The published schema of each kind. */
const kinds: Readonly<Record<string, new (data: never) => Checked>> = {
  Deployment,
  HorizontalPodAutoscaler,
  PersistentVolumeClaim,
  PodDisruptionBudget,
  PodMonitor,
  Service,
};

for (const file of readdirSync(join(deploy, "kubernetes"))) {
  test(`${file} fits the published schema of its kind`, () => {
    const manifest = parse(readFileSync(join(deploy, "kubernetes", file), "utf8")) as Manifest;
    const Kind = kinds[manifest.kind];
    assert.ok(Kind, `no schema for ${manifest.kind}`);
    new Kind(manifest as never).validate();
  });
}

test("a manifest that does not fit its schema is found out", () => {
  const wrong = { metadata: { name: "weft" }, spec: { selector: {}, template: {}, replicas: "two" } };
  assert.throws(() => new Deployment(wrong as never).validate());
});

interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  readonly "x-kubernetes-preserve-unknown-fields"?: boolean;
}

interface ResourceDefinition {
  spec: { versions: { name: string; schema: { openAPIV3Schema: JsonSchema } }[] };
}

/** What in a value the schema does not know, misses or has another type for. */
function misfits(value: unknown, schema: JsonSchema, path: string): string[] {
  if (Array.isArray(value)) {
    if (schema.type !== "array") return [`${path}: a list where ${schema.type} is expected`];
    return value.flatMap((item, index) => misfits(item, schema.items ?? {}, `${path}[${index}]`));
  }
  if (typeof value === "object" && value !== null) {
    if (schema.type !== "object") return [`${path}: an object where ${schema.type} is expected`];
    const missing = (schema.required ?? []).filter((name) => !(name in value));
    const inner = Object.entries(value).flatMap(([name, item]) => {
      const own = schema.properties?.[name] ?? schema.additionalProperties;
      if (typeof own === "object") return misfits(item, own, `${path}.${name}`);
      return own || schema["x-kubernetes-preserve-unknown-fields"]
        ? []
        : [`${path}.${name}: not in the schema`];
    });
    return [...missing.map((name) => `${path}.${name}: missing`), ...inner];
  }
  const type = Number.isInteger(value) ? "integer" : typeof value;
  return schema.type === undefined || schema.type === type || (schema.type === "number" && type === "integer")
    ? []
    : [`${path}: ${type} where ${schema.type} is expected`];
}

/** The folder with KServe's resource definitions in its Go module, fetched through Go's own client; or why there is none. */
async function kserveDefinitions(): Promise<{ folder: string } | { missing: string }> {
  try {
    const { stdout } = await promisify(execFile)("go", ["mod", "download", "-json", kserve], {
      cwd: tmpdir(),
      timeout: 60_000,
    });
    return { folder: join((JSON.parse(stdout) as { Dir: string }).Dir, "config/crd/full") };
  } catch (cause) {
    const { code, stderr = "" } = cause as { code?: unknown; stderr?: string };
    const why =
      code === "ENOENT" ? "Go is not installed" : `Go cannot fetch it: ${stderr.trim().slice(0, 200)}`;
    return { missing: `no ${kserve}: ${why}` };
  }
}

const definitions = await kserveDefinitions();
const skip = "missing" in definitions ? definitions.missing : false;

for (const [file, resource] of [
  ["cluster-serving-runtime.yaml", "serving.kserve.io_clusterservingruntimes.yaml"],
  ["inference-service.yaml", "serving.kserve.io_inferenceservices.yaml"],
] as const) {
  test(`${file} fits KServe's published resource definition`, { skip }, () => {
    assert.ok("folder" in definitions);
    const manifest = parse(readFileSync(join(deploy, "kserve", file), "utf8")) as Manifest;
    const definition = parse(readFileSync(join(definitions.folder, resource), "utf8")) as ResourceDefinition;
    const version = manifest.apiVersion.split("/")[1];
    const schema = definition.spec.versions.find(({ name }) => name === version)!.schema.openAPIV3Schema;
    const { metadata: _, ...rest } = manifest;
    assert.deepEqual(misfits(rest, schema, manifest.kind), []);
    assert.notDeepEqual(misfits({ ...rest, spec: { surprise: true } }, schema, manifest.kind), []);
  });
}

test("the runtime and the service agree on format, protocol and name", () => {
  const read = (file: string) => parse(readFileSync(join(deploy, "kserve", file), "utf8"));
  const runtime = read("cluster-serving-runtime.yaml");
  const { model } = read("inference-service.yaml").spec.predictor;
  assert.equal(model.runtime, runtime.metadata.name);
  assert.ok(runtime.spec.protocolVersions.includes(model.protocolVersion));
  assert.ok(
    runtime.spec.supportedModelFormats.some(
      (format: { name: string }) => format.name === model.modelFormat.name,
    ),
  );
});

/** What a pod of this runtime is given: the seconds of a flag, and a probe. */
interface PodContainer {
  readonly args: readonly string[];
  readonly readinessProbe: { readonly periodSeconds: number; readonly failureThreshold: number };
}

for (const [file, graceIn] of [
  [
    "kubernetes/deployment.yaml",
    (pod: { terminationGracePeriodSeconds: number }) => pod.terminationGracePeriodSeconds,
  ],
  // The runtime cannot say it: what Kubernetes gives every pod.
  ["kserve/cluster-serving-runtime.yaml", () => 30],
] as const) {
  test(`${file} serves on until it is known not to be ready, and drains before it is killed`, () => {
    const { spec } = parse(readFileSync(join(deploy, file), "utf8"));
    const pod = spec.template?.spec ?? spec;
    const [{ args, readinessProbe }] = pod.containers as [PodContainer];
    const seconds = (flag: string): number =>
      Number(args.map((arg) => new RegExp(`^--${flag}=(\\d+)s$`).exec(arg)?.[1]).find(Boolean));
    assert.ok(seconds("shutdown-delay") + seconds("drain") < graceIn(pod));
    const noticedAfter = readinessProbe.periodSeconds * readinessProbe.failureThreshold;
    assert.ok(noticedAfter < seconds("shutdown-delay"));
  });
}

test("the image runs as somebody else than root, and what it copies exists", () => {
  const dockerfile = readFileSync(join(deploy, "Dockerfile"), "utf8");
  assert.match(dockerfile, /^USER 1000:1000$/m);
  const [, entry] = /^ENTRYPOINT \["node", "([^"]+)", "serve"\]$/m.exec(dockerfile) ?? [];
  assert.ok(existsSync(join(deploy, "..", entry ?? "?")), entry);
});

test("the image installs with what works for this lockfile, and leaves out what only examples and benchmarks need", () => {
  const dockerfile = readFileSync(join(deploy, "Dockerfile"), "utf8");
  assert.doesNotMatch(dockerfile, /^RUN npm ci/m, "the lockfile names no binaries of other platforms");
  assert.match(dockerfile, /^RUN rm -rf bench conformance examples \\\n {4}&& npm prune --omit=dev/m);
});
