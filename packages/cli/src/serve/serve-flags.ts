import { readFileSync } from "node:fs";
import { jsonLogger, type ServeOptions } from "@weft/inference";
import { type Command, Option } from "commander";
import { usageError } from "../cli-error.ts";
import { gather } from "../gather.ts";
import { parseBytes } from "../parse-bytes.ts";
import { parseCount } from "../parse-count.ts";
import { parseDuration } from "../parse-duration.ts";
import { parsePort } from "../parse-port.ts";

/** What a command line of `weft serve` says. */
export interface ServeFlags {
  readonly modelRepository?: string;
  readonly host?: string;
  readonly grpcPort: number;
  readonly httpPort: number;
  /** False for --no-http. */
  readonly http: boolean;
  readonly adminPort?: number;
  readonly adminHost?: string;
  readonly workers?: number;
  readonly maxBatchSize?: number;
  readonly maxMessageBytes?: number;
  readonly maxRequests?: number;
  readonly maxRequestBytes?: number;
  readonly maxRequestsPerSecond?: number;
  readonly rateLimitResource?: readonly string[];
  readonly modelControl?: "none" | "poll" | "explicit";
  readonly loadModel?: readonly string[];
  readonly pollInterval?: number;
  readonly cacheBytes?: number;
  readonly sharedMemory?: boolean;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly tlsCa?: string;
  readonly tokenFile?: string;
  readonly log?: "json";
  readonly shutdownDelay: number;
  readonly drain: number;
}

export function addServeFlags(command: Command): Command {
  return command
    .option(
      "--model-repository <dir>",
      "folder with the models: <name>/<version>/model.onnx or model.ts (required)",
    )
    .option("--host <address>", "address to listen on (default: every one, IPv4 and IPv6)")
    .option("--grpc-port <port>", "port for gRPC; 0 takes any free one", parsePort, 50051)
    .option("--http-port <port>", "port for REST; 0 takes any free one", parsePort, 8080)
    .option("--no-http", "no REST")
    .option(
      "--admin-port <port>",
      "port for loading models and reading metrics (default: where REST is)",
      parsePort,
    )
    .option("--admin-host <address>", "address of the admin port (default: 127.0.0.1)")
    .option("--workers <n>", "executions of one model at a time (default: 1)", parseCount)
    .option("--max-batch-size <n>", "of models that do not say how large (default: 64)", parseCount)
    .option("--max-message-bytes <size>", "largest request (default: 64MiB)", parseBytes)
    .option("--max-requests <n>", "requests under way at a time (default: unlimited)", parseCount)
    .option("--max-request-bytes <size>", "input of the requests under way (default: 1GiB)", parseBytes)
    .option("--max-requests-per-second <n>", "requests that come in (default: unlimited)", parseCount)
    .option(
      "--rate-limit-resource <name:count>",
      "how many there are of what models name in rate_limiter; may be repeated",
      gather,
    )
    .addOption(
      new Option("--model-control <mode>", "who decides what is loaded (default: none)").choices([
        "none",
        "poll",
        "explicit",
      ]),
    )
    .option(
      "--load-model <name>",
      "with --model-control explicit: load at the start; may be repeated; * is all",
      gather,
    )
    .option("--poll-interval <duration>", "with --model-control poll (default: 15s)", parseDuration)
    .option("--cache-bytes <size>", "answers kept for models with response_cache (default: none)", parseBytes)
    .option(
      "--shared-memory",
      "let requests name tensors in this machine's /dev/shm; only for trusted callers",
    )
    .option("--tls-cert <file>", "encrypt both ports with this certificate (PEM)")
    .option("--tls-key <file>", "and this key (PEM)")
    .option("--tls-ca <file>", "and let in only clients that these authorities know (PEM)")
    .option("--token-file <file>", "let in only callers that send this token as authorization: Bearer …")
    .addOption(
      new Option("--log <form>", "a line on stderr for each request and each change of a model").choices([
        "json",
      ]),
    )
    .addOption(
      new Option(
        "--shutdown-delay <duration>",
        "when it is stopped: go on serving for so long, not ready any more, until load balancers know",
      )
        .argParser(parseWait)
        .default(0, "0s"),
    )
    .addOption(
      new Option("--drain <duration>", "time for accepted requests to finish after that")
        .argParser(parseWait)
        .default(10_000, "10s"),
    );
}

/** A duration, or no time at all. */
function parseWait(text: string): number {
  return /^0(ms|s|m|h)$/.test(text) ? 0 : parseDuration(text);
}

/** The same as the options of `serve`; reads the files that flags name. */
export function serveOptions(flags: Omit<ServeFlags, "shutdownDelay" | "drain">): ServeOptions {
  checkTogether(flags);
  const {
    modelRepository,
    http,
    httpPort,
    loadModel,
    pollInterval,
    log,
    tokenFile,
    rateLimitResource,
    ...same
  } = flags;
  if (modelRepository === undefined) throw usageError("which models?", "add --model-repository DIR");
  return {
    ...same,
    modelRepository,
    httpPort: http ? httpPort : undefined,
    resources: resourcesOf(rateLimitResource),
    loadModels: loadModel,
    pollIntervalMs: pollInterval,
    logger: log === "json" ? jsonLogger() : undefined,
    token: tokenFile === undefined ? undefined : readFileSync(tokenFile, "utf8").trim(),
    tls: tlsOptions(flags),
  };
}

function resourcesOf(given: readonly string[] | undefined): ServeOptions["resources"] {
  const resources = given?.map((text): [string, number] => {
    const [, name, count] = /^(.+?):(\d+)$/.exec(text) ?? [];
    if (name === undefined)
      throw usageError(`--rate-limit-resource ${text} is not NAME:COUNT`, "such as disk:2");
    return [name, Number(count)];
  });
  return resources && Object.fromEntries(resources);
}

function checkTogether({
  tlsCert,
  tlsKey,
  tlsCa,
  loadModel,
  pollInterval,
  modelControl,
}: Partial<ServeFlags>): void {
  const wrong = [
    (tlsCert === undefined) !== (tlsKey === undefined) && "--tls-cert and --tls-key go together",
    tlsCa !== undefined && tlsCert === undefined && "--tls-ca goes with --tls-cert and --tls-key",
    loadModel !== undefined &&
      modelControl !== "explicit" &&
      "--load-model goes with --model-control explicit",
    pollInterval !== undefined && modelControl !== "poll" && "--poll-interval goes with --model-control poll",
  ].find((message) => message !== false);
  if (wrong) throw usageError(wrong);
}

function tlsOptions({ tlsCert, tlsKey, tlsCa }: Partial<ServeFlags>): ServeOptions["tls"] {
  if (tlsCert === undefined || tlsKey === undefined) return undefined;
  const clients = tlsCa === undefined ? {} : { ca: readFileSync(tlsCa), requestCert: true };
  return { cert: readFileSync(tlsCert), key: readFileSync(tlsKey), ...clients };
}
