import assert from "node:assert/strict";
import type { Metadata } from "@weft/grpc";
import type { InteropCase } from "./cases.ts";
import { TestOrcaReport } from "./gen/grpc/testing/messages.ts";
import { OrcaLoadReport } from "./gen/xds/data/orca/v3/orca_load_report.ts";
import { reportOf, reportTrailer } from "./load-reports.ts";

/** The ORCA cases, for servers that report their load. */
export const loadReportCases: Readonly<Record<string, InteropCase>> = {
  async orca_per_rpc({ test }) {
    const asked = TestOrcaReport.create({
      cpuUtilization: 0.821,
      memoryUtilization: 0.5847,
      requestCost: { cost: 3456.32 },
      utilization: { util: 0.30499 },
    });
    let trailers: Metadata | undefined;
    await test.unaryCall(
      { orcaPerQueryReport: asked },
      {
        onTrailers: (received) => {
          trailers = received;
        },
      },
    );
    const bytes = trailers?.get(reportTrailer);
    assert.ok(bytes !== undefined, "no report came with the call");
    sameReport(OrcaLoadReport.decode(bytes), asked);
  },

  async orca_oob({ test, load }) {
    assert.ok(load !== undefined);
    const call = test.fullDuplexCall();
    const answers = call[Symbol.asyncIterator]();
    const first = { cpuUtilization: 0.821, memoryUtilization: 0.5847, utilization: { util: 0.30499 } };
    const second = { cpuUtilization: 0.29309, memoryUtilization: 0.2, utilization: { util: 0.2039 } };
    for (const report of [first, second]) {
      const asked = TestOrcaReport.create(report);
      await call.write({ orcaOobReport: asked, responseParameters: [{ size: 1 }] });
      await answers.next();
      // What was reported before may come once more.
      for await (const told of load.streamCoreMetrics({ reportInterval: { nanos: 100_000_000 } })) {
        if (told.cpuUtilization !== asked.cpuUtilization) continue;
        sameReport(told, asked);
        break;
      }
    }
    call.end();
    assert.equal((await answers.next()).done, true);
  },
};

function sameReport(told: OrcaLoadReport, asked: TestOrcaReport): void {
  assert.ok(
    OrcaLoadReport.equals(told, OrcaLoadReport.create(reportOf(asked))),
    JSON.stringify(told.cpuUtilization),
  );
}
