import type { MessageType } from "@weft/protobuf";
import type { TreeInit } from "../gen/shapes.ts";
import { Article, Counters, Instance, SmallRequest, Tensor, Track, Tree, User } from "../gen/shapes.ts";

/** One shape of message, with a value as plain data: bigint, Uint8Array and objects only (maps as objects). */
export interface Shape {
  readonly name: string;
  /** The message's name in shapes.proto. */
  readonly message: string;
  readonly type: MessageType<unknown>;
  readonly value: object;
}

const tree = (depth: number): TreeInit => ({
  label: `level ${depth}`,
  weight: depth * 3,
  children: depth === 0 ? [] : depth % 4 === 0 ? [tree(depth - 1), tree(depth - 1)] : [tree(depth - 1)],
});

const sentences = [
  "The quick brown fox jumps over the lazy dog while the rest of the farm looks on in quiet amusement.",
  "Ein Übermaß an Rücksicht führt gelegentlich zu größeren Missverständnissen zwischen den Völkern.",
  "프로토콜 버퍼는 구조화된 데이터를 직렬화하는 언어 중립적인 방법이다.",
  "A service that answers in a millisecond is a service nobody has to think about; 日本語もあります。",
];

export const shapes: readonly Shape[] = [
  {
    name: "small request",
    message: "SmallRequest",
    type: SmallRequest,
    value: { name: "projects/weft/users/42", pageSize: 50, verbose: true, requestId: "3f9a1c77-52be" },
  },
  {
    name: "user with maps",
    message: "User",
    type: User,
    value: {
      userId: 4711,
      name: "Hong Gildong",
      email: "hong.gildong@example.com",
      isActive: true,
      status: 1,
      address: { street: "Sejong-daero 110", city: "Seoul", postalCode: "04524", country: "KR" },
      tags: ["grpc", "mlops", "early-adopter"],
      metadata: { team: "platform", locale: "ko-KR", plan: "enterprise", source: "import" },
      scores: { math: 95, physics: 88, history: 71 },
      createdAt: { seconds: 1_763_000_000n, nanos: 123_000_000 },
    },
  },
  { name: "deep tree", message: "Tree", type: Tree, value: tree(24) },
  {
    name: "article (text)",
    message: "Article",
    type: Article,
    value: {
      title: "On the reading of bytes",
      author: "Grace H.",
      language: "en",
      keywords: ["text", "unicode", "시험", "größe"],
      paragraphs: Array.from({ length: 24 }, (_, i) =>
        sentences.map((_, j) => sentences[(i + j) % 4]).join(" "),
      ),
      summary: sentences.join(" "),
    },
  },
  {
    name: "track (500 points)",
    message: "Track",
    type: Track,
    value: {
      name: "morning run",
      points: Array.from({ length: 500 }, (_, i) => ({
        latitude: 37.5665 + Math.sin(i / 40) / 100,
        longitude: 126.978 + Math.cos(i / 40) / 100,
        altitude: 30 + (i % 17) / 2,
        seconds: i * 2,
      })),
    },
  },
  {
    name: "counters (int64)",
    message: "Counters",
    type: Counters,
    value: {
      accountId: 9_007_199_254_740_993n,
      traceId: 0xfeed_face_cafe_beefn,
      balance: -1_250_000_000_000n,
      bytesSent: 18_446_744_073_709_000_000n,
      bytesReceived: 55_834_574_848n,
      startedNanos: 1_763_000_000_123_456_789n,
      endedNanos: 1_763_000_060_987_654_321n,
      samples: Array.from({ length: 64 }, (_, i) => BigInt(i) ** 7n),
      spanIds: Array.from({ length: 16 }, (_, i) => 0x1234_5678_9abc_def0n + BigInt(i)),
    },
  },
  {
    name: "cloud resource",
    message: "Instance",
    type: Instance,
    value: {
      id: 6_142_873_412_345_678_901n,
      name: "web-frontend-7c9f",
      description: "Serves the public pages of the shop",
      zone: "https://compute.example.com/v1/projects/shop/zones/asia-northeast3-a",
      machineType: "https://compute.example.com/v1/projects/shop/machineTypes/n2-standard-4",
      state: 2,
      disks: [0, 1].map((i) => ({
        deviceName: `persistent-disk-${i}`,
        source: `https://compute.example.com/v1/projects/shop/disks/web-frontend-7c9f-${i}`,
        sizeGb: i === 0 ? 20n : 500n,
        boot: i === 0,
        autoDelete: true,
        type: "PERSISTENT",
        licenses: ["https://compute.example.com/v1/projects/debian-cloud/licenses/debian-12-bookworm"],
      })),
      networkInterfaces: [
        {
          name: "nic0",
          network: "https://compute.example.com/v1/projects/shop/global/networks/default",
          subnetwork: "https://compute.example.com/v1/projects/shop/subnetworks/default",
          networkIp: "10.178.0.12",
          accessConfigs: [{ name: "External NAT", natIp: "34.64.11.205", networkTier: "PREMIUM" }],
          queueCount: 4,
        },
      ],
      scheduling: { automaticRestart: true, onHostMaintenance: "MIGRATE", preemptible: false },
      serviceAccounts: [
        {
          email: "web@shop.example.com",
          scopes: ["https://auth.example.com/cloud-platform", "https://auth.example.com/logging"],
        },
      ],
      labels: { env: "production", tier: "frontend", owner: "web", cost: "c-112" },
      metadata: { "startup-script": "#!/bin/sh\nexec /opt/shop/bin/serve --port 8080\n", "ssh-keys": "none" },
      createTime: { seconds: 1_762_000_000n, nanos: 0 },
      updateTime: { seconds: 1_763_000_000n, nanos: 5_000_000 },
      etag: "BwYx3n0Wz7Q=",
      deletionProtection: true,
      selfLink:
        "https://compute.example.com/v1/projects/shop/zones/asia-northeast3-a/instances/web-frontend-7c9f",
      fingerprint: "3e2f6a81c0de",
      reservation: { case: "reservationName", value: "shop-reserved" },
    },
  },
  {
    name: "tensor (150 528 floats)",
    message: "Tensor",
    type: Tensor,
    value: {
      name: "input_tensor",
      datatype: "FP32",
      shape: [1n, 224n, 224n, 3n],
      fp32Contents: Float32Array.from({ length: 150_528 }, (_, i) => (i % 256) / 255),
    },
  },
];
