import { setTimeout as sleep } from "node:timers/promises";
import type { CallContext, ServiceHandlers } from "@weft/grpc";
import type { TestOrcaReport } from "./gen/grpc/testing/messages.ts";
import { OrcaLoadReport, type OrcaLoadReportInit } from "./gen/xds/data/orca/v3/orca_load_report.ts";
import type { OpenRcaService } from "./gen/xds/service/orca/v3/orca.ts";

/** Where a call's load report travels (gRFC A51). */
export const reportTrailer = "endpoint-load-metrics-bin";

/** The report a client of the ORCA cases asks for. */
export function reportOf({ cpuUtilization, memoryUtilization, requestCost, utilization }: TestOrcaReport) {
  return { cpuUtilization, memUtilization: memoryUtilization, requestCost, utilization };
}

/** Sends the report a request asks for with its response. */
export function reportWithCall(asked: TestOrcaReport | undefined, { responseTrailers }: CallContext): void {
  if (asked !== undefined) responseTrailers.set(reportTrailer, OrcaLoadReport.encode(reportOf(asked)));
}

/** What the server reports out of band: whatever it was last asked to. */
export class ServerLoad {
  latest: OrcaLoadReportInit = {};

  note(asked: TestOrcaReport | undefined): void {
    // Costs are a call's own.
    if (asked !== undefined) this.latest = { ...reportOf(asked), requestCost: {} };
  }

  readonly service: ServiceHandlers<typeof OpenRcaService> = {
    streamCoreMetrics: ({ reportInterval }, { signal }) => this.#reports(intervalMs(reportInterval), signal),
  };

  async *#reports(everyMs: number, signal: AbortSignal): AsyncGenerator<OrcaLoadReportInit> {
    while (!signal.aborted) {
      yield this.latest;
      await sleep(everyMs, undefined, { signal });
    }
  }
}

function intervalMs(interval: { seconds: bigint; nanos: number } | undefined): number {
  if (interval === undefined) return 1000;
  return Math.max(10, Number(interval.seconds) * 1000 + interval.nanos / 1e6);
}
